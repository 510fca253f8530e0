# Nätverket: möten, start, språk och vilket nätverk det gäller.
meeting-next = Nästa möte: { $when }{ $days ->
    [0] , i dag.
    [1] , i morgon.
   *[other] , om { $days } dagar.
}
meeting-told = { $count ->
    [one] Mötet
   *[other] Mötena
}: { $when }.
meeting-going-on = Just nu pågår mötet { $when }.
meeting-none-after = Inget möte efter det är inlagt än.
meeting-thereafter = Därefter: { $when }.
meeting-none-in-month = Inget möte är inlagt i { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[other] december
} { $year }.
meeting-which-day = Vilken dag? Skriv till exempel ”nytt möte 24/9 kl 9–11, Teams”.
meeting-move-where = Till vilken dag, tid eller plats ska mötet den { $date } flyttas? Skriv till exempel ”flytta mötet till 1/10 kl 9”.
meeting-scheduled = Inlagt: { $when }.
meeting-moved = Mötet den { $old } är flyttat: { $when }.{ $matters ->
    [0] { "" }
    [one] { " " }Ett uppdrag som ska rapporteras där följer med.
   *[other] { " " }{ $matters } uppdrag som ska rapporteras där följer med.
}
meeting-cancel = Ställ in { $day }

help-next-meeting = Se när och var nästa möte är
example-next-meeting = när är nästa möte
help-schedule-meeting = Lägg in ett möte, eller flytta ett
example-schedule-meeting =
    nytt möte 24/9 kl 9–11, Teams
    flytta nästa möte till 1/10
help-set-up = Ändra språk, påminnelser och dagarna före mötet, och därifrån namn, organisationer och möten
example-set-up = inställningar
help-switch-network = Byt nätverk, om du är med i flera
example-switch-network = byt nätverk
help-language = Byt språk
example-language = byt språk till engelska

welcome-title = Hej! Jag är Nätverksboten.
welcome-lead = Jag samlar förslag till nästa möte, håller aktivitetslistan och påminner i tid. Skriv till mig som du brukar skriva, till exempel:
welcome-examples =
    @Nätverksboten lägg till punkten Budget på nästa möte
    @Nätverksboten uppdrag: skicka länken{ $name ->
        [none] {""}
       *[other] , ansvarig { $name }
    }, till nästa möte
    @Nätverksboten när är nästa möte
welcome-next = Samordnaren börjar här, eller skriver ”inställningar”: vilka är med, vem är ordförande, när träffas ni?
setup-open = Kom igång
setup-again = Ändra igen

setup-title = Uppgifter om nätverket
setup-lead = Allt kan ändras senare. Inget tas bort av att det inte står i en ruta.
setup-faults = { $count ->
    [one] En sak behöver rättas. Inget är sparat än.
   *[other] { $count } saker behöver rättas. Inget är sparat än.
}
setup-save = Spara
setup-name = Nätverkets namn
setup-name-example = Socialchefsnätverket
setup-organisations = Organisationer, en per rad, med sina personer
setup-organisations-example = Klippan: Förnamn Efternamn
setup-chair = Ordförande
setup-another-chair = En ordförande till
setup-nobody = Ingen
setup-meetings = Möten, ett per rad
setup-meetings-example = 24/9 9.30–11 Teams
setup-language = Språk i kanalen
setup-reminder-days = Påminn så många arbetsdagar före
setup-reminder-days-example = 14, 3
setup-saved = Sparat. { $network } har nu { $organisations ->
    [one] en organisation
   *[other] { $organisations } organisationer
}, { $members ->
    [one] en person
   *[other] { $members } personer
} och ordförande { $chairs }.
setup-unchanged = Inget var ändrat, så allt är som förut.
setup-not-in-team = Finns inte i teamet än, så de får inga meddelanden: { $names }.
setup-kept = Möten som inte stod i rutan ligger kvar: { $days }.
setup-ready = Nu är { $network } igång. Ordförande: { $chairs }. Skriv hjälp så ser du vad jag kan.
language-sv = Svenska
language-en = English

fault-empty-name = Skriv vad nätverket heter.
fault-name-too-long = ”{ $name }” är för långt: högst { $limit } tecken.
fault-no-organisation = Skriv minst en organisation.
fault-organisation-without-name = Organisationens namn saknas före kolon: { $line }
fault-organisation-twice = { $name } står två gånger.
fault-person-twice = { $name } står i två organisationer.
fault-two-of-that-name = Två i nätverket heter { $name }. Låt samordnaren skilja dem åt, till exempel med mellannamn.
fault-person-like = Ingen i teamet heter { $name }. Menade du { $other }?
fault-no-chair = Välj ordförande.
fault-unknown-chair = Den personen är inte med i nätverket. Välj någon i listan.
fault-unreadable-meeting = Det här går inte att läsa som ett möte: { $line }. Skriv som 24/9 9.30–11 Teams.
fault-no-such-date = Den dagen finns inte: { $line }
fault-no-such-time = Det klockslaget finns inte: { $line }
fault-another-weekday = { $date } är en annan veckodag: { $line }
fault-past-meeting = { $date } har redan varit.
fault-far-meeting = { $date } är mer än fem år bort. Är årtalet rätt?
fault-ends-too-early = Mötet den { $date } slutar innan det börjar.
fault-meeting-twice = { $date } står två gånger, eller mitt i ett annat möte.
fault-unknown-language = Välj ett språk i listan.
fault-unreadable-days = Skriv antal dagar som siffror, till exempel 14, 3. Det här går inte att läsa: { $text }
fault-reminder-days = Högst { $most } påminnelser, 1 till { $furthest } arbetsdagar före.
error-ends-too-early = Mötet den { $date } skulle sluta innan det börjar. Skriv tiderna igen.

which-network = Vilket nätverk gäller det?
which-network-once = Du är med i flera. Jag minns ditt val; skriv ”byt nätverk” när du vill byta.
network-chosen = Nu gäller det { $network }. Skriv igen vad du vill göra.
only-one-network = Du är bara med i ett nätverk: { $network }.
switch-in-chat = Här i kanalen gäller alltid { $network }. I vår egen chatt kan du byta.
language-which = Jag kan svenska och engelska. Skriv ”byt språk till engelska” eller ”switch to Swedish”.
language-set = Nu svarar jag på svenska.

not-yet-import-minutes = Jag kan inte läsa in äldre anteckningar än. Skriv uppdragen i dem så här, ett per rad: ”uppdrag: skicka länken, ansvarig Förnamn Efternamn, till 15/1”.

roster-missing-title = Finns inte i teamet: { $network }
roster-missing = De här är med i nätverket men inte i teamet. Antingen har de slutat eller så är de inte inbjudna än. Jag har inte ändrat något.
roster-has-left = { $name } har slutat
roster-left = { $name } är inte längre med i nätverket. Uppdragen ligger kvar på listan.
roster-joined = { $names } är nu med i { $network }. Skriv ”medlemmar” för att ange organisation.
roster-gone = { $names } togs bort ur teamet och är inte längre med i { $network }.
network-unnamed = Nätverket
