"""`python -m bench [GROUP]`: a JSON line for each case of the group."""

import asyncio
import sys

from bench import dispatch, documents, lists, searching, turns, understand

GROUPS = {
    "turns": turns.main,
    "understanding": understand.main,
    "lists": lists.main,
    "dispatch": dispatch.main,
    "documents": documents.main,
    "searching": searching.main,
}

if __name__ == "__main__":
    name = sys.argv[1] if len(sys.argv) > 1 else "turns"
    if name not in GROUPS:
        sys.exit(f"There is no group {name!r}; there is {', '.join(GROUPS)}.")
    asyncio.run(GROUPS[name]())
