"""What unmistakably means the life of a matter: closed, reopened, dropped, and what was done to it.

Each pattern begins where a sentence begins. They are decided by rules only: the weights know nothing of them. That
somebody is done with a matter is `complete_action`, as learned; to close it is what chair and coordinator say.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START

_ANY = "(?:REFA|REFN|REFB)"
_ITEM = f"(?:(?:the |ärende |ärendet )?{_ANY})"
_ABOUT = "(?:uppdraget|uppdragen|åtgärden|uppgiften|the (?:action|task)) (?:om|gällande|kring|angående|about|on)"
_ONE = f"(?:{_ITEM}|{_ABOUT})"
_AGAIN = "(?:igen|på nytt|åter|again)"
_END = "(?: [.!?]| tack| please| nu| då| också| {ADV})* $"

# fmt: off
HEADS = (
    ("complete_action", f"^{START}(?:klar|klart|klara|färdig|färdigt|rapportera|rapporterar|avrapportera|done|finished|report)(?: (?:med|with|av))? {_ITEM} (?:[:–]|-)(?= )"),
    ("complete_action", f"^{_ITEM} (?:(?:är|is|blev|nu) )*(?:klar|klart|klara|färdig|färdigt|done|finished)(?: (?:nu|now))? (?:[:–]|-)(?= )"),
    ("close_action", f"^{START}(?:stäng|stänga|stänger|avsluta|avslutar|close)(?: (?:vi|jag|nu))* {_ITEM}{_END}"),
    ("close_action", f"^{START}(?:stäng|stänga|stänger|avsluta|avslutar|close) {_ABOUT} [^,?!]+ $"),
    ("close_action", f"^{START}(?:lägg|lägga|lägger) {_ITEM} till handlingarna{_END}"),
    ("close_action", f"^{START}(?:lägg|lägga|lägger) {_ABOUT} [^,?!]+ till handlingarna{_END}"),
    ("close_action", f"^{_ITEM} (?:kan|ska|får|can|may|should) (?:stängas|avslutas|läggas till handlingarna|be closed){_END}"),
    ("close_action", f"^{_ITEM} (?:kan|ska|får) (?:vi|ni|du) (?:stänga|avsluta|lägga till handlingarna){_END}"),
    ("reopen_action", f"^{START}(?:återöppna|återöppnar|återuppta|reopen|re-open) {_ONE}"),
    ("reopen_action", f"^{START}(?:öppna|öppnar|open)(?: upp)? {_ITEM} {_AGAIN}"),
    ("reopen_action", f"^{START}(?:öppna|öppnar|open)(?: upp)? {_ABOUT} [^.,?!]+ {_AGAIN}{_END}"),
    ("reopen_action", f"^{START}(?:sätt|lägg|ta|put) (?:upp |tillbaka )?{_ITEM} (?:tillbaka )?(?:på (?:listan|aktivitetslistan) {_AGAIN}|back on the (?:action )?list)"),
    ("reopen_action", f"^{_ITEM} (?:är|var|is|was) (?:inte|ej|not) (?:klar|klart|klara|färdig|färdigt|done|finished)(?: (?:ändå|än|trots allt|after all|yet))*{_END}"),
    ("drop_action", f"^{START}(?:stryk|stryka|stryker|ta bort|tar bort|radera|raderar|drop|remove|delete) REFA(?= |$)"),
    ("drop_action", f"^{START}(?:stryk|stryka|stryker|ta bort|tar bort|radera|drop|remove|delete) {_ABOUT}"),
    ("drop_action", f"^{START}(?:stryk|ta bort|drop|remove) {_ITEM} (?:från|ur|from|off) (?:aktivitetslistan|listan|loggen|åtgärdslistan|uppdragslistan|the (?:action )?list)"),
    ("drop_action", "^REFA (?:utgår|stryks|ska utgå|kan utgå|is dropped|can be dropped)(?= |$)"),
    ("drop_action", "^(?:då |den |det |nu )*(?:utgår|stryks) (?:för att|eftersom|därför att)(?= |$)"),
    ("action_history", f"^{START}(?:visa |show |se |få se )?(?:mig |me )?(?:hela |the |whole |full )*(?:historik|historiken|historia|historien|history)(?: (?:för|på|till|om|av|of|for|on))? ?{_ONE}"),
    ("action_history", f"^{START}(?:visa |show )(?:REFA|REFN) (?:historik|history)"),
    ("action_history", "^(?:undrar )?(?:vad|what)(?: (?:har|som))? (?:hände|hänt|har hänt|happened|became|blev|blev det|blev det av)(?: (?:det|egentligen|sedan|sen|då))* (?:med|av|me|to|of|with) REFA"),
    ("action_history", "^(?:(?:jag )?undrar )?(?:vad|what) (?:hände|har hänt|blev|blev det av|blev det|happened|became)(?: (?:det|egentligen|sedan|sen|då))* (?:med|av|to|of|with) [^?!.,]+ [?] $"),
    ("action_history", "^(?:vem|who) (?:har )?(?:ändrade|ändrat|flyttade|flyttat|stängde|stängt|avslutade|avslutat|strök|strukit|changed|moved|closed|dropped) (?:REFA|REFN|REFB)(?: [?.!])* $"),
)
"""(intent, pattern)"""

AGAINST = (
    (("close_action", "drop_action", "reopen_action"), "(?:dagordningen|agendan|agenda|protokollet|anteckningarna|mikrofon|inte|ej|not|don't)(?= )(?! (?:längre|aktuell|aktuellt|klar|klart|färdig|färdigt|relevant|done|finished|needed|any|behövs))"),
    (("drop_action",), "^(?!(?:[^ ]+ )*?(?:utgår|utgå) (?:för att|eftersom|därför att) )(?:[^ ]+ )*?(?:klart|klar|gjorde|gjort|gjord|utfört|utförd|färdig|färdigt|done|finished)(?= )"),
    (("close_action",), "(?:åt PERS|[?])"),
    (("action_history",), "(?:PERS|ORG|PERSG|ORGG|mötet|meeting|MEET|DATE|DATEM|DATEX|PAST|TIME|dig|you|oss|us|er|det|it|den|that|this|allt|everything|världen|i dag|idag|igår|jag|vi|mig|me|som)(?= )"),
)
"""(intents, pattern with which they are not meant)"""
# fmt: on
