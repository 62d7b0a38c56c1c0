### Review: written by the makers
## Good news.
praise-title = Good news
praise-of = Good news about { $name }
praise-why = A message about what goes well takes you half a minute. Parents remember it for long.
praise-proposals = This you can tell now
praise-week-of = was at school every day: { $first } until { $last }
praise-see = See it and send
praise-no-proposals = There is no week without absence to tell of now.
praise-students = Tell something else
praise-last = last:
praise-never = nothing yet this school year
praise-choose = What went well?
praise-adult = 18, no permission for school
praise-internship = Passed the internship
praise-week = A week without absence
praise-test = Passed a test
praise-work = Worked well
praise-growth = It goes better and better
praise-helped = Helped others
praise-placement = Found an internship
praise-diploma = Got the diploma
praise-told-week = told this week already
praise-told-year = told this school year already
praise-against = Please check: an absence is on the list in that week. Is it right?
praise-known-week = This was told this week already. Next week it can be told again.
praise-known-year = This was told this school year already.
praise-again = Tell it once more
praise-again-how = For instance after a second internship.
praise-other = Choose something else
praise-no-contacts = No contact of this student is on the list.
praise-done = { $count ->
    [0] Nothing was sent: it was told before, or nobody can get it now.
    [one] Sent to 1 contact. Good that you did this.
   *[other] Sent to { $count } contacts. Good that you did this.
 }
praise-student = To the student
praise-no-students = No student is on your name.
## The letter with a code.
letter-page = Letter with a QR code
letter-for = For
letter-languages = Languages
letter-opens = The code opens
letter-good-until = Good until
letter-how = With this letter the contact links the own phone to the school. The code works once. Give the letter to the contact, not to the student.
letter-ends-old = When you make a new letter, an older letter for this contact works no more.
letter-make = Make the letter
letter-number = Letter { $number } of { $count }
letter-others = Other contacts of this student
letter-none = There is no channel with a code yet. The administrator can set up WhatsApp or Telegram.
letter-which = With what?
letter-print = Print
letter-next = Next letter: { $name }
letter-back = Back to the student
letter-once = You see this letter only now. Print it at once.
