"""Activities in the JSON Teams sends, built from who says what where."""

import html
import itertools
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

Json = dict[str, Any]
BOT_NAME = "Nätverksboten"


@dataclass(frozen=True)
class Someone:
    """A made-up person with the two ids Teams knows them by."""

    name: str
    object_id: str
    teams_id: str
    tenant_id: str | None = None
    """Their own tenant, when it is another than the team's (shared channels)."""
    user_role: str = "user"
    """As Teams lists them: "guest" for who was invited into the team's tenant."""

    @classmethod
    def called(cls, name: str, tenant_id: str | None = None) -> "Someone":
        """The same name is always the same person."""
        made = uuid.uuid5(uuid.NAMESPACE_DNS, f"{name}.example")
        return cls(name, str(made), f"29:1{made.hex}", tenant_id)

    def account(self) -> Json:
        """As in `from`."""
        plain = {"id": self.teams_id, "name": self.name, "aadObjectId": self.object_id}
        return {**plain, "tenantId": self.tenant_id} if self.tenant_id else plain

    def roster_entry(self, tenant_id: str) -> Json:
        """As in the list of members."""
        given, _, surname = self.name.partition(" ")
        return {
            "id": self.teams_id,
            "name": self.name,
            "givenName": given,
            "surname": surname,
            "objectId": self.object_id,
            "aadObjectId": self.object_id,
            "userPrincipalName": "gast_example.org#EXT#@example.org" if self.user_role == "guest" else "",
            "tenantId": self.tenant_id or tenant_id,
            "userRole": self.user_role,
        }


@dataclass
class Activities:
    """Builds activities for one bot in one tenant with one team."""

    service_url: str
    app_id: str
    tenant_id: str
    team_id: str = "19:3f1c0a52b1e94b0a9c55d6c1f7a0e2d4@thread.tacv2"
    channel_id: str = "19:8a7e4d3b2c1f4e5d9b0a1c2d3e4f5a6b@thread.tacv2"
    team_name: str = "Nätverket"
    group_chat: str = "19:c7a5b3d1f2e04c6a8b9d0e1f2a3b4c5d@thread.v2"
    at: datetime = datetime(2026, 11, 21, 9, 0, 0, 123456, tzinfo=UTC)
    """When everything happens, until it is put forward."""
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1763715600000))

    @property
    def bot(self) -> Json:
        """The bot's own account."""
        return {"id": f"28:{self.app_id}", "name": BOT_NAME}

    def personal_chat(self, person: Someone) -> str:
        """The id of the person's chat with the bot."""
        return f"a:1{person.teams_id[3:]}"

    def thread(self, root: str | None = None) -> str:
        """The id of a thread in the network's channel; a new one without `root`."""
        return f"{self.channel_id};messageid={root or next(self.numbers)}"

    def personal(self, person: Someone, text: str, **changed: Any) -> Json:
        """A message in the person's chat with the bot."""
        return {**self._message(person, text), **self._in_chat(person), **changed}

    def channel(
        self, person: Someone, text: str, *, mention: bool = True, root: str | None = None, **changed: Any
    ) -> Json:
        """A message in the channel, by default one that begins with a mention of the bot."""
        said = f"<at>{BOT_NAME}</at> {html.escape(text, quote=False)}" if mention else html.escape(text, quote=False)
        made = self._message(person, said)
        if mention:
            made["entities"].insert(0, self.mention(self.bot, BOT_NAME))
        place = self._in_channel(root or made["id"])
        return {**made, **place, **changed}

    def group(self, person: Someone, text: str, *, meeting: str = "", **changed: Any) -> Json:
        """A message in the group chat (or in a meeting's chat) that begins with a mention of the bot."""
        made = self._message(person, f"<at>{BOT_NAME}</at> {html.escape(text, quote=False)}")
        made["entities"].insert(0, self.mention(self.bot, BOT_NAME))
        return {**self.in_group(made, meeting), **changed}

    def in_group(self, activity: Json, meeting: str = "") -> Json:
        """The same activity, but in the group chat, or in a meeting's chat."""
        chat = f"19:meeting_{meeting}@thread.v2" if meeting else self.group_chat
        where = {"isGroup": True, "conversationType": "groupChat", "tenantId": self.tenant_id, "id": chat}
        data: Json = {"tenant": {"id": self.tenant_id}}
        return {
            **activity,
            "conversation": where,
            "channelData": data | ({"meeting": {"id": meeting}} if meeting else {}),
        }

    def mention(self, account: Json, name: str) -> Json:
        """The entity that goes with `<at>name</at>` in the text."""
        return {"type": "mention", "mentioned": {"id": account["id"], "name": name}, "text": f"<at>{name}</at>"}

    def execute(
        self, person: Someone, verb: str, data: Json | None = None, *, card: str = "1763700000000", **changed: Any
    ) -> Json:
        """A press on a Universal Action in the person's own chat."""
        action = {"type": "Action.Execute", "verb": verb, "data": {"verb": verb, **(data or {})}}
        return self.invoke(person, "adaptiveCard/action", {"action": action, "trigger": "manual"}, card, **changed)

    def submit(self, person: Someone, data: Json, *, card: str = "1763700000000", **changed: Any) -> Json:
        """A press on an Action.Submit in the person's own chat."""
        made = self._base(person, "message")
        return {**made, **self._in_chat(person), "value": data, "replyToId": card, **changed}

    def task_fetch(self, person: Someone, data: Json, **changed: Any) -> Json:
        """A button that asks for a dialog."""
        value = {"data": {"msteams": {"type": "task/fetch"}, **data}, "context": {"theme": "default"}}
        return self.invoke(person, "task/fetch", value, **changed)

    def task_submit(self, person: Someone, data: Json, **changed: Any) -> Json:
        """A dialog is submitted."""
        return self.invoke(person, "task/submit", {"data": data, "context": {"theme": "default"}}, **changed)

    def message_action(self, person: Someone, name: str, command: str, body: str, **value: Any) -> Json:
        """`composeExtension/fetchTask` or `submitAction` on somebody's message."""
        payload = {"id": "1763700000001", "body": {"contentType": "html", "content": body}, "messageType": "message"}
        whole = {"commandId": command, "commandContext": "message", "messagePayload": payload, **value}
        return self.invoke(person, f"composeExtension/{name}", whole)

    def search(self, person: Someone, words: str, *, skip: int = 0, count: int = 25, command: str = "find") -> Json:
        """A search in the message extension; without words it is the one Teams makes as the search is opened."""
        asked = {"name": "words", "value": words} if words else {"name": "initialRun", "value": "true"}
        options = {"skip": skip, "count": count}
        value = {"commandId": command, "parameters": [asked], "queryOptions": options, "context": {"theme": "default"}}
        return self.invoke(person, "composeExtension/query", value)

    def invoke(self, person: Someone, name: str, value: Any, card: str | None = None, **changed: Any) -> Json:
        """Any invoke in the person's own chat; `place=` and other fields can be changed."""
        made = {**self._base(person, "invoke"), **self._in_chat(person), "name": name, "value": value}
        made["id"] = f"f:{uuid.uuid4()}"
        return {**made, **({"replyToId": card} if card else {}), **changed}

    def in_channel(self, activity: Json, root: str | None = None) -> Json:
        """The same activity, but in the channel."""
        return {**activity, **self._in_channel(root or str(next(self.numbers)))}

    def installed(self, person: Someone, *, action: str = "add") -> Json:
        """The app is added to (or removed from) the team."""
        made = {**self._base(person, "installationUpdate"), **self._in_team("teamMemberAdded"), "action": action}
        made["id"] = f"f:{uuid.uuid4()}"
        return made

    def members_added(self, person: Someone, *added: Someone, bot: bool = False) -> Json:
        """Somebody (or the bot itself) joins the team."""
        accounts = [{"id": p.teams_id, "aadObjectId": p.object_id} for p in added] + ([self.bot] if bot else [])
        made = {**self._base(person, "conversationUpdate"), **self._in_team("teamMemberAdded")}
        return {**made, "id": f"f:{uuid.uuid4()}", "membersAdded": accounts}

    def members_removed(self, person: Someone, *removed: Someone) -> Json:
        """Somebody leaves the team."""
        accounts = [{"id": p.teams_id, "aadObjectId": p.object_id} for p in removed]
        made = {**self._base(person, "conversationUpdate"), **self._in_team("teamMemberRemoved")}
        return {**made, "id": f"f:{uuid.uuid4()}", "membersRemoved": accounts}

    def team_event(self, person: Someone, name: str, *, channel: str | None = None, team_name: str = "") -> Json:
        """The team, or a channel of it, is renamed, archived, deleted, restored …: `name` is Teams' word."""
        made = {**self._base(person, "conversationUpdate"), **self._in_team(name), "id": f"f:{uuid.uuid4()}"}
        data = {
            **made["channelData"],
            "team": {**made["channelData"]["team"], **({"name": team_name} if team_name else {})},
        }
        data.pop("settings")
        return {
            **made,
            "channelData": {**data, **({"channel": {"id": channel, "name": "En kanal"}} if channel else {})},
        }

    def installed_personally(self, person: Someone, *, action: str = "add") -> Json:
        """The app is added to (or removed from) somebody's own chat."""
        made = {**self._base(person, "installationUpdate"), **self._in_chat(person), "action": action}
        return {**made, "id": f"f:{uuid.uuid4()}"}

    def changed_message(self, was: Json, *, text: str | None = None, name: str = "editMessage") -> Json:
        """A message that was written is edited (`text`), deleted (`softDeleteMessage`) or restored."""
        gone = name == "softDeleteMessage"
        kind = "messageDelete" if gone else "messageUpdate"
        said = {"text": ""} if gone else {"text": was["text"] if text is None else text}
        if text is not None and was["conversation"]["conversationType"] == "channel":
            said = {"text": f"<at>{BOT_NAME}</at> {html.escape(text, quote=False)}"}
        stamp = f"{self.at:%Y-%m-%dT%H:%M:%S.%f}7Z"
        data = {**was["channelData"], "eventType": name}
        return {**was, **said, "type": kind, "timestamp": stamp, "channelData": data}

    def meeting_event(self, person: Someone, name: str = "meetingStart", meeting: str = "MCMxOTptZWV0aW5n") -> Json:
        """A meeting in the channel starts (or ends: `meetingEnd`)."""
        value = {"MeetingType": "Scheduled", "Title": "Nätverksmöte", "Id": meeting, "JoinUrl": "https://example.org"}
        value["StartTime" if name == "meetingStart" else "EndTime"] = "2026-11-21T09:00:00.0000000Z"
        made = {**self._base(person, "event"), **self._in_channel(str(next(self.numbers)))}
        made["channelData"] = {**made["channelData"], "meeting": {"id": meeting}}
        return {**made, "name": f"application/vnd.microsoft.{name}", "value": value}

    def reaction(self, person: Someone, kind: str = "like", *, to: str = "1763700000000") -> Json:
        """A thumb up, or another sign, on a message of the bot in the person's own chat."""
        made = {**self._base(person, "messageReaction"), **self._in_chat(person), "id": f"f:{uuid.uuid4()}"}
        return {**made, "replyToId": to, "reactionsAdded": [{"type": kind}]}

    def _message(self, person: Someone, text: str) -> Json:
        return {**self._base(person, "message"), "text": text, "textFormat": "plain"}

    def _base(self, person: Someone, kind: str) -> Json:
        return {
            "type": kind,
            "id": str(next(self.numbers)),
            "timestamp": f"{self.at:%Y-%m-%dT%H:%M:%S.%f}7Z",
            "localTimestamp": f"{self.at + timedelta(hours=1):%Y-%m-%dT%H:%M:%S.%f}7+01:00",
            "localTimezone": "Europe/Stockholm",
            "locale": "sv-SE",
            "channelId": "msteams",
            "serviceUrl": self.service_url,
            "from": person.account(),
            "recipient": self.bot,
            "entities": [{"type": "clientInfo", "locale": "sv-SE", "country": "SE", "platform": "iOS"}],
        }

    def _in_chat(self, person: Someone) -> Json:
        chat = {"conversationType": "personal", "tenantId": self.tenant_id, "id": self.personal_chat(person)}
        return {"conversation": chat, "channelData": {"tenant": {"id": self.tenant_id}}}

    def _in_channel(self, root: str) -> Json:
        where = {"isGroup": True, "conversationType": "channel", "tenantId": self.tenant_id, "id": self.thread(root)}
        data = {
            "teamsChannelId": self.channel_id,
            "teamsTeamId": self.team_id,
            "channel": {"id": self.channel_id},
            "team": {"id": self.team_id, "name": self.team_name},
            "tenant": {"id": self.tenant_id},
        }
        return {"conversation": where, "channelData": data}

    def _in_team(self, event: str) -> Json:
        where = {"isGroup": True, "conversationType": "channel", "tenantId": self.tenant_id, "id": self.team_id}
        team = {"id": self.team_id, "name": self.team_name, "aadGroupId": str(uuid.uuid5(uuid.NAMESPACE_DNS, "team"))}
        data = {
            "team": team,
            "eventType": event,
            "tenant": {"id": self.tenant_id},
            "settings": {"selectedChannel": {"id": self.channel_id}},
        }
        return {"conversation": where, "channelData": data}
