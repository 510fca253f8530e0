"""Every statement of a network's collections names the network, and finds what it asks for without reading all."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import Engine, Executable, create_engine, text
from sqlalchemy.sql import ClauseElement

import storage
from storage.mapping import Mapper
from tests.every import every

ABOVE_THE_NETWORKS = (
    "storage.directory.",
    "storage.dispatch.",
    "storage.heard.",
    "storage.installations.",
    "storage.persons.",
    "storage.upkeep.",
)
ONLY_ON_POSTGRESQL = {
    "storage.dispatch.ONE_CLAIM_AT_A_TIME",
    "storage.installations.CLOCK",
    "storage.installations.POSTGRES_IDENTITY",
}
OF_OTHERS = {"storage.postgres", "storage.migrate", "storage.revision"}
READS_THEM_ALL = {
    "storage.directory.NETWORKS",
    "storage.directory.NETWORKS_BY_NAME",
    "storage.upkeep.COUNTS",
    "storage.upkeep.NETWORKS_HELD",
    "storage.upkeep.NETWORKS_AWAY",
    "storage.installations.KNOWN",
    "storage.installations.HOLD",
    "storage.installations.RELEASE",
    "storage.installations.ALIVE_NOW",
    "storage.installations.GONE",
}
"""There are nine states, one installation, a few processes; and all networks are held or released once in years."""


def statements() -> Iterator[tuple[str, ClauseElement]]:
    """Every constant of the storage modules that is a statement."""
    for module in pkgutil.iter_modules(storage.__path__, "storage."):
        if module.name in OF_OTHERS:
            continue
        for name, value in vars(import_module(module.name)).items():
            found = {name: value}
            if isinstance(value, Mapper):
                found = {f"{name}.{part}": getattr(value, part) for part in ("by_id", "in_order", "_insert", "_update")}
            elif isinstance(value, dict):
                found = {name: value.get("sqlite")}
            for label, statement in found.items():
                if isinstance(statement, Executable) and isinstance(statement, ClauseElement):
                    yield f"{module.name}.{label}", statement


ALL = dict(statements())


@pytest.fixture
def engine(sqlite_template: Path) -> Iterator[Engine]:
    engine = create_engine(f"sqlite:///{sqlite_template}")
    yield engine
    engine.dispose()


def test_the_statements_are_found():
    assert len(ALL) > 60


@every("name", [name for name in ALL if not name.startswith(ABOVE_THE_NETWORKS)])
def test_a_statement_of_a_collection_names_the_network(name: str, engine: Engine):
    assert {"of_network", "network_id"} & set(ALL[name].compile(engine).binds)


@every("name", sorted(set(ALL) - READS_THEM_ALL - ONLY_ON_POSTGRESQL))
def test_a_statement_does_not_read_a_whole_table(name: str, engine: Engine):
    compiled = ALL[name].compile(engine)
    sql = str(compiled)
    for bind in (*compiled.post_compile_params, *compiled.literal_execute_params):
        sql = sql.replace(f"__[POSTCOMPILE_{compiled.bind_names[bind]}]", "?")
    with engine.connect() as connection:
        cursor = connection.connection.cursor()
        plan = [row[3] for row in cursor.execute(f"EXPLAIN QUERY PLAN {sql}", [None] * sql.count("?"))]
    assert not tables_read_whole(plan), plan


def tables_read_whole(plan: list[str]) -> list[str]:
    """The steps that read all of a table; what a statement has found by itself may be read whole."""
    found = {step.split()[1] for step in plan if step.startswith(("CO-ROUTINE", "MATERIALIZE"))}
    return [step for step in plan if step.startswith("SCAN") and step.split()[1] not in found]


def test_reading_a_whole_table_would_be_seen(engine: Engine):
    with engine.connect() as connection:
        plan = connection.execute(text("EXPLAIN QUERY PLAN SELECT * FROM note WHERE text = 'x'")).all()
    assert tables_read_whole([step[3] for step in plan]) == ["SCAN note"]
