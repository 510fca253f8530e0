"""Small words that do not begin, end or make up a title, and the infinitives of verbs."""

# ruff: noqa: SIM905, E501 -- a list of words is read as words

LEADING = frozenset(
    """
    om att angående kring gällande och å frågan fråga punkten punkt ärendet följande från över fram ut bort ur ner under hos efter ska bli blir kommer tas har ha kan får behöver vara inte ej säg let's let us let vad det här så stående samt borde bör berätta visa var alltså lite rörande avseende
    about on with för till på i av en ett a an som då även också gärna så : , – - • * . ) ( den det typ med vi jag to the for
    någon något nåt ang ha få bara sedan men however also but that regarding our item items ¶ # / ; ! ? · är blir vara upp in
    """.split()
)
ACTION_LEADING = frozenset(
    "okej ok alltså hörrödu hörru jo ja nä nej nja ju att och å den det : , – - • * . ( ) ¶ ; ! ? · to and så då också även gärna alltså som på i jag ni du ska skall of for please be :".split()
)
"""For action items the clause keeps its verb and particle: "få fram siffror"."""
TRAILING = frozenset(
    """
    på till den det i som för och å med vid av om inför gärna tack nu också , : – - ( ; . & + / så då att en ett senast
    on to for the at by in and with a an of from please then ¶ ! ? · innan före typ ca max är alltså även är, men from men
    kanske snarast räcker igen från över ut bort ur upp in fram ner längre inte ej ändå ska kan får behöver bli har tar hinner blir vill också redan kort själv nog väl ju dock däremot samt har varit
    """.split()
)
STOP = (
    LEADING
    | TRAILING
    | frozenset("ska skulle kan vill får var har hade de dem oss er du ni man inte vår vårt våra min mitt mina".split())
)
CLAUSE = frozenset(
    """
    jag vi det den då eftersom för så men han hon de kan ska skulle därför because since as we it i he she they finns har
    är blir annars helst gärna tack det's om lägg sätt skriv
    """.split()
)
"""Words that begin a new clause after a comma: what follows is no longer the title."""
CUT = frozenset(("eftersom", "därför", "because", "men", "fast", "since", "då", "så", "var", "blev", "hade"))

_INFINITIVES = {
    "tar": "ta", "gör": "göra", "ger": "ge", "får": "få", "ser": "se", "går": "gå", "står": "stå", "ber": "be",
    "drar": "dra", "har": "ha", "blir": "bli", "säger": "säga", "kommer": "komma", "återkommer": "återkomma",
    "hör": "höra", "för": "föra", "kör": "köra", "hyr": "hyra", "lär": "lära", "rör": "röra", "styr": "styra",
    "tillser": "tillse", "omser": "omse", "avser": "avse", "överser": "överse", "förser": "förse", "utser": "utse",
    "föreslår": "föreslå", "slår": "slå", "förstår": "förstå", "framför": "framföra", "genomför": "genomföra",
    "jämför": "jämföra", "utför": "utföra", "överför": "överföra", "anför": "anföra", "inför": "införa",
    "begär": "begära", "bär": "bära", "skär": "skära", "tillstyr": "tillstyra", "sköter": "sköta", "ses": "ses",
    "träffas": "träffas", "möts": "mötas", "hörs": "höras", "lånar": "låna", "mår": "må", "når": "nå", "spår": "spå",
    "ansvarar": "ansvara", "ombesörjer": "ombesörja", "sprider": "sprida", "antar": "anta", "mottar": "motta",
    "övertar": "överta", "deltar": "delta", "framtar": "framta", "uppdrar": "uppdra", "föredrar": "föredra",
    "anger": "ange", "överlåter": "överlåta", "hyrs": "hyras", "ler": "le", "sker": "ske", "beror": "bero",
    "klarar": "klara", "svarar": "svara", "fyller": "fylla", "ställer": "ställa", "väljer": "välja", "mejlr": "mejla",
    "lägger": "lägga", "sätter": "sätta", "vänder": "vända", "läser": "läsa",
}  # fmt: skip
_LONGEST_STEM = 2


def infinitive(word: str) -> str:
    """As in "kontaktar" -> "kontakta", "bjuder" -> "bjuda"; a word that is no present form stays."""
    low = word.lower()
    if low in _INFINITIVES:
        return _INFINITIVES[low]
    if len(low) > _LONGEST_STEM + 1 and low.endswith("ar"):
        return low[:-1]
    if len(low) > _LONGEST_STEM + 1 and low.endswith("er"):
        return f"{low[:-2]}a"
    return low
