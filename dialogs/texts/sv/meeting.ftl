meeting-started = Mötet den { $meeting } har börjat. { $secretary } för anteckningar.
meeting-started-next = Skriv ”närvarande: …”, ”anteckning: …”, ”beslut: …” och till sist ”utkast”.
meeting-away = Har sagt att de inte kommer: { $names }

attendance-one = { $meeting }: { $who } – { $how }
attendance-many = { $meeting }, { $how }: { $who }
attendance-guests = Står inte i deltagarlistan och antecknas som gäst: { $who }
attendance-not-named = Inte nämnda än: { $who }
attendance-present = närvarande
attendance-absent = ej närvarande
attendance-late = { $at ->
    [none] kommer senare
   *[other] från kl. { $at }
}
attendance-leaves-early = { $at ->
    [none] går tidigare
   *[other] till kl. { $at }
}
attendance-substitute = { $name ->
    [none] ersättare kommer
   *[other] ersätts av { $name }
}
attendance-digital = { $how }, på distans

note-added = Antecknat under { $point }: { $text }
note-added-decision = Beslut antecknat under { $point }: { $text }
note-added-then = { $meeting }: { $line }
note-changed = Ändrat under { $point }: { $text }
note-removed = Borttaget ur anteckningarna: { $text }
note-change = Ändra
note-remove = Ta bort
note-save = Spara
note-form-title = Ändra anteckningen
note-form-text = Text

help-start-minutes = Börja mötet och anteckningarna
example-start-minutes = starta mötet
help-attendance = Anteckna vilka som är med, eller säg hur det blir för dig
example-attendance = närvarande: Förnamn, Förnamn / jag kan inte den 24/9
help-add-note = Anteckna under en punkt på mötet
example-add-note = anteckning under punkt 3: majoriteten är positiv
help-add-decision = Skriv in ett beslut
example-add-decision = beslut: vi ansöker tillsammans

error-no-meeting-to-record = Det finns inget att anteckna från: inget möte pågår och inget har hållits de senaste { $days } dagarna. Gäller det ett äldre, skriv datumet, till exempel ”anteckning från mötet 24/9: …”.
error-meeting-not-yet = Mötet den { $date } har inte varit än, så det finns inget att anteckna. Vill du ta upp något där, skriv ”lägg till punkten …”.
error-meeting-begun = Mötet den { $date } har redan börjat, och { $secretary } för anteckningar.
error-meeting-cancelled = Mötet den { $date } är inställt.
error-empty-note = Det blev inget kvar att anteckna. Skriv till exempel ”anteckning: majoriteten är positiv”.
