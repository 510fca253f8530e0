"""What is wrong with the files beside the manifest: one that is missing or too many, and the icons."""

import io
import warnings
from collections.abc import Iterator, Mapping

from PIL import Image, UnidentifiedImageError

from manifest.faults import Fault
from manifest.icons import ICONS
from manifest.reading import Contents
from manifest.schemas import Json

MANIFEST = "manifest.json"
DRAW = "draw it anew with `python -m manifest.icons`"


def languages(manifest: Json) -> list[tuple[str, str]]:
    """The other languages and their files."""
    info = manifest.get("localizationInfo")
    listed = info.get("additionalLanguages") if isinstance(info, dict) else None
    rows = [row for row in listed if isinstance(row, dict)] if isinstance(listed, list) else []
    return [(str(row.get("languageTag")), str(row.get("file"))) for row in rows if row.get("file")]


def check_files(manifest: Json, contents: Contents) -> Iterator[Fault]:
    """Each file the manifest names is there, and no other."""
    icons = manifest.get("icons")
    listed = icons.items() if isinstance(icons, dict) else ()
    named = {f"icons.{key}": file for key, file in listed if isinstance(file, str)}
    named |= {f"the language {tag}": file for tag, file in languages(manifest)}
    there = contents.files.keys() | contents.unread
    for key, file in named.items():
        if file not in there:
            yield Fault(f"{MANIFEST}, {key}", f'there is no file "{file}" in the package', "put it there")
    for file in sorted(there - {MANIFEST, *named.values()}):
        yield Fault(file, "the manifest does not name this file", "take it out of the package")


def check_icons(manifest: Json, files: Mapping[str, bytes]) -> Iterator[Fault]:
    """The format, size and colours of each icon."""
    icons = manifest.get("icons")
    for icon in ICONS:
        file = icons.get(icon.key) if isinstance(icons, dict) else None
        if not isinstance(file, str) or file not in files:
            continue
        fault = _fault(files[file], icon.key, icon.side)
        if fault:
            yield Fault(file, *fault)


def _fault(content: bytes, key: str, side: int) -> tuple[str, str] | None:
    """What is wrong with one icon. Nothing is decoded before its size is seen to be right."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            picture = Image.open(io.BytesIO(content), formats=["PNG"])
            if picture.size != (side, side):
                width, height = picture.size
                return f"it has {width} by {height} pixels, Teams wants {side} by {side}", DRAW
            pixels = picture.convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Warning, Image.DecompressionBombError):
        return "it is no PNG picture", DRAW
    return _colours(pixels, key)


def _colours(pixels: Image.Image, key: str) -> tuple[str, str] | None:
    red, green, blue, alpha = (channel.tobytes() for channel in pixels.split())
    drawn = [n for n, seen in enumerate(alpha) if seen]
    if key == "outline" and any((red[n], green[n], blue[n]) != (255, 255, 255) for n in drawn):
        return "it has other colours than white", DRAW
    if key != "color" and len(drawn) == len(alpha):
        return "its background is not transparent", DRAW
    if not drawn:
        return "nothing is drawn on it", DRAW
    return None
