help-title = What you can write
help-title-more = More that you can write
help-lead = Write as you normally do. In the channel: start with @Nätverksboten. Examples:
help-help = Show this help
example-help = help
help-undo = Take back what you just did
example-undo = undo
