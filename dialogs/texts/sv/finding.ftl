find-nothing = Jag hittar inget. Pröva ett annat ord, eller numret på ett uppdrag.
find-nothing-yours = Du har inga uppdrag eller punkter just nu. Skriv vad du letar efter.
find-point = { $end ->
    [on] På dagordningen { $day }
    [discussed] Togs upp { $day }
    [parked] Parkerad punkt
    [declined] Avslagen punkt
    [closed] Avslutad punkt
   *[other] Föreslagen punkt
}
find-decision = Beslut { $day } ({ $state })
