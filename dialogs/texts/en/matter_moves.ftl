# Actions that have been moved three times or more: the question to chair and coordinator.

worn-title = { $count ->
    [one] An action has been moved { $times } times
   *[other] { $count } actions have been moved at least three times
}
worn-question = { $count ->
    [one] Should it stay until the new day, be taken up at the next meeting, go to somebody else or be dropped? If you do nothing it stays.
   *[other] Should they stay until the new day, be taken up at the next meeting, go to somebody else or be dropped? If you do nothing they stay.
}
worn-keep = Keep the day
worn-agenda = Take up at the meeting
worn-give = Give to somebody else
worn-kept = { $day ->
    [none] It stays.
   *[other] It stays until { $day }.
}
worn-on-agenda = It is now on the agenda of the meeting on { $meeting }.
worn-no-meeting = No meeting is planned. Add one first, for example “new meeting 24/9 9–11, Teams”.
worn-why = Action { $number } has been moved { $count } times.
worn-more = … and { $count } more. Write “status” to see where things stand.
