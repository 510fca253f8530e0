"""The echo of the Bot Framework SDK as it comes: CloudAdapter without an app id, so no token either way."""

import sys

from aiohttp import web
from botbuilder.core import ActivityHandler, MessageFactory
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication


class NoCredentials:
    """What the SDK reads its settings from; empty means that authentication is off."""

    APP_ID = ""
    APP_PASSWORD = ""
    APP_TYPE = "MultiTenant"
    APP_TENANTID = ""


class Echo(ActivityHandler):
    """Says what it hears."""

    async def on_message_activity(self, turn_context):
        await turn_context.send_activity(MessageFactory.text(turn_context.activity.text))


adapter = CloudAdapter(ConfigurationBotFrameworkAuthentication(NoCredentials()))
bot = Echo()


async def messages(request):
    """The SDK's way in."""
    return await adapter.process(request, bot)


app = web.Application()
app.router.add_post("/api/messages", messages)
web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None, access_log=None)
