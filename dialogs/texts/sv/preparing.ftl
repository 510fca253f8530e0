# Chair and coordinator prepare an agenda; what those who raised its points are told.
prepare-title = Förbered dagordningen { $meeting }
prepare-empty = Inga förslag har kommit in än.
prepare-late = Kom för sent
prepare-parked = Parkerade för det här mötet
prepare-later = Parkerade till senare
prepare-mark-late = för sent inskickad
prepare-mark-parked = parkerad
prepare-mark-later = parkerad till senare
prepare-accepted = godkänd
prepare-no-minutes = tid saknas
prepare-presenter-left = { $name } skulle dra men har lämnat nätverket
prepare-similar = Liknar { $items }
prepare-sum = Punkterna tar tillsammans { $minutes } min.
prepare-sum-fits = Punkterna tar tillsammans { $minutes } min av mötets { $has }.
prepare-sum-too-long = Punkterna tar tillsammans { $minutes } min, och mötet är { $has }: { $over } min för mycket.
prepare-untimed = { $count ->
    [one] En punkt saknar tid.
   *[other] { $count } punkter saknar tid.
}
prepare-does-not-fit = Nu tar punkterna { $minutes } min, { $over } min mer än mötet har.
prepare-after = Efter { $point }
prepare-before = Före { $point }

prepare-point = Punkt { $number }: { $title }
prepare-handle = Öppna { $number }
prepare-accept = Godkänn
prepare-accept-all = Godkänn alla
prepare-up = Upp
prepare-down = Ned
prepare-edit = Ändra
prepare-more = Fler val
prepare-to-list = Till listan
prepare-back = Tillbaka
prepare-decline = Avslå
prepare-park = Parkera
prepare-merge = Slå ihop
prepare-ask = Fråga
prepare-park-until = Till vilket möte ska ”{ $title }” parkeras?
prepare-park-later = Senare

prepare-form-edit = Ändra punkten
prepare-form-decline = Avslå förslaget
prepare-form-ask = Fråga den som föreslog
prepare-form-merge = Slå ihop med en annan
prepare-submit-edit = Spara
prepare-submit-decline = Avslå
prepare-submit-ask = Skicka
prepare-submit-merge = Slå ihop
prepare-field-title = Rubrik
prepare-field-minutes = Minuter
prepare-field-presenter = Vem drar?
prepare-field-purpose = Syfte
prepare-field-reason = Varför? Den som föreslog får läsa det.
prepare-field-question = Vad vill du veta?
prepare-field-answer = Ditt svar
prepare-field-other = Vilken är samma sak?
prepare-field-stays = Vilken rubrik ska stå kvar?
prepare-stays-this = Den här
prepare-stays-other = Den andra
prepare-no-purpose = Inget valt
prepare-required = Det här behöver fyllas i.
prepare-nothing-changed = Inget var ändrat, så punkten är som förut.
prepare-amend-what = Vad ska ändras? Skriv till exempel ”sätt 20 min på 3”.
prepare-ask-what = Vad vill du fråga?
ask-reason = Varför? Den som föreslog får läsa det.

prepare-done-accepted = Godkänd till mötet den { $meeting }: { $number }. { $title }
prepare-done-accepted-many = { $count } punkter är godkända till mötet den { $meeting }.
prepare-done-parked = { $meeting ->
    [none] Parkerad till senare: { $title }
   *[other] Parkerad till mötet den { $meeting }: { $title }
}
prepare-done-declined = Avslagen: { $title }{ $names ->
    [none] {""}
   *[other] . Jag berättar varför för { $names }
}.
prepare-done-merged = Ihopslagna till mötet den { $meeting }: { $number }. { $title } ({ $details })
prepare-done-merged-in = Nu en del av den: { $titles }
prepare-done-ordered = Nu punkt { $number } på mötet den { $meeting }: { $title }
prepare-done-amended = Ändrad till mötet den { $meeting }: { $number }. { $title } ({ $details })
prepare-done-asked = Jag frågar { $names } om ”{ $title }”. Svaret kommer till dig.

prepare-moved-here = Nu är det punkt { $number }.
prepare-changed = Något har ändrats sedan du såg listan. Så här är det nu.
prepare-changed-by = { $who } { $what } ”{ $title }” kl. { $at }{ $now ->
    [none] {""}
   *[other] {" "}(nu { $now })
}. Inget du tryckte på har gjorts.
prepare-by-itself = Nätverksboten
prepare-did-accept-item = godkände
prepare-did-park-item = parkerade
prepare-did-decline-item = avslog
prepare-did-merge-items = slog ihop
prepare-did-order-agenda = flyttade
prepare-did-amend = ändrade
prepare-did-withdraw = tog bort
prepare-did-postpone = flyttade till ett annat möte
prepare-did-undo = ångrade en ändring av
prepare-did-other = ändrade

proposer-declined = { $by } har avslagit ditt förslag ”{ $title }”: { $reason }
proposer-restored = Beskedet om ”{ $title }” har tagits tillbaka: ditt förslag finns kvar.
proposer-passed-on = Du förde fram det för { $name }; hälsa gärna.
proposer-asked = { $by } undrar om ditt förslag ”{ $title }”
proposer-answered = { $by } svarar om ”{ $title }”
proposer-answer = Svara
proposer-open = Öppna punkten
proposer-answer-sent = Tack! Svaret går till { $names }.

error-nothing-to-accept = Allt på dagordningen den { $date } är redan godkänt.
error-not-on-agenda = ”{ $title }” står inte på dagordningen än. Godkänn den först.
error-with-itself = Det behövs en annan punkt än ”{ $title }” själv. Skriv till exempel ”slå ihop 3 och 5” eller ”flytta 4 före 2”.
error-wrong-minutes = En punkt tar mellan 1 och { $limit } minuter.
error-nothing-to-tell = Det blev inget kvar att skicka. Skriv det igen med några ord.
error-own-suggestion = ”{ $title }” är ditt eget förslag, så det finns ingen annan att fråga.
error-proposer-gone = { $name }, som föreslog ”{ $title }”, har lämnat nätverket.

reading-prepare-agenda = Förbered dagordningen
reading-accept-agenda-item = Godkänn förslaget
reading-park-agenda-item = Parkera förslaget
reading-decline-agenda-item = Avslå förslaget
reading-merge-agenda-items = Slå ihop punkterna
reading-order-agenda = Flytta punkten på dagordningen
reading-amend-agenda-item = Ändra punkten
reading-ask-proposer = Fråga den som föreslog

help-prepare-agenda = Se allt som har kommit in till ett möte och förbered dagordningen
example-prepare-agenda = förbered dagordningen
help-accept-agenda-item = Godkänn ett förslag, eller alla
example-accept-agenda-item =
    godkänn 4
    godkänn alla
help-park-agenda-item = Parkera ett förslag till senare
example-park-agenda-item = parkera 3
help-decline-agenda-item = Avslå ett förslag och säg varför
example-decline-agenda-item = avslå 3: tas upp nästa år
help-merge-agenda-items = Slå ihop två förslag; det första står kvar
example-merge-agenda-items = slå ihop 3 och 5
help-order-agenda = Flytta en punkt på dagordningen
example-order-agenda = flytta 4 före 2
help-amend-agenda-item = Ändra tid, rubrik, syfte eller vem som drar
example-amend-agenda-item = sätt 20 min på 3
help-ask-proposer = Fråga den som föreslog en punkt
example-ask-proposer = fråga om 3: vem ska vara med?
