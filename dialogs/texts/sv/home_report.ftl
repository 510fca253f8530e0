home-report-title = Från { $network } { $day }
home-report-draft = Efter utkastet till minnesanteckningar, som ännu inte är fastställt.
home-report-decided = Beslutat
home-report-nothing-decided = Inget beslut är antecknat.
home-report-asked = { $organisation ->
    [none] Det här ska jag göra
   *[other] Det här ska { $organisation } göra
}
home-report-nothing-asked = Inget nytt uppdrag.
home-report-due = { $until ->
    [none] Sedan tidigare, med rapportdag
   *[other] Sedan tidigare, att rapportera senast { $until }
}
home-report-matter = { $when ->
    [none] { $title } ({ $who })
   *[other] { $title } ({ $who }), rapporteras { $when }
}
home-report-more = … och { $count } till
home-report-next = { $when ->
    [none] Nästa möte är inte bestämt.
   *[other] Nästa möte: { $when }
}
home-report-name = Hemrapport
home-report-each-time = efter varje möte
home-report-which = Från vilket möte? Skriv dagen, till exempel ”hemrapport från 24/9”.
home-report-hint = Det går att kopiera eller vidarebefordra. Skriv ”jag vill ha hemrapport”, så kommer en efter varje möte.
home-report-wanted = Du får en hemrapport här efter varje möte, när det finns ett utkast till anteckningar.
home-report-wanted-already = Du får redan en hemrapport efter varje möte. Skriv ”hemrapport” om du vill ha en nu.
home-report-not-wanted = Du får inga fler hemrapporter. Skriv ”hemrapport” när du vill ha en.
home-report-not-wanted-already = Du får inga hemrapporter. Skriv ”hemrapport” när du vill ha en.

help-home-report = Få en halv sida från mötet att skicka vidare hemma
example-home-report = hemrapport
help-want-home-report = Få hemrapporten efter varje möte
example-want-home-report = jag vill ha hemrapport
help-no-home-report = Slipp hemrapporten
example-no-home-report = ingen hemrapport

reading-home-report = Få en hemrapport nu
reading-want-home-report = Få en hemrapport efter varje möte
reading-no-home-report = Inga fler hemrapporter
