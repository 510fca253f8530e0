attendance-and-from = { $how } från kl. { $at }
attendance-and-until = { $how } till kl. { $at }
attendance-was = { $who } – { $how }
attendance-before = Stod tidigare: { $said }
attendance-unheard = Inte representerade: { $who }
attendance-all-named = Alla är redan nämnda.
attendance-unread = Antecknade inte, för namnet är okänt eller kan vara flera: { $who }
attendance-chairs = { $before ->
    [none] { $meeting }, ordförande: { $who }
   *[other] { $meeting }, ordförande: { $who } (stod tidigare: { $before })
}
attendance-secretary = { $before ->
    [none] { $who } för anteckningar nu.
   *[other] { $who } för anteckningar nu, i stället för { $before }.
}

asked-nobody-written-down = Närvaron är inte antecknad. Skriv till exempel ”närvarande: Förnamn, Förnamn” eller ”alla utom Förnamn”.
asked-present = Närvarande ({ $count }): { $who }
asked-others = Övriga ({ $count }): { $who }
asked-absent = Ej närvarande ({ $count }): { $who }
asked-nobody-absent = Alla är här.
asked-all-heard = Alla är representerade.
asked-count = { $present ->
    [one] En närvarande
   *[other] { $present } närvarande
}, från { $homes ->
    [one] en organisation
   *[other] { $homes } organisationer
}{ $others ->
    [0] .
    [one] , och en övrig.
   *[other] , och { $others } övriga.
}
asked-one = { $who } – { $how }
asked-one-there = { $how ->
    [none] Ja, { $who } är här.
   *[other] { $who } är antecknad som närvarande ({ $how }).
}
asked-one-absent = { $how ->
    [none] Nej, { $who } är inte här.
   *[other] Nej, { $who } är inte här ({ $how }).
}
asked-beforehand = { $who } har sagt före mötet: { $how }. Det är inte antecknat vid mötet än.
asked-not-named = { $who } är inte nämnd än.
asked-secretary = { $who ->
    [none] Ingen är utsedd att föra anteckningar.
   *[other] { $who } för anteckningar.
}
asked-chair = { $who ->
    [none] Ingen är angiven som ordförande.
   *[other] Ordförande: { $who }
}

help-ask-attendance = Se vilka som är här, och vilka som saknas
example-ask-attendance = vilka är inte här?
help-chair-meeting = Ange vem som leder mötet
example-chair-meeting = Förnamn leder mötet
help-change-secretary = Byt sekreterare under mötet
example-change-secretary = Förnamn antecknar

reading-ask-attendance = Visa vilka som är här
reading-chair-meeting = Ange vem som leder mötet
reading-change-secretary = Byt sekreterare

error-too-many-chairs = En eller två leder ett möte, inte { $count }.
