fate-title = Det här hände
fate-title-own = Det här hände med dina punkter
fate-on = står som nummer { $number } på dagordningen för mötet den { $meeting }
fate-set = står som nummer { $number } på dagordningen för mötet den { $meeting }, som är fastställd
fate-late = kom för sent till mötet den { $meeting } och väntar på svar från ordföranden eller samordnaren
fate-missed = kom för sent till mötet den { $meeting } och togs inte med
fate-parked = är parkerad till mötet den { $meeting }
fate-later = är sparad till ett senare möte
fate-declined = avslogs{ $reason ->
    [none] {""}
   *[other] : { $reason }
}
fate-closed = avslutades utan att tas upp: { $reason }
fate-withdrawn = togs bort från dagordningen
fate-merged = blev en del av en annan punkt
fate-merged-into = blev en del av ”{ $title }”. Den { $rest }
fate-left = { $how ->
    [cancelled] blev kvar när mötet den { $left } ställdes in
   *[held] hanns inte med på mötet den { $left }
} och står nu som nummer { $number } på dagordningen för mötet den { $meeting }
fate-waiting = { $how ->
    [cancelled] blev kvar när mötet den { $left } ställdes in
   *[held] hanns inte med på mötet den { $left }
}; inget nytt möte är inlagt
fate-discussed = togs upp på mötet den { $meeting } ({ $decisions ->
    [0] inga beslut
    [one] ett beslut
   *[other] { $decisions } beslut
}, { $notes ->
    [0] inga anteckningar
    [one] en anteckning
   *[other] { $notes } anteckningar
})
fate-minutes = Mötet { $meeting }
error-nothing-raised = Du har inte föreslagit någon punkt än. Skriv till exempel ”lägg till punkten Budget på nästa möte”.
error-no-such-suggestion = Jag hittar ingen punkt som heter något med ”{ $words }”.
help-item-fate = Se vad som hände med en punkt
example-item-fate = vad hände med min punkt?
