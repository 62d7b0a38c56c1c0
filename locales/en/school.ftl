### Review: not reviewed by a native speaker.

## The first message to a contact

welcome =
    👋 Hello! I am Ouderlijn. I help parents of { $school_name }.
    { $mentors }
    You can ask me anything about school. Write in your own language.
    I also write to you about meetings and missed lessons.
    You want no messages? Then write: stop
    .short =
        Hello! I am Ouderlijn from { $school_name }.
        { $mentors }
        I write about school. Ask me anything in your language.
        No messages? Reply: STOP
welcome-mentor = The mentor (guide at school) of { $student } is { $mentor_name }.
    .short = Mentor of { $student }: { $mentor_name }
welcome-general =
    👋 Hello! I am Ouderlijn. I help parents of { $school_name }.
    You can ask me anything about school. Write in your own language.
    You want no messages? Then write: stop
    .short =
        Hello! I am Ouderlijn from { $school_name }.
        You can ask me anything about school, in your own language.
        No messages? Reply: STOP

## Not at school

absence-alert =
    📘 Hello. This message is about { $student }.
    { $student } was not at school:
    { $absences }
    Do you know why? Tap an answer. You can also write it yourself.
    .short =
        Hello, this is { $school_name }.
        { $student } was not at school:
        { $absences }
        Do you know why? Reply with a number or write it yourself.
absence-line-hours = - { $date }, from { $from } to { $until }
    .short = - { $date } { $from }-{ $until }
absence-line-day = - { $date }, the whole day
absence-hours =
    ⏱ { $student } missed { $hours } of { $limit } hours in { $weeks } school weeks.
    There was no permission for these hours.
    Together we find a solution. The mentor would like to talk with you.
    .short =
        { $student } missed { $hours } hours in { $weeks } school weeks, without permission.
        The limit is { $limit } hours. Together we find a solution.
        The mentor would like to talk with you.
absence-hours-limit =
    ⏱ { $student } missed { $hours } hours in { $weeks } school weeks.
    There was no permission for these hours.
    At { $limit } hours the school must report this. Then help comes.
    The mentor would like to talk with you.
    .short =
        { $student } missed { $hours } hours in { $weeks } school weeks, without permission.
        At { $limit } hours the school must report it. Then help comes.
        The mentor would like to talk with you.
absence-again = And do you know why { $student } was not at school?
absence-student =
    Hi { $student }. The teacher wrote down that you were not there:
    { $absences }
    Your contact person will get a message soon too.
    Is it not right? Tell your mentor now.
    .short =
        Hi { $student }. The teacher says you were not there:
        { $absences }
        Your contact person will get a message too.
        Is it not right? Tell your mentor.
student-reply =
    Thank you. Your mentor will read your message.
    Do you want to talk now? Call the school: { $school_phone }.
absence-correction =
    📘 Sorry, our message about { $student } was not right.
    It is about:
    { $absences }
    You need not do anything.
    .short =
        Sorry, our message about { $student } was not right:
        { $absences }
        You need not do anything.
absence-correction-student =
    Hi { $student }. Our message was not right. Sorry!
    It is about:
    { $absences }
    You need not do anything.
absence-settled-right =
    📘 Thank you for your message about { $student }. You were right.
    { $student } was at school:
    { $absences }
    Sorry for our mistake. You do not have to do anything.
    .short =
        Hello, this is { $school_name }. You were right, thank you.
        { $student } was at school:
        { $absences }
        Sorry for our mistake.
absence-settled-stays =
    📘 Thank you for your message about { $student }.
    We looked into it. The teacher says { $student } was not in class then:
    { $absences }
    Maybe we do not know everything yet. We would like to talk about it.
    Shall the mentor call you?
    .short =
        Hello, this is { $school_name }. Thank you for your message.
        We looked into it. The teacher says { $student } was not in class:
        { $absences }
        We would like to talk. Shall the mentor call you?

button-reason-ill = Ill
button-reason-appointment = Appointment, doctor
button-reason-family = Family matter
button-reason-transport = Bus, train or bike
button-reason-internship = Was at internship
button-reason-was_present = Was at school
button-reason-unknown = I don't know
button-reason-other = Something else
button-call_me = Call me
button-no_thanks = No, thank you
button-student = { $student }

recorded-absence-ill =
    Thank you. I wrote down: { $student } is ill.
    Get well soon!
    Is { $student } still ill tomorrow? Write to me before { $absence_before }.
    .short =
        Thank you. I wrote down: { $student } is ill. Get well soon!
        Still ill tomorrow? Write to me before { $absence_before }.
recorded-absence =
    Thank you. I wrote down: { $reason }.
    The mentor will read it.
recorded-absence-more =
    Thank you. I wrote down: { $reason }.
    The mentor will read it.
    Would you like to tell more? Write it here. You don't have to.
recorded-absence-was_present =
    Thank you. Then our message may not be right. Sorry.
    The mentor checks it. The answer comes: { $answer_when }.
recorded-absence-unknown =
    That is all right. Thank you for your answer.
    Ask { $student } calmly. Listen first.
    Shall the mentor call you?

## Invitation

invite =
    { $opening }
    💬 It is about: { $meeting_title }
    👥 You talk with: { $host }
    { $where }
    { $when }
    .short =
        { $opening }
        About: { $meeting_title }
        With: { $host }
        { $where }
        { $when }
invite-talk = 📅 Hello. You are welcome for a talk about { $student }.
    .short = Hello! { $school_name } invites you for a talk about { $student }.
invite-evening =
    📅 Hello. You are welcome at an evening at school.
    It is for parents and other adults around { $student }.
    .short = Hello! You are welcome at an evening of { $school_name }, for { $student }.
invite-online =
    📅 Hello. You are welcome for a talk about { $student }.
    It is online. You can stay at home.
    .short = Hello! { $school_name } invites you for an online talk about { $student }.
where-place = 📍 Place: { $place }
    .short = Place: { $place }
where-link = 💻 Link: { $link }
    .short = Link: { $link }
when-choose =
    🕑 You can choose:
    { $slots }
    Which time is good for you? Tap a time. You can also write it.
    .short = Which time? Reply with a number.
when-fixed =
    🕑 Day: { $date }. Time: { $time }.
    Will you come?
    .short = On { $date } at { $time }. Will you come?
when-line = { $number }. { $date }, { $time }
invite-full =
    All times are taken. Sorry.
    The mentor looks for another time. When can you come?
invite-again = And can you come for the talk about { $student }?
button-slot = { $moment }
button-rsvp-yes = Yes, I will come
button-rsvp-no = I cannot come
button-rsvp-other_time = Another time
button-rsvp-call_instead = Please call me
button-rsvp-keep = Keep it like this
button-rsvp-withdraw = Cancel the meeting

slot-taken =
    Sorry. Somebody was just before you with that time.
    These times are still free:
    { $slots }
    Which time is good for you?
    .short = Sorry, that time was just taken. Which other time is good for you? Reply with a number.
slot-gone =
    Sorry. This time is no longer there.
    These times are still free:
    { $slots }
    Which time is good for you?
    .short = Sorry, this time is no longer there. Which other time is good for you? Reply with a number.
meeting-over = This talk is already over. Would you like to talk? Write: I want to speak to the mentor
meeting-called_off = This talk does not take place. The mentor looks for another time.
meeting-booked =
    ✅ Thank you. The talk about { $student } is:
    🕑 { $date } at { $time }
    { $where }
    The appointment for your calendar comes with this message.
    You cannot come after all? Write to me.
    .short =
        Thank you. The talk about { $student } is on { $date } at { $time }.
        { $where }
        You cannot come after all? Write to me.
        The link is for your calendar.
calendar-title = Talk at school
meeting-others =
    📅 The talk about { $student } is now:
    🕑 { $date } at { $time }
    { $where }
    You are welcome too. You cannot come? That is all right.
    .short =
        Hello, this is { $school_name }.
        The talk about { $student } is now on { $date } at { $time }.
        { $where }
        You are welcome too. Cannot come? No problem.
meeting-others-cancelled =
    📅 The talk about { $student } does not take place.
    It was on { $date } at { $time }.
    The mentor looks for another time.
meeting-fixed_already =
    There is already a time for the talk about { $student }:
    🕑 { $date } at { $time }
    { $where }
    You are welcome too. Will you come?
meeting-coming = How nice that you come! See you then.
interpreter-ask =
    Would you like an interpreter? An interpreter translates for you. It costs nothing.
    Your child need not translate.
button-interpreter-yes = Yes, an interpreter
button-interpreter-no = No interpreter
recorded-interpreter-yes =
    Good. I ask for an interpreter for you. Language: { $language }.
    The mentor arranges it.
recorded-interpreter-no = Good. Then there will be no interpreter.
meeting-no =
    That is all right. Thank you for your answer.
    We can also call. Or choose another time.
    If you like: why is it hard to come? You don't have to say.
    .short =
        That is all right. Thank you for your answer.
        We can also call, or find another time.
        Why is it hard to come? You may write it.
meeting-other_time = That is possible. Which day and time are good for you?
recorded-other_time =
    Thank you. The mentor looks for a time that fits.
    You will hear from me.
meeting-call =
    That is possible. The mentor will call you.
    On which day and at what time can you talk?
meeting-manage =
    You have a talk about { $student }:
    🕑 { $date } at { $time }
    { $where }
    What would you like to do?
meeting-cancelled =
    Good. I have cancelled the talk for you.
    We can also call. Or choose another time.
meeting-kept = Good. The talk stays as it is. See you then!
meeting-reminder =
    📅 See you soon! The talk about { $student } is:
    🕑 { $date } at { $time }
    { $where }
    You cannot come after all? Write to me.
    .short =
        Hello from { $school_name }. See you soon!
        The talk about { $student } is on { $date } at { $time }.
        { $where }
        You cannot come after all? Write to me.
meeting-nudge =
    📅 Hello. I ask just once more, to be sure.
    Can you come for the talk about { $student }?
    { $when }
    You cannot? That is fine too. Let me know.
    .short =
        Hello, one more question from { $school_name }.
        Can you come for the talk about { $student }?
        { $when }
        You cannot? That is fine too.
meeting-withdrawn =
    📅 The talk about { $student } does not take place. Sorry.
    The mentor will tell you what happens next.

## Wishes

recorded-callback-when =
    Thank you. I wrote down: call, { $when }. Language: { $language }.
    The mentor will try to call then.
recorded-appointment-when =
    Thank you. I wrote down: { $when }.
    The mentor looks if it fits. You will hear from me.
when-day-time = { $date }, { $time }
when-day-part = { $date }, { $part }
when-day = { $date }
when-time = { $time }
when-part = { $part }
part-morning = in the morning
part-afternoon = in the afternoon
part-evening = in the evening
which-student = Who is it about?
recorded-student = Thank you. I wrote down: { $student }.
good_hours-ask = One more question. When may I send you messages?
button-hours-any = Any time
button-hours-morning = In the morning
button-hours-afternoon = In the afternoon
button-hours-evening = In the evening
recorded-good_hours = Good. I will keep it in mind.

## Eighteen years

eighteen-none =
    🎂 { $student } is 18 years old now. Congratulations!
    From 18 on { $student } decides what school may tell. That is the law.
    I no longer write to you about { $student }.
    You can always ask me something about school.
    Talk about it together. { $student } can give permission to the mentor.
    .short =
        Congratulations, { $student } is 18! Now { $student } decides what school tells you.
        I no longer write about { $student }. { $student } can give the mentor permission.
        You can always ask me.
eighteen-some =
    🎂 { $student } is 18 years old now. Congratulations!
    From 18 on { $student } decides what school may tell. That is the law.
    This I may still tell you:
    { $scopes }
    You can always ask me something about school.
    .short =
        Congratulations, { $student } is 18! Now { $student } decides what school tells you.
        This I may still tell you:
        { $scopes }
        You can always ask me.
scope-absence = - missed lessons
scope-meeting = - meetings at school
scope-progress = - how the learning goes

## Two texts below one another

together =
    { $first }

    { $second }
    .short =
        { $first }
        { $second }
