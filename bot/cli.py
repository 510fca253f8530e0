"""The operator's commands, one function each: `natverksbot --help`."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import Annotated, TypeVar

import typer
from aiohttp import web

from bot import dev as development
from bot import own_template
from bot.app import create_app, utc_now
from bot.doctor import Level, examine, in_json, in_lines
from bot.documents.template_file import TemplateFault
from bot.load import NetworkFileFault, load_file
from bot.logs import configure, silence
from bot.manifest_command import PackageWrong, manifest
from bot.playground import ClientUnavailable
from bot.settings import SettingsFault, load
from bot.understand import UnreadableLine, read_roster, understand_lines
from bot.upkeep import deliveries, hold, release
from dialogs.texts import say
from dialogs.understanding.intent import Roster
from storage.lock import AlreadyServed
from storage.migrate import migrate as bring_up_to_date
from storage.revision import NotMigrated
from storage.store import Store, open_store

FAULTS = (
    SettingsFault,
    ClientUnavailable,
    NetworkFileFault,
    TemplateFault,
    own_template.TemplateNotPut,
    UnreadableLine,
    NotMigrated,
    PackageWrong,
)
"""What the operator can put right: said in a line each, without a traceback."""

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
network = typer.Typer(no_args_is_help=True, help="Networks and their members.")
app.add_typer(network, name="network")
sending = typer.Typer(invoke_without_command=True, help="What is sent unasked: how it stands, hold and release.")
app.add_typer(sending, name="deliveries")
app.add_typer(manifest, name="manifest")
T = TypeVar("T")


def main() -> None:
    """Run the command; a fault of the operator's is told in plain words and ends with status 2."""
    try:
        app()
    except FAULTS as fault:
        typer.echo(str(fault), err=True)
        raise SystemExit(2) from None
    except AlreadyServed as served:
        typer.echo(f"Another process serves {served}: stop it first, or use PostgreSQL for several.", err=True)
        raise SystemExit(2) from None


@app.command()
def serve() -> None:
    """Serve Teams, as the environment says (NATVERKSBOT_...)."""
    settings = load()
    configure()
    web.run_app(create_app(settings), host=settings.host, port=settings.port, access_log=None, print=None)


@app.command()
def dev(
    folder: Annotated[Path, typer.Option(resolve_path=True, help="Takes the database and the logs.")] = Path("var"),
    network_file: Annotated[Path, typer.Option("--network", help="The network to load.")] = development.EXAMPLE,
    port: Annotated[int, typer.Option(help="Where the bot listens, if it is free.")] = 3978,
    client_port: Annotated[int, typer.Option(help="Where the local Teams client listens, if it is free.")] = 56150,
) -> None:
    """Start the bot with an example network and a Teams client on this machine."""
    configure(console=True)
    asyncio.run(development.run(development.Wish(folder, network_file, port, client_port)))


@app.command()
def migrate() -> None:
    """Bring the database up to date."""
    asyncio.run(bring_up_to_date(load().database_url))


@app.command()
def doctor(
    package: Annotated[Path | None, typer.Option(help="The app package, to see whether it is this bot's.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="For machines.")] = False,  # noqa: FBT002 -- how typer declares a switch
    offline: Annotated[bool, typer.Option(help="Ask nothing beyond this machine and the database.")] = False,  # noqa: FBT002
) -> None:
    """Look at settings, database, clock, keys, Teams and the public address; status 1 when something is at fault."""
    silence()
    found = asyncio.run(examine(load, utc_now, package=package, outside=not offline))
    typer.echo(in_json(found) if as_json else "\n".join(in_lines(found)))
    if any(finding.level is Level.FAULT for finding in found):
        raise SystemExit(1)


@sending.callback()
def show_deliveries(context: typer.Context) -> None:
    """Show how many messages are in each state, and how long the oldest that is due has waited."""
    if context.invoked_subcommand is None:
        for line in asyncio.run(_with_store(deliveries)):
            typer.echo(line)


@sending.command("hold")
def hold_deliveries() -> None:
    """Send nothing more unasked in any network: before a backup is put back, for instance."""
    typer.echo(f"{asyncio.run(_with_store(hold))} networks are held now.")


@sending.command("release")
def release_deliveries() -> None:
    """Send again in every network, also what fell due meanwhile."""
    typer.echo(f"{asyncio.run(_with_store(release))} networks are released.")


async def _with_store(done: Callable[[Store, datetime], Awaitable[T]]) -> T:
    async with open_store(load().database_url) as store:
        return await done(store, utc_now())


@network.command("load")
def network_load(file: Annotated[Path, typer.Argument(help="The network, its members and meetings, in YAML.")]) -> None:
    """Make or change a network from a file; the same file again changes nothing."""
    typer.echo(asyncio.run(load_file(load(), file)))


@network.command("template")
def network_template(
    key: Annotated[str, typer.Argument(help="The network's key, as its file has it.")],
    file: Annotated[Path | None, typer.Argument(help="A Word document with the fields of the minutes.")] = None,
    save: Annotated[Path | None, typer.Option(help="Write the template in use to this file instead.")] = None,
    remove: Annotated[bool, typer.Option("--remove", help="Go back to the template of the bot.")] = False,  # noqa: FBT002 -- how typer declares a switch
) -> None:
    """Give a network a template of its own for its minutes (docs/minutes-template.md)."""
    if sum((file is not None, save is not None, remove)) != 1:
        raise typer.BadParameter(say("en", "template-which"))

    async def done(store: Store, now: datetime) -> str:
        if file is not None:
            return await own_template.put(store, key, file, now)
        return await (own_template.save(store, key, save) if save is not None else own_template.remove(store, key))

    typer.echo(asyncio.run(_with_store(done)))


@app.command()
def understand(
    messages: Annotated[Path | None, typer.Argument(help="JSON lines; standard input when left out.")] = None,
    roster: Annotated[Path | None, typer.Option(help="Who can be meant, as JSON.")] = None,
    explain: Annotated[bool, typer.Option(help="Say which rule or score gave what.")] = False,  # noqa: FBT002 -- how typer declares a switch
) -> None:
    """Show what messages are taken to mean: a JSON line with intent, slots, ask and confidence for each."""
    known = read_roster(roster) if roster else Roster(())
    with messages.open(encoding="utf-8") if messages else nullcontext(sys.stdin) as source:
        understand_lines(source, known, sys.stdout, explain=explain)
