"""What Microsoft's schema has against a document, in sentences."""

import re
from collections.abc import Callable, Iterator
from typing import Any, cast

from jsonschema import Draft4Validator
from jsonschema.exceptions import ValidationError

from manifest.faults import Fault, change
from manifest.schemas import Json, written

SHOWN = 40
"""Characters of a value that are quoted."""
PATTERNS = {
    "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$": "no GUID, as 00000000-0000-4000-8000-000000000000",
    "^#[0-9a-fA-F]{6}$": "no colour, as #0F4C5C",
    "^[Hh][Tt][Tt][Pp][Ss]?://": "no address, as https://example.org",
    "^[Hh][Tt][Tt][Pp][Ss]://": "no https address, as https://example.org",
    "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}$": "no language, as sv-se or en",
    "^(?![nN][uU][lL]{2}$)\\s*\\S.*": "empty",
}
"""What a value is not that does not match."""


def against(document: Any, schema: Json, file: str) -> list[Fault]:
    """Every fault, in the document's own order."""
    errors = Draft4Validator(strict(schema)).iter_errors(document)
    found = [fault for error in errors for fault in _faults(error, file)]
    return list(dict.fromkeys(found))


def well_formed(document: Any, schema: Json) -> bool:
    """Whether everything is of its kind (text, list, object), so that more can be asked of it."""
    errors = Draft4Validator(strict(schema)).iter_errors(document)
    return not any(error.validator in ("type", "enum") and not isinstance(error.instance, str) for error in errors)


def strict(part: Any) -> Any:
    """The schema as its authors meant it: draft 04 has no `const`, and passes over what stands beside a `$ref`."""
    if isinstance(part, list):
        return [strict(one) for one in part]
    if not isinstance(part, dict):
        return part
    made = {key: strict(value) for key, value in part.items()}
    if isinstance(made.get("const"), str):
        made["enum"] = [made.pop("const")]
    if isinstance(made.get("$ref"), str) and len(made) > 1:
        made["allOf"] = [*made.get("allOf", []), {"$ref": made.pop("$ref")}]
    return made


def _faults(error: ValidationError, file: str) -> Iterator[Fault]:
    path = tuple(error.absolute_path)
    key = written(path) if path else ""
    where = f"{file}, {key}" if key else file
    if error.validator == "required":
        wanted: list[str] = list(cast("Any", error.validator_value))
        for name in sorted(set(wanted) - set(cast("Any", error.instance))):
            whole = f"{key}.{name}" if key else name
            yield Fault(where, f'"{name}" is missing', change(whole, "put it there"))
    elif error.validator == "additionalProperties":
        for name in _unknown(error):
            yield Fault(where, f'"{name}" is nothing that Teams knows', "take it away")
    else:
        say = SENTENCES.get(str(error.validator), _as_told)
        what, advice = say(error.instance, error.validator_value)
        yield Fault(where, what, change(key, advice))


def _unknown(error: ValidationError) -> list[str]:
    schema, instance = cast("Json", error.schema), cast("Json", error.instance)
    known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    return [n for n in instance if n not in known and not any(re.search(p, n) for p in patterns)]


def _quoted(value: Any) -> str:
    text = value if isinstance(value, str) else repr(value)
    return f'"{text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"}"'


def _too_long(value: Any, most: Any) -> tuple[str, str]:
    return f"{_quoted(value)} has {len(value)} characters, Teams takes {most}", "shorten it"


def _too_many(value: Any, most: Any) -> tuple[str, str]:
    return f"there are {len(value)}, Teams takes {most}", "take some away"


def _too_few(value: Any, least: Any) -> tuple[str, str]:
    return f"there are {len(value)}, Teams wants at least {least}", "add what is missing"


def _none_of(value: Any, known: Any) -> tuple[str, str]:
    names = [str(one) for one in known if one is not None]
    if len(names) == 1:
        return f"{_quoted(value)} is not {names[0]}", f"write {names[0]}"
    return f"{_quoted(value)} is none of {', '.join(names)}", "write one of them as it stands here"


def _not_like(value: Any, pattern: Any) -> tuple[str, str]:
    return f"{_quoted(value)} is {PATTERNS.get(pattern, f'not like {pattern}')}", "put it right"


def _not_a(value: Any, kind: Any) -> tuple[str, str]:
    return f"{_quoted(value)} is no {kind}", "put it right"


def _twice(value: Any, _: Any) -> tuple[str, str]:
    del value
    return "something is there twice", "take one away"


def _as_told(value: Any, _: Any) -> tuple[str, str]:
    return f"{_quoted(value)} is not right by the schema", "put it right"


SENTENCES: dict[str, Callable[[Any, Any], tuple[str, str]]] = {
    "maxLength": _too_long,
    "maxItems": _too_many,
    "minItems": _too_few,
    "enum": _none_of,
    "pattern": _not_like,
    "type": _not_a,
    "uniqueItems": _twice,
}
