# Tips: a line under an answer, each once. And how to be without them.
tip-undo = Tip: if something went wrong, write “undo” and I take it back. (Write “no tips” if you would rather be without them.)
tip-menu = Tip: this can be done from a message in Teams as well. Open the message’s menu (…) and find actions and suggestions there.
tip-reminder = Tip: when the reminder comes, pressing Done in it is enough.
tip-to-meeting = Tip: write “to the next meeting” instead of a day, and the action follows if the meeting is moved.
tip-done = Tip: write “done” and the number when you have reported something.
tip-mine = Tip: write “my actions” to see only your own.
tip-cannot-come = Tip: if something comes up, write “I cannot come” and I make a note of it.
tips-off = You get no more tips. Write “give me tips” if you change your mind.
tips-on = You get a tip now and then: one a day at most, and each of them once.

help-no-tips = Stop the tips under my answers
example-no-tips = no tips
help-want-tips = Get tips again
example-want-tips = give me tips
reading-no-tips = No more tips
reading-want-tips = Get tips again
