### Review: written by the makers
## Good news.
praise-title = Good news
praise-of = Good news about { $name }
praise-why = A message about something that goes well takes you half a minute. Parents remember it for a long time.
praise-proposals = You can tell this now
praise-week-of = was at school every day: { $first } to { $last }
praise-see = View and send
praise-no-proposals = There is no week without absence to report at the moment.
praise-students = Tell something else
praise-last = last:
praise-never = nothing yet this school year
praise-choose = What went well?
praise-adult = 18, no permission for school
praise-internship = Passed the internship
praise-week = A week without absence
praise-test = Passed a test
praise-work = Worked well
praise-growth = Keeps getting better
praise-helped = Helped others
praise-placement = Found an internship
praise-diploma = Got the diploma
praise-told-week = already told this week
praise-told-year = already told this school year
praise-against = Please check: the list shows an absence in that week. Is this right?
praise-known-week = This has already been told this week. It can be told again next week.
praise-known-year = This has already been told this school year.
praise-again = Tell it again
praise-again-how = For example after a second internship.
praise-other = Choose something else
praise-no-contacts = There is no contact for this student on the list.
praise-done = { $count ->
    [0] Nothing was sent: it had already been told, or nobody can get it now.
    [one] Sent to 1 contact. Nice of you to do this.
   *[other] Sent to { $count } contacts. Nice of you to do this.
 }
praise-student = Go to the student
praise-no-students = No students are assigned to you.
## The letter with a code.
letter-page = Letter with a QR code
letter-for = For
letter-languages = Languages
letter-opens = The code opens
letter-good-until = Valid up to and including
letter-how = With this letter the contact links their own phone to the school. The code works once. Give the letter to the contact, not to the student.
letter-ends-old = When you make a new letter, any older letter for this contact stops working.
letter-make = Make the letter
letter-number = Letter { $number } of { $count }
letter-others = Other contacts of this student
letter-none = No channel with a code has been set up yet. The administrator can connect WhatsApp or Telegram.
letter-which = Which channel?
letter-print = Print
letter-next = Next letter: { $name }
letter-back = Back to the student
letter-once = You can see this letter only now. Print it straight away.
