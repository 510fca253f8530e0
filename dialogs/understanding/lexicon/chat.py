"""How people spell in a chat: short forms, spellings without å, ä and ö, and words worth mending when misspelt."""

# ruff: noqa: SIM905, E501 -- a list of words is read as words

SHORT = {
    "ant": "anteckningar", "minnesant": "minnesanteckningar", "anteckn": "anteckning", "sekr": "sekreterare", "pkter": "punkter", "sammanst": "sammanställ",
    "arbetsgrp": "arbetsgruppen", "styrgrp": "styrgruppen", "nå": "något", "ggn": "gången", "nånsin": "någonsin", "nåå": "något", "dalsed": "dals-ed",
    "undertecknad": "jag", "undertecknads": "min", "vänligen": "please", "vänl": "please", "po": "på", "åsså": "och så", "sry": "sorry", "strax": "strax",
    "stf": "i stället för", "nxt": "nästa", "nästag": "nästa gång", "skulle'": "skulle", "hinnr": "hinner", "pratat": "pratat", "snackat": "pratat", "jau": "ja",
    "o": "och", "oxå": "också", "okså": "också", "oså": "också", "ngn": "någon", "ngt": "något", "nån": "någon",
    "nåt": "något", "nåra": "några", "ngra": "några", "nånting": "något", "nångång": "någon gång", "mtg": "möte",
    "mtgs": "möte", "meet": "möte", "imorrn": "i morgon", "imorgon": "i morgon", "imorn": "i morgon",
    "imrn": "i morgon", "imorron": "i morgon", "idag": "i dag", "ikväll": "i kväll", "igår": "i går", "iår": "i år",
    "iövermorgon": "i övermorgon", "övermorgon": "övermorgon", "istället": "i stället", "ist": "i stället",
    "isf": "i så fall", "ang": "angående", "ang.": "angående", "beträffande": "angående", "rörande": "angående",
    "dagordn": "dagordning", "dagordn.": "dagordning", "dgo": "dagordning", "ordf": "ordförande",
    "ordf:n": "ordföranden", "ordis": "ordföranden", "skall": "ska", "sku": "skulle", "skule": "skulle",
    "dom": "de", "sej": "sig", "mej": "mig", "dej": "dig", "e": "är", "ä": "är", "lr": "eller",
    "pls": "please", "plz": "please", "plss": "please", "thx": "thanks", "u": "you", "tmrw": "tomorrow",
    "tmr": "tomorrow", "prot": "protokoll", "fr": "från", "infopkt": "infopunkt", "pkt": "punkt", "pkten": "punkten",
    "mkt": "mycket", "iaf": "i alla fall", "va": "vad", "int": "inte", "opa": "på", "opp": "upp", "oppe": "uppe", "ere": "är det", "kmr": "kommer", "kommr": "kommer", "ska'": "ska", "ja'g": "jag", "hör'": "hör", "nästav": "nästa v", "nästavecka": "nästa vecka", "ikv": "i kväll", "fö": "för övrigt", "vg": "var god",  "d": "det", "é": "är", "ja'": "jag",
    "sånt": "sådant", "nr.": "nr", "nummer": "nr", "vecka": "v", "veckan": "veckan", "&": "och", "+": "och",
    "skicka'": "skicka", "ha'": "ha", "ta'": "ta", "vi'": "vi", "kl.": "kl", "klockan": "kl", "resp": "respektive",
    "hbr": "har", "nästnästa": "nästnästa", "gbg": "göteborg", "jätte": "jätte", "tbx": "tillbaka",
    "m": "med", "t": "till", "f": "för", "komihåg": "kom ihåg", "forts": "fortsättning",
    "diskpunkt": "diskussionspunkt", "disk.punkt": "diskussionspunkt", "ev": "eventuellt", "beh": "behöver",
    "tisdax": "tisdag", "torsdax": "torsdag", "fredax": "fredag", "måndax": "måndag", "onsdax": "onsdag",
    "todo": "to-do", "todos": "to-dos", "i'd": "i would", "i'll": "i will", "we'll": "we will", "i'm": "i am",
    "can't": "cannot", "won't": "will not", "let's": "let us", "what's": "what is", "when's": "when is",
    "where's": "where is", "who's": "who is", "it's": "it is", "he'll": "he will", "she'll": "she will",
    "how's": "how is", "we'd": "we would", "don't": "do not", "didn't": "did not", "doesn't": "does not",
    "isn't": "is not", "aren't": "are not", "couldn't": "could not", "we're": "we are", "i've": "i have",
    "we've": "we have", "i’d": "i would", "i’ll": "i will", "can’t": "cannot", "what’s": "what is",
    "don’t": "do not", "let’s": "let us", "i’m": "i am", "it’s": "it is", "who’s": "who is",
    "dont": "do not", "cant": "cannot", "whats": "what is", "wont": "will not", "im": "i am",
    "when’s": "when is", "we’ll": "we will", "isn’t": "is not", "won’t": "will not",
}  # fmt: skip
"""What is typed -> the words that are meant. `m`, `t`, `f`, `d`, `e` hold only where no number stands before."""

ONLY_WITHOUT_NUMBER = frozenset({"m", "t", "f", "d", "e", "u"})

_WITH_MARKS = """
lägg lägga lägger läggs läggas lagt sätt sätta sätter sätts sättas möte mötet möten mötena mötes nästa på är när få får
går gå åtgärd åtgärden åtgärder åtgärderna ärende ärendet ärenden ärendena fråga frågan frågor frågorna hjälp hjälpa
ordförande ordföranden ordförandeskap ordförandeskapet närvarande frånvarande närvaro frånvaro förhinder påminn
påminna påminnelse måndag måndagen lördag lördagen söndag söndagen övermorgon öppna öppet öppen försenad försenade
försenat försening väntar vänta över år året årsuppföljning årsrapport läs läsa läser hälsningar färdig färdigt
färdiga genomförd genomfört genomförda förslag önskar önskan tänkte behöver då så också gärna ångra ställ inställ
inställningar språk språket svenska nätverk nätverket nätverkets längre någon något några månad månader månadsskiftet
månadens påsk påsken före sjukanmäl sjuk fysiskt plats på samordnare anmäl gör göra gjort gjord gjorda två tre åtta
tjänsteperson förläng förlänga förlängning skjut fråga kör köra kört träff träffas träffen står stå lägesrapport
läget försent sen sent sjukskriven återkom återkommer återkomma återrapport återrapportera återkoppla återkoppling
är åt från vår våra månd tors lör sön höst hösten vår våren höstens vårens sköt skjuts försöker måste språkbyte
åtar tänker frågar lösning löst rör gäller väldigt säger säg sälj håller hålla hålls lämnar lämna hör höra höll
föra förs föredragande föredra föredrar höj öka ändra ändras ändring bädd stäng stänga stängs återöppna påbörja
börja börjar börjar förbered förbereda förbereder utskick anmäler hjälpmedel bjud protokollför protokollföra
återställ återställa återställning minnesanteckningar årlig årliga verksamhetsberättelse verksamhetsberättelsen årsberättelse årsberättelsen årets
"""

WITHOUT_MARKS = {
    word.translate(str.maketrans("åäöé", "aaoe")): word
    for word in _WITH_MARKS.split()
    if word.translate(str.maketrans("åäöé", "aaoe")) != word
}
"""Spelling without å, ä, ö -> the word; used only in a text that has none of them."""

for _ambiguous in ("andra", "satt", "sa", "vara", "an", "at", "for", "hor", "far", "da", "sag", "ror", "stall", "var"):
    WITHOUT_MARKS.pop(_ambiguous, None)
WITHOUT_MARKS |= {"ga": "gå", "fa": "få", "sprak": "språk"}

_NOT_ONLY_SWEDISH = frozenset(
    "over fore fora host install lost laser star halls kort varen mand atta badd pask holl fors aret".split()
)
_TELLING = 4
"""Letters. Shorter words without their marks are words of other languages too often."""
PLAINLY_SWEDISH = frozenset(w for w in WITHOUT_MARKS if len(w) >= _TELLING) - _NOT_ONLY_SWEDISH
"""Spellings by which a text without å, ä and ö is known to be Swedish, be it one word: "nasta mote", "hjalp"."""

FIRST_WITHOUT_MARKS = {"andra": "ändra", "satt": "sätt", "stall": "ställ", "hor": "hör", "far": "får"}
"""The same for the word a sentence begins with, where the other word is unlikely."""

OFTEN_MISSPELT = tuple(
    """
    åtgärd åtgärder åtgärden åtgärderna uppdrag uppdraget uppdragen punkten punkter punkterna dagordningen dagordning
    agendan ansvarig ansvariga slutdatum deadline ordförande ordföranden anteckningar anteckningarna anteckning
    anteckna protokoll protokollet närvarande frånvarande förhinder försenade försenad försenat diskussion diskutera
    information informera informationspunkt diskussionspunkt beslutspunkt minuter mötet påminn påminnelse utkast
    status sammanställ avslutad avslutade genomförd uppgift uppgifter uppgiften måndag tisdag onsdag
    torsdag fredag januari februari september oktober november december augusti presentera presenterar
    minnesanteckningar minnesanteckningarna importera bifogade årsuppföljning tillbaka markera avsluta
    meeting postpone remove complete completed decision overdue tomorrow discussion assign reassign
    inställningar ärenden rapportera återrapport närvaro
    """.split()
)
"""Command words that are mended when one or two letters are wrong; never a word that means something as it stands."""

RIGHT = frozenset(("remote", "remotely"))
"""Words that are near a command word and right as they stand."""
BEFORE_I = frozenset(
    "har ska kan hinner skulle vill måste tänkte behöver får är kommer undrar tar fixar gör kunde ville tycker blir tror drar ordnar ringer skickar visar kollar skriver lägger hör gör sköter".split()
)
"""Words beside which "ja" is "jag"."""
INITIALS = frozenset(("PO",))
"""Typed in capitals these are a person's initials, not a word typed short."""
ONLY_SWEDISH = {"me": "med", "ti": "till", "å": "och", "kom": "kom", "de": "de"}
"""Short forms that are other words in English."""
DET = frozenset("är blir va var här där gick går e ska kan har vore skulle".split())
"""Words before which "de" is "det"."""
