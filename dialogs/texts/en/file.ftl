# Faults in an operator's network file; each is shown after the file's name and the line.
file-loaded = { $changes ->
    [0] { $network }: nothing to change.
    [one] { $network }: one thing made or changed.
   *[other] { $network }: { $changes } things made or changed.
}
file-no-yaml = this is not YAML: { $problem }
file-empty = the file is empty
file-unreadable = the file cannot be read: { $problem }
file-not-utf8 = the file is not in UTF-8
file-too-large = the file is larger than { $limit } bytes
file-not-a-table = here should be keys with values: { $keys }
file-not-a-list = { $which } is a list: put a dash before each entry
file-not-a-text = { $which } is a text
file-unknown-key = { $which } is not known here; known are { $keys }
file-unknown-key-like = { $which } is not known here: did you mean { $like }?
file-key-twice = { $which } is there twice
file-key-missing = { $which } is missing
file-text-too-long = { $which } is longer than { $limit } characters
file-no-date = { $which } is a date like 2027-01-22, not { $text }
file-no-time = { $which } is a time like 8.30, not { $text }
file-no-hours = { $which } is like 9.30–11, 9.30 or lunch, not { $text }
file-no-zone = { $which }: there is no time zone { $text }
file-no-number = { $which } is a whole number from 1 to { $most }, not { $text }
file-no-choice = { $which } is one of { $choices }, not { $text }
file-too-many = { $which } has at most { $limit } entries
file-organisation-twice = two organisations are called { $name }
file-person-twice = two people are called { $name }: give each an object-id
file-account-twice = two people have the object-id { $text }
file-person-ambiguous = two people are called { $name }: write the object-id instead
file-no-person = there is nobody called { $name } under people
file-no-person-like = there is nobody called { $name } under people: did you mean { $like }?
file-no-organisation = there is no organisation { $name } under organisations
file-no-organisation-like = there is no organisation { $name } under organisations: did you mean { $like }?
file-no-meeting = there is no meeting on { $date } under meetings
file-meeting-twice = { $date } is there twice, or in the middle of another meeting
file-ends-too-early = the meeting on { $date } ends before it begins
file-ends-before = { $last } is before { $first }
file-title-twice = { $title } is there twice
file-two-report-dates = report and report-at cannot both be there
file-another-tenant = the network of this key belongs to the tenant { $tenant }
file-team-taken = the team belongs to the network { $which }
file-team-installed = the app is installed in that team as the network { $name }, which is another one than this file made
