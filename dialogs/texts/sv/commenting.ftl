comment-point = { $number ->
    [none] { $title }
   *[other] punkt { $number } { $title }
}
comment-head = Synpunkt { $number }, { $point }
comment-button = Kommentera
comment-form-title = Synpunkt på utkastet från { $day }
comment-form-point = Vilken punkt?
comment-form-no-point = Välj en punkt.
comment-form-text = Vad ska stå i stället, eller vad saknas?
comment-form-missing = Skriv din synpunkt.
comment-form-send = Skicka
comment-fill-in = Fyll i vilken punkt det gäller och vad som ska stå, i formuläret i vår chatt.
comment-received = Synpunkt { $number } på { $point } i utkastet från { $day }: { $text }
comment-taken-back = Synpunkt { $number } är tillbakatagen: { $text }
comment-none-of-yours = Du har ingen obesvarad synpunkt på de anteckningarna.

comments-asked = { $until ->
    [none] Utkastet från { $day } är ute för synpunkter.
   *[other] Utkastet från { $day } är ute för synpunkter till och med { $until }.
}
comments-asked-reminded = De som inte har hört av sig får en påminnelse arbetsdagen före sista dagen.
comments-asked-no-day = Skriv till exempel ”synpunkter senast 5 oktober” om de ska ha en sista dag.
comments-last-day = Sista dag för synpunkter är { $weekday } { $until }
comments-last-day-how = Det gäller utkastet till minnesanteckningar från { $day }. Tryck på Kommentera eller skriv till exempel ”synpunkt på punkt 3: det var Bjuv som frågade”. Är allt rätt behöver du inte göra något.

comments-title = Synpunkter på utkastet från { $day }
comments-own-title = Dina synpunkter på utkastet från { $day }
comments-count = { $open ->
    [0] Ingen obesvarad
    [1] En obesvarad
   *[other] { $open } obesvarade
}{ $answered ->
    [0] { "" }
    [1] , en besvarad
   *[other] , { $answered } besvarade
}
comments-none = Det har inte kommit några synpunkter på utkastet från { $day }.
comments-more = … och { $count } till
comments-then-draft = Alla synpunkter är besvarade. Skriv ”utkast” så går ett nytt ut till nätverket.
comments-over = Sista dagen för synpunkter har gått. De här väntar på svar.
comments-left-open = { $count ->
    [one] En synpunkt är obesvarad och kommer inte med. Ångra om den ska besvaras först.
   *[other] { $count } synpunkter är obesvarade och kommer inte med. Ångra om de ska besvaras först.
}
comments-show = Visa synpunkterna
comment-accept = Godta
comment-edit = Ändra
comment-decline = Avböj
comment-edit-title = Ta in synpunkten med andra ord
comment-edit-text = Så ska det stå i anteckningarna
comment-edit-missing = Skriv vad som ska stå.
comment-edit-save = Ta in
comment-decline-title = Avböj synpunkten
comment-decline-reason = Varför (om du vill)? Den som skrev får läsa det.
comment-answered-accepted = { $author ->
    [none] Synpunkt { $number } är godtagen. Under { $point }: { $text }
   *[other] Synpunkt { $number } är godtagen, och { $author } får veta det. Under { $point }: { $text }
}
comment-answered-edited = { $author ->
    [none] Synpunkt { $number } är intagen med andra ord. Under { $point }: { $text }
   *[other] Synpunkt { $number } är intagen med andra ord, och { $author } får veta det. Under { $point }: { $text }
}
comment-answered-declined = { $author ->
    [none] Synpunkt { $number } på { $point } är avböjd.
   *[other] Synpunkt { $number } på { $point } är avböjd, och { $author } får veta det.
}
comment-outcome-open = Obesvarad
comment-outcome-accepted = Godtagen: den står i anteckningarna som du skrev den.
comment-outcome-edited = Intagen så här: { $answer }
comment-outcome-declined = { $answer ->
    [none] Avböjd.
   *[other] Avböjd: { $answer }
}
comments-answered-title = { $count ->
    [one] Svar på din synpunkt på anteckningarna från { $day }
   *[other] Svar på dina synpunkter på anteckningarna från { $day }
}

comments-until = { $until ->
    [none] Synpunkter på utkastet från { $day } tas emot tills anteckningarna läggs till handlingarna.
   *[other] Synpunkter på utkastet från { $day } tas emot till och med { $until }.
}
comments-nothing = Bra, då behöver du inte göra något.
comments-nothing-spared = Bra, då behöver du inte göra något och får ingen påminnelse om det.
help-comments-until = Se till och med när synpunkter tas emot
example-comments-until = när är sista dag för synpunkter?
help-no-comments = Säg att du inte har några synpunkter, så slipper du påminnelsen
example-no-comments = jag har inga synpunkter
reading-comments-until = Se till och med när synpunkter tas emot
reading-no-comments = Inga synpunkter

changes-title = Ändrat i anteckningarna från { $day }
changes-between = { $after } jämfört med { $before }
changes-none = Ingenting har ändrats i utkastet från { $day } sedan { $when }.
changes-not-drafted = Ändrat men inte i något utkast än: { $points }. Skriv ”utkast” för att göra ett nytt.
changes-since-last = Ändrat sedan förra utkastet: { $points }
changes-people = Närvaro
changes-present = närvarande
changes-absent = ej närvarande
changes-new = Nytt:
changes-gone = Borttaget:
changes-changed = Ändrat:
changes-point-new = ny punkt
changes-point-gone = borttagen
changes-more = { $count ->
    [one] … och en punkt till
   *[other] … och { $count } punkter till
}
changes-more-points = { $count } till
changes-more-lines = … och { $count } till under punkten

help-ask-for-comments = Be om synpunkter på utkastet till en viss dag
example-ask-for-comments = synpunkter senast 5 oktober
help-add-comment = Lämna en synpunkt på utkastet
example-add-comment = synpunkt på punkt 3: det var Bjuv som frågade
help-remove-comment = Ta tillbaka din synpunkt
example-remove-comment = ta tillbaka min synpunkt
help-list-comments = Se vilka synpunkter som har kommit
example-list-comments = vilka synpunkter har kommit?
help-answer-comment = Godta, ändra eller avböja en synpunkt
example-answer-comment = godta synpunkt 2
help-minutes-changes = Se vad som har ändrats i anteckningarna
example-minutes-changes = vad har ändrats i anteckningarna?

reading-ask-for-comments = Be om synpunkter på utkastet
reading-add-comment = Lämna en synpunkt på utkastet
reading-remove-comment = Ta tillbaka en synpunkt
reading-list-comments = Se synpunkterna
reading-answer-comment = Svara på en synpunkt
reading-minutes-changes = Se vad som har ändrats i anteckningarna

error-comments-closed = Synpunkter togs emot till och med { $date }. Hör av dig till den som skriver anteckningarna om något är fel.
error-comment-answered = { $how ->
    [accepted] { $who } har redan godtagit synpunkten. Inget ändrades nu.
    [edited] { $who } har redan tagit in synpunkten med andra ord. Inget ändrades nu.
   *[declined] { $who } har redan avböjt synpunkten. Inget ändrades nu.
}
error-empty-comment = Det blev ingen synpunkt kvar. Skriv till exempel ”synpunkt på punkt 3: det var Bjuv som frågade”.
error-no-such-point = Anteckningarna från { $day } har ingen punkt ”{ $words }”. Skriv bara ”synpunkt”, så får du välja bland punkterna.
error-no-such-comment = Det finns ingen synpunkt med nummer { $number }. Skriv ”synpunkter” så ser du dem.
