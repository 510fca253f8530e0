"""The least an echo can do: one aiohttp server, one aiohttp client, no Bot Framework library."""

import sys

from aiohttp import ClientSession, web


async def session(app):
    """One client session for all replies."""
    app["session"] = ClientSession()
    yield
    await app["session"].close()


async def messages(request):
    """Reply with the text through the connector, then answer."""
    said = await request.json()
    url = f"{said['serviceUrl']}/v3/conversations/{said['conversation']['id']}/activities/{said['id']}"
    reply = {
        "type": "message",
        "text": said["text"],
        "from": said["recipient"],
        "recipient": said["from"],
        "conversation": said["conversation"],
        "replyToId": said["id"],
    }
    async with request.app["session"].post(url, json=reply) as answer:
        await answer.read()
    return web.Response()


app = web.Application()
app.cleanup_ctx.append(session)
app.router.add_post("/api/messages", messages)
web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None, access_log=None)
