# Det som alla formulär har gemensamt.

form-lead-faults = { $count ->
    [one] En sak behöver rättas. Inget är sparat än.
   *[other] { $count } saker behöver rättas. Inget är sparat än.
}
form-lead-changed = Någon annan hann ändra medan du hade formuläret öppet. Se över det och spara igen; inget är sparat än.
form-in-your-chat = Formuläret finns i vår egen chatt.
form-save = Spara
form-nothing-changed = Allt är redan så. Inget har ändrats.
fault-unreadable-field = Det som stod här gick inte att läsa. Skriv det igen.
fault-long-field = Det är { $length } tecken. Högst { $limit } får plats.
fault-field-changed = Det här har någon annan ändrat sedan du öppnade formuläret.
fault-field-changed-too = Det här har också någon annan ändrat. Det du skrev står kvar; spara igen om det ska gälla.
form-search-people = Skriv några bokstäver i namnet
form-or-name = … eller skriv hela namnet här
fault-nobody-named = Ingen i nätverket heter { $name }.
fault-several-named = Flera i nätverket heter så: { $name }. Skriv hela namnet.
error-unreadable-field = Det du skrev gick inte att läsa. Skriv det igen.
form-had-typed = Du hade skrivit:
fault-choose-purpose = Välj ett syfte i listan.
