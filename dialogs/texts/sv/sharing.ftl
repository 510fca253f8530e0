# Matters that everyone prepares, that somebody outside prepares, and that come from or go to another body.
action-progress = { $done } av { $count } klara
tick-one = { $who } är klar med uppdrag { $number }: { $title }. { $done } av { $count } { $kind ->
    [municipality] kommuner
   *[other] organisationer
} klara, kvar: { $left }.
tick-last = { $who } är klar med uppdrag { $number }: { $title }. { $kind ->
    [municipality] Alla { $count } kommuner
   *[other] Alla { $count } organisationer
} är klara, så uppdraget är rapporterat som klart.
tick-taken-back = { $who } är inte klar med uppdrag { $number }: { $title }. { $done } av { $count } klara, kvar: { $left }.
tick-state = Uppdrag { $number }: { $title }. { $done } av { $count } { $kind ->
    [municipality] kommuner
   *[other] organisationer
} klara.
tick-left = Kvar: { $left }.
tick-done = Klara: { $done }.
tick-nobody-left = Ingen är kvar.
tick-not-shared = Uppdrag { $number } är inte allas, så där är det ingen som prickas av. { $who } bereder det: { $title }
tick-none-shared = Inget öppet uppdrag är allas just nu.
tick-exempt = ingår inte
tick-whole = Hela uppdraget är klart
tick-more = { $names } och { $count } till
history-ticked = prickade av { $organisation }{ $comment ->
    [none] {""}
   *[other] : { $comment }
}
history-unticked = tog bort avprickningen för { $organisation }
history-routed = { $after ->
    [none] tog bort varifrån det kommer eller vart det går
   *[other] angav: { $after }
}{ $before ->
    [none] {""}
   *[other] {" "}(förut { $before })
}
history-raised = ändrade vem som väckt det från { $before } till { $after }
help-ticks-left = Se vilka som inte är klara med ett uppdrag som alla har
example-ticks-left = vilka är inte klara med 7?
reading-ticks-left = Visa vilka som inte är klara
error-ticked-already = { $organisation } är redan avprickad på uppdrag { $number }. Skriv ”vilka är inte klara med { $number }?” för att se vilka som är kvar.

action-from = från { $body }
action-to = till { $body }
action-answer-on = svar senast { $day }
action-routed = Uppdrag { $number }: { $title } – { $route ->
    [none] nätverkets eget, varken från eller till någon annan
   *[other] { $route }
}.
action-left-open = Uppdrag { $number } står utan ansvarig så länge: { $title }
action-raised-now = Uppdrag { $number } är väckt av { $name }: { $title }
help-amend-action = Säg varifrån en fråga kommer, vart den ska och när svaret ska vara tillbaka
example-amend-action = 7 ska till socialchefsrådet, svar senast 1/12
reading-amend-action = Ändra varifrån frågan kommer eller vart den ska
reminder-waiting-for = väntar på { $names }
outside-ask = { $name } finns inte i nätverket. Välj vem som ska bereda uppdraget, eller bevaka själv att { $name } gör det.
outside-watch = { $name }, jag bevakar
