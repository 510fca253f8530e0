"""Who is not Teams is turned away with 401 or 403: nothing is handled, nothing goes out but one look at the keys."""

import base64
import hashlib
import hmac
import json
import time

import aiohttp
import pytest

from tests.fakes.activities import Someone
from tests.fakes.teams import FakeTeams, refuse
from tests.fakes.tokens import NO_CLAIM, Signer, private_key, public_pem, published
from tests.teams.serving import Listener, production, serving

BODIL = Someone.called("Bodil Exempelsson")
NOW = int(time.time())
HOUR = 3600


def hmac_with_public_key(signer: Signer) -> str:
    """Key confusion: the public key used as a shared secret."""
    header = _b64({"alg": "HS256", "typ": "JWT", "kid": signer.kid})
    signed = f"{header}.{_b64(signer.claims())}"
    made = hmac.new(public_pem(signer.kid), signed.encode(), hashlib.sha256).digest()
    return f"{signed}.{base64.urlsafe_b64encode(made).rstrip(b'=').decode()}"


def unsigned(signer: Signer) -> str:
    return f"{_b64({'alg': 'none', 'typ': 'JWT', 'kid': signer.kid})}.{_b64(signer.claims())}."


def with_other_claims(signer: Signer) -> str:
    header, _, signature = signer.token().split(".")
    return f"{header}.{_b64(signer.claims(exp=NOW + 10 * HOUR))}.{signature}"


def with_key_inside(signer: Signer) -> str:
    mine = private_key("attacker")
    jwk = {k: v for k, v in published("attacker", mine, []).items() if k in ("kty", "n", "e")}
    return signer.forged({"alg": "RS256", "kid": "attacker", "jwk": jwk}, key=mine)


def _b64(part: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()


TOKENS = {
    "an empty one": lambda s: "",
    "one that is no token": lambda s: "abc",
    "one of two parts": lambda s: ".".join(s.token().split(".")[:2]),
    "one of four parts": lambda s: s.token() + ".abc",
    "one that is not base64": lambda s: "!!!.???.***",
    "one whose header is no JSON": lambda s: "YWJj.YWJj.YWJj",
    "one whose header is a list": lambda s: f"{_b64([1])}.{_b64({})}.abc",
    "one nested without end": lambda s: "W1tb" * 400 + ".e30.abc",
    "one with an accent": lambda s: s.token()[:-1] + "é",
    "one too long": lambda s: s.token(padding="x" * 4000),
    "an unsigned one": unsigned,
    "one signed with the public key as a secret": hmac_with_public_key,
    "one signed with RS384": lambda s: s.token(algorithm="RS384"),
    "one signed with PS256": lambda s: s.token(algorithm="PS256"),
    "one without a key id": lambda s: s.token(headers={"kid": NO_CLAIM}),
    "one with an empty key id": lambda s: s.token(headers={"kid": ""}),
    "one whose key id is a number": lambda s: s.forged({"alg": "RS256", "kid": 1}),
    "one with an unknown key id": lambda s: s.token(headers={"kid": "no-such-key"}),
    "one that brings its own key": with_key_inside,
    "one with a critical extension": lambda s: s.forged({"alg": "RS256", "kid": s.kid, "crit": ["b64"], "b64": True}),
    "one signed by somebody else under our key id": lambda s: s.token(key=private_key("attacker")),
    "one with other claims than were signed": with_other_claims,
    "one with a shortened signature": lambda s: s.token()[:-20],
    "one without a signature": lambda s: s.token().rpartition(".")[0] + ".",
    "an expired one": lambda s: s.token(exp=NOW - 301, nbf=NOW - HOUR),
    "one without an end": lambda s: s.token(exp=NO_CLAIM),
    "one whose end is a word": lambda s: s.token(exp="never"),
    "one whose end is not finite": lambda s: s.token(exp=float("inf")),
    "one that is not valid yet": lambda s: s.token(nbf=NOW + HOUR),
    "one without a beginning": lambda s: s.token(nbf=NO_CLAIM),
    "one made in the future": lambda s: s.token(iat=NOW + HOUR),
    "one of another issuer": lambda s: s.token(iss="https://example.org"),
    "one of the emulator": lambda s: s.token(iss="https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
    "one of a government cloud": lambda s: s.token(iss="https://api.botframework.us"),
    "one without an issuer": lambda s: s.token(iss=NO_CLAIM),
    "one for another bot": lambda s: s.token(aud="another-bot"),
    "one for several bots": lambda s: s.token(aud=[s.app_id, "another-bot"]),
    "one for our bot in a list": lambda s: s.token(aud=[s.app_id]),
    "one for nobody": lambda s: s.token(aud=NO_CLAIM),
    "one for an empty name": lambda s: s.token(aud=""),
    "one without a service address": lambda s: s.token(serviceurl=NO_CLAIM),
    "one with an empty service address": lambda s: s.token(serviceurl=""),
    "one whose service address is a list": lambda s: s.token(serviceurl=[s.service_url]),
    "one for another service address": lambda s: s.token(serviceurl="https://smba.trafficmanager.net/amer/"),
    "one whose service address has no slash at its end": lambda s: s.token(serviceurl=s.service_url.rstrip("/")),
}

HEADERS = {
    "no header": None,
    "an empty header": "",
    "another scheme": "Basic Ym90OmJvdA==",
    "a scheme without a token": "Bearer",
    "a token without a scheme": "eyJhbGciOiJSUzI1NiJ9.e30.abc",
}


def told(**changed: object):
    """The activity with fields changed; None leaves one out."""

    def change(activity):
        return {k: v for k, v in {**activity, **changed}.items() if v is not None}

    return change


ACTIVITIES = {
    "no service address": told(serviceUrl=None),
    "a service address that is a number": told(serviceUrl=7),
    "another service address": told(serviceUrl="https://smba.trafficmanager.net/amer/"),
    "no channel": told(channelId=None),
    "a channel the key speaks for but that is not Teams": told(channelId="webchat"),
    "a channel the key does not speak for": told(channelId="directline"),
    "a channel that is a list": told(channelId=["msteams"]),
    "another tenant": told(channelData={"tenant": {"id": "11111111-2222-3333-4444-555555555555"}}),
    "no tenant": told(channelData={}, conversation={"id": "a:1", "conversationType": "personal"}),
}


def nothing_happened(teams: FakeTeams, listener: Listener) -> bool:
    keys = teams.of("openid") + teams.of("keys")
    return not listener.heard and not teams.shown and len(teams.requests) == len(keys) <= 4


@pytest.mark.parametrize("name", TOKENS)
async def test_a_bad_token_is_turned_away(teams: FakeTeams, name: str):
    listener = Listener()
    async with serving(teams, listener):
        answer = await teams.deliver(teams.activities.personal(BODIL, "hej"), token=TOKENS[name](teams.signer))
    assert answer.status in (401, 403)
    assert nothing_happened(teams, listener)


@pytest.mark.parametrize("name", HEADERS)
async def test_a_header_without_a_token_is_turned_away_before_the_body_is_read(teams: FakeTeams, name: str):
    listener = Listener()
    async with serving(teams, listener):
        assert await status_of(teams, HEADERS[name], b"{never closed") == 401
    assert teams.requests == []
    assert nothing_happened(teams, listener)


@pytest.mark.parametrize("name", ACTIVITIES)
async def test_a_good_token_does_not_help_an_activity_that_is_not_its_own(teams: FakeTeams, name: str):
    listener = Listener()
    activity = ACTIVITIES[name](teams.activities.personal(BODIL, "hej"))
    async with serving(teams, listener):
        answer = await teams.deliver(activity)
    assert answer.status == 403
    assert nothing_happened(teams, listener)


async def test_two_headers_are_turned_away(teams: FakeTeams):
    listener = Listener()
    async with serving(teams, listener):
        good = f"Bearer {teams.signer.token()}"
        assert await status_of(teams, [good, good], b"{}") == 401
    assert nothing_happened(teams, listener)


async def test_a_key_that_does_not_speak_for_teams_is_turned_away(teams: FakeTeams):
    teams.signer.endorsements = ["webchat"]
    listener = Listener()
    async with serving(teams, listener):
        assert (await teams.deliver(teams.activities.personal(BODIL, "hej"))).status == 403
    assert nothing_happened(teams, listener)


async def test_a_service_address_that_is_no_host_of_teams_is_turned_away_though_it_was_signed(teams: FakeTeams):
    listener = Listener()
    async with serving(teams, listener, production(teams, service_hosts="smba.trafficmanager.net")):
        assert (await teams.deliver(teams.activities.personal(BODIL, "hej"))).status == 403
    assert nothing_happened(teams, listener)


async def test_while_the_keys_cannot_be_had_everybody_is_turned_away(teams: FakeTeams):
    teams.always("openid", refuse(503))
    listener = Listener()
    async with serving(teams, listener):
        assert (await teams.deliver(teams.activities.personal(BODIL, "hej"))).status == 401
    assert nothing_happened(teams, listener)


async def status_of(teams: FakeTeams, header, body: bytes) -> int:
    headers = [("Content-Type", "application/json")]
    values = header if isinstance(header, list) else [header]
    headers += [("Authorization", value) for value in values if value is not None]
    async with aiohttp.ClientSession() as http, http.post(teams.bot_url, data=body, headers=headers) as answer:
        return answer.status
