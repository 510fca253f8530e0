# Uppdrag som har flyttats tre gånger eller mer: frågan till ordförande och samordnare.

worn-title = { $count ->
    [one] Ett uppdrag har flyttats { $times } gånger
   *[other] { $count } uppdrag har flyttats minst tre gånger
}
worn-question = { $count ->
    [one] Ska det ligga kvar till den nya dagen, tas upp på nästa möte, gå till någon annan eller strykas? Gör du inget ligger det kvar.
   *[other] Ska de ligga kvar till den nya dagen, tas upp på nästa möte, gå till någon annan eller strykas? Gör du inget ligger de kvar.
}
worn-keep = Behåll dagen
worn-agenda = Ta upp på mötet
worn-give = Ge till någon annan
worn-kept = { $day ->
    [none] Det ligger kvar.
   *[other] Det ligger kvar till { $day }.
}
worn-on-agenda = Det står nu på dagordningen för mötet den { $meeting }.
worn-no-meeting = Inget kommande möte är inlagt. Lägg in ett först, till exempel ”nytt möte 24/9 kl 9–11, Teams”.
worn-why = Uppdrag { $number } har flyttats { $count } gånger.
worn-more = … och { $count } till. Skriv ”status” för att se hela läget.
