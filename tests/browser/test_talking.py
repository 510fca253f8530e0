"""Conversations of questions, corrections and undo in a real client; the same are held without it too."""

import re
from datetime import date

import pytest
from babel.dates import get_month_names

from tests.browser.conftest import Round
from tests.talking import HELD_IN_BOTH, Pairs, on

pytestmark = [
    pytest.mark.browser,
    pytest.mark.slow,
    pytest.mark.asyncio(loop_scope="session"),
]

PICTURES = {
    "what is missing is answered in words and with a button": ("7-asked", 5),
    "two that may be meant are both offered, and the choice is put right and taken back": ("8-put-right", 4),
    "what may be meant is asked before anything is done": ("9-did-you-mean", 3),
}
"""The picture of each conversation, and after how many pairs it is taken."""


async def talk(round_: Round, pairs: Pairs) -> None:
    """Each pair is written, or pressed when it is a `[Button]`, and the answer waited for."""
    for says, hears in pairs:
        if says.startswith("["):
            await round_.client.press(says[1:-1])
        else:
            await round_.client.write(says)
        await round_.client.hears(*hears)


async def the_next_meeting(round_: Round) -> date:
    """Its day; the other tests have put the bot's clock forward."""
    await round_.client.write("när är nästa möte")
    told = await round_.client.hears("Nästa möte: ")
    day, month, year = re.search(r"(\d+) (\w+) (\d{4})", await told.inner_text()).groups()
    [number] = [n for n, name in get_month_names(locale="sv").items() if name == month]
    return date(int(year), number, int(day))


@pytest.mark.parametrize("name", HELD_IN_BOTH)
async def test_a_conversation(round_: Round, name: str) -> None:
    pairs = on(await the_next_meeting(round_), HELD_IN_BOTH[name])
    picture, said = PICTURES[name]
    await talk(round_, pairs[:said])
    await round_.client.picture(picture)
    await talk(round_, pairs[said:])
