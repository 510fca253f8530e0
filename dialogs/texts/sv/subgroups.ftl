subgroups-title = Undernätverk
subgroups-lead = { $count ->
    [one] Ett undernätverk. Färgen följer av när det senast hördes av.
   *[other] { $count } undernätverk. Färgen följer av när de senast hördes av.
}
subgroups-heard = { $count ->
    [0] Inget undernätverk har hört av sig i tid.
    [one] Ett av { $of } undernätverk har hört av sig i tid.
   *[other] { $count } av { $of } undernätverk har hört av sig i tid.
}
subgroups-silent = { $count ->
    [0] Alla undernätverk som inte vilar har hört av sig i tid.
    [one] Ett av { $of } undernätverk har inte hört av sig i tid.
   *[other] { $count } av { $of } undernätverk har inte hört av sig i tid.
}
subgroups-resting = { $count ->
    [0] Inget undernätverk vilar.
    [one] Ett av { $of } undernätverk vilar.
   *[other] { $count } av { $of } undernätverk vilar.
}
subgroups-needs-help = { $count ->
    [0] Inget undernätverk har sagt att det behöver hjälp.
    [one] Ett av { $of } undernätverk behöver hjälp.
   *[other] { $count } av { $of } undernätverk behöver hjälp.
}
subgroups-no-chair = { $count ->
    [0] Alla undernätverk har ordförande.
    [one] Ett av { $of } undernätverk saknar ordförande.
   *[other] { $count } av { $of } undernätverk saknar ordförande.
}
subgroups-no-meeting = { $count ->
    [0] Alla undernätverk har ett nästa möte inlagt.
    [one] Ett av { $of } undernätverk har inget nästa möte inlagt.
   *[other] { $count } av { $of } undernätverk har inget nästa möte inlagt.
}
subgroups-more = { $count ->
    [one] … och en till
   *[other] … och { $count } till
}

subgroup-green = Grönt
subgroup-amber = Gult
subgroup-red = Rött
subgroup-grey = Vilar
subgroup-heard = hördes av { $day }
subgroup-never = har inte hörts av
subgroup-needs-help = behöver hjälp
subgroup-next = nästa möte { $day }
subgroup-no-next = inget nästa möte inlagt

subgroup-title = { $name }
subgroup-state = Läge
subgroup-meets = Möte
subgroup-under = Ligger under
subgroup-chair = Ordförande
subgroup-no-chair = ingen
subgroup-contact = Kontakt
subgroup-no-contact = ingen
subgroup-task = Uppdrag
subgroup-rhythm = Tillfrågas
subgroup-weeks = { $count ->
    [one] varje vecka
   *[other] var { $count }:e vecka
}
subgroup-never-asked = aldrig
subgroup-signs = Senast hört
subgroup-members = Representanter
subgroup-tell = Berätta hur det går
subgroup-change = Ändra
subgroup-new = Nytt undernätverk

subgroup-is-going = Igång
subgroup-is-resting = Vilar
subgroup-is-needs-help = Behöver hjälp
subgroup-asked-title = Hur går det för { $name }?
subgroup-asked-lead = Du är kontakt för undernätverket. Tryck på det som stämmer, så ser hela nätverket läget.
subgroup-tell-lead = Tryck på det som stämmer, så ser hela nätverket läget.
subgroup-asked-task = Nätverket har bett om: { $task }
subgroup-line = En rad om läget (om du vill)
subgroup-next-day = Nästa möte
subgroup-told-going = { $name } är igång.
subgroup-told-resting = { $name } vilar.
subgroup-told-needs-help = { $name } behöver hjälp.
subgroup-told-next = Nästa möte: { $day }.

subgroup-added = Nytt undernätverk: { $name }
subgroup-changed = Ändrat undernätverk: { $name }
subgroup-removed = { $name } är borttaget. Vad det har berättat finns kvar i historiken, och de som låg under det ligger nu ett steg upp.
subgroup-will-be-asked = { $weeks ->
    [one] Kontakten tillfrågas varje vecka.
   *[other] Kontakten tillfrågas var { $weeks }:e vecka.
}
subgroup-nobody-asked = Ingen är kontakt än. Skriv till exempel ”kontakt för { $name } är …”.
subgroup-seated = { $home } har { $who } i { $name }.
subgroup-unseated = { $who } sitter inte längre i { $name }.

subgroup-form-title = Undernätverk
subgroup-form-lead = Kontakten får frågan hur det går i egen chatt. Är det någon utanför nätverket får ordförande och samordnare en länk att skicka.
subgroup-form-faults = { $count ->
    [one] En sak behöver rättas. Inget är sparat än.
   *[other] { $count } saker behöver rättas. Inget är sparat än.
}
subgroup-form-name = Namn
subgroup-form-parent = Ligger under
subgroup-form-no-parent = Direkt under nätverket
subgroup-form-chair = Ordförande
subgroup-form-chair-home = Ordförandens organisation
subgroup-form-none = Ingen
subgroup-form-contact = Kontakt i nätverket
subgroup-form-no-contact = Ingen i nätverket
subgroup-form-outside = Kontakt utanför nätverket
subgroup-form-address = Kontaktens e-postadress
subgroup-form-task = Vad nätverket vill att det gör
subgroup-form-weeks = Hur ofta kontakten tillfrågas
subgroup-form-save = Spara
subgroup-fill-in = Fyll i undernätverket i formuläret i vår chatt.

fault-subgroup-empty-title = Skriv vad det heter.
fault-subgroup-too-long = Texten har { $length } tecken och får ha högst { $limit }.
fault-subgroup-subgroup-exists = Det finns redan ett undernätverk som heter { $name }.
fault-subgroup-under-itself = { $name } kan inte ligga under sig självt.
fault-subgroup-gone = Det valet finns inte längre.
fault-subgroup-no-day = Välj en dag inom de närmaste åren.
fault-subgroup-two-contacts = Välj en kontakt i nätverket eller skriv någon utanför, inte båda.

error-no-subgroups = Det finns inga undernätverk inlagda. Ordförande och samordnare lägger in dem med till exempel ”nytt undernätverk: Barn och unga, kontakt …”.
error-no-subgroup = Det finns inget undernätverk som heter { $name }. Skriv ”undernätverk” så ser du dem som finns.
error-which-of-them = { $name } kan vara flera: { $names }. Skriv hela namnet.
error-subgroup-exists = Det finns redan ett undernätverk som heter { $name }.
error-under-itself = { $name } kan inte ligga under sig självt.
error-not-your-subgroup = Kontakten, ordföranden och de som sitter i { $name } berättar hur det går, liksom nätverkets ordförande och samordnare.

help-list-subgroups = Se undernätverken och hur det går för dem
example-list-subgroups = undernätverk
    vilka undernätverk har inte hört av sig?
reading-list-subgroups = Visa undernätverken
help-show-subgroup = Se hur det går för ett undernätverk och vilka som sitter där
example-show-subgroup = hur går det för undernätverket Kvalitet?
    vilka sitter i undernätverket Kvalitet?
reading-show-subgroup = Visa undernätverket
help-report-subgroup = Berätta hur det går för ett undernätverk
example-report-subgroup = undernätverket Kvalitet är igång, nästa möte 6 oktober
    undernätverket Kvalitet behöver hjälp: ingen ordförande
reading-report-subgroup = Berätta hur det går för undernätverket
help-keep-subgroup = Lägga in eller ändra ett undernätverk
example-keep-subgroup = nytt undernätverk: Barn och unga, kontakt Bo
    nytt undernätverk
reading-keep-subgroup = Lägga in eller ändra ett undernätverk
help-remove-subgroup = Ta bort ett undernätverk
example-remove-subgroup = ta bort undernätverket Kvalitet
reading-remove-subgroup = Ta bort undernätverket
help-seat-in-subgroup = Säga vilka som företräder en kommun i ett undernätverk
example-seat-in-subgroup = vi har Ulla Påhitt i undernätverket Kvalitet
reading-seat-in-subgroup = Ändra vilka som sitter i undernätverket
help-leave-subgroup = Säga att någon inte längre sitter i ett undernätverk
example-leave-subgroup = Ulla Påhitt sitter inte längre i undernätverket Kvalitet
reading-leave-subgroup = Ta bort någon ur undernätverket

subgroup-address = Länken
subgroup-make-link = Skapa en länk
subgroup-outside-lead = { $who } är kontakt för { $name } och har inte hört av sig på ett tag.
subgroup-outside-how = Skapa en länk och skicka den. Den går att svara på en gång, utan att vara med i teamet.
subgroup-outside-left = Kontakten är inte kvar i nätverket. Välj en ny, eller skapa en länk till någon annan som vet.
subgroup-link-lead = Länken gäller till och med { $day } och går att svara på en gång. Den visar bara frågan hur det går för { $name }. En tidigare länk slutar gälla.
subgroup-link-to = Skicka den till { $who }: { $address }

outside-title = Hur går det för { $name }?
outside-lead = { $network } vill veta hur det går. Svaret syns för dem som är med i nätverket. Länken går att svara på en gång.
outside-how = Så går det
outside-line = En rad om läget (om du vill)
outside-next = Nästa möte (om det är bestämt)
outside-send = Skicka svaret
outside-choose = Välj det som stämmer.
outside-unreadable = Skriv högst { $limit } tecken och ett datum inom de närmaste åren.
outside-fault = Svaret är inte skickat än
outside-thanks = Tack, svaret är skickat.
outside-done = Du kan stänga sidan.
outside-gone = Länken gäller inte, eller inte längre. Be den som skickade den om en ny.

map-title = Nätverkskarta
map-made = Läget { $day }
map-alt = Karta över { $network } med { $count ->
    [one] ett undernätverk.
   *[other] { $count } undernätverk.
}
map-legend = Färgerna
map-green = Grönt: har hört av sig i tid
map-amber = Gult: dags att höra av sig
map-red = Rött: har inte hörts av på länge, eller aldrig
map-grey = Vilar
map-list = Samma sak i ord
map-lead = Bilden visar läget nu. Samma sak i ord: skriv ”undernätverk”.
map-pdf = Ladda ner som PDF
map-no-address = Kartan kan inte visas: boten har ingen adress att hämta bilden från. Skriv ”undernätverk” så ser du samma sak i ord.
help-network-map = Se nätverkskartan som bild
example-network-map = nätverkskartan
reading-network-map = Visa nätverkskartan
