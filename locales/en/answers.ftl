### Review: not reviewed by a native speaker.

## Ouderlijn itself

answer-greet =
    Hello! I am Ouderlijn, the helper for parents of { $school_name }.
    I answer questions about school. I also pass messages on to the mentor.
    Write your question. Or write: menu
label-greet = Say hello

answer-goodbye =
    Goodbye! All the best to you and your child.
    You can always write to me again.
label-goodbye = Say goodbye

answer-thanks =
    You are welcome!
    Do you have another question? You can always write to me.
label-thanks = Say thank you

answer-bot_help =
    I can help you with these things.
    You can ask a question about school.
    You can tell me that your child is not coming.
    You can ask about a meeting at school.
    You can contact the mentor. The mentor is your child's own guide at school.
    You can choose another language. You can also stop the messages.
    What would you like to do?
label-bot_help = Help and menu

answer-bot_who =
    I am Ouderlijn. I am a computer that works for { $school_name }.
    Your child's mentor can read your messages.
    Sometimes I do not know the answer. Then a person at school answers.
label-bot_who = Who is Ouderlijn?

answer-bot_privacy =
    Only the mentor and the school can read your messages.
    The school does not give your messages to others.
    The school keeps your messages for { $retention_months ->
        [one] { $retention_months } month.
       *[other] { $retention_months } months.
    }
    Do you want to see or delete your messages? You can always ask.
    Then send an e-mail: { $school_email }
label-bot_privacy = My privacy

answer-change_language =
    Yes, you can choose another language.
    Which language do you want?
label-change_language = Another language
ask-both_languages = Do you want messages in two languages, or in one language?
option-both = Two languages
option-home = Only { $language }
option-dutch = Only Dutch

answer-stop_messages =
    OK, I stop. You will get no more messages from me.
    I also tell the mentor.
    Do you want messages again later? Then write: start
    In danger: always call 112.
label-stop_messages = No more messages

answer-start_messages =
    Great! You will get messages from me again.
    You can also ask me questions again.
    Do you want no more messages? Then write: stop
label-start_messages = Messages again

answer-talk_to_human =
    That is possible. I pass your message on to the mentor.
    The answer comes: { $answer_when }.
    Do you not want to wait? Then call the school: { $school_phone }.
    The school is open: { $school_hours }.
label-talk_to_human = Talk to a person

answer-callback_request =
    That is possible. I pass this on to the mentor.
    On which day and time can the school call, and in which language?
label-callback_request = Call me back
recorded-callback =
    Thank you. I passed your answer on to the mentor.
    The mentor now looks for a time to call you.

answer-not_understood_simple =
    Sorry, my message was not clear. This is not your fault.
    I can write shorter, or in another language.
    The school can also call you. Or you can ask the mentor.
    What helps you best?
label-not_understood_simple = Message too hard
simple-shorter = Shorter text
simple-language = In another language
simple-call = Call me
simple-mentor = Ask the mentor

menu-question = Ask about school
menu-absence = Ill or not at school
menu-meeting = Meeting at school
menu-mentor = Contact the mentor
menu-language = Choose language
menu-stop = No more messages

## Contact and meetings

answer-mentor_who =
    The mentor of { $student } is { $mentor_name }.
    The mentor is your child's own guide at school. You can always get in touch.
    Phone: { $mentor_phone }
    E-mail: { $mentor_email }
    You can reach the mentor: { $mentor_hours }
label-mentor_who = Who is the mentor?
answer-mentor_who-unknown =
    I do not know yet who the mentor is.
    The school can tell you. Call: { $school_phone }.
    The school is open: { $school_hours }.

answer-mentor_appointment =
    It is good that you want to talk. I pass this on to the mentor.
    The mentor then looks for a time that is good for you.
    Which days and times are good for you?
label-mentor_appointment = Mentor appointment
recorded-appointment =
    Thank you. I passed your days and times on to the mentor.
    You will hear which time it will be.

answer-meeting_next =
    This is the next appointment for { $student }: { $meeting_title }.
    Day: { $date }
    Time: { $time }
    Place: { $place }
    Can you not come at that time? Write to me. The school then looks for another time.
label-meeting_next = Next appointment
answer-meeting_next-online =
    This is the next appointment for { $student }: { $meeting_title }.
    The appointment is online. You can stay at home.
    Day: { $date }
    Time: { $time }
    Then open this link: { $link }
    Can you not join at that time? Write to me. The school then looks for another time.
answer-meeting_next-none =
    There is no appointment yet for { $student }.
    Will there be an appointment? Then you get a message.
    Do you want to talk earlier? Write to me: I want an appointment with the mentor

answer-meeting_cannot_come =
    That is no problem. I pass it on to the mentor.
    Another day or time is fine too. You can also talk by phone.
    You do not have to give a reason.
    If you like: what makes it difficult to come?
label-meeting_cannot_come = I cannot come
recorded-reason =
    Thank you for telling me. I passed it on to the mentor.
    Now the mentor can look for a solution that is good for you.

answer-meeting_prepare =
    The meeting is about your child, at school and at home.
    It is also about what goes well. You can ask anything.
    Think about these three questions before the meeting:
    What goes well for my child?
    What does my child find difficult?
    What do I want to know or tell?
label-meeting_prepare = Prepare for meeting

answer-meeting_child_present =
    Yes, your child comes too, if possible.
    The meeting is about your child. Your child then joins the talk.
    You can also bring a person you trust.
    This can be a family member or a friend.
label-meeting_child_present = Who comes along?

answer-meeting_required =
    No, you do not have to come.
    But the meeting helps your child. So we are happy to see you.
    You do not have to come to school. Online or by phone is fine too.
    Do you want that? Write to me.
label-meeting_required = Must I come?

answer-interpreter =
    The school can arrange an interpreter (tolk). An interpreter translates during the meeting.
    I pass your wish on to the mentor.
    Always ask for an interpreter before the meeting.
    Your child does not have to translate.
label-interpreter = Get an interpreter

answer-school_address =
    The address of { $school_name } is:
    { $school_address }
    { $school_entrance }
    { $school_transport }
    Can you not find it? Call: { $school_phone }.
label-school_address = School address

answer-school_phone =
    The phone number of { $school_name } is: { $school_phone }.
    E-mail: { $school_email }
    The school is open: { $school_hours }.
label-school_phone = Call the school

## Ill, late and absent

answer-absence_report_sick =
    Thank you. I pass this on to the mentor.
    I hope your child gets well soon!
    Is your child still ill tomorrow? Then write to me again tomorrow.
    Do this before { $absence_before }. You can also call: { $absence_phone }.
label-absence_report_sick = My child is ill

answer-absence_report_how =
    Is your child ill? Tell us before the first lesson, before { $absence_before }.
    Write to me here, or call: { $absence_phone }.
    Is your child younger than 18? Then you, the parent, tell us.
    Is your child 18 or older? Then your child tells the school.
    Is your child well again? Tell us that too.
label-absence_report_how = Reporting illness

answer-absence_appointment =
    Thank you. I pass this on to the mentor.
    Are the day and time not in your message yet? Please write them here.
    Choose a time outside the lessons, if possible.
    Then your child does not miss a lesson.
label-absence_appointment = Doctor appointment

answer-absence_leave =
    Ask for time off before the day itself. Ask the mentor.
    Time off is possible for a wedding or funeral in the family.
    It is also possible for a feast of your religion.
    Is your child younger than 18? Then a holiday in a school week is not allowed.
    Do you want to talk to the mentor? Write to me: I want to talk to the mentor
label-absence_leave = Ask for time off

answer-absence_alert_why =
    The teacher wrote down that your child was not there.
    That is why you got a message.
    It can be a mistake. Was your child at school? Write to me.
    I pass your answer on to the mentor. The school checks it.
label-absence_alert_why = Absence message

answer-absence_today =
    The school wrote this down about { $student }, in the last four weeks:
    { $absences }
    Is something not right? Write to me. The school then checks it.
label-absence_today = At school or not?
answer-absence_today-none =
    I see no missed lessons of { $student } in the last four weeks.
    A teacher can still write something down today.
    Do you want to be sure now? Call: { $school_phone }.
answer-absence_line-hours = { $date }, from { $from } to { $until }: { $kind }
answer-absence_line-day = { $date }, the whole day: { $kind }
absence-kind-unknown = reason not known
absence-kind-late = late
absence-kind-ill = ill
absence-kind-leave = got time off
absence-kind-other = other reason

answer-absence_consequences =
    First there is a talk. The school then looks for help together with you.
    Does your child miss 16 hours or more in 4 weeks, without permission? Then the school must report this.
    Is your child younger than 18? Then the leerplichtambtenaar (attendance officer) comes.
    This person works for the gemeente (town hall). The leerplichtambtenaar helps your child back to school.
    Is your child 18 or older? Then the RMC helps, up to age { $rmc_age }.
    This age can change because of a new law.
    The RMC is help from the gemeente for young people without a diploma.
    With many missed lessons, your child may not get a diploma.
    So talk with the mentor early.
label-absence_consequences = Many missed lessons

answer-absence_report_other =
    Thank you. I pass this on to the mentor, with the reason.
    Is the reason not in your message yet? Please write it here.
    Do you know it earlier next time? Then please ask the mentor for time off first.
label-absence_report_other = Child is not coming

answer-absence_late =
    Coming late counts. The teacher writes it down.
    Is your child often late? Then the mentor talks with your child.
    Is there a problem with the train or bus? Write to me.
    Then the school knows the reason.
label-absence_late = Coming late

answer-absence_long_ill =
    Talk with the mentor if your child is ill for long or often.
    The school doctor (schoolarts) can also help. That is a doctor for students.
    Maybe your child can have other lesson times for a while.
    Then your child can start again slowly.
    Do you want a talk? Write to me: I want an appointment with the mentor
label-absence_long_ill = Ill long or often

## How it goes at school

answer-progress_how =
    I pass your question on to the mentor. The answer comes: { $answer_when }.
    { $student } can show you the results in { $portal_name }.
    Look together. Also ask what goes well.
    A talk with the mentor is possible too.
    Then write to me: I want an appointment with the mentor
label-progress_how = Results

answer-grades_meaning =
    Grades go from 1 to 10. A 10 is the highest grade.
    A 5.5 or higher is enough. Then your child has passed.
    An 8 is good.
    Some subjects have letters: O, V or G.
    O is onvoldoende: not passed. V is voldoende: passed. G is goed: good.
label-grades_meaning = What grades mean

answer-exam_resit =
    Usually your child can do a test or exam again one time.
    The Dutch word for this is herkansing.
    Each programme has its own rules for exams. The mentor knows these rules.
    Ask the mentor: when is the herkansing?
label-exam_resit = Do a test again

answer-bsa =
    BSA means: bindend studieadvies (binding study advice). Your child gets it in the first year.
    The advice is: stay, or choose another programme.
    Binding means: your child must follow this advice.
    Is it not going well? Then your child first gets a warning, and help.
    Do you not agree with the advice? You and your child may object (bezwaar maken).
    Then you write to the school why you do not agree.
    The mentor can explain how this works.
label-bsa = Study advice (BSA)

answer-homework_help =
    You do not need to know the subject. You can still help well.
    Ask for example: what are you going to do for school today?
    Make a quiet place. Choose fixed times for school work together.
    Also say when something goes well. Kind words really help.
label-homework_help = Helping at home

answer-talk_with_child =
    Many parents know this. Small questions help. Ask for example:
    What did you do today?
    What was nice, and what was difficult?
    What are you proud of?
    Listen first. Do not give advice yet.
    Choose a quiet moment, for example during a meal.
label-talk_with_child = Talk with my child

answer-motivation =
    Keep talking with your child, also when it is difficult.
    Ask: what do you find difficult at school?
    Contact the mentor early. Do not wait too long.
    Another programme is possible too. The mentor looks at this with you.
    Write to me: I want an appointment with the mentor
label-motivation = Does not like school

answer-home_study_day =
    That can be right. On some days your child works alone, without lessons.
    The timetable (rooster) shows the lesson times. Look together with your child.
    The timetable is here: { $timetable_url }
    Are you not sure? Ask the mentor.
label-home_study_day = Child works at home

## The programme and the school

answer-mbo_what =
    At the mbo your child learns a job.
    Mbo means: middelbaar beroepsonderwijs. That is learning for a job.
    There are four levels: 1, 2, 3 and 4. Level 4 is the highest.
    Each level gives a diploma for work.
    After level 4 your child can go to hbo. That is a higher school.
label-mbo_what = What is mbo?

answer-bol_bbl =
    These are two ways to learn a job.
    BOL is mostly going to school, with internships.
    An internship (stage) is learning at a company.
    BBL is mostly working, with pay.
    With BBL your child goes to school about one day a week.
label-bol_bbl = BOL or BBL

answer-programme_content =
    Your child mostly learns a job. Your child also gets Dutch and maths.
    Burgerschap is a subject too. It is about living and taking part in the Netherlands.
    At level 4 your child also gets English.
    Your child also chooses extra lessons. They are called keuzedelen.
    More about the programmes: { $programmes_url }
label-programme_content = Subjects and lessons

answer-profession =
    After the diploma your child can do the job of the programme.
    The mentor knows which work that is. Please ask.
    You also see it at an open day. Then everybody can look inside the school.
    You can read more about jobs at kiesmbo.nl.
    The programmes are here: { $programmes_url }
label-profession = Work after diploma

answer-duration =
    An mbo programme takes 1 to 4 years. It depends on the level.
    Level 1 usually takes 1 year.
    Level 2 usually takes 1 or 2 years.
    Level 3 usually takes 2 or 3 years.
    Level 4 usually takes 3 years, sometimes 4 years.
label-duration = Length of programme

answer-diploma_value =
    With a diploma your child has a better chance of steady work.
    A diploma of mbo level 2 or higher is called a startkwalificatie.
    A diploma of havo or vwo is one too.
    Is your child younger than 18, without such a diploma? Then your child must go to school.
label-diploma_value = Why a diploma?

answer-further_study =
    After the diploma your child can study more.
    From level 2 your child can go to level 3, for example.
    After level 4 your child can go to hbo. That is a higher school.
    In the last year, talk together with the mentor. What does your child want next?
label-further_study = Further study

answer-switch_programme =
    Your child can choose another programme. Other students do this too.
    First talk with the mentor or the career centre (loopbaancentrum).
    The career centre of the school helps with choosing.
    Apply for your child before 1 April.
    Then your child usually has a right to a place.
label-switch_programme = Another programme

answer-career_choice =
    Let your child see and try many things.
    Go to an open day together. A trial day at school is possible too.
    Go together to see where people work, for example family.
    Ask: what do you like to do, and what gives you energy?
    Your child chooses. You help by talking and listening.
label-career_choice = Help with choosing

answer-intake =
    The intake is a talk at the start. The school then gets to know your child.
    You may come along as a parent.
    Bring a passport or identity card of your child.
    Also bring the last school report (rapport). It shows the grades.
    Apply and read more: { $intake_url }
label-intake = Apply and intake

answer-timetable =
    The timetable (rooster) is here: { $timetable_url }
    The timetable shows the days and times of the lessons.
    Your child has the timetable too. Ask your child to show it.
    The timetable can change. So look at it often.
label-timetable = Timetable (rooster)

answer-lesson_cancelled =
    Look in the timetable (rooster). It shows if there is no lesson.
    The timetable is here: { $timetable_url }
    Are you not sure? Ask the mentor, or call: { $school_phone }.
    Is there no lesson? Then you do not have to tell us anything.
label-lesson_cancelled = Lesson cancelled

answer-holidays =
    These are the holidays of { $school_name }:
    { $holidays }
    Do you want another day off? Ask the mentor first.
label-holidays = School holidays
holiday-autumn = Autumn holiday
holiday-christmas = Christmas holiday
holiday-spring = Spring holiday
holiday-may = May holiday
holiday-summer = Summer holiday
holiday-line = { $name }: first day { $from }, last day { $until }

answer-portal_login =
    The site is called { $portal_name }: { $portal_url }
    Often you see there the timetable, the grades and the missed lessons.
    From age 18 your child decides if you may see this.
    Can you not log in? Then call the helpdesk: { $helpdesk_phone }.
    They help you, also with your password.
label-portal_login = Logging in

## Internship

answer-internship_what =
    In an internship (stage) your child learns at a real company. Another name is BPV.
    An internship is part of every mbo programme. Without it, your child gets no diploma.
    A person at the company helps your child. A person at school helps too.
    The number of days is different for each programme. The mentor knows it.
label-internship_what = Internship (stage)

answer-internship_find =
    Start looking in time. Look together at stagemarkt.nl.
    It must be a recognised company (erkend leerbedrijf). Such a company may train students.
    Maybe you know someone with a company. Then tell your child.
    Can your child not find a place? The school helps. Ask the mentor.
label-internship_find = Find an internship

answer-internship_rules =
    Before the internship (stage) there is a contract with the agreements.
    Your child, the school and the company sign the contract.
    Is your child ill? Then call the company and also the school.
    The phone number of the school is: { $absence_phone }.
    The hours of the internship count for the programme.
label-internship_rules = Internship rules

answer-internship_pay =
    Your child does not always get money for an internship (stage).
    It depends on the company and the kind of work.
    Not every company pays for travel either.
    Let your child ask about this before the internship starts.
    With BBL it is different. Your child then works and gets pay.
label-internship_pay = Pay for internship

answer-internship_problem =
    Tell the school at once: { $school_phone }.
    The school talks with your child and with the company.
    Is there discrimination? That means: treating your child worse because of origin, religion or colour.
    That is not allowed. You and your child can report it to the school.
    Did the internship (stage) end? The school helps to find another place.
label-internship_problem = Internship problems

## Money

answer-school_costs =
    The list of costs is here: { $costs_url }
    Can you not pay for something? There is help.
    The school has an mbo-studentenfonds.
    That is money for students who cannot pay for something.
    Stichting Leergeld helps families with little money. Look at leergeld.nl.
    The gemeente (town hall) can help too.
    The mentor helps you with this. The mentor does not simply tell others.
label-school_costs = School costs

answer-tuition_fee =
    Is your child 18 or older on 1 August? Then your child pays for the programme.
    BOL is mostly school. Your child then pays lesgeld (school fees) to DUO.
    DUO is a government office for students.
    BBL is mostly work. Your child then pays cursusgeld (course fees) to the school.
    Paying in parts is possible. Read more at duo.nl.
label-tuition_fee = Lesgeld, cursusgeld

answer-student_finance =
    Student finance (studiefinanciering) is money from the government for studying.
    It is possible from age 18, with BOL. That is mostly going to school.
    Your child applies at duo.nl, 3 months ahead.
    One part depends on the income of the parents.
    At level 1 and 2 this money is a gift. Your child does not have to pay it back.
    At level 3 and 4 your child must get a diploma within 10 years. Then it becomes a gift.
    Your child can also borrow extra money. Your child must pay back a loan.
label-student_finance = Student finance

answer-travel_product =
    Your child can travel free or cheaper by train and bus.
    This is called the studentenreisproduct. It is for BOL, also under 18.
    BOL is mostly going to school, with internships.
    Your child applies at duo.nl.
    Is your child leaving school? Then your child must also stop this in time.
    If not, your child must pay.
label-travel_product = Train and bus (OV)

answer-child_benefit =
    Child benefit (kinderbijslag) stops when your child turns 18. Read more at svb.nl.
    From age 18 your child needs a separate health insurance (zorgverzekering).
    This insurance pays for the doctor and the hospital.
    With BOL your child can also get studiefinanciering. That is money for studying.
    Your child applies for it at duo.nl.
label-child_benefit = Child benefit

## Rights, privacy and age 18

answer-eighteen =
    From age 18 your child decides.
    Does your child agree? Then the school keeps informing you.
    Without permission the school may not tell you anything about your child.
    Talk about it together. Say why you want to help.
    Your child can give the permission to the mentor.
label-eighteen = My child turns 18

answer-other_adult =
    Yes, that is possible. But your child and the mentor must agree.
    It can be the other parent, or for example a brother or aunt.
    What are the name, phone number and language of this person?
label-other_adult = Add another person
recorded-contact =
    Thank you. I passed this on to the mentor.
    The school checks it first. Messages go there only after that.

answer-custody =
    Both parents may ask for information about their child.
    This is usually possible without custody (gezag) too. Custody means: the law lets you decide about your child.
    The parent without custody must ask for it themselves.
    From age 18 your child decides.
    I send nothing to the other person without the mentor.
    The mentor talks about this with you. The mentor does not simply tell others.
    Write to me: I want to talk to the mentor
label-custody = Separated parents

answer-contact_change =
    Thank you. I pass this on to the mentor.
    Is the new number or address not in your message? Please write it here.
    The school checks it first.
    Then the messages go to the new number or address.
label-contact_change = New number, address

answer-enrolment_proof =
    Your child asks for this at the student desk.
    There your child gets proof of enrolment (bewijs van inschrijving).
    Leaving the school (uitschrijven) goes through this desk too.
    E-mail: { $desk_email }
    Phone: { $desk_phone }
    Does your child want to leave school? First talk with the mentor.
    Is your child younger than 18? Then there must first be another school.
    A job with lessons is allowed too.
label-enrolment_proof = Proof, leave school

answer-suspension =
    Call the school: { $school_phone }.
    I am telling the mentor now. Ask the mentor for a talk.
    The school must send a letter or e-mail. It gives the reason.
    Is your child younger than 18? Then you as a parent also get a message.
    Do you not agree? You may object (bezwaar maken).
    Then you write to the school why you do not agree.
label-suspension = Sent away by school

answer-rights_file =
    The school keeps information about your child. This is called the file (dossier).
    Is your child younger than 16? Then you may see the file.
    From age 16 your child decides about the file.
    Is your child younger than 18? Then the school must still inform you.
    You then hear how it is going at school.
    Ask the mentor, or look together with your child.
label-rights_file = See the school file

answer-complaint =
    First talk with the mentor. Often that already helps.
    Does it not help? Then talk with the team leader. That person leads the teachers.
    After that you can go to the klachtencommissie (complaints group). They look at your complaint fairly.
    This is how you make a complaint: { $complaints_url }
    Ouders & Onderwijs helps parents with questions. Look at oudersonderwijs.nl.
label-complaint = Complaint

answer-parent_council =
    How nice that you want to join in! You are welcome.
    I pass your offer on to the mentor.
    You can share ideas with other parents, or help at school.
    An internship place or a lesson about your work is welcome too.
    You can write more about your plan here.
label-parent_council = Join in at school
recorded-offer =
    Thank you for your offer! I passed it on to the mentor.

## Care and safety

answer-bullying =
    Call the school: { $school_phone }.
    I am telling the mentor now. This is serious.
    You can also talk to the vertrouwenspersoon (a person you can trust). This person listens and helps you.
    The name is { $counsellor_name }, phone { $counsellor_phone }.
    At home, listen calmly to your child. Say: it is not your fault.
    Keep bad messages and photos. Write down what happens.
label-bullying = Bullying

answer-safety_urgent =
    Call 112 now.
    Is someone thinking about suicide? Call 113, or 0800-0113 (free).
    Is there violence at home? Call Veilig Thuis: 0800-2000. It is free, day and night.
    I am telling the mentor now.
    Do not wait for an answer from the mentor. Call yourself.
label-safety_urgent = Danger: help now
safety-suspect =
    Is someone in danger now? Call 112.
    For thoughts of suicide: call 113, or 0800-0113 (free).
    For violence at home: call Veilig Thuis, 0800-2000.
    I am also telling the mentor now.

answer-wellbeing =
    Call the school: { $school_phone }, or call your family doctor (huisarts).
    I am telling the mentor now. The mentor does not simply tell others.
    It is good that you tell me this.
    The school has a zorgteam (care team). These people help with problems.
    There is also a school social worker. This person talks with your child and you.
    Does your child not want to live any more? Call 113 now, or 0800-0113 (free).
label-wellbeing = Sadness or stress

answer-drugs_debts =
    Stay calm and talk with your child. Listen first.
    Say that you are worried. Also say that you want to help.
    The school has a zorgteam (care team). These people help with problems.
    The gemeente (town hall) helps too, for example with debts.
    Also talk about it with the mentor. The mentor does not simply tell others.
    Write to me: I want to talk to the mentor
label-drugs_debts = Drugs, games, debts

answer-extra_support =
    Tell the mentor. For a new programme: tell it at the intake.
    The intake is the first talk with the school.
    Extra help is possible. Extra time for tests is possible too.
    The school writes down the agreements. Read them together with your child.
label-extra_support = Extra learning help

answer-dutch_lessons_parent =
    Good that you ask this. Lessons are often free.
    Ask at the library or the gemeente (town hall).
    Or go to a Taalhuis. People there help you with language.
    I can write in two languages. I can also write shorter.
    You may also send a voice message. Then the mentor listens.
    Write and tell me what you want.
label-dutch_lessons_parent = Dutch for parents

## Not telling, and words

answer-student_refused =
    I may not tell anything about your child here. You are doing nothing wrong.
    Talk about it together with your child.
    The mentor can help you too. I pass your question on to the mentor.
    The answer comes: { $answer_when }.
answer-student_unlinked =
    I do not know your number yet. So I cannot tell anything about your child.
    The school can link your number to your child. Call: { $school_phone }.
    But you can ask me anything about the school.

label-glossary = Explain a word
