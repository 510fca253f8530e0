action-recorded = Uppdrag { $number }: { $title } – { $who }, { $when ->
    [none] utan datum
   *[other] rapporteras { $when }
}.
action-moved = Uppdrag { $number } { $when ->
    [none] har nu inget datum
   *[other] rapporteras nu { $when }
}: { $title }
action-handed-over = Uppdrag { $number } bereds nu av { $who }: { $title }
action-reported = Uppdrag { $number } är rapporterat som klart: { $title }
action-reported-with = Kommentar: { $comment }
action-reworded = Uppdrag { $number } heter nu: { $title }
action-nobody = ingen ansvarig än
action-everyone = alla
action-has-left = { $name } (har lämnat)
action-no-date = utan datum
action-overdue-since = skulle ha rapporterats { $day }
action-raised-by = väckt av { $name }
action-state-reported = rapporterat som klart, inte avslutat
action-state-closed = avslutat
action-state-dropped = utgått
action-times-moved = { $count ->
    [one] flyttat en gång
   *[other] flyttat { $count } gånger
}
action-move-to-when = När ska uppdrag { $number } rapporteras i stället? { $title }
action-or-write-a-day = Eller skriv en dag, till exempel 15/1.
actions-mine = Dina uppdrag
actions-mine-overdue = Dina försenade uppdrag
actions-none = Inga uppdrag här just nu.
actions-until = { $title } till { $day }
actions-open = Aktivitetslistan{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-overdue = Försenade uppdrag{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-all = Alla uppdrag, även avslutade{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
button-done = Klar
button-move = Flytta
button-next-meeting = Till nästa möte
button-later-meeting = Till mötet { $day }

help-add-action = Lägg ett uppdrag i aktivitetslistan
example-add-action = uppdrag: ta fram ny mötesplan, ansvarig Förnamn Efternamn, till 15/1
help-list-my-actions = Visa dina uppdrag
example-list-my-actions = mina uppdrag
help-list-actions = Visa aktivitetslistan
example-list-actions = aktivitetslistan / vad är försenat?
help-complete-action = Säg att ett uppdrag är klart
example-complete-action = klar 4
help-change-due-date = Ändra när ett uppdrag ska rapporteras
example-change-due-date = flytta fram uppdrag 5 till 20/12
help-reassign-action = Lämna över ett uppdrag
example-reassign-action = ge nr 11 till Förnamn Efternamn

live-refresh = Uppdatera
actions-mine-waiting = Det du väntar på
actions-reported = Rapporterat, att avsluta{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-closed = Avslutat de senaste tre månaderna{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-waiting = Det vi väntar på från andra{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-unowned = Uppdrag utan ansvarig{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-undated = Uppdrag utan datum{ $about ->
    [none] {""}
   *[other] {" "}– { $about }
}
actions-from = { $body ->
    [none] Från andra
   *[other] Från { $body }
}
actions-to = { $body ->
    [none] Till andra
   *[other] Hos { $body }
}
actions-between = { $body ->
    [none] Från och till andra
   *[other] Från och till { $body }
}
actions-of = { $title } – { $about }
list-place = Uppdrag { $first }–{ $last } av { $count }
list-press = Tryck på ett uppdrag för att öppna det.
list-open = Öppna
list-before = Föregående
list-mine = Mina uppdrag
list-nothing-in = Inget i { $networks }.
list-no-body = Inget på listan { $way ->
    [from] kommer från
    [to] ligger hos
   *[other] kommer från eller ligger hos
} { $body }.
button-done-ours = Klar hos oss
who-prepares = Uppdrag { $number }, { $title }: { $who }{ $state ->
    [open] { $when ->
        [none] , utan datum
       *[other] , rapporteras { $when }
    }
    [reported] , rapporterat som klart
    [closed] , avslutat
   *[other] , utgått
}.
who-nobody = Uppdrag { $number }, { $title }, har ingen ansvarig än.
who-no-matter = Jag hittar inget uppdrag om ”{ $words }” på listan. Skriv ”aktivitetslistan” så visar jag den.

help-ask-list = Fråga listan: vad som väntar, kommer från andra, saknar ansvarig eller ska avslutas
example-ask-list = vad väntar vi på? / vad har vi fått från SKR? / vad ska avslutas?
help-who-prepares = Se vem som har ett uppdrag
example-who-prepares = vem har hand om uppdrag 5?
help-ask-matter = Se hur det går med ett uppdrag
example-ask-matter = hur går det med uppdrag 5?
