"""One rule for each way of saying a day, subject by subject; `dates` tries them all."""

from dialogs.understanding import dates_calendar, dates_counted, dates_meetings, dates_months, dates_weeks

RULES = [
    rule
    for subject in (dates_calendar, dates_weeks, dates_counted, dates_months, dates_meetings)
    for rule in subject.rules.all
]
