"""What was said at a meeting, who was there, and the state of its minutes with all that belongs to them."""

from functools import partial

from sqlalchemy import Text, bindparam, delete, func, select, type_coerce

from meetings.minutes.records import (
    Attendance,
    Comment,
    InternalPoint,
    Minutes,
    MinutesDraft,
    MinutesState,
    MinutesVersion,
    Note,
    VersionText,
)
from meetings.minutes.templates import DocumentTemplate
from storage import tables
from storage.columns import ours
from storage.frozen import Frozen
from storage.mapping import Mapper, Rows

MEETING = bindparam("meeting_id", type_=tables.meeting.c.id.type)

NOTES = Mapper(Note, tables.note)
NOTES_OF_MEETING = NOTES.in_order.where(tables.note.c.meeting_id == MEETING, tables.note.c.removed.is_(False))
ATTENDANCES = Mapper(Attendance, tables.attendance)
ATTENDANCES_OF_MEETING = ATTENDANCES.in_order.where(tables.attendance.c.meeting_id == MEETING)
MINUTES = Mapper(Minutes, tables.minutes)
MINUTES_OF_MEETING = MINUTES.select.where(tables.minutes.c.meeting_id == MEETING)
INTERNAL = Mapper(InternalPoint, tables.internal_point)
INTERNAL_OF_MEETING = INTERNAL.in_order.where(
    tables.internal_point.c.meeting_id == MEETING, tables.internal_point.c.removed.is_(False)
)
COMMENTS = Mapper(Comment, tables.minutes_comment)
COMMENTS_OF_MEETING = COMMENTS.in_order.where(
    tables.minutes_comment.c.meeting_id == MEETING, tables.minutes_comment.c.removed.is_(False)
)
VERSIONS = Mapper(MinutesVersion, tables.minutes_version)
VERSIONS_OF_MEETING = VERSIONS.select.where(tables.minutes_version.c.meeting_id == MEETING).order_by(
    tables.minutes_version.c.number
)
_KEPT, _SAME = tables.minutes_version, tables.minutes_version.alias()
NEWEST_VERSIONS = select(_KEPT.c.meeting_id, type_coerce(_KEPT.c.content, Text).label("text")).where(
    ours(_KEPT),
    _KEPT.c.number
    == select(func.max(_SAME.c.number))
    .where(ours(_SAME), _SAME.c.meeting_id == _KEPT.c.meeting_id, _SAME.c.state != MinutesState.PUBLISHED)
    .scalar_subquery(),
)
_CONTENT = Frozen(MinutesDraft)
TEMPLATES = Mapper(DocumentTemplate, tables.document_template)
FORGET_TEMPLATE = delete(tables.document_template).where(
    ours(tables.document_template), tables.document_template.c.id == bindparam("key")
)
TEMPLATE_OF_KIND = TEMPLATES.select.where(tables.document_template.c.kind == bindparam("kind"))


class Notes(Rows[Note]):
    """Lines of the minutes."""

    mapper = NOTES

    async def of_meeting(self, meeting_id: int) -> list[Note]:
        """What has not been removed, in the order it was recorded."""
        return await self.listed(NOTES_OF_MEETING, meeting_id=meeting_id)


class Attendances(Rows[Attendance]):
    """Who took part, and how."""

    mapper = ATTENDANCES

    async def of_meeting(self, meeting_id: int) -> list[Attendance]:
        """Everyone of whom something was said."""
        return await self.listed(ATTENDANCES_OF_MEETING, meeting_id=meeting_id)


class MinutesOf(Rows[Minutes]):
    """The state of each meeting's minutes."""

    mapper = MINUTES

    async def of_meeting(self, meeting_id: int) -> Minutes | None:
        """The minutes of the meeting, when there are any yet."""
        return await self.one(MINUTES_OF_MEETING, meeting_id=meeting_id)


class InternalPoints(Rows[InternalPoint]):
    """Points that are left out of what is published."""

    mapper = INTERNAL

    async def of_meeting(self, meeting_id: int) -> list[InternalPoint]:
        """Those that still are."""
        return await self.listed(INTERNAL_OF_MEETING, meeting_id=meeting_id)


class Comments(Rows[Comment]):
    """What members want otherwise in a draft."""

    mapper = COMMENTS

    async def of_meeting(self, meeting_id: int) -> list[Comment]:
        """What has not been taken back, in the order it came."""
        return await self.listed(COMMENTS_OF_MEETING, meeting_id=meeting_id)


class MinutesVersions(Rows[MinutesVersion]):
    """The minutes as they stood."""

    mapper = VERSIONS

    async def of_meeting(self, meeting_id: int) -> list[MinutesVersion]:
        """The first first."""
        return await self.listed(VERSIONS_OF_MEETING, meeting_id=meeting_id)

    async def newest(self) -> list[VersionText]:
        """Of every meeting the newest that leaves nothing out, taken apart only when it is wanted."""
        return await self.session.listed(NEWEST_VERSIONS, _version_text)


class Templates(Rows[DocumentTemplate]):
    """What the network has put in the place of our own templates."""

    mapper = TEMPLATES

    async def of_kind(self, kind: str) -> DocumentTemplate | None:
        """The network's own, if it has one."""
        return await self.one(TEMPLATE_OF_KIND, kind=kind)

    async def forget(self, key: int) -> None:
        """Go back to ours."""
        await self.session.change(FORGET_TEMPLATE, key=key)


def _version_text(meeting_id: int, text: str) -> VersionText:
    return VersionText(meeting_id, text, partial(_CONTENT.made, text))
