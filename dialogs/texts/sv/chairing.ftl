chairing-title = Vem står på tur som ordförande?
chairing-now = { $count ->
    [0] Nätverket har ingen ordförande just nu.
   *[other] Ordförande nu: { $names }{ $until ->
        [none] .
       *[other] , till och med { $until }.
    }
}
chairing-until = till och med { $until }
chairing-at-present = nu
chairing-since = sedan { $since }
chairing-never = har inte haft ordförandeskapet, enligt historiken
chairing-last = hade det senast { $period }{ $count ->
    [one] { "" }
   *[other] , totalt { $count } gånger
}
chairing-then = Därefter: { $names }
chairing-elected-already = Redan valda: { $names }.
chairing-rule = På tur står den vars senaste period slutade för längst sedan. De som aldrig haft ordförandeskapet kommer först.
chairing-no-history = Historiken är tom, så ordningen är bara alfabetisk. Skriv in den en gång, en rad för varje: ”Båstad hade ordförandeskapet 2019”.
chairing-no-history-here = Historiken är tom, så ordningen är bara alfabetisk. Ordförande eller samordnare kan skriva in den.
chairing-show-history = Visa historiken
chairing-add = Lägg till i historiken
chairing-without-title = { $years ->
    [0] Har aldrig haft ordförandeskapet
    [1] Inte haft ordförandeskapet det senaste året
   *[other] Inte haft ordförandeskapet de senaste { $years } åren
}
chairing-without = { $years ->
    [0] { $names } har aldrig haft ordförandeskapet, enligt historiken.
    [1] { $names } har inte haft ordförandeskapet det senaste året.
   *[other] { $names } har inte haft ordförandeskapet de senaste { $years } åren.
}
chairing-without-none = { $years ->
    [0] Alla har haft ordförandeskapet någon gång.
    [1] Alla har haft ordförandeskapet det senaste året.
   *[other] Alla har haft ordförandeskapet någon gång de senaste { $years } åren.
}
chairing-had-title = Ordförandeskapet { $when }
chairing-had-none = Historiken säger inget om ordförandeskapet { $when }.
chairing-had-years = { $years ->
    [one] Ordförandeskapet det senaste året
   *[other] Ordförandeskapet de senaste { $years } åren
}
chairing-home-never = { $home } har inte haft ordförandeskapet, enligt historiken.
chairing-home-last = { $home } hade ordförandeskapet senast { $period }{ $who ->
    [none] { "" }
   *[other] { " " }({ $who })
}{ $count ->
    [one] .
   *[other] , totalt { $count } gånger.
}
chairing-home-place = { $place ->
    [0] { "" }
    [1] { $home } står på tur nu.
   *[other] { $home } är nummer { $place } på tur.
}
chairing-in-turn = På tur står:
chairing-history-title = Ordförandehistorik
chairing-by-home = Varje organisation
chairing-older = { $count ->
    [one] … och en tidigare period
   *[other] … och { $count } tidigare perioder
}
chairing-nothing-kept = Historiken är tom.
chairing-entered = { $count ->
    [one] Infört i ordförandehistoriken:
   *[other] { $count } perioder är införda i ordförandehistoriken:
}
chairing-more = … och { $count } till
chairing-removed = Borttaget ur ordförandehistoriken: { $home }, { $period }.

chairing-form-title = Tidigare ordförandeskap
chairing-form-lead = Fyll i en period, eller klistra in flera rader längst ner. Historiken ger ingen några rättigheter.
chairing-form-faults = { $count ->
    [one] En sak behöver rättas. Inget är infört än.
   *[other] { $count } saker behöver rättas. Inget är infört än.
}
chairing-form-home = Organisation
chairing-form-nobody = Välj
chairing-form-first = Första dagen
chairing-form-until = Sista dagen
chairing-form-name = Vem (om du vet)
chairing-form-lines = Flera på en gång, en på varje rad
chairing-form-lines-hint = Båstad 2019
chairing-form-save = Lägg till
fault-chairing-line = Jag kan inte läsa raden ”{ $line }”. Skriv organisation och år, till exempel ”Båstad 2019” eller ”Båstad 2019/2020 (Förnamn Efternamn)”.
fault-chairing-nobody = Jag hittar ingen { $name } i nätverket.
fault-chairing-no-home = Välj en organisation.
fault-chairing-no-day = Välj en dag.
fault-ends-before-it-begins = Sista dagen ligger före den första.
fault-turn-known = { $organisation } finns redan i historiken för den tiden.
fault-no-such-organisation = Jag hittar ingen { $name } i nätverket.

chairing-elected = { $count ->
    [one] { $names } är vald till ordförande från { $from }
   *[other] { $names } är valda till ordförande från { $from }
}{ $until ->
    [none] { " " }tills vidare.
   *[other] { " " }till och med { $until }.
}
chairing-former = { $count ->
    [one] { $names } är ordförande till och med { $day }.
   *[other] { $names } är ordförande till och med { $day }.
}
chairing-rights-now = { $names } har ordförandes rättigheter nu: dagordning, uppdrag, anteckningar och inställningar.
chairing-rights-then = { $names } får ordförandes rättigheter den { $day }: dagordning, uppdrag, anteckningar och inställningar.
chairing-pack-comes = { $names } får läget och en överlämning i egen chatt när uppdraget börjar.
chairing-decision = { $count ->
    [one] { $names } valdes till ordförande från { $from }
   *[other] { $names } valdes till ordförande från { $from }
}{ $until ->
    [none] { " " }tills vidare.
   *[other] { " " }till och med { $until }.
}
chairing-decided = Beslutet är antecknat under ”{ $point }”.

chairing-election-title = Ordförandeskapet går ut den { $ends }
chairing-election-meeting = Mötet den { $meeting } är det sista före dess. Ska val av ordförande stå på dagordningen?
chairing-election-there = Val av ordförande står redan på dagordningen för mötet den { $meeting }.
chairing-election-no-meeting = Inget möte är planerat före den { $ends }. Planera ett, eller skriv vilka som valdes: ”Bo valdes till ordförande för 2027”.
chairing-add-point = Lägg till { $meeting }
chairing-point-title = Val av ordförande
chairing-point-added = ”{ $title }” står nu på dagordningen för mötet den { $meeting }.

error-line-not-read = Jag kan inte läsa raden ”{ $line }”, så inget är infört. Skriv organisation och år, till exempel ”Båstad 2019” eller ”Båstad 2019/2020 (Förnamn Efternamn)”.
error-no-such-turn = { $home } har ingen sådan period i historiken. Skriv ”ordförandehistorik” så ser du vad som finns.
error-several-turns = { $home } har { $count } perioder då: { $periods }. Skriv vilken.
error-which-member = Flera heter { $name }: { $names }. Skriv hela namnet.
error-term-overlaps = { $name } är redan vald till ordförande från { $date }. Ändra det först, eller välj ett annat slut.
error-ends-before-it-begins = Perioden slutar { $until }, före sin början { $date }.
error-turn-known = { $organisation } finns redan i historiken för den tiden.
error-nobody-elected = Skriv vem eller vilka som valdes, högst { $most }.

help-chair-rotation = Se vem som står på tur som ordförande
example-chair-rotation = vem står på tur att vara ordförande?
    vilka har inte haft ordförandeskapet de senaste tre åren?
reading-chair-rotation = Visa vem som står på tur som ordförande
help-chair-history = Se vilka som haft ordförandeskapet
example-chair-history = ordförandehistorik
reading-chair-history = Visa ordförandehistoriken
help-enter-chair-turns = Skriva in tidigare ordförandeskap, en rad för varje
example-enter-chair-turns = ordförandehistorik: Båstad 2019
reading-enter-chair-turns = Lägga till i ordförandehistoriken
help-remove-chair-turn = Ta bort ett ordförandeskap ur historiken
example-remove-chair-turn = ta bort Båstad 2019 ur historiken
reading-remove-chair-turn = Ta bort ur ordförandehistoriken
help-elect-chair = Skriva in ett val av ordförande
example-elect-chair = Bo valdes till ordförande för 2027
reading-elect-chair = Skriva in valet av ordförande

own-elect-chair = { $name ->
    [none] Förnamn Efternamn valdes till ordförande för 2027
   *[other] { $name } valdes till ordförande för { $year }
}
own-enter-chair-turns = { $organisation ->
    [none] ordförandehistorik: Kommunen 2019
   *[other] ordförandehistorik: { $organisation } 2019
}
own-remove-chair-turn = { $organisation ->
    [none] ta bort Kommunen 2019 ur historiken
   *[other] ta bort { $organisation } 2019 ur historiken
}
