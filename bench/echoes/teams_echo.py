"""The echo of the Teams SDK (FastAPI, httpx), unauthenticated both ways."""

import asyncio
import sys

from microsoft_teams.apps import App

app = App(dangerously_allow_unauthenticated_requests=True)


@app.on_message
async def echo(ctx):
    """Says what it hears."""
    await ctx.send(ctx.activity.text)


asyncio.run(app.start(port=int(sys.argv[1])))
