"""What asks how something is done here or for help with a subject, about tips, and about the language, by rule.

A sentence that only begins with "hjälp" and goes on to somebody ("hjälp Lisa med remissen") asks nothing of the bot.
Which subject or command is meant is found by `dialogs.helping`.
"""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START

_HELP = "(?:hjälp|hjälpa|hjäpl|hjelp|help)"
_ME = "(?: (?:mig|me|oss|us|till|lite|gärna|some))*"
_WITH = "(?: (?:med|om|kring|angående|runt|för|på|i|with|about|on|for|regarding))?"
_THE = "(?: (?:min|mina|vår|våra|hela|alla|ett|en|the|my|our|an|a|all))*"
_WORD = "(?!(?:PERS|ORG|oss|dem|er|varandra|them|others) )[a-zåäöé][a-zåäöé-]+"
_END = "(?: [.!?,]| tack| please| då| nu| här| igen)* $"
_ONE = "(?:jag|man|du|vi|en|i|you|we|one)"
_VERB = "(?:lägger|tar|flyttar|skjuter|ändrar|byter|stryker|avslutar|öppnar|anmäler|rapporterar|skickar|skapar|skriver|föreslår|bordlägger|parkerar|godkänner|avslår|publicerar|påminner|antecknar|exporterar|ställer|bokar|ångrar|stänger|lämnar|kommenterar|startar|börjar|drar|säger|ber|slipper|märker|sammanfattar|fastställer|kallar|planerar|prickar|fyller|markerar|delar|ger|utser|anger|väljer|slår|rättar|tilldelar|registrerar|noterar|lägga|skapa|ändra|flytta|byta|ångra|ta|skicka|stryka|stänga)"
_DO = "(?:add|move|change|edit|remove|delete|withdraw|postpone|close|reopen|open|drop|suggest|propose|record|create|make|send|schedule|cancel|plan|report|export|undo|comment|accept|decline|park|merge|order|publish|adopt|start|stop|end|assign|hand|give|remind|mark|write|take|switch|set|turn|say|tell|use|skip|note|summarise|summarize|attach|ask)"
_SPEAK = "(?:prata|tala|skriv|svara|skriva|talk|speak|write|answer|reply|respond|chat)"
_TO_ME = "(?: (?:med|till|åt|to|with|mig|me|oss|us|gärna|bara|alltid|hellre|istället|i stället|only|always|rather|just|back|på|in|from now on|please))*"
_LANGUAGE = "(?:engelska|english|svenska|swedish)"
_TIPS = "(?:tips|tipsen|tipset|tips och råd|tip|hints|the tips|sådana tips|fler tips|more tips|your tips|dina tips)"
_OFF = "(?:inga|inga fler|inte|inte några|inte fler|slipp|slippa|sluta(?: (?:med|ge|att ge|skicka|visa))?|stäng av|stänga av|ta bort|skippa|no|no more|stop(?: (?:giving|sending|showing|the|with))?|turn off|skip|don ' t|don't|don’t)"
_ON = "(?:ge|visa|skicka|slå på|sätt på|starta|börja(?: (?:med|ge))?|vill(?: (?:gärna|ha|få))*|få|fler|gärna|give|show|send|turn on|start|want|more)"
_MORE = "(?: (?:igen|på nytt|framöver|längre|mer|till mig|åt mig|tack|again|any more|anymore|from now on|please|me|mig|to me))*"

# fmt: off
HEADS = (
    ("next_point", f"^(?:ok |okay |now )?(?:(?:go|move on|move) to )?(?:the )?next (?:agenda )?item{_END}"),
    ("previous_point", f"^(?:ok |okay |now )?(?:(?:go )?back to |go to )?(?:the )?(?:previous|last) (?:agenda )?item{_END}"),
    ("language", f"^{START}(?:can you |could you |kan du |vill du )?{_SPEAK}{_TO_ME} {_LANGUAGE}{_TO_ME}{_END}"),
    ("no_tips", f"^{START}(?:jag |i )?(?:vill |behöver |would like |want |need )?{_OFF}(?: (?:mig|me|ha|få|några|fler|any|with))* {_TIPS}{_MORE}{_END}"),
    ("want_tips", f"^{START}(?:jag |i )?{_ON}(?: (?:mig|me|ha|få|några|lite|fler|some|any|to|med))* {_TIPS}{_MORE}{_END}"),
    ("help", f"^{START}{_HELP}{_ME}{_WITH}{_THE} {_WORD}{_END}"),
    ("help", f"^{START}{_HELP}{_ME} (?:med|om|with|about){_THE} {_WORD} {_WORD}{_END}"),
    ("help", f"^(?:hur|how) (?:{_VERB}) {_ONE} .+ $"),
    ("help", f"^(?:hur|how) {_ONE} {_VERB} .+ $"),
    ("help", f"^(?:hur|how) (?:gör|ska|kan|får|skulle|bör|do|can|should|would) {_ONE} (?:göra |gå tillväga )?(?:för att|om {_ONE} (?:vill|ska)|när {_ONE} (?:vill|ska)) .+ $"),
    ("help", f"^(?:how) (?:do|can|should|would|to)(?: {_ONE})? {_DO} .+ $"),
    ("help", f"^(?:vad|what) (?:skriver|ska|should|do|can)(?: {_ONE})(?: (?:skriva|write|type|say|säga))? (?:för att|om {_ONE} vill|to|when {_ONE} want) .+ $"),
)
"""(intent, pattern)"""

AGAINST = (
    (("help",), "(?:PAST|PERS <3> (?:hur|med|how))"),
)
# fmt: on
"""(intents, pattern)"""
