"""What is built is right: by every schema it can be made for, in both languages, and the same each time."""

import pytest

from manifest.icons import ICONS, drawn
from manifest.permissions import DOCUMENT
from manifest.permissions import document as permissions
from manifest.schemas import NEWEST, OLDEST, supported
from tests.manifest.packages import APP, built, faults, files_of, judged
from tests.manifest.packages import document as in_package


@judged
@pytest.mark.parametrize("schema", supported())
def test_what_is_built_is_right_by_the_schema_it_names(schema):
    assert faults(built(schema)) == []


@judged
def test_what_is_built_is_right_by_every_other_schema_as_well():
    assert faults(built(NEWEST), *supported()) == []
    assert faults(built(OLDEST), *supported()) == []


@judged
def test_it_is_right_with_a_name_of_its_own_and_the_participants():
    made = built(app_name="Socialchefsboten", app_version="2.10.3", see_participants="true")
    assert faults(made) == []
    manifest = in_package(made)
    assert manifest["name"]["short"] == "Socialchefsboten"
    assert manifest["version"] == "2.10.3"
    assert in_package(made, "en.json")["description.full"].startswith("Socialchefsboten takes care")
    asked = manifest["authorization"]["permissions"]["resourceSpecific"]
    assert {"name": "ChannelMeetingParticipant.Read.Group", "type": "Application"} in asked


def test_without_a_wish_it_asks_for_two_permissions():
    asked = in_package(built())["authorization"]["permissions"]["resourceSpecific"]
    assert [one["name"] for one in asked] == ["ChannelMeeting.ReadBasic.Group", "OnlineMeeting.ReadBasic.Chat"]


def test_the_same_settings_make_the_same_package():
    assert built() == built()


def test_it_has_these_files_and_no_folder():
    assert list(files_of(built())) == ["manifest.json", "en.json", *(icon.file for icon in ICONS)]


def test_the_bot_is_in_all_three_scopes_and_in_every_kind_of_channel():
    manifest = in_package(built())
    [bot] = manifest["bots"]
    assert bot["scopes"] == ["team", "groupChat", "personal"]
    assert manifest["supportsChannelFeatures"] == "tier1"
    assert manifest["defaultGroupCapability"] == {"team": "bot", "groupchat": "bot", "meetings": "bot"}
    assert manifest["webApplicationInfo"] == {"id": APP, "resource": f"api://{APP}"}
    assert manifest["validDomains"] == ["bot.example.org"]


def test_a_host_with_foreign_letters_is_written_as_the_name_system_does():
    assert in_package(built(public_url="https://nätverk.example.org:8443/bot"))["validDomains"] == [
        "xn--ntverk-bua.example.org"
    ]


@pytest.mark.parametrize("icon", ICONS, ids=lambda icon: icon.file)
def test_the_icons_are_those_their_program_draws(icon):
    assert files_of(built())[icon.file] == drawn(icon)


def test_the_document_of_permissions_is_written_from_the_table():
    assert DOCUMENT.read_text(encoding="utf-8") == permissions()
