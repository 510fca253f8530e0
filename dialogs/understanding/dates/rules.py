"""One rule for each way of saying a day, subject by subject; `dates` tries them all."""

from dialogs.understanding.dates import calendar as dates_calendar
from dialogs.understanding.dates import counted as dates_counted
from dialogs.understanding.dates import meetings as dates_meetings
from dialogs.understanding.dates import months as dates_months
from dialogs.understanding.dates import weeks as dates_weeks

RULES = [
    rule
    for subject in (dates_calendar, dates_weeks, dates_counted, dates_months, dates_meetings)
    for rule in subject.rules.all
]
