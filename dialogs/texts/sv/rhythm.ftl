rhythm-title = Så här gör jag inför ett möte
rhythm-name-deadline = Sista dag för förslag
rhythm-name-ask = Frågar i kanalen efter förslag
rhythm-name-nudge = Säger till om inget har kommit in
rhythm-name-call = Skickar kallelsen
rhythm-days-deadline = { $days ->
    [0] mötesdagen
    [one] dagen före mötet
   *[other] { $days } dagar före mötet
}
rhythm-days-ask = { $days ->
    [0] på sista dagen för förslag
    [one] dagen före sista dagen för förslag
   *[other] { $days } dagar före sista dagen för förslag
}
rhythm-days-nudge = { $days ->
    [0] på mötesdagen
    [one] dagen före mötet
   *[other] { $days } dagar före mötet
}
rhythm-days-call = { $days ->
    [0] på mötesdagen
    [one] dagen före mötet
   *[other] { $days } dagar före mötet
}
rhythm-off = inte påslaget
rhythm-hint = Ändra med till exempel ”sista dag för förslag är 14 dagar före mötet” eller ”sluta fråga efter förslag”.
rhythm-set = Ändrat. { $what }
rhythm-deadline-set = { $days ->
    [off] Förslag tas emot ända tills kallelsen har gått ut.
    [0] Förslag tas emot till och med mötesdagen.
    [one] Sista dag för förslag är dagen före mötet.
   *[other] Sista dag för förslag är { $days } dagar före mötet.
}
rhythm-ask = { $last ->
    [none] Vad vill du ta upp? Skriv till mig, eller tryck på knappen.
   *[other] Vad vill du ta upp? Skriv till mig, eller tryck på knappen, senast { $last }.
}
rhythm-ask-title = Förslag till mötet den { $meeting }
rhythm-ask-so-far = { $count ->
    [one] En punkt står på dagordningen hittills.
   *[other] { $count } punkter står på dagordningen hittills.
}
rhythm-ask-set = { $days ->
    [off] Jag frågar inte efter förslag i kanalen.
    [0] Jag frågar efter förslag i kanalen på sista dagen.
    [one] Jag frågar efter förslag i kanalen dagen före sista dagen.
   *[other] Jag frågar efter förslag i kanalen { $days } dagar före sista dagen.
}
rhythm-nudge-set = { $days ->
    [off] Jag säger inte till om inga förslag har kommit in.
    [0] Jag säger till på mötesdagen om inga förslag har kommit in.
    [one] Jag säger till dagen före mötet om inga förslag har kommit in.
   *[other] Jag säger till { $days } dagar före mötet om inga förslag har kommit in.
}
rhythm-call-set = { $days ->
    [off] Kallelsen skickas när du säger till.
    [0] Kallelsen går ut på mötesdagen.
    [one] Kallelsen går ut dagen före mötet.
   *[other] Kallelsen går ut { $days } dagar före mötet.
}
rhythm-call-soon = Till mötet den { $meeting } är det dags redan: den kallelsen går ut inom kort.
rhythm-how-many-deadline = Hur många dagar före mötet? Skriv till exempel ”sista dag för förslag är 10 dagar före mötet”.
rhythm-how-many-ask = Hur många dagar före sista dagen? Skriv till exempel ”fråga efter förslag 7 dagar före sista dagen”.
rhythm-how-many-nudge = Hur många dagar före mötet? Skriv till exempel ”säg till 14 dagar före om inget har kommit in”.
rhythm-how-many-call = Hur många dagar före mötet? Skriv till exempel ”skicka kallelsen 7 dagar före mötet”.
rhythm-nudge-title = { $days ->
    [0] Mötet är i dag och inga förslag har kommit in
    [one] Mötet är i morgon och inga förslag har kommit in
   *[other] { $days } dagar kvar och inga förslag har kommit in
}
rhythm-nudge = Nästa möte: { $when }.
rhythm-nudge-left = { $count ->
    [one] En punkt hänger med från förra mötet.
   *[other] { $count } punkter hänger med från tidigare möten.
}
rhythm-nudge-what-to-do = Skriv ”dagordning” för att se vad som står på den, eller ”ställ in mötet” om det inte behövs.
late-title = För sent till mötet den { $meeting }
late-from = Från { $name }. Förslaget står inte på dagordningen förrän du tar med det.
button-suggest = Föreslå en punkt
button-late-accept = Ta med
button-late-park = Till senare
button-late-decline = Avslå
error-agenda-set = Kallelsen till mötet den { $date } har gått ut. Be ordföranden eller samordnaren ändra.
error-not-yours-alone = ”{ $title }” har slagits ihop med någon annans förslag. Be ordföranden eller samordnaren ta bort den.
error-too-many-days = { $days } dagar är för långt före. Välj högst { $limit }.
help-set-rhythm = Bestäm när jag frågar efter förslag, säger till och skickar kallelsen
example-set-rhythm = sista dag för förslag är 10 dagar före mötet
agenda-late = ”{ $title }” kom för sent till mötet den { $meeting }. Ordföranden och samordnaren får veta det och kan ta med punkten.
agenda-later = Sparat för ett senare möte: { $title }
rhythm-last-day-until = Förslag till mötet den { $meeting } tas emot till och med { $day }.
rhythm-last-day-open = Förslag till mötet den { $meeting } tas emot tills kallelsen har gått ut.
rhythm-last-day-passed = Sista dag för förslag till mötet den { $meeting } var { $day }. Du kan ändå föreslå: ordförande och samordnare får veta att det kom sent och kan ta med punkten.
rhythm-last-day-called = Kallelsen till mötet den { $meeting } har gått ut. Du kan ändå föreslå: ordförande och samordnare får veta att det kom sent och kan ta med punkten.
help-suggestion-deadline = Se till och med när förslag tas emot
example-suggestion-deadline = när är sista dag för förslag?
reading-suggestion-deadline = Visa sista dag för förslag
