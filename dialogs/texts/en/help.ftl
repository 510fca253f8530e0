help-title = What you can write now
help-lead = Write as you usually do. In the channel you begin with @Nätverksboten.
help-help = Show this help, or help about something
example-help = help / help actions / how do I move an action?
help-undo = Take back what you just did
example-undo = undo

helping-in-channel = Write for example “@Nätverksboten agenda”, “@Nätverksboten add Budget to { $day ->
    [none] the next meeting
   *[other] the meeting on { $day }
}” or “@Nätverksboten action list”. There is more help in our own chat: write “help” there.
helping-title = Help: { $subject }
helping-answer = This is how
helping-more = More: write “help” and then { $subjects }. “Help everything” shows all of it.
helping-unknown = I have no help about “{ $words }”.
helping-agenda = Agenda
helping-actions = Actions
helping-list = Action list
helping-meeting = Meeting
helping-notes = Notes
helping-minutes = Draft and comments
helping-reminders = Reminders
helping-rounds = Questions taken home
helping-chairing = Turn to chair
helping-followup = Annual follow-up
helping-subgroups = Sub-networks
helping-goals = The year’s goals
helping-bodies = Representatives in other bodies
helping-network = The network
helping-everything = Everything
helping-word-agenda = agenda
helping-word-actions = actions
helping-word-list = list
helping-word-meeting = meeting
helping-word-notes = notes
helping-word-minutes = draft
helping-word-reminders = reminders
helping-word-rounds = home questions
helping-word-chairing = turn to chair
helping-word-followup = annual follow-up
helping-word-subgroups = sub-networks
helping-word-goals = goals
helping-word-bodies = representatives
helping-word-network = network

# Examples with the network’s own meetings, actions and people; [none] is when there is no such thing.
own-add-agenda-item = add Budget to { $day ->
    [none] the next agenda
   *[other] the meeting on { $day }
}, 15 min, for discussion
own-withdraw-agenda-item = remove { $yours ->
    [none] my item
   *[other] item { $yours }
} from the agenda
own-postpone-agenda-item = move { $point ->
    [none] the item Budget
   *[other] item { $point }
} to { $later ->
    [none] the next meeting
   *[other] the meeting on { $later }
}
own-accept-agenda-item = { $suggested ->
    [none] accept all
   *[other] accept { $suggested } / accept all
}
own-park-agenda-item = { $suggested ->
    [none] park 1
   *[other] park { $suggested }
}
own-decline-agenda-item = { $suggested ->
    [none] decline 1: will be taken up next year
   *[other] decline { $suggested }: will be taken up next year
}
own-merge-agenda-items = { $other ->
    [none] merge 1 and 2
   *[other] merge { $point } and { $other }
}
own-order-agenda = { $other ->
    [none] move 2 before 1
   *[other] move { $other } before { $point }
}
own-ask-proposer = { $suggested ->
    [none] ask about 1: who is to take part?
   *[other] ask about { $suggested }: who is to take part?
}
own-amend-agenda-item = { $point ->
    [none] set 20 min on 1
   *[other] set 20 min on { $point }
}
own-set-standing = add standing item Reports from other forums{ $name ->
    [none] {""}
   *[other] , responsible { $name }
}
own-add-action = action: draft a new meeting plan{ $name ->
    [none] {""}
   *[other] , owner { $name }
}, due { $day ->
    [none] { $soon }
   *[other] { $day }
}
own-complete-action = { $mine ->
    [none] done 1
   *[other] done { $mine }
}
own-change-due-date = { $mine ->
    [none] move action 1 to { $soon }
   *[other] move action { $mine } to { $soon }
}
own-reassign-action = { $name ->
    [none] give no 1 to First Last
   *[other] { $open ->
        [none] give the action to { $name }
       *[other] give no { $open } to { $name }
    }
}
own-ticks-left = { $shared ->
    [none] who is not done with 1?
   *[other] who is not done with { $shared }?
}
own-amend-action = { $open ->
    [none] 1 goes to the steering board, answer due { $soon }
   *[other] { $open } goes to the steering board, answer due { $soon }
}
own-change-form = { $open ->
    [none] change action 1
   *[other] change action { $open }
}
own-close-action = { $reported ->
    [none] close action 1
   *[other] close action { $reported }
}
own-reopen-action = { $reported ->
    [none] reopen action 1
   *[other] reopen action { $reported }
}
own-drop-action = { $open ->
    [none] drop action 1: no longer relevant
   *[other] drop action { $open }: no longer relevant
}
own-action-history = { $open ->
    [none] history of action 1
   *[other] history of action { $open }
}
own-handover-pack = { $name ->
    [none] hand-over
   *[other] hand-over / hand over to { $name }
}
own-who-prepares = { $open ->
    [none] who is handling action 1?
   *[other] who is handling action { $open }?
}
own-ask-matter = { $open ->
    [none] how is it going with action 1?
   *[other] how is it going with action { $open }?
}
own-status = { $organisation ->
    [none] status
   *[other] status / status of { $organisation }
}
own-change-holder = { $organisation ->
    [none] new director in Town is First Last from { $soon }
   *[other] new director in { $organisation } is First Last from { $soon }
}
own-member-leaves = { $name ->
    [none] First Last leaves { $soon }
   *[other] { $name } leaves { $soon }
}
own-add-note = { $point ->
    [none] note: most are in favour
   *[other] note under item { $point }: most are in favour
}
own-add-position = position { $organisation ->
    [none] Town
   *[other] { $organisation }
}: takes students
own-go-to-point = { $point ->
    [none] go to item 1
   *[other] go to item { $point }
}
own-attendance = { $role ->
    [leads] { $name ->
        [none] present: First Last
       *[other] present: { $name } / everyone except { $name }
    }
   *[other] { $day ->
        [none] I cannot come to the next meeting
       *[other] I cannot come on { $day }
    }
}
own-chair-meeting = { $name ->
    [none] First Last chairs the meeting
   *[other] { $name } chairs the meeting
}
own-change-secretary = { $name ->
    [none] First Last takes the minutes
   *[other] { $name } takes the minutes
}
own-ask-for-comments = comments by { $soon }
own-add-comment = comment on item 1: { $organisation ->
    [none] the decision is missing
   *[other] it was { $organisation } who asked
}
own-show-minutes = { $held ->
    [none] show the latest minutes
   *[other] show the minutes of { $held }
}
own-list-minutes = all minutes { $year }
own-schedule-meeting =
    new meeting { $soon } at 9–11, Teams
    move the next meeting to { $soon }
own-cancel-meeting = { $day ->
    [none] cancel the next meeting
   *[other] cancel the meeting on { $day }
}
own-plan-year = plan meetings { $year }
own-remind-now = { $theirs ->
    [none] send a reminder to everyone who is late
   *[other] remind { $theirs } now / send a reminder to everyone who is late
}
own-remind-later = { $theirs ->
    [none] remind First Last about 1 on Friday
   *[other] remind { $owner } about { $theirs } on Friday
}
own-members-form =
    members
    change { $name ->
        [none] Firstname Surname
       *[other] { $name }
    }
