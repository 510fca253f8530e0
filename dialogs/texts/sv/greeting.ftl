# Första gången: hälsningen i den egna chatten, och vad som kommer efter att nätverket är uppsatt.
greeting-title = Hej { $name }! Jag är Nätverksboten.
greeting-where = Du är { $places }.
greeting-as = { $role ->
    [chair] ordförande i { $network }
    [coordinator] samordnare i { $network }
    [substitute] ersättare i { $network }
    [other] med i { $network }
   *[member] ledamot i { $network }
}
greeting-several = Jag frågar vilket nätverk det gäller, och minns ditt svar.
greeting-lead = Här kan du skriva till mig på egen hand, till exempel:
greeting-more = Skriv ”hjälp” så ser du mer. Vill du hellre ha engelska, skriv ”speak English with me”.
greeting-in-none = Hej! Jag är Nätverksboten. Jag hjälper nätverk med dagordning, uppdrag och minnesanteckningar. Du är inte med i något nätverk där jag finns. Be samordnaren i ditt nätverk att lägga till dig i teamet och skriv sedan till mig igen. Ska ett nytt nätverk börja använda mig, lägg till appen i nätverkets team.

# När formuläret är sparat första gången.
setup-then = Det här kan du göra sedan:
setup-then-year = Lägg in årets möten på en gång: ”planera möten { $year }”.
setup-then-suggest = Be alla föreslå punkter: de skriver till exempel ”@Nätverksboten lägg till punkten Budget på nästa möte” i kanalen.
setup-then-settings = Se över när jag påminner och frågar: ”inställningar”.
setup-then-own-chat = Säg till alla att lägga till mig i en egen chatt: dit kommer påminnelserna.
