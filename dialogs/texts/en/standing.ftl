standing-title = Standing items
standing-at-start = First on every agenda
standing-at-end = Last on every agenda
standing-none = The network has no standing items.
standing-responsible = { $name } answers for it
standing-hint = Change them with, for example, "add standing item Reports from other forums", "put Other business last" or "remove the standing item Subnetworks".
standing-set = Standing item { $at ->
    [end] last
   *[start] first
} on every agenda: { $title }{ $name ->
    [none] {""}
   *[other] {" "}({ $name } answers for it)
}
standing-removed = No longer a standing item: { $title }
error-no-such-standing = No standing item is called "{ $title }". Write "standing items" to see them.
error-several-standing = "{ $title }" can be several: { $titles }. Write the whole title.
error-standing-already = { $title } stands like that among the standing items already.
error-too-many-standing = A network can have at most { $limit } standing items. Remove one first.
help-set-standing = Decide which items are on every agenda, and who answers for them
example-set-standing = add standing item Reports from other forums, responsible First Last
