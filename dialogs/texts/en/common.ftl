# Shared words, questions back, and refusals.
undo = Undo
undone = I have taken it back.
undone-meeting-change = I have taken the change back. The meeting is as before: { $when }
undone-meeting = Taken back: the meeting { $when }
in-your-chat = The answer comes in our own chat.
undone-change = I have taken the change back. It is as before: { $title }
undone-thing = I have taken back: { $title }
already-submitted = I already have that one.
not-built-yet = I cannot do that yet. Write help to see what I can do.
not-understood = { $said ->
    [none] I did not understand that.
   *[other] I did not understand this: “{ $said }”.
} Write for example “add Budget to the next agenda” or “my actions”. Write help to see everything I can do.
cancelled = Then I leave it. Nothing has been changed.
courtesy-thanks = You are welcome!
courtesy-noted = 👍
courtesy-greeting = Hello! Write what you want to take up or know, for example “agenda” or “my actions”. Write help to see everything I can do.
did-you-mean = Did you mean one of these?
none-of-these = No, none of them
which-person = Whom do you mean?
which-item-ref = Which one do you mean?
no-such-day = There is no such day as { $said }.
day-has-passed = { $day } has already been.
say-again = Please write it again with another day.
ask-owner = Who prepares it?
answer-me = Me
answer-everyone = Everyone
ask-due = When is it to be reported?
ask-meeting = Which meeting is it about?
ask-date = Which day?
ask-title = What is it about?
ask-item-ref = Which item or action is it about? Write its number or a few words of its title.
ask-text = What should the minutes say?
ask-person = Who is it about?
ask-status = Are you coming or not?
at-the-next-meeting = Next meeting, { $day }
show-more = Show more ({ $left })
times-moved = { $count ->
    [one] moved once
   *[other] moved { $count } times
}
quoted = “{ $text }”
purpose-information = information
purpose-discussion = discussion
purpose-decision = decision
minutes-long = { $minutes } min

reading-add-agenda-item = New agenda item
reading-list-agenda = Show the agenda
reading-withdraw-agenda-item = Remove the item
reading-postpone-agenda-item = Move the item to another meeting
reading-add-action = New action
reading-list-my-actions = Show my actions
reading-list-actions = Show the action list
reading-complete-action = The action is done
reading-change-due-date = New date for the action
reading-reassign-action = New owner of the action
reading-status = Show where things stand
reading-next-meeting = Show the next meeting
reading-schedule-meeting = Schedule a meeting
reading-start-minutes = Start taking minutes
reading-draft-minutes = Make a draft
reading-add-note = Take a note
reading-add-decision = Record the decision
reading-attendance = Attendance
reading-help = Show the help
reading-undo = Undo
reading-correct = Correct the last thing
reading-cancel = Cancel
reading-ask-list = Ask the list
reading-ask-matter = See how the action is going
reading-who-prepares = See who has the action
reading-suggest-form = Suggest an item in a form
reading-import-minutes = Read earlier minutes
reading-annual-followup = Show the yearly follow-up
reading-set-up = Change the settings
reading-switch-network = Switch network
reading-language = Change language
reading-call-meeting = Send the notice of the meeting
reading-cancel-meeting = Cancel the meeting
reading-plan-year = Plan the year’s meetings
reading-prepare-meeting = Get the page before the meeting
reading-set-rhythm = Decide when I ask and tell you
reading-set-standing = Change the standing items
reading-item-fate = See what happened to the item
reading-export-list = Get the action list as a file
reading-remind-now = Remind now
reading-my-reminders = Show and change my reminders
reading-coming-reminders = Show which reminders go out
reading-reminder-rules = Change when the network is reminded
reading-release-sending = Start sending again

error-not-for-you = It is not there, or not yours to change.
error-not-your-matter = { $act ->
    [report-action] Whoever prepares the action reports it, or the chair or coordinator. Write “who prepares” and the number to see who that is.
    [tick-action] Whoever prepares the action ticks it off, or the chair or coordinator.
    [move-action] Whoever prepares the action moves it, or the chair or coordinator, and whoever recorded it can put the day right within a day. Write “who prepares” and the number to see whom to ask.
    [reassign-action] Whoever prepares the action hands it on, or the chair or coordinator, and whoever recorded it within a day. Write “who prepares” and the number to see whom to ask.
    [close-action] The chair or coordinator closes actions. Tell them, or say so at the meeting when the list is gone through.
    [reopen-action] The chair or coordinator opens actions again. Tell them.
    [drop-action] The chair or coordinator drops actions, and whoever recorded it within a day. Tell them, or say so at the meeting when the list is gone through.
    [reword-action] The chair or coordinator changes what an action is called and about, and whoever recorded it within a day. Tell them.
    [remind-action] Whoever raised the action reminds people of it, or the chair or coordinator. Tell them.
   *[other] The chair or coordinator does that. Tell them.
}
error-for-leads = The chair or coordinator does that. Write help to see what you can do.
error-no-such-number = Nothing has number { $number }. Write “agenda” or “action list” to see the numbers.
error-no-such-item = I find nothing open called something like “{ $words }”. Write its number: it is on the agenda and in the action list.
error-ambiguous-item = “{ $words }” could be several. Write the number:{ $found }
found-more = … and { $count } more
error-unknown-name = I find nobody in the network called { $name }. Write first and last name as in the member list.
error-past-date = { $date } has passed. Write a day to come.
error-far-date = { $date } is many years away. Is the year right? Write the day again.
error-empty-title = There was no title left. Write what it is about.
error-too-long = The text has { $length } characters and may have at most { $limit }. Shorten it and I will take it.
error-no-meeting = No meeting is planned yet. The chair or coordinator can write for example “new meeting 24/9 9–11, Teams”.
error-no-meeting-on = There is no meeting on { $date }.{ $next ->
    [none] {""}
   *[other] {" "}The next meeting is on { $next }.
}
error-meeting-held = The meeting on { $date } has been held or cancelled, so its agenda cannot be changed.
error-meeting-exists = There is a meeting on { $date } already.
error-changed-meanwhile = Somebody else changed it while you were reading. Nothing was overwritten – look again and retry.
error-already-done = That is done already: { $number }.
error-off-the-list = Action { $number } has been closed or taken away, so it cannot be changed.
error-not-undone = I cannot take that back. The chair or coordinator can change it: write “settings”.
error-nothing-to-undo = There is nothing of yours to undo here.
error-question-gone = That question has been answered or has expired. Write it again in your own words.
error-not-saved = Something went wrong on my side and nothing was saved. Try again in a while.

stranger = I find no network that you belong to. Ask the coordinator to add you to the team, and I will help you from then on.
error-nothing-to-correct = I do not know what to put right. Write its number, for example “move action 5 to 20 December”.
