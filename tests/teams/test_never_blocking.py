"""Nothing on the event loop's thread waits for the network, however slow Teams or the sign-in is.

Judged by what is called and not by a clock, which a busy machine would make tell lies; the figure itself is
printed by `python -m bench.heartbeat`.
"""

import asyncio
import contextlib
import socket
import threading
import time

import pytest
import requests

from bot.teams.connector import Patience
from bot.teams.outcome import SurelyNot
from bot.teams.outgoing import text_activity
from bot.teams.signing_in import tokens_of
from dialogs.turn import Reply
from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams, late
from tests.teams.serving import Listener, production, says, serving
from tests.teams.test_signing_in import LOGIN, Rerouted

WAITING = [
    (time, "sleep"),
    (socket, "getaddrinfo"),
    (socket, "create_connection"),
    (socket.socket, "connect"),
    (socket.socket, "recv"),
    (socket.socket, "recv_into"),
    (socket.socket, "sendall"),
    (requests.Session, "send"),
]


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was called on this thread that makes a thread wait; a socket that does not block is no waiting."""
    loop_thread = threading.get_ident()
    called: list[str] = []

    def watched(owner, name):
        real = getattr(owner, name)

        def call(*args, **kwargs):
            on_loop = threading.get_ident() == loop_thread
            harmless = args and isinstance(args[0], socket.socket) and args[0].gettimeout() == 0
            if on_loop and not harmless:
                called.append(name)
            return real(*args, **kwargs)

        return call

    for owner, name in WAITING:
        monkeypatch.setattr(owner, name, watched(owner, name))
    return called


async def test_signing_in_with_the_real_library_and_answering_never_blocks_the_loop(
    teams: FakeTeams, waited: list[str]
):
    people = [Someone.called(f"Testperson {n}") for n in range(20)]
    teams.next("token", late(0.3))
    tokens = tokens_of(production(teams, login_url=LOGIN), Rerouted(teams))
    async with serving(teams, Listener(says(Reply(text="Hej!"))), tokens=tokens):
        answers = await asyncio.gather(*(teams.deliver(teams.activities.personal(p, "hej")) for p in people))
    assert {a.status for a in answers} == {200}
    assert len(teams.shown) == 20
    assert waited == []


async def test_the_watch_itself_sees_a_thread_that_waits(waited: list[str]):
    time.sleep(0)  # noqa: ASYNC251 -- this is what must be seen
    with socket.socket() as asking:
        asking.settimeout(0.01)
        with contextlib.suppress(OSError):
            asking.connect(("127.0.0.1", 1))
    assert waited == ["sleep", "connect"]


async def test_a_sign_in_that_hangs_costs_an_answer_its_patience_and_no_more(teams: FakeTeams):
    held = asyncio.Event()
    teams.next("token", late(until=held))
    async with serving(teams, Listener(says(Reply(text="Hej!")))) as wire:
        with pytest.raises(SurelyNot, match="no token in time"):
            await wire.connector.send(teams.service_url, "a:1", text_activity("x"), Patience(0.05, 1))
        held.set()
        await teams.deliver(teams.activities.personal(Someone.called("Bodil Exempelsson"), "hej"))
    assert [m.text for m in teams.shown] == ["Hej!"]
