record-new = Nytt uppdrag
record-title-change = Ändra uppdrag { $number }
record-lead = Skriv vad som ska göras, vem som tagit upp det, vem som bereder det och när det ska rapporteras. Resten är frivilligt.
record-lead-change = Det du inte rör blir som det är.
record-lead-part = Det du inte rör blir som det är. Rubriken, kommentaren och vem som tagit upp det ändrar ordföranden eller samordnaren.
record-title = Vad ska göras?
record-initiator = Vem har tagit upp det?
record-initiator-other = … eller någon annan, till exempel SKR:s nätverk
record-preparers = Vem bereder det?
record-outside = Någon utanför nätverket som bereder det
record-outside-by = Vem i nätverket svarar för den som är utanför?
record-due = Rapporteras senast
record-meeting = … eller på ett möte
record-next-meeting = Nästa möte, { $day }
record-direction = Kommer det från, eller ska det till, någon annan?
record-direction-from = Kommer från
record-direction-to = Ska till
record-body = Från eller till vem? Till exempel socialchefsrådet
record-answer-on = Svar ska finnas senast
record-comment = Kommentar: varför, och vad det ska leda till
record-everyone = Alla (varje organisation gör sin del)
record-seat = { $seat }{ $holder ->
    [none] {""}
   *[other] {" "}(nu { $holder })
}
record-more = Fler uppgifter
record-save = Lägg till
record-change = Spara
record-message-empty = Meddelandet har ingen text, till exempel för att det bara är en bild. Skriv själv vad som ska göras; länken till meddelandet följer med.
record-unchanged = Inget ändrades i uppdrag { $number }.
record-changed-meanwhile = Uppdraget ändrades medan formuläret var öppet ({ $when }: { $what }). Här står det som gäller nu, med det du själv skrev i andra fält. Inget är sparat än.
action-changed = Uppdrag { $number } är ändrat: { $title } – { $who }, { $when ->
    [none] utan datum
   *[other] rapporteras { $when }
}.
fault-no-matter = Skriv vad som ska göras.
fault-long-matter = Texten är { $length } tecken. Högst { $limit } får plats här; lägg resten i kommentaren.
fault-long-name = Högst { $limit } tecken.
fault-no-raiser = Välj eller skriv vem som har tagit upp det.
fault-two-raisers = Du har både valt någon och skrivit ”{ $name }”. Behåll bara det ena.
fault-somebody-gone = Den du valde är inte längre med i nätverket. Välj igen.
fault-no-preparer = Välj vem som bereder det, eller skriv någon utanför nätverket (under Mer).
fault-nobody-answers = Välj vem i nätverket som svarar för { $name }: den personen blir påmind.
fault-no-report-day = Välj ett datum eller ett möte.
fault-no-such-meeting = Det mötet är hållet eller inställt. Välj ett annat, eller ett datum.
fault-two-days = Datumet är { $day }, men mötet är { $meeting }. Behåll bara det ena.
fault-unreadable-day = ”{ $text }” är inget datum. Skriv som 2027-01-15.
fault-no-direction = Välj om det kommer från eller ska till { $name }.
fault-no-body = { $direction ->
    [from] Skriv vem det kommer från.
   *[to] Skriv vem det ska till.
}
fault-answer-to-whom = Till vem är svaret? Välj om det kommer från eller ska till någon annan, eller ta bort svarsdagen.
fault-long-comment = Kommentaren är { $length } tecken. Högst { $limit } får plats.
fault-long-comment-link = Kommentaren är för lång: med länken till meddelandet får högst { $limit } tecken plats.
fault-one-taker = Du lämnar över till en person, som får svara ja. Till flera, eller till alla, ger ordföranden eller samordnaren det.
fault-others-prepare = Du bereder det tillsammans med andra. Din egen del kan du lämna över; vilka fler som bereder det avgör ordföranden eller samordnaren.
fault-nobody-prepares = Någon behöver bereda det. Välj vem som tar över, så frågar jag.
fault-leads-decide = Alla bereder det, så vem som ska göra det i stället avgör ordföranden eller samordnaren.
help-record-form = Lägg in ett uppdrag i ett formulär
example-record-form = formulär för uppdrag
help-change-form = Ändra ett uppdrag i ett formulär
example-change-form = ändra uppdrag 7
reading-record-form = Öppna formuläret för ett nytt uppdrag
reading-change-form = Öppna uppdraget i ett formulär
