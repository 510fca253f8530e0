"""`python -m bench.fuzz --texts 20000`: is there a text that understanding it fails on, or hangs on?

Of every three texts one is random Unicode of up to `LONGEST` characters, one has the words of labelled messages in
any order, and one is such words as HTML from Teams, read as the bot reads it. Lengths are spread evenly over orders
of magnitude. Each is understood with what a labelled message knows of its surroundings; some with open items, a
question that waits, or a meeting in progress. The same seed gives the same texts.

`longest_ms` is processor time, so other work on the machine does not count; `longest` and `failed` name texts by
their number, which `--only` runs again.
"""

import argparse
import json
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from bench.understand import labelled
from bot.teams.reading import read
from dialogs.understanding import understand
from dialogs.understanding.intent import Context, OpenItem, Pending

LONGEST = 8_000
SEED = 1
SLOW_MS = 100
"""A text that took longer is run again: patterns that it was the first to need are compiled by then."""
SHOWN = 5
"""How many of the slowest texts are named."""
_RANGES = (
    (0x20, 0x7F),
    (0xA0, 0x17F),
    (0x00, 0x20),
    (0x300, 0x370),
    (0x590, 0x700),
    (0x2000, 0x2070),
    (0x1F300, 0x1FAFF),
)
"""Where a character is drawn from, besides anywhere in Unicode."""
_ITEMS = (OpenItem("agenda", 2, "Digitala lås", 20), OpenItem("action", 5, "ta fram underlag", 50))
_PENDING = (Pending("add_action", {"title": "x"}, "due", ("2021-12-10",)), Pending("choose", {}, "reading", ()))
_AROUND = (
    "<p>{}</p>", "<ul><li>{}</li></ul>", "<ol><li>{}</li>", "<blockquote>{}</blockquote>", "<at>{}</at>", "<b>{}",
    "<table><tr><td>{}</td></tr></table>", '<a href="https://example.org/x?a=1&amp;b=2">{}</a>', "<br>{}", "&nbsp;{}",
    "<pre>{}</pre>", "<code>{}</code>", "<span style='x'>{}</span>", "{}&lt;&#8211;", "</p>{}<p", "<!-- {} -->",
)  # fmt: skip


class Ran(NamedTuple):
    """What became of a text."""

    number: int
    kind: str
    length: int
    ms: float
    """Of processor time."""
    fault: str


def texts() -> Iterator[tuple[str, str, Context]]:
    """Kind, text and surroundings, without end."""
    chance, messages = random.Random(SEED), labelled()
    words = sorted({word for text, _ in messages for word in text.split()})
    makers: dict[str, Callable[[random.Random, list[str], int], str]] = {
        "unicode": _unicode,
        "words": _words,
        "html": _html,
    }
    while True:
        for kind, make in makers.items():
            text = make(chance, words, int(LONGEST ** chance.random()))[:LONGEST]
            yield kind, text, _around(chance, chance.choice(messages)[1])


def _around(chance: random.Random, context: Context) -> Context:
    return replace(
        context,
        items=chance.choice(((), _ITEMS)),
        last_items=chance.choice(((), _ITEMS[:1])),
        pending=chance.choice((None, None, *_PENDING)),
        current_meeting=chance.choice((None, context.now.date())),
    )


def _unicode(chance: random.Random, _: list[str], length: int) -> str:
    ranges = [chance.choice((*_RANGES, (0, 0x110000))) for _ in range(chance.randint(1, 3))]
    return "".join(chr(chance.randrange(*chance.choice(ranges))) for _ in range(length))


def _words(chance: random.Random, words: list[str], length: int) -> str:
    few = chance.sample(words, chance.choice((3, 30, 300)))
    between = chance.choice((" ", " ", "\n", ", ", ""))
    return between.join(chance.choice(few) for _ in range(length // 5 + 1))


def _html(chance: random.Random, words: list[str], length: int) -> str:
    pieces = [
        chance.choice(_AROUND).format(_words(chance, words, chance.randint(1, 60))) for _ in range(length // 60 + 1)
    ]
    body = "".join(pieces)[:LONGEST]
    return read(" ".join(pieces), body, [], "28:bot").text


def run(number: int, kind: str, text: str, context: Context) -> Ran:
    """Understand a text."""
    began, fault = time.process_time(), ""
    try:
        understand(text, context)
    except Exception as error:  # noqa: BLE001 -- any at all is what is looked for
        fault = repr(error)
    return Ran(number, kind, len(text), round((time.process_time() - began) * 1000, 1), fault)


def main() -> None:
    """Print the line."""
    asked = argparse.ArgumentParser(prog="python -m bench.fuzz")
    asked.add_argument("--texts", type=int, default=20_000, metavar="N")
    asked.add_argument("--only", type=int, metavar="NUMBER", help="run one of them, and print it")
    options = asked.parse_args()
    ran = []
    for number, (kind, text, context) in zip(range(options.texts), texts(), strict=False):
        if options.only is None:
            one = run(number, kind, text, context)
            ran.append(one if one.ms <= SLOW_MS else run(number, kind, text, context))
        elif options.only == number:
            print(json.dumps({"ran": run(number, kind, text, context), "text": text}))
            return
    slowest = sorted(ran, key=lambda one: -one.ms)
    figures = {
        "case": "understand_fuzz",
        "texts": len(ran),
        "characters": sum(one.length for one in ran),
        "exceptions": sum(bool(one.fault) for one in ran),
        "longest_ms": slowest[0].ms,
        "over_100_ms": sum(one.ms > SLOW_MS for one in ran),
        "longest": slowest[:SHOWN],
        "failed": [one for one in ran if one.fault][:SHOWN],
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
