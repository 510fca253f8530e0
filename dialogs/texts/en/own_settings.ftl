# The form with what one chooses for oneself.

my-settings-title = My settings
my-settings-lead = This holds for you alone.
my-settings-language = Language
my-settings-amount = Reminders of my actions
my-settings-fewer = Fewer: on the day, and every week while something is overdue
my-settings-usual = As the network has decided
my-settings-more = More: a week before and the day before as well
my-settings-quiet = Do not remind me on
my-settings-home-report = Send me a home report after every meeting
my-settings-saved = Saved.
fault-choose-amount = Choose how often you want to be reminded.
fault-all-days-quiet = I need to be able to remind you on at least one working day a week.
help-my-settings = Choose language, how often you are reminded, and whether you want a home report
example-my-settings = my settings
reading-my-settings = Open your own settings
