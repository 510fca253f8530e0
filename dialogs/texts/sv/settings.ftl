# Formuläret med allt som nätverket kan välja.

settings-title = Nätverkets inställningar
settings-lead = Det här gäller för hela nätverket. Var och en väljer sitt med ”mina inställningar”.
settings-language = Språk i kanalen
settings-deadline = Sista dag för förslag: dagar före mötet
settings-ask = Fråga i kanalen efter förslag: dagar före sista dagen
settings-nudge = Säg till ordförande och samordnare om inget har kommit in: dagar före mötet
settings-call = Skicka kallelsen av sig själv: dagar före mötet
settings-off = Tomt betyder aldrig
settings-more = Namn, organisationer, möten
settings-saved = Sparat. { $what }
fault-days-before = Skriv ett antal dagar mellan 0 och { $limit }, eller lämna tomt.
fault-unreadable-number = Skriv ett antal som siffror. Det här går inte att läsa: { $text }
reading-settings-form = Öppna nätverkets inställningar
