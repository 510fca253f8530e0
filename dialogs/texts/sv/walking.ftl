walk-title = Genomgång av aktivitetslistan, { $place } av { $total }
walk-ended-title = Genomgången av aktivitetslistan { $day }
walk-late = { $count ->
    [one] Försenad 1 dag
   *[other] Försenad { $count } dagar
}
walk-hint = Skriv till exempel ”klar”, ”flytta till nästa möte”, ”Förnamn tar den”, ”kommentar: …” eller ”nästa”.
walk-said = Från mötet:
walk-taken = Genomgånget: { $outcome ->
    [reported] rapporterat
    [moved] flyttat
    [handed-over] lämnat vidare
    [closed] avslutat
    [dropped] struket
   *[left] ligger kvar
}
walk-reported = Rapporterad
walk-close-reported = Avsluta { $number }
walk-close-which = Vilket uppdrag ska avslutas?
walk-report-which = Uppdrag { $number } blev rapporterat alldeles nyss. Vilket menar du?
walk-just-reported = { $number }. { $title } (nyss rapporterat)
walk-before-you = { $number }. { $title } (det ni är på nu)
walk-next = Nästa
walk-back = Tillbaka
walk-pause = Paus
walk-resume = Fortsätt
walk-end = Avsluta genomgången
walk-again = Ta upp genomgången igen
walk-owner = Ny ansvarig
walk-owner-title = Ny ansvarig för uppdrag { $number }
walk-owner-label = Vem bereder det?
walk-owner-missing = Välj vem som ska bereda uppdraget.
walk-comment = Kommentar
walk-comment-title = Kommentar till uppdrag { $number }
walk-comment-label = Vad ska stå i anteckningarna?
walk-comment-missing = Skriv kommentaren.
walk-comment-save = Spara kommentaren
walk-comment-report = Rapportera som klart
walk-move-to-when = När ska uppdrag { $number } rapporteras i stället?
walk-to-matter = Tillbaka till uppdraget
walk-is-paused = Genomgången är pausad. Skriv ”fortsätt” när ni vill gå vidare.
walk-left = Uppdrag { $number } ligger kvar: { $title }
walk-commented = Antecknat om uppdrag { $number }: { $text }
walk-started = Genomgången har börjat: { $count ->
    [one] ett uppdrag.
   *[other] { $count } uppdrag, de försenade först.
}
walk-now = Nu { $place } av { $total }: { $number }. { $title }
walk-going-on = Genomgången pågår.
walk-resumed = Genomgången fortsätter.
walk-all-taken = Hela listan är genomgången.
walk-moved-on = Kortet var äldre. Det här är uppdraget ni är på nu.
walk-nothing-taken = Inget uppdrag gicks igenom.
walk-counted = { $count ->
    [one] Ett uppdrag
   *[other] { $count } uppdrag
} gicks igenom: { $what }.
walk-count-reported = { $count ->
    [one] 1 rapporterat
   *[other] { $count } rapporterade
}
walk-count-moved = { $count ->
    [one] 1 flyttat
   *[other] { $count } flyttade
}
walk-handed-over = Uppdrag { $number } bereds nu av { $who }{ $when ->
    [none] {""}
   *[other] , rapporteras { $when }
}: { $title }
walk-count-handed-over = { $count ->
    [one] 1 lämnat till någon annan
   *[other] { $count } lämnade till någon annan
}
walk-count-closed = { $count ->
    [one] 1 avslutat
   *[other] { $count } avslutade
}
walk-count-dropped = { $count ->
    [one] 1 struket
   *[other] { $count } strukna
}
walk-count-left = { $count ->
    [one] 1 ligger kvar
   *[other] { $count } ligger kvar
}
walk-not-reached = { $count ->
    [one] Ett uppdrag hann ni inte med:
   *[other] { $count } uppdrag hann ni inte med:
}
walk-not-reached-more = … och { $count } till

error-no-meeting-to-walk-at = Genomgången görs på ett möte, och inget möte pågår. { $next ->
    [none] Inget möte är planerat.
   *[other] Nästa möte är { $next }.
}
error-nothing-to-walk = Det finns inga uppdrag på listan att gå igenom.
error-not-walking = Ingen genomgång pågår. Ordförande eller samordnare startar den med ”gå igenom listan”.
error-at-the-first = Det här är det första uppdraget på listan.
error-only-reported = Uppdrag { $number } är redan rapporterat som klart. Skriv ”avsluta” så lämnar det listan, eller ”nästa”.

reading-walk-report = Rapportera som klart
reading-walk-close = Avsluta uppdraget
reading-walk-move = Flytta uppdraget
reading-walk-hand-over = Ny ansvarig
reading-walk-comment = Kommentar till uppdraget
reading-walk-drop = Stryk uppdraget
reading-walk-leave = Låt uppdraget ligga kvar
reading-start-walk-through = Gå igenom listan
reading-walk-next = Gå till nästa uppdrag
reading-walk-back = Gå tillbaka till uppdraget före
reading-walk-to = Gå till uppdraget
reading-walk-where = Visa var i genomgången ni är
reading-walk-pause = Pausa genomgången
reading-walk-resume = Fortsätt genomgången
reading-walk-end = Avsluta genomgången

help-start-walk-through = Gå igenom aktivitetslistan på mötet
example-start-walk-through = gå igenom listan

minutes-card-gone-through = Aktivitetslistan
minutes-column-number = Nr
minutes-column-title = Uppdrag
minutes-column-outcome = Utfall
minutes-outcome-reported = rapporterat som klart
minutes-outcome-moved = { $day ->
    [none] flyttas, utan datum
   *[other] flyttas till { $day }
}
minutes-outcome-handed-over = lämnas till { $who }{ $day ->
    [none] {""}
   *[other] , rapporteras { $day }
}
minutes-outcome-closed = avslutat
minutes-outcome-dropped = utgår
minutes-outcome-left = ligger kvar{ $day ->
    [none] {""}
   *[other] , rapporteras { $day }
}
minutes-outcome-left-reported = rapporterat som klart, ligger kvar på listan
