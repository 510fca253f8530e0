# Medlemmar och roller: vem som är med, för vem, och vem som leder nätverket hur länge.

members-title = Medlemmar och roller
members-lead = Välj den du vill ändra något för.
members-who = Vem
members-pick = Öppna
members-new = Lägg till någon
members-until = { $name } (till och med { $last })
member-lead = Tomma datum för en roll betyder tills vidare. Den som slutar får en sista dag längst ner.
member-lead-new = Den som läggs till i teamet blir medlem av sig själv. Här lägger du till någon som inte är med där än.
member-name = Namn
member-organisation = Organisation
member-no-organisation = Ingen
member-other-organisation = … eller en ny organisation
member-title = Titel
member-kind = Är med som
member-kind-member = Ledamot
member-kind-substitute = Ersättare
member-kind-other = Övrig, till exempel tjänsteperson
member-is-chair = Ordförande
member-chair-from = Ordförande från och med
member-chair-until = Ordförande till och med
member-is-coordinator = Samordnare
member-coordinator-from = Samordnare från och med
member-coordinator-until = Samordnare till och med
member-last-day = Sista dag i nätverket
member-saved = Uppgifterna om { $name } är sparade.
member-added = { $name } är nu med i nätverket.
member-not-in-team = Så snart { $name } är med i teamet känner jag igen namnet. Till dess kan jag inte skriva dit.
member-term = { $term }.
member-no-term = Inte { $role } längre.
term-open = { $title }, tills vidare
button-change-member = Ändra { $name }
fault-choose-somebody = Välj en person.
fault-choose-kind = Välj hur personen är med.
fault-no-member-name = Skriv vad personen heter.
fault-member-there = { $name } är redan med i nätverket.
fault-member-like = { $other } finns redan. Är { $name } någon annan, så spara en gång till.
fault-organisation-gone = Den organisationen finns inte i nätverket. Välj igen.
fault-term-backwards = Perioden slutar { $last }, innan den börjar { $first }.
fault-term-far = { $date } är mer än fem år bort. Är årtalet rätt?
fault-term-over = Perioden är redan slut { $last }. Avmarkera rutan om rollen ska upphöra.
fault-term-overlaps = Det krockar med en annan period i samma roll: { $first ->
    [none] { "" }
   *[other] från { $first } { "" }
}{ $last ->
    [none] tills vidare
   *[other] till och med { $last }
}.
fault-last-coordinator = Du är den enda samordnaren. Gör någon annan till samordnare först.
fault-nobody-leads = Då skulle ingen leda nätverket. Utse någon annan först.
fault-own-last-day = Din egen sista dag kan inte redan ha varit. Be någon annan som leder nätverket.
fault-last-day-kept = Sista dagen går att flytta här, men inte att ta bort.
error-nobody-leads = Det går inte att ta tillbaka: då skulle ingen leda nätverket.
help-members-form = Ändra vem som är med, för vem, och vem som är ordförande eller samordnare
example-members-form =
    medlemmar
    ändra Förnamn Efternamn
reading-members-form = Öppna formuläret för medlemmar och roller
help-network-form = Ändra nätverkets namn, organisationer, ordförande och möten i ett formulär
example-network-form = nätverkets uppgifter
reading-network-form = Öppna formuläret om nätverket
