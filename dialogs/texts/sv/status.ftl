# Läget: för nätverket eller en organisation i det.

status-title = Läget i { $network }
status-title-of = Läget för { $network }
status-no-meeting = Inget kommande möte är inlagt.
status-next-meeting = Nästa möte: { $meeting } { $days ->
    [0] (i dag)
    [one] (i morgon)
   *[other] (om { $days } dagar)
}
status-agenda = { $count ->
    [0] Inga punkter på dagordningen än.
    [one] En punkt på dagordningen.
   *[other] { $count } punkter på dagordningen.
}
status-minutes = Tillsammans { $minutes } min{ $untimed ->
    [0] .
    [one] , en utan tid.
   *[other] , { $untimed } utan tid.
}
status-minutes-of = Tillsammans { $minutes } av mötets { $length } min{ $untimed ->
    [0] .
    [one] , en utan tid.
   *[other] , { $untimed } utan tid.
}
status-minutes-over = Tillsammans { $minutes } min, { $over } mer än mötet har{ $untimed ->
    [0] .
    [one] , och en utan tid.
   *[other] , och { $untimed } utan tid.
}
status-unanswered = { $count ->
    [one] Ett förslag väntar på svar.
   *[other] { $count } förslag väntar på svar.
}
status-deadline = Förslag tas emot till och med { $day }.
status-deadline-passed = Sista dagen för förslag var { $day }.
status-called = Kallelsen skickades { $day }.
status-not-called = Kallelsen är inte skickad.
status-button-agenda = Förbered dagordningen
status-button-paper = Mötesunderlag
status-news = Sedan mötet den { $day }
status-no-news = Inget har hänt på listan sedan mötet den { $day }.
status-news-reported = Rapporterade
status-news-closed = Avslutade
status-news-recorded = Nya
status-news-moved = Flyttade
status-news-handed-over = Överlämnade
status-news-reopened = Öppnade igen
status-news-dropped = Utgår
status-named = { $more ->
    [0] { $names }
   *[other] { $count }, bland annat { $names }
}
status-open = { $count ->
    [0] Inga öppna uppdrag
    [one] Ett öppet uppdrag
   *[other] { $count } öppna uppdrag
}
status-chart = Öppna uppdrag
status-bars = Försenade uppdrag
status-overdue = Försenade
status-due = Till nästa möte
status-later = Senare
status-count-overdue = { $count ->
    [one] 1 försenat
   *[other] { $count } försenade
}
status-count-due = { $count } till nästa möte
status-count-later = { $count } senare eller utan datum
status-reported = { $count ->
    [one] Ett uppdrag är rapporterat och kan avslutas.
   *[other] { $count } uppdrag är rapporterade och kan avslutas.
}
status-unowned = { $count ->
    [one] Ett uppdrag saknar ansvarig: { $numbers }
   *[other] { $count } uppdrag saknar ansvarig: { $numbers }
}
status-undated = { $count ->
    [one] Ett uppdrag saknar datum: { $numbers }
   *[other] { $count } uppdrag saknar datum: { $numbers }
}
status-waiting = { $count ->
    [one] Ett uppdrag väntar på andra
   *[other] { $count } uppdrag väntar på andra
}
status-waits = { $number }. { $title }: { $who }{ $day ->
    [none] {""}
   *[other] , svar senast { $day }
}
status-numbers = { $numbers } och { $more } till
status-more = … och { $count } till
status-unreached = { $count ->
    [one] En påminnelse har inte kommit fram
   *[other] { $count } personer har inte nåtts av påminnelser
}
status-others = { $count } till
status-button-overdue = Visa försenade
status-button-due = Visa till nästa möte
status-button-all = Visa alla
status-button-unowned = Visa utan ansvarig
status-button-undated = Visa utan datum
status-button-waiting = Visa väntande
help-status = Se läget inför mötet, också för en kommun
example-status =
    status
    läget för Klippan
