help-title = Det här kan du skriva nu
help-lead = Skriv som du brukar. I kanalen börjar du med @Nätverksboten.
help-help = Visa den här hjälpen, eller hjälp om något
example-help = hjälp / hjälp uppdrag / hur flyttar jag ett uppdrag?
help-undo = Ta tillbaka det du nyss gjorde
example-undo = ångra

helping-in-channel = Skriv till exempel ”@Nätverksboten dagordning”, ”@Nätverksboten lägg till punkten Budget på { $day ->
    [none] nästa möte
   *[other] mötet den { $day }
}” eller ”@Nätverksboten aktivitetslistan”. Mer hjälp får du i vår egen chatt: skriv ”hjälp” där.
helping-title = Hjälp: { $subject }
helping-answer = Så här gör du
helping-more = Mer: skriv ”hjälp” och sedan { $subjects }. ”Hjälp allt” visar allt.
helping-unknown = Jag har ingen hjälp om ”{ $words }”.
helping-agenda = Dagordning
helping-actions = Uppdrag
helping-list = Aktivitetslistan
helping-meeting = Möte
helping-notes = Anteckningar
helping-minutes = Utkast och synpunkter
helping-reminders = Påminnelser
helping-rounds = Hemfrågor
helping-chairing = Ordförandeskapet
helping-followup = Årsuppföljning
helping-subgroups = Undernätverk
helping-goals = Årets mål
helping-bodies = Representanter i andra organ
helping-network = Nätverket
helping-everything = Allt
helping-word-agenda = dagordning
helping-word-actions = uppdrag
helping-word-list = aktivitetslistan
helping-word-meeting = möte
helping-word-notes = anteckningar
helping-word-minutes = utkast
helping-word-reminders = påminnelser
helping-word-rounds = hemfrågor
helping-word-chairing = ordförandeskap
helping-word-followup = årsuppföljning
helping-word-subgroups = undernätverk
helping-word-goals = mål
helping-word-bodies = representanter
helping-word-network = nätverket

# Exempel med nätverkets egna möten, uppdrag och personer; [none] är när det inte finns något sådant.
own-add-agenda-item = lägg till punkten Budget på { $day ->
    [none] nästa möte
   *[other] mötet den { $day }
}, 15 min, diskussion
own-withdraw-agenda-item = ta bort { $yours ->
    [none] min punkt
   *[other] punkt { $yours }
} från dagordningen
own-postpone-agenda-item = flytta { $point ->
    [none] punkten Budget
   *[other] punkt { $point }
} till { $later ->
    [none] nästa möte
   *[other] mötet den { $later }
}
own-accept-agenda-item = { $suggested ->
    [none] godkänn alla
   *[other] godkänn { $suggested } / godkänn alla
}
own-park-agenda-item = { $suggested ->
    [none] parkera 1
   *[other] parkera { $suggested }
}
own-decline-agenda-item = { $suggested ->
    [none] avslå 1: tas upp nästa år
   *[other] avslå { $suggested }: tas upp nästa år
}
own-merge-agenda-items = { $other ->
    [none] slå ihop 1 och 2
   *[other] slå ihop { $point } och { $other }
}
own-order-agenda = { $other ->
    [none] flytta 2 före 1
   *[other] flytta { $other } före { $point }
}
own-ask-proposer = { $suggested ->
    [none] fråga om 1: vem ska vara med?
   *[other] fråga om { $suggested }: vem ska vara med?
}
own-amend-agenda-item = { $point ->
    [none] sätt 20 min på 1
   *[other] sätt 20 min på { $point }
}
own-set-standing = lägg till stående punkt Rapporter från andra forum{ $name ->
    [none] {""}
   *[other] , ansvarig { $name }
}
own-add-action = uppdrag: ta fram ny mötesplan{ $name ->
    [none] {""}
   *[other] , ansvarig { $name }
}, till { $day ->
    [none] { $soon }
   *[other] { $day }
}
own-complete-action = { $mine ->
    [none] klar 1
   *[other] klar { $mine }
}
own-change-due-date = { $mine ->
    [none] flytta uppdrag 1 till { $soon }
   *[other] flytta uppdrag { $mine } till { $soon }
}
own-reassign-action = { $name ->
    [none] ge nr 1 till Förnamn Efternamn
   *[other] { $open ->
        [none] ge uppdraget till { $name }
       *[other] ge nr { $open } till { $name }
    }
}
own-ticks-left = { $shared ->
    [none] vilka är inte klara med 1?
   *[other] vilka är inte klara med { $shared }?
}
own-amend-action = { $open ->
    [none] 1 ska till socialchefsrådet, svar senast { $soon }
   *[other] { $open } ska till socialchefsrådet, svar senast { $soon }
}
own-change-form = { $open ->
    [none] ändra uppdrag 1
   *[other] ändra uppdrag { $open }
}
own-close-action = { $reported ->
    [none] avsluta uppdrag 1
   *[other] avsluta uppdrag { $reported } / lägg { $reported } till handlingarna
}
own-reopen-action = { $reported ->
    [none] öppna uppdrag 1 igen
   *[other] öppna uppdrag { $reported } igen
}
own-drop-action = { $open ->
    [none] stryk uppdrag 1: inte längre aktuellt
   *[other] stryk uppdrag { $open }: inte längre aktuellt
}
own-action-history = { $open ->
    [none] historik 1
   *[other] historik { $open }
}
own-handover-pack = { $name ->
    [none] överlämning
   *[other] överlämning / överlämna till { $name }
}
own-who-prepares = { $open ->
    [none] vem har hand om uppdrag 1?
   *[other] vem har hand om uppdrag { $open }?
}
own-ask-matter = { $open ->
    [none] hur går det med uppdrag 1?
   *[other] hur går det med uppdrag { $open }?
}
own-status = { $organisation ->
    [none] status
   *[other] status / läget för { $organisation }
}
own-change-holder = { $organisation ->
    [none] ny socialchef i Kommunen är Förnamn Efternamn från { $soon }
   *[other] ny socialchef i { $organisation } är Förnamn Efternamn från { $soon }
}
own-member-leaves = { $name ->
    [none] Förnamn Efternamn slutar { $soon }
   *[other] { $name } slutar { $soon }
}
own-add-note = { $point ->
    [none] anteckning: majoriteten är positiv
   *[other] anteckning under punkt { $point }: majoriteten är positiv
}
own-add-position = ståndpunkt { $organisation ->
    [none] Kommunen
   *[other] { $organisation }
}: tar emot studenter
own-go-to-point = { $point ->
    [none] gå till punkt 1
   *[other] gå till punkt { $point }
}
own-attendance = { $role ->
    [leads] { $name ->
        [none] närvarande: Förnamn Efternamn
       *[other] närvarande: { $name } / alla utom { $name }
    }
   *[other] { $day ->
        [none] jag kan inte komma på nästa möte
       *[other] jag kan inte komma den { $day }
    }
}
own-chair-meeting = { $name ->
    [none] Förnamn Efternamn leder mötet
   *[other] { $name } leder mötet
}
own-change-secretary = { $name ->
    [none] Förnamn Efternamn antecknar
   *[other] { $name } antecknar
}
own-ask-for-comments = synpunkter senast { $soon }
own-add-comment = synpunkt på punkt 1: { $organisation ->
    [none] beslutet saknas
   *[other] det var { $organisation } som frågade
}
own-show-minutes = { $held ->
    [none] visa senaste anteckningarna
   *[other] visa anteckningarna från { $held }
}
own-list-minutes = alla anteckningar { $year }
own-schedule-meeting =
    nytt möte { $soon } kl 9–11, Teams
    flytta nästa möte till { $soon }
own-cancel-meeting = { $day ->
    [none] ställ in nästa möte
   *[other] ställ in mötet den { $day }
}
own-plan-year = planera möten { $year }
own-remind-now = { $theirs ->
    [none] skicka en påminnelse till alla som är sena
   *[other] påminn { $theirs } nu / skicka en påminnelse till alla som är sena
}
own-remind-later = { $theirs ->
    [none] påminn Förnamn Efternamn om 1 på fredag
   *[other] påminn { $owner } om { $theirs } på fredag
}
own-members-form =
    medlemmar
    ändra { $name ->
        [none] Förnamn Efternamn
       *[other] { $name }
    }
