# Formuläret för ett möte.

meeting-form-title = Nytt möte
meeting-form-title-change = Mötet den { $day }
meeting-form-lead = Flera på en gång lägger du in med ”planera året”.
meeting-form-lead-change = Uppdrag som ska rapporteras på mötet följer med om du byter dag.
meeting-form-day = Dag
meeting-form-whole-day = Heldag, utan klockslag
meeting-form-starts-at = Börjar
meeting-form-ends-at = Slutar
meeting-form-place = Plats eller Teams
meeting-form-place-hint = Teams, en adress eller en lokal
meeting-form-until = Sista dag, om mötet är flera dagar
meeting-form-changed = Ändrat: { $when }.
button-change-meeting = { $day ->
    [none] Ändra mötet
   *[other] Ändra { $day }
}
fault-no-day = Välj vilken dag mötet är.
fault-no-hour = Välj när mötet börjar, eller kryssa för heldag.
help-meeting-form = Lägg in eller ändra ett möte i ett formulär
example-meeting-form =
    nytt möte
    ändra nästa möte
reading-meeting-form = Öppna formuläret för ett möte
meeting-form-which = Vilket möte vill du ändra?
