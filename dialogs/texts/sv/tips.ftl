# Tips: en rad under ett svar, var och en en gång. Och hur man slipper dem.
tip-undo = Tips: blev något fel, skriv ”ångra” så tar jag tillbaka det. (Skriv ”inga tips” om du vill slippa tipsen.)
tip-menu = Tips: det går också från ett meddelande i Teams. Öppna meddelandets meny (…) så finns uppdrag och förslag bland åtgärderna.
tip-reminder = Tips: när påminnelsen kommer räcker det att trycka på Klar i den.
tip-to-meeting = Tips: skriv ”till nästa möte” i stället för en dag, så följer uppdraget med om mötet flyttas.
tip-done = Tips: skriv ”klar” och numret när du har rapporterat något.
tip-mine = Tips: skriv ”mina uppdrag” så ser du bara dina egna.
tip-cannot-come = Tips: om du får förhinder, skriv ”jag kan inte komma” så antecknar jag det.
tips-off = Du får inga fler tips. Skriv ”ge mig tips” om du ångrar dig.
tips-on = Du får tips ibland, högst ett om dagen och varje tips en gång.

help-no-tips = Slipp tipsen under mina svar
example-no-tips = inga tips
help-want-tips = Få tips igen
example-want-tips = ge mig tips
reading-no-tips = Inga fler tips
reading-want-tips = Få tips igen
