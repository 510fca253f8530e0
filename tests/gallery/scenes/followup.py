"""The year's follow-up: full and of nothing, what stands behind its figures, and the way to its documents."""

from datetime import UTC, datetime

from meetings.followup.evaluating import Said, evaluation_of, send
from tests.gallery.doing import MONTHS, matter
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, KIM, LONG, MARKUP, Stage

scenes = Scenes()
NOW = datetime(2026, 11, 20, 8, tzinfo=UTC)


@scenes.scene("the year's follow-up", NOW)
async def year(stage: Stage) -> None:
    """Asked for in words, gone behind by a button and in words, taken out as documents."""
    await stage.says(A_MEMBER, "årsuppföljning 2024", "a year of nothing")
    for title in (LONG, *MONTHS[:11]):
        await matter(stage, title, A_MEMBER, due=NOW.date())
    await stage.says(A_MEMBER, "årsuppföljning 2026", "the year")
    shown = stage.last[A_MEMBER]
    await stage.presses(A_MEMBER, "followup.behind", "which")
    stage.last[A_MEMBER] = shown
    await stage.presses(A_MEMBER, "followup.files", "as documents")
    await stage.says(KIM, "vilka uppdrag flyttades tre gånger eller mer 2026?", "none")


@scenes.scene("the members' evaluation", NOW)
async def evaluation(stage: Stage) -> None:
    """Opened, asked for in one's own chat, answered by form, nudged, and shown when it is over."""
    await stage.says(KIM, "öppna utvärderingen 2026, svar senast 4 december")
    await stage.due("invited")
    shown = stage.last[A_MEMBER]
    await stage.presses(A_MEMBER, "evaluation.open", "the form")
    await stage.presses(A_MEMBER, "evaluation.send", "an empty form")
    await stage.says(A_MEMBER, "utvärderingen 2026", "who has not answered")
    stage.last[A_MEMBER] = shown
    await stage.due("nudged", datetime(2026, 12, 2, 8, tzinfo=UTC))
    await _answered(stage)
    stage.later(days=20)
    await stage.says(A_MEMBER, "utvärderingen 2026", "when it is over")
    await stage.says(A_MEMBER, "årsuppföljning 2026", "in the follow-up")


async def _answered(stage: Stage) -> None:
    """Six members answer, two of them at length."""
    async with stage.store.unit(stage.network.id) as unit:
        found = await evaluation_of(unit, NOW.year)
        assert found
        rows = await unit.invitations.to_evaluation(found.id)
        for n, row in enumerate(rows[:6]):
            member = await unit.members.get(row.member_id)
            assert member
            texts = (LONG, MARKUP) if n < 2 else ("", "")
            await send(unit, member, found, Said((n % 5 + 1, 5, None, 3), *texts), NOW.date())
        await unit.commit()
