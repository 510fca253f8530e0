standing-title = Stående punkter
standing-at-start = Först på varje dagordning
standing-at-end = Sist på varje dagordning
standing-none = Nätverket har inga stående punkter.
standing-responsible = { $name } svarar för den
standing-hint = Ändra med till exempel ”lägg till stående punkt Rapporter från andra forum”, ”lägg Övrigt sist” eller ”ta bort stående punkten Undernätverk”.
standing-set = Stående punkt { $at ->
    [end] sist
   *[start] först
} på varje dagordning: { $title }{ $name ->
    [none] {""}
   *[other] {" "}({ $name } svarar för den)
}
standing-removed = Inte längre stående punkt: { $title }
error-no-such-standing = Ingen stående punkt heter ”{ $title }”. Skriv ”stående punkter” så ser du dem.
error-several-standing = ”{ $title }” kan vara flera: { $titles }. Skriv hela rubriken.
error-standing-already = { $title } står redan så bland de stående punkterna.
error-too-many-standing = Ett nätverk kan ha högst { $limit } stående punkter. Ta bort någon först.
help-set-standing = Bestäm vilka punkter som står på varje dagordning, och vem som svarar för dem
example-set-standing = lägg till stående punkt Rapporter från andra forum, ansvarig Förnamn Efternamn
