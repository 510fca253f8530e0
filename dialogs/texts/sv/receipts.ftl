# Vad som blir av ett meddelande: ändrat eller borttaget efteråt.
message-followed = Efter din ändring: { $line }
error-edit-not-followed = { $count ->
    [0] Det som antecknades
   *[other] ”{ $what }”
} står kvar som det var, för ändringen i meddelandet kunde jag inte följa. Skriv till mig vad som ska vara annorlunda, eller tryck på Ångra på kvittot.
error-deletion-not-followed = { $count ->
    [0] Det som antecknades
   *[other] ”{ $what }”
} står kvar fast meddelandet är borttaget. Tryck på Ångra på kvittot om det ska bort.
