# Other networks: links, matters that are sent there, and answers that come back.
links-title = Other networks
links-none = There are no links to other networks. Write, for example, “link to SALAR's network”.
link-line = { $name }: { $how ->
    [open] takes matters from here
   *[waits] has not answered; what is sent there you get as a text to forward
}
link-made = { $name } is noted. If they use me I ask those who lead it whether they take matters; until then you get a text to forward.
link-taken-away = The link to { $name } is removed. Nothing more is sent either way.
link-asked-title = { $name } wants to send matters here
link-asked-lead = If you say yes, what they send comes here as suggestions for the next meeting, marked with where it comes from. You may send matters to { $name } too.
link-accept = Yes, take them
link-accepted = Matters from { $name } are taken as suggestions for the agenda.
link-answered-title = Answer from { $name } to matter { $number }
link-answer-line = Answer from { $name }: { $text }
link-sent-line = Sent to { $name } { $day }; no answer yet.
forward-sent = { $number }. { $title } is put as a suggestion to { $name } within an hour. The matter stays on your list until the answer comes.
forward-text = { $name } does not take matters through me. Here is a text to forward: “{ $network } would like you to take up { $title }. Please refer to matter { $number } on our list in your answer.”
agenda-from-network = from { $name }
answer-sent = The answer to { $title } goes to { $name } within an hour.
error-not-from-network = { $title } comes from no other network.
error-no-linked-network = There is no link to { $name }. Write “linked networks” to see those there are.

help-link-network = Link the network to another one
example-link-network = link to SALAR's network
reading-link-network = Link to the other network
help-unlink-network = Remove the link to another network
example-unlink-network = unlink SALAR's network
reading-unlink-network = Remove the link
help-list-links = See which other networks you are linked to
example-list-links = linked networks
reading-list-links = Show the links
help-forward-matter = Send a matter to another network
example-forward-matter = send 7 to SALAR's network
reading-forward-matter = Send the matter to the other network
help-answer-network = Answer another network on a point that they sent
example-answer-network = answer to Fyrbodal on point 3: we take it up this autumn
reading-answer-network = Answer the other network
