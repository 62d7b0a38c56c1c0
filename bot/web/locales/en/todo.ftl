### Review: written by the makers
## The list of what waits.
todo-title = To do
todo-intro = What parents ask and what you need to know. The oldest is on top.
todo-all = All
todo-empty = Nothing waits. Nice!
todo-empty-section = Nothing waits here.
todo-urgent = Urgent
todo-call = Call back
todo-answer = Answer
todo-decide = Decide
todo-know = Know
todo-failed = Did not work
todo-hint-urgent = Do this first.
todo-hint-call = These parents want to be called.
todo-hint-answer = These parents wait for a person.
todo-hint-decide = Look and choose. A person decides this.
todo-hint-know = Read this. No answer is needed.
todo-hint-failed = These messages wait or did not arrive. Get in touch yourself where it is needed.
todo-more = Show all { $count }
todo-count = { $count ->
    [one] 1 thing
   *[other] { $count } things
 }
todo-done = Done
todo-done-of = Done: { $what }
todo-done-chosen = Done with what I chose
todo-undo = Put back
todo-decide-now = Look and decide
todo-read = Read the conversation
todo-stranger = Somebody whom the school does not know
todo-about = about
todo-mentor = mentor: { $name }
todo-is-done = { $count ->
    [one] This is done now: { $what }.
   *[other] { $count } things are done now.
 }
todo-was-done = { $name } had done this already: { $what }.
todo-was-done-itself = This was done already: { $what }.
todo-is-back = { $count ->
    [one] This is on the list again: { $what }.
   *[other] { $count } things are on the list again.
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
link-title-number = Another number?
link-intro-stranger = Somebody whom the school does not know wants messages. Do you know who it is?
link-intro-number = { $name } seems to have another number. Is that right?
link-wrote = This is what the person wrote
link-wrote-nothing = This person wrote nothing yet.
link-phone = Number
link-no-phone = not known
link-old-phone = Number on the list
link-new-phone = New number
link-channel = Writes by
link-at = Asks since
link-students = Student
link-proposals = Who it may be
link-proposals-none = Nobody on your list fits this number or this name.
link-why-number = same number
link-why-number_alike = number is alike
link-why-name = name written
link-why-first_name = first name written
link-why-student = name of the student written
link-why-student_first_name = first name of the student written
link-search = Look for another contact
link-found = Found
link-search-label = Name of the contact or the student
link-search-count = { $count ->
    [0] Nobody found with your students.
    [one] 1 contact found.
   *[other] { $count } contacts found.
 }
link-search-most = Only the first { $count } are here. Write more of the name.
link-of = of { $students }
link-choose = This is
link-what-follows = What happens then
link-follows-confirm = If you confirm, this person gets the messages about the student from now on, and the welcome first. When in doubt, call the number on the school's list.
link-follows-refuse = If you refuse, this person reads that the school does not know the number. Nothing about a student goes out.
link-follows-confirm-number = If you confirm, messages go to the new number from now on. Change it on the school's list too.
link-follows-refuse-number = If you refuse, everything stays as it is. The contact hears nothing of it.
link-confirm = Confirm
link-confirm-number = Yes, this is the new number
link-refuse = No, I do not know this person
link-refuse-number = No, this is not right
link-ask = You see no students yourself. So only a team leader can decide this.
link-ask-whom = Ask: { $names }.
link-ask-nobody = There is no team leader yet. Make one under Users.
link-error-title = This did not work
link-error-nobody = First choose who it is.
link-error-nothing = Choose: confirm or refuse.
link-error-decided = This is decided already. You do not have to do anything.
link-error-taken = This conversation is somebody else's by now. Refuse this request.
link-error-students_number = This is a student's number. Change the school's list first, or refuse.
link-error-not_yours = Only who sees students decides this.
link-error-another_contact = This request is about another contact. Refuse it.
link-back = Back to the list

## A dispute.
dispute-title = Was { $student } at school?
dispute-intro = { $contact } says that { $student } was at school. Ask the teacher.
dispute-absences = It is about
dispute-right = Right: was there
dispute-stays = It stays
dispute-right-follows = The hours count no more. Who got a message about it reads that it was a mistake. Change it in the school's own system too.
dispute-stays-follows = The hours count. The contact reads this and can ask for a talk.
dispute-reads = This is what { $contact } reads
dispute-decided = This is decided already. You do not have to do anything.
dispute-error-nothing = Choose what is right.
dispute-error-decided = Somebody decided this just now. You do not have to do anything.

## What the log says.
deed-todo_done = marked something as done
deed-todo_undone = put something back on the list
deed-link_confirmed = confirmed who it is
deed-link_refused = refused a link
deed-dispute_right = said the contact is right about absence
deed-dispute_stays = let an absence stay
