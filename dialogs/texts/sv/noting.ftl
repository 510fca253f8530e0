note-added-summary = Sammanfattning under { $point }: { $text }
note-added-attachment = Bilaga under { $point }: { $text }
note-added-position = { $who } under { $point }: { $text }
note-none-of-yours = Du har inte antecknat något på det mötet.
note-form-new = Anteckna
note-form-kind = Vad är det?
note-form-point = Under vilken punkt?
note-form-organisation = Vems ståndpunkt (om det är en)?
note-form-internal = Internt: följer inte med när anteckningarna publiceras
note-form-missing = Skriv vad som ska stå.

help-add-summary = Sammanfatta en punkt
example-add-summary = sammanfattning: vi ansöker tillsammans
help-add-attachment = Lägg till en länk eller lova en bilaga
example-add-attachment = bilaga: https://example.org/underlag
help-add-position = Anteckna var en kommun står
example-add-position = ståndpunkt Kommunen: tar emot studenter
help-remove-note = Ta bort det du senast antecknade
example-remove-note = ta bort anteckningen
reading-add-attachment = Bilaga
reading-add-position = Var en kommun står
reading-add-summary = Sammanfattning
reading-remove-note = Ta bort din senaste anteckning

help-edit-note = Ändra det du senast antecknade
example-edit-note = ändra anteckningen till: vi ansöker tillsammans
reading-edit-note = Ändra din senaste anteckning
