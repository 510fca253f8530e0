comment-point = { $number ->
    [none] { $title }
   *[other] item { $number } { $title }
}
comment-head = Comment { $number }, { $point }
comment-button = Comment
comment-form-title = Comment on the draft of { $day }
comment-form-point = Which item?
comment-form-no-point = Choose an item.
comment-form-text = What should it say instead, or what is missing?
comment-form-missing = Write your comment.
comment-form-send = Send
comment-fill-in = Say which item it is about and what it should say, in the form in our chat.
comment-received = Comment { $number } on { $point } in the draft of { $day }: { $text }
comment-taken-back = Comment { $number } has been taken back: { $text }
comment-none-of-yours = You have no unanswered comment on those minutes.

comments-asked = { $until ->
    [none] The draft of { $day } is out for comments.
   *[other] The draft of { $day } is out for comments until { $until }.
}
comments-asked-reminded = Those who have not commented are reminded one working day before the last day.
comments-asked-no-day = Write for example “comments by 5 October” to give them a last day.
comments-last-day = The last day for comments is { $weekday } { $until }
comments-last-day-how = They are on the draft minutes of { $day }. Press Comment or write for example “comment on item 3: it was Bjuv who asked”. If all is right there is nothing to do.

comments-title = Comments on the draft of { $day }
comments-own-title = Your comments on the draft of { $day }
comments-count = { $open ->
    [0] None unanswered
    [1] One unanswered
   *[other] { $open } unanswered
}{ $answered ->
    [0] { "" }
    [1] , one answered
   *[other] , { $answered } answered
}
comments-none = There are no comments on the draft of { $day }.
comments-more = … and { $count } more
comments-then-draft = Every comment has been answered. Write “draft” to send a new one to the network.
comments-over = The last day for comments has passed. These wait for an answer.
comments-left-open = { $count ->
    [one] One comment has not been answered and is not in them. Undo to answer it first.
   *[other] { $count } comments have not been answered and are not in them. Undo to answer them first.
}
comments-show = Show the comments
comment-accept = Accept
comment-edit = Edit
comment-decline = Decline
comment-edit-title = Take the comment in with other words
comment-edit-text = This is what the minutes should say
comment-edit-missing = Write what they should say.
comment-edit-save = Take in
comment-decline-title = Decline the comment
comment-decline-reason = Why (if you like)? Whoever wrote it gets to read it.
comment-answered-accepted = { $author ->
    [none] Comment { $number } is accepted. Under { $point }: { $text }
   *[other] Comment { $number } is accepted, and { $author } is told. Under { $point }: { $text }
}
comment-answered-edited = { $author ->
    [none] Comment { $number } is in with other words. Under { $point }: { $text }
   *[other] Comment { $number } is in with other words, and { $author } is told. Under { $point }: { $text }
}
comment-answered-declined = { $author ->
    [none] Comment { $number } on { $point } is declined.
   *[other] Comment { $number } on { $point } is declined, and { $author } is told.
}
comment-outcome-open = Unanswered
comment-outcome-accepted = Accepted: it stands in the minutes as you wrote it.
comment-outcome-edited = In the minutes like this: { $answer }
comment-outcome-declined = { $answer ->
    [none] Declined.
   *[other] Declined: { $answer }
}
comments-answered-title = { $count ->
    [one] Answer to your comment on the minutes of { $day }
   *[other] Answers to your comments on the minutes of { $day }
}

comments-until = { $until ->
    [none] Comments on the draft of { $day } are taken until the minutes are adopted.
   *[other] Comments on the draft of { $day } are taken until { $until }.
}
comments-nothing = Good, then there is nothing for you to do.
comments-nothing-spared = Good, then there is nothing for you to do, and you are not reminded of it.
help-comments-until = See until when comments are taken
example-comments-until = when is the last day for comments?
help-no-comments = Say that you have no comments, and you are not reminded
example-no-comments = I have no comments
reading-comments-until = See until when comments are taken
reading-no-comments = No comments

changes-title = Changes in the minutes of { $day }
changes-between = { $after } compared with { $before }
changes-none = Nothing has changed in the draft of { $day } since { $when }.
changes-not-drafted = Changed but in no draft yet: { $points }. Write “draft” to make a new one.
changes-since-last = Changed since the last draft: { $points }
changes-people = Attendance
changes-present = present
changes-absent = not present
changes-new = New:
changes-gone = Removed:
changes-changed = Changed:
changes-point-new = new item
changes-point-gone = removed
changes-more = { $count ->
    [one] … and one more item
   *[other] … and { $count } more items
}
changes-more-points = { $count } more
changes-more-lines = … and { $count } more under the item

help-ask-for-comments = Ask for comments on the draft until a day
example-ask-for-comments = comments by 5 October
help-add-comment = Comment on the draft
example-add-comment = comment on item 3: it was Bjuv who asked
help-remove-comment = Take your comment back
example-remove-comment = take back my comment
help-list-comments = See which comments have come in
example-list-comments = which comments have come in?
help-answer-comment = Accept, edit or decline a comment
example-answer-comment = accept comment 2
help-minutes-changes = See what has changed in the minutes
example-minutes-changes = what has changed in the minutes?

reading-ask-for-comments = Ask for comments on the draft
reading-add-comment = Comment on the draft
reading-remove-comment = Take a comment back
reading-list-comments = See the comments
reading-answer-comment = Answer a comment
reading-minutes-changes = See what has changed in the minutes

error-comments-closed = Comments were taken until { $date }. Tell whoever writes the minutes if something is wrong.
error-comment-answered = { $how ->
    [accepted] { $who } has accepted the comment already. Nothing was changed now.
    [edited] { $who } has taken the comment in with other words already. Nothing was changed now.
   *[declined] { $who } has declined the comment already. Nothing was changed now.
}
error-empty-comment = No comment was left. Write for example “comment on item 3: it was Bjuv who asked”.
error-no-such-point = The minutes of { $day } have no item “{ $words }”. Write only “comment” to choose among them.
error-no-such-comment = There is no comment number { $number }. Write “comments” to see them.
