### Review: not reviewed by a native speaker.

## People at school

name-mentor = Mentor
word-mentor =
    The mentor is your child's own guide at school.
    Example: your child has a problem and talks with the mentor.

name-slb = SLB
word-slb =
    SLB means: studieloopbaanbegeleiding. Your child then gets help with learning and choosing.
    Example: your child has SLB and talks about an internship.

name-decaan = Decaan
word-decaan =
    The decaan helps your child to choose a programme or a job.
    Example: your child asks the decaan about another programme.

name-zorgteam = Zorgteam
word-zorgteam =
    The zorgteam (care team) is a group of people at school. They help students with problems.
    Example: your child is often afraid. The zorgteam looks for help together.

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    With the vertrouwenspersoon your child talks about bad things, such as bullying.
    Example: someone bullies your child. The vertrouwenspersoon listens and helps.

## Internship and work

name-stage = Stage
word-stage =
    Stage is the Dutch word for internship. Your child learns to work at a real company.
    Example: your child learns to cook in a restaurant.

name-bpv = BPV
word-bpv =
    BPV means: beroepspraktijkvorming. That is learning in a company, as in an internship.
    Example: the BPV of your child is in a shop.

name-bol = BOL
word-bol =
    BOL is a way of learning. Your child mostly goes to school, with internships.
    Example: with BOL your child is in lessons most days.

name-bbl = BBL
word-bbl =
    BBL is a way of learning. Your child mostly works and gets pay.
    Example: your child works four days and goes to school one day.

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    A leerbedrijf is a company where students may learn. The company has permission for this.
    Example: your child looks for a leerbedrijf at stagemarkt.nl.

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    This is the contract for the internship. Your child, the school and the company sign it.
    Example: the praktijkovereenkomst says how many hours the internship has.

## Absence and the law

name-verzuim = Verzuim
word-verzuim =
    Verzuim means: your child is not in the lesson.
    Example: your child misses a lesson on Monday. That is verzuim.

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    Ongeoorloofd means: without permission from the school.
    Example: your child misses a lesson and nobody gives a reason.

name-geoorloofd = Geoorloofd
word-geoorloofd =
    Geoorloofd means: it is allowed, because there is a good reason.
    Example: your child is ill and you tell the school in time.

name-leerplicht = Leerplicht
word-leerplicht =
    Leerplicht means: by law a child must go to school. Without a diploma of mbo level 2, havo or vwo, that is until 18.
    Example: your child is 17 and has no diploma yet. Your child goes to school.

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    This person works for the gemeente (town hall). The leerplichtambtenaar helps if a child misses many lessons.
    Example: your child is 17 and misses many lessons. The leerplichtambtenaar talks with you.

name-rmc = RMC
word-rmc =
    The RMC helps young people without a diploma to find school or work. It is part of the gemeente (town hall). It is often called Doorstroompunt.
    Example: your child is 19 and stops school. The RMC calls your child.

name-schorsing = Schorsing
word-schorsing =
    Schorsing means: for some time your child may not come to school or lessons.
    Example: your child gets a schorsing of two days. A letter gives the reason.

## The programme

name-niveau = Niveau
word-niveau =
    Niveau means level. The mbo has four levels. Level 1 is the lowest and level 4 the highest.
    Example: after level 2 your child can go to level 3.

name-entree = Entree
word-entree =
    Entree is mbo level 1. This programme usually takes one year.
    Example: your child has no diploma yet and starts with entree.

name-keuzedeel = Keuzedeel
word-keuzedeel =
    A keuzedeel is an extra part of the programme. Your child chooses it.
    Example: your child chooses the keuzedeel German.

name-burgerschap = Burgerschap
word-burgerschap =
    Burgerschap is a subject about living, working and taking part in the Netherlands.
    Example: your child learns about voting and healthy living.

name-lob = LOB
word-lob =
    LOB is help with choosing. Your child finds out which work and programme fit.
    Example: with LOB your child visits a company.

name-intake = Intake
word-intake =
    The intake is the first talk for a new programme.
    Example: at the intake your child tells why this programme is nice.

name-rooster = Rooster
word-rooster =
    The rooster is the timetable. It shows the days and times of the lessons.
    Example: the rooster says that the lesson starts at nine o'clock.

name-lesuitval = Lesuitval
word-lesuitval =
    Lesuitval means: there is no lesson when there should be one.
    Example: the teacher is ill. There is no lesson.

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    An onderwijsovereenkomst is a contract between the student and the school. At most mbo schools it is no longer needed.
    Example: at home you find an old onderwijsovereenkomst of the school.

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    Passend onderwijs means: your child gets extra help if it is needed.
    Example: reading is hard for your child. Your child gets extra time for a test.

## Tests and diploma

name-examen = Examen
word-examen =
    An examen is an important test. Your child must pass exams for the diploma.
    Example: your child does the Dutch exam.

name-herkansing = Herkansing
word-herkansing =
    A herkansing is a second time to do a test or exam.
    Example: your child gets a 4 and does the test again.

name-bsa = BSA
word-bsa =
    The BSA is advice in the first year. Your child may stay or must choose another programme.
    Example: your child passes enough and gets the advice: stay.

name-rapport = Rapport
word-rapport =
    A rapport is a school report. It shows the results of your child.
    Example: the rapport shows a 7 for Dutch.

name-portfolio = Portfolio
word-portfolio =
    In a portfolio your child keeps work from school. This work shows what your child can do.
    Example: your child puts photos of the internship in the portfolio.

name-ouderavond = Ouderavond
word-ouderavond =
    At an ouderavond (parents' evening) parents come to school. The school then tells about the programme.
    Example: at the ouderavond you talk with the mentor.

name-diploma = Diploma
word-diploma =
    A diploma is the proof that your child passed the whole programme.
    Example: with a diploma your child finds work more easily.

name-certificaat = Certificaat
word-certificaat =
    A certificaat is a proof for one part of a programme.
    Example: your child passes one part and gets a certificaat.

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    This is a diploma of mbo level 2 or higher. A diploma of havo or vwo is also a startkwalificatie.
    Example: your child passes mbo level 2. That is a startkwalificatie.

## Money

name-duo = DUO
word-duo =
    DUO is a government office for students. It arranges money for studying and free travel.
    Example: your child applies for studiefinanciering at duo.nl.

name-lesgeld = Lesgeld
word-lesgeld =
    Lesgeld is money for a BOL programme, from age 18. Your child pays it to DUO.
    Example: your child is 18 on 1 August and pays lesgeld.

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    Studiefinanciering is money from the government for studying. It is for BOL, from age 18.
    Example: your child turns 18 and applies for it at DUO.

## Unknown word

word-unknown =
    I do not know this word. The mentor can explain it.
    I pass your question on to the mentor. The answer comes: { $answer_when }.
