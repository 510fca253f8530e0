"""A table of cases as one test: to collect, start and report each alone takes longer than to try it."""

import functools
import inspect
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

Test = Callable[..., Any]
Faults = list[BaseException]
FAULT = (Exception, pytest.fail.Exception)


def every(names: str | Sequence[str], cases: Iterable[Any]) -> Callable[[Test], Test]:
    """As `pytest.mark.parametrize`, but one test: it tries every case, and tells of all that fail.

    For what is quick and leaves nothing behind: the cases share the test's fixtures.
    """
    called = [name.strip() for name in names.split(",")] if isinstance(names, str) else list(names)
    table = [dict(zip(called, case if len(called) > 1 else [case], strict=True)) for case in cases]
    assert table, "a table of nothing shows nothing"

    def decorate(test: Test) -> Test:
        made = _awaited(test, table) if inspect.iscoroutinefunction(test) else _called(test, table)
        whole = inspect.signature(test)
        kept = [parameter for name, parameter in whole.parameters.items() if name not in called]
        made.__signature__ = whole.replace(parameters=kept)  # type: ignore[attr-defined]
        return made

    return decorate


def _called(test: Test, table: Sequence[dict[str, Any]]) -> Test:
    @functools.wraps(test)
    def tried(*args: Any, **fixtures: Any) -> None:
        faults: Faults = []
        for case in table:
            try:
                test(*args, **fixtures, **case)
            except FAULT as fault:
                faults.append(_told(fault, case))
        _raised(faults, len(table))

    return tried


def _awaited(test: Test, table: Sequence[dict[str, Any]]) -> Test:
    @functools.wraps(test)
    async def tried(*args: Any, **fixtures: Any) -> None:
        faults: Faults = []
        for case in table:
            try:
                await test(*args, **fixtures, **case)
            except FAULT as fault:
                faults.append(_told(fault, case))
        _raised(faults, len(table))

    return tried


def _told(fault: BaseException, case: dict[str, Any]) -> BaseException:
    fault.add_note("with " + ", ".join(f"{name}={value!r}" for name, value in case.items()))
    return fault


def _raised(faults: Faults, tried: int) -> None:
    if faults:
        raise BaseExceptionGroup(f"{len(faults)} of {tried} cases failed", faults)
