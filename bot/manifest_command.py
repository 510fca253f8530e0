"""`natverksbot manifest`: make the app package that Teams' administrator uploads, and judge one. No network."""

from pathlib import Path
from typing import Annotated

import typer

from bot.manifest_package import app_of, this_bot
from bot.manifest_settings import load_package
from manifest.build import package
from manifest.judging import judge, version_of
from manifest.reading import BUILD, LARGEST_PACKAGE
from manifest.schemas import FOLDER, NEWEST, OLDEST, SchemasMissing, supported

FILE = Path("var/natverksbot-teams.zip")
Schemas = Annotated[Path, typer.Option("--schemas", help="The folder with Microsoft's schemas.", show_default=False)]
manifest = typer.Typer(no_args_is_help=True, help="The app package for Teams.")


class PackageWrong(Exception):  # noqa: N818 -- said to the operator, line by line
    """The package is not right, or is not there: a line for each fault."""


@manifest.command("build")
def build(
    out: Annotated[Path, typer.Option(help="Where the zip goes.")] = FILE,
    schema: Annotated[str, typer.Option(help=f"The manifest's version, {OLDEST} to {NEWEST}.")] = NEWEST,
    folder: Schemas = FOLDER,
) -> None:
    """Make the zip from the settings NATVERKSBOT_APP_…, NATVERKSBOT_PUBLISHER_… and NATVERKSBOT_PUBLIC_URL."""
    if schema not in supported():
        raise PackageWrong(f"--schema {schema}: the package is made for one of {', '.join(supported())}.")
    made = package(app_of(load_package(), schema))
    judged = True
    try:
        faults = judge(made, str(out), this_bot(), folder=folder)
    except SchemasMissing:
        judged, faults = False, []
    if faults:
        raise PackageWrong("\n".join(faults))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_bytes(made)
    except OSError as fault:
        raise PackageWrong(f"{out}: cannot be written: {fault.strerror}.") from None
    how = f"right by schema {schema}" if judged else f"for schema {schema}, which is not installed to judge it by"
    typer.echo(f"{out}: {len(made)} bytes, {how}.")


@manifest.command("validate")
def validate(
    file: Annotated[Path, typer.Argument(help="The zip.")] = FILE,
    schema: Annotated[list[str] | None, typer.Option(help="Judge by this version too; can be repeated.")] = None,
    folder: Schemas = FOLDER,
) -> None:
    """Judge a package by Microsoft's schemas and by what they cannot say; status 2 when something is wrong."""
    versions = tuple(schema or ())
    content = _read(file)
    try:
        faults = judge(content, str(file), this_bot(), versions, folder)
    except SchemasMissing as missing:
        raise PackageWrong(str(missing)) from None
    if faults:
        raise PackageWrong("\n".join(faults))
    own = version_of(content)
    others = [version for version in versions if version != own]
    also = f" and by {', '.join(others)}" if others else ""
    typer.echo(f"{file}: right by schema {own}{also}.")


def _read(file: Path) -> bytes:
    try:
        if file.stat().st_size > LARGEST_PACKAGE:
            raise PackageWrong(f"{file}: it has more than {LARGEST_PACKAGE} bytes, which no package has: {BUILD}.")
        return file.read_bytes()
    except OSError as fault:
        raise PackageWrong(f"{file}: it cannot be read ({fault.strerror}): {BUILD}.") from None
