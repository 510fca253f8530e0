"""The echo of the Microsoft 365 Agents SDK on aiohttp, anonymous both ways."""

import sys

from aiohttp import web
from microsoft_agents.hosting.aiohttp import CloudAdapter, jwt_authorization_middleware
from microsoft_agents.hosting.core import ActivityHandler, AgentAuthConfiguration
from microsoft_agents.hosting.core.authorization import AnonymousTokenProvider


class Anonymous:
    """Connections without credentials."""

    def get_connection(self, connection_name):
        return AnonymousTokenProvider()

    def get_default_connection(self):
        return AnonymousTokenProvider()

    def get_token_provider(self, claims_identity, service_url):
        return AnonymousTokenProvider()

    def get_default_connection_configuration(self):
        return AgentAuthConfiguration(anonymous_allowed=True)


class Echo(ActivityHandler):
    """Says what it hears."""

    async def on_message_activity(self, turn_context):
        await turn_context.send_activity(turn_context.activity.text)


adapter = CloudAdapter(connection_manager=Anonymous())
agent = Echo()


async def messages(request):
    """The SDK's way in."""
    return await adapter.process(request, agent)


app = web.Application(middlewares=[jwt_authorization_middleware])
app["agent_configuration"] = AgentAuthConfiguration(anonymous_allowed=True)
app.router.add_post("/api/messages", messages)
web.run_app(app, host="127.0.0.1", port=int(sys.argv[1]), print=None, access_log=None)
