"""Damaged activities at random for the whole bot: nothing that comes in makes a turn fail."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from structlog.testing import capture_logs

from dialogs import ROUTES
from tests.bot.whole import of_teams, whole_bot
from tests.builders import ASA, CHAIR
from tests.fakes.activities import Activities
from tests.fakes.teams import APP_ID, TENANT, running
from tests.teams.test_any_bytes import JSON, damaged

SAMPLE = Activities("x", APP_ID, TENANT)
VERBS = sorted({*ROUTES.verbs, *ROUTES.forms, "answer", "choose"})
PEOPLE = [of_teams(ASA), of_teams(CHAIR)]
IDS = JSON | st.integers(-3, 12) | st.sampled_from(["1", "1.0", " 1", "１", 1.0, 10**40, "9" * 5000, [1], {"id": 1}])
NAMES = """id item items meeting member acts note start choice question to network n submit release rule facts title
text point comment seat version from who"""
FIELDS = st.sampled_from(NAMES.split())


@st.composite
def presses(draw: st.DrawFn) -> dict[str, Any]:
    """A button of ours with whatever ids."""
    data = draw(st.dictionaries(FIELDS, IDS, max_size=5))
    verb, who = draw(st.sampled_from(VERBS)), draw(st.sampled_from(PEOPLE))
    data.pop("network", None) if draw(st.booleans()) else None
    made = draw(st.sampled_from(["execute", "fetch", "submit", "plain"]))
    if made == "execute":
        press = SAMPLE.execute(who, verb, data)
    elif made == "plain":
        press = SAMPLE.submit(who, {"verb": verb, **data})
    else:
        press = (SAMPLE.task_fetch if made == "fetch" else SAMPLE.task_submit)(who, {"verb": verb, **data})
    place = draw(st.sampled_from(["chat", "channel", "group"]))
    return press if place == "chat" else SAMPLE.in_group(press) if place == "group" else SAMPLE.in_channel(press)


async def sent(url: str, activities: list[dict[str, Any]]) -> list[str]:
    """The events of the log that tell of a fault."""
    async with running() as teams, whole_bot(teams, url, team_id=SAMPLE.team_id) as bot:
        with capture_logs() as logged:
            for number, activity in enumerate(activities):
                whole = {**activity, "serviceUrl": teams.service_url, "channelId": "msteams"}
                whole = whole if "id" not in whole else {**whole, "id": f"{whole['id']}-{number}"}
                answer = await bot.teams.deliver(None, raw=json.dumps(whole).encode())
                assert answer.status in (200, 400, 403), answer
        return [f"{e['event']}: {e.get('error')} {e.get('exc_info')!r}" for e in logged if e["log_level"] == "error"]


@pytest.mark.slow
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
@given(batch=st.lists(presses() | damaged(), min_size=60, max_size=120))
def test_no_turn_fails_whatever_comes_in(sqlite_url: str, tmp_path_factory: Any, batch: list[dict[str, Any]]) -> None:
    file = tmp_path_factory.mktemp("damaged") / "copy.sqlite"
    file.write_bytes(Path(sqlite_url.removeprefix("sqlite:///")).read_bytes())
    assert asyncio.run(sent(f"sqlite:///{file}", batch)) == []
