action-closed = Uppdrag { $number } är avslutat: { $title }
action-reopened = Uppdrag { $number } är öppet igen: { $title }
action-dropped = Uppdrag { $number } utgår ({ $reason }): { $title }
ask-why = Varför stryks det?
button-close = Avsluta
button-reopen = Öppna igen
button-drop = Stryk
button-history = Historik
matter-title = Uppdrag { $number }
matter-comment = Kommentar:
matter-reason = Skäl:
matter-is-now = Uppdrag { $number } är { $state ->
    [open] öppet
    [reported] rapporterat som klart men inte avslutat
    [closed] avslutat
   *[dropped] struket
} just nu.
matter-last = Senast, { $when }: { $what }
history-title = Historik för uppdrag { $number }
history-earlier = { $count ->
    [one] En tidigare ändring visas inte.
   *[other] { $count } tidigare ändringar visas inte.
}
history-the-bot = Boten
history-did = { $who } { $what }
history-undid = { $who } ångrade ett tidigare steg: { $what }
history-recorded = la in ”{ $title }” – { $who }, { $when ->
    [none] utan datum
   *[other] rapporteras { $when }
}
history-reported = rapporterade det som klart{ $comment ->
    [none] {""}
   *[other] : { $comment }
}
history-closed = avslutade det
history-dropped = strök det från listan{ $comment ->
    [none] {""}
   *[other] : { $comment }
}
history-reopened = öppnade det igen
history-handed-over = bytte ansvarig från { $before } till { $after }
history-moved = ändrade rapportdatum från { $before ->
    [none] inget datum
   *[other] { $before }
} till { $after ->
    [none] inget datum
   *[other] { $after }
}
history-reworded = ändrade texten från ”{ $before }” till ”{ $after }”
history-commented = ändrade kommentaren till { $comment ->
    [none] ingen kommentar
   *[other] ”{ $comment }”
}
history-changed = ändrade en uppgift som inte syns i listan
error-no-reason = Skriv varför uppdrag { $number } utgår.
reading-close-action = Avsluta uppdraget
reading-reopen-action = Öppna uppdraget igen
reading-drop-action = Stryk uppdraget
reading-action-history = Visa historiken

handover-sent = Jag har frågat { $name } om att ta över uppdrag { $number }: { $title }. Det är ditt tills { $name } har svarat ja.
handover-asked = { $name } frågar om du kan ta över uppdrag { $number }
handover-yes = Ja, jag tar det
handover-no = Nej
handover-mine = Uppdrag { $number } är ditt nu: { $title }
handover-not-mine = Då säger jag till { $name } att du inte kan ta uppdrag { $number }.
handover-taken = { $name } har tagit över uppdrag { $number }: { $title }
handover-left = { $name } kan inte ta över uppdrag { $number }: { $title }. Det är alltså kvar hos dig.
error-one-at-a-time = Uppdrag { $number } lämnar du över till en person, som får svara ja. Till flera, eller till alla, ger ordföranden eller samordnaren det.
error-others-prepare = Uppdrag { $number } bereder du tillsammans med andra, och dem tar du inte bort. Din egen del kan du lämna över till någon; det andra avgör ordföranden eller samordnaren.
error-nobody-prepares = Uppdrag { $number } behöver någon som bereder det. Skriv vem som tar över, så frågar jag.

help-close-action = Avsluta ett uppdrag (rapporterat betyder att ansvarig är klar, avslutat att nätverket är det)
example-close-action = avsluta uppdrag 4 / lägg 4 till handlingarna
help-reopen-action = Öppna ett uppdrag igen
example-reopen-action = öppna uppdrag 4 igen
help-drop-action = Stryk ett uppdrag som inte ska göras
example-drop-action = stryk uppdrag 4: inte längre aktuellt
help-action-history = Se vem som gjort vad med ett uppdrag
example-action-history = historik 4
