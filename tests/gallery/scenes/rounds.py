"""Questions taken home: asked with each kind of answer, answered, nudged, counted, asked again, and their forms."""

from datetime import UTC, date, datetime, timedelta

from meetings.rounds.answering import answer
from meetings.rounds.asking import Wanted, ask
from meetings.rounds.records import QuestionKind, RoundQuestion
from meetings.rounds.said import given
from tests.builders import ASA, BEA, BO, CHAIR
from tests.gallery.playing import Scenes
from tests.gallery.stage import A_MEMBER, ANOTHER, EARLY, EMOJI, HARD, KIM, LONG, MARKUP, Stage

scenes = Scenes()
LAST = date(2026, 9, 21)
QUESTIONS = (
    Wanted("Tar ni emot studenter i höst?", LAST, QuestionKind.YES_NO),
    Wanted("Hur drivs korttidsboendet?", LAST, QuestionKind.CHOICE, ("egen regi", "entreprenad", "köper platser")),
    Wanted(LONG, LAST, QuestionKind.CHOICE, tuple(f"{n}. {title}"[:60] for n, title in enumerate(HARD))),
    Wanted(EMOJI, LAST, QuestionKind.NUMBER, unit="platser"),
    Wanted(MARKUP, LAST, QuestionKind.TEXT),
)
ANSWERS = (
    ("ja, men först i november", "nej"),
    ("entreprenad, till 2028", "köper platser"),
    ("0", "1"),
    ("14 platser", "ungefär 7,5"),
    (MARKUP, LONG),
)


async def asked(stage: Stage, wanted: Wanted) -> RoundQuestion:
    """A question that Kim has asked."""
    async with stage.store.unit(stage.network.id) as unit:
        question = (await ask(unit, await stage.by(), wanted)).thing
        await unit.commit()
    return question


async def answered(stage: Stage, question: RoundQuestion, words: tuple[str, ...]) -> None:
    """What some of them answer, in words."""
    async with stage.store.unit(stage.network.id) as unit:
        for who, said in zip((BO, ASA), words, strict=True):
            meant = given(question, said)
            assert meant is not None, said
            await answer(unit, await stage.by(who.name), question, meant)
        await unit.commit()


@scenes.scene("taken home")
async def taken_home(stage: Stage) -> None:
    """Each kind as it is asked, nudged, answered and shown in everybody's chat and in the channel."""
    await stage.says(KIM, "hemfråga: tar ni emot studenter? ja eller nej, svar senast 21/9", "asked, a receipt")
    await stage.due("asked", EARLY + timedelta(minutes=5))
    await stage.presses(ANOTHER, "round.answer", "answered with a press")
    await stage.says(A_MEMBER, "svara 1: nej, inte i höst", "answered in words")
    await stage.says(ANOTHER, "skicka vidare hemfråga 1 till Bea", "passed on, a receipt")
    for wanted, words in zip(QUESTIONS, ANSWERS, strict=True):
        question = await asked(stage, wanted)
        await stage.due(f"asked, {wanted.kind}", stage.now + timedelta(minutes=5))
        await stage.says(A_MEMBER, f"hemfråga {question.number}", "nobody has answered")
        await answered(stage, question, words)
        await stage.says(KIM, f"hemfråga {question.number}", "some have answered")
    await stage.says(KIM, "hemfrågor", "the list")
    await stage.presses(KIM, "round.show", "from the list")
    shown = stage.last[KIM]
    await stage.presses(KIM, "round.file", "as a file")
    stage.last[KIM] = shown
    await stage.presses(KIM, "round.close", "closed by a press")
    stage.in_channel()
    await stage.says(KIM, "hemfråga 2", "in the channel")
    stage.in_person()
    await stage.due("last days", datetime(2026, 9, 21, 12, tzinfo=UTC))
    await stage.due("over", datetime(2026, 9, 22, 12, tzinfo=UTC))


@scenes.scene("taken home again")
async def again(stage: Stage) -> None:
    """The answers of last time beside those of now."""
    for wanted, words in zip(QUESTIONS, ANSWERS, strict=True):
        question = await asked(stage, wanted)
        await answered(stage, question, words)
        said = await stage.says(KIM, f"ställ hemfråga {question.number} igen, svar senast 1/12", "asked again")
        assert said.acts, said
        async with stage.store.reading(stage.network.id) as unit:
            later = (await unit.round_questions.all())[-1]
        await answered(stage, later, words[::-1])
        await stage.says(KIM, f"hemfråga {later.number}", "beside those of last time")


@scenes.scene("forms taken home")
async def forms(stage: Stage) -> None:
    """The form of a question and those of answers, empty, filled in and with what is wrong."""
    await stage.says(KIM, "ny hemfråga", "a new question")
    await stage.presses(KIM, "round.save", "with faults", text="", kind="choice", choices="bara ett", unit="",
                        last_day="2020-01-01", meeting="")  # fmt: skip
    await stage.presses(KIM, "round.save", "with more faults", text=LONG, kind="många", choices=MARKUP, unit="x" * 99,
                        last_day="i går", meeting="999")  # fmt: skip
    for wanted, words in zip(QUESTIONS, ANSWERS, strict=True):
        question = await asked(stage, wanted)
        await stage.opens(ANOTHER, "round.write", question=question.id, label=f"an answer, {wanted.kind}")
        await stage.presses(ANOTHER, "round.written", "with a fault", text="å" * 2100, amount="många", choice="")
        await stage.presses(ANOTHER, "round.written", "with another", text=" ", amount="många", choice="zzz")
        await answered(stage, question, words)
        await stage.opens(CHAIR.name, "round.write", question=question.id, label="the chair's")
        await stage.opens(BEA.name, "round.write", question=question.id, label="what there is to change")
