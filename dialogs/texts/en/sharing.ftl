# Matters that everyone prepares, that somebody outside prepares, and that come from or go to another body.
action-progress = { $done } of { $count } done
tick-one = { $who } is done with action { $number }: { $title }. { $done } of { $count } { $kind ->
    [municipality] municipalities
   *[other] organisations
} done, left: { $left }.
tick-last = { $who } is done with action { $number }: { $title }. { $kind ->
    [municipality] All { $count } municipalities
   *[other] All { $count } organisations
} are done, so the action is reported as done.
tick-taken-back = { $who } is not done with action { $number }: { $title }. { $done } of { $count } done, left: { $left }.
tick-state = Action { $number }: { $title }. { $done } of { $count } { $kind ->
    [municipality] municipalities
   *[other] organisations
} done.
tick-left = Left: { $left }.
tick-done = Done: { $done }.
tick-nobody-left = Nobody is left.
tick-not-shared = Action { $number } is not everybody's, so nobody is ticked off there. { $who } prepares it: { $title }
tick-none-shared = No open action is everyone's right now.
tick-exempt = has no part in it
tick-whole = The whole action is done
tick-more = { $names } and { $count } more
history-ticked = ticked off { $organisation }{ $comment ->
    [none] {""}
   *[other] : { $comment }
}
history-unticked = took back the tick for { $organisation }
history-routed = { $after ->
    [none] took away where it comes from or goes
   *[other] stated: { $after }
}{ $before ->
    [none] {""}
   *[other] {" "}(before { $before })
}
history-raised = changed who raised it from { $before } to { $after }
help-ticks-left = See who is not done with an action that everybody has
example-ticks-left = who is not done with 7?
reading-ticks-left = Show who is not done
error-ticked-already = { $organisation } is ticked off already on action { $number }. Write ”who is not done with { $number }?” to see who is left.

action-from = from { $body }
action-to = to { $body }
action-answer-on = answer due { $day }
action-routed = Action { $number }: { $title } – { $route ->
    [none] the network's own, neither from nor to anybody else
   *[other] { $route }
}.
action-left-open = Action { $number } is nobody's for now: { $title }
action-raised-now = Action { $number } is raised by { $name }: { $title }
help-amend-action = Say where a question comes from, where it goes and when the answer is due back
example-amend-action = 7 goes to the steering board, answer due 1/12
reading-amend-action = Change where the question comes from or goes
reminder-waiting-for = waiting for { $names }
outside-ask = { $name } is not in the network. Choose who is to prepare the action, or answer yourself for { $name } doing it.
outside-watch = { $name }, I follow up
