### Review: written by the makers
## The pages of invitations and meetings.
meet-new = New invitation
meet-ahead = Coming up
meet-behind = Past
meet-none = You have no invitations now. Begin with a new one.
meet-more = These are the first { $count }. You see the others when these are over.
meet-kind-talk = Talk at school
meet-kind-evening = Parents' evening
meet-kind-online = Online talk
meet-called-off = called off
meet-online = online
meet-no-place = no place known
meet-no-time = no time known
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
meet-count-call = { $count } want a call
meet-count-no = { $count } no
meet-count-open = { $count } no answer yet
meet-count-covered = { $count } need not answer: there is a time
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
meet-nobody = Nobody was invited: the time was fixed already.
meet-answer-yes = is coming
meet-answer-no = cannot come
meet-answer-other_time = wants another time
meet-answer-call = prefers a call
meet-answer-open = no answer yet
meet-answer-covered = need not answer: there is a time
meet-answer-not_sent = not sent
meet-since = since
meet-failed = The invitation did not arrive.
meet-waits = The invitation is ready
meet-goes = The invitation is still to go.
meet-interpreter = interpreter: { $language }
meet-no-interpreter = no interpreter
meet-conversation = Read the conversation
meet-ask-one = Ask once more
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
meet-ask = Ask those who did not answer once more
meet-ask-how = Who got a message about this today gets no second one. Not coming is often not unwillingness: you may also call.
meet-ask-nobody = At this moment there is nobody to ask once more.
meet-print = Print the list
meet-add = Add a time
meet-add-how = No message goes out yet. Whoever you ask once more after this also sees this time.
meet-add-button = Add the time
meet-call-off = It does not take place
meet-call-off-sure = Are you sure? Whoever was invited is told that it does not take place. You cannot undo this.
meet-call-off-button = Yes, call it off
meet-not-yours = Students of other mentors take part too. Only someone who sees all of them, such as your team leader, can call it off or add a time.
meet-done-sent = { $count ->
    [0] The invitation is there, but nobody could get a message now.
    [one] The invitation is sent, to 1 contact.
   *[other] The invitation is sent, to { $count } contacts.
 }
meet-done-again = This invitation was sent before. Nothing went twice.
meet-done-asked = { $count ->
    [0] Nothing was sent: everybody answered, or got a message today.
    [one] 1 contact is asked once more.
   *[other] { $count } contacts are asked once more.
 }
meet-done-called_off = { $count ->
    [0] Called off. Nobody had to be told.
    [one] Called off. 1 contact is told.
   *[other] Called off. { $count } contacts are told.
 }
meet-done-added = The time is added.
meet-done-there = There is a time of this meeting at that moment already. Choose another one.
meet-done-bad_time = This time is not possible. Choose a day and a time to come.
## A new invitation.
invite-how = Fill in what you know. You will first see in each language what goes out.
invite-wrong = Please check
invite-wrong-title = Something is not right yet:
invite-label-kind = What kind of invitation?
invite-label-students = For whom?
invite-label-title = What is it about?
invite-label-own_title = Your own subject
invite-label-host = Whom do the parents talk with?
invite-label-place = Where?
invite-label-link = Link to the online talk
invite-label-times = When?
invite-label-day = Day
invite-label-from = From
invite-label-until = Until
invite-label-minutes = Minutes for each talk
invite-label-length = Minutes
invite-label-capacity = Number of families
invite-kind-talk = Parents choose a time.
invite-kind-evening = One evening for many.
invite-kind-online = Parents choose a time and get a link.
invite-group = Group
invite-group-show = Show this group
invite-no-group = without a group
invite-no-contacts = no contact who gets messages
invite-no-students = No student is on your name.
invite-own = A subject of your own
invite-own-hint = This is not translated: everybody reads it as you write it. The subjects of the list are there in all languages.
invite-host-hint = As parents read it: first name and last name.
invite-place-hint = Street and room, such as: Voorbeeldlaan 10, lokaal 2.14
invite-link-hint = Copy the link from Teams, Zoom or another program.
invite-times-how = Choose a day and from when until when. Times are made of it. For a second day do this once more.
invite-make-times = Make times
invite-thin = Take the tick away at a time that is not possible.
invite-minutes-each = { $minutes } minutes
invite-weekend = nobody is at school then
invite-busy = You have another meeting then:
invite-fewer = There are fewer times than students.
invite-shown = Parents see the first { $count } times that are still free. So the choice stays small.
invite-look = See what goes out
invite-nothing-yet = Nothing is sent yet.
invite-kind = Choose what kind of invitation it is.
invite-students = Choose one or more students.
invite-many-students = Choose { $students } students at most at once.
invite-title = Choose what it is about.
invite-own-title = Write what it is about.
invite-host = Write whom the parents talk with.
invite-place = Write where it is.
invite-link = Put the link of the online talk here, such as https://meet.example/talk.
invite-text-long = Make this shorter: 120 characters at most.
invite-day = Choose a day.
invite-no-times = Choose a day and make times.
invite-time = Write a time, such as 15:00.
invite-until = The end must come after the beginning.
invite-minutes = Write how many minutes, from 5 to 240.
invite-past = This time is over.
invite-long = That is too long: 10 hours at most.
invite-too-short = No talk fits in here. Take more time or fewer minutes.
invite-overlap = These times run into a time that is there already.
invite-many = These are too many times: { $times } at most.
invite-capacity = Write a number from 1 to 2000.
## What goes out, before it does.
look-page = Is it right?
look-nothing-yet = Nothing is sent yet. This is what the contacts get:
look-title = What they get
look-nobody-title = Nobody gets it now
look-and = and
look-example = Example:
look-others = The others get the same, with their own student.
look-buttons = Buttons
look-about = about
look-now = goes at once
look-later = goes on
look-waits = waits
look-welcome = first the welcome goes, then this
look-staying = These contacts do not get it
look-known = got this before
look-total = Together
look-without = Without a contact on the list:
look-own = Your own subject is not translated. Everybody reads it as you wrote it.
look-nobody = Nobody can get this now. So nothing is sent.
look-send = { $count ->
    [one] Send to 1 contact
   *[other] Send to { $count } contacts
 }
look-change = Change something
