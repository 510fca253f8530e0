# Var boten svarar, och vad andra kan läsa där.
chat-which-network = Du är med i flera nätverk. Vilket gäller den här chatten? Skriv ”byt nätverk till” och namnet. Namnen står i vår egen chatt.
chat-choices = Skriv i gruppchatten vilket av dina nätverk den gäller:
chat-bound = Den här chatten gäller nu { $network }. Alla här kan läsa mina svar; ”byt nätverk” byter.
private-refused = Svaret är bara till dig, men Teams låter mig inte skriva till dig i en egen chatt. Sök upp Nätverksboten under Appar i Teams, välj Lägg till och fråga igen.
channel-chosen = Från och med nu lägger jag ut allt som är till alla i den här kanalen. Den som inte är med i kanalen ser det inte.
channel-is-here = Jag lägger redan ut allt i den här kanalen.
channel-as-before = Nu lägger jag ut i samma kanal som förut.
channel-never-chosen = Ingen annan kanal är vald, så det finns ingen att gå tillbaka till.
channel-write-there = Skriv det i den kanal du menar: ”@Nätverksboten lägg ut allt i den här kanalen”.
help-choose-channel = Lägg ut allt i den kanal där du skriver det
example-choose-channel = lägg ut allt i den här kanalen
reading-choose-channel = Lägga ut allt i den här kanalen
help-channel-as-before = Lägg ut i samma kanal som förut
example-channel-as-before = lägg ut i kanalen som förut
reading-channel-as-before = Lägga ut i kanalen som förut
card-old = Det här kortet är från en annan version av mig, så jag har inte gjort något. Skriv ”{ $write }” så får du ett nytt, eller hjälp för att se allt du kan skriva.
