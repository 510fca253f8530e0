"""Whether a package is right: by Microsoft's schemas, and by what they cannot say. Everything is looked at, offline."""

import json
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from manifest.build import DEFAULT
from manifest.by_files import MANIFEST, check_files, check_icons, languages
from manifest.by_schema import against, well_formed
from manifest.by_use import Bot, check_titles, check_use, titles_in
from manifest.by_words import check_empty, check_language, check_names, check_version
from manifest.faults import Fault
from manifest.reading import BUILD, Contents, read
from manifest.schemas import FOLDER, LOCALIZATION, Json, Schemas, address, known_versions, load


def judge(package: bytes, name: str, bot: Bot, versions: Sequence[str] = (), folder: Path = FOLDER) -> list[str]:
    """A sentence for each fault, none when the package is right.

    It is judged by the schema of the version it names, and by those asked for as if it named them. Raises
    SchemasMissing.
    """
    contents = read(package)
    return [fault.said(name) for fault in dict.fromkeys([*contents.faults, *_faults(contents, bot, versions, folder)])]


def version_of(package: bytes) -> str:
    """The schema version that a right package names."""
    return str(json.loads(read(package).files[MANIFEST])["manifestVersion"])


def _faults(contents: Contents, bot: Bot, versions: Sequence[str], folder: Path) -> Iterator[Fault]:
    if MANIFEST not in contents.files:
        if not contents.faults:
            yield Fault("", f"there is no {MANIFEST} in it", BUILD)
        return
    manifest = _document(contents.files[MANIFEST], MANIFEST)
    if isinstance(manifest, Fault):
        yield manifest
        return
    own = manifest.get("manifestVersion")
    known = known_versions(folder)
    if known and own not in known:
        yield Fault(f"{MANIFEST}, manifestVersion", f'"{own}" is none of {", ".join(known)}', "write one of them")
        return
    schemas = load(str(own), folder)
    words = {file: _document(contents.files[file], file) for _, file in languages(manifest) if file in contents.files}
    yield from (fault for fault in words.values() if isinstance(fault, Fault))
    readable = {file: found for file, found in words.items() if not isinstance(found, Fault)}
    for version in dict.fromkeys([str(own), *versions]):
        yield from _by_schema(manifest, readable, load(version, folder), as_if=version != own)
    sound = well_formed(manifest, schemas.manifest)
    if sound and all(well_formed(found, schemas.localization) for found in readable.values()):
        yield from _beyond(manifest, readable, contents, schemas, bot)


def _by_schema(manifest: Json, words: dict[str, Json], schemas: Schemas, *, as_if: bool) -> Iterator[Fault]:
    named = {"$schema": address(schemas.version), "manifestVersion": schemas.version} if as_if else {}
    found = against({**manifest, **named}, schemas.manifest, MANIFEST)
    for file, document in words.items():
        other = {"$schema": address(schemas.version, LOCALIZATION)} if as_if else {}
        found += against({**document, **other}, schemas.localization, file)
    mark = f"by schema {schemas.version} " if as_if else ""
    yield from (Fault(one.where, f"{mark}{one.what}", one.advice) for one in found)


def _beyond(manifest: Json, words: dict[str, Json], contents: Contents, schemas: Schemas, bot: Bot) -> Iterator[Fault]:
    """What no schema can say."""
    yield from check_files(manifest, contents)
    yield from check_icons(manifest, contents.files)
    yield from check_empty(manifest)
    yield from check_version(manifest, schemas.version, MANIFEST)
    yield from check_use(manifest, bot)
    titles = titles_in(manifest)
    yield from check_titles(titles, lambda n, m: f"{MANIFEST}, {_title(n, m)}", bot)
    yield from check_names(manifest, MANIFEST)
    yield from _tags(manifest)
    for file, document in words.items():
        yield from check_language(manifest, document, file, schemas)
        yield from check_version(document, schemas.version, file)
        yield from check_names(document, file)
        said = [[str(document.get(_title(n, m), "")) for m in range(len(one))] for n, one in enumerate(titles)]
        yield from check_titles(said, lambda n, m, file=file: f"{file}, {_title(n, m)}", bot)  # type: ignore[misc]


def _title(n: int, m: int) -> str:
    return f"bots[0].commandLists[{n}].commands[{m}].title"


def _tags(manifest: Json) -> Iterator[Fault]:
    info = manifest.get("localizationInfo")
    first = info.get("defaultLanguageTag") if isinstance(info, dict) else None
    where = f"{MANIFEST}, localizationInfo"
    if first is None:
        yield Fault(where, "no language is named", f'write that of the manifest, as "{DEFAULT}-se"')
    tags = [str(tag).lower() for tag in chain([first or ""], (tag for tag, _ in languages(manifest)))]
    if len(set(tags)) < len(tags):
        yield Fault(where, "a language is named twice", "take one away")


def _document(content: bytes, file: str) -> Any:
    """The JSON object in a file, or what is wrong with it."""
    try:
        found = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        line = f" (line {error.lineno})" if isinstance(error, json.JSONDecodeError) else ""
        return Fault(file, f"it is not JSON in UTF-8{line}", "put it right")
    return found if isinstance(found, dict) else Fault(file, "it is JSON, but no object", "put it right")
