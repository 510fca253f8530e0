# The network: meetings, set-up, language, and which network is meant.
meeting-next = Next meeting: { $when }{ $days ->
    [0] , today.
    [1] , tomorrow.
   *[other] , in { $days } days.
}
meeting-told = { $count ->
    [one] The meeting
   *[other] The meetings
}: { $when }.
meeting-going-on = A meeting is going on now: { $when }.
meeting-none-after = No meeting after it is planned yet.
meeting-thereafter = After that: { $when }.
meeting-none-in-month = No meeting is planned in { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }.
meeting-which-day = Which day? Write for example “new meeting 24 September at 9–11, Teams”.
meeting-move-where = To which day, time or place is the meeting on { $date } to be moved? Write for example “move the meeting to 1 October at 9”.
meeting-scheduled = Planned: { $when }.
meeting-moved = The meeting on { $old } has been moved: { $when }.{ $matters ->
    [0] { "" }
    [one] { " " }One action that is to be reported there follows.
   *[other] { " " }{ $matters } actions that are to be reported there follow.
}
meeting-cancel = Cancel { $day }

help-next-meeting = See when and where the next meeting is
example-next-meeting = when is the next meeting
help-schedule-meeting = Plan a meeting, or move one
example-schedule-meeting =
    new meeting 24 September at 9–11, Teams
    move the next meeting to 1 October
help-set-up = Change language, reminders and the days before a meeting, and from there name, organisations and meetings
example-set-up = settings
help-switch-network = Switch network, if you are in several
example-switch-network = switch network
help-language = Change language
example-language = switch to Swedish

welcome-title = Hello! I am Nätverksboten.
welcome-lead = I collect suggestions for the next meeting, keep the action list and remind in time. Write to me as you usually write, for example:
welcome-examples =
    @Nätverksboten add Budget to the next meeting
    @Nätverksboten action: send the link{ $name ->
        [none] {""}
       *[other] , owner { $name }
    }, by the next meeting
    @Nätverksboten when is the next meeting
welcome-next = The coordinator begins here, or writes “settings”: who is in it, who is chair, when do you meet?
setup-open = Get started
setup-again = Change again

setup-title = About the network
setup-lead = Everything can be changed later. Nothing is removed because it is not in a box.
setup-faults = { $count ->
    [one] One thing has to be corrected. Nothing has been saved yet.
   *[other] { $count } things have to be corrected. Nothing has been saved yet.
}
setup-save = Save
setup-name = Name of the network
setup-name-example = Socialchefsnätverket
setup-organisations = Organisations, one a line, with their people
setup-organisations-example = Klippan: First Last
setup-chair = Chair
setup-another-chair = Another chair
setup-nobody = Nobody
setup-meetings = Meetings, one a line
setup-meetings-example = 24/9 9.30–11 Teams
setup-language = Language in the channel
setup-reminder-days = Remind this many working days before
setup-reminder-days-example = 14, 3
setup-saved = Saved. { $network } now has { $organisations ->
    [one] one organisation
   *[other] { $organisations } organisations
}, { $members ->
    [one] one person
   *[other] { $members } people
} and chair { $chairs }.
setup-unchanged = Nothing was changed, so all is as before.
setup-not-in-team = Not in the team yet, so they get no messages: { $names }.
setup-kept = Meetings that were not in the box stay: { $days }.
setup-ready = { $network } is up and running. Chair: { $chairs }. Write help to see what I can do.
language-sv = Svenska
language-en = English

fault-empty-name = Write what the network is called.
fault-name-too-long = “{ $name }” is too long: at most { $limit } characters.
fault-no-organisation = Write at least one organisation.
fault-organisation-without-name = The organisation's name is missing before the colon: { $line }
fault-organisation-twice = { $name } is there twice.
fault-person-twice = { $name } is in two organisations.
fault-two-of-that-name = Two people in the network are called { $name }. Let the coordinator tell them apart, with a middle name for example.
fault-person-like = Nobody in the team is called { $name }. Did you mean { $other }?
fault-no-chair = Choose a chair.
fault-unknown-chair = That person is not in the network. Choose somebody in the list.
fault-unreadable-meeting = This cannot be read as a meeting: { $line }. Write it like 24/9 9.30–11 Teams.
fault-no-such-date = There is no such day: { $line }
fault-no-such-time = There is no such time: { $line }
fault-another-weekday = { $date } is another day of the week: { $line }
fault-past-meeting = { $date } has passed.
fault-far-meeting = { $date } is more than five years away. Is the year right?
fault-ends-too-early = The meeting on { $date } ends before it begins.
fault-meeting-twice = { $date } is there twice, or in the middle of another meeting.
fault-unknown-language = Choose a language in the list.
fault-unreadable-days = Write the days as figures, for example 14, 3. This cannot be read: { $text }
fault-reminder-days = At most { $most } reminders, 1 to { $furthest } working days before.
error-ends-too-early = The meeting on { $date } would end before it begins. Write the times again.

which-network = Which network is it about?
which-network-once = You are in several. I remember your choice; write “switch network” to change it.
network-chosen = It is about { $network } now. Write again what you want to do.
only-one-network = You are in one network only: { $network }.
switch-in-chat = Here in the channel it is always about { $network }. In our own chat you can switch.
language-which = I speak Swedish and English. Write “switch to Swedish” or “byt språk till engelska”.
language-set = I answer in English now.

not-yet-import-minutes = I cannot read older minutes in yet. Write their actions like this, one a line: “action: send the link, First Last, by 15 January”.

roster-missing-title = Not in the team: { $network }
roster-missing = These are in the network but not in the team. Either they have left, or they have not been invited yet. I have changed nothing.
roster-has-left = { $name } has left
roster-left = { $name } is no longer in the network. What belongs to their actions stays.
roster-joined = New in { $network }: { $names }. Write “members” to say for which organisation.
roster-gone = Removed from the team and no longer in { $network }: { $names }.
network-unnamed = The network
