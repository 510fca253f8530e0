goals-title = Goals { $year }
goals-lead = Under each goal stands what belongs to it.
goals-without-lead = These goals have no matter and no point.
goals-none = There are no goals for { $year }. Chair and coordinator put them down with, for example, “goals { $year }: Comparisons between municipalities; Staffing”.
goals-all-served = Every goal for { $year } has a matter or a point.
goal-alone = No matter and no point yet.
goal-point = the point { $title }
goal-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
goals-change = Change the goals
goal-removed = The goal is off the list for { $year }: { $title }
goal-tied = Now belongs to the goal { $title } ({ $year }): { $what }
goal-untied = No longer belongs to any goal: { $what }

goals-form-title = The goals
goals-form-lead = One goal on each line, in order. What belongs to a goal stays with it when you change the words of the line.
goals-form-year = Year
goals-form-goals = The goals
goals-form-hint = { $most } at most
goals-save = Save

fault-goals-none = Write one goal at least.
fault-goals-no-year = Write the year with four figures.
fault-goals-empty-title = Write one goal at least.
fault-goals-too-long = One of the goals is too long: { $length } characters, { $limit } at most.
fault-goals-too-many-goals = That makes too many goals. There is room for { $limit }.
fault-goals-already-done = They stand like that already.

error-no-such-goal = There is no goal { $number } for { $year }. Write “goals” to see them.
error-no-goals = There are no goals for { $year }. Write “goals” to see those that there are.
error-too-many-goals = That makes too many goals. There is room for { $limit } a year.
error-no-such-year = I do not keep goals for { $year }.
error-which-goal = Write which goal you mean, for example “7 belongs to goal 2”.

help-list-goals = See the year’s goals and what belongs to them
example-list-goals = goals
    which goals have no matter?
reading-list-goals = Show the goals
help-set-goals = Put down goals for a year
example-set-goals = goals 2026: Comparisons between municipalities; Staffing
reading-set-goals = Put down goals
help-point-to-goal = Say which goal a matter or a point belongs to
example-point-to-goal = 7 belongs to goal 2
reading-point-to-goal = Say which goal it belongs to
help-goals-form = Change the goals in a form
example-goals-form = edit the goals
reading-goals-form = Open the form of the goals
help-reword-goal = Put a goal in other words
example-reword-goal = change goal 2 to Staffing in the whole county
reading-reword-goal = Put the goal in other words
help-move-goal = Move a goal on the list
example-move-goal = move goal 2 first
reading-move-goal = Move the goal on the list
help-remove-goal = Take a goal off the list
example-remove-goal = remove goal 2
reading-remove-goal = Take the goal off the list
help-carry-goals = Take goals along to the next year
example-carry-goals = carry over the goals to 2027
reading-carry-goals = Take the goals along to another year
