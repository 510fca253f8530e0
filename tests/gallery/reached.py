"""How it is known that every card is shown: where the program makes one, and which of those places were come by."""

import ast
import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dialogs.cards import parts

ROOT = Path(__file__).parents[2]
ROOM = ROOT / "dialogs"


def makers() -> set[str]:
    """Every line of the program on which a card is made, as "dialogs/cards/pack.py:38"."""
    return {f"{_short(file)}:{call.lineno}" for file in sorted(ROOM.rglob("*.py")) for call in _made_in(file)}


@contextmanager
def watched() -> Iterator[set[str]]:
    """Those of them that are come by meanwhile."""
    seen: set[str] = set()
    made = parts.card

    def card(*args: Any, **more: Any) -> Any:
        asked = sys._getframe(1)
        seen.add(f"{_short(Path(asked.f_code.co_filename))}:{asked.f_lineno}")
        return made(*args, **more)

    files = [file for file in ROOM.rglob("*.py") if _made_in(file)]
    modules = [importlib.import_module(_short(file).removesuffix(".py").replace("/", ".")) for file in files]
    for module in modules:
        module.card = card  # type: ignore[attr-defined]
    try:
        yield seen
    finally:
        for module in modules:
            module.card = made  # type: ignore[attr-defined]


def _made_in(file: Path) -> list[ast.Call]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "card"]


def _short(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()
