"""A table of cases as one test: all are tried, and each that fails is told of with its values."""

import pytest

from tests.every import every


def test_every_case_that_fails_is_told_of():
    tried = []

    @every(("a", "b"), [(1, 1), (1, 2), (3, 3), (3, 4)])
    def equal(a: int, b: int) -> None:
        tried.append(a)
        assert a == b

    with pytest.raises(ExceptionGroup, match="2 of 4 cases failed") as told:
        equal()
    assert tried == [1, 1, 3, 3]
    assert [fault.__notes__[-1] for fault in told.value.exceptions] == ["with a=1, b=2", "with a=3, b=4"]


async def test_what_is_awaited_fails_too():
    @every("a", [1, 2])
    async def small(a: int) -> None:
        assert a < 2

    with pytest.raises(ExceptionGroup, match="1 of 2 cases failed"):
        await small()


@every("size", [1, 2])
def test_fixtures_are_given_beside_the_cases(tmp_path, size: int):
    (tmp_path / str(size)).write_bytes(b"x" * size)
    assert len(list(tmp_path.iterdir())) == size


def test_a_table_of_nothing_is_refused():
    with pytest.raises(AssertionError, match="nothing"):
        every("a", [])
