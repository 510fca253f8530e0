# What is wrong with a Word file that is to be a network's own template, and what came of putting it there.
template-too-large = the file is larger than { $limit } bytes
template-too-large-inside = unpacked, the file or a part of it is larger than { $limit } bytes
template-not-word = this is not a Word document (.docx)
template-active = { $part } starts or fetches something by itself: save the document without macros and embedded objects
template-outside = { $part } fetches something from elsewhere: put pictures into the document instead of linking to them
template-unknown-field = { $near ->
    [none] there is no field { $field }
   *[other] there is no field { $field }: did you mean { $near }?
}
template-no-text = { $field } is not a text: it cannot be printed
template-no-list = { $field } is not a list: nothing can be repeated for each of it
template-not-allowed = a template cannot do this: { $what }
template-no-points = the field { $field } is missing: the minutes would be lost
template-broken = this cannot be filled in: { $problem }
template-unclosed = “{ $text }” begins what does not end in the same paragraph
template-misplaced = “{ $text }” would stand where Word takes no text: write the field with two braces only
template-put = { $file } is the template of { $network } from now on.
template-removed = { $network } has our template again.
template-none = { $network } has no template of its own.
template-saved = The template of { $network } is in { $file }.
template-no-network = There is no network with the key { $named }.
template-which = Name the file, or say --remove or --save.
template-unreadable = the file cannot be read: { $problem }
