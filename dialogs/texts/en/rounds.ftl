round-yes = Yes
round-no = No
round-write = Answer
round-write-comment = Answer with a comment
round-asked-title = Question taken home { $number }
round-last-day = Answer by
round-day = { $day }
round-asker = Asked by
round-how = Press a button, or write for instance “answer { $number }: …”. The answer can be changed until the last day. If a colleague is to answer, write “pass question { $number } on to …”.
round-nudge = Reminder: the last day to answer is { $day }.
round-your-answer = Your answer
round-your-number = { $unit ->
    [none] Your answer, in figures
   *[other] Number of { $unit }
}
round-your-comment = Comment (if you like)
round-answers-for = The answer is for { $home }.
round-send = Send the answer
round-answered = Question taken home { $number }, { $home }: { $answer }
round-answer-how-to-change = It can be changed until { $day }.
round-passed-on = Question taken home { $number } now goes to { $name }.

round-form-title = New question to take home
round-form-lead = The question goes to whoever represents each municipality, in their own chat. The answers are shown as a table in the channel.
round-form-faults = { $count ->
    [one] One thing has to be put right. The question has not been asked yet.
   *[other] { $count } things have to be put right. The question has not been asked yet.
}
round-form-text = The question
round-form-kind = How is it to be answered?
round-kind-text = Freely, in words
round-kind-choice = One of several choices
round-kind-number = With a number
round-kind-yes-no = Yes or no, with room for a comment
round-form-choices = The choices, one on each line
round-form-choices-hint = Only when the answer is one of several choices, { $most } at most
round-form-unit = What the number counts (places, kronor …)
round-form-meeting = For which meeting?
round-no-meeting = None in particular
round-ask = Ask the question
round-is-asked = Question taken home { $number } is asked of { $count ->
    [one] one municipality
   *[other] { $count } municipalities
}: { $text } { $kind ->
    [yes-no] The answer is yes or no.
    [number] The answer is a number.
    [choice] The answer is one of the choices.
   *[text] { "" }
} Answers by { $day }.
round-for-meeting = The answers come with the meeting on { $day }.
round-nobody-there = Nobody in the network represents { $names }. Answer for them with for instance “answer 12 for Klippan: yes”.
round-extended = Question taken home { $number } can now be answered until { $until }.
round-closed = Question taken home { $number } is closed. The answers are posted in the channel.
round-withdrawn = Question taken home { $number } is removed, and nobody is reminded any more: { $text }

round-taken-back = The answer to question taken home { $number } from { $home } is removed.
round-reminded = Answers to question taken home { $number } are missing from { $names }. They are reminded automatically two working days before the last day, { $day }, and on the last day.

rounds-title = Questions taken home
round-table-title = Answers to question taken home { $number }
round-progress-open = { $done } of { $count } have answered. The last day is { $day }.
round-progress-closed = { $done } of { $count } answered.
round-silent = No answer from { $names }.
round-who-is-silent = There is no answer to question taken home { $number } from { $names }.
round-all-answered = Everybody has answered question taken home { $number }.
round-more = { $count ->
    [one] … and one more
   *[other] … and { $count } more
}
round-chart = How many gave each answer
round-total = Total
round-median = Median
round-earlier = last time: { $answer }
round-came-of = Question taken home { $number }: { $text } ({ $done } of { $count } have answered{ $counts ->
    [none] { "" }
   *[other] : { $counts }
})
round-show = Show the answers
round-sheet = Answers
round-column-organisation = Municipality
round-column-answer = Answer: { $text }
round-column-comment = Comment
round-column-earlier = Last time
round-column-by = Answered by
round-column-day = Answered
round-close = Close

fault-round-no-day = Choose a last day.
fault-round-no-kind = Choose how the question is to be answered.
fault-round-gone-meeting = That meeting is no longer in the plan.
fault-past-date = That day has passed.
fault-far-date = That day is years away.
fault-empty-title = Write the question.
fault-few-choices = Write at least { $fewest } and at most { $most } different choices.
fault-long-choice = One of the choices has { $length } characters. There is room for { $limit }.
fault-round-text = Write an answer.
fault-round-number = Write a number, for instance 14 or 12.5.
fault-round-choice = Choose one of the choices.
fault-round-yes-no = Choose yes or no.

error-few-choices = Write at least { $fewest } and at most { $most } different choices, for instance “choices: our own, contracted out”.
error-nobody-to-ask = The network has no municipalities to ask. Write “settings” to enter them.
error-round-closed = Question taken home { $number } could be answered until { $date }. Chair or coordinator can give more time, or put the answer in.
error-not-an-answer = { $kind ->
    [yes-no] Answer question taken home { $number } with yes or no, and a comment after it if you like: “answer { $number }: yes, but not before autumn”.
    [number] Answer question taken home { $number } with a number: “answer { $number }: 14”.
    [choice] Answer question taken home { $number } with one of the choices. Write “home question { $number }” to see them.
   *[text] Write the answer after the number: “answer { $number }: …”.
}
error-no-answer-yet = There is no answer to question taken home { $number } to take back.
error-no-round = { $words ->
    [none] There is no question taken home to show or answer. Chair and coordinator ask one with for instance “ask all municipalities: do you take students? yes or no, answer by September 21”.
   *[other] No question taken home is about { $words }. Write “home questions” to see those there are.
}
error-which-day = Write until which day: “extend home question 12 to October 1”.

help-ask-round = Ask a question that everybody takes home, with one answer from each municipality
example-ask-round = ask all municipalities: do you take students? yes or no, answer by September 21
reading-ask-round = Ask a question to take home
help-answer-round = Answer a question taken home
example-answer-round = answer 12: yes, but not before autumn
reading-answer-round = Answer a question taken home
help-show-round = See the answers to a question taken home
example-show-round = home question 12
    what do the municipalities say about students?
reading-show-round = Show the answers to a question taken home
help-list-rounds = See all questions taken home
example-list-rounds = home questions
reading-list-rounds = Show the questions taken home
error-which-round = Which question do you mean? Write its number: { $found }

help-ask-round-again = Ask an earlier question again, with the answers side by side
example-ask-round-again = ask home question 12 again, answer by October 1
reading-ask-round-again = Ask the question again
help-extend-round = Give more time to answer a question taken home
example-extend-round = extend home question 12 to October 1
reading-extend-round = Give more time to answer the question
help-close-round = Close a question taken home before its last day
example-close-round = close home question 12
reading-close-round = Close the question
help-withdraw-round = Remove a question that was asked by mistake
example-withdraw-round = remove home question 12
reading-withdraw-round = Remove the question
help-pass-round-on = Pass a question taken home on to a colleague
example-pass-round-on = pass question 12 on to Bo
reading-pass-round-on = Pass the question on
