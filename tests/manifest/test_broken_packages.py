"""Each thing that can be wrong with a package is said in one sentence: where, what, and what to do."""

import warnings

import pytest

from manifest.reading import LARGEST_FILE, LARGEST_PACKAGE, MOST_FILES
from manifest.schemas import SchemasMissing
from tests.manifest.packages import APP, OTHER, built, changed, faults, files_of, judged, with_files
from tests.manifest.pictures import huge_png, jpeg, lying_about_its_size, png, zip_of

BUILD = "build it anew with `natverksbot manifest build`."
DRAW = "draw it anew with `python -m manifest.icons`."
FIRST = "bots[0].commandLists[0].commands[0]"
ASKED = "authorization.permissions.resourceSpecific"

pytestmark = judged


def bot(**values):
    """Change the bot of the manifest."""
    return changed(lambda m: m["bots"][0].update(values))


def first_command(**values):
    return changed(lambda m: m["bots"][0]["commandLists"][0]["commands"][0].update(values))


def english(**values):
    """Change the English file; None takes a key away."""
    gone = [key for key, value in values.items() if value is None]
    return changed(lambda m: [m.update(values), *(m.pop(key) for key in gone)], "en.json")


def permissions(change):
    return changed(lambda m: change(m["authorization"]["permissions"]["resourceSpecific"]))


BY_SCHEMA = {
    "a name too long": (
        lambda: changed(lambda m: m["name"].update(short="N" * 31)),
        (
            f'manifest.json, name.short: "{"N" * 31}" has 31 characters, Teams takes 30: '
            "set NATVERKSBOT_APP_NAME and build again."
        ),
    ),
    "an English name too long, which draft 04 passes over": (
        lambda: english(**{"name.short": "N" * 31}),
        (
            f'en.json, name.short: "{"N" * 31}" has 31 characters, Teams takes 30: '
            "set NATVERKSBOT_APP_NAME and build again."
        ),
    ),
    "an id that is no GUID": (
        lambda: bot(botId="natverksbot"),
        f'manifest.json, bots[0].botId: "natverksbot" is no GUID, as {APP}: put it right.',
    ),
    "an unknown scope": (
        lambda: bot(scopes=["team", "groupchat", "personal"]),
        (
            'manifest.json, bots[0].scopes[1]: "groupchat" is none of team, personal, groupChat, copilot: '
            "write one of them as it stands here."
        ),
    ),
    "too many commands": (
        lambda: changed(lambda m: m["bots"][0]["commandLists"][0]["commands"].append({"title": "Status"})),
        "manifest.json, bots[0].commandLists[0].commands: there are 13, Teams takes 12: take some away.",
    ),
    "a property Teams does not know": (
        lambda: changed(lambda m: m.update(packageName="org.example")),
        'manifest.json: "packageName" is nothing that Teams knows: take it away.',
    ),
    "a property of the bot that Teams does not know": (
        lambda: bot(isHuman=False),
        'manifest.json, bots[0]: "isHuman" is nothing that Teams knows: take it away.',
    ),
    "an icon Teams does not know, and no file": (
        lambda: changed(lambda m: m["icons"].update(huge=["color.png"])),
        'manifest.json, icons: "huge" is nothing that Teams knows: take it away.',
    ),
    "a translation of something Teams does not know": (
        lambda: english(greeting="Hello"),
        'en.json: "greeting" is nothing that Teams knows: take it away.',
    ),
    "nobody behind the app": (
        lambda: changed(lambda m: m["developer"].pop("name")),
        'manifest.json, developer: "name" is missing: set NATVERKSBOT_PUBLISHER_NAME and build again.',
    ),
    "a colour by name": (
        lambda: changed(lambda m: m.update(accentColor="teal")),
        'manifest.json, accentColor: "teal" is no colour, as #0F4C5C: put it right.',
    ),
    "another kind of value": (
        lambda: changed(lambda m: m.update(bots={})),
        'manifest.json, bots: "{}" is no array: put it right.',
    ),
    "another version than there are schemas for": (
        lambda: changed(lambda m: m.update(manifestVersion="1.19")),
        'manifest.json, manifestVersion: "1.19" is none of 1.25, 1.26, 1.27, 1.28, 1.29, 1.30: write one of them.',
    ),
}
BEYOND = {
    "another app's id": (
        lambda: changed(lambda m: m["webApplicationInfo"].update(id=OTHER)),
        f"manifest.json, webApplicationInfo.id: {OTHER} is another app than id, {APP}: write the same id everywhere.",
    ),
    "a word not translated": (
        lambda: english(**{"composeExtensions[0].commands[0].title": None}),
        (
            'en.json: "composeExtensions[0].commands[0].title" is missing: '
            "translate it; Teams shows the default language's words there."
        ),
    ),
    "a translation of nothing": (
        lambda: english(**{"composeExtensions[0].commands[7].title": "Dance"}),
        'en.json: "composeExtensions[0].commands[7].title" stands for nothing in the manifest: take it away.',
    ),
    "a language of another schema version": (
        lambda: changed(lambda m: m.update({"$schema": m["$schema"].replace("1.30", "1.25")}), "en.json"),
        "en.json, $schema: it names version 1.25, manifestVersion 1.30: name the same one.",
    ),
    "a language twice": (
        lambda: changed(
            lambda m: m["localizationInfo"]["additionalLanguages"].append({"languageTag": "EN", "file": "en.json"})
        ),
        "manifest.json, localizationInfo: a language is named twice: take one away.",
    ),
    "a domain with a wildcard": (
        lambda: changed(lambda m: m.update(validDomains=["*.example.org"])),
        (
            'manifest.json, validDomains[0]: "*.example.org" lets in the hosts of others: '
            "write the bot's own host and no more."
        ),
    ),
    "an address for a domain": (
        lambda: changed(lambda m: m.update(validDomains=["https://bot.example.org"])),
        (
            'manifest.json, validDomains[0]: "https://bot.example.org" is an address, not a host: '
            "write the bot's own host and no more."
        ),
    ),
    "a domain only this machine reaches": (
        lambda: changed(lambda m: m.update(validDomains=["localhost"])),
        (
            'manifest.json, validDomains[0]: "localhost" is no host name that Teams reaches: '
            "write the bot's own host and no more."
        ),
    ),
    "no domain": (
        lambda: changed(lambda m: m.update(validDomains=[])),
        (
            "manifest.json, validDomains: no host is named, so that Teams opens nothing of the bot's: "
            "set NATVERKSBOT_PUBLIC_URL and build again."
        ),
    ),
    "a version that is none": (
        lambda: changed(lambda m: m.update(version="1.0")),
        (
            'manifest.json, version: "1.0" is no version of three numbers, as 1.4.0: '
            "set NATVERKSBOT_APP_VERSION and build again."
        ),
    ),
    "a page without https": (
        lambda: changed(lambda m: m["developer"].update(privacyUrl="http://example.org")),
        "manifest.json, developer.privacyUrl: it must be https: set NATVERKSBOT_PUBLISHER_PRIVACY and build again.",
    ),
    "an empty word": (
        lambda: changed(lambda m: m["developer"].update(name=" ")),
        "manifest.json, developer.name: it is empty: set NATVERKSBOT_PUBLISHER_NAME and build again.",
    ),
    "the same name twice": (
        lambda: changed(lambda m: m["name"].update(full=m["name"]["short"])),
        "manifest.json, name.full: it is the same as name.short: say more in it, or leave it out.",
    ),
    "a scope too few": (
        lambda: bot(scopes=["team", "groupChat"]),
        'manifest.json, bots[0].scopes: "personal" is missing, so the bot is not in people\'s own chats: add it.',
    ),
    "a command twice": (
        lambda: first_command(title="hjälp"),
        'manifest.json, bots[0].commandLists[0].commands[11].title: "Hjälp" is in the list twice: take one away.',
    ),
    "a command cut on phones": (
        lambda: first_command(title="Föreslå en punkt till dagordningen"),
        (
            f'manifest.json, {FIRST}.title: "Föreslå en punkt till dagordningen" has 34 characters, phones show 32: '
            "shorten it."
        ),
    ),
    "a command the bot does not have": (
        lambda: english(**{f"{FIRST}.title": "Xyzzy plugh"}),
        f'en.json, {FIRST}.title: the bot does not understand "Xyzzy plugh": write what it understands.',
    ),
    "an action the bot does not have": (
        lambda: changed(lambda m: m["composeExtensions"][0]["commands"][1].update(id="eraseEverything")),
        'manifest.json, composeExtensions[0].commands[1]: the bot has no action "eraseEverything": take it away.',
    ),
    "an action without its form": (
        lambda: changed(lambda m: m["composeExtensions"][0]["commands"][1].update(fetchTask=False)),
        (
            'manifest.json, composeExtensions[0].commands[1]: "suggestFromMessage" does not fetch its form: '
            'write "fetchTask": true.'
        ),
    ),
    "a permission too many": (
        lambda: permissions(lambda asked: asked.append({"name": "ChannelMessage.Read.Group", "type": "Application"})),
        f"manifest.json, {ASKED}[2]: ChannelMessage.Read.Group is more than the bot needs: take it away.",
    ),
    "a permission too few": (
        lambda: permissions(lambda asked: asked.pop()),
        f"manifest.json, {ASKED}: OnlineMeeting.ReadBasic.Chat is missing: add it (docs/permissions.md says what for).",
    ),
}
FILES = {
    "an icon of another size": (
        lambda: with_files(color_png=png(128)),
        f"color.png: it has 128 by 128 pixels, Teams wants 192 by 192: {DRAW}",
    ),
    "an outline in colour": (
        lambda: with_files(outline_png=png(32, (0, 120, 120, 255))),
        f"outline.png: it has other colours than white: {DRAW}",
    ),
    "an outline on a ground": (
        lambda: with_files(outline_png=png(32, hole=False)),
        f"outline.png: its background is not transparent: {DRAW}",
    ),
    "an icon of another format": (lambda: with_files(color_png=jpeg(192)), f"color.png: it is no PNG picture: {DRAW}"),
    "an icon that would fill the memory": (
        lambda: with_files(color_png=huge_png()),
        f"color.png: it is no PNG picture: {DRAW}",
    ),
    "an icon missing": (
        lambda: with_files(outline_png=None),
        'manifest.json, icons.outline: there is no file "outline.png" in the package: put it there.',
    ),
    "a language missing": (
        lambda: with_files(en_json=None),
        'manifest.json, the language en: there is no file "en.json" in the package: put it there.',
    ),
    "a file too many": (
        lambda: with_files(notes_txt=b"remember"),
        "notes.txt: the manifest does not name this file: take it out of the package.",
    ),
    "no manifest": (lambda: with_files(manifest_json=None), f"app.zip: there is no manifest.json in it: {BUILD}"),
    "a manifest that is no JSON": (
        lambda: with_files(manifest_json=b'{"id": \n oops}'),
        "manifest.json: it is not JSON in UTF-8 (line 2): put it right.",
    ),
    "a manifest nested without end": (
        lambda: with_files(manifest_json=b"[" * 100_000),
        "manifest.json: it is not JSON in UTF-8: put it right.",
    ),
    "a list for a manifest": (
        lambda: with_files(manifest_json=b"[]"),
        "manifest.json: it is JSON, but no object: put it right.",
    ),
}
ZIPS = {
    "not a zip": (lambda: b"%PDF-1.7", f"app.zip: it is not a zip file: {BUILD}"),
    "nothing": (lambda: b"", f"app.zip: it is not a zip file: {BUILD}"),
    "cut off": (lambda: built()[:-200], f"app.zip: it is a zip that is damaged or cut off: {BUILD}"),
    "in a folder": (
        lambda: zip_of([(f"app/{name}", content) for name, content in files_of(built()).items()]),
        'app.zip: the folder "app" lies in it: zip the files themselves, without a folder around them.',
    ),
    "a way out": (
        lambda: zip_of([*files_of(built()).items(), ("../../evil.txt", b"x")]),
        'app.zip: a file is named "../../evil.txt", which points out of the package: take it away.',
    ),
    "a bomb": (
        lambda: with_files(color_png=b"\0" * (LARGEST_FILE * 20)),
        f"color.png: it unpacks to more than {LARGEST_FILE} bytes: it is not taken out; {BUILD}",
    ),
    "a bomb that says it is small": (
        lambda: lying_about_its_size(with_files(color_png=b"\0" * (LARGEST_FILE * 20)), b"color.png", 10),
        f"color.png: it is damaged or packed in a way Teams does not read: {BUILD}",
    ),
    "very many files": (
        lambda: zip_of([(f"{n}.txt", b"") for n in range(MOST_FILES + 1)]),
        f"app.zip: it has 51 files, a package at most 50: {BUILD}",
    ),
    "very many bytes": (
        lambda: built() + bytes(LARGEST_PACKAGE),
        (
            f"app.zip: it has {len(built()) + LARGEST_PACKAGE} bytes, a package at most {LARGEST_PACKAGE}: "
            f"it is not opened; {BUILD}"
        ),
    ),
}
ALL = BY_SCHEMA | BEYOND | FILES | ZIPS


@pytest.mark.parametrize("name", ALL)
def test_what_is_wrong_is_said_in_one_sentence(name):
    broken, sentence = ALL[name]
    assert faults(broken()) == [sentence]


def test_a_file_that_is_there_twice_is_said():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the library warns of what is meant here
        made = zip_of([*files_of(built()).items(), ("en.json", b"{}")])
    assert faults(made) == ["en.json: it is there twice: take one away."]


def test_two_faults_are_two_sentences():
    made = changed(lambda m: [m.update(version="1"), m["name"].update(short="N" * 31)])
    assert len(faults(made)) == 2


def test_an_older_schema_that_is_asked_for_is_named_in_the_sentence():
    made = changed(lambda m: m.update(validDomains=[f"bot{n}.example.org" for n in range(17)]))
    assert faults(made) == []
    assert faults(made, "1.25") == [
        (
            "manifest.json, validDomains: by schema 1.25 there are 17, Teams takes 16: "
            "set NATVERKSBOT_PUBLIC_URL and build again."
        )
    ]


def test_a_schema_that_is_not_installed_is_told_of_with_those_that_are():
    with pytest.raises(SchemasMissing, match=r"no schema 2\.0 .* choose one of 1\.25, 1\.26"):
        faults(built(), "2.0")
