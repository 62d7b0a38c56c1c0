### Review: written by the makers
## The page of a conversation.
unknown = Unknown number
contact = contact
card-student = the student
card-relation = { $relation } of
card-nobody = the school does not know this number
card-unlinked = This number belongs to nobody on the list. Do not write anything about a student here. To link it, go to:
card-stopped = This contact does not want messages. Nothing more is sent.
card-gone = This number or chat no longer works.
mode-both = reads Dutch too
mode-home = reads only the home language
mode-dutch = wants Dutch only
lines-title = Messages
no-lines = There is nothing here yet.
line-hidden = This message is about another mentor's student.
news = { $count ->
    [one] There is a new message.
   *[other] There are { $count } new messages.
 }
earlier = Earlier messages
earlier-title = earlier messages
back-to-conversation = Back to the conversation
author-parent = Parent
author-bot = Ouderlijn (computer)
author-mentor = Somebody at school
author-school = School (automatic)
machine = translated by a computer ({ $provider })
machine-wrong = wrong
wrong = This translation is wrong
wrong-back = The translation is right after all
picture = Picture { $number }
attachment-kind = { $kind ->
    [image] picture
    [audio] voice note
    [video] video
    [calendar] appointment for the calendar
    [text] file
   *[other] file
 }
attachment-save = save attachment { $number }
attachment-missing = not received yet, or too large
buttons = Buttons
until = (goes out { $moment })
write-title = Write a message
write-label = Your message, in Dutch
write-hint = Short sentences. One thought each.
write-silences = Once you write, the computer stays silent until you hand the conversation back.
about-label = What is it about?
about-named = Does it say something about { $student }? Then choose the subject under ‘What is it about?’. Ouderlijn then checks whether this contact may know.
in-dutch-unsent = in Dutch (not sent)
about-general = General: nothing about a student
about-progress-of = How { $student } is doing
about-absence-of = Absence of { $student }
about-meeting-of = A meeting or appointment about { $student }
look = Check first
send-anyway = Send anyway
easy-title = How easy it is to read
easy-fine = Easy to read for everybody.
easy-average = { NUMBER($words) } words per sentence on average. Aim for 8.
grade-a2 = easy (A2)
grade-near = nearly easy enough
grade-hard = too hard
preview-title = What the contact gets
preview-when = When
preview-now = at once
preview-channel = How
preview-cost = Cost
preview-closed = This contact has not written for more than a day. So a short standard message goes first: there is a message from school. Your text follows when the contact taps it.
translation-comes = The translation into { $language } is added when you send. It is not shown above yet, nor included in the cost.
gate-allowed = This may be sent.
gate-held = This is still on hold: { $why }.
gate-refused = This will not be sent: { $why }.
show-translation = Show the translation ({ $language })
no-translation = No translation is set up. The message says in { $language } that you write in Dutch.
not-translated-off = Translation is switched off.
not-translated-language = The translator does not know this language. The message goes out in Dutch.
not-translated-away = The translator is not responding at the moment.
not-translated-refused = The translation changed a name or a number, so it is not used.
not-translated-too_long = The message is too long to translate.
translation-trouble = You can also send it in Dutch only.
error-no_text = Write a message first.
error-too_long = The message is too long. Please split it in two.
error-not_their_student = This student does not belong to this contact.
stopped-others = A colleague has just written too. Your message has not been sent.
stopped-holder = { $name } has taken this conversation over. Your message has not been sent.
stopped-yours = Your text is below. Change it, or send it anyway.
side-title = About this conversation
who-answers = Who is answering now?
who-answers-short = Answered by: { $name }
who-bot = The computer
who-you = You
who-other = { $name }
who-silent = The computer stays silent. Stopping messages and answering with buttons still work.
hold = Take over
release = Hand back to the computer
waits-title = Waiting for you
to-line = go to the message
done = Done
contact-title = Contact
language = Language
channel-label = Channel
welcomed = Welcome received
yes = yes
not-yet = not yet
export-pdf = Save as PDF
export-csv = Save as CSV
about-choose = Choose what it is about
error-no_subject = Choose what your message is about. Then we know whether it may go.
error-refused = This message is not sent. Your text is still here.
also-done = Also tick off: { $what }
