# Ett möte som flyttas eller ställs in
cancel-ask = Ställa in mötet { $day }?
cancel-yes = Ja, ställ in mötet
cancel-no = Nej
cancelled-meeting = Inställt: { $day }.
cancel-goes = { $points ->
    [0] { $matters ->
        [one] Ett uppdrag
       *[other] { $matters } uppdrag
    }
    [one] En punkt{ $matters ->
        [0] { "" }
        [one] { " " }och ett uppdrag
       *[other] { " " }och { $matters } uppdrag
    }
   *[other] { $points } punkter{ $matters ->
        [0] { "" }
        [one] { " " }och ett uppdrag
       *[other] { " " }och { $matters } uppdrag
    }
} går till mötet den { $day }.
cancel-stays = Det finns inget senare möte. { $points ->
    [0] { $matters ->
        [one] Ett uppdrag
       *[other] { $matters } uppdrag
    } behåller sin dag.
    [one] En punkt väntar tills ett nytt möte är inlagt{ $matters ->
        [0] .
        [one] , och ett uppdrag behåller sin dag.
       *[other] , och { $matters } uppdrag behåller sin dag.
    }
   *[other] { $points } punkter väntar tills ett nytt möte är inlagt{ $matters ->
        [0] .
        [one] , och ett uppdrag behåller sin dag.
       *[other] , och { $matters } uppdrag behåller sin dag.
    }
}
meeting-news-soon = Om tio minuter berättar jag det i kanalen, och för dem som har punkter eller uppdrag där. Ångrar du dig innan dess säger jag ingenting.

news-cancelled = Mötet den { $day } är inställt
news-on-again = Mötet den { $day } blir av
news-moved = Mötet den { $day } är flyttat
news-changed = Ändrad tid eller plats för mötet den { $day }
news-was = Det skulle ha varit { $when }.
news-now = Det är { $when }.
news-now-and-was = Nu: { $when }. Tidigare: { $was }.
news-next = Nästa möte är { $when }.
news-no-next = Inget senare möte är inlagt.
news-point = Punkten ”{ $title }” tas upp den { $day }.
news-point-waits = Punkten ”{ $title }” väntar tills ett nytt möte är inlagt.
news-matter = { $day ->
    [none] Uppdrag { $number }, ”{ $title }”, har inget datum.
   *[other] Uppdrag { $number }, ”{ $title }”, rapporteras den { $day }.
}
news-more = … och { $count } till.

error-meeting-begun-or-held = Mötet den { $date } har börjat eller är redan hållet, så det går varken att flytta eller ställa in.

help-cancel-meeting = Ställ in ett möte
example-cancel-meeting = ställ in mötet den 12 november
