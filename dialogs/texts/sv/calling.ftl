call-title = Kallelse { $day }
call-title-updated = Uppdaterad kallelse { $day }
call-document = Kallelse
call-document-agenda = Dagordning
call-agenda = Dagordning
call-cancelled = Mötet är inställt.
call-entry-cancelled = Inställt: { $name }
call-when = Tid
call-where = Plats
call-was = Ändrat, var { $when }
call-page = Sida
call-number = Nr
call-point = Punkt
call-purpose = Syfte
call-minutes = Min
call-presenter = Föredrar
call-nothing = Inga punkter än.
call-from = Från { $name }
call-reports = Att rapportera till mötet
call-report = Nr { $number }: { $title } ({ $by })
call-total = Punkterna tar tillsammans { $minutes } min.
call-total-of = Punkterna tar tillsammans { $minutes } av mötets { $length } min.
call-too-long = Punkterna tar tillsammans { $minutes } min, { $over } min mer än mötet är långt.
call-changed-since = Ändrat sedan kallelsen { $day }
call-new = Ny
call-changed = Ändrad
call-struck = Struken
call-change-new = Ny: { $number }. { $title }{ $details ->
    [none] {""}
   *[other] {" "}({ $details })
}
call-change-changed = Ändrad: { $number }. { $title } – { $what }
call-change-struck = Struken: { $title }
call-change-struck-to = Flyttad till mötet den { $day }: { $title }
call-change-report-new = Tillkommer att rapportera: nr { $number } { $title }
call-change-report-changed = Ändrad att rapportera: nr { $number } { $title }
call-change-report-struck = Utgår att rapportera: nr { $number } { $title }
call-change-moved = Ny tid eller plats: { $when } (var { $was })
call-change-title = hette { $was }
call-change-minutes = { $minutes ->
    [none] ingen tid angiven (var { $was } min)
   *[other] { $was ->
        [none] { $minutes } min
       *[other] { $minutes } min (var { $was } min)
    }
}
call-change-purpose = { $purpose ->
    [none] syftet borttaget (var { $was })
   *[other] { $was ->
        [none] { $purpose }
       *[other] { $purpose } (var { $was })
    }
}
call-change-presenter = { $presenter ->
    [none] ingen föredragande (var { $was })
   *[other] { $was ->
        [none] { $presenter } föredrar
       *[other] { $presenter } föredrar (var { $was })
    }
}
call-change-place = ny ordning (var punkt { $was })
call-changes-title = Ändrat i dagordningen { $day }
call-changes-more = … och { $count } till i dokumentet
call-as-before = Dagordningen { $day } är åter som i kallelsen.
call-word = Word
call-pdf = PDF
call-calendar = Till kalendern
call-again = Skicka igen
call-more = { $count ->
    [one] … och en punkt till: tryck på knappen eller öppna dokumentet.
   *[other] … och { $count } punkter till: tryck på knappen eller öppna dokumentet.
}

call-sent = Kallelsen till mötet den { $day } är skickad i kanalen: { $points ->
    [one] en punkt
   *[other] { $points } punkter
}. Dagordningen är fastställd; ändringar visas som ändringar.
call-sent-again = En uppdaterad kallelse till mötet den { $day } är skickad i kanalen: { $points ->
    [one] en punkt
   *[other] { $points } punkter
}.
call-set = Kallelsen till mötet den { $day } ligger här under: dagordningen är fastställd.
call-warn-too-long = Obs: punkterna tar tillsammans { $minutes } min, { $over } min mer än mötet är långt.
call-warn-gone = Obs: { $name } har lämnat nätverket men står på punkt { $number }.
call-was-sent = Kallelsen till mötet den { $day } skickades { $called }. Vill du skicka den igen, som uppdaterad?

error-already-called = Kallelsen till mötet den { $date } skickades { $called }.
error-too-late-to-call = Mötet den { $date } har varit eller har börjat, så det går inte att kalla till det.
error-call-sent = En skickad kallelse går inte att ta tillbaka. Ändra dagordningen, så visas det som ändringar, eller skicka kallelsen igen.

help-call-meeting = Skicka kallelsen till ett möte
example-call-meeting = skicka kallelsen till nästa möte
