status-title = Läget i { $network }
status-no-meeting = Inget kommande möte är inlagt.
status-next-meeting = Nästa möte: { $meeting } { $days ->
    [0] (i dag)
    [one] (i morgon)
   *[other] (om { $days } dagar)
}
status-agenda = { $count ->
    [0] Inga förslag till dagordningen än
    [one] Ett förslag till dagordningen
   *[other] { $count } förslag till dagordningen
}{ $minutes ->
    [0] {"."}
   *[other] , tillsammans { $minutes } min.
}
status-open = { $count ->
    [0] Inga öppna uppdrag
    [one] Ett öppet uppdrag
   *[other] { $count } öppna uppdrag
}
status-chart = Öppna uppdrag
status-overdue = Försenade
status-due = Till nästa möte
status-later = Senare
status-count-overdue = { $count ->
    [one] 1 försenat
   *[other] { $count } försenade
}
status-count-due = { $count } till nästa möte
status-count-later = { $count } senare eller utan datum
status-unowned = { $count ->
    [one] Ett uppdrag saknar ansvarig.
   *[other] { $count } uppdrag saknar ansvarig.
}
status-undated = { $count ->
    [one] Ett uppdrag saknar datum.
   *[other] { $count } uppdrag saknar datum.
}
status-others = { $count } till
help-status = Se läget inför mötet (ordförande och samordnare)
example-status = status
