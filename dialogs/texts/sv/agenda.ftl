agenda-title = Dagordning { $meeting }
agenda-empty = Inga förslag har kommit in än. Skriv vad du vill ta upp, till exempel ”lägg till punkten Budget, 15 min”.
agenda-total = Förslagen tar tillsammans { $minutes } min.
agenda-presented-by = { $name } drar
agenda-via = { $name } via { $proposer }
agenda-on-behalf = från { $name }
agenda-added = Punkt { $number }: { $title }{ $details ->
    [none] {""}
   *[other] {" "}({ $details })
} – på dagordningen den { $meeting }.
agenda-reports = Att rapportera till mötet
agenda-report = Nr { $number }: { $title } ({ $by })
agenda-reports-more = och { $count } till: skriv ”visa uppdragen”.
agenda-withdrawn = Borttagen från dagordningen: { $title }
agenda-postponed = Flyttad till mötet den { $meeting }: { $title }

help-add-agenda-item = Föreslå en punkt till dagordningen
example-add-agenda-item = lägg till punkten Budget på nästa möte, 15 min, diskussion
help-list-agenda = Visa dagordningen
example-list-agenda = dagordning
help-withdraw-agenda-item = Ta bort ditt förslag
example-withdraw-agenda-item = ta bort punkt 2 från dagordningen
help-postpone-agenda-item = Flytta en punkt till ett annat möte
example-postpone-agenda-item = flytta punkt 3 till nästa möte
