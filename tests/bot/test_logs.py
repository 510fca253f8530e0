"""The log tells what happened and where, and nothing of what people wrote."""

import json
import logging

import pytest
import structlog

from bot.logs import configure

SECRET = "Frida Fiktiv är sjuk"


@pytest.fixture
def logged(capsys):
    """What is logged by a call, as the lines that come out."""
    handlers, level = logging.root.handlers[:], logging.root.level
    configure()

    def lines(act):
        act(structlog.get_logger())
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    yield lines
    structlog.reset_defaults()
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)


def failing():
    try:
        {}[SECRET]
    except KeyError as error:
        raise ValueError(SECRET) from error


def raised():
    try:
        failing()
    except ValueError as error:
        return error


def an_error(log):
    log.error("turn_failed", exc_info=raised())


def the_error_at_hand(log):
    try:
        failing()
    except ValueError:
        log.exception("turn_failed")


@pytest.mark.parametrize("act", [an_error, the_error_at_hand])
def test_an_error_is_its_kinds_and_where_it_arose_without_its_words(logged, act):
    (line,) = logged(act)
    assert (line["event"], line["level"], line["kinds"]) == ("turn_failed", "error", "ValueError < KeyError")
    assert line["where"].endswith(" failing")
    assert "tests/bot/test_logs.py:" in line["where"]
    assert SECRET not in json.dumps(line, ensure_ascii=False)


def test_an_event_without_an_error_has_its_name_its_time_and_its_ids(logged):
    (line,) = logged(lambda log: log.info("event", activity="abc"))
    assert line.keys() == {"event", "level", "timestamp", "activity"}
    assert line["timestamp"].endswith("Z")


def test_a_librarys_warning_is_told_without_what_it_was_filled_in_with(logged):
    (line,) = logged(lambda _: logging.getLogger("aiohttp.server").warning("could not read %s", SECRET))
    assert (line["event"], line["logger"], line["wording"]) == ("library", "aiohttp.server", "could not read %s")
    assert SECRET not in json.dumps(line, ensure_ascii=False)
