### Review: written by the makers
## The list of students.
students-title = My students
students-count = { $count ->
    [one] 1 student
   *[other] { $count } students
 }
students-group = Group
students-all-groups = All groups
students-order = Sort by
students-order-name = name
students-order-group = group
students-order-heard = longest without contact
students-show = Show
students-search = Find a student
students-search-hint = Name of the student
students-found = { $count ->
    [0] No student found with this name.
    [one] 1 student found.
   *[other] { $count } students found.
 }
students-show-all = All students
students-none = There are no students of yours on the school's list yet.
students-none-group = You have no students to see in this group.
student-group = Group { $group }
student-mentor = Mentor
student-contacts = Contacts
student-no-contacts = none
student-permission = Permission
student-meeting = Meeting
student-no-meeting = none
student-meeting-at = { $title }, { $day } at { $time }
student-missed = Absent
student-missed-none = not once in { $weeks } school weeks
student-missed-count = { $count ->
    [one] once in { $weeks } school weeks
   *[other] { $count } times in { $weeks } school weeks
 }
student-missed-hours = { $hours } hours without permission
student-missed-without = { $count ->
    [one] once without a reason
   *[other] { $count } times without a reason
 }
student-news = News
balance-good = { $count ->
    [0] no good news yet
    [one] good news once
   *[other] good news { $count } times
 }
balance-bad = { $count ->
    [0] no bad news
    [one] bad news once
   *[other] bad news { $count } times
 }
student-news-since = since the school year began
student-last = Last contact
student-last-in = parent wrote
student-last-out = school wrote
student-last-none = none yet
student-reminders = Please note
student-reminders-of = Please note about { $name }

## Permission, by age.
permission-objection = The student objects. Parents hear nothing.
permission-until_18 = Parents may be told until 18. Turns 18 on { $day }.
permission-adult_some = 18: permission for { $scopes }.
permission-adult_none = 18: no permission. Parents hear nothing.
permission-scope-absence = absence
permission-scope-meeting = meetings
permission-scope-progress = progress

## What the school's rules for contact remind of.
reminder-no_contacts = There is no contact on the school's list.
reminder-no_contact = No contact yet since { $since }.
reminder-quiet = No contact for { $weeks } weeks.
reminder-only_bad = { $bad ->
    [one] Bad news once, no good news yet.
    [2] Bad news twice, no good news yet.
    [3] Bad news three times, no good news yet.
   *[other] Bad news { $bad } times, no good news yet.
 }
reminder-more_good = More bad news ({ $bad }) than good news ({ $good }). Tell what is going well too.
reminder-meeting = { $held ->
    [0] No meeting yet this school year.
   *[other] Only { $held } of { $wanted } meetings this school year.
 }
reminder-turns_18 = { $count ->
    [one] Turns 18 in 1 week: talk about permission.
   *[other] Turns 18 in { $count } weeks: talk about permission.
 }
reminder-turns_18-days = { $count ->
    [one] Turns 18 tomorrow: talk about permission.
   *[other] Turns 18 in { $count } days: talk about permission.
 }

## One student.
student-relation = Relation
student-language = Reads
student-mode-both = { $language } and Dutch
student-mode-home = only { $language }
student-mode-dutch = Dutch
student-channel = Channel
student-reach = Can be reached
reach-yes = yes, messages arrive
reach-not_yet = sent, but nothing has arrived yet
reach-never = no message has been sent yet
reach-gone = no, number or chat no longer works
reach-stopped = no, does not want messages
reach-no_address = no, there is no number or channel
reach-own_number = no, this is the student's own number
reach-shared_number = no, this is also somebody else's number
reach-new_number = waiting: is the new number right?
student-welcome = Welcome
student-welcomed = received on { $day }
student-not-welcomed = not received yet
student-hours = Best time
hours-any = any time
hours-morning = in the morning
hours-afternoon = in the afternoon
hours-evening = in the evening
student-hours-unknown = not asked yet
student-information = Information
information-normal = everything that is allowed
information-on_request = only answers to their own questions
information-none = none
student-gate = May a message go out now?
student-gate-of = about { $scope }
student-gate-allowed = Yes.
student-gate-held = On hold: { $why }.
student-gate-refused = No: { $why }.
student-conversation = Read the conversation
student-letter = Print the letter with the code
student-meetings = Meetings
student-meetings-none = No invitations yet.
student-invited = invited on { $day }
student-fixed = { $day } at { $time }
invited-open = no answer yet
invited-yes = is coming
invited-no = cannot come
invited-other_time = wants another time
invited-call = would rather be called
invited-refused = not sent
student-called-off = called off
student-interpreter = interpreter: { $language }
student-absences = Absences
student-absences-none = No absence known.
absence-kind-unknown = without a message
absence-kind-late = late
absence-kind-ill = ill
absence-kind-leave = leave
absence-kind-other = other
absence-reason = contact says: { $reason }
absence-disputed = not decided yet
absence-settled-right = correct: was there
absence-settled-stays = absence stands
absence-withdrawn = withdrawn by the school
student-hours-told = Hours reported
student-hours-told-at = { $hours } hours, { $day }
student-tasks = Items
student-tasks-none = No items.
student-task-waits = waiting
student-task-done = done
student-task-done-by = done by { $name }
student-birth = Born on { $day }
deed-student = looked at a student
