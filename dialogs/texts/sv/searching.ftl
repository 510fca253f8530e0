found-title = ”{ $words }” i anteckningarna
found-title-decisions = Beslut om ”{ $words }”
found-title-last = ”{ $words }” togs senast upp { $day }
found-when = { $day }, { $state ->
    [draft] utkast
    [commented] utkast
    [adopted] fastställda
   *[published] publicerade
}
found-state = { $state ->
    [draft] utkast
    [commented] utkast, synpunkter tas emot
    [adopted] fastställda
   *[published] fastställda och publicerade
}
found-part = { $part ->
    [decision] Beslut
    [summary] Sammanfattning
    [attachment] Bilaga
    [assignment] Uppdrag
    [matter] Ur aktivitetslistan
   *[other] { "" }
}
found-nothing-recorded = Punkten togs upp, men inget är antecknat under den.
found-undecided = Jag hittar inget beslut om det. Det här sades:
found-some = Alla orden står inte under samma punkt. Här står några av dem:
found-more-points = Det finns fler. Lägg till ett ord eller ett årtal, så blir det färre.
found-open = Mötet { $day }
found-nothing = Jag hittar inget om ”{ $words }” i anteckningarna. Pröva ett annat ord, eller skriv ”alla anteckningar” så ser du vilka som finns.
found-nothing-then = Jag hittar inget om ”{ $words }” i anteckningarna från den tiden. Skriv utan datum, så letar jag i alla.
found-no-minutes = Det finns inga anteckningar att läsa än. De syns här när någon har gjort ett utkast.
found-no-minutes-then = Det finns inga anteckningar från den tiden. Skriv ”alla anteckningar” så ser du vilka som finns.
found-all = Minnesanteckningar
found-all-then = Minnesanteckningar { $when }
minutes-card-title-final = Minnesanteckningar { $day }
found-what = Vad ska jag leta efter? Skriv till exempel ”vad sa vi om budget?”.
found-title-all-decisions = Beslut
minutes-open-previous = Föregående: { $day }

help-search-minutes = Hitta vad som har sagts eller beslutats
example-search-minutes =
    vad sa vi om Yrkesresan?
    vad beslutade vi om testbäddar?
help-show-minutes = Visa anteckningarna från ett möte
example-show-minutes = visa anteckningarna från 24/9
help-list-minutes = Visa vilka anteckningar som finns
example-list-minutes = alla anteckningar 2026

error-not-drafted-yet = Anteckningarna från { $date } är inte sammanställda än. { $leads ->
    [yes] Skriv ”utkast”, så gör jag det.
   *[no] De syns här när ordföranden, samordnaren eller sekreteraren har gjort ett utkast.
}

reading-search-minutes = Leta i anteckningarna
reading-show-minutes = Visa anteckningarna
reading-list-minutes = Visa vilka anteckningar som finns
