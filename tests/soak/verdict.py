"""What became of every occurrence, counted from what the fake Teams accepted and nothing else."""

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from tests.fakes.teams import Shown
from tests.soak.country import NAME, TITLE, Occurrence

ON_THE_DAY = "ska rapporteras i dag"
REPORTS = ("har inte kommit fram", "det är oklart om påminnelse")
"""How a coordinator is told; beside it stand the preparer's name and the matters' numbers."""
MENTIONS = "jag har en påminnelse"
"""How somebody who cannot be written to is called in the channel."""


@dataclass(frozen=True)
class Verdict:
    """Figures of a run."""

    occurrences: int
    accepted: int
    """Occurrences that Teams took at least once."""
    twice: int
    more: int
    reported: int
    """Occurrences whose preparer was named to somebody: to the coordinator, or in the channel."""
    to_be_told: int
    """Occurrences of which a report waits for the next day, since nobody could be reached on this one."""
    silently_lost: int


def judged(wanted: Sequence[Occurrence], shown: Iterable[Shown], waiting: Collection[Occurrence] = ()) -> Verdict:
    """Count; of `waiting` somebody is still to be told."""
    copies: Counter[Occurrence] = Counter()
    named: set[Occurrence] = set()
    for message in shown:
        text = json.dumps(message.activity, ensure_ascii=False)
        if ON_THE_DAY in text:
            copies.update({Occurrence(int(n), int(m)) for n, m in TITLE.findall(text)})
        if any(words in text for words in (*REPORTS, MENTIONS)):
            named.update(Occurrence(int(n), int(m)) for n, m in NAME.findall(text))
    lost = [one for one in wanted if not copies[one] and one not in named]
    return Verdict(
        len(wanted),
        sum(copies[one] > 0 for one in wanted),
        sum(copies[one] == 2 for one in wanted),
        sum(copies[one] > 2 for one in wanted),
        sum(one in named for one in wanted),
        sum(one in waiting for one in lost),
        sum(one not in waiting for one in lost),
    )
