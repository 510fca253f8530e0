"""What asks for another channel for what is said to all, or for the one before. Each pattern is a whole sentence."""

# ruff: noqa: E501 -- a pattern is read in one piece

from dialogs.understanding.evidence.preparing import START

_POST = "(?:lägg ut|lägga ut|lägger ut|lägg|posta|postar|publicera|publicerar|skriv|skriva|skriver|skicka|skickar|visa|ha|använd|använda|använder|byt till|byta till|post|put|publish|write|send|show|use|switch to|move to)"
_ALL = "(?: (?:ut|allt|alla|allting|alltid|bara|från nu|från och med nu|framöver|hädanefter|dina|era|inlägg|inläggen|meddelanden|utskick|påminnelser|kallelser|som är till alla|det som är till alla|everything|all|always|only|your|posts|messages|from now on))*"
_HERE = "(?:(?:i |till |in |to |on )?(?:den här|denna|detta|det här|this|just den här) (?:kanalen|kanal|channel)|(?:här|here) (?:i|in) (?:kanalen|den här kanalen|the channel|this channel))"
_CHANNEL = "(?:i |till |in |to )?(?:kanalen|den kanalen|samma kanal|kanal|den vanliga kanalen|den gamla kanalen|den förra kanalen|the channel|the same channel|the usual channel|the old channel|the previous channel)"
_BEFORE = "(?:som förut|som tidigare|som innan|som vanligt|igen|as before|as usual|again|as earlier)"
_OLD = "(?:i |till |in |to )?(?:den vanliga|den gamla|den förra|vanliga|gamla|förra|the usual|the old|the previous) (?:kanalen|channel)"
_END = "(?: (?:i stället|istället|i fortsättningen|framöver|hädanefter|från nu|från och med nu|tack|instead|from now on|please|nu|[.!?]))* $"

# fmt: off
HEADS = (
    ("choose_channel", f"^{START}(?:jag vill att du |vi vill att du |kan du |can you |could you )?{_POST}{_ALL} {_HERE}{_END}"),
    ("choose_channel", f"^{START}(?:byt|välj|change|switch|choose) (?:kanal|channel) (?:till|to) (?:den här|denna|this one|hit|this)(?: kanalen| kanal)?{_END}"),
    ("channel_as_before", f"^{START}(?:kan du |can you )?{_POST}{_ALL} {_CHANNEL} {_BEFORE}{_END}"),
    ("channel_as_before", f"^{START}(?:kan du |can you )?{_POST}{_ALL} {_OLD}(?: {_BEFORE})?{_END}"),
    ("channel_as_before", f"^{START}(?:byt|gå|change|go|switch) tillbaka till {_OLD}{_END}"),
)
"""(intent, pattern)"""

AGAINST: tuple[tuple[tuple[str, ...], str], ...] = ()
# fmt: on
"""(intents, pattern)"""
