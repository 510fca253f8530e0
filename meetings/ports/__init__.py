"""What the rules need from storage: a unit of work that belongs to one network, and the directory above them.

A unit rolls back unless committed. Collections answer only with rows of their network; an id of another
network is simply not there. `save` compares the version, raises ChangedMeanwhile when it is not the stored
one, and returns the entity with the next version. Entities given to `add` have id 0.
"""

from meetings.ports.collections import (
    Actions,
    Agenda,
    Attendances,
    Calls,
    Collection,
    Comments,
    InternalPoints,
    LiveCards,
    Meetings,
    Members,
    MinutesOf,
    MinutesVersions,
    Notes,
    Templates,
    Ticks,
    WalkSteps,
    WalkThroughs,
    Wishes,
)
from meetings.ports.documents import DocumentKind, Links
from meetings.ports.records import Change, Contact, Met, Recordable, RecordedAct, Talk
from meetings.ports.remembering import Acts, Inbox, Talks
from meetings.ports.sending import Deliveries, Dispatch
from meetings.ports.store import Directory, Store, Unit

__all__ = [
    "Actions",
    "Acts",
    "Agenda",
    "Attendances",
    "Calls",
    "Change",
    "Collection",
    "Comments",
    "Contact",
    "Deliveries",
    "Directory",
    "Dispatch",
    "DocumentKind",
    "Inbox",
    "InternalPoints",
    "Links",
    "LiveCards",
    "Meetings",
    "Members",
    "Met",
    "MinutesOf",
    "MinutesVersions",
    "Notes",
    "Recordable",
    "RecordedAct",
    "Store",
    "Talk",
    "Talks",
    "Templates",
    "Ticks",
    "Unit",
    "WalkSteps",
    "WalkThroughs",
    "Wishes",
]
