"""Words that never point out an item by themselves: what is said around it."""

# ruff: noqa: SIM905, E501 -- a list of words is read as words

NOT_POINTING = frozenset(
    """
    hennes hans deras tid tiden tider datum datumet nytt ny nya längre mer kvar först förrän tillbaka tilbaka prata pratat diskutera göra
    gjort gör hinner hann sköta sköter stänga stäng bocka bockas svaren svar del delar sig dem hennes hans deras sin sitt
    sina löste säg säga sagt let's let us have has had been is are was until out up off on to the a an this that one ones
    please can could we you i it my mine our your his her their for from with of and or not no now item task action
    vecka veckan veckor dag dagar månad sommaren hösten våren slutet samma stället istället alltså egentligen inte ej
    behöver behövs vill ska skulle kan kunde får fick ha har hade vara är var blir blev bli blivit ligger ligga står stå
    två tre fyra ytterligare extra par more another
    ta tar tas tog tagit ge ger få fått sätt sätta lägg lägga läggs ändra byt flytta flyttas skjut skjuta skjuts upp ner
    fram bort över under ut in till från för med på av om i och eller men så att som den det de denna detta dessa jag mig
    vi oss du dig ni er han hon man min mitt mina din ditt vår vårt våra nu redan äntligen också bara även gärna tack
    tyvärr sorry aktuell aktuellt klar klart klara färdig färdigt hela alla allt någon något några ingen inget inga
    ansvarig ansvariga ansvaret ägare listan lista loggen dagordningen agendan mötet möte fredag uppdrag uppdraget åtgärd
    åtgärden uppgift uppgiften ärende ärendet punkt punkten punkter fråga frågan frågor grej grejen sak saken jobb vad hur
    när var vem vilka vilken ändå nog väl ju kanske helst ihop själv ensam tillsammans nästa förra senare tidigare snart
    inför innan efter före hos utan sen sedan bra okej ok ja nej japp räcker gå går gått gav kom kommer vänta väntar utgå
    utgår stryk strykas stryka ta bort tjänstledig sjukskriven slutar obestämd vidare tills sparar parkerar ajournerar
    bordlägger skickad skickat skickade fixad fixat inskickad markera avsluta genomförd genomfört ligger teams sharepoint
    hand hands give pass push move postpone extend needs need another date deadline done completed finished sent closed
    mark close check remove drop take off agenda list points points belongs should be more week weeks until by take over
    slutdatum slutdatumet deadlinen ring ringt mejl mejlat jobba jobbat fatta förläng dröja dröjer drar tappat alla
    vore lämpligt lämplig föreslår meddelat meddelar begärt begär vänlig vänligen justera bevilja beviljas kommit överens glömde eftersom redovisning inkommit
    stepping ser mig nödsakad låt rodda fixar säger sagt registrera uppdatera ändring korrigera slutfört slutförd slutförda handläggare
    hälsningar därför utfört expedierat inlämnad beredd framgår ber uppskov respit anstånd grejen mitt bakgrund bästa kollegor härmed alltså visst
    lämna lämnar lämnat går vill sista början hälften denna veckan månaden fått lagt hittat ordnat löst dock däremot
    avboka framtagen framtaget utskickad utskickat hinna blivit hunnit håller hålla väcktes kollat kolla inrapporterade inrapporterad
    """.split()
) | {"i stället", "i så fall", "i alla fall", "för övrigt"}
