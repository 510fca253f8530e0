"""Starting and stopping what is measured, each in a process of its own."""

import asyncio
import os
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent
OURS = Path(sys.executable)
THEIRS = ROOT / ".venv-bench" / "bin" / "python"
START = 30
"""Seconds a server may take until it listens."""


def free_port() -> int:
    """A port nobody listens on now."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@asynccontextmanager
async def server(command: Sequence[str | Path], port: int, env: dict[str, str] | None = None) -> AsyncIterator[None]:
    """Run the command until the block ends; it must listen on the port."""
    with tempfile.TemporaryFile() as log:
        process = await asyncio.create_subprocess_exec(
            *map(str, command), cwd=ROOT, env={**os.environ, **(env or {})}, stdout=log, stderr=log
        )
        try:
            await listening(process, port)
            yield
        except BaseException:
            log.seek(0)
            sys.stderr.write(log.read().decode(errors="replace")[-4000:])
            raise
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


async def listening(process: asyncio.subprocess.Process, port: int) -> None:
    """Return when the port answers; raise when the process ends first or takes too long."""
    async with asyncio.timeout(START):
        while process.returncode is None:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                await asyncio.sleep(0.05)
            else:
                writer.close()
                return
    raise RuntimeError("the server ended before it listened")
