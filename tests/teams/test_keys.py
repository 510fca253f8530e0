import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.teams.keys import FRESH_FOR, LOOK_AGAIN_AFTER, LOOK_AGAIN_WITHOUT, USABLE_FOR, SigningKeys
from bot.teams.token import Rejected, TokenValidator
from tests.fakes.clock import Clock
from tests.fakes.teams import FakeTeams, late, refuse
from tests.fakes.tokens import ISSUER


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def keys(teams: FakeTeams, clock: Clock) -> AsyncIterator[SigningKeys]:
    async with aiohttp.ClientSession() as session:
        keys = SigningKeys(session, teams.openid_url, clock)
        yield keys
        await keys.close()


@pytest.fixture
def validator(teams: FakeTeams, keys: SigningKeys) -> TokenValidator:
    return TokenValidator(keys, teams.app_id, [ISSUER])


async def test_keys_are_fetched_once_for_many_at_the_same_time(teams: FakeTeams, keys: SigningKeys):
    found = await asyncio.gather(*(keys.find("key-1") for _ in range(50)))
    assert {key.kid for key in found if key} == {"key-1"}
    assert (len(teams.of("openid")), len(teams.of("keys"))) == (1, 1)


async def test_keys_are_kept_for_a_day(teams: FakeTeams, keys: SigningKeys, clock: Clock):
    await keys.find("key-1")
    clock.pass_(FRESH_FOR)
    await keys.find("key-1")
    assert len(teams.of("keys")) == 1
    clock.pass_(1)
    await keys.find("key-1")
    assert len(teams.of("keys")) == 2


async def test_a_new_key_is_found_at_once(teams: FakeTeams, keys: SigningKeys, clock: Clock):
    await keys.find("key-1")
    clock.pass_(LOOK_AGAIN_AFTER)
    teams.signer.roll()
    found = await keys.find("key-2")
    assert found is not None
    assert await keys.find("key-1") is None


async def test_made_up_key_ids_cause_one_look_a_minute(teams: FakeTeams, keys: SigningKeys, clock: Clock):
    await keys.find("key-1")
    clock.pass_(LOOK_AGAIN_AFTER)
    for number in range(100):
        assert await keys.find(f"made-up-{number}") is None
    assert len(teams.of("keys")) == 2


async def test_old_keys_serve_some_days_while_new_ones_cannot_be_had(teams: FakeTeams, keys: SigningKeys, clock: Clock):
    await keys.find("key-1")
    teams.always("keys", refuse(500))
    clock.pass_(USABLE_FOR)
    assert await keys.find("key-1") is not None
    clock.pass_(1)
    assert await keys.find("key-1") is None


async def test_without_any_key_the_bot_looks_again_soon(teams: FakeTeams, keys: SigningKeys, clock: Clock):
    teams.next("openid", refuse(503))
    assert await keys.find("key-1") is None
    assert await keys.find("key-1") is None
    assert len(teams.of("openid")) == 1
    clock.pass_(LOOK_AGAIN_WITHOUT)
    assert await keys.find("key-1") is not None


async def test_one_who_gives_up_does_not_end_the_fetch_for_the_others(teams: FakeTeams, keys: SigningKeys):
    held = asyncio.Event()
    teams.next("keys", late(until=held))
    impatient = asyncio.create_task(keys.find("key-1"))
    patient = asyncio.create_task(keys.find("key-1"))
    await teams.until_asked("keys")
    impatient.cancel()
    held.set()
    assert await patient is not None


@pytest.mark.parametrize(
    "document",
    [
        [],
        {},
        {"keys": "none"},
        {"keys": [7, {"kty": "EC", "kid": "key-1"}, {"kty": "RSA", "kid": "key-1", "n": "?", "e": "AQAB"}]},
        {"keys": [{"kty": "RSA", "use": "enc", "kid": "key-1", "n": "AQAB", "e": "AQAB"}]},
        {"keys": [{"kty": "RSA", "kid": "key-1", "n": "u1SU1LfVLPHCozMxH2Mo", "e": "AQAB"}]},
    ],
)
async def test_a_document_without_a_usable_key_gives_none(teams: FakeTeams, keys: SigningKeys, document):
    teams.next("keys", refuse(200, document))
    assert await keys.find("key-1") is None


async def test_an_address_of_keys_that_is_not_secure_is_not_followed(teams: FakeTeams, keys: SigningKeys):
    teams.next("openid", refuse(200, {"jwks_uri": "http://keys.example.org/"}))
    assert await keys.find("key-1") is None


async def test_a_token_is_verified_once_and_then_remembered(teams: FakeTeams, validator: TokenValidator):
    header = f"Bearer {teams.signer.token()}"
    assert await validator.caller(header) is await validator.caller(header)


async def test_a_remembered_token_ends_with_its_time(teams: FakeTeams, keys: SigningKeys):
    now = Clock(teams.signer.claims()["nbf"])
    validator = TokenValidator(keys, teams.app_id, [ISSUER], now)
    header = f"Bearer {teams.signer.token(exp=int(now()) + 400)}"
    first = await validator.caller(header)
    now.pass_(700)
    assert await validator.caller(header) is first
    now.pass_(1)
    assert await validator.caller(header) is not first  # judged anew, by the real time


async def test_a_remembered_token_ends_with_its_key(teams: FakeTeams, validator: TokenValidator, clock: Clock):
    old = f"Bearer {teams.signer.token()}"
    await validator.caller(old)
    teams.signer.roll()
    clock.pass_(LOOK_AGAIN_AFTER)
    await validator.caller(f"Bearer {teams.signer.token()}")
    with pytest.raises(Rejected):
        await validator.caller(old)


def test_a_validator_without_an_app_id_cannot_be_made(keys: SigningKeys):
    with pytest.raises(ValueError, match="app id"):
        TokenValidator(keys, "", [ISSUER])
