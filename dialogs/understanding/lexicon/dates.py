"""Words of the calendar, Swedish and English, as they stand after normalisation."""

# ruff: noqa: E501 -- a pattern is read in one piece

MONTHS = {
    "januari": 1, "jan": 1, "january": 1, "februari": 2, "feb": 2, "febr": 2, "february": 2, "mars": 3, "mar": 3,
    "march": 3, "april": 4, "apr": 4, "maj": 5, "may": 5, "juni": 6, "jun": 6, "june": 6, "juli": 7, "jul": 7,
    "july": 7, "augusti": 8, "aug": 8, "august": 8, "september": 9, "sep": 9, "sept": 9, "oktober": 10, "okt": 10,
    "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "måndag": 0, "mån": 0, "monday": 0, "mon": 0, "tisdag": 1, "tis": 1, "tuesday": 1, "tue": 1, "tues": 1,
    "onsdag": 2, "ons": 2, "wednesday": 2, "wed": 2, "torsdag": 3, "tors": 3, "tor": 3, "thursday": 3, "thu": 3,
    "thurs": 3, "fredag": 4, "fre": 4, "friday": 4, "fri": 4, "lördag": 5, "lör": 5, "saturday": 5, "sat": 5,
    "söndag": 6, "sön": 6, "sunday": 6, "sun": 6,
}  # fmt: skip
NUMBERS = {
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10,
    "elva": 11, "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "tjugo": 20, "tjugofem": 25, "trettio": 30,
    "fyrtio": 40, "fyrtiofem": 45, "femtio": 50, "sextio": 60, "nittio": 90, "hundra": 100, "a": 1, "an": 1,
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fortyfive": 45, "sixty": 60,
    "ett par": 2, "a couple of": 2, "par": 2,
}  # fmt: skip
ORDINALS = {
    "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8,
    "nionde": 9, "tionde": 10, "elfte": 11, "tolfte": 12, "trettonde": 13, "fjortonde": 14, "femtonde": 15,
    "sextonde": 16, "sjuttonde": 17, "artonde": 18, "nittonde": 19, "tjugonde": 20, "tjugoförsta": 21,
    "tjugoandra": 22, "tjugotredje": 23, "tjugofjärde": 24, "tjugofemte": 25, "tjugosjätte": 26, "tjugosjunde": 27,
    "tjugoåttonde": 28, "tjugonionde": 29, "trettionde": 30, "trettioförsta": 31,
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5,
}  # fmt: skip
FEASTS = {
    "jul": "jul", "julen": "jul", "julhelgen": "jul", "julledigheten": "jul", "jullovet": "jul", "julafton": "jul",
    "juluppehållet": "jul", "christmas": "jul", "xmas": "jul", "nyår": "nyår", "nyåret": "nyår",
    "årsskiftet": "nyår", "new year": "nyår", "nyårsafton": "nyår", "midsommar": "midsommar",
    "midsommarhelgen": "midsommar", "midsommarafton": "midsommar", "midsummer": "midsommar", "påsk": "påsk",
    "påsken": "påsk", "påskhelgen": "påsk", "påsklovet": "påsk", "easter": "påsk", "pingst": "pingst",
    "kristi himmelsfärd": "kristi", "kristi himmelsfärdshelgen": "kristi", "allhelgona": "allhelgona",
    "allhelgonahelgen": "allhelgona", "alla helgons dag": "allhelgona", "valborg": "valborg", "lucia": "lucia",
    "trettonhelgen": "trettonhelg", "trettondagen": "trettonhelg",
}  # fmt: skip

MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
MEETING_MONTH = "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|aug|sept|okt|nov|dec)"
WEEKDAY = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + ")"
_SHORT_FORM = 5
"""Letters; "tors" and "wed" are days only after a preposition."""
LONG_WEEKDAY = "(?:" + "|".join(sorted((w for w in WEEKDAYS if len(w) > _SHORT_FORM), key=len, reverse=True)) + ")"
NUMBER = "(?:\\d{1,3}|" + "|".join(sorted(NUMBERS, key=len, reverse=True)) + ")"
ORDINAL = "(?:" + "|".join(sorted(ORDINALS, key=len, reverse=True)) + ")"
FEAST = "(?:" + "|".join(sorted(FEASTS, key=len, reverse=True)) + ")"
MEETING = (
    "(?:nätverks|förmiddags|ordinarie|chefs|extra|när)?"
    "(?:möte|mötet|möten|mötena|mötes|mötets|träff|träffen|träffar|träffarna|sammanträde|sammanträdet|gång|gången"
    "|sammankomst|sammankomsten|meeting|meetings|session)"
)


def number(word: str) -> int | None:
    """The number a numeral or number word means."""
    return int(word) if word.isdecimal() else NUMBERS.get(word)
