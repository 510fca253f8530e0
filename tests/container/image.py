"""Dockerfile and .dockerignore as far as they can be read and carried out where there is no container engine."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PLACE = "/opt/natverksbot"
"""Where the image has the program."""


@dataclass(frozen=True)
class Step:
    """One instruction: FROM, RUN, COPY …, and what it says."""

    word: str
    said: str


def stages(dockerfile: str) -> list[list[Step]]:
    """The steps of each stage; the first list holds what comes before any."""
    text = re.sub(r"^#.*\n", "", dockerfile, flags=re.MULTILINE).replace("\\\n", " ")
    found: list[list[Step]] = [[]]
    for line in filter(None, map(str.strip, text.splitlines())):
        word, _, said = line.partition(" ")
        if word == "FROM":
            found.append([])
        found[-1].append(Step(word, " ".join(said.split())))
    return found


def let_through(ignore: str, root: Path = ROOT) -> list[Path]:
    """The files an engine would be given: everything is out, then some names are in, then some patterns are out."""
    lines = [line for line in ignore.splitlines() if line and not line.startswith("#")]
    assert lines[0] == "*"
    names = [line[1:] for line in lines if line.startswith("!")]
    out = [line.removeprefix("**/") for line in lines[1:] if not line.startswith("!")]
    found = []
    for name in names:
        top = root / name
        for file in sorted(top.rglob("*")) if top.is_dir() else [top]:
            parts = file.relative_to(root).parts
            if file.is_file() and not any(fnmatch(part, pattern) for part in parts for pattern in out):
                found.append(file)
    return found


def build(folder: Path, python: str = sys.executable) -> Path:
    """Carry out the first stage in a folder; where the program is then."""
    context, work, program = folder / "context", folder / "build", folder / PLACE.lstrip("/")
    for file in let_through((ROOT / ".dockerignore").read_text()):
        target = context / file.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, target)
    work.mkdir()
    program.parent.mkdir(parents=True)
    for step in stages((ROOT / "Dockerfile").read_text())[1]:
        if step.word == "COPY":
            *sources, target = step.said.split()
            for source in sources:
                _copy(context / source, work / target / ("" if target != "./" else source))
        elif step.word == "RUN":
            said = step.said.replace(PLACE, str(program))
            said = re.sub(r"^python ", f"{python} ", said)
            subprocess.run(["sh", "-euc", said], cwd=work, check=True, env=_environment())
    shutil.rmtree(work)  # nothing of the source is left for the program to lean on
    shutil.rmtree(context)
    return program


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    else:
        shutil.copy(source, target)


def _environment() -> dict[str, str]:
    """The machine's, without what it says about this Python and another bot."""
    ours = ("NATVERKSBOT_", "PYTHON", "VIRTUAL_ENV")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)} | {"PIP_QUIET": "1"}
