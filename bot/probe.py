"""Whether the bot on this machine is ready: status 0 or 1, for a container's health check.

Only the standard library is loaded: it is run every few seconds.
"""

import os
import sys
from http.client import HTTPConnection, HTTPException

PATIENCE = 5.0
"""Seconds."""


def ready(port: int) -> bool:
    """Whether a bot answers at that port that it can do its work."""
    connection = HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == 200  # noqa: PLR2004 -- HTTP's OK
    except (OSError, HTTPException):
        return False
    finally:
        connection.close()


if __name__ == "__main__":
    sys.exit(0 if ready(int(os.environ.get("NATVERKSBOT_PORT") or 3978)) else 1)
