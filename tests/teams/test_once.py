import asyncio

from bot.teams.once import REMEMBERED, Answered, Once


async def test_a_turn_goes_on_when_the_sender_has_hung_up():
    once, done = Once(), asyncio.Event()
    started = asyncio.Event()

    async def work() -> Answered:
        started.set()
        await done.wait()
        return Answered(200, "late")

    waiting = asyncio.create_task(asyncio.wait_for(asyncio.shield(once.turn("k", work)), None))
    await started.wait()
    waiting.cancel()
    done.set()
    assert (await once.turn("k", work)).body == "late"


async def test_draining_waits_for_turns_and_for_what_goes_on_beside_them():
    once, done = Once(), []

    async def work() -> Answered:
        await asyncio.sleep(0)
        once.beside(beside())
        return Answered(200)

    async def beside() -> None:
        await asyncio.sleep(0)
        done.append("beside")

    await once.turn("k", work)
    await once.drain(5)
    assert done == ["beside"]


async def test_draining_ends_what_does_not_end_by_itself():
    once, ended = Once(), asyncio.Event()

    async def endless() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    once.beside(endless())
    await asyncio.sleep(0)
    await once.drain(0)
    assert ended.is_set()


async def test_only_so_many_answers_are_remembered():
    once, ran = Once(), []

    async def work() -> Answered:
        ran.append(1)
        return Answered(200)

    for number in range(REMEMBERED + 1):
        await once.turn(str(number), work)
    await once.turn(str(REMEMBERED), work)
    assert len(ran) == REMEMBERED + 1
    await once.turn("0", work)
    assert len(ran) == REMEMBERED + 2
