# Andra nätverk: kopplingar, ärenden som skickas dit och svar som kommer tillbaka.
links-title = Andra nätverk
links-none = Det finns inga kopplingar till andra nätverk. Skriv till exempel ”koppla ihop med SKR:s nätverk”.
link-line = { $name }: { $how ->
    [open] tar emot ärenden härifrån
   *[waits] har inte svarat; det som skickas dit får ni som en text att skicka vidare
}
link-made = { $name } är upplagt. Använder de mig frågar jag dem som leder nätverket om de tar emot ärenden; till dess får ni en text att skicka vidare.
link-taken-away = Kopplingen till { $name } är borttagen. Inget mer skickas åt något håll.
link-asked-title = { $name } vill kunna skicka ärenden hit
link-asked-lead = Säger du ja kommer det de skickar hit som förslag till nästa möte, märkt med varifrån det kommer. Ni kan också skicka ärenden till { $name }.
link-accept = Ja, ta emot
link-accepted = Ärenden från { $name } tas emot som förslag till dagordningen.
link-answered-title = Svar från { $name } på uppdrag { $number }
link-answer-line = Svar från { $name }: { $text }
link-sent-line = Skickat till { $name } { $day }; inget svar än.
forward-sent = { $number }. { $title } läggs som förslag hos { $name } inom en timme. Uppdraget står kvar på er lista tills svaret kommer.
forward-text = { $name } tar inte emot ärenden genom mig. Här är en text att skicka vidare: ”{ $network } vill att ni tar upp { $title }. Svara gärna med hänvisning till uppdrag { $number } på vår lista.”
agenda-from-network = från { $name }
answer-sent = Svaret på { $title } går till { $name } inom en timme.
error-not-from-network = { $title } kommer inte från något annat nätverk.
error-no-linked-network = Det finns ingen koppling till { $name }. Skriv ”kopplingar till andra nätverk” så ser du dem som finns.

help-link-network = Koppla ihop nätverket med ett annat
example-link-network = koppla ihop med SKR:s nätverk
reading-link-network = Koppla ihop med det andra nätverket
help-unlink-network = Ta bort kopplingen till ett annat nätverk
example-unlink-network = koppla ifrån SKR:s nätverk
reading-unlink-network = Ta bort kopplingen
help-list-links = Se vilka andra nätverk ni är kopplade till
example-list-links = kopplingar till andra nätverk
reading-list-links = Visa kopplingarna
help-forward-matter = Skicka ett uppdrag till ett annat nätverk
example-forward-matter = skicka 7 till SKR:s nätverk
reading-forward-matter = Skicka uppdraget till det andra nätverket
help-answer-network = Svara ett annat nätverk på en punkt som de skickade
example-answer-network = svar till Fyrbodal på punkt 3: vi tar upp det i höst
reading-answer-network = Svara det andra nätverket
