# Shared words, questions back, and refusals.
undo = Ångra
undone = Jag har tagit tillbaka det.
undone-meeting-change = Jag har tagit tillbaka ändringen. Mötet är som förut: { $when }
undone-meeting = Jag har tagit tillbaka: mötet { $when }
in-your-chat = Svaret kommer i vår egen chatt.
undone-change = Jag har tagit tillbaka ändringen. Nu är det som förut: { $title }
undone-thing = Jag har tagit tillbaka: { $title }
already-submitted = Det där har jag redan tagit emot.
not-built-yet = Det kan jag inte än. Skriv hjälp så ser du vad jag kan.
not-understood = { $said ->
    [none] Det där förstod jag inte.
   *[other] Det här förstod jag inte: ”{ $said }”.
} Skriv till exempel ”lägg till punkten Budget på nästa möte” eller ”mina uppdrag”. Skriv hjälp för att se allt jag kan.
cancelled = Då låter jag det vara. Inget har ändrats.
courtesy-thanks = Varsågod!
courtesy-noted = 👍
courtesy-greeting = Hej! Skriv vad du vill ta upp eller veta, till exempel ”dagordning” eller ”mina uppdrag”. Skriv hjälp för att se allt jag kan.
did-you-mean = Menade du något av det här?
none-of-these = Nej, inget av det
which-person = Vem menar du?
which-item-ref = Vilken menar du?
no-such-day = { $said } finns inte i almanackan.
day-has-passed = { $day } har redan varit.
say-again = Skriv det igen med en annan dag.
ask-owner = Vem bereder det?
answer-me = Jag
answer-everyone = Alla
ask-due = När ska det rapporteras?
ask-meeting = Vilket möte gäller det?
ask-date = Vilken dag?
ask-title = Vad ska det handla om?
ask-item-ref = Vilken punkt eller vilket uppdrag gäller det? Skriv numret eller några ord ur rubriken.
ask-text = Vad ska stå i anteckningarna?
ask-person = Vem gäller det?
ask-status = Kommer du eller kommer du inte?
at-the-next-meeting = Nästa möte, { $day }
show-more = Visa fler ({ $left })
times-moved = { $count ->
    [one] flyttad en gång
   *[other] flyttad { $count } gånger
}
quoted = ”{ $text }”
purpose-information = information
purpose-discussion = diskussion
purpose-decision = beslut
minutes-long = { $minutes } min

reading-add-agenda-item = Ny punkt
reading-list-agenda = Visa dagordningen
reading-withdraw-agenda-item = Ta bort punkten
reading-postpone-agenda-item = Flytta punkten till ett annat möte
reading-add-action = Nytt uppdrag
reading-list-my-actions = Visa mina uppdrag
reading-list-actions = Visa aktivitetslistan
reading-complete-action = Uppdraget är klart
reading-change-due-date = Nytt datum för uppdraget
reading-reassign-action = Ny ansvarig för uppdraget
reading-status = Visa läget
reading-next-meeting = Visa nästa möte
reading-schedule-meeting = Lägg in ett möte
reading-start-minutes = Börja föra anteckningar
reading-draft-minutes = Gör ett utkast
reading-add-note = Anteckna
reading-add-decision = Skriv in beslutet
reading-attendance = Närvaro
reading-help = Visa hjälpen
reading-undo = Ångra
reading-correct = Rätta det senaste
reading-cancel = Avbryt
reading-ask-list = Fråga listan
reading-ask-matter = Se hur det går med uppdraget
reading-who-prepares = Se vem som har uppdraget
reading-suggest-form = Föreslå en punkt i ett formulär
reading-import-minutes = Läs in tidigare anteckningar
reading-annual-followup = Visa årsuppföljningen
reading-set-up = Ändra inställningarna
reading-switch-network = Byt nätverk
reading-language = Byt språk
reading-call-meeting = Skicka kallelsen
reading-cancel-meeting = Ställ in mötet
reading-plan-year = Lägg in årets möten
reading-prepare-meeting = Få underlag inför mötet
reading-set-rhythm = Bestäm när jag frågar och säger till
reading-set-standing = Ändra stående punkter
reading-item-fate = Se vad som hände med punkten
reading-export-list = Få aktivitetslistan som fil
reading-remind-now = Påminn nu
reading-my-reminders = Visa och ändra mina påminnelser
reading-coming-reminders = Visa vilka påminnelser som går ut
reading-reminder-rules = Ändra när nätverket påminns
reading-release-sending = Sätt igång utskicken

error-not-for-you = Det finns inte här, eller så är det inte ditt att ändra.
error-not-your-matter = { $act ->
    [report-action] Det är den som bereder uppdraget som rapporterar det, eller ordförande eller samordnare. Skriv ”vem bereder” och numret så ser du vem det är.
    [tick-action] Det är den som bereder uppdraget som bockar av det, eller ordförande eller samordnare.
    [move-action] Det är den som bereder uppdraget som flyttar det, eller ordförande eller samordnare, och den som skrev in det kan rätta dagen samma dygn. Skriv ”vem bereder” och numret så ser du vem du kan fråga.
    [reassign-action] Det är den som bereder uppdraget som lämnar det vidare, eller ordförande eller samordnare, och den som skrev in det samma dygn. Skriv ”vem bereder” och numret så ser du vem du kan fråga.
    [close-action] Det är ordförande eller samordnare som avslutar uppdrag. Säg till dem, eller på mötet när listan gås igenom.
    [reopen-action] Det är ordförande eller samordnare som öppnar uppdrag igen. Säg till dem.
    [drop-action] Det är ordförande eller samordnare som stryker uppdrag, och den som skrev in det samma dygn. Säg till dem, eller på mötet när listan gås igenom.
    [reword-action] Det är ordförande eller samordnare som ändrar vad uppdraget heter och handlar om, och den som skrev in det samma dygn. Säg till dem.
    [remind-action] Det är den som väckte uppdraget som påminner om det, eller ordförande eller samordnare. Säg till dem.
   *[other] Det är ordförande eller samordnare som gör det. Säg till dem.
}
error-for-leads = Det gör ordförande eller samordnare. Skriv hjälp så ser du vad du kan göra.
error-no-such-number = Det finns inget med nummer { $number }. Skriv ”dagordning” eller ”aktivitetslistan” så ser du numren.
error-no-such-item = Jag hittar inget öppet som heter något med ”{ $words }”. Skriv numret: det står på dagordningen och i aktivitetslistan.
error-ambiguous-item = ”{ $words }” kan vara flera. Skriv numret:{ $found }
found-more = … och { $count } till
error-unknown-name = Jag hittar ingen i nätverket som heter { $name }. Skriv för- och efternamn som i deltagarlistan.
error-past-date = { $date } har redan varit. Skriv en dag som kommer.
error-far-date = { $date } är många år bort. Är årtalet rätt? Skriv dagen igen.
error-empty-title = Det blev ingen rubrik kvar. Skriv vad det ska handla om.
error-too-long = Texten är { $length } tecken och får vara högst { $limit }. Korta den, så tar jag emot den.
error-no-meeting = Inget kommande möte är inlagt än. Ordförande eller samordnare kan skriva till exempel ”nytt möte 24/9 kl 9–11, Teams”.
error-no-meeting-on = Det finns inget möte den { $date }.{ $next ->
    [none] {""}
   *[other] {" "}Nästa möte är den { $next }.
}
error-meeting-held = Mötet den { $date } har varit eller är inställt, så dagordningen går inte att ändra.
error-meeting-exists = Det finns redan ett möte den { $date }.
error-changed-meanwhile = Någon annan har ändrat det medan du läste. Inget skrevs över – titta igen och försök på nytt.
error-already-done = Det är redan gjort: { $number }.
error-off-the-list = Uppdrag { $number } är avslutat eller borttaget, så det går inte att ändra.
error-not-undone = Det där kan jag inte ta tillbaka. Ordförande eller samordnare kan ändra det: skriv ”inställningar”.
error-nothing-to-undo = Det finns inget av dig att ångra här.
error-question-gone = Den frågan är redan besvarad eller har gått ut. Skriv det igen med egna ord.
error-not-saved = Något gick fel hos mig och inget sparades. Försök igen om en stund.

stranger = Jag hittar inget nätverk som du är med i. Be samordnaren lägga till dig i teamet, så hjälper jag dig sedan.
error-nothing-to-correct = Jag vet inte vad som ska rättas. Skriv numret, till exempel ”flytta uppdrag 5 till 20/12”.
