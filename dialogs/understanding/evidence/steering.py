"""What is said to go from point to point at a meeting: some of it anywhere, the rest only while a meeting goes on.

`HEADS` can mean nothing else wherever they are said. `SAID` is the whole of what is said, and counts only while a
meeting has begun and the action list is not being gone through. Rules alone decide: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START

_OK = "(?:(?:tack(?: PERS)?|fint|perfekt|super|utmärkt|jättebra|ok|okej|okay|ja|jo|japp|yes|då|nu|så|och|bra|toppen|alltså|well|sådär|,|!) )*"
_LAST = "(?: (?:nu|då|tack|please|så|också|now|then|igen|again|bara|[.!?]))* $"
_WHY = (
    "(?:(?: ,)? (?:då|eftersom|därför att|för att|på grund av|pga|because|since|as) (?!nu|då|i dag|idag)[^ ]+ [^ ]+.*)?"
)
_NUMBER = "(?:REFP|REFN|REFB|REFA|REFT)"
_MEETING = "(?:mötet|möte|dagens möte|sammanträdet|träffen|the meeting|MEET)"
_TODAY = "(?:DATE|DATEM|DATEX|MEET)"
_HERE = "(?:den|det|den här|det här|denna|punkten|den här punkten|frågan|den här frågan|ärendet|this|it|this point|the point)"
_POINT = "(?:punkt|punkten|pnkt|fråga|frågan|ärende|ärendet|dagordningspunkt|item|point|agenda item|one)"

# fmt: off
HEADS = (
    ("next_point", f"^{_OK}{START}(?:vi |we )?(?:(?:tar|ta|tar vi|gå till|går till|gå på|hoppa till|take|go to|move to) )?(?:the )?(?:nästa|nätsa|näsra|next) (?:punkt|pnkt|dagordningspunkt|punkt på dagordningen|agenda item|point){_LAST}"),
    ("next_point", f"^{_OK}(?:gå|går|vi går|går vi) vidare (?:till|med) nästa (?:punkt|fråga|ärende){_LAST}"),
    ("previous_point", f"^{_OK}{START}(?:vi |we )?(?:(?:gå|går|backa|backar|hoppa|go)(?: tillbaka| back)?(?: till| to)? )?(?:the )?(?:föregående|förra|previous) (?:punkt|punkten|dagordningspunkt|agenda item|point){_LAST}"),
    ("go_to_point", f"^{_OK}{START}(?:vi |we )?(?:gå|går|hoppa|hoppar|go|jump)(?: tillbaka| direkt| back)?(?: till| to) (?:the )?REFP{_LAST}"),
    ("remove_note", f"^{_OK}{START}(?:ta bort|stryk|radera|remove|delete) (?:(?:den |det |min |the |my |last |senaste |sista )*(?:anteckningen|noteringen|note|jag antecknade)){_LAST}"),
    ("end_meeting", f"^{_OK}{START}(?:avsluta|avslutar|avsulta|avslutas|stäng|stänger|end|close|finish)(?: (?:vi|nu|härmed|därmed))* {_MEETING}(?: för i ?dag| för {_TODAY}| {_TODAY}| för den här gången| här)?{_LAST}"),
    ("end_meeting", f"^{_OK}{_MEETING} (?:är|förklaras|has|is|kan|får)(?: nu| därmed| härmed)? (?:avslutat|slut|över|klart|avslutad|avslutas|ended|over|closed|finished){_LAST}"),
    ("where_at_meeting", f"^{_OK}(?:vilken|vilket|which)(?: {_POINT})? (?:på dagordningen )?(?:är vi på|är det vi är på|är mötet på|are we on|are we at)(?: på dagordningen)?{_LAST}"),
)
"""(intent, pattern)"""
AGAINST = (
    (("next_point", "previous_point", "end_meeting"), "(?:inte|ej|not|kl TIME)"),
)
"""(intents, pattern with which they are not meant)"""

SAID = (
    ("next_point", f"^{_OK}(?:vi |we |let us |kan vi |can we |ska vi )?(?:tar vi |tar |ta |gå till |går till |gå på |går på |hoppa till |take |go to )?(?:the )?(?:nästa|nätsa|näsra|next)(?: {_POINT})?{_LAST}"),
    ("next_point", f"^{_OK}(?:(?:kan|ska|får) vi (?:gå|köra) vidare|vidare|gå vidare|vi går vidare|kör vidare|vi kör vidare|går vi vidare|go on|move on|moving on|let us move on){_LAST}"),
    ("next_point", f"^{_OK}(?:vi är |då är vi |då var vi |det var |då var )(?:klara|klar|färdiga|allt|det)(?: med| på| under)? (?:den här|denna|den|det här)? ?(?:punkten|frågan|ärendet){_LAST}"),
    ("previous_point", f"^{_OK}(?:kan vi |får vi |can we |let us )?(?:(?:vi )?(?:gå|går|hoppa|hoppar|backa|backar|go|step)(?: vi)?(?: (?:tillbaka|bakåt|back|ett steg|en punkt|ett|en|one|a step|one step|till (?:den |det )?(?:förra|föregående)(?: {_POINT})?|to the previous(?: one| item)?))+|backa|tillbaka|tilbaka|bakåt|(?:den |det |ta |vi tar |tar vi )*(?:föregående|förra)(?: {_POINT})?|back|previous|the previous one|previous one){_LAST}"),
    ("go_to_point", f"^{_OK}(?:vi |we |kan vi |ska vi |let us )?(?:gå till|går till|gå tillbaka till|går tillbaka till|hoppa till|hoppar till|hoppa|ta upp|tar upp|ta|tar|tar vi|byt till|till|över till|nu|go to|go back to|jump to|take|to)(?: (?:the|nummer))? {_NUMBER}(?: (?:först|direkt|i stället|istället|på dagordningen|instead))?{_LAST}"),
    ("go_to_point", f"^{_OK}(?:REFP|REFN){_LAST}"),
    ("where_at_meeting", f"^{_OK}(?:var|vart|where)(?: (?:är|var|i dagordningen|are|in the agenda))*(?: (?:vi|we))(?: (?:nu|någonstans|nånstans|i dagordningen|på dagordningen|now|at))*{_LAST}"),
    ("where_at_meeting", f"^{_OK}vad (?:är vi på|är det vi är på|har vi antecknat|har vi skrivit|står det|har vi sagt)(?: (?:hittills|nu|så långt|än så länge|under punkten|på punkten|här))*{_LAST}"),
    ("where_at_meeting", f"^{_OK}(?:visa|show)(?: (?:kortet|punkten|mötet|var vi är|mötets kort|möteskortet|the card|where we are|the meeting))(?: igen| again)?{_LAST}"),
    ("where_at_meeting", f"^{_OK}(?:den här|denna|den|this one|that one|den här punkten|samma punkt)(?: (?:punkten|en gång till|once more|igen|again))+{_LAST}"),
    ("postpone_agenda_item", f"^{_OK}(?:{_HERE} )?(?:(?:får|ska|kan|måste|is|will be|can be) )*(?:skjuts|skjutas|skjuter vi|vi skjuter|skjut|bordläggs|bordlägg|bordlägger vi|vi bordlägger|bordläggas|flyttas|flyttar vi|vi flyttar|postpone|postponed|deferred)(?: (?:{_HERE}|upp|fram|över|på|vi))*(?: (?:till|to|until))?(?: (?:MEET|DATE|DATEM|nästa gång|next time))?{_WHY}{_LAST}"),
    ("postpone_agenda_item", f"^{_OK}(?:{_HERE} )?(?:(?:tas upp|tar vi upp|tar vi|tas|återkommer|återkommer vi till|vi tar|vi tar upp|fortsätter|fortsätter vi med) )(?:(?:om|upp) )?(?:{_HERE} )?(?:på |vid |till |at |on )?(?:MEET|nästa gång)(?: igen)?{_WHY}{_LAST}"),
    ("remove_note", f"^{_OK}(?:ta bort|stryk|radera|remove|delete) (?:(?:(?:den |det |min |the |my |last |senaste |sista )*(?:anteckningen|anteckning|noteringen|note|jag skrev|jag sa|jag antecknade|beslutet|sammanfattningen)|det sista|det senaste|det där|the last one)){_LAST}"),
    ("end_meeting", f"^{_OK}(?:då |nu |därmed |härmed )*(?:avslutar|slutar|bryter|stänger|tackar)(?: vi)?(?: (?:för i ?dag|för {_TODAY}|{_TODAY}|här|nu|där|mötet|för oss|för den här gången))*{_LAST}"),
    ("end_meeting", f"^{_OK}(?:vi |då |nu )*(?:är vi |är |vi är )?(?:klara|färdiga|slut)(?: för i ?dag| för {_TODAY}| {_TODAY}| med (?:mötet|dagordningen|alla punkter))+{_LAST}"),
    ("end_meeting", f"^{_OK}vi hinner inte(?: (?:med|klart|resten|mer|fler|fler punkter|längre|alla|alla punkter|allt))+(?: (?:för |i ?dag|{_TODAY}))*{_LAST}"),
    ("end_meeting", f"^{_OK}(?:vi )(?:avslutar|slutar|bryter)(?: (?:för i ?dag|för {_TODAY}|{_TODAY}|här|nu|där|mötet))*{_LAST}"),
)
"""(intent, pattern): the whole of what is said"""
# fmt: on
