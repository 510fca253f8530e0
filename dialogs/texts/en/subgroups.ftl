subgroups-title = Sub-networks
subgroups-lead = { $count ->
    [one] One sub-network. The colour follows from when it was last heard of.
   *[other] { $count } sub-networks. The colour follows from when they were last heard of.
}
subgroups-heard = { $count ->
    [0] No sub-network has been heard of in time.
    [one] One of { $of } sub-networks has been heard of in time.
   *[other] { $count } of { $of } sub-networks have been heard of in time.
}
subgroups-silent = { $count ->
    [0] Every sub-network that does not rest has been heard of in time.
    [one] One of { $of } sub-networks has not been heard of in time.
   *[other] { $count } of { $of } sub-networks have not been heard of in time.
}
subgroups-resting = { $count ->
    [0] No sub-network rests.
    [one] One of { $of } sub-networks rests.
   *[other] { $count } of { $of } sub-networks rest.
}
subgroups-needs-help = { $count ->
    [0] No sub-network has said that it needs help.
    [one] One of { $of } sub-networks needs help.
   *[other] { $count } of { $of } sub-networks need help.
}
subgroups-no-chair = { $count ->
    [0] Every sub-network has a chair.
    [one] One of { $of } sub-networks has no chair.
   *[other] { $count } of { $of } sub-networks have no chair.
}
subgroups-no-meeting = { $count ->
    [0] Every sub-network has a next meeting.
    [one] One of { $of } sub-networks has no next meeting.
   *[other] { $count } of { $of } sub-networks have no next meeting.
}
subgroups-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}

subgroup-green = Green
subgroup-amber = Amber
subgroup-red = Red
subgroup-grey = Resting
subgroup-heard = heard of { $day }
subgroup-never = not heard of
subgroup-needs-help = needs help
subgroup-next = next meeting { $day }
subgroup-no-next = no next meeting

subgroup-title = { $name }
subgroup-state = State
subgroup-meets = Meeting
subgroup-under = Lies under
subgroup-chair = Chair
subgroup-no-chair = nobody
subgroup-contact = Contact
subgroup-no-contact = nobody
subgroup-task = Task
subgroup-rhythm = Asked
subgroup-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
}
subgroup-never-asked = never
subgroup-signs = Last heard
subgroup-members = Representatives
subgroup-tell = Tell how it is
subgroup-change = Change
subgroup-new = New sub-network

subgroup-is-going = Going
subgroup-is-resting = Resting
subgroup-is-needs-help = Needs help
subgroup-asked-title = How is { $name }?
subgroup-asked-lead = You are the contact of the sub-network. Press what is so, and the whole network sees how it is.
subgroup-tell-lead = Press what is so, and the whole network sees how it is.
subgroup-asked-task = The network has asked for: { $task }
subgroup-line = A line about how it is (if you like)
subgroup-next-day = Next meeting
subgroup-told-going = { $name } is going.
subgroup-told-resting = { $name } rests.
subgroup-told-needs-help = { $name } needs help.
subgroup-told-next = Next meeting: { $day }.

subgroup-added = New sub-network: { $name }
subgroup-changed = Sub-network changed: { $name }
subgroup-removed = { $name } has been taken off. What it has told stays in the history, and those under it lie one step up.
subgroup-will-be-asked = { $weeks ->
    [one] The contact is asked every week.
   *[other] The contact is asked every { $weeks } weeks.
}
subgroup-nobody-asked = It has no contact yet. Write for example “contact for { $name } is …”.
subgroup-seated = { $home } has { $who } in { $name }.
subgroup-unseated = { $who } no longer sits in { $name }.

subgroup-form-title = Sub-network
subgroup-form-lead = The contact is asked how it is in their own chat. For somebody outside the network, chair and coordinator get a link to send.
subgroup-form-faults = { $count ->
    [one] One thing has to be put right. Nothing is saved yet.
   *[other] { $count } things have to be put right. Nothing is saved yet.
}
subgroup-form-name = Name
subgroup-form-parent = Lies under
subgroup-form-no-parent = Directly under the network
subgroup-form-chair = Chair
subgroup-form-chair-home = The chair's organisation
subgroup-form-none = None
subgroup-form-contact = Contact in the network
subgroup-form-no-contact = Nobody in the network
subgroup-form-outside = Contact outside the network
subgroup-form-address = The contact's e-mail address
subgroup-form-task = What the network wants of it
subgroup-form-weeks = How often the contact is asked
subgroup-form-save = Save
subgroup-fill-in = Fill in the sub-network in the form in our chat.

fault-subgroup-empty-title = Write what it is called.
fault-subgroup-too-long = The text has { $length } characters and may have { $limit } at most.
fault-subgroup-subgroup-exists = There is a sub-network called { $name } already.
fault-subgroup-under-itself = { $name } cannot lie under itself.
fault-subgroup-gone = That choice is no longer there.
fault-subgroup-no-day = Choose a day within the next few years.
fault-subgroup-two-contacts = Choose a contact in the network or write somebody outside, not both.

error-no-subgroups = There are no sub-networks yet. Chair and coordinator enter them with for example “new sub-network: Children, contact …”.
error-no-subgroup = There is no sub-network called { $name }. Write “sub-networks” to see those there are.
error-which-of-them = { $name } can be several: { $names }. Write the whole name.
error-subgroup-exists = There is a sub-network called { $name } already.
error-under-itself = { $name } cannot lie under itself.
error-not-your-subgroup = The contact, the chair and those who sit in { $name } tell how it is, and so do the network's chair and coordinator.

help-list-subgroups = See the sub-networks and how they are
example-list-subgroups = sub-networks
    which sub-networks have not reported?
reading-list-subgroups = Show the sub-networks
help-show-subgroup = See how a sub-network is and who sits in it
example-show-subgroup = how is the sub-network Quality?
    who sits in the sub-network Quality?
reading-show-subgroup = Show the sub-network
help-report-subgroup = Tell how a sub-network is
example-report-subgroup = the sub-network Quality is active, next meeting 6 October
    the sub-network Quality needs help: no chair
reading-report-subgroup = Tell how the sub-network is
help-keep-subgroup = Enter or change a sub-network
example-keep-subgroup = new sub-network: Children, contact Bo
    new sub-network
reading-keep-subgroup = Enter or change a sub-network
help-remove-subgroup = Take off a sub-network
example-remove-subgroup = remove sub-network Quality
reading-remove-subgroup = Take off the sub-network
help-seat-in-subgroup = Say who sits in a sub-network for a municipality
example-seat-in-subgroup = we have Lo Tester in the sub-network Quality
reading-seat-in-subgroup = Change who sits in the sub-network
help-leave-subgroup = Say that somebody no longer sits in a sub-network
example-leave-subgroup = Lo Tester no longer sits in the sub-network Quality
reading-leave-subgroup = Take somebody out of the sub-network

subgroup-address = The link
subgroup-make-link = Make a link
subgroup-outside-lead = { $who } is the contact of { $name } and has not been heard of for a while.
subgroup-outside-how = Make a link and send it. It can be answered once, by somebody who is not in the team.
subgroup-outside-left = The contact is no longer in the network. Choose a new one, or make a link for somebody else who knows.
subgroup-link-lead = The link holds until { $day } and can be answered once. It only shows the question how { $name } is. An earlier link holds no longer.
subgroup-link-to = Send it to { $who }: { $address }

outside-title = How is { $name }?
outside-lead = { $network } wants to know how it is. Those who are in the network see the answer. The link can be answered once.
outside-how = This is how it is
outside-line = A line about how it is (if you like)
outside-next = Next meeting (if it has been set)
outside-send = Send the answer
outside-choose = Choose what is so.
outside-unreadable = Write { $limit } characters at most, and a date within the next few years.
outside-fault = The answer has not been sent yet
outside-thanks = Thank you, the answer has been sent.
outside-done = You can close the page.
outside-gone = The link does not hold, or no longer. Ask whoever sent it for a new one.

map-title = Network map
map-made = As of { $day }
map-alt = Map of { $network } with { $count ->
    [one] one sub-network.
   *[other] { $count } sub-networks.
}
map-legend = The colours
map-green = Green: heard of in time
map-amber = Amber: time to be heard of
map-red = Red: not heard of for long, or never
map-grey = Resting
map-list = The same in words
map-lead = The picture shows how it is now. The same in words: write “sub-networks”.
map-pdf = Download as PDF
map-no-address = The map cannot be shown: the bot has no address to fetch the picture from. Write “sub-networks” to see the same in words.
help-network-map = See the network map as a picture
example-network-map = network map
reading-network-map = Show the network map
