found-title = “{ $words }” in the minutes
found-title-decisions = Decisions about “{ $words }”
found-title-last = “{ $words }” was last taken up on { $day }
found-when = { $day }, { $state ->
    [draft] draft
    [commented] draft
    [adopted] adopted
   *[published] published
}
found-state = { $state ->
    [draft] draft
    [commented] draft, open for comments
    [adopted] adopted
   *[published] adopted and published
}
found-part = { $part ->
    [decision] Decision
    [summary] Summary
    [attachment] Attachment
    [assignment] Action
    [matter] From the action list
   *[other] { "" }
}
found-nothing-recorded = The item was taken up, but nothing is recorded under it.
found-undecided = I find no decision about it. This was said:
found-some = No item has all of the words. These have some of them:
found-more-points = There are more. Add a word or a year to narrow it down.
found-open = Meeting { $day }
found-nothing = I find nothing about “{ $words }” in the minutes. Try another word, or write “all minutes” to see which there are.
found-nothing-then = I find nothing about “{ $words }” in the minutes of that time. Leave out the date and I look in all of them.
found-no-minutes = There are no minutes to read yet. They show here once somebody has made a draft.
found-no-minutes-then = There are no minutes of that time. Write “all minutes” to see which there are.
found-all = Minutes
found-all-then = Minutes { $when }
minutes-card-title-final = Minutes of { $day }
found-what = What am I to look for? Write for example “what did we say about budget?”.
found-title-all-decisions = Decisions
minutes-open-previous = Previous: { $day }

help-search-minutes = Find what was said or decided
example-search-minutes =
    what did we say about Yrkesresan?
    what did we decide about budget?
help-show-minutes = Show the minutes of a meeting
example-show-minutes = show the minutes of 24 September
help-list-minutes = Show which minutes there are
example-list-minutes = all minutes 2026

error-not-drafted-yet = The minutes of { $date } have not been put together yet. { $leads ->
    [yes] Write “draft” and I do it.
   *[no] They show here once the chair, the coordinator or the secretary has made a draft.
}

reading-search-minutes = Look in the minutes
reading-show-minutes = Show the minutes
reading-list-minutes = Show which minutes there are
