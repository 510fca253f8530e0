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
meeting-news-soon = Om en stund berättar jag det i kanalen, och för dem som har punkter eller uppdrag där. Ångrar du dig innan dess säger jag ingenting.

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

# Ett år av möten
year-title = Möten { $year }
year-lead = Ett möte per rad: dag, tid och plats. Skriv ”heldag” eller ”lunch till lunch” om det är så. Nya rader blir nya möten.
year-faults = { $count ->
    [one] Inget är sparat än. En sak behöver rättas:
   *[other] Inget är sparat än. { $count } saker behöver rättas:
}
year-missing = { $count ->
    [one] Inget är sparat än. Ett möte står inte längre bland raderna. Välj vad som ska hända med det.
   *[other] Inget är sparat än. { $count } möten står inte längre bland raderna. Välj vad som ska hända med dem.
}
year-meetings = Möten { $year }
year-example = 24/9 9.30–11 Teams
year-over = Har redan varit: { $days }.
year-gone = Mötet { $day } saknas
year-move = Det är flyttat till { $day }
year-cancel = Det ställs in
year-keep = Det är kvar som det var
year-bound = { $points ->
    [0] { $matters ->
        [one] Ett uppdrag hör till mötet:
       *[other] { $matters } uppdrag hör till mötet:
    }
    [one] { $matters ->
        [0] En punkt hör till mötet:
        [one] En punkt och ett uppdrag hör till mötet:
       *[other] En punkt och { $matters } uppdrag hör till mötet:
    }
   *[other] { $matters ->
        [0] { $points } punkter hör till mötet:
        [one] { $points } punkter och ett uppdrag hör till mötet:
       *[other] { $points } punkter och { $matters } uppdrag hör till mötet:
    }
}
year-save = Spara mötena
year-unchanged = Inget har ändrats för { $year }.
year-all-there = De mötena är redan inlagda.
year-nothing-saved = { $count ->
    [one] Inget möte är inlagt än, för en rad kunde jag inte läsa:
   *[other] Inget möte är inlagt än, för { $count } rader kunde jag inte läsa:
}
year-moved-line = Flyttat från { $old }: { $when }.
year-changed-line = Ändrat: { $when }.
year-follow = { $points ->
    [0] { $matters ->
        [one] Ett uppdrag följer med.
       *[other] { $matters } uppdrag följer med.
    }
    [one] { $matters ->
        [0] En punkt följer med.
        [one] En punkt och ett uppdrag följer med.
       *[other] En punkt och { $matters } uppdrag följer med.
    }
   *[other] { $matters ->
        [0] { $points } punkter följer med.
        [one] { $points } punkter och ett uppdrag följer med.
       *[other] { $points } punkter och { $matters } uppdrag följer med.
    }
}
fault-another-year = { $date } är inte { $year }. Formuläret gäller bara det året.
fault-long-place = Platsen för mötet den { $date } får ha högst { $limit } tecken.
fault-meeting-there = { $date } krockar med mötet den { $other }.
fault-year-choose-again = Raderna har ändrats sedan du valde. Välj igen.
fault-year-changed = { $name ->
    [none] Mötet den { $day } har ändrats medan formuläret var öppet: { $when }.
   *[other] { $name } har ändrat mötet den { $day } medan formuläret var öppet: { $when }.
}
fault-year-added = { $name ->
    [none] Ett möte har lagts in medan formuläret var öppet: { $when }.
   *[other] { $name } har lagt in ett möte medan formuläret var öppet: { $when }.
}
fault-year-taken-out = { $name ->
    [none] Mötet den { $day } har ställts in eller flyttats till ett annat år medan formuläret var öppet.
   *[other] { $name } har ställt in mötet den { $day }, eller flyttat det till ett annat år, medan formuläret var öppet.
}
error-year-over = { $year } har redan varit.

help-plan-year = Lägg in, ändra eller flytta ett helt års möten på en gång
example-plan-year = planera möten 2027
