# Where the bot answers, and what others can read there.
chat-which-network = You are in several networks. Which one is this chat about? Write “switch network to” and the name. The names are in our own chat.
chat-choices = Write in the group chat which of your networks it is about:
chat-bound = This chat is now about { $network }. Everybody here can read my answers; “switch network” changes it.
private-refused = The answer is for you only, but Teams does not let me write to you in a chat of your own. Find Nätverksboten under Apps in Teams, choose Add, and ask again.
