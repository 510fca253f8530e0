"""What is wrong with the words: keys that lead nowhere, words that are missing, what says the same twice."""

import re
from collections.abc import Iterator

from manifest.faults import Fault, change
from manifest.schemas import Json, Schemas, strings, written

MANIFEST = "manifest.json"


def check_language(manifest: Json, words: Json, file: str, schemas: Schemas) -> Iterator[Fault]:
    """A language file says every word of the manifest anew, and no other."""
    wanted = {key for key in _keys(manifest) if _localizable(key, schemas.localization)}
    for key in sorted(wanted - words.keys()):
        yield Fault(file, f'"{key}" is missing', "translate it; Teams shows the default language's words there")
    for key in sorted(words.keys() - wanted):
        if _localizable(key, schemas.localization):
            yield Fault(file, f'"{key}" stands for nothing in the manifest', "take it away")


def check_version(document: Json, version: str, file: str) -> Iterator[Fault]:
    """Every file names the same version of the schema."""
    found = re.search(r"/teams/v([^/]+)/", str(document.get("$schema") or ""))
    if found and found[1] != version:
        yield Fault(f"{file}, $schema", f"it names version {found[1]}, manifestVersion {version}", "name the same one")


def check_names(document: Json, file: str) -> Iterator[Fault]:
    """What Teams shows beside each other differs, as its store asks."""
    name, full = _text(document, "name", "short"), _text(document, "name", "full")
    short, long = _text(document, "description", "short"), _text(document, "description", "full")
    if name and name == full:
        yield Fault(f"{file}, name.full", "it is the same as name.short", "say more in it, or leave it out")
    if short and short in long:
        yield Fault(f"{file}, description.full", "it repeats description.short", "say it in other words")


def check_empty(manifest: Json) -> Iterator[Fault]:
    """No text is empty: Teams shows a gap, or refuses the package."""
    for path, text in strings(manifest):
        if not text.strip():
            key = written(path)
            yield Fault(f"{MANIFEST}, {key}", "it is empty", change(key, "fill it in, or take it away"))


def _text(document: Json, part: str, name: str) -> str:
    """A text of the manifest or of a language file; "" when there is none."""
    inside = document.get(part)
    found = document.get(f"{part}.{name}") or (inside.get(name) if isinstance(inside, dict) else None)
    return found if isinstance(found, str) else ""


def _keys(manifest: Json) -> Iterator[str]:
    return (written(path) for path, _ in strings(manifest))


def _localizable(key: str, schema: Json) -> bool:
    if key == "$schema":
        return False
    return key in schema["properties"] or any(re.search(pattern, key) for pattern in schema["patternProperties"])
