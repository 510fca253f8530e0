goals-title = Mål { $year }
goals-lead = Under varje mål står vad som hör till det.
goals-without-lead = De här målen har inget ärende och ingen punkt.
goals-none = Det finns inga mål för { $year }. Ordförande och samordnare lägger in dem med till exempel ”mål { $year }: Jämförelser mellan kommunerna; Kompetensförsörjning”.
goals-all-served = Alla mål för { $year } har något ärende eller någon punkt.
goal-alone = Inget ärende och ingen punkt än.
goal-point = punkten { $title }
goal-more = { $count ->
    [one] och en till
   *[other] och { $count } till
}
goals-change = Ändra målen
goal-removed = Målet är borttaget från { $year }: { $title }
goal-tied = Hör nu till målet { $title } ({ $year }): { $what }
goal-untied = Hör inte längre till något mål: { $what }

goals-form-title = Målen
goals-form-lead = Ett mål på varje rad, i ordning. Det som hör till ett mål följer med när du ändrar orden på raden.
goals-form-year = År
goals-form-goals = Målen
goals-form-hint = Högst { $most }
goals-save = Spara

fault-goals-none = Skriv minst ett mål.
fault-goals-no-year = Skriv året med fyra siffror.
fault-goals-empty-title = Skriv minst ett mål.
fault-goals-too-long = Ett av målen är för långt: { $length } tecken, högst { $limit }.
fault-goals-too-many-goals = Det blir för många mål. Högst { $limit } får plats.
fault-goals-already-done = Så står de redan.

error-no-such-goal = Det finns inget mål { $number } för { $year }. Skriv ”målen” så ser du dem.
error-no-goals = Det finns inga mål för { $year }. Skriv ”målen” så ser du dem som finns.
error-too-many-goals = Det blir för många mål. Högst { $limit } om året får plats.
error-no-such-year = Jag lägger inte in mål för { $year }.
error-which-goal = Skriv vilket mål du menar, till exempel ”7 hör till mål 2”.

help-list-goals = Se årets mål och vad som hör till dem
example-list-goals = målen
    vilka mål har inget ärende?
reading-list-goals = Visa målen
help-set-goals = Lägga in mål för ett år
example-set-goals = mål 2026: Jämförelser mellan kommunerna; Kompetensförsörjning
reading-set-goals = Lägga in mål
help-point-to-goal = Säga vilket mål ett uppdrag eller en punkt hör till
example-point-to-goal = 7 hör till mål 2
    punkten Budget hör till mål 1
reading-point-to-goal = Säga vilket mål det hör till
help-goals-form = Ändra målen i ett formulär
example-goals-form = ändra målen
reading-goals-form = Öppna formuläret för målen
help-reword-goal = Formulera om ett mål
example-reword-goal = ändra mål 2 till Kompetensförsörjning i hela länet
reading-reword-goal = Formulera om målet
help-move-goal = Flytta ett mål på listan
example-move-goal = flytta mål 2 överst
reading-move-goal = Flytta målet på listan
help-remove-goal = Ta bort ett mål
example-remove-goal = ta bort mål 2
reading-remove-goal = Ta bort målet
help-carry-goals = Ta med mål till nästa år
example-carry-goals = för över målen till 2027
    ta med mål 2 till nästa år
reading-carry-goals = Ta med målen till ett annat år
