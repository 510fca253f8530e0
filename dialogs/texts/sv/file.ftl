# Fel i driftens nätverksfil; vart och ett visas efter filens namn och raden.
file-loaded = { $changes ->
    [0] { $network }: inget att ändra.
    [one] { $network }: en sak lades till eller ändrades.
   *[other] { $network }: { $changes } saker lades till eller ändrades.
}
file-no-yaml = det här är inte YAML: { $problem }
file-empty = filen är tom
file-unreadable = filen går inte att läsa: { $problem }
file-not-utf8 = filen är inte i UTF-8
file-too-large = filen är större än { $limit } byte
file-not-a-table = här ska det stå nycklar med värden: { $keys }
file-not-a-list = { $which } är en lista: skriv ett streck framför varje post
file-not-a-text = { $which } är en text
file-unknown-key = { $which } är okänt här; det som går är { $keys }
file-unknown-key-like = { $which } är okänt här: menade du { $like }?
file-key-twice = { $which } står två gånger
file-key-missing = { $which } saknas
file-text-too-long = { $which } är längre än { $limit } tecken
file-no-date = { $which } är ett datum som 2027-01-22, inte { $text }
file-no-time = { $which } är ett klockslag som 8.30, inte { $text }
file-no-hours = { $which } skrivs som 9.30–11, 9.30 eller lunch, inte { $text }
file-no-zone = { $which }: tidszonen { $text } finns inte
file-no-number = { $which } är ett heltal från 1 till { $most }, inte { $text }
file-no-choice = { $which } är en av { $choices }, inte { $text }
file-too-many = { $which } har högst { $limit } poster
file-organisation-twice = två organisationer heter { $name }
file-person-twice = två personer heter { $name }: ge var och en ett object-id
file-account-twice = två personer har samma object-id { $text }
file-person-ambiguous = två personer heter { $name }: skriv object-id i stället
file-no-person = ingen under people heter { $name }
file-no-person-like = ingen under people heter { $name }: menade du { $like }?
file-no-organisation = organisationen { $name } finns inte under organisations
file-no-organisation-like = organisationen { $name } finns inte under organisations: menade du { $like }?
file-no-meeting = under meetings finns inget möte { $date }
file-meeting-twice = { $date } står två gånger, eller mitt i ett annat möte
file-ends-too-early = mötet { $date } slutar innan det börjar
file-ends-before = { $last } är före { $first }
file-title-twice = { $title } står två gånger
file-two-report-dates = report och report-at kan inte stå samtidigt
file-another-tenant = nyckelns nätverk hör till en annan tenant: { $tenant }
file-team-taken = teamet hör till nätverket { $which }
file-team-installed = appen är installerad i det teamet som nätverket { $name }, ett annat än det som filen har gjort
