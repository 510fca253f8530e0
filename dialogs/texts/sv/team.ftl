# Teamet: appen borta och tillbaka, kanaler, och ett team som är större än ett nätverk.
welcome-back = Jag är tillbaka i teamet. Allt som antecknats finns kvar, och påminnelser går ut som vanligt.
welcome-large = Teamet har { $count } medlemmar, fler än ett nätverk brukar ha. Därför har jag inte lagt till dem. Skriv i stället vilka som är med i nätverket: tryck på knappen.
channel-gone = Kanalen där jag skrev åt { $network } är borttagen, eller så får jag inte längre skriva där. Så länge skriver jag i teamets allmänna kanal.
channel-back = Kanalen där jag skrev åt { $network } finns igen, och jag skriver där som förut.
installer-unnamed = Den som lade till mig
