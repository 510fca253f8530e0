# What all forms have in common.

form-lead-faults = { $count ->
    [one] One thing needs to be corrected. Nothing has been saved yet.
   *[other] { $count } things need to be corrected. Nothing has been saved yet.
}
form-lead-changed = Somebody else made changes while you had the form open. Look it over and save again; nothing has been saved yet.
form-in-your-chat = The form is in our own chat.
form-save = Save
form-nothing-changed = It is all like that already. Nothing has been changed.
fault-unreadable-field = What stood here could not be read. Please write it again.
fault-long-field = This is { $length } characters. There is room for { $limit } at most.
fault-field-changed = Somebody else has changed this since you opened the form.
fault-field-changed-too = Somebody else has changed this too. What you wrote stands; save again if it is to hold.
form-search-people = Type some letters of the name
form-or-name = … or write the whole name here
fault-nobody-named = Nobody in the network is called { $name }.
fault-several-named = Several in the network are called that: { $name }. Write the whole name.
error-unreadable-field = What you wrote could not be read. Please write it again.
form-had-typed = You had written:
fault-choose-purpose = Choose a purpose in the list.
