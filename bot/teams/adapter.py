"""The Bot Framework's turn machinery, with our own connector in place of the SDK's.

The SDK's connector makes a client, a connection and a sign-in for each turn and blocks the event loop while it
does; its validator answers rubbish with 500. Neither is reached from here: a request has been judged before it
comes, and what is sent goes through `Connector`.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from botbuilder.core import CloudAdapterBase, InvokeResponse, TurnContext
from botbuilder.schema import (
    Activity,
    ActivityTypes,
    ChannelAccount,
    ConversationAccount,
    ConversationParameters,
    ConversationResourceResponse,
    ResourceResponse,
)
from botframework.connector.auth import (
    AuthenticateRequestResult,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)

from bot.teams.connector import INLINE, Connector

Json = dict[str, Any]
Logic = Callable[[TurnContext], Awaitable[Json | None]]
"""Handles one turn and returns the body of the answer to an invoke."""


class TeamsAdapter(CloudAdapterBase):  # type: ignore[misc]  # the SDK has no types
    """Runs a turn for an activity whose sender has been judged."""

    def __init__(self, connector: Connector, app_id: str) -> None:
        self._factory = _Factory(connector)
        self._app_id = app_id
        super().__init__(_Judged(self._factory))

    async def turn(self, raw: Json, logic: Logic) -> tuple[int, Json | None]:
        """The HTTP status and, for an invoke, the body to answer with."""
        judged = AuthenticateRequestResult()
        judged.claims_identity = self.create_claims_identity(self._app_id)
        judged.connector_factory = self._factory

        async def run(context: TurnContext) -> None:
            body = await logic(context)
            if raw["type"] == ActivityTypes.invoke:
                answer = Activity(type=ActivityTypes.invoke_response, value=InvokeResponse(status=200, body=body))
                context.turn_state[self._INVOKE_RESPONSE_KEY] = answer

        response = await self.process_activity(judged, activity_of(raw), run)
        return (int(response.status), response.body) if response else (200, None)


def activity_of(raw: Json) -> Activity:
    """The SDK's activity, made field by field: its own deserialiser takes 0.25 ms and fails on an odd date.

    Nested things that the SDK does not need for a turn stay as they came, in plain JSON.
    """
    return Activity(
        type=raw["type"],
        id=raw.get("id"),
        timestamp=_instant(raw.get("timestamp")),
        channel_id=raw.get("channelId"),
        service_url=raw.get("serviceUrl"),
        from_property=_account(raw.get("from")),
        recipient=_account(raw.get("recipient")),
        conversation=_conversation(raw.get("conversation")),
        reply_to_id=raw.get("replyToId"),
        locale=raw.get("locale"),
        name=raw.get("name"),
        text=raw.get("text"),
        value=raw.get("value"),
        channel_data=raw.get("channelData"),
    )


class _Conversations:
    """What the SDK calls on its connector client, carried out by ours."""

    def __init__(self, connector: Connector, service_url: str) -> None:
        self._connector = connector
        self._service_url = service_url

    async def send_to_conversation(self, conversation_id: str, activity: Activity) -> ResourceResponse:
        sent = await self._connector.send(self._service_url, conversation_id, activity.serialize(), INLINE)
        return ResourceResponse(id=sent.message_id)

    async def reply_to_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        sent = await self._connector.reply(
            self._service_url, conversation_id, activity_id, activity.serialize(), INLINE
        )
        return ResourceResponse(id=sent.message_id)

    async def update_activity(self, conversation_id: str, activity_id: str, activity: Activity) -> ResourceResponse:
        await self._connector.update(self._service_url, conversation_id, activity_id, activity.serialize())
        return ResourceResponse(id=activity_id)

    async def delete_activity(self, conversation_id: str, activity_id: str) -> None:
        await self._connector.delete(self._service_url, conversation_id, activity_id)

    async def create_conversation(self, parameters: ConversationParameters) -> ConversationResourceResponse:
        teams_id, bot_id = parameters.members[0].id, parameters.bot.id
        made = await self._connector.create_chat(self._service_url, parameters.tenant_id, teams_id, bot_id)
        return ConversationResourceResponse(id=made)


class _Client:
    """The SDK's connector client, as far as its adapter looks."""

    def __init__(self, connector: Connector, service_url: str) -> None:
        self.conversations = _Conversations(connector, service_url)


class _Factory(ConnectorFactory):  # type: ignore[misc]  # the SDK has no types
    def __init__(self, connector: Connector) -> None:
        self._connector = connector

    async def create(self, service_url: str, audience: str) -> _Client:
        del audience
        return _Client(self._connector, service_url)


class _Judged(BotFrameworkAuthentication):  # type: ignore[misc]  # the SDK has no types
    """Stands where the SDK's authentication would; it lets nobody in by itself."""

    def __init__(self, factory: _Factory) -> None:
        self._factory = factory

    async def authenticate_request(self, activity: Activity, auth_header: str) -> AuthenticateRequestResult:
        del activity, auth_header
        raise PermissionError("requests are judged by bot.teams.token, before the body is read")

    async def authenticate_streaming_request(
        self, auth_header: str, channel_id_header: str
    ) -> AuthenticateRequestResult:
        del auth_header, channel_id_header
        raise PermissionError("there is no streaming")

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> _Factory:
        del claims_identity
        return self._factory

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        """Nobody signs in to anything through the bot."""
        del claims_identity


def _instant(told: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(told) if isinstance(told, str) else None
    except ValueError:
        return None


def _account(told: Any) -> ChannelAccount | None:
    if not isinstance(told, dict):
        return None
    return ChannelAccount(id=told.get("id"), name=told.get("name"), aad_object_id=told.get("aadObjectId"))


def _conversation(told: Any) -> ConversationAccount | None:
    if not isinstance(told, dict):
        return None
    return ConversationAccount(
        id=told.get("id"),
        name=told.get("name"),
        is_group=told.get("isGroup"),
        conversation_type=told.get("conversationType"),
        tenant_id=told.get("tenantId"),
    )
