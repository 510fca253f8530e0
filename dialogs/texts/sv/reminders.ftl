# Påminnelser: ett meddelande per person och dag.

reminder-title = { $count ->
    [one] Påminnelse om ett uppdrag
   *[other] Påminnelse om { $count } uppdrag
}
reminder-title-results = Påminnelse
reminder-due = { $days ->
    [0] ska rapporteras i dag
    [1] ska rapporteras i morgon
   *[other] ska rapporteras { $day }, om { $days } dagar
}
reminder-overdue = { $days ->
    [one] skulle ha rapporterats i går
   *[other] skulle ha rapporterats { $day }, för { $days } dagar sedan
}
reminder-no-date = har inget rapportdatum
reminder-raised-by = väckt av { $name }
reminder-at-meeting = på mötet
reminder-everyone = din kommun har inte svarat
reminder-expected = Tryck Klar när det är rapporterat, eller skriv ”klar { $number }”
reminder-possibly-repeated = Du kan redan ha fått det här meddelandet: Teams svarade inte när det skickades.
reminder-more = { $count ->
    [one] Och ett uppdrag till: skriv ”mina uppdrag”
   *[other] Och { $count } uppdrag till: skriv ”mina uppdrag”
}
reminder-done = Klart: rapporterat
reminder-closed = Avslutat
reminder-dropped = Borttaget
reminder-moved = Flyttat till { $day }
reminder-moved-to-meeting = Flyttat till mötet den { $day }
reminder-choose = Flytta till:
reminder-other-day = Eller skriv en annan dag, till exempel: flytta { $number } till { $day }
reminder-keep = Låt stå

button-reminder-done = Klar
button-reminder-move = Flytta
button-reminder-hand-over = Lämna över
button-reminder-open = Öppna

reminder-in-channel = { $names }: jag har en påminnelse som jag inte kan skicka i en egen chatt. Öppna en chatt med mig och skriv ”mina uppdrag”.
reminder-unreachable-title = { $count ->
    [one] En person har inte kunnat nås
   *[other] { $count } personer har inte kunnat nås
}
reminder-unreachable = { $name }: påminnelse om uppdrag { $numbers } har inte kommit fram.
reminder-maybe-unreachable = { $name }: det är oklart om påminnelsen om uppdrag { $numbers } har kommit fram.
reminder-unreachable-hint = Hör gärna av dig till dem på annat sätt.
