find-nothing = I find nothing. Try another word, or the number of an action.
find-nothing-yours = You have no actions or items just now. Write what you are looking for.
find-point = { $end ->
    [on] On the agenda of { $day }
    [discussed] Taken up on { $day }
    [parked] Parked item
    [declined] Declined item
    [closed] Closed item
   *[other] Suggested item
}
find-decision = Decision of { $day } ({ $state })
