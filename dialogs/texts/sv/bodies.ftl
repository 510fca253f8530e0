bodies-title = Våra representanter
bodies-none = Inga representanter i andra organ är inlagda än. Ordförande och samordnare lägger in dem med till exempel ”Lisa representerar oss i Medelpunkten till 31 december 2027, rapporterar på nästa möte”.
body-nobody-there = Ingen representerar oss där just nu.
body-is-deputy = Ersättare.
body-from = Från { $day }.
body-until = Till och med { $day }.
body-ends-soon = Perioden går snart ut: till och med { $day }.
body-reports = Rapporterar { $day }.
body-report-late = Skulle ha rapporterat { $day }.
body-person-left = Har lämnat nätverket.
body-matters = Frågor dit och därifrån
body-matter-from = Därifrån:
body-matter-to = Dit:
body-matter-reported = rapporterat
body-matter-closed = avslutat
body-answer-to = vårt svar senast { $day }
body-answer-from = svar väntas { $day }
body-due = { $body }: { $name } rapporterar
body-more = { $count ->
    [one] … och en till
   *[other] … och { $count } till
}
body-show = Visa representanterna
body-show-one = Visa
body-add = Ny representant
body-appointed = { $name } representerar nätverket i { $body }.
body-deputy = { $name } är ersättare för nätverket i { $body }.
body-succeeded = { $name } efterträder { $before } i { $body } från { $day }.
body-left = { $name } lämnar { $body }. Sista dag är { $day }.
body-reports-on = { $name } rapporterar från { $body } { $day }.
body-has-reported = { $name } har rapporterat från { $body }.
body-no-member = { $name } är inte med i nätverket och får därför ingen påminnelse av mig.

body-report-title = Rapport från { $body }
body-report-soon = Du rapporterar till nätverket { $day }.
body-choose-title = Representant i { $body }
body-term-ends = Perioden för { $name } i { $body } går ut { $day }.
body-has-left = { $name }, som representerar nätverket i { $body }, har lämnat nätverket.
body-choose = Skriv till exempel ”… efterträder { $name } i { $body }” när någon är vald.

body-form-title = Ny representant
body-form-lead = Vem representerar nätverket var? Namnet skriver du bara för den som inte är med i nätverket.
body-form-body = Organ
body-form-member = Medlem
body-form-name = Någon annan, med namn
body-form-organisation = Organisation för någon annan
body-form-starts-on = Från och med
body-form-ends-on = Till och med
body-form-deputy = Är ersättare
body-form-meeting = Rapporterar vid mötet
body-form-reports-on = Eller rapporterar den dagen
body-form-none = Ingen vald
body-save = Spara

fault-body-no-day = Dagen går inte att läsa.
fault-body-no-such-member = Den personen är inte kvar i nätverket.
fault-body-nobody = Välj en medlem eller skriv ett namn.
fault-body-gone-meeting = Det mötet finns inte längre i planen.
fault-body-empty-title = Skriv vad organet heter.
fault-body-too-long = Namnet är för långt: { $length } tecken, högst { $limit }.
fault-body-already-done = { $number } är redan inlagd så.
fault-body-past-date = Dagen har redan varit.
fault-body-far-date = Dagen ligger flera år bort.
fault-body-term-backwards = Perioden skulle sluta innan den börjar.

error-no-such-body = Jag känner inte till { $name }. Skriv ”våra representanter” så ser du de organ som är inlagda.
error-not-there = { $name ->
    [none] Ingen representerar oss i { $body } just nu.
   *[other] { $name } representerar oss inte i { $body }. Skriv ”våra representanter” så ser du vilka som gör det.
}
error-term-backwards = Perioden skulle sluta { $last }, innan den börjar { $first }.
error-who-is-meant = Flera i nätverket heter { $name }: { $names }. Skriv hela namnet.
error-which-representative = Flera representerar oss i { $body }: { $names }. Skriv vem du menar.

help-list-bodies = Se vilka som representerar nätverket i andra organ
example-list-bodies = våra representanter
reading-list-bodies = Visa våra representanter
help-show-body = Se vem som sitter i ett organ, och frågorna dit och därifrån
example-show-body = vem representerar oss i Medelpunkten?
reading-show-body = Visa vem som representerar oss
help-appoint = Lägga in en representant, med period och när rapporten kommer
example-appoint = Bo representerar oss i Medelpunkten till 31 december 2027, rapporterar på nästa möte
reading-appoint = Lägga in en representant
help-body-form = Lägga in en representant i ett formulär
example-body-form = ny representant
reading-body-form = Öppna formuläret för en representant
help-succeed-in-body = Låta någon efterträda en representant
example-succeed-in-body = Bo efterträder Lisa i Medelpunkten
reading-succeed-in-body = Låta någon efterträda en representant
help-leave-body = Säga att en representant slutar
example-leave-body = Bo slutar som representant i Medelpunkten
reading-leave-body = Säga att en representant slutar
help-body-report = Säga när en representant rapporterar, eller att det är gjort
example-body-report = Bo rapporterar från Medelpunkten den 1 december
    Bo har rapporterat från Medelpunkten
reading-body-report = Säga när en representant rapporterar
