"""Every Word template beside this program's code is what its program writes."""

from pathlib import Path
from types import ModuleType
from zipfile import ZipFile

import pytest

from bot.documents.templates import action_list, agenda, brief, followup, minutes, pack


@pytest.mark.parametrize(
    "program", [minutes, agenda, brief, action_list, pack, followup], ids=lambda program: program.__name__
)
def test_the_template_is_what_its_program_writes(program: ModuleType, tmp_path: Path) -> None:
    made = tmp_path / "made.docx"
    program.main(made)
    with ZipFile(made) as new, ZipFile(program.TEMPLATE) as kept:
        for part in ("word/document.xml", "word/styles.xml", "word/header1.xml", "word/footer1.xml"):
            assert new.read(part) == kept.read(part)
