# Where the bot answers, and what others can read there.
chat-which-network = You are in several networks. Which one is this chat about? Write “switch network to” and the name. The names are in our own chat.
chat-choices = Write in the group chat which of your networks it is about:
chat-bound = This chat is now about { $network }. Everybody here can read my answers; “switch network” changes it.
private-refused = The answer is for you only, but Teams does not let me write to you in a chat of your own. Find Nätverksboten under Apps in Teams, choose Add, and ask again.
channel-chosen = From now on I post everything that is for all in this channel. Whoever is not in the channel does not see it.
channel-is-here = I already post everything in this channel.
channel-as-before = Now I post in the same channel as before.
channel-never-chosen = No other channel has been chosen, so there is none to go back to.
channel-write-there = Write it in the channel you mean: “@Nätverksboten post everything in this channel”.
help-choose-channel = Post everything in the channel where you write it
example-choose-channel = post everything in this channel
reading-choose-channel = Post everything in this channel
help-channel-as-before = Post in the same channel as before
example-channel-as-before = post in the channel as before
reading-channel-as-before = Post in the channel as before
card-old = This card is from another version of me, so I have done nothing. Write “{ $write }” for a new one, or help to see all you can write.
