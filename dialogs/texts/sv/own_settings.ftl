# Formuläret med det man väljer för sig själv.

my-settings-title = Mina inställningar
my-settings-lead = Det här gäller bara dig.
my-settings-language = Språk
my-settings-amount = Påminnelser om mina uppdrag
my-settings-fewer = Färre: på dagen, och varje vecka när något är försenat
my-settings-usual = Som nätverket har bestämt
my-settings-more = Fler: även en vecka före och arbetsdagen före
my-settings-quiet = Påminn mig inte på
my-settings-home-report = Skicka hemrapport till mig efter varje möte
my-settings-saved = Sparat.
fault-choose-amount = Välj hur ofta du vill bli påmind.
fault-all-days-quiet = Minst en vardag i veckan behöver jag kunna påminna dig.
help-my-settings = Välj språk, hur ofta du påminns, och om du vill ha hemrapport
example-my-settings = mina inställningar
reading-my-settings = Öppna dina egna inställningar
