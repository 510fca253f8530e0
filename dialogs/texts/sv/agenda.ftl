agenda-title = Dagordning { $meeting }
agenda-empty = Inga förslag har kommit in än. Skriv vad du vill ta upp, till exempel ”lägg till punkten Budget, 15 min”.
agenda-total = Förslagen tar tillsammans { $minutes } min.
agenda-total-of = Förslagen tar tillsammans { $minutes } av mötets { $length } min{ $over ->
    [0] .
   *[other] {""}: { $over } min för mycket.
}
agenda-left-on = från mötet den { $meeting }
agenda-notes-of = från mötet den { $meeting }
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
agenda-theirs = Punkter från { $name }
agenda-nothing-of-theirs = { $meeting ->
    [none] Inga punkter från { $name } på dagordningarna framöver.
   *[other] Inga punkter från { $name } på dagordningen för mötet den { $meeting }.
}
error-no-such-organisation = Jag hittar ingen { $name } i nätverket. Skriv namnet som i deltagarlistan.
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

suggest-title = Föreslå en punkt
suggest-title-change = Ändra ditt förslag
suggest-lead = Bara rubriken behövs.
suggest-faults = { $count ->
    [one] En sak behöver rättas.
   *[other] { $count } saker behöver rättas.
}
suggest-what = Vad vill du ta upp?
suggest-meeting = Till mötet
suggest-later = Ett senare möte
suggest-purpose = Syfte
suggest-not-said = –
suggest-minutes = Minuter
suggest-presenter = Vem drar punkten?
suggest-on-behalf-of = Kommer från (om det är någon annan än du)
suggest-why = Varför, och vad ska det leda till?
suggest-links = Länkar, en på varje rad
suggest-save = Föreslå
suggest-change = Ändra
suggest-source = Meddelandet
button-change = Ändra
fault-meeting-gone = Det mötet går inte längre att föreslå till. Välj ett annat.
fault-no-title = Skriv vad du vill ta upp.
fault-long-title = Rubriken är för lång. Högst { $limit } tecken; lägg resten under varför.
fault-unreadable-minutes = ”{ $text }” är inte ett antal minuter mellan 1 och { $limit }.
fault-not-a-link = ”{ $text }” är ingen webbadress. Den ska börja med https://.
fault-many-links = Högst { $limit } länkar.
help-suggest-form = Föreslå en punkt i ett formulär
example-suggest-form = formulär för förslag
