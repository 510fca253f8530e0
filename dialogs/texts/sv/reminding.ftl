# Att påminna nu: högst en gång om dagen för varje uppdrag och person.

remind-now = { $names ->
    [none] Jag påminner { $count } personer nu om uppdrag { $number }: { $title }
   *[other] Jag påminner { $names } nu om uppdrag { $number }: { $title }
}
remind-later = { $names ->
    [none] Jag påminner { $count } personer { $when } om uppdrag { $number }: { $title }
   *[other] Jag påminner { $names } { $when } om uppdrag { $number }: { $title }
}
remind-already = { $names ->
    [none] { $count } personer
   *[other] { $names }
} har redan påmints { $when } om uppdrag { $number }.
remind-coming = { $names ->
    [none] { $count } personer
   *[other] { $names }
} får redan en påminnelse { $when } om uppdrag { $number }.
remind-under-way = En påminnelse om uppdrag { $number } är redan på väg till { $names ->
    [none] { $count } personer
   *[other] { $names }
}.
remind-failed = { $names ->
    [none] Påminnelsen om uppdrag { $number } till { $count } personer har inte kommit fram i dag. Hör av dig till dem på annat sätt.
   *[other] Påminnelsen till { $names } om uppdrag { $number } har inte kommit fram i dag. Hör av dig på annat sätt.
}
remind-own = Uppdrag { $number } är ditt eget: { $title }
remind-on-which = Skriv också vilket uppdrag det gäller, till exempel ”påminn { $names ->
    [none] om 7 på fredag
   *[other] { $names } om 7 på fredag
}”.
remind-nobody = Uppdrag { $number } har ingen att påminna än: { $title }. Ge det till någon, till exempel ”{ $number } till Klippan”.
remind-not-theirs = Uppdrag { $number } bereds av { $who }, inte av { $names }. Ingen har påmints.
remind-none-late = { $names ->
    [none] Inget är försenat. Ingen har påmints.
   *[other] Inget hos { $names } är försenat. Ingen har påmints. Skriv vilket uppdrag det gäller, till exempel ”påminn om 7”.
}
remind-many-now = { $count ->
    [one] Jag påminner en person nu:
   *[other] Jag påminner { $count } personer nu:
}
remind-many-later = { $count ->
    [one] Jag påminner en person { $when }:
   *[other] Jag påminner { $count } personer { $when }:
}
remind-many-already = Redan påminda { $when }:
remind-many-coming = Får redan en påminnelse { $when }:
remind-many-under-way = En påminnelse är redan på väg till:
remind-many-failed = Påminnelsen har inte kommit fram i dag. Hör av dig på annat sätt:
remind-person = { $name }: { $numbers }
remind-more = … och { $count } till
remind-own-many = { $count ->
    [one] Uppdrag { $numbers } är ditt eget.
   *[other] Uppdragen { $numbers } är dina egna.
}
remind-nobody-many = { $count ->
    [one] Uppdrag { $numbers } har ingen att påminna.
   *[other] Uppdragen { $numbers } har ingen att påminna.
}
remind-today-at = i dag kl. { $time }
remind-tomorrow-at = i morgon kl. { $time }
remind-asked-by = { $names } har bett mig påminna dig.
button-remind = Påminn nu
button-remind-late = Påminn alla nu
help-remind-now = Påminn om ett uppdrag nu, högst en gång om dagen
example-remind-now =
    påminn 7 nu
    skicka en påminnelse till alla som är sena
help-remind-later = Påminn om ett uppdrag en viss dag
example-remind-later = påminn Förnamn om 7 på fredag
reading-remind-later = Påminn en viss dag
error-already-out = Påminnelsen har redan gått i väg och går inte att ta tillbaka.
