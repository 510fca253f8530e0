steer-begun-title = Mötet { $day } pågår
steer-title = Punkt { $place } av { $total }
steer-over-title = Mötet { $day } är slut
steer-then = Sedan: { $number }. { $title }
steer-present = { $count ->
    [one] 1 närvarande
   *[other] { $count } närvarande
}
steer-nobody-present = Ingen närvaro antecknad. Skriv till exempel ”närvarande: Förnamn, Förnamn”.
steer-hint = Skriv ”anteckning: …”, ”beslut: …”, ”uppdrag: …” eller ”nästa”.
steer-earlier = { $count ->
    [one] … och en tidigare anteckning
   *[other] … och { $count } tidigare anteckningar
}
steer-minutes = { $count } min
steer-kind-note = Anteckning
steer-kind-summary = Sammanfattning
steer-kind-position = Ståndpunkt
steer-kind-attachment = Bilaga
steer-kind-decision = Beslut
steer-start = Starta mötet
steer-teams-began = Mötet har börjat i Teams. Ska jag börja anteckna?
steer-teams-ended = Mötet i Teams är slut. Ska jag avsluta det här också?
steer-next = Nästa
steer-back = Tillbaka
steer-write = Anteckna
steer-end = Avsluta mötet
steer-draft = Gör utkastet
steer-over = { $notes ->
    [0] Inget antecknades.
    [one] En anteckning
   *[other] { $notes } anteckningar
}{ $notes ->
    [0] { "" }
   *[other] { $decisions ->
        [0] .
        [one] , varav ett beslut.
       *[other] , varav { $decisions } beslut.
    }
}
steer-not-noted = Utan anteckningar:
steer-more = … och { $count } till
steer-now = Nu { $number }. { $title }
steer-moved-on = Kortet var äldre. Det här är punkten ni är på nu.

help-next-point = Gå till nästa punkt på mötet
example-next-point = nästa punkt
help-previous-point = Gå tillbaka till föregående punkt
example-previous-point = föregående punkt
help-go-to-point = Gå till en viss punkt
example-go-to-point = gå till punkt 5
help-where-at-meeting = Se vilken punkt mötet är på
example-where-at-meeting = vilken punkt är vi på?
help-end-meeting = Avsluta mötet
example-end-meeting = avsluta mötet

error-meeting-not-begun = Mötet den { $date } är inte igång. Skriv ”starta mötet” först.
error-last-point = Det var sista punkten. Skriv ”avsluta mötet” när ni är klara, och sedan ”utkast”.
error-first-point = Det här är första punkten.

reading-next-point = Gå till nästa punkt
reading-previous-point = Gå tillbaka till punkten före
reading-go-to-point = Gå till punkten
reading-where-at-meeting = Visa var i mötet ni är
reading-end-meeting = Avsluta mötet
