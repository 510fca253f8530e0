# När det påminns: nätverkets regler, ens egna önskemål, vad som går ut, veckobrevet.

rules-title = Så här påminner jag
rules-name-days = I förväg
rules-days = { $nearest ->
    [0] inte i förväg
    [one] { $days } arbetsdag före rapportdatumet
   *[other] { $days } arbetsdagar före rapportdatumet
}
rules-name-send-at = Klockslag
rules-send-at = { $time }
rules-name-pause = Sommaruppehåll
rules-no-pause = inget
rules-name-digest = Veckobrev
rules-digest = { $day ->
    [none] skickas inte
   *[other] varje { $day }
}
rules-always = På själva dagen påminner jag alltid, och sedan varje vecka så länge något är försenat. Är det en helgdag eller en afton kommer påminnelsen arbetsdagen före.
rules-hint = Ändra med till exempel ”påminn 10 och 2 arbetsdagar före” eller ”sommaruppehåll 1 juli–10 augusti”.
rules-set = Ändrat. { $what }
rules-as-before = Så är det redan.
rules-field-reminder-days = Arbetsdagar före rapportdatumet
rules-field-send-at = Klockslag
rules-field-pause-from = Sommaruppehåll, första dagen (till exempel 1 juli)
rules-field-pause-until = Sommaruppehåll, sista dagen
rules-field-digest = Veckobrev om det försenade, till ordförande och samordnare
rules-no-digest = Inget veckobrev
button-change-rules = Ändra
button-save-rules = Spara
fault-send-at = Välj ett klockslag mellan { $earliest } och { $latest }.
fault-unreadable-time = Skriv klockslaget som 8.30. Det här går inte att läsa: { $text }
fault-pause = Uppehållet ska börja och sluta samma år, första dagen före den sista, och vara högst { $most } dagar.
fault-unreadable-pause = Skriv båda dagarna, som 1 juli och 10 augusti, eller lämna båda tomma. Det här går inte att läsa: { $text }
fault-unreadable-weekday = Välj en veckodag.
error-not-so-reminded = { $fault ->
    [send_at] Välj ett klockslag mellan { $earliest } och { $latest }.
    [pause] Uppehållet ska börja och sluta samma år, första dagen före den sista, och vara högst { $most } dagar.
   *[other] Högst { $most } påminnelser, 1 till { $furthest } arbetsdagar före.
}
error-not-so-long = Det går inte att skjuta upp påminnelser till { $day }. Välj en dag efter i dag, inom ett år.
error-not-all-days = Minst en vardag i veckan behöver jag kunna påminna dig.
help-reminder-rules = Bestäm när nätverket påminns, och om sommaruppehåll
example-reminder-rules = påminn 10 och 2 arbetsdagar före

wish-title = Dina påminnelser
wish-name-amount = Hur ofta
wish-fewer = färre: på dagen, och varje vecka när något är försenat
wish-usual = som nätverket har bestämt
wish-more = fler: även en vecka före och arbetsdagen före
wish-name-quiet = Tysta dagar
wish-quiet = { $days ->
    [none] inga
   *[other] { $days }
}
wish-name-snoozed = Uppskjutna till
wish-snoozed = { $when }
wish-hint = Skriv till exempel ”påminn mig på måndag”, ”inga påminnelser på fredagar” eller ”påminn mig om 7 på torsdag”.
wish-snoozed-set = Jag påminner dig igen { $when }. Det som ska rapporteras innan dess påminner jag om på dagen.
wish-quiet-set = { $days ->
    [none] Jag kan påminna dig alla vardagar.
   *[other] Inga påminnelser på { $days }. Det som skulle ha kommit då kommer vardagen innan.
}
wish-fewer-set = Jag påminner dig på dagen, och varje vecka om något är försenat.
wish-more-set = Jag påminner dig oftare: även en vecka före och arbetsdagen före.
wish-usual-set = Jag påminner dig som nätverket har bestämt.
wish-once-more = Jag påminner dig om { $numbers } { $when }. Andra påminnelser kommer som vanligt.
wish-weekends = På lördagar, söndagar, helgdagar och aftnar skickar jag inga påminnelser. Det som skulle ha kommit då kommer arbetsdagen före.
wish-hour = Påminnelser går ut { $time }, samma tid för alla. Skriv vilken dag du vill ha den, till exempel ”påminn mig i morgon”.
wish-elsewhere = Jag skriver bara här i Teams, i din egen chatt med mig.
wish-away-later = Jag kan skjuta upp påminnelser från den dag du skriver. Skriv när du går, till exempel ”jag är ledig till 12 oktober”.
wish-not-off = Påminnelserna går inte att stänga av helt, men de kan bli färre eller vänta till en dag du väljer.
wish-not-muted = Jag påminner om uppdrag { $number } så länge det är öppet. Rapportera det, flytta det eller lämna över det. Vill du bara vänta: skriv ”påminn mig om { $number } på måndag”.
wish-away-meeting = Mötet den { $day } är innan dess. Kommer du inte, skriv ”jag kan inte komma { $day }”.
button-wish-monday = Påminn mig på måndag
button-wish-fewer = Färre
button-wish-more = Fler
button-wish-usual = Som vanligt
on-0s = måndagar
on-1s = tisdagar
on-2s = onsdagar
on-3s = torsdagar
on-4s = fredagar
help-my-reminders = Se när du påminns, skjut upp, få färre eller fler
example-my-reminders = mina påminnelser

coming-title = Påminnelser som går ut de närmaste två veckorna
coming-title-own = Dina påminnelser de närmaste två veckorna
coming-title-span = Påminnelser som går ut { $when }
coming-none = Inga påminnelser är på väg.
coming-numbers = uppdrag { $numbers }
coming-waits = uppdrag { $numbers } (väntar på att skickas)
coming-more = { $count ->
    [one] Och ett meddelande till.
   *[other] Och { $count } meddelanden till.
}
coming-given-up = Har inte nåtts: { $names }
of-title = Påminnelser om uppdrag { $number }: { $title }
of-none = Ingen påminnelse om uppdrag { $number } är på väg{ $why ->
    [no-date] : det har inget rapportdatum.
    [nobody] : ingen bereder det än.
    [reported] : det är redan rapporterat.
    [ended] : det är inte öppet längre.
   *[other] .
}
to-title = Påminnelser till { $names }
to-none = Inga påminnelser till { $names } är på väg.
got-sent = { $name } påmindes { $when } om uppdrag { $number }.
got-unclear = { $name } skulle påminnas { $when } om uppdrag { $number }. Teams svarade inte, så det är oklart om det kom fram.
got-failed = Påminnelsen { $when } till { $name } om uppdrag { $number } kom inte fram. Hör av dig på annat sätt.
got-none = { $names ->
    [none] Ingen påminnelse har gått ut om det som är öppet nu.
   *[other] Ingen påminnelse har gått till { $names } om det som är öppet nu.
}
got-next = Nästa påminnelse till { $name }: { $when }, { $what }.
coming-held = Utskicken är stoppade: databasen har flyttats eller lästs tillbaka. Släpp dem när du har sett att listan stämmer.
button-release = Släpp utskicken
sending-not-held = Utskicken är inte stoppade.
sending-released = { $count ->
    [0] Utskicken är igång igen. Inget hade väntat.
    [one] Utskicken är igång igen. Ett som väntade skickas nu, om det fortfarande gäller.
   *[other] Utskicken är igång igen. { $count } som väntade skickas nu, om de fortfarande gäller.
}
help-coming-reminders = Se vilka påminnelser som går ut
example-coming-reminders = vilka påminnelser går ut?
help-release-sending = Sätt igång utskick som har stoppats
example-release-sending = släpp utskicken

digest-title = { $count ->
    [one] Vecka { $week }: ett uppdrag är försenat
   *[other] Vecka { $week }: { $count } uppdrag är försenade
}
digest-more = Och { $count } till: skriv ”försenade uppdrag”.
digest-hint = Veckobrevet går bara till ordförande och samordnare. Skriv ”sluta skicka veckobrevet” eller ”veckobrev på tisdagar”.
