### Review: written by the makers
## The page of a conversation.
unknown = Unknown number
contact = contact
card-student = the student
card-relation = { $relation } of
card-nobody = the school does not know this number
card-unlinked = This number belongs to nobody on the list. Write nothing about a student here. To link it, see:
card-stopped = This contact wants no messages. Nothing is sent any more.
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
author-school = School (by itself)
machine = translated by a computer ({ $provider })
machine-wrong = not right
wrong = This translation is not right
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
attachment-missing = not here yet, or too large
buttons = Buttons
until = (goes { $moment })
write-title = Write a message
write-label = Your message, in Dutch
write-hint = Short sentences. One thought each.
write-silences = When you write, the computer is silent until you hand the conversation back.
about-label = What is it about?
about-general = General: nothing about a student
about-progress-of = How { $student } is doing
about-absence-of = Absence of { $student }
about-meeting-of = A talk or appointment about { $student }
look = Look first
send-anyway = Send anyway
easy-title = How easy to read
easy-fine = Easy to read for everybody.
easy-average = { NUMBER($words) } words a sentence on average. Aim at 8.
grade-a2 = easy (A2)
grade-near = nearly easy enough
grade-hard = too hard
preview-title = What the contact gets
preview-when = When
preview-now = at once
preview-channel = How
preview-cost = Cost
preview-closed = This contact has not written for more than a day. So a fixed short message goes first: there is a message from school. Your text follows when the contact taps it.
translation-comes = The translation into { $language } is added when you send. Above there is no translation yet, nor is it in the costs.
gate-allowed = This may be sent.
gate-held = This still waits: { $why }.
gate-refused = This is not sent: { $why }.
show-translation = Show the translation ({ $language })
no-translation = No translation is set up. In { $language } it says that you write in Dutch.
not-translated-off = Translation is off.
not-translated-language = The translator does not know this language. The message goes in Dutch.
not-translated-away = The translator does not answer now.
not-translated-refused = The translation changed a name or a number. So it is not used.
not-translated-too_long = The message is too long to translate.
translation-trouble = You can also send it in Dutch only.
error-no_text = Write a message first.
error-too_long = The message is too long. Make it two.
error-not_their_student = This student does not belong to this contact.
stopped-others = A colleague wrote just now too. Your message has not been sent.
stopped-holder = { $name } has taken this conversation over. Your message has not been sent.
stopped-yours = Your text is below. Change it, or send it anyway.
side-title = About this conversation
who-answers = Who answers now?
who-answers-short = { $name } answers
who-bot = The computer
who-you = You
who-other = { $name }
who-silent = The computer is silent. Stopping messages and answering by buttons still work.
hold = I take over
release = Hand back to the computer
waits-title = Waits for you
to-line = to the message
done = Done
contact-title = Contact
language = Language
channel-label = Channel
welcomed = Got the welcome
yes = yes
not-yet = not yet
export-pdf = Save as pdf
export-csv = Save as csv
