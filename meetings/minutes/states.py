"""What may be done to minutes in each of their states: from adopted on the text is the network's and stands."""

from collections.abc import Mapping

from meetings.authorisation import Act
from meetings.errors import MinutesAdopted, MinutesPublished, NotAdopted, NotDrafted, Refusal
from meetings.minutes.records import MinutesState

WORKING = frozenset({MinutesState.NOTES, MinutesState.DRAFT, MinutesState.COMMENTED})
"""The text may still be changed."""
DRAFTED = frozenset({MinutesState.DRAFT, MinutesState.COMMENTED})
FINAL = frozenset({MinutesState.ADOPTED, MinutesState.PUBLISHED})
OPEN_IN: Mapping[Act, frozenset[MinutesState]] = {
    Act.TAKE_NOTES: WORKING,
    Act.CHANGE_NOTE: WORKING,
    Act.TAKE_ATTENDANCE: WORKING,
    Act.STEER_MEETING: WORKING,
    Act.DRAFT_MINUTES: WORKING,
    Act.COMMENT_MINUTES: DRAFTED,
    Act.CHANGE_COMMENT: DRAFTED,
    Act.ANSWER_COMMENT: DRAFTED,
    Act.ASK_FOR_COMMENTS: DRAFTED,
    Act.MARK_INTERNAL: WORKING | {MinutesState.ADOPTED},
    Act.ADOPT_MINUTES: DRAFTED,
    Act.PUBLISH_MINUTES: FINAL,
}
"""In which states each act on minutes makes sense; who may is another question (`meetings.authorisation`).

What is internal can be marked after adoption, since it changes what is shown and not what was adopted. Publishing
once more is how a later mark gets there.
"""


def require_open(act: Act, state: MinutesState) -> None:
    """Refuse, with what is so, unless the act makes sense in the state."""
    if state not in OPEN_IN[act]:
        raise _why(state, OPEN_IN[act])


def _why(state: MinutesState, allowed: frozenset[MinutesState]) -> Refusal:
    if state is MinutesState.PUBLISHED:
        return MinutesPublished()
    if state is MinutesState.ADOPTED:
        return MinutesAdopted()
    return NotAdopted() if allowed <= FINAL else NotDrafted()
