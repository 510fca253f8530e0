# Sidan inför ett möte, för ordförande och samordnare.

brief-title = Inför mötet { $day }
brief-document = Underlag inför mötet
brief-chair = Ordförande
brief-call = Kallelse
brief-called = skickad { $day }
brief-not-yet = inte skickad
brief-deadline = Sista dag för förslag
brief-to-do = Att göra före mötet
brief-agenda = Dagordning
brief-walk = { $count ->
    [one] Genomgång av listan: ett uppdrag
   *[other] Genomgång av listan: { $count } uppdrag
}
brief-missing = Kan inte vara med, eller kommer på annat sätt
brief-answers = Frågor från och till andra
brief-minutes = Anteckningar
brief-unanswered = { $count ->
    [one] Ett förslag väntar på svar: punkt { $numbers }.
   *[other] { $count } förslag väntar på svar: punkterna { $numbers }.
}
brief-unpresented = { $count ->
    [one] Punkt { $numbers } har ingen föredragande.
   *[other] Punkterna { $numbers } har ingen föredragande.
}
brief-untimed = { $count ->
    [one] Punkt { $numbers } har ingen tid.
   *[other] Punkterna { $numbers } har ingen tid.
}
brief-worn = { $count ->
    [one] Punkt { $numbers } har flyttats minst tre gånger.
   *[other] Punkterna { $numbers } har flyttats minst tre gånger.
}
brief-too-long = Punkterna tar { $over } min mer än mötet har.
brief-unreported = { $count ->
    [one] Ett uppdrag är försenat och inte rapporterat: { $numbers }.
   *[other] { $count } uppdrag är försenade och inte rapporterade: { $numbers }.
}
brief-unowned = { $count ->
    [one] Uppdrag { $numbers } har ingen ansvarig.
   *[other] Uppdragen { $numbers } har ingen ansvarig.
}
brief-not-called = Kallelsen är inte skickad.
brief-absent = { $name }{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}: kan inte
brief-late = { $name }{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}: kommer { $at ->
    [none] senare
   *[other] kl. { $at }
}
brief-leaves-early = { $name }{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}: går { $at ->
    [none] tidigare
   *[other] kl. { $at }
}
brief-substitute = { $name }{ $organisation ->
    [none] {""}
   *[other] , { $organisation }
}: ersätts av { $substitute ->
    [none] någon annan
   *[other] { $substitute }
}
brief-untouched = Inlagt { $day }, inget har hänt sedan dess
brief-answer = { $number }. { $title }: { $where }
brief-no-minutes = Anteckningarna från mötet den { $day } är inte skrivna.
brief-adopt = Anteckningarna från mötet den { $day } ska läggas till handlingarna.
brief-adopted = Anteckningarna från mötet den { $day } är lagda till handlingarna.
brief-secretary = { $name } antecknar.
brief-no-secretary = Ingen är utsedd att anteckna.
brief-word = Ladda ner som Word
brief-opens = Knappen fungerar ett dygn.
help-prepare-meeting = Få allt du behöver veta inför mötet på en sida, också som Word
example-prepare-meeting = förbered mötet
