# The first time: the greeting in one’s own chat, and what comes when the network has been set up.
greeting-title = Hello { $name }! I am Nätverksboten.
greeting-where = You are { $places }.
greeting-as = { $role ->
    [chair] chair of { $network }
    [coordinator] coordinator of { $network }
    [substitute] a substitute in { $network }
    [other] in { $network }
   *[member] a member of { $network }
}
greeting-several = I ask which network it is about, and remember your answer.
greeting-lead = Here you can write to me on your own, for example:
greeting-more = Write “help” to see more. If you would rather have Swedish, write “prata svenska med mig”.
greeting-in-none = Hello! I am Nätverksboten. I help networks with agendas, actions and minutes. You are in no network that I am in. Ask the coordinator of your network to add you to the team, and then write to me again. If a new network is to begin using me, add the app to the network’s team.

# When the form has been saved for the first time.
setup-then = This can come next:
setup-then-year = Plan the year’s meetings at once: “plan meetings { $year }”.
setup-then-suggest = Ask everybody to suggest items: they write for example “@Nätverksboten add Budget to the next meeting” in the channel.
setup-then-settings = Look through when I remind and ask: “settings”.
setup-then-own-chat = Tell everybody to add me in a chat of their own: that is where reminders go.
