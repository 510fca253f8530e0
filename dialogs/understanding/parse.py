"""A message taken apart: words, days, times, numbers, people, sentences, and its shape.

The shape is the message in canonical words with a placeholder for everything that was recognised ("lägg till
Yrkesresan på nästa möte" -> "lägg till yrkesresan MEET"); the evidence in the tables is looked for in it.
"""

# ruff: noqa: SIM905 -- a list of words is read as words

# ruff: noqa: E501 -- a pattern is read in one piece

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from dialogs.understanding import names, numbers
from dialogs.understanding.clean import read
from dialogs.understanding.dates import reading as dates
from dialogs.understanding.dates import times
from dialogs.understanding.dates.reading import DateHit, Known
from dialogs.understanding.dates.times import LengthHit, TimeHit
from dialogs.understanding.intent import Context
from dialogs.understanding.later import later
from dialogs.understanding.lexicon.meanings import classes_of, means_something
from dialogs.understanding.names import NameHit
from dialogs.understanding.numbers import NumberHit
from dialogs.understanding.retractions import retraction, trailing
from dialogs.understanding.spelling import normalise
from dialogs.understanding.tokens import Line, Token, tokenise

READ_FOR_MEANING = 2_000
"""Characters. Commands stand at the beginning; what follows is material (minutes to import, a quoted text)."""

Hit = DateHit | LengthHit | TimeHit | NumberHit | NameHit


@dataclass(frozen=True, slots=True)
class Unit:
    """One word of the shape: a word, or a placeholder with the hit it stands for. Tokens `first` to `last`."""

    shape: str
    first: int
    last: int
    hit: Hit | None = None


_ONE_LETTER = frozenset("mtfod")
"""Words that a title has in full."""


@dataclass(slots=True)
class Parsed:
    """The message taken apart. Sentences are ranges of units."""

    text: str
    tokens: list[Token]
    words: list[str]
    units: list[Unit]
    shape: Line
    sentences: list[tuple[int, int]]
    english: bool
    to_bot: bool
    to_others: tuple[str, ...]
    dropped: list[str] = field(default_factory=list)
    raw: str = ""
    """As it came, with the tabs and cells of a pasted list."""

    def original(self, first: int, last: int) -> str:
        """What was typed for a range of units, with its own spaces."""
        return self.typed(range(first, last))

    def typed(self, chosen: Sequence[int], *, in_full: bool = False) -> str:
        """What was typed for these units; what lay between two that do not follow each other is left out.

        With `in_full` words that are typed as one letter are written out: "m" is "med".
        """
        parts: list[str] = []
        end = -1
        for n in chosen:
            unit = self.units[n]
            start, stop = self.tokens[unit.first].start, self.tokens[unit.last - 1].end
            gap = self.text[end:start] if end >= 0 else ""
            parts.append(gap if not gap.strip() else " ")
            short = in_full and stop - start == 1 and self.text[start:stop] in _ONE_LETTER
            parts.append(self.words[unit.first] if short else self.text[start:stop])
            end = stop
        return "".join(parts).strip()

    def hits(self, kind: type[Hit]) -> Iterator[tuple[int, Hit]]:
        """The units that stand for something of that kind, with their numbers."""
        for n, unit in enumerate(self.units):
            if isinstance(unit.hit, kind):
                yield n, unit.hit

    def unit_of_place(self, place: int) -> int:
        """The unit at a place of the shape's string."""
        return self.shape.at(place)


_ENGLISH = frozenset(
    "the to and for is are please i would what we you of on at my can could have this that with add put next item"
    " by from about meeting it me show list remind us will should not do".split()
)
_SWEDISH = frozenset(
    "och att det som till med jag vi ska kan om av på den är en ett för inte har punkt klar mig nästa möte ta upp"
    " dagordning vill skulle vad när vem hur från i mötet lägg".split()
)


def parse(raw: str, context: Context) -> Parsed:
    """Take a message apart."""
    reading = read(raw)
    text = reading.text
    tokens = tokenise(text[:READ_FOR_MEANING])
    words = normalise(tokens, means_something)
    swedish = sum(w in _SWEDISH for w in words)
    english = sum(w in _ENGLISH for w in words) > swedish
    if english:
        words = ["jag" if w == "i" else re.sub(r"^i (would|will|am|have)$", r"jag \1", w) for w in words]
    units = _units(tokens, words, context)
    shape = Line([u.shape for u in units])
    parsed = Parsed(text, tokens, words, units, shape, [], english, reading.to_bot, reading.to_others, raw=raw)
    _drop_politeness(parsed, context)
    _take_back(parsed)
    parsed.sentences = list(_sentences(parsed))
    return parsed


class _Claims:
    """Which tokens have been recognised as something; the first to claim a token keeps it."""

    def __init__(self, count: int) -> None:
        self.units: list[Unit | None] = [None] * count

    def take(self, span: tuple[int, int], shape: str, hit: Hit) -> None:
        """Claim a range of tokens, unless one of them is taken."""
        first, last = span
        if last > first and not any(self.units[first:last]):
            self.units[first:last] = [Unit(shape, first, last, hit)] * (last - first)


def _units(tokens: list[Token], words: list[str], context: Context) -> list[Unit]:
    line = Line(words)
    known = Known(context.now.date(), context.next_meeting, context.current_meeting, context.meetings)
    index = names.index_of(context.roster)
    claims = _Claims(len(tokens))
    found_days = [h for h in dates.find(line, known) if not _is_name(h, line, tokens, index)]
    found_lengths = times.lengths(line)
    found_numbers = numbers.find(line)
    for number in found_numbers:
        if number.kind in (numbers.POINT, numbers.ACTION) and not _overlaps(number, found_days, found_lengths):
            claims.take(line.span(number.start, number.end), number.kind, number)
    for day in found_days:
        claims.take(line.span(day.start, day.end), _day_shape(day, known), day)
    for length in found_lengths:
        claims.take(line.span(length.start, length.end), "DUR", length)
    for time in times.times(line):
        claims.take(line.span(time.start, time.end), "TIME", time)
    for number in found_numbers:
        claims.take(line.span(number.start, number.end), number.kind, number)
    command_words = frozenset(n for n, w in enumerate(words) if means_something(w))
    for group in _grouped(names.find(tokens, words, index, command_words), tokens, words, context):
        owner = _as_owner(group, words)
        claims.take((owner.first, owner.last), _name_shape(owner), owner)
    return _listed(tokens, words, claims.units)


def _as_owner(hit: NameHit, words: list[str]) -> NameHit:
    """A name that ends with s is a genitive before what somebody can own: "Höganäs uppdrag"."""
    after = words[hit.last] if hit.last < len(words) else ""
    owns = words[hit.last - 1].endswith("s") and bool(classes_of(after) & _OWNED)
    return replace(hit, genitive=True) if owns else hit


_DAY_SHAPE = {"meeting": "MEET", "past": "PAST", "month": "MONTH"}


def _day_shape(hit: DateHit, known: Known) -> str:
    """DATEM is a day on which there is a meeting, said without the word; DATEX another day of the calendar."""
    shape = _DAY_SHAPE.get(hit.kind, "DATE")
    if shape == "DATE" and hit.day in known.all_meetings():
        return "DATEM"
    return "DATEX" if shape == "DATE" and hit.rule in _CALENDAR_DAYS else shape


_CALENDAR_DAYS = frozenset(("ISO date", "day/month", "day and month", "month and day", "day of the month"))


def _overlaps(one: NumberHit, found_days: Sequence[DateHit], found_lengths: Sequence[LengthHit]) -> bool:
    spans = [(h.start, h.end) for h in found_days] + [(h.start, h.end) for h in found_lengths]
    return any(one.start < end and start < one.end for start, end in spans)


def _is_name(hit: DateHit, line: Line, tokens: list[Token], index: names.NameIndex) -> bool:
    """As in "till Maj" is a person where the roster has one and the word has its capital."""
    last = tokens[line.span(hit.start, hit.end)[1] - 1]
    return hit.kind == "month" and last.capital and last.text.lower() in index.by_first


def _name_shape(hit: NameHit) -> str:
    return ("ORG" if hit.kind == "organisation" else "PERS") + ("G" if hit.genitive else "")


_AND = frozenset(("och", ",", "samt", "and", "/", "plus", "+", "&"))
_SELF = frozenset(("jag", "mig", "me", "myself", "undertecknad"))


def _grouped(hits: list[NameHit], tokens: list[Token], words: list[str], context: Context) -> list[NameHit]:
    """Names joined by "och", commas or plus are one group; "jag" may be among them."""
    starts = {h.first: h for h in hits}
    result: list[NameHit] = []
    n = 0
    while n < len(tokens):
        hit = starts.get(n) or _speaker(n, words, context)
        if hit is None:
            n += 1
            continue
        members, end = [hit], hit.last
        while end + 1 < len(tokens) and words[end] in _AND and not members[-1].genitive:
            step = end + (2 if words[end] == "," and words[end + 1] in _AND else 1)
            following = starts.get(step) or _speaker(step, words, context)
            if following is None or (words[end] == "," and _says_why(following, words)):
                break
            members.append(following)
            end = following.last
        if len(members) > 1:
            result.append(_together(members, end))
        elif hit.how != "speaker":
            result.append(hit)
        n = end
    return result


_SAYING_WHY = frozenset("har hinner kan orkar slipper är vill slutar behöver has is can cannot".split())


def _says_why(hit: NameHit, words: list[str]) -> bool:
    """As in "flytta den till mig, Bo har för mycket": after the comma a new clause begins."""
    return hit.last < len(words) and words[hit.last] in _SAYING_WHY


def _speaker(n: int, words: list[str], context: Context) -> NameHit | None:
    if n < len(words) and words[n] in _SELF and context.speaker:
        return NameHit(n, n + 1, (context.speaker.name,), how="speaker")
    return None


def _together(members: list[NameHit], end: int) -> NameHit:
    names_ = tuple(dict.fromkeys(m.names[0] for m in members if len(m.names) == 1))
    unclear = [m for m in members if len(m.names) != 1]
    kinds = {m.kind for m in members}
    kind = "organisation" if kinds == {"organisation"} else "group"
    how = "unclear" if unclear else "group"
    home, genitive = members[0].organisation, members[-1].genitive
    return NameHit(members[0].first, end, names_, kind, home, genitive, how, tuple(members))


_OWNED = frozenset(("ACTION", "POINT", "LIST", "TOPIC"))
"""What belongs to somebody: "Höganäs uppdrag" is a genitive, though nothing shows it."""


def _listed(tokens: list[Token], words: list[str], taken: list[Unit | None]) -> list[Unit]:
    units: list[Unit] = []
    n = 0
    while n < len(tokens):
        unit = taken[n] or Unit(_plain(tokens[n], words[n]), n, n + 1)
        units.append(unit)
        n = unit.last
    return units


def _plain(token: Token, word: str) -> str:
    return "URL" if token.kind == "url" else word


_GREETING = later(
    r" (?:(?:hej|hejsan|hejhej|hallå|tjena|tja|tjo|tjänare|god morgon|godmorgon|god middag|god kväll|morrn|morsning|goddag|hello|hi|hey|dear|mors|halloj|god dag|hallo|bästa|bäste|kära|käre|ärade"
    r"|good morning|morning|good afternoon|good evening)(?: på (?:er|dig))?(?: (?:alla|allihop|allihopa|boten|bot|igen|där|team|all|everyone|everybody|there|kära|vänner|kollegor|kollegor|gänget|du|nätverksboten"
    r"|nätverket|sekreterare|sekretariat|sekretariatet|i sekretariatet|ordförande|samordnare|ledamöter|secretariat|chair|colleagues|colleague|PERS|ORG))*(?: [!,.:–-]| ¶)*(?= ))+"
)
_PRESENTATION = later(
    r" (?:(?:¶ )*PERS (?:i|från|in|from) ORG här [.,!:]|här är PERS(?: (?:i|från) ORG)? [.,!:]|this is PERS(?: from ORG)? [.,!:]) "
)
_SIGNATURE = later(
    r"(?: ¶| [.!?,–])* (?:mvh|med vänliga? hälsning(?:ar)?|med vänlig hälsn|vänliga? hälsning(?:ar)?|hälsn|hälsning|hälsningar|många hälsningar|bästa hälsningar|varma hälsningar|vh|bh"
    r"|allt gott|ha det(?: så)? (?:bra|fint|gott)|ha en (?:fin|bra|trevlig|skön|härlig) [^ ]+|trevlig (?:helg|dag|vecka|kväll)|tack på förhand|tackar|tack så mycket|stort tack|kram|kramar|puss"
    r"|yours sincerely|with kind regards|best wishes|warm regards|högaktningsfullt|ystävällisin terveisin|best regards|kind regards|regards|best|cheers|thanks in advance|many thanks|br|thank you|thanks|tack|sent from my [^ ]+|skickat från [^¶]+|hämta outlook [^¶]+|skickat med [^¶]+)"
    r"(?: (?:[!.,/–-]|¶|PERS|ORG|socialchef|för|i|/|och|er|dig|alla|så|mycket|PERSG|hälsar|[^ ]*chef|ordförande|kommun|förvaltning|på|förhand|hjälpen|hej|då|😊|🙏|☀|👍)){0,10} $"
)
_SIGNED = later(r"(?: ¶| [.!?,])* (?:[/–-] )+PERS(?: (?:i|,) ORG)?(?: [.!])?(?: ¶)* $")
_SIGNED_BARE = later(r"(?: [.!?,])* (?:¶ )+PERS $")
_SIGNED_INLINE = later(r" [,/–-] PERS(?: [.!])? $")
_ASIDE = later(r" ¶ [^¶]*(?:sent from|skickat från|hämta outlook)[^¶]* $")


def _drop_politeness(parsed: Parsed, context: Context) -> None:
    """Greeting and signature say nothing of what is wanted."""
    for pattern in (_GREETING, _PRESENTATION):
        m = pattern.match(parsed.shape.string)
        if m and m.end() < len(parsed.shape.string):
            _cut(parsed, 0, parsed.shape.span(m.start(), m.end())[1])
    for pattern in (_ASIDE, _SIGNATURE, _SIGNATURE, _SIGNED, _SIGNED_BARE):
        m = pattern.search(parsed.shape.string)
        if m and pattern is _SIGNED_BARE and not _is_speaker(parsed.units[-1].hit, context):
            continue
        if m and m.start() > 1:
            _cut(parsed, parsed.shape.span(m.start(), m.end())[0], len(parsed.units))
    m = _SIGNED_INLINE.search(parsed.shape.string)
    if m and m.start() > 1:
        hit = parsed.units[-1].hit if parsed.units[-1].shape == "PERS" else parsed.units[-2].hit
        if _is_speaker(hit, context):
            _cut(parsed, parsed.shape.span(m.start(), m.end())[0], len(parsed.units))


def _is_speaker(hit: Hit | None, context: Context) -> bool:
    return isinstance(hit, NameHit) and context.speaker is not None and hit.names == (context.speaker.name,)


def _cut(parsed: Parsed, first: int, last: int) -> None:
    parsed.dropped.append(parsed.original(first, last))
    del parsed.units[first:last]
    parsed.shape = Line([u.shape for u in parsed.units])


def _take_back(parsed: Parsed) -> None:
    """What is said instead of something stands where that stood."""
    found = retraction(parsed.units)
    if found is None:
        return
    units = parsed.units
    if found.place is None:
        end = trailing(units, found.left_out.stop + 1)
        del units[end.start : end.stop]
    else:
        new, old = units[found.instead], units[found.place]
        units[found.place] = replace(old, shape=new.shape, hit=new.hit)
    del units[found.left_out.start : found.left_out.stop]
    parsed.shape = Line([u.shape for u in units])


_ABBREVIATED = frozenset(
    "ang angående kl nr v ek ca cirka t ex bl a dvs m fl ordf tel st ev eventuellt resp inkl exkl prel gen bitr adm f max min info"
    " p s k d jan feb mar apr jun jul aug sep sept okt nov dec dagordning e g i e no vs dr tex punkt bla mm disk".split()
)
_ENDS = frozenset(".!?;¶…")


def _sentences(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """Ranges of units; an abbreviation's point and a figure's do not end a sentence."""
    start = 0
    for n, unit in enumerate(parsed.units):
        if unit.shape in _ENDS and not _inside(parsed, n):
            if n > start:
                yield start, n + (unit.shape in "?!")
            start = n + 1
    if start < len(parsed.units):
        yield start, len(parsed.units)


def _inside(parsed: Parsed, n: int) -> bool:
    if parsed.units[n].shape != "." or n == 0:
        return False
    before = parsed.units[n - 1]
    token = parsed.tokens[before.first]
    adjacent = token.end == parsed.tokens[parsed.units[n].first].start
    if not adjacent or n + 1 >= len(parsed.units):
        return False
    if before.shape in _ABBREVIATED or len(before.shape) == 1:
        return not (
            parsed.tokens[parsed.units[n + 1].first].capital
            and before.shape not in ("kl", "nr", "v", "ang", "angående", "ek", "ca", "t", "ex", "bl")
        )
    return token.kind == "number" and _numbers_a_line(parsed, n)


def _numbers_a_line(parsed: Parsed, n: int) -> bool:
    """As in "1. Ekonomi": the number stands first on its line."""
    return n == 1 or parsed.units[n - 2].shape == "¶"
