"""Names that are words, words for roles, and short forms of first names."""

# ruff: noqa: SIM905, E501 -- a list of words is read as words

ORDINARY_WORDS = frozenset(
    """
    bo stig sten björn bjorn liv rut my maj april per jan love siv kalla klara mark sala lund flen vara ale kil mora
    bjuv klippan hjo boden skara tage tor rosa saga vide alma ester dag hans lo tim tom ann will grace faith hope joy
    sol viola fjäll berg strand ström gran lind ek alm björk solna håbo ed nora art bill rich frank guy drew pat sue dawn
    sunne nacka lerum berg malå falun åre mellerud grums vingåker disa svea tuva vilda storm love lova ro signe tyra fred
    mats
    """.split()
) - frozenset(("mats", "signe", "tyra", "falun", "tuva", "disa", "nacka", "lerum", "mellerud", "grums", "vingåker"))
"""First names, surnames and municipalities that are also words: taken for names only with a capital in the middle."""

CHAIR = frozenset(("ordföranden", "ordförandena", "ordf:n", "chair", "chairperson", "ordförandens"))
COORDINATOR = frozenset(
    (
        "samordnaren", "planeringsledaren", "coordinator", "administratören", "tjänstepersonen", "sekreteraren",
        "nätverkssamordnaren", "verksamhetsledaren",
    )
)  # fmt: skip

NICKNAMES = {
    "jan-ake": ("janne",), "per-olof": ("pelle", "po", "p-o"), "sven-erik": ("svenne",), "jan-erik": ("janne",),
    "lars-ola": ("lasse",), "anna-karin": ("ak",), "lars": ("lasse",), "lennart": ("lelle",), "jan": ("janne",),
    "per": ("pelle",), "kerstin": ("kia",), "katarina": ("kattis", "kata"), "christina": ("stina", "chrille"),
    "kristina": ("stina",), "elisabeth": ("lisbeth", "bettan"), "elisabet": ("lisbet", "bettan"), "gunilla": ("gullan",),
    "fredrik": ("fredde",), "stefan": ("steffe",), "christer": ("chrille",), "mikael": ("micke", "micael"),
    "michael": ("micke",), "magnus": ("mange",), "niklas": ("nicke",), "tobias": ("tobbe",), "torbjorn": ("tobbe",), "bjorn": ("bjorne",), "bengt": ("bengan",), "karl": ("kalle",), "carl": ("calle",),
    "carl-johan": ("calle", "cj", "c-j"), "alexander": ("alex",), "alexandra": ("alex", "sandra"), "susanne": ("sussi",),
    "susanna": ("sussi",), "maria": ("mia", "maja"), "marie": ("mia",), "margareta": ("maggan", "greta"), "ulrika": (),
    "ann-christin": ("ankan",), "birgitta": ("gittan",), "britt-marie": ("britta", "bm"), "cecilia": ("cissi", "cilla"),
    "charlotta": ("lotta",), "charlotte": ("lotta",), "henrik": ("henke",), "jonas": ("jonne",), "joakim": ("jocke",),
    "johan": ("jojje",), "andreas": ("adde",), "robert": ("robban",), "roger": ("rogge",), "hakan": ("hacke",),
}  # fmt: skip
"""First name, folded -> what friends say; the roster's own short forms come besides."""
SOMEBODY = frozenset(("honom", "henne", "hen", "him"))
"""Words for somebody who was spoken of: who that is has to be asked."""
CAN = frozenset(("hinner", "kan", "orkar", "klarar", "vill", "can", "will"))
NOT = frozenset(("inte", "ej", "not"))
"""Who cannot do a thing is not who gets it."""
OF = frozenset(("i", "på", "från", "in", "from", "at", "of"))
"""Between a name and the town where that one sits."""
BOTH = frozenset(("båda", "bägge", "both"))
"""Before a town that has two: they together."""
