# Members and roles: who is in the network, for whom, and who leads it for how long.

members-title = Members and roles
members-lead = Choose whom you want to change something for.
members-who = Who
members-pick = Open
members-new = Add somebody
members-until = { $name } (until { $last })
member-lead = Empty days of a role mean until further notice. Who leaves gets a last day at the bottom.
member-lead-new = Whoever is added to the team becomes a member by that. Here you add somebody who is not there yet.
member-name = Name
member-organisation = Organisation
member-no-organisation = None
member-other-organisation = … or a new organisation
member-title = Title
member-kind = Takes part as
member-kind-member = Member
member-kind-substitute = Substitute
member-kind-other = Other, an official for example
member-is-chair = Chair
member-chair-from = Chair from
member-chair-until = Chair until and including
member-is-coordinator = Coordinator
member-coordinator-from = Coordinator from
member-coordinator-until = Coordinator until and including
member-last-day = Last day in the network
member-saved = Saved for { $name }.
member-added = { $name } is now in the network.
member-not-in-team = As soon as { $name } is in the team I will know the name. Until then I cannot write there.
member-term = { $term }.
member-no-term = No longer { $role }.
term-open = { $title }, until further notice
button-change-member = Change { $name }
fault-choose-somebody = Choose a person.
fault-choose-kind = Choose how the person takes part.
fault-no-member-name = Write what the person is called.
fault-member-there = { $name } is in the network already.
fault-member-like = There is { $other } already. If { $name } is somebody else, save once more.
fault-organisation-gone = That organisation is not in the network. Choose again.
fault-term-backwards = The term ends { $last }, before it begins { $first }.
fault-term-far = { $date } is more than five years away. Is the year right?
fault-term-over = The term ended { $last }. Untick the box if the role is to end.
fault-term-overlaps = It collides with another term in the same role: { $first ->
    [none] { "" }
   *[other] from { $first } { "" }
}{ $last ->
    [none] until further notice
   *[other] until { $last }
}.
fault-last-coordinator = You are the only coordinator. Make somebody else coordinator first.
fault-nobody-leads = Then nobody would lead the network. Appoint somebody else first.
fault-own-last-day = Your own last day cannot have been already. Ask somebody else who leads the network.
fault-last-day-kept = The last day can be moved here, but not taken away.
error-nobody-leads = That cannot be taken back: nobody would lead the network.
help-members-form = Change who is in the network, for whom, and who is chair or coordinator
example-members-form =
    members
    change Firstname Surname
reading-members-form = Open the form of members and roles
help-network-form = Change the network’s name, organisations, chairs and meetings in a form
example-network-form = the network's details
reading-network-form = Open the form about the network
