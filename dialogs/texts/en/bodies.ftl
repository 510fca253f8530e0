bodies-title = Our representatives
bodies-none = No representatives in other bodies have been put down yet. Chair and coordinator do that with, for example, “Lisa represents us in Medelpunkten until 31 December 2027”.
body-nobody-there = Nobody represents us there at present.
body-is-deputy = Deputy.
body-from = From { $day }.
body-until = Until { $day }.
body-ends-soon = The term ends soon: { $day }.
body-reports = Reports back on { $day }.
body-report-late = Should have reported back on { $day }.
body-person-left = Has left the network.
body-matters = Questions there and back
body-matter-from = From there:
body-matter-to = To them:
body-matter-reported = reported
body-matter-closed = closed
body-answer-to = our answer by { $day }
body-answer-from = answer expected on { $day }
body-due = { $body }: { $name } reports back
body-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}
body-show = Show the representatives
body-show-one = Show
body-add = New representative
body-appointed = { $name } represents the network in { $body }.
body-deputy = { $name } is the network’s deputy in { $body }.
body-succeeded = { $name } succeeds { $before } in { $body } from { $day }.
body-left = { $name } leaves { $body }. The last day is { $day }.
body-reports-on = { $name } reports back from { $body } on { $day }.
body-has-reported = { $name } has reported back from { $body }.
body-no-member = { $name } is not in the network, so I cannot remind them.

body-report-title = Report from { $body }
body-report-soon = You report back to the network on { $day }.
body-choose-title = Representative in { $body }
body-term-ends = The term of { $name } in { $body } ends on { $day }.
body-has-left = { $name }, who represents the network in { $body }, has left the network.
body-choose = Write, for example, “… succeeds { $name } in { $body }” when somebody has been chosen.

body-form-title = New representative
body-form-lead = Who represents the network where? Write a name only for somebody who is not in the network.
body-form-body = Body
body-form-member = Member
body-form-name = Somebody else, by name
body-form-organisation = Organisation of somebody else
body-form-starts-on = From
body-form-ends-on = Until
body-form-deputy = Is a deputy
body-form-meeting = Reports back at the meeting
body-form-reports-on = Or reports back on the day
body-form-none = None chosen
body-save = Save

fault-body-no-day = The day cannot be read.
fault-body-no-such-member = That person is no longer in the network.
fault-body-nobody = Choose a member or write a name.
fault-body-gone-meeting = That meeting is no longer planned.
fault-body-empty-title = Write what the body is called.
fault-body-too-long = The name is too long: { $length } characters, { $limit } at most.
fault-body-already-done = { $number } is put down like that already.
fault-body-past-date = The day has passed.
fault-body-far-date = The day is years away.
fault-body-term-backwards = The term would end before it begins.

error-no-such-body = I do not know { $name }. Write “our representatives” to see the bodies that have been put down.
error-not-there = { $name ->
    [none] Nobody represents us in { $body } at present.
   *[other] { $name } does not represent us in { $body }. Write “our representatives” to see who does.
}
error-term-backwards = The term would end on { $last }, before it begins on { $first }.
error-who-is-meant = Several in the network are called { $name }: { $names }. Write the full name.
error-which-representative = Several represent us in { $body }: { $names }. Write whom you mean.

help-list-bodies = See who represents the network in other bodies
example-list-bodies = our representatives
reading-list-bodies = Show our representatives
help-show-body = See who sits in a body, and the questions there and back
example-show-body = who represents us in Medelpunkten?
reading-show-body = Show who represents us
help-appoint = Put down a representative, with the term and when they report back
example-appoint = Bo represents us in Medelpunkten until 31 December 2027
reading-appoint = Put down a representative
help-body-form = Put down a representative in a form
example-body-form = new representative
reading-body-form = Open the form of a representative
help-succeed-in-body = Let somebody succeed a representative
example-succeed-in-body = Bo succeeds Lisa in Medelpunkten
reading-succeed-in-body = Let somebody succeed a representative
help-leave-body = Say that a representative leaves
example-leave-body = Bo is no longer our representative in Medelpunkten
reading-leave-body = Say that a representative leaves
help-body-report = Say when a representative reports back, or that it is done
example-body-report = Bo reports back from Medelpunkten on 1 December
    Bo has reported from Medelpunkten
reading-body-report = Say when a representative reports back
