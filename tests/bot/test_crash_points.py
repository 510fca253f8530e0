"""A process that dies, is told to stop, or loses its database, before and after each step of a delivery."""

from pathlib import Path

import pytest

from tests.soak.crash_points import POINTS, WAYS, table


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("way", WAYS)
async def test_after_it_everything_is_shown_once_or_twice_only_where_nobody_could_know(
    database_url: str, tmp_path: Path, way: str
) -> None:
    found = await table(database_url, tmp_path, [way])
    assert [row.point for row in found] == list(POINTS)
    assert [row for row in found if row.broken] == []
    assert {row.ended for row in found} == {"sent"}
