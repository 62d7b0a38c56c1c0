### Review: written by the makers
## The pages of invitations and meetings.
meet-new = New invitation
meet-ahead = Coming up
meet-behind = Past
meet-none = You have no invitations now. Begin with a new one.
meet-more = These are the first { $count }. You will see the others once these are over.
meet-kind-talk = Meeting at school
meet-kind-evening = Parents' evening
meet-kind-online = Online meeting
meet-called-off = called off
meet-online = online
meet-no-place = place not known
meet-no-time = time not known
meet-times = { $count ->
    [one] 1 time
   *[other] { $count } times
 }
meet-until = until
meet-families = { $count ->
    [one] 1 family is coming
   *[other] { $count } families are coming
 }
meet-and-more = and { $count } more
meet-interpreters = Interpreter needed
meet-count-yes = { $count } yes
meet-count-other_time = { $count } another time
meet-count-call = { $count } would like a call
meet-count-no = { $count } no
meet-count-open = { $count } no answer yet
meet-count-covered = { $count } need not answer: there is already a time
meet-count-not_sent = { $count } not sent
meet-what = What
meet-when = When
meet-place = Place
meet-link = Link
meet-host = With
meet-others = Others
meet-others-count = { $count ->
    [one] 1 student of another mentor
   *[other] { $count } students of other mentors
 }
meet-who-answered = Who answered
meet-nobody = Nobody was invited: the time was already fixed.
meet-answer-yes = is coming
meet-answer-no = cannot come
meet-answer-other_time = wants another time
meet-answer-call = prefers a call
meet-answer-open = no answer yet
meet-answer-covered = need not answer: there is already a time
meet-answer-not_sent = not sent
meet-since = since
meet-failed = The invitation did not arrive.
meet-waits = The invitation is ready
meet-goes = The invitation has not gone out yet.
meet-interpreter = interpreter: { $language }
meet-no-interpreter = no interpreter
meet-conversation = Read the conversation
meet-ask-one = Ask again
meet-ask-times = Send the free times
meet-asked = Last asked:
meet-slots = Times
meet-who = Who
meet-free = free
meet-left = { $count ->
    [one] 1 place left
   *[other] { $count } places left
 }
meet-taken-others = { $count ->
    [one] 1 family of another mentor
   *[other] { $count } families of other mentors
 }
meet-do = What you can do
meet-ask = Ask again those who have not answered
meet-ask-how = Anyone who already got a message about this today does not get a second one. Not coming is often not unwillingness: you can also call.
meet-ask-nobody = There is nobody to ask again at the moment.
meet-print = Print the list
meet-add = Add a time
meet-add-how = No message goes out yet. Anyone you ask again after this also sees this time.
meet-add-button = Add the time
meet-call-off = It is not taking place
meet-call-off-sure = Are you sure? Everybody who was invited will be told that it is not taking place. You cannot undo this.
meet-call-off-button = Yes, call it off
meet-not-yours = Students of other mentors take part too. Only someone who sees all of them, such as your team leader, can call it off or add a time.
meet-done-sent = { $count ->
    [0] The invitation has been made, but nobody could get a message now.
    [one] The invitation has been sent to 1 contact.
   *[other] The invitation has been sent to { $count } contacts.
 }
meet-done-again = This invitation had already been sent. Nothing was sent twice.
meet-done-asked = { $count ->
    [0] Nothing was sent: everybody has answered, or already got a message today.
    [one] 1 contact has been asked again.
   *[other] { $count } contacts have been asked again.
 }
meet-done-called_off = { $count ->
    [0] Called off. Nobody had to be told.
    [one] Called off. 1 contact will be told.
   *[other] Called off. { $count } contacts will be told.
 }
meet-done-added = The time has been added.
meet-done-there = This meeting already has a time at that moment. Choose another one.
meet-done-bad_time = This time is not possible. Choose a day and a time in the future.
## A new invitation.
invite-how = Fill in what you know. You will first see what goes out, in each language.
invite-wrong = Please check
invite-wrong-title = Something is not right yet:
invite-label-kind = What kind of invitation?
invite-label-students = For whom?
invite-label-title = What is it about?
invite-label-own_title = Your own subject
invite-label-host = Who will the parents talk with?
invite-label-place = Where?
invite-label-link = Link to the online meeting
invite-label-times = When?
invite-label-day = Day
invite-label-from = From
invite-label-until = Until
invite-label-minutes = Minutes per meeting
invite-label-length = Minutes
invite-label-capacity = Number of families
invite-kind-talk = Parents choose a time.
invite-kind-evening = One evening for many families.
invite-kind-online = Parents choose a time and get a link.
invite-group = Group
invite-group-show = Show this group
invite-no-group = without a group
invite-no-contacts = no contact who gets messages
invite-no-students = No students are assigned to you.
invite-own = A subject of your own
invite-own-hint = This is not translated: everybody reads it as you write it. The subjects on the list are available in all languages.
invite-host-hint = As parents read it: first name and last name.
invite-place-hint = Street and room, such as: Voorbeeldlaan 10, lokaal 2.14
invite-link-hint = Copy the link from Teams, Zoom or another program.
invite-times-how = Choose a day, a start and an end. Times are made from these. Do the same again for a second day.
invite-make-times = Make times
invite-thin = Untick any time that is not possible.
invite-minutes-each = { $minutes } minutes
invite-weekend = nobody is at school then
invite-busy = You have another meeting then:
invite-fewer = There are fewer times than students.
invite-shown = Parents see the first { $count } times that are still free. So the choice stays small.
invite-look = See what goes out
invite-nothing-yet = Nothing is sent yet.
invite-kind = Choose what kind of invitation it is.
invite-students = Choose one or more students.
invite-many-students = Choose at most { $students } students at a time.
invite-title = Choose what it is about.
invite-own-title = Write what it is about.
invite-host = Write who the parents will talk with.
invite-place = Write where it is.
invite-link = Put the link of the online meeting here, such as https://meet.example/talk.
invite-text-long = Make this shorter: at most 120 characters.
invite-day = Choose a day.
invite-no-times = Choose a day and make times.
invite-time = Write a time, such as 15:00.
invite-until = The end must be after the start.
invite-minutes = Write how many minutes, from 5 to 240.
invite-past = This time has already passed.
invite-long = That is too long: at most 10 hours.
invite-too-short = No meeting fits in here. Allow more time or fewer minutes.
invite-overlap = These times overlap with a time that is already there.
invite-many = Too many times: at most { $times }.
invite-capacity = Write a number from 1 to 2000.
## What goes out, before it does.
look-page = Is this right?
look-nothing-yet = Nothing has been sent yet. This is what the contacts will get:
look-title = What they will get
look-nobody-title = Nobody will get it now
look-and = and
look-example = Example:
look-others = The others get the same, with their own student.
look-buttons = Buttons
look-about = about
look-now = goes out at once
look-later = goes out on
look-waits = waiting
look-welcome = the welcome goes first, then this
look-staying = These contacts will not get it
look-known = already got this
look-total = Total
look-silent = has not written for more than a day
look-closed = To a contact who has not written for more than a day, { $channel } takes only standard messages. If there is one with this text, it goes, in one language. Otherwise a short message goes first: there is a message from school. This text follows when the contact taps it.
look-without = No contact on the list for:
look-own = Your own subject is not translated. Everybody reads it as you wrote it.
look-nobody = Nobody can get this now, so nothing will be sent.
look-send = { $count ->
    [one] Send to 1 contact
   *[other] Send to { $count } contacts
 }
look-change = Change something
