# Platser och organisationer: vem som har utsett, ställföreträdare, vad som saknas, vem som lämnar, vilka som kommer.
seats-title = Platserna i nätverket
seats-none = Det finns inga platser i nätverket ännu. De blir till när du skriver till exempel ”ny socialchef i Perstorp är Förnamn Efternamn”.
seats-empty = ingen innehavare
seats-holder = { $name }{ $by ->
    [none] { "" }
   *[other] , utsedd av { $by }
}{ $until ->
    [none] { "" }
   *[other] , till och med { $until }
}
seats-to-come = { $name } från { $from }
seats-deputy = { $from ->
    [none] ersättare { $name }
   *[other] ställföreträdare { $name } från { $from } { $until ->
        [none] tills vidare
       *[other] till och med { $until }
    }
}
seats-more = … och { $count } till
seat-appointed = { $name } är utsedd av { $by }{ $day ->
    [none] { "" }
   *[other] , { $day }
}: { $seat }
seat-deputy-set = { $name } är ställföreträdare för { $of } från { $from } { $until ->
    [none] tills vidare
   *[other] till och med { $until }
}: { $seat }. Det som hör till platsen är då bådas.
seat-removed = Platsen { $seat } är borttagen. Historiken finns kvar.
error-holds-no-seat = { $name } har ingen plats i nätverket. Skriv ”platser” så ser du dem som finns.
error-own-deputy = { $name } kan inte vara sin egen ställföreträdare.
error-days-turned = Sista dagen, { $last }, är före den första, { $first }.
error-deputy-there = { $name } är redan ställföreträdare där från { $first } { $last ->
    [none] tills vidare
   *[other] till och med { $last }
}.
seat-remove-which = Vilken plats i { $name } finns inte längre?
seat-of = { $name ->
    [none] { $seat }
   *[other] { $seat }, { $name }
}
error-no-seat-there = { $name } har ingen sådan plats i nätverket. Skriv ”platser” så ser du dem som finns.

missing-title = Det här saknas i nätverket
missing-nothing = Ingenting saknas: alla organisationer är företrädda, alla platser har en innehavare, och alla innehavare finns i Teams.
missing-homes = Ingen företräder
missing-seats = Platser utan innehavare
missing-unmet = Har en plats men har inte synts i Teams
missing-seatless = Sitter för en organisation utan att ha en plats

home-leaves = { $name } är med i nätverket till och med { $day }. Det som varit finns kvar under samma namn.
home-members-leave = Samma dag slutar { $names }.
home-leads-stay = { $names } leder nätverket och är kvar tills någon säger sista dagen.
home-seats = { $count ->
    [one] Platsen { $seats } har
   *[other] Platserna { $seats } har
} innehavare till och med { $day }.
home-matters = Öppet och att lämna över: { $matters }
merge-done = { $names } { $count ->
    [one] blir
   *[other] blir båda
} en del av { $into } från { $day }. Det som varit finns kvar under de gamla namnen, och ledamöterna sitter för { $into } från den dagen.
merge-into-which = Vad heter { $one } och { $other } när de är ihopslagna?
merge-new-how = Är det ett nytt namn? Skriv till exempel ”{ $one } och { $other } slås ihop till Nynamn 1 januari”.
error-which-day-gone = Från vilken dag? Skriv till exempel ”{ $name } lämnar nätverket 31 december” eller ”… slås ihop 1 januari”.
error-merges-with-itself = { $name } kan inte slås ihop med sig själv.
error-not-in-network = { $name } har redan lämnat nätverket, eller gör det före den dagen.

who-comes-title = Mötet { $day }: { $count } av { $homes } företrädda hittills
coming-no-homes = Nätverket har inga organisationer ännu.
coming-represented = Företrädda ({ $count })
coming-absent = Kommer inte ({ $count })
coming-unknown = Har inte sagt något ({ $count })
coming-instead = { $who } i stället för { $of }

help-appoint-holder = Skriva upp vem som formellt har utsett någon
example-appoint-holder = Förnamn är utsedd av länets kommuner 12 mars
reading-appoint-holder = Skriva upp vem som har utsett
help-set-deputy = Säga vem som är ställföreträdare under en längre frånvaro
example-set-deputy = Förnamn är ställföreträdare för Efternamn 1 oktober–31 mars
reading-set-deputy = Skriva upp en ställföreträdare
help-list-seats = Se platserna, vem som har dem och vem som har utsett
example-list-seats = visa platserna
reading-list-seats = Visa platserna
help-remove-seat = Ta bort en plats som inte finns längre
example-remove-seat = ta bort platsen verksamhetschef i Klippan
reading-remove-seat = Ta bort platsen
help-ask-missing = Se vad som saknas: tomma platser och organisationer utan någon
example-ask-missing = vad saknas i nätverket?
reading-ask-missing = Visa vad som saknas i nätverket
help-organisation-leaves = Säga att en kommun lämnar nätverket
example-organisation-leaves = Klippan lämnar nätverket 31 december
reading-organisation-leaves = Skriva upp att organisationen lämnar nätverket
help-organisations-merge = Säga att två kommuner slås ihop
example-organisations-merge = Klippan och Perstorp slås ihop 1 januari
reading-organisations-merge = Slå ihop organisationerna
help-ask-who-comes = Se vilka organisationer som kommer till ett möte
example-ask-who-comes = vilka kommer på nästa möte?
reading-ask-who-comes = Visa vilka som kommer
own-set-deputy = { $name ->
    [none] Förnamn Efternamn är ställföreträdare för Kollegan Efternamn 1 oktober–31 mars
   *[other] Förnamn Efternamn är ställföreträdare för { $name } 1 oktober–31 mars
}
own-appoint-holder = { $name ->
    [none] Förnamn Efternamn är utsedd av länets kommuner 12 mars
   *[other] { $name } är utsedd av länets kommuner 12 mars
}
own-remove-seat = { $organisation ->
    [none] ta bort platsen i Kommunen
   *[other] ta bort platsen i { $organisation }
}
own-organisation-leaves = { $organisation ->
    [none] Kommunen lämnar nätverket { $soon }
   *[other] { $organisation } lämnar nätverket { $soon }
}
own-organisations-merge = { $organisation ->
    [none] Kommunen och Grannkommunen slås ihop 1 januari
   *[other] { $organisation } och Kommunen slås ihop 1 januari
}
