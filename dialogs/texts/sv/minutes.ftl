minutes-name = Minnesanteckningar
minutes-other = Övrigt
minutes-when = Datum och tid
minutes-where = Plats och lokal
minutes-at = kl.
minutes-present = Närvarande
minutes-others = Övriga
minutes-absent = Ej närvarande
minutes-unrepresented = Ej representerade
minutes-nobody-written-down = Närvaron är inte antecknad.
minutes-chair = (ordf.)
minutes-late = { $at ->
    [none] kom senare
   *[other] kom kl. { $at }
}
minutes-left-early = { $at ->
    [none] gick tidigare
   *[other] gick kl. { $at }
}
minutes-stands-in = ersätter { $name }
minutes-digital = på distans
minutes-internal = [publiceras inte]
minutes-gone-through = Genomgångna uppdrag
minutes-positions = Ställningstaganden
minutes-column-organisation = Organisation
minutes-column-position = Ställningstagande
minutes-summary = Sammanfattning
minutes-decision = Beslut
minutes-attachment = Bilaga
minutes-assignment = Uppdrag { $number }
minutes-everyone = alla
minutes-nobody-yet = ansvarig ej utsedd
minutes-reported-by = rapporteras { $day }
minutes-postponed-to = Punkten skjuts fram till mötet den { $day }.
minutes-postponed = Punkten bordläggs.
minutes-blank = Inget antecknat.
minutes-next-meeting = Nästa möte
minutes-no-next-meeting = Inget datum är bestämt.
minutes-signed = Vid tangenterna,
minutes-state-notes = Anteckningar – inget utkast än
minutes-state-draft = Utkast – inte fastställt
minutes-state-commented = { $until ->
    [none] Utkast – synpunkter tas emot
   *[other] Utkast – synpunkter tas emot till och med { $until }
}
minutes-state-adopted = { $adopted ->
    [none] Fastställda
   *[other] Fastställda { $adopted }
}
minutes-state-published = { $adopted ->
    [none] Fastställda och publicerade
   *[other] Fastställda { $adopted } och publicerade
}
minutes-page = Sida

minutes-card-title = Utkast till minnesanteckningar { $day }
minutes-card-attendance = { $present } närvarande, { $absent } ej närvarande
minutes-card-no-attendance = Närvaron är inte antecknad. Skriv till exempel ”närvarande: Förnamn, Förnamn”.
minutes-card-decisions = Beslut
minutes-card-assignments = Uppdrag
minutes-card-postponed = Framskjutet
minutes-card-blank = Inget antecknat
minutes-card-empty = Inga beslut, inga uppdrag och inget framskjutet.
minutes-card-to = till { $day }
minutes-card-more = … och { $count } till i dokumentet
minutes-open-page = Läs som webbsida
minutes-open-word = Word
minutes-open-pdf = PDF
minutes-drafted = Utkastet till minnesanteckningar { $day } ligger i kanalen: { $points ->
    [one] en punkt
   *[other] { $points } punkter
}, { $decisions ->
    [0] inga beslut
    [one] ett beslut
   *[other] { $decisions } beslut
}, { $assignments ->
    [0] inga uppdrag
    [one] ett uppdrag
   *[other] { $assignments } uppdrag
}.

help-draft-minutes = Gör ett utkast till minnesanteckningar
example-draft-minutes = utkast

link-gone = Länken gäller inte, eller inte längre. Skriv ”dagordning” eller ”utkast” till boten så får du en ny.

error-not-drafted = Det finns bara anteckningar än. Den som leder eller antecknar gör utkastet med ordet ”utkast”.
error-not-adopted = Anteckningarna är ett utkast. De behöver läggas till handlingarna först.
error-minutes-adopted = Anteckningarna är lagda till handlingarna, så texten ändras inte längre.
error-minutes-published = Anteckningarna är publicerade, så texten ändras inte längre.
