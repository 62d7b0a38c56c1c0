### Review: not reviewed by a native speaker.

## Het eerste bericht aan een contact

welcome =
    👋 Dag! Ik ben Ouderlijn. Ik help ouders van { $school_name }.
    { $mentors }
    U kunt mij alles vragen over school. Schrijf in uw eigen taal.
    Ik schrijf u ook over gesprekken en over gemiste lessen.
    Wilt u geen berichten? Schrijf dan: stop
    .short =
        Dag! Ik ben Ouderlijn van { $school_name }.
        { $mentors }
        Ik schrijf u over school. Vraag mij alles in uw taal.
        Geen berichten? Antwoord: STOP
welcome-mentor = De mentor van { $student } is { $mentor_name }.
    .short = Mentor van { $student }: { $mentor_name }
welcome-general =
    👋 Dag! Ik ben Ouderlijn. Ik help ouders van { $school_name }.
    U kunt mij alles vragen over school. Schrijf in uw eigen taal.
    Wilt u geen berichten? Schrijf dan: stop
    .short =
        Dag! Ik ben Ouderlijn van { $school_name }.
        U kunt mij alles vragen over school, in uw eigen taal.
        Geen berichten? Antwoord: STOP

## Niet op school

absence-alert =
    📘 Dag. Dit bericht gaat over { $student }.
    { $student } was niet op school:
    { $absences }
    Weet u waarom? Tik op een antwoord. U mag het ook zelf schrijven.
    .short =
        Dag, hier is { $school_name }.
        { $student } was niet op school:
        { $absences }
        Weet u waarom? Antwoord met een cijfer of schrijf zelf.
absence-line-hours = - { $date }, van { $from } tot { $until }
    .short = - { $date } { $from }-{ $until }
absence-line-day = - { $date }, de hele dag
absence-hours =
    ⏱ { $student } miste { $hours } van { $limit } uur in { $weeks } schoolweken.
    Voor deze uren was geen toestemming.
    Samen vinden we een oplossing. De mentor praat graag met u.
    .short =
        { $student } miste { $hours } uur in { $weeks } schoolweken, zonder toestemming.
        De grens is { $limit } uur. Samen vinden we een oplossing.
        De mentor praat graag met u.
absence-hours-limit =
    ⏱ { $student } miste { $hours } uur in { $weeks } schoolweken.
    Voor deze uren was geen toestemming.
    Bij { $limit } uur moet de school dit melden. Daarna komt er hulp.
    De mentor praat graag met u.
    .short =
        { $student } miste { $hours } uur in { $weeks } schoolweken, zonder toestemming.
        Bij { $limit } uur moet de school dit melden. Daarna komt er hulp.
        De mentor praat graag met u.
absence-again = En weet u waarom { $student } niet op school was?
absence-student =
    Hoi { $student }. De leraar schreef op dat je er niet was:
    { $absences }
    Je contactpersoon krijgt straks ook een bericht.
    Klopt het niet? Zeg het nu tegen je mentor.
    .short =
        Hoi { $student }. Volgens de leraar was je er niet:
        { $absences }
        Je contactpersoon krijgt straks ook bericht.
        Klopt het niet? Zeg het je mentor.
student-reply =
    Dank je. Je mentor leest je bericht.
    Wil je meteen praten? Bel de school: { $school_phone }.
absence-correction =
    📘 Sorry, ons bericht over { $student } klopte niet.
    Het gaat over:
    { $absences }
    U hoeft niets te doen.
    .short =
        Sorry, ons bericht over { $student } klopte niet:
        { $absences }
        U hoeft niets te doen.
absence-correction-student =
    Hoi { $student }. Ons bericht klopte niet. Sorry!
    Het gaat over:
    { $absences }
    Je hoeft niets te doen.
absence-settled-right =
    📘 Dank u wel voor uw bericht over { $student }. U had gelijk.
    { $student } was wel op school:
    { $absences }
    Sorry voor onze fout. U hoeft niets te doen.
    .short =
        Dag, hier is { $school_name }. U had gelijk, dank u wel.
        { $student } was wel op school:
        { $absences }
        Sorry voor onze fout.
absence-settled-stays =
    📘 Dank u wel voor uw bericht over { $student }.
    We keken het na. Volgens de leraar was { $student } toen niet in de les:
    { $absences }
    Misschien weten we nog niet alles. We praten er graag over.
    Zal de mentor u bellen?
    .short =
        Dag, hier is { $school_name }. Dank u wel voor uw bericht.
        We keken het na. Volgens de leraar was { $student } niet in de les:
        { $absences }
        We praten er graag over. Zal de mentor u bellen?

button-reason-ill = Ziek
button-reason-appointment = Afspraak, dokter
button-reason-family = Iets in de familie
button-reason-transport = Bus, trein of fiets
button-reason-internship = Was op stage
button-reason-was_present = Was wel op school
button-reason-unknown = Ik weet het niet
button-reason-other = Iets anders
button-call_me = Bel mij
button-no_thanks = Nee, dank u
button-student = { $student }

recorded-absence-ill =
    Dank u wel. Ik schreef op: { $student } is ziek.
    Beterschap!
    Is { $student } morgen nog ziek? Schrijf het mij vóór { $absence_before } uur.
    .short =
        Dank u wel. Ik schreef op: { $student } is ziek. Beterschap!
        Morgen nog ziek? Schrijf het mij voor { $absence_before } uur.
recorded-absence =
    Dank u wel. Ik schreef op: { $reason }.
    De mentor leest het.
recorded-absence-more =
    Dank u wel. Ik schreef op: { $reason }.
    De mentor leest het.
    Wilt u meer vertellen? Schrijf het hier. Het hoeft niet.
recorded-absence-was_present =
    Dank u wel. Dan klopt ons bericht misschien niet. Sorry.
    De mentor kijkt het na. Het antwoord komt: { $answer_when }.
recorded-absence-unknown =
    Dat is niet erg. Dank u wel voor uw antwoord.
    Vraag het rustig aan { $student }. Luister eerst.
    Zal de mentor u bellen?

## Uitnodiging

invite =
    { $opening }
    💬 Het gaat over: { $meeting_title }
    👥 U praat met: { $host }
    { $where }
    { $when }
    .short =
        { $opening }
        Over: { $meeting_title }
        Met: { $host }
        { $where }
        { $when }
invite-talk = 📅 Dag. U bent welkom voor een gesprek over { $student }.
    .short = Dag! { $school_name } nodigt u uit voor een gesprek over { $student }.
invite-evening =
    📅 Dag. U bent welkom op een avond op school.
    Het is voor ouders en andere volwassenen rond { $student }.
    .short = Dag! U bent welkom op een avond van { $school_name }, voor { $student }.
invite-online =
    📅 Dag. U bent welkom voor een gesprek over { $student }.
    Het is online. U kunt thuis blijven.
    .short = Dag! { $school_name } nodigt u uit voor een online gesprek over { $student }.
where-place = 📍 Plaats: { $place }
    .short = Waar: { $place }
where-link = 💻 Link: { $link }
    .short = Link: { $link }
when-choose =
    🕑 U kunt kiezen:
    { $slots }
    Welke tijd past u? Tik op een tijd. U mag het ook schrijven.
    .short = Welke tijd? Stuur een cijfer.
when-fixed =
    🕑 Dag: { $date }. Tijd: { $time }.
    Komt u?
    .short = Op { $date } om { $time } uur. Komt u?
when-line = { $number }. { $date }, { $time }
invite-full =
    Alle tijden zijn bezet. Sorry.
    De mentor zoekt een andere tijd. Wanneer kunt u?
invite-again = En kunt u komen voor het gesprek over { $student }?
button-slot = { $moment }
button-rsvp-yes = Ja, ik kom
button-rsvp-no = Ik kan niet
button-rsvp-other_time = Andere tijd
button-rsvp-call_instead = Bel mij liever
button-rsvp-keep = Het blijft zo
button-rsvp-withdraw = Afzeggen

slot-taken =
    Sorry. Iemand was net eerder met die tijd.
    Deze tijden zijn er nog:
    { $slots }
    Welke tijd past u?
    .short = Sorry, die tijd is net bezet. Welke tijd past u wel? Stuur een cijfer.
slot-gone =
    Sorry. Deze tijd is er niet meer.
    Deze tijden zijn er nog:
    { $slots }
    Welke tijd past u?
    .short = Sorry, deze tijd is er niet meer. Welke tijd past u wel? Stuur een cijfer.
meeting-over = Dit gesprek is al voorbij. Wilt u praten? Schrijf: ik wil de mentor spreken
meeting-called_off = Dit gesprek gaat niet door. De mentor zoekt een andere tijd.
meeting-booked =
    ✅ Dank u wel. Het gesprek over { $student } is:
    🕑 { $date } om { $time } uur
    { $where }
    De afspraak voor uw agenda komt erbij.
    Kunt u toch niet? Schrijf het mij.
    .short =
        Dank u wel. Het gesprek over { $student } is op { $date } om { $time } uur.
        { $where }
        Kunt u toch niet? Schrijf het mij.
        De link is voor uw agenda.
calendar-title = Gesprek op school
meeting-others =
    📅 Het gesprek over { $student } is nu:
    🕑 { $date } om { $time } uur
    { $where }
    U bent ook welkom. Kunt u niet? Dat is niet erg.
    .short =
        Dag, hier is { $school_name }.
        Het gesprek over { $student } is nu: { $date }, { $time } uur.
        { $where }
        U bent ook welkom. Kunt u niet? Niet erg.
meeting-others-cancelled =
    📅 Het gesprek over { $student } gaat niet door.
    Het was op { $date } om { $time } uur.
    De mentor zoekt een andere tijd.
meeting-fixed_already =
    Er is al een tijd voor het gesprek over { $student }:
    🕑 { $date } om { $time } uur
    { $where }
    U bent ook welkom. Komt u?
meeting-coming = Fijn dat u komt! Tot dan.
interpreter-ask =
    Wilt u een tolk? Een tolk vertaalt voor u. Het kost niets.
    Uw kind hoeft niet te vertalen.
button-interpreter-yes = Ja, een tolk
button-interpreter-no = Nee, geen tolk
recorded-interpreter-yes =
    Goed. Ik vraag een tolk voor u. Taal: { $language }.
    De mentor regelt het.
recorded-interpreter-no = Goed. Dan komt er geen tolk.
meeting-no =
    Dat is niet erg. Dank u wel voor uw antwoord.
    Bellen kan ook. Of een andere tijd.
    Als u wilt: waarom is komen moeilijk? Het hoeft niet.
    .short =
        Dat is niet erg. Dank u wel voor uw antwoord.
        Bellen of een andere tijd kan ook.
        Waarom is komen moeilijk? U mag het schrijven.
meeting-other_time = Dat kan. Welke dag en tijd passen u?
recorded-other_time =
    Dank u wel. De mentor zoekt een tijd die past.
    U hoort het van mij.
meeting-call =
    Dat kan. De mentor belt u.
    Op welke dag en tijd kunt u praten?
meeting-manage =
    U hebt een gesprek over { $student }:
    🕑 { $date } om { $time } uur
    { $where }
    Wat wilt u doen?
meeting-cancelled =
    Goed. Ik heb het gesprek voor u afgezegd.
    Bellen kan ook. Of een andere tijd.
meeting-kept = Goed. Het gesprek blijft zo. Tot dan!
meeting-reminder =
    📅 Tot snel! Het gesprek over { $student } is:
    🕑 { $date } om { $time } uur
    { $where }
    Kunt u toch niet? Schrijf het mij.
    .short =
        Tot snel bij { $school_name }!
        Het gesprek over { $student } is op { $date } om { $time } uur.
        { $where }
        Kunt u toch niet? Schrijf het mij.
meeting-nudge =
    📅 Dag. Ik vraag het nog één keer, voor de zekerheid.
    Kunt u komen voor het gesprek over { $student }?
    { $when }
    Kan het niet? Dat is ook goed. Laat het mij weten.
    .short =
        Dag, nog een vraag van { $school_name }.
        Kunt u komen voor het gesprek over { $student }?
        { $when }
        Kan het niet? Dat is ook goed.
meeting-withdrawn =
    📅 Het gesprek over { $student } gaat niet door. Sorry.
    De mentor laat weten hoe het verder gaat.

## Wensen

recorded-callback-when =
    Dank u wel. Ik schreef op: bellen, { $when }. Taal: { $language }.
    De mentor probeert dan te bellen.
recorded-appointment-when =
    Dank u wel. Ik schreef op: { $when }.
    De mentor kijkt of het past. U hoort het van mij.
when-day-time = { $date }, { $time }
when-day-part = { $date }, { $part }
when-day = { $date }
when-time = { $time }
when-part = { $part }
part-morning = in de ochtend
part-afternoon = in de middag
part-evening = in de avond
which-student = Over wie gaat het?
recorded-student = Dank u wel. Ik schreef op: { $student }.
good_hours-ask = Nog één vraag. Wanneer mag ik u berichten sturen?
button-hours-any = Altijd
button-hours-morning = In de ochtend
button-hours-afternoon = In de middag
button-hours-evening = In de avond
recorded-good_hours = Goed. Ik houd er rekening mee.

## Achttien jaar

eighteen-none =
    🎂 { $student } is nu 18 jaar. Gefeliciteerd!
    Vanaf 18 beslist { $student } zelf wat school vertelt. Dat is de wet.
    Ik schrijf u nu niet meer over { $student }.
    U mag mij altijd iets vragen over school.
    Praat er samen over. { $student } kan toestemming geven aan de mentor.
    .short =
        Gefeliciteerd, { $student } is 18! Nu beslist { $student } wat school u vertelt.
        Ik schrijf u niet meer over { $student }. { $student } kan de mentor toestemming geven.
        Iets vragen mag altijd.
eighteen-some =
    🎂 { $student } is nu 18 jaar. Gefeliciteerd!
    Vanaf 18 beslist { $student } zelf wat school vertelt. Dat is de wet.
    Dit mag ik u nog vertellen:
    { $scopes }
    U mag mij altijd iets vragen over school.
    .short =
        Gefeliciteerd, { $student } is 18! Nu beslist { $student } wat school u vertelt.
        Dit mag ik u nog vertellen:
        { $scopes }
        Iets vragen mag altijd.
scope-absence = - gemiste lessen
scope-meeting = - gesprekken op school
scope-progress = - hoe het gaat met leren

## Twee teksten onder elkaar

together =
    { $first }

    { $second }
    .short =
        { $first }
        { $second }
