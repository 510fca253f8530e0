note-added-summary = Summary under { $point }: { $text }
note-added-attachment = Attachment under { $point }: { $text }
note-added-position = { $who } under { $point }: { $text }
note-none-of-yours = You have noted nothing at that meeting.
note-form-new = Take a note
note-form-kind = What is it?
note-form-point = Under which item?
note-form-organisation = Whose position (if it is one)?
note-form-internal = Internal: left out when the minutes are published
note-form-missing = Write what is to stand there.

help-add-summary = Sum up an item
example-add-summary = summary: we apply together
help-add-attachment = Add a link or promise an attachment
example-add-attachment = attachment: https://example.org/paper
help-add-position = Note where an organisation stands
example-add-position = position Town: takes students
help-remove-note = Take away what you noted last
example-remove-note = remove my note
reading-add-attachment = Attachment
reading-add-position = Where an organisation stands
reading-add-summary = Summary
reading-remove-note = Take away your last note

help-edit-note = Change what you noted last
example-edit-note = change my note to: we apply together
reading-edit-note = Change your last note
