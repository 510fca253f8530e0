"""Draws the app's icons anew from `icon.typ`: `python -m manifest.icons`, or `make icons`.

Teams wants one of 192 pixels in full colour that fills its square (Teams rounds the corners), and an outline of 32
pixels that is white on nothing; where room is scarce it shows one of 32 pixels in colour on nothing.
"""

import io
from dataclasses import dataclass
from pathlib import Path

import typst
from PIL import Image

HERE = Path(__file__).parent
DRAWING = HERE / "icon.typ"
POINTS_PER_INCH = 72.0
"""So that a point of the drawing is a pixel."""


@dataclass(frozen=True, slots=True)
class Icon:
    """One of the files: its key in the manifest, its name, its side in pixels, and whether it lies on nothing."""

    key: str
    file: str
    side: int
    look: str
    see_through: bool


ICONS = (
    Icon("color", "color.png", 192, "color", see_through=False),
    Icon("outline", "outline.png", 32, "outline", see_through=True),
    Icon("color32x32", "color32x32.png", 32, "small", see_through=True),
)


def drawn(icon: Icon) -> bytes:
    """The icon as PNG."""
    inputs = {"side": str(icon.side), "look": icon.look}
    made = typst.compile(DRAWING, format="png", ppi=POINTS_PER_INCH, sys_inputs=inputs)
    assert isinstance(made, bytes)
    with Image.open(io.BytesIO(made)) as read:
        picture = read.convert("RGBA" if icon.see_through else "RGB")
    if icon.key == "outline":
        picture = _white(picture)
    kept = io.BytesIO()
    picture.save(kept, "PNG", optimize=True)
    return kept.getvalue()


def _white(picture: Image.Image) -> Image.Image:
    """White itself, wherever anything is drawn: the renderer's rounding makes a pale grey of thin edges."""
    made = Image.new("RGBA", picture.size, (255, 255, 255, 0))
    made.putalpha(picture.getchannel("A"))
    return made


def main() -> None:
    """Write every icon in its place."""
    for icon in ICONS:
        (HERE / icon.file).write_bytes(drawn(icon))


if __name__ == "__main__":
    main()
