"""Work out the anchors of the large tables ahead, into dialogs/understanding/anchors.json: `make anchors`."""

import json
from collections.abc import Sequence

from dialogs.understanding import intents, unmistakable
from dialogs.understanding.anchors import WRITTEN, key_of, table_of


def tables() -> list[Sequence[str]]:
    """The patterns that every message is held against."""
    return [
        [pattern.source for _, _, pattern in intents.FOR],
        [pattern.source for _, _, pattern in intents.AGAINST],
        [pattern.source for _, pattern in unmistakable.HEADS],
    ]


def written() -> str:
    """The file's text, a word on each line."""
    return "{" + ",\n".join(f'"{key_of(sources)}":{_table(sources)}' for sources in tables()) + "}\n"


def _table(sources: Sequence[str]) -> str:
    table = table_of(sources)
    words = ",\n".join(f"{_json(word)}:{_json(patterns)}" for word, patterns in table["anchored"].items())
    return f'{{"free":{_json(table["free"])},"anchored":{{\n{words}}}}}'


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    WRITTEN.write_text(written(), encoding="utf-8")
