### Review: written by the makers
## The list of what waits.
todo-title = To do
todo-intro = What parents ask and what you need to know. The oldest is at the top.
todo-all = All
todo-empty = Nothing is waiting. Nice!
todo-empty-section = Nothing is waiting here.
todo-urgent = Urgent
todo-call = Call back
todo-answer = Answer
todo-decide = Decide
todo-arrange = Arrange
todo-know = For your information
todo-failed = Did not work
todo-hint-urgent = Do this first.
todo-hint-call = These parents want to be called.
todo-hint-answer = These parents are waiting for a person.
todo-hint-decide = Have a look and choose. A person has to decide this.
todo-hint-arrange = Parents were promised this: the mentor arranges it.
todo-hint-know = Read this. You do not need to answer.
todo-hint-failed = These messages are waiting or did not arrive. Get in touch yourself where needed.
todo-more = Show all { $count }
todo-count = { $count ->
    [one] 1 thing
   *[other] { $count } things
 }
todo-done = Done
todo-done-of = Done: { $what }
todo-done-chosen = Mark what I chose as done
todo-chose-nothing = You have not chosen anything yet. First tick what is done.
todo-undo = Put back
todo-decide-now = View and decide
todo-read = Read the conversation
todo-stranger = Somebody the school does not know
todo-about = about
todo-mentor = mentor: { $name }
todo-is-done = { $count ->
    [one] Done: { $what }.
   *[other] { $count } things are done.
 }
todo-was-done = { $name } had already done this: { $what }.
todo-was-done-itself = This had already been done: { $what }.
todo-is-back = { $count ->
    [one] Back on the list: { $what }.
   *[other] { $count } things are back on the list.
 }
todo-done-title = Done in the last 7 days
todo-done-by = { $name }, { $at }
todo-done-none = Nobody did anything in the last 7 days.
todo-pages = Pages
todo-page = Page { $page } of { $pages }
todo-previous = Previous
todo-next = Next

## A link request.
link-title-stranger = Who is this?
link-title-number = A different number?
link-intro-stranger = Somebody the school does not know wants to get messages. Do you know who it is?
link-intro-number = { $name } seems to have a different number. Is that right?
link-wrote = This is what the person wrote
link-wrote-nothing = This person has not written anything yet.
link-phone = Number
link-no-phone = not known
link-old-phone = Number on the list
link-new-phone = New number
link-channel = Writes on
link-at = Asking since
link-students = Student
link-proposals = Who it may be
link-proposals-none = Nobody on your list matches this number or this name.
link-why-number = same number
link-why-number_alike = similar number
link-why-name = wrote the name
link-why-first_name = wrote the first name
link-why-student = wrote the student's name
link-why-student_first_name = wrote the student's first name
link-search = Look for another contact
link-found = Found
link-search-label = Name of the contact or the student
link-search-count = { $count ->
    [0] Nobody found among your students.
    [one] 1 contact found.
   *[other] { $count } contacts found.
 }
link-search-most = Only the first { $count } are shown. Type more of the name.
link-of = of { $students }
link-choose = This is
link-what-follows = What happens next
link-follows-confirm = If you confirm, this person will get the messages about the student from now on, starting with the welcome. When in doubt, call the number on the school's list.
link-follows-refuse = If you refuse, this person is told that the school does not know the number. Nothing about a student is sent.
link-follows-confirm-number = If you confirm, messages go to the new number from now on. Change it on the school's list as well.
link-follows-refuse-number = If you refuse, everything stays as it is. The contact is not told about this.
link-confirm = Confirm
link-confirm-number = Yes, this is the new number
link-refuse = No, I do not know this person
link-refuse-number = No, this is not right
link-ask = You do not see any students yourself. So only a team leader can decide this.
link-ask-whom = Ask: { $names }.
link-ask-nobody = There is no team leader yet. Add one under Users.
link-error-title = This did not work
link-error-nobody = First choose who it is.
link-error-nothing = Choose: confirm or refuse.
link-error-decided = This has already been decided. You do not have to do anything.
link-error-taken = This conversation now belongs to somebody else. Refuse this request.
link-error-students_number = This is a student's number. Change the school's list first, or refuse.
link-error-not_yours = Only somebody who sees students can decide this.
link-error-another_contact = This request is about another contact. Refuse it.
link-back = Back to the list

## A dispute.
dispute-title = Was { $student } at school?
dispute-intro = { $contact } says that { $student } was at school. Ask the teacher.
dispute-absences = It is about
dispute-right = Correct: was there
dispute-stays = The absence stands
dispute-right-follows = The hours no longer count. Anyone who got a message about it is told that it was a mistake. Change it in the school's own system too.
dispute-stays-follows = The hours count. The contact is told this and can ask for a meeting.
dispute-reads = This is what { $contact } will read
dispute-decided = This has already been decided. You do not have to do anything.
dispute-error-nothing = Choose what is right.
dispute-error-decided = Somebody has just decided this. You do not have to do anything.

## What the log says.
deed-todo_done = marked something as done
deed-todo_undone = put something back on the list
deed-link_confirmed = confirmed who it is
deed-link_refused = refused a link
deed-dispute_right = agreed with the contact about an absence
deed-dispute_stays = let an absence stand
