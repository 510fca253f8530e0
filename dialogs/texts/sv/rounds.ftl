round-yes = Ja
round-no = Nej
round-write = Svara
round-write-comment = Svara med kommentar
round-asked-title = Hemfråga { $number }
round-last-day = Svara senast
round-day = { $day }
round-asker = Frågan ställs av
round-how = Tryck på en knapp eller skriv till exempel ”svara { $number }: …”. Svaret går att ändra till och med sista dagen. Ska en kollega svara? Skriv ”skicka vidare hemfråga { $number } till …”.
round-nudge = Påminnelse: sista dag att svara är { $day }.
round-your-answer = Ert svar
round-your-number = { $unit ->
    [none] Ert svar, med siffror
   *[other] Antal { $unit }
}
round-your-comment = Kommentar (om du vill)
round-answers-for = Svaret gäller { $home }.
round-send = Skicka svaret
round-answered = Hemfråga { $number }, { $home }: { $answer }
round-answer-how-to-change = Det går att ändra till och med { $day }.
round-passed-on = Hemfråga { $number } går nu till { $name }.

round-form-title = Ny hemfråga
round-form-lead = Frågan går till den som företräder varje kommun, i egen chatt. Svaren visas som en tabell i kanalen.
round-form-faults = { $count ->
    [one] En sak behöver rättas. Frågan är inte ställd än.
   *[other] { $count } saker behöver rättas. Frågan är inte ställd än.
}
round-form-text = Frågan
round-form-kind = Hur ska den besvaras?
round-kind-text = Fritt med ord
round-kind-choice = Ett av flera alternativ
round-kind-number = Med en siffra
round-kind-yes-no = Ja eller nej, med plats för kommentar
round-form-choices = Alternativen, ett på varje rad
round-form-choices-hint = Bara när svaret är ett av flera alternativ, högst { $most }
round-form-unit = Vad siffran räknar (platser, kronor …)
round-form-meeting = Till vilket möte?
round-no-meeting = Inget särskilt
round-ask = Ställ frågan
round-is-asked = Hemfråga { $number } är ställd till { $count ->
    [one] en kommun
   *[other] { $count } kommuner
}: { $text } { $kind ->
    [yes-no] Svaret är ja eller nej.
    [number] Svaret är en siffra.
    [choice] Svaret är ett av alternativen.
   *[text] { "" }
} Svar senast { $day }.
round-for-meeting = Svaren kommer med till mötet { $day }.
round-nobody-there = Ingen i nätverket företräder { $names }. Svara åt dem med till exempel ”svara 12 för Klippan: ja”.
round-extended = Hemfråga { $number } kan nu besvaras till och med { $until }.
round-closed = Hemfråga { $number } är avslutad. Svaren läggs i kanalen.
round-withdrawn = Hemfråga { $number } är borttagen, och ingen påminns mer: { $text }

round-taken-back = Svaret på hemfråga { $number } från { $home } är borttaget.
round-reminded = Svar på hemfråga { $number } saknas från { $names }. De påminns automatiskt två arbetsdagar före sista dagen, { $day }, och på sista dagen.

rounds-title = Hemfrågor
round-table-title = Svaren på hemfråga { $number }
round-progress-open = { $done } av { $count } har svarat. Sista dag är { $day }.
round-progress-closed = { $done } av { $count } svarade.
round-silent = Svar saknas från { $names }.
round-who-is-silent = Svar på hemfråga { $number } saknas från { $names }.
round-all-answered = Alla har svarat på hemfråga { $number }.
round-more = { $count ->
    [one] … och en till
   *[other] … och { $count } till
}
round-chart = Så många svarade
round-total = Summa
round-median = Median
round-earlier = förra gången: { $answer }
round-came-of = Hemfråga { $number }: { $text } ({ $done } av { $count } har svarat{ $counts ->
    [none] { "" }
   *[other] : { $counts }
})
round-show = Visa svaren
round-sheet = Svaren
round-column-organisation = Kommun
round-column-answer = Svar: { $text }
round-column-comment = Kommentar
round-column-earlier = Förra gången
round-column-by = Svarat av
round-column-day = Svarade
round-close = Avsluta

fault-round-no-day = Välj en sista dag.
fault-round-no-kind = Välj hur frågan ska besvaras.
fault-round-gone-meeting = Det mötet finns inte längre i planen.
fault-past-date = Dagen har redan varit.
fault-far-date = Dagen ligger flera år bort.
fault-empty-title = Skriv frågan.
fault-few-choices = Skriv minst { $fewest } och högst { $most } olika alternativ.
fault-long-choice = Ett alternativ är { $length } tecken. Högst { $limit } får plats.
fault-round-text = Skriv ett svar.
fault-round-number = Skriv en siffra, till exempel 14 eller 12,5.
fault-round-choice = Välj ett av alternativen.
fault-round-yes-no = Välj ja eller nej.

error-few-choices = Skriv minst { $fewest } och högst { $most } olika alternativ, till exempel ”alternativ: egen regi, entreprenad”.
error-nobody-to-ask = Det finns inga kommuner i nätverket att fråga. Skriv ”inställningar” för att lägga in dem.
error-round-closed = Hemfråga { $number } kunde besvaras till och med { $date }. Ordförande eller samordnare kan ge mer tid eller lägga in svaret.
error-not-an-answer = { $kind ->
    [yes-no] Svara ja eller nej på hemfråga { $number }, gärna med en kommentar efter: ”svara { $number }: ja, men först i höst”.
    [number] Svara med en siffra på hemfråga { $number }: ”svara { $number }: 14”.
    [choice] Svara med ett av alternativen på hemfråga { $number }. Skriv ”hemfråga { $number }” så ser du dem.
   *[text] Skriv svaret efter numret: ”svara { $number }: …”.
}
error-no-answer-yet = Det finns inget svar på hemfråga { $number } att ta tillbaka.
error-no-round = { $words ->
    [none] Det finns ingen hemfråga att visa eller svara på. Ordförande och samordnare ställer en med till exempel ”hemfråga: tar ni emot studenter? ja eller nej, svar senast 21/9”.
   *[other] Ingen hemfråga handlar om { $words }. Skriv ”hemfrågor” så ser du dem som finns.
}
error-which-day = Skriv till vilken dag: ”förläng hemfråga 12 till 1 oktober”.

help-ask-round = Ställa en fråga som alla tar hem, med ett svar från varje kommun
example-ask-round = hemfråga: tar ni emot studenter? ja eller nej, svar senast 21/9
reading-ask-round = Ställa en hemfråga
help-answer-round = Svara på en hemfråga
example-answer-round = svara 12: ja, men först i höst
reading-answer-round = Svara på en hemfråga
help-show-round = Se svaren på en hemfråga
example-show-round = hemfråga 12
    hur gör kommunerna med studenter?
reading-show-round = Visa svaren på en hemfråga
help-list-rounds = Se alla hemfrågor
example-list-rounds = hemfrågor
reading-list-rounds = Visa hemfrågorna
error-which-round = Vilken hemfråga menar du? Skriv numret: { $found }

help-ask-round-again = Ställa en tidigare hemfråga igen, med svaren bredvid varandra
example-ask-round-again = ställ hemfråga 12 igen, svar senast 1/10
reading-ask-round-again = Ställa hemfrågan igen
help-extend-round = Ge mer tid att svara på en hemfråga
example-extend-round = förläng hemfråga 12 till 1 oktober
reading-extend-round = Ge mer tid att svara på hemfrågan
help-close-round = Avsluta en hemfråga före sista dagen
example-close-round = avsluta hemfråga 12
reading-close-round = Avsluta hemfrågan
help-withdraw-round = Ta bort en hemfråga som ställdes av misstag
example-withdraw-round = ta bort hemfråga 12
reading-withdraw-round = Ta bort hemfrågan
help-pass-round-on = Skicka vidare en hemfråga till en kollega
example-pass-round-on = skicka vidare hemfråga 12 till Bo
reading-pass-round-on = Skicka vidare hemfrågan
