home-report-title = From { $network }, { $day }
home-report-draft = After the draft of the minutes, which has not been adopted yet.
home-report-decided = Decided
home-report-nothing-decided = No decision is recorded.
home-report-asked = { $organisation ->
    [none] I am to do this
   *[other] { $organisation } is to do this
}
home-report-nothing-asked = Nothing new.
home-report-due = { $until ->
    [none] From before, with a report date
   *[other] From before, to be reported by { $until }
}
home-report-matter = { $when ->
    [none] { $title } ({ $who })
   *[other] { $title } ({ $who }), to be reported { $when }
}
home-report-more = … and { $count } more
home-report-next = { $when ->
    [none] The next meeting has not been set.
   *[other] Next meeting: { $when }
}
home-report-name = Home report
home-report-each-time = after every meeting
home-report-which = From which meeting? Write the day, for example “home report from 24 September”.
home-report-hint = You can copy it or forward it. Write “I want home reports” to get one after every meeting.
home-report-wanted = You get a home report here after every meeting, once there is a draft of the minutes.
home-report-wanted-already = You already get a home report after every meeting. Write “home report” for one now.
home-report-not-wanted = You get no more home reports. Write “home report” when you want one.
home-report-not-wanted-already = You get no home reports. Write “home report” when you want one.

help-home-report = Get half a page of the meeting to pass on at home
example-home-report = home report
help-want-home-report = Get the home report after every meeting
example-want-home-report = I want home reports
help-no-home-report = Stop the home reports
example-no-home-report = no home reports

reading-home-report = Get a home report now
reading-want-home-report = Get a home report after every meeting
reading-no-home-report = No more home reports
