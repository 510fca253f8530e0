"""Icons and zips that are wrong in some way."""

import io
import struct
import zipfile
import zlib

from PIL import Image


def png(side: int, colour: tuple[int, int, int, int] = (255, 255, 255, 255), *, hole: bool = True) -> bytes:
    """A square of one colour, with a transparent corner unless told otherwise."""
    made = Image.new("RGBA", (side, side), colour)
    if hole:
        made.putpixel((0, 0), (0, 0, 0, 0))
    kept = io.BytesIO()
    made.save(kept, "PNG")
    return kept.getvalue()


def jpeg(side: int) -> bytes:
    """The same in another format."""
    kept = io.BytesIO()
    Image.new("RGB", (side, side), (255, 255, 255)).save(kept, "JPEG")
    return kept.getvalue()


def huge_png() -> bytes:
    """Few bytes that say they are forty thousand million pixels."""
    head = struct.pack(">IIBBBBB", 200_000, 200_000, 8, 6, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )


def zip_of(files: list[tuple[str, bytes]]) -> bytes:
    """A zip with exactly these names, also the same twice."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as kept:
        for name, content in files:
            kept.writestr(name, content)
    return made.getvalue()


def lying_about_its_size(made: bytes, name: bytes, size: int) -> bytes:
    """A zip whose directory says that a file is smaller than it is."""
    at = made.index(b"PK\x01\x02")
    while made[at + 46 : at + 46 + len(name)] != name:
        at = made.index(b"PK\x01\x02", at + 4)
    return made[: at + 24] + struct.pack("<I", size) + made[at + 28 :]
