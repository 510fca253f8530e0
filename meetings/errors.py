"""What a user asked for and cannot have: each class is a sentence in the text catalogues.

The catalogue key is the class name in kebab case with the prefix `error-`, and the facts given to the
constructor are the sentence's variables.
"""

import re


class Refusal(Exception):  # noqa: N818 -- a refusal is an answer to the user, not a fault of the program
    """Something that was asked for cannot be done; nothing was saved."""

    def __init__(self, **facts: object) -> None:
        super().__init__(f"{type(self).__name__}{facts or ''}")
        self.facts = facts

    @property
    def key(self) -> str:
        """The catalogue key of the sentence the user reads, e.g. `error-past-date`."""
        return "error-" + re.sub(r"(?<!^)(?=[A-Z])", "-", type(self).__name__).lower()


class NotForYou(Refusal):
    """It is not there, or not for this person: one answer for both, so that nothing is learnt from it."""


class NotYourMatter(NotForYou):
    """The matter is on the list that everybody reads, and others do this to it: `act` says what, and so who may."""


class ForLeads(Refusal):
    """Chair and coordinator do that; everybody knows that it can be done, so it may be said."""


class NoSuchNumber(Refusal):
    """No item has that number: `number`."""


class PastDate(Refusal):
    """The date has passed: `date`."""


class FarDate(Refusal):
    """The date is years away, which is a slip in the year: `date`."""


class EmptyTitle(Refusal):
    """There is no text left when the command words are taken away."""


class TooLong(Refusal):
    """The text is longer than `limit` characters: it has `length`."""


class NoMeeting(Refusal):
    """No meeting is planned that the words could mean."""


class NoMeetingOn(Refusal):
    """There is no meeting on `date`; the `next` one is on a day, or "none" when that says nothing."""


class MeetingHeld(Refusal):
    """The meeting on `date` has been held or cancelled: it cannot be changed."""


class MeetingExists(Refusal):
    """There is a meeting on `date` already."""


class AgendaSet(Refusal):
    """The call to the meeting on `date` has been sent: only chair and coordinator change its agenda now."""


class NotYoursAlone(Refusal):
    """Others' suggestions were merged into the item: `title`. Only chair and coordinator take it off."""


class ChangedMeanwhile(Refusal):
    """Somebody else changed it since it was read; nothing was overwritten."""


class AlreadyDone(Refusal):
    """The item is in that state already: `number`."""


class OffTheList(Refusal):
    """The matter has been closed or dropped and cannot be changed any more: `number`."""


class NotUndone(Refusal):
    """What set the network up cannot be taken back; it can be changed in the form."""


class NothingToUndo(Refusal):
    """The person has done nothing here that could be undone."""


class NoSuchItem(Refusal):
    """No open item has those words: `words`."""


class AmbiguousItem(Refusal):
    """Several open items could be meant by `words`: `found` is a list of (number, title)."""


class UnknownName(Refusal):
    """Nobody in the network has that name: `name`."""


class QuestionGone(Refusal):
    """The question that a button answered has been answered, or has expired."""


class StoreUnavailable(Exception):  # noqa: N818 -- it is the state of the world that is named
    """The database is locked, full or gone: nothing of the unit was saved."""


class NoSuchNetwork(LookupError):  # noqa: N818 -- like KeyError it names what is missing
    """A unit was asked for in a network that does not exist."""


class NoMeetingToRecord(Refusal):
    """No meeting is going on and none was held in the last `days` days."""


class MeetingNotYet(Refusal):
    """The meeting on `date` has not been held yet."""


class MeetingBegun(Refusal):
    """The meeting on `date` has begun already, with `secretary` at the keys."""


class MeetingCancelled(Refusal):
    """The meeting on `date` has been cancelled."""


class EmptyNote(Refusal):
    """Nothing to record is left when the command words are taken away."""


class NothingToCorrect(Refusal):
    """There is no receipt here that a correction could be about, or nothing in it that was said."""


class CallSent(Refusal):
    """A call that has been sent cannot be taken back."""


class NotDrafted(Refusal):
    """There are notes alone: the minutes must be drafted before that."""


class NotAdopted(Refusal):
    """The minutes are a draft: they must be adopted before that."""


class MinutesAdopted(Refusal):
    """The minutes have been adopted: their text is not changed any more."""


class MinutesPublished(Refusal):
    """The minutes have been published: their text is not changed any more."""
