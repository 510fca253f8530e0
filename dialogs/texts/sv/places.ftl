# Var boten svarar, och vad andra kan läsa där.
chat-which-network = Du är med i flera nätverk. Vilket gäller den här chatten? Skriv ”byt nätverk till” och namnet. Namnen står i vår egen chatt.
chat-choices = Skriv i gruppchatten vilket av dina nätverk den gäller:
chat-bound = Den här chatten gäller nu { $network }. Alla här kan läsa mina svar; ”byt nätverk” byter.
private-refused = Svaret är bara till dig, men Teams låter mig inte skriva till dig i en egen chatt. Sök upp Nätverksboten under Appar i Teams, välj Lägg till och fråga igen.
