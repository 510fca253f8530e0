"""The Teams app package: a template, two languages, two icons, and the program that makes the zip."""
