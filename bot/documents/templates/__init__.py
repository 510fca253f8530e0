"""The Word templates as programs, so that styles, language and headings can be read and reviewed as text.

A template is an ordinary Word document with docxtpl's marks, which a network can replace by its own.
`make templates` writes them all.
"""
