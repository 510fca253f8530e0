# Vem som tar över, vem som slutar, och vad som följer med.
holder-changed = { $to } har platsen { $seat } från { $from }.
holder-after = { $to } tar över platsen { $seat } efter { $former } från { $from }.
holder-then = Det som { $former } bereder i eget namn ({ $count ->
    [one] ett uppdrag
   *[other] { $count } saker
}) går över till { $to } samma dag.
holder-passed = Från { $former } till { $to }: { $what }
holder-welcome = { $to } får en startlista av mig { $from ->
    [now] nu
   *[other] { $from }
}.
holder-not-in-team = { $to } får en startlista när hen har kommit med i teamet.
holder-leaves = { $name } slutar
succession-unknown = { $name } finns inte i nätverket än. Lägg till { $name } i teamet (eller i nätverkets formulär) och skriv sedan igen: ”{ $again }”
succession-unknown-seat = Jag hittar ingen plats för { $name }. Skriv till exempel ”ny socialchef i Perstorp är Förnamn Efternamn från 1 januari”.
succession-of-whom = Vem tar { $name } över efter? Skriv till exempel ”{ $name } tar över Lisas plats”.
succession-which-seat = Vem tar { $name } över efter?
succession-function = Socialchef
error-already-holds = { $name } har redan platsen { $seat }.
holder-when = Från vilken dag har { $name } platsen?
leaves-said = { $name } är med till och med { $day }.
leaves-gone = { $name } är inte med i nätverket längre.
leaves-seat = Platsen { $seat } blir då ledig. Skriv till exempel ”Bo tar över efter { $name }” när ni vet vem som kommer efter.
leaves-theirs = I eget namn har { $name }: { $what }
leaves-nobodys = Det som inte har fått någon ny ansvarig då kommer till dig och de andra som leder nätverket.
leaves-when = Vilken dag är den sista för { $name }?
leaves-own-when = Vilken är din sista dag?
leaves-told = Jag säger till ordförande och samordnare att din sista dag är { $day }.
leaves-hand-over = Skriv ”överlämning” när du vill lämna över det du har.
leaves-no-lead = Ingen leder nätverket efter det. Utse ordförande eller samordnare innan dess: skriv ”inställningar”.
leaves-tell-to = { $name } uppger att { $to } tar över. Stämmer det: skriv ”{ $to } tar över efter { $name } från { $day }”.
leaves-tell = { $name } säger sig sluta { $day }.
leaves-tell-how = Bekräftar du det är { $name } med till och med den dagen. Det går att ångra.
leaves-confirm = Bekräfta sista dagen
what-counted = { $matters ->
    [one] ett uppdrag ({ $numbers })
   *[other] { $matters } uppdrag ({ $numbers })
}
what-points = { $count ->
    [one] en punkt på dagordningen
   *[other] { $count } punkter på dagordningen
}
what-standing = { $count ->
    [one] en stående punkt
   *[other] { $count } stående punkter
}
what-nothing = ingenting
passed-title = { $to } har platsen { $seat } från i dag
passed-lead = Det som { $former } beredde i eget namn har gått över till { $to }:
starter-title = Välkommen! Du har platsen { $seat } i { $network }
starter-lead = Här är det viktigaste för att komma igång.
starter-next = Nästa möte:
starter-matters = { $count ->
    [0] Inga öppna uppdrag ligger på dig just nu.
    [one] Ett öppet uppdrag ligger på dig:
   *[other] { $count } öppna uppdrag ligger på dig:
}
starter-ask = Skriv till mig med vanliga ord: ”mina uppdrag”, ”vad står på dagordningen?”, ”historik 4”, ”klar 4”. ”hjälp” visar allt.
succession-more = … och { $count } till.
orphans-title = { $count ->
    [one] En sak har ingen ansvarig längre
   *[other] { $count } saker har ingen ansvarig längre
}
succession-give = Ge till …
succession-open = Öppna { $number }
succession-move-title = Flytta till någon annan
succession-to-whom = Till vem?
succession-what = Vad?
succession-move = Flytta
succession-a-point = Punkt på dagordningen: { $title }
succession-a-standing = Stående punkt: { $title }
succession-choose-who = Välj vem som ska ta över.
succession-choose-what = Kryssa i minst en sak att flytta.
succession-moved = Till { $to } nu: { $what }

reading-change-holder = Byt vem som har platsen
reading-member-leaves = Notera sista dagen
help-change-holder = Säg att en plats har fått en ny innehavare
example-change-holder = ny socialchef i Klippan är Förnamn Efternamn från 1 januari / Förnamn tar över efter Förnamn
help-member-leaves = Säg när någon slutar
example-member-leaves = Förnamn slutar 31 december
error-nothing-left = Det finns inget kvar att flytta: någon annan har det redan.
pack-title = Överlämning { $name }
pack-seat = Plats
pack-role = Roll
pack-organisation = För
pack-last-day = Sista dag
pack-deputy = { $seat } (ersättare)
pack-matters = Öppna uppdrag
pack-matters-count = { $count ->
    [0] Inga öppna uppdrag.
    [one] Ett öppet uppdrag
   *[other] { $count } öppna uppdrag
}
pack-no-matters = Inga öppna uppdrag.
pack-waiting = Väntar på svar från andra
pack-points = Punkter att dra på kommande möten
pack-point = { $title }{ $meeting ->
    [none] {""}
   *[other] {" "}({ $meeting })
}
pack-standing = Stående punkter att svara för
pack-meetings = Kommande möten
pack-last = Senast, { $when }: { $what }
pack-recorded = Inlagt { $when } av { $who }
pack-open = Öppna i Word
pack-opens = Dokumentet visar läget när du öppnar det. Knappen fungerar ett dygn, för alla som får den.
pack-move = Flytta till …
pack-move-to = Flytta till { $name }
role-chair = Ordförande
role-coordinator = Samordnare
role-member = Ledamot
term-both = { $title }, { $first } – { $last }
term-from = { $title }, från { $first }
term-until = { $title }, till och med { $last }
hand-on-sent = Jag har frågat { $name } om att ta över { $what }. Allt är kvar hos dig tills { $name } har svarat ja.
hand-on-asked = { $name } frågar om du kan ta över { $count ->
    [one] ett uppdrag
   *[other] { $count } uppdrag
}
hand-on-yes = Ja, jag tar över
hand-on-mine = Nu är det ditt: { $what }
hand-on-not-mine = Då säger jag till { $name } att du inte kan ta över.
hand-on-taken = { $name } har tagit över { $what }.
hand-on-left = { $name } kan inte ta över { $what }. Det är alltså kvar hos dig.
reading-handover-pack = Gör en överlämning
help-handover-pack = Få en överlämning: det du har på dig, som kort och Word-dokument, och flytta det till någon annan
example-handover-pack = överlämning / överlämna till Förnamn
undone-seat = { $name } har platsen { $seat } igen.
new-lead-title = Du är { $role } i { $network } nu. Så här är läget
new-lead-waits = Väntar på ditt svar: { $what }.
new-lead-pack = Från { $name }
new-lead-packs = Överlämningen öppnas i tre dagar. Sedan skriver du ”överlämning för” och namnet.
new-lead-nothing = Ingenting väntar på ditt svar just nu.
new-lead-suggestions = { $count ->
    [one] ett förslag till dagordningen
   *[other] { $count } förslag till dagordningen
}
new-lead-reported = { $count ->
    [one] ett rapporterat uppdrag att avsluta
   *[other] { $count } rapporterade uppdrag att avsluta
}
new-lead-orphaned = { $count ->
    [one] en sak utan ansvarig
   *[other] { $count } saker utan ansvarig
}
