"""Slots of the action list: a new action item, and what is asked about the list."""

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Sequence

from dialogs.understanding import frames, routes, scopes, waiting, whom
from dialogs.understanding.choosing import title_units
from dialogs.understanding.dates.reading import DateHit
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import compiled
from dialogs.understanding.names import NameHit
from dialogs.understanding.parse import Parsed
from dialogs.understanding.roles import Mention, mentions, roles
from dialogs.understanding.slots.draft import EVERYONE, Draft, day_units, first_said, iso, known, no_such_days, who
from dialogs.understanding.titles import Mask, best_run, patterns, reading_order, text_of
from dialogs.understanding.words import ACTION_LEADING, infinitive

_ON_THE_LIST = later(rf" {frames.ON_THE_LIST}(?= )")
_FRAMES = patterns(frames.ACTION)
_INITIATOR = patterns(frames.INITIATOR[1:2])
_ON_BEHALF = patterns(
    (
        r"(?:på uppdrag av|på begäran av|på begäran från|på initiativ av|på initiativ från|on behalf of|at the request of) (?P<p>PERS|ORG)",
    )
)
_SAID_ON_BEHALF = patterns((r"(?:på uppdrag|på begäran|på initiativ|on behalf|at the request) (?:av|från|of)",))
_P = r"(?P<p>PERS|ORG|alla|samtliga|jag|mig|me|everyone|everybody)"
_OWNER = patterns(
    (
        rf"(?:ansvarig|ansvariga|ansvar|owner|responsible|vem|who|utförare)(?: (?::|är|for|för))* {_P}",
        rf"(?:\\(|–) {_P} \\)",
        r"(?P<p>mitt|min|my) (?:{ACTION})",
        rf"(?:sätt|skriv) upp {_P}",
        rf"(?:be|bed|ber|ask|tell|låt|uppdra åt|hälsa|säg till|säg åt|påminn|påminna|remind|ge|give|assign) {_P}",
        rf"(?:lägg|lägga|lägger|sätt|skriv|put)(?: [^ .?!:]+){{0,8}} (?:på|to|on|åt) {_P}",
        rf"{{ACTION}}(?: (?:till|för|på|åt|for|to|on|,|nr))* {_P}",
        rf"{_P}(?: {{ADV}})* (?:får|fick|har fått|ges|har) i (?:uppdrag|uppgift)",
        rf"{_P} (?:ansvarar|är ansvarig|är ansvariga|har ansvaret|bereder|äger|tar den|tar det|fixar det|håller i det|som ansvarig|som ansvariga)",
        rf"^(?:och |så |då |ap |action |ok |, )*{_P}(?: (?:{{ADV}}|du|ni|,|:|kommuner|län|medlemmar|ledamöter|kommunerna|\( jag \)))* (?:ska|skall|will|to|shall|needs to|is to|får|should|åtar|tar|lovar|has|{{VERB}}|:)",
        rf"(?:: |, |att |¶ |–|¶)(?:och )?{_P}(?: {{ADV}})* (?:ska|skall|will|to|shall|får|should|åtar|tar|lovar|{{VERB}})",
        rf"(?:kan|kunde|skulle|vill|can|could|will|would) {_P}",
        rf"(?:\(|–|-|,) {_P} (?:\)|,|¶|\.)",
        rf"(?:\(|–|-|,) {_P}(?: $)",
        rf"{_P} : ",
        rf"{_P}(?: {{ADV}}| du| ni| ,)* (?:ska|skall|will|to|får|åtar|tar på|lovar|har lovat|har åtagit|{{VERB}})",
    )
)
_LABEL = compiled(rf"(?:,|¶|\.|\() (?:ansvarig|ansvariga|ansvarig person|owner|responsible)(?: (?::|är|is|are))* {_P}")
_ENGLISH_OWNER = compiled(rf"{_P} [a-z]{{2,}}s")
_DUE_MARKER = later(
    r"(?:klart|klar|klara|färdigt|gjort|senast|rapporteras|rapport|återrapport|återrapportering|återrapporteras|redovisas|redovisning|deadline|due|by|before|tills|rapportera|slutdatum|när|:|inne|datum|within|until|,|och|\)|¶|\.)$"
)
_STRONG = later(
    r"(?:klart|klar|klara|färdigt|gjort|senast|rapporteras|rapport|återrapport|återrapportering|återrapporteras|redovisas|deadline|due|by|before|tills|until|slutdatum|datum|klart :|när :)$"
)
_NOT_DUE = later(r"(?:för|inför|från|vid|under|efter|i|of|from|after|for|om|angående|mötet|av)$")
_NO_DATE = later(
    r" (?:inget|inga|utan|no|ingen) (?:datum|slutdatum|deadline|brådska|date|stress|rush|hast)|tills vidare|på obestämd tid"
)


def add(draft: Draft) -> None:
    """Title, owner, initiator, due; where it comes from or goes to."""
    parsed = draft.parsed
    routed = routes.fill(draft)
    answer = routed.answer if routed.direction else None
    if waiting.awaited(draft):
        _due(draft, answer)
        return
    mask = Mask(parsed, leading=ACTION_LEADING)
    mask.hide_units(routed.units)
    _hide_list(mask, parsed)
    _initiator(draft, mask)
    due = _due(draft, answer)
    if due is not None:
        mask.hide_units([due])
    mask.hide_units(no_such_days(parsed))
    outside = waiting.labelled(draft)
    owner = None if outside else _owner(draft)
    if outside:
        mask.hide_units(outside)
    named = as_said(draft, owner) or range(owner, owner + 1) if owner is not None else range(0)
    mask.hide_units(named)
    mask.hide(_FRAMES, parsed.sentences)
    _title(draft, mask, named)
    if due is None and _NO_DATE.search(parsed.shape.string):
        draft.set("due", None, "expressly no date")


def _hide_list(mask: Mask, parsed: Parsed) -> None:
    """Take away "på aktivitetslistan": it says where it is to stand, not what it is about."""
    said = _ON_THE_LIST.search(parsed.shape.string)
    if said:
        mask.hide_units(range(parsed.unit_of_place(said.start() + 1), parsed.unit_of_place(said.end() - 1) + 1))


def _initiator(draft: Draft, mask: Mask) -> None:
    n = said_initiator(draft)
    hit = who(draft.parsed, n, draft.context) if n is not None else None
    if n is None or hit is None:
        return
    mask.hide(_SAID_ON_BEHALF, draft.parsed.sentences)
    if hit.kind == "organisation" and hit.organisation and len(hit.names) != 1:
        draft.set("initiator", hit.organisation, "an organisation raised it")
        mask.hide_units([n])
    elif draft.set_people("initiator", hit, "raised it"):
        mask.hide_units([n])


def _excepted(draft: Draft) -> Mention | None:
    """Everyone but some: nobody else can be meant."""
    for one in mentions(draft.parsed, draft.context):
        said = whom.said_at(draft.parsed, one.unit, draft.context)
        if one.hit.how == "everyone" and said and any("but" in who for who in said.who):
            return one
    return None


def said_initiator(draft: Draft) -> int | None:
    """The unit that says who raised it, as far as the rules know."""
    return first_said(draft, _ON_BEHALF) if _ON_BEHALF[0].regex.search(draft.parsed.shape.string) else _raised(draft)


def _raised(draft: Draft) -> int | None:
    return first_said(draft, _INITIATOR)


def _owner(draft: Draft) -> int | None:
    """The unit that says who is to do it, the slot filled."""
    raised = str(draft.slots.get("initiator"))
    owns = (
        _excepted(draft)
        or _labelled(draft)
        or _begins(draft, seats=True)
        or roles().choose("owns", draft.parsed, draft.context, said_owner(draft), but=raised)
        or _begins(draft, seats=False)
        or _told(draft)
    )
    return owns.unit if owns and draft.set_people("owner", owns.hit, "is to do it") else None


def as_said(draft: Draft, unit: int) -> range:
    """The units that say who is to do it; what names alone do not say of it is kept as `preparers`."""
    hit = draft.parsed.units[unit].hit
    said = whom.said_at(draft.parsed, unit, draft.context)
    if said is None or (isinstance(hit, NameHit) and hit.how == "one of them"):
        return range(0)
    if not whom.plain(said.who) or said.last - said.first > 1:
        draft.set("preparers", list(said.who), "as it was said")
    return range(said.first, said.last)


def _labelled(draft: Draft) -> Mention | None:
    """Whoever stands after "ansvarig": it cannot be said more plainly, whoever else is mentioned."""
    m = _LABEL.regex.search(draft.parsed.shape.string)
    unit = draft.parsed.unit_of_place(m.start("p")) if m else None
    return next((one for one in mentions(draft.parsed, draft.context) if one.unit == unit), None)


_TELL = frozenset(("be", "bed", "ber", "låt", "ask", "tell", "åt", "till", "på", "påminn", "ge", ":", "–", "-"))


def _told(draft: Draft) -> Mention | None:
    """A seat that somebody is asked to tell: "be Klippans socialchef ta fram …"."""
    units = draft.parsed.units
    for one in mentions(draft.parsed, draft.context):
        said = whom.said_at(draft.parsed, one.unit, draft.context)
        if said and said.first and units[said.first - 1].shape in _TELL and any("seat" in who for who in said.who):
            return one
    return None


def _begins(draft: Draft, *, seats: bool) -> Mention | None:
    """A seat, or an organisation and its verb, that a sentence begins with."""
    parsed = draft.parsed
    for one in mentions(parsed, draft.context):
        said = whom.said_at(parsed, one.unit, draft.context)
        if said is None or said.first not in {first for first, _ in parsed.sentences} or said.last >= len(parsed.units):
            continue
        word = parsed.tokens[parsed.units[said.last].first].text.lower()
        kinds = {"seat"} if seats else {"organisation"}
        if infinitive(word) != word and any(kinds & set(who) and (seats or "seat" not in who) for who in said.who):
            return one
    return None


def said_owner(draft: Draft) -> int | None:
    """The unit that says who is to do it, as far as the rules know."""
    parsed = draft.parsed
    taken = str(draft.slots.get("initiator"))
    for pattern in _OWNER:
        for start, string in _sentences(parsed):
            m = pattern.regex.search(string)
            if m is None:
                continue
            n = parsed.unit_of_place(start + m.start("p"))
            if _can_own(draft, n, taken):
                return n
    if parsed.english:
        m = _ENGLISH_OWNER.regex.search(parsed.shape.string)
        if m and _can_own(draft, parsed.unit_of_place(m.start("p")), taken):
            return parsed.unit_of_place(m.start("p"))
    named = [
        n
        for n, u in enumerate(parsed.units)
        if u.shape == "PERS" and isinstance(u.hit, NameHit) and u.hit.names != (taken,)
    ]
    if len(named) == 1 and _can_own(draft, named[0], taken):
        return named[0]
    mine = [n for n, u in enumerate(parsed.units) if u.shape in ("jag", "mig", "me", "myself")]
    return mine[0] if mine and not named and _can_own(draft, mine[0], taken) else None


def _can_own(draft: Draft, n: int, taken: str) -> bool:
    hit = who(draft.parsed, n, draft.context)
    return draft.parsed.units[n].shape in EVERYONE or bool(hit and known(hit) and hit.names != (taken,))


def _sentences(parsed: Parsed) -> list[tuple[int, str]]:
    result = []
    for first, last in parsed.sentences:
        start = parsed.shape.starts[first] - 1
        end = parsed.shape.starts[last] if last < len(parsed.shape.starts) else len(parsed.shape.string)
        result.append((start, parsed.shape.string[start:end]))
    return result


def _due(draft: Draft, answer: int | None) -> int | None:
    """The unit that says when, the slot filled: the best marked day, the last of equals.

    The day of the `answer` to another body is that of the matter too when no other is said.
    """
    best, best_points = None, 0
    days = list(day_units(draft.parsed))
    for n in [n for n in days if n != answer] or days:
        points = _due_points(draft.parsed, n)
        if points > 0 and points >= best_points:
            best, best_points = n, points
    if best is None:
        return None
    hit = draft.parsed.units[best].hit
    assert isinstance(hit, DateHit)
    draft.set("due", iso(hit.day), hit.rule)
    if hit.kind == "meeting" and hit.day == draft.context.next_meeting:
        draft.set("meeting", "next", "the date is a meeting")
    return best


def _due_points(parsed: Parsed, n: int) -> int:
    """How much speaks for this day being the deadline: 0 none, 6 most."""
    hit = parsed.units[n].hit
    assert isinstance(hit, DateHit)
    if hit.day is None:
        return 0
    before = parsed.shape.string[: parsed.shape.starts[n] - 1].rstrip()
    said = parsed.original(n, n + 1).lower()
    for points, speaks in (
        (6, before.endswith((" säg", " say", " alltså"))),
        (5, bool(_STRONG.search(before)) or "before" in hit.rule or hit.kind == "week"),
        (4, hit.kind == "period" or said.startswith(_TO)),
        (3, before.endswith((" till", " to", " den")) or bool(_DUE_MARKER.search(before))),
        (_away(hit, before), bool(_NOT_DUE.search(before)) or said.startswith(_AT)),
    ):
        if speaks:
            return points
    return 1 if hit.kind == "month" else 2


_TO = ("till ", "to ", "senast", "före", "innan", "by ")
_AT = ("på mötet", "från", "i ", "inför", "på nästa möte", "under", "vid ")


def _away(hit: DateHit, before: str) -> int:
    """A day that belongs to something in the title: "för decembermötet", "från mötet 24/9"."""
    return 0 if hit.kind in ("meeting", "month") or before.endswith(("från", "efter", "from")) else 1


def _title(draft: Draft, mask: Mask, named: range) -> None:
    """What it is about; `named` are the units that say who is to do it."""
    parsed = draft.parsed
    owner = named[-1] if named else None
    place = parsed.shape.starts[owner] - 1 if owner is not None else draft.score.at
    order = reading_order(parsed, draft.score.at)
    home = reading_order(parsed, place)[0]
    order = [home, *[n for n in order if n != home]]
    run = best_run(mask, order)
    units = title_units(draft, "action", mask, home, run.units if run else None)
    if not units:
        return
    units = _whole_clause(parsed, units)
    text = text_of(parsed, units)
    verb = _verb_before(parsed, named, units[0])
    if verb:
        draft.set("title", f"{verb} {text}", "what it is about, the verb before the one who is to do it")
        return
    first = parsed.units[units[0]]
    word = parsed.tokens[first.first].text
    finite = infinitive(word)
    if first.hit is None and finite != word.lower() and _is_verb(parsed, units[0], owner):
        text = finite + text[len(word) :]
    draft.set("title", text.removeprefix("om "), "what it is about")


def _whole_clause(parsed: Parsed, units: Sequence[int]) -> list[int]:
    """With the end of what it asks, as in "ta reda på hur det går till": its verb comes last, before a comma."""
    said = parsed.units
    last = next((n for n in range(units[-1] + 1, len(said)) if said[n].hit or not said[n].shape.isalpha()), len(said))
    rest = range(units[-1] + 1, last)
    whole = last == len(said) or said[last].shape in _ENDS
    longest = _LONGEST_QUESTION if last < len(said) and said[last].shape == "?" else _LONGEST_VERB
    if whole and 0 < len(rest) <= longest and any(said[n].shape in _ASKS for n in units):
        return [*units, *rest]
    return list(units)


_ASKS = frozenset(("hur", "vad", "vem", "vilka", "vilken", "vilket", "varför", "how", "what", "who", "which", "why"))
_ENDS = frozenset((",", ".", ";", "¶", "!", "?"))
_LONGEST_VERB, _LONGEST_QUESTION = 2, 8
"""Words that end what is asked: its verb, or the rest of a question up to its mark."""


def _verb_before(parsed: Parsed, named: range, begins: int) -> str | None:
    """As in "på uppdrag av Lisa tar Bo fram en mall": "ta"."""
    if not named or named.start < 2 or begins != named.stop or parsed.units[named.start - 1].hit is not None:  # noqa: PLR2004 -- somebody and the verb
        return None
    word = parsed.tokens[parsed.units[named.start - 1].first].text
    before = parsed.units[named.start - 2]
    finite = infinitive(word)
    return finite if finite != word.lower() and isinstance(before.hit, NameHit) else None


def _is_verb(parsed: Parsed, n: int, owner: int | None) -> bool:
    """The word after the one who is to do it is the verb."""
    if owner is not None and owner < n <= owner + 3:
        return True
    before = parsed.units[n - 1].shape if n > 0 else "¶"
    if before in ("jag", "ni", "du", "PERS"):
        return True
    # "Synpunkter på lagen", "remissvar till IVO": with nobody before it, it is rather the name of a thing.
    after = parsed.units[n + 1].shape if n + 1 < len(parsed.units) else "¶"
    return before in ("¶", ":") and after not in _OF


_OF = frozenset("på med om från till kring av för i hos gällande angående rörande about on from to of for".split())  # noqa: SIM905
_SCOPES = (
    ("overdue", later(r" (?:försenad|försenat|försenade|förseningar|sen(?! sist| förra)|sena|sent|overdue|late|delayed|förfallna|förfallit|passerat|passerad|över tiden|efter|behind|past|gått ut|gatt ut|löpt ut|passera|i tid|utgångna|eftersläpande|släpar|gått över|borde varit klara|skulle varit klara|inte gjort det|rött|röda)(?= )")),
    ("all", later(r" (?:både [^?.]{0,20}(?:avslutade|stängda|klara)|även (?:avslutade|stängda|klara|avklarade)|inklusive|inkl|också avslutade|hela|alla åtgärder|alla uppdrag|alla ärenden|alla uppgifter|all (?:the )?(?:actions|tasks|items)|everything|fullständiga|öppna och avslutade|öppna och stängda|avslutade och öppna|closed ones|including|även de|varenda|rubbet|avslutade såväl som|full list|entire|samtliga|komplett|gamla som nya|gamla och nya|, alla|klara och (?:[^ ]+ ){0,4}inte klara)(?= |)")),
    ("open", later(r" (?:öppna|öppet|öppen|open|oavslutade|ogjorda|ogjort|pågående|kvar|utestående|outstanding|pending|remaining|inte klara|ej klara|ej avslutade)(?= )")),
)  # fmt: skip


def _scope(draft: Draft) -> None:
    string = draft.parsed.shape.string
    plain = scopes.scope(draft.parsed)
    found = {name for name, pattern in _SCOPES if pattern.search(string)}
    if plain or "overdue" in found:
        draft.set("scope", plain or "overdue", "said")
    elif "all" in found and not ("open" in found and not re.search(r"avslutade|stängda|klara|closed|även", string)):
        draft.set("scope", "all", "said")
    elif "open" in found:
        draft.set("scope", "open", "said")


def _due_by(draft: Draft) -> None:
    found = scopes.due_by(draft.parsed, draft.context.now.date())
    if found:
        draft.set("due_by", iso(found[0]), found[1])


def mine(draft: Draft) -> None:
    """Scope, and by when."""
    _scope(draft)
    _due_by(draft)


def listing(draft: Draft) -> None:
    """Scope, whose, by when."""
    _scope(draft)
    _due_by(draft)
    for unit in draft.parsed.units:
        if not isinstance(unit.hit, NameHit):
            continue
        if unit.hit.organisation and unit.hit.kind == "organisation":
            draft.set("municipality", unit.hit.organisation, "organisation named")
        else:
            draft.set_people("person", unit.hit, "named")
        return


def nobody(draft: Draft) -> None:
    """An intent without slots."""
    del draft
