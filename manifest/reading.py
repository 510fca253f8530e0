"""A package is opened without trust: nothing is unpacked to disk, and nothing that is larger than it can rightly be."""

import io
import zipfile
import zlib
from dataclasses import dataclass, field

from manifest.faults import Fault

LARGEST_PACKAGE = 5 * 1024 * 1024
LARGEST_FILE = 1024 * 1024
"""Bytes; ours has some tens of thousands in all."""
MOST_FILES = 50
BUILD = "build it anew with `natverksbot manifest build`"


@dataclass(frozen=True, slots=True)
class Contents:
    """The files that could be read, and what is wrong with the zip."""

    files: dict[str, bytes] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    unread: frozenset[str] = frozenset()
    """Files that are there but are not taken out."""


def read(package: bytes) -> Contents:
    """What lies in a zip, each file up to its allowed size."""
    if len(package) > LARGEST_PACKAGE:
        much = f"it has {len(package)} bytes, a package at most {LARGEST_PACKAGE}"
        return Contents(faults=[Fault("", much, "it is not opened; " + BUILD)])
    try:
        with zipfile.ZipFile(io.BytesIO(package)) as opened:
            return _taken_out(opened)
    except (zipfile.BadZipFile, ValueError, EOFError, NotImplementedError):
        what = "it is a zip that is damaged or cut off" if package.startswith(b"PK\x03\x04") else "it is not a zip file"
        return Contents(faults=[Fault("", what, BUILD)])


def _taken_out(opened: zipfile.ZipFile) -> Contents:
    entries = opened.infolist()
    if len(entries) > MOST_FILES:
        return Contents(faults=[Fault("", f"it has {len(entries)} files, a package at most {MOST_FILES}", BUILD)])
    files: dict[str, bytes] = {}
    faults = _folders(entries)
    unread: set[str] = set()
    for entry in [] if faults else entries:
        if entry.filename in files or entry.filename in unread:
            faults.append(Fault(entry.filename, "it is there twice", "take one away"))
            continue
        found = _content(opened, entry)
        if isinstance(found, Fault):
            faults.append(found)
            unread.add(entry.filename)
        else:
            files[entry.filename] = found
    return Contents(files, faults, frozenset(unread))


def _folders(entries: list[zipfile.ZipInfo]) -> list[Fault]:
    """Teams looks for the files at the top of the zip and nowhere else."""
    deeper = [e.filename for e in entries if "/" in e.filename or "\\" in e.filename]
    out = [name for name in deeper if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/")]
    if out:
        return [Fault("", f'a file is named "{out[0]}", which points out of the package', "take it away")]
    if not deeper:
        return []
    folder = deeper[0].replace("\\", "/").split("/")[0]
    return [Fault("", f'the folder "{folder}" lies in it', "zip the files themselves, without a folder around them")]


def _content(opened: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes | Fault:
    """The file, or why it is not taken out. What the zip says of its size is not believed."""
    name = entry.filename
    if entry.flag_bits & 0x1:
        return Fault(name, "it is encrypted, which Teams cannot read", BUILD)
    too_large = Fault(name, f"it unpacks to more than {LARGEST_FILE} bytes", "it is not taken out; " + BUILD)
    if entry.file_size > LARGEST_FILE:
        return too_large
    try:
        with opened.open(entry) as stream:
            content = stream.read(LARGEST_FILE + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, ValueError, OSError, RuntimeError):
        return Fault(name, "it is damaged or packed in a way Teams does not read", BUILD)
    return content if len(content) <= LARGEST_FILE else too_large
