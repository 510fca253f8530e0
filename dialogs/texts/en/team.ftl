# The team: the app away and back, channels, and a team that is larger than a network.
welcome-back = I am back in the team. Everything that was recorded is still here, and reminders go out as usual.
welcome-large = The team has { $count } members, more than a network usually has. So I have not added them. Write instead who is in the network: press the button.
channel-gone = The channel I posted in for { $network } has been deleted, or I may no longer write there. For now I post in the team’s general channel.
channel-back = The channel I posted in for { $network } is there again, and I post in it as before.
installer-unnamed = Who added me
