"""What is said of minutes once they are drafted: adopted, published, where they are, and what of them is internal.

Each pattern begins where a sentence begins. Rules alone decide: the weights know nothing of them.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START

_NOTES = "(?:(?:de |the )?(?:föregående |förra |senaste |sista |previous |last )?(?:mötes)?(?:anteckningarna|anteckningar|minnesanteckningarna|minnesanteckningar|minnesateckningarna|protokollet|mötesanteckningarna|minutes|notes))"
_OF = "(?: (?:från|av|för|of|from)(?: (?:mötet|möte|the meeting))?(?: (?:den|on))? (?:DATE|DATEX|DATEM|MEET|MONTH))?"
_SHARED = f"{_NOTES}{_OF}"
_END = "(?: [.!]| tack| please| nu| då| now| {ADV})* $"
_ITEM = "(?:(?:hela |the whole )?(?:REFP|REFN|REFB|REFT))"
_THIS = "(?:det|den|det där|det här|den här|den där|detta|denna|den anteckningen|anteckningen|det jag skrev|det sista|den sista|that|this|the note|that note|it)"
_INTERNAL = "(?:intern|internt|interna|internal|hemlig|hemligt|inte offentlig|inte offentligt|inte för publicering|not for publication|not public)"

# fmt: off
HEADS = (
    ("adopt_minutes", f"^{START}(?:lägg|lägga|lägger|läggs|fastställ|fastställa|fastställer|godkänn|godkänna|godkänner|adopt|approve)(?: (?:vi|nu|härmed))* {_SHARED}(?: (?:till|t) handlingarna)?{_END}"),
    ("adopt_minutes", f"^{_SHARED} (?:läggs|lades|kan läggas|ska läggas|är lagda|fastställs|fastställdes|är fastställda|godkänns|godkändes|är godkända|are adopted|are approved|were adopted|adopted)(?: (?:härmed|nu|därmed|av nätverket|av mötet|by the network))*(?: (?:till|t) handlingarna)?{_END}"),
    ("adopt_minutes", f"^{_SHARED} (?:till|t) handlingarna{_END}"),
    ("publish_minutes", f"^{START}(?:publicera|publisera|publicerar|lägg ut|lägga ut|publish)(?: (?:vi|nu))* {_SHARED}(?: (?:på|på vår|on)(?: (?:webben|webbplatsen|hemsidan|the web))?)?{_END}"),
    ("publish_minutes", f"^{START}(?:publicera|publish){_END}"),
    ("publish_minutes", f"^{_SHARED} (?:kan|får|ska|should|can) (?:publiceras|läggas ut|be published){_END}"),
    ("record_web_address", f"^(?:nu )?{_SHARED} (?:ligger|finns|är|publicerades|publicerade|är publicerade|är upplagda|are|can be found|is|has been published)(?: (?:nu|ute|utlagda|publicerade|at|on|now|here|här|på|under|att läsa))* :? ?URL"),
    ("record_web_address", f"^(?:adressen|webbadressen|länken|the address|the link)(?: (?:till|to) {_SHARED})? (?:är|is|:)(?: :)? ?URL"),
    ("mark_public", f"^{_ITEM} (?:är|ska vara|is|should be) (?:inte|ej|not)(?: längre| any longer)? {_INTERNAL}{_END}"),
    ("mark_public", f"^{_ITEM} (?:är|ska vara|får vara|is) (?:offentlig|offentligt|public){_END}"),
    ("mark_public", f"^{_THIS} (?:är|var|is) (?:inte|ej|not)(?: längre)? (?:intern|internt|internal){_END}"),
    ("mark_internal", f"^{_ITEM} (?:är|ska vara|blir|bör vara|is|should be) {_INTERNAL}{_END}"),
    ("mark_internal", f"^{_ITEM} {_INTERNAL}{_END}"),
    ("mark_internal", f"^{_THIS} (?:ska|får|bör|should|must)(?: (?:inte|ej|not)) (?:publiceras|med ut|spridas|be published){_END}"),
    ("mark_internal", f"^{START}(?:märk|märka|markera|gör|sätt|mark|make) (?:{_ITEM}|{_THIS}) (?:som |as )?{_INTERNAL}{_END}"),
    ("mark_internal", f"^(?:publicera inte|publicera ej|do not publish|don ' t publish|don't publish|ta inte med) {_ITEM}{_END}"),
    ("mark_internal", f"^{_ITEM} (?:ska|får|should)(?: (?:inte|ej|not)) (?:publiceras|med ut|vara med när (?:vi|det) publicera[rs]|be published){_END}"),
    ("mark_internal", f"^{_THIS} (?:är|var|ska vara|is|was) {_INTERNAL}{_END}"),
)
"""(intent, pattern)"""
AGAINST = (
    (("adopt_minutes",), "(?:inte|ej|not|innan|före|if|om)"),
    (("publish_minutes",), "(?:inte|ej|not)"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
