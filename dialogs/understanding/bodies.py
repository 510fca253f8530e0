"""Other bodies: those that questions come from and go to, and that answers are awaited from.

The usual ones are listed; any word that ends as such bodies do is one too. What is a member organisation, or a
person of the network, is none: it stands as a name in the shape.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.parse import Parsed

_USUAL = (
    "skr", "ivo", "mfof", "rka", "rss", "sveriges kommuner och regioner", "socialdepartementet", "regeringen",
    "försäkringskassan", "arbetsförmedlingen", "polisen", "kriminalvården", "migrationsverket", "högskolan",
    "universitetet", "lärosätet", "regionen", "kommunförbundet", "fou", "nsph", "brå", "rådet", "styrelsen",
    "kommunens jurist", "nationella nätverket", "nationell nivå", "regional nivå",
)  # fmt: skip
"""As they stand in the shape: small letters."""
_ENDINGS = (
    "rådet|råd|nätverket|nätverk|samverkan|samverkansgruppen|styrelsen|styrelse|nämnden|kansliet|beredningen|utskottet"
    "|direktörerna|politikerna|presidierna|direktionen|förbundet|kollegiet|forumet|presidiet|gruppen|departementet|verket|myndigheten|inspektionen|bolaget|föreningen"
    "|council|board|network|committee|agency"
)
_OWN = "nätverket|gruppen|styrgruppen|network|arbetsgruppen|verket|bolaget|föreningen|råd|nätverk|styrelse"
_WORD = rf"(?:(?!(?:{_OWN}) )[a-zåäöé-]*(?:{_ENDINGS}))"
_WHOSE = r"(?:[a-zåäöé]+:?s |den |det |de |the |vårt |vår |vårat |vårats |nationella |nationellt |regionala |regionalt |lokala |lokalt |skr:s |skrs )"
BODY = rf"(?:{_WHOSE}{{0,3}}(?:{'|'.join(_USUAL)}|region [a-zåäö]+|länsstyrelsen(?: i [a-zåäö]+(?: län)?)?|[a-zåäöé]+:?s (?:nätverk|råd|styrelse|kansli)(?: för [a-zåäö]+)?|{_WORD})(?: (?:på|hos|i|för) (?:{'|'.join(_USUAL)}|region [a-zåäö]+|länet))?)"
"""A body in the shape."""
_SMALL = ("den ", "det ", "de ", "the ", "vårt ", "vår ")


def body_in(parsed: Parsed, first: int, last: int) -> str:
    """A body as it was typed, without the article before it."""
    said = parsed.original(first, last).strip(" ,.:;")
    while said.lower().startswith(_SMALL):
        said = said.split(" ", 1)[1]
    return said
