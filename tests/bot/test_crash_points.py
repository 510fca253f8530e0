"""A process that dies, is told to stop, or loses its database around a step of a delivery: a few rows of the table.

`make soak` prints the whole of it.
"""

import asyncio
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from storage.migrate import migrate
from tests.embedded import OWNER, NoPostgres, at, quick_directory, run_sql, server
from tests.soak.crash_points import Row, Where, everything, of_file, of_server, table
from tests.soak.outages import Outage
from tests.soak.points import INSIDE, POINTS

SHORT = [
    ("after-mark", "kill"),
    ("after-post", "kill"),
    ("after-post", "term"),
    ("inside-mark", "gone"),
    ("inside-record", "gone"),
    ("before-record", "long"),
]
HELD = ("before-record", "held")


@dataclass(frozen=True)
class Place:
    """A database of the test's own, what can happen to it, and the rows that are looked at."""

    url: str
    outages: Mapping[str, Outage]
    cases: Sequence[Where]


@pytest.fixture
def file(sqlite_url: str) -> Place:
    return Place(sqlite_url, of_file(sqlite_url), [*SHORT, HELD])


@pytest.fixture
def own_server() -> Iterator[Place]:
    with TemporaryDirectory(prefix="own-", dir=quick_directory()) as folder:
        try:
            with server(Path(folder) / "data") as own:
                asyncio.run(run_sql(own.url, f"CREATE DATABASE crash OWNER {OWNER}"))
                asyncio.run(migrate(at(own.url, "crash")))
                yield Place(at(own.url, "crash"), of_server(own), SHORT)
        except NoPostgres as error:
            pytest.skip(str(error))


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("database", ["file", pytest.param("own_server", marks=pytest.mark.postgres)])
def test_after_it_everything_is_shown_once_or_twice_only_where_nobody_could_know(
    database: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    place: Place = request.getfixturevalue(database)
    found = asyncio.run(table(place.url, tmp_path, place.outages, place.cases))
    assert [(row.point, row.way) for row in found] == place.cases
    assert [row for row in found if row.broken] == []
    assert {row.ended for row in found} == {"sent"}
    assert [row for row in found if row.way in place.outages and not row.fault] == [], "the driver was not asked"


def test_every_point_has_every_way_but_that_a_file_that_is_written_to_is_not_held_by_another() -> None:
    cases = set(everything(of_file("sqlite:///bot.db")))
    assert len(cases) == 5 * len(POINTS) + 4 * len(INSIDE)
    assert {*SHORT, HELD} <= cases
    assert ("inside-mark", "held") not in cases


def test_a_row_is_broken_when_it_is_silently_lost_or_comes_too_often() -> None:
    once = Row("after-post", "gone", "sending", 1, 1, "sent", 0, "disk I/O error")
    assert not once.broken
    assert replace(once, in_the_end=2).broken
    assert not replace(once, way="kill", in_the_end=2).broken
    assert replace(once, way="kill", in_the_end=3).broken
    assert replace(once, in_the_end=0).broken
    assert not replace(once, in_the_end=0, reported=1).broken
