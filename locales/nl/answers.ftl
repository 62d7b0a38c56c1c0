### Review: not reviewed by a native speaker.

## Ouderlijn zelf

answer-greet =
    Hallo! Ik ben Ouderlijn, de hulp voor ouders van { $school_name }.
    Ik beantwoord vragen over school en geef berichten door aan de mentor.
    Schrijf uw vraag. Of schrijf: menu
label-greet = Hallo zeggen

answer-goodbye =
    Tot ziens! Het beste voor u en uw kind.
    U kunt mij altijd weer schrijven.
label-goodbye = Dag zeggen

answer-thanks =
    Graag gedaan!
    Hebt u nog een vraag? U mag mij altijd schrijven.
label-thanks = Dank u wel zeggen

answer-bot_help =
    Ik kan u helpen met deze dingen.
    U kunt een vraag stellen over school.
    U kunt zeggen dat uw kind niet komt.
    U kunt vragen naar een gesprek op school.
    U kunt contact krijgen met de mentor. De mentor is de vaste begeleider van uw kind.
    U kunt een andere taal kiezen. U kunt ook stoppen met berichten.
    Wat wilt u doen?
label-bot_help = Uitleg en menu

answer-bot_who =
    Ik ben Ouderlijn. Ik ben een computer van { $school_name }.
    De mentor van uw kind kan uw berichten lezen.
    Weet ik het antwoord niet? Dan antwoordt een mens van school.
label-bot_who = Wie is Ouderlijn?

answer-bot_privacy =
    Alleen de mentor en de school kunnen uw berichten lezen.
    De school geeft uw berichten niet aan anderen.
    De school bewaart uw berichten { $retention_months ->
        [one] { $retention_months } maand.
       *[other] { $retention_months } maanden.
    }
    Wilt u uw berichten zien of laten wissen? Dat mag u altijd vragen.
    Stuur dan een e-mail: { $school_email }
label-bot_privacy = Mijn privacy

answer-change_language =
    Ja, u kunt een andere taal kiezen.
    Welke taal wilt u?
label-change_language = Andere taal
ask-both_languages = Wilt u berichten in twee talen, of in één taal?
option-both = Twee talen
option-home = Alleen { $language }
option-dutch = Alleen Nederlands

answer-stop_messages =
    Goed, ik stop. U krijgt geen berichten meer van mij.
    Ik zeg dit ook tegen de mentor.
    Wilt u later weer berichten? Schrijf dan: start
    Bij gevaar: bel altijd 112.
label-stop_messages = Geen berichten meer

answer-start_messages =
    Fijn! U krijgt weer berichten van mij.
    U kunt mij ook weer vragen stellen.
    Wilt u geen berichten meer? Schrijf dan: stop
label-start_messages = Weer berichten

answer-talk_to_human =
    Dat kan. Ik geef uw bericht door aan de mentor.
    Het antwoord komt: { $answer_when }.
    Wilt u niet wachten? Bel dan de school: { $school_phone }.
    De school is open: { $school_hours }.
label-talk_to_human = Een mens spreken

answer-callback_request =
    Dat kan. Ik geef dit door aan de mentor.
    Op welke dag en tijd mag de school bellen? In welke taal?
label-callback_request = Bel mij terug
recorded-callback =
    Dank u wel. Ik heb uw antwoord doorgegeven aan de mentor.
    De mentor zoekt nu een moment om u te bellen.

answer-not_understood_simple =
    Sorry, mijn bericht was niet duidelijk. Dat ligt niet aan u.
    Ik kan korter schrijven, of in een andere taal.
    De school kan u ook bellen. Of u vraagt het aan de mentor.
    Wat helpt u het beste?
label-not_understood_simple = Bericht te moeilijk
simple-shorter = Kortere tekst
simple-language = In een andere taal
simple-call = Bel mij
simple-mentor = Vraag aan de mentor

menu-question = Vraag over school
menu-absence = Ziek of afwezig
menu-meeting = Gesprek op school
menu-mentor = Contact met mentor
menu-language = Taal kiezen
menu-stop = Geen berichten meer

## Contact en gesprekken

answer-mentor_who =
    De mentor van { $student } is { $mentor_name }.
    De mentor is de vaste begeleider op school. U mag altijd contact zoeken.
    Telefoon: { $mentor_phone }
    E-mail: { $mentor_email }
    Bereikbaar: { $mentor_hours }
label-mentor_who = Wie is de mentor?
answer-mentor_who-unknown =
    Ik weet nog niet wie de mentor is.
    De school kan het u vertellen. Bel: { $school_phone }.
    De school is open: { $school_hours }.

answer-mentor_appointment =
    Fijn dat u wilt praten. Ik geef dit door aan de mentor.
    De mentor zoekt dan een tijd die bij u past.
    Op welke dagen en tijden kunt u?
label-mentor_appointment = Afspraak met mentor
recorded-appointment =
    Dank u wel. Ik heb uw dagen en tijden doorgegeven aan de mentor.
    U hoort nog welke tijd het wordt.

answer-meeting_next =
    Dit is de volgende afspraak voor { $student }: { $meeting_title }.
    Dag: { $date }
    Tijd: { $time }
    Plaats: { $place }
    Kunt u dan niet? Schrijf het mij. Dan zoekt de school een andere tijd.
label-meeting_next = Volgende afspraak
answer-meeting_next-online =
    Dit is de volgende afspraak voor { $student }: { $meeting_title }.
    De afspraak is online. U kunt thuis blijven.
    Dag: { $date }
    Tijd: { $time }
    Open dan deze link: { $link }
    Kunt u dan niet? Schrijf het mij. Dan zoekt de school een andere tijd.
answer-meeting_next-none =
    Er is nog geen afspraak voor { $student }.
    Komt er een afspraak? Dan krijgt u een bericht.
    Wilt u eerder praten? Schrijf mij: ik wil een afspraak met de mentor

answer-meeting_cannot_come =
    Dat is geen probleem. Ik geef het door aan de mentor.
    Een andere dag of tijd is ook goed. Praten aan de telefoon kan ook.
    U hoeft geen reden te geven.
    Als u wilt: wat maakt het moeilijk om te komen?
label-meeting_cannot_come = Ik kan niet komen
recorded-reason =
    Dank u wel dat u dit vertelt. Ik heb het doorgegeven aan de mentor.
    Zo kan de mentor een oplossing zoeken die bij u past.

answer-meeting_prepare =
    Het gesprek gaat over uw kind, op school en thuis.
    Het gaat ook over wat goed gaat. U mag alles vragen.
    Denk vooraf aan deze drie vragen:
    Wat gaat er goed met mijn kind?
    Wat vindt mijn kind moeilijk?
    Wat wil ik weten of vertellen?
label-meeting_prepare = Gesprek voorbereiden

answer-meeting_child_present =
    Ja, uw kind komt ook, als dat kan.
    Het gesprek gaat over uw kind. Uw kind praat dan mee.
    U mag ook iemand meenemen die u vertrouwt.
    Dat kan een familielid zijn, of een vriend.
label-meeting_child_present = Wie komt er mee?

answer-meeting_required =
    Nee, u hoeft niet te komen.
    Het gesprek helpt uw kind wel. Daarom zien wij u graag.
    Naar school komen hoeft niet. Online of aan de telefoon praten kan ook.
    Wilt u dat? Schrijf het mij.
label-meeting_required = Verplicht gesprek?

answer-interpreter =
    De school kan een tolk regelen. Een tolk vertaalt tijdens het gesprek.
    Ik geef uw wens door aan de mentor.
    Vraag een tolk altijd vóór het gesprek.
    Uw kind hoeft niet te vertalen.
label-interpreter = Tolk vragen

answer-school_address =
    Het adres van { $school_name } is:
    { $school_address }
    { $school_entrance }
    { $school_transport }
    Kunt u het niet vinden? Bel: { $school_phone }.
label-school_address = Adres van school

answer-school_phone =
    Het nummer van { $school_name } is: { $school_phone }.
    E-mail: { $school_email }
    De school is open: { $school_hours }.
label-school_phone = School bellen

## Ziek, te laat en afwezig

answer-absence_report_sick =
    Dank u wel. Ik geef dit door aan de mentor.
    Beterschap voor uw kind!
    Is uw kind morgen nog ziek? Schrijf het mij dan morgen weer.
    Doe dat vóór { $absence_before } uur. Bellen kan ook: { $absence_phone }.
label-absence_report_sick = Mijn kind is ziek

answer-absence_report_how =
    Meld uw kind ziek vóór de eerste les, vóór { $absence_before } uur.
    Schrijf het mij hier, of bel: { $absence_phone }.
    Is uw kind jonger dan 18? Dan meldt u het als ouder.
    Is uw kind 18 of ouder? Dan meldt uw kind het zelf.
    Is uw kind weer beter? Meld dat dan ook.
label-absence_report_how = Uitleg ziekmelden

answer-absence_appointment =
    Dank u wel. Ik geef dit door aan de mentor.
    Hebt u de dag en de tijd nog niet geschreven? Schrijf ze dan hier.
    Kies een tijd buiten de lessen, als dat kan.
    Dan mist uw kind geen les.
label-absence_appointment = Afspraak bij dokter

answer-absence_leave =
    Vraag vrij vóór de dag zelf. Vraag het aan de mentor.
    Vrij kan bij een bruiloft of begrafenis in de familie.
    Vrij kan ook bij een feest van uw geloof.
    Is uw kind jonger dan 18? Dan mag vakantie in een schoolweek niet.
    Wilt u de mentor spreken? Schrijf mij: ik wil de mentor spreken
label-absence_leave = Vrij vragen

answer-absence_alert_why =
    De leraar schreef op dat uw kind er niet was.
    Daarom kreeg u een bericht.
    Het kan een fout zijn. Was uw kind wel op school? Schrijf het mij.
    Ik geef uw antwoord door aan de mentor. De school kijkt het na.
label-absence_alert_why = Bericht: niet in les

answer-absence_today =
    Dit schreef de school op over { $student }, in de laatste vier weken:
    { $absences }
    Klopt er iets niet? Schrijf het mij. De school kijkt het dan na.
label-absence_today = Aanwezig op school
answer-absence_today-none =
    Ik zie geen gemiste lessen van { $student } in de laatste vier weken.
    Een leraar kan vandaag nog iets opschrijven.
    Wilt u het nu zeker weten? Bel: { $school_phone }.
answer-absence_line-hours = { $date }, van { $from } tot { $until }: { $kind }
answer-absence_line-day = { $date }, de hele dag: { $kind }
absence-kind-unknown = geen reden bekend
absence-kind-late = te laat
absence-kind-ill = ziek
absence-kind-leave = vrij gekregen
absence-kind-other = andere reden

answer-absence_consequences =
    Eerst komt er een gesprek. De school zoekt dan samen naar hulp.
    Mist uw kind 16 uur of meer in 4 weken, zonder toestemming? Dan moet de school dit melden.
    Is uw kind jonger dan 18? Dan komt de leerplichtambtenaar.
    Die werkt bij de gemeente en helpt uw kind weer naar school.
    Is uw kind 18 of ouder? Dan helpt het RMC, tot { $rmc_age } jaar.
    Die leeftijd kan door een nieuwe wet veranderen.
    Het RMC is hulp van de gemeente voor jongeren zonder diploma.
    Door veel gemiste lessen haalt uw kind misschien geen diploma.
    Praat daarom vroeg met de mentor.
label-absence_consequences = Veel lessen gemist

answer-absence_report_other =
    Dank u wel. Ik geef dit door aan de mentor, met de reden.
    Hebt u de reden nog niet geschreven? Schrijf die dan hier.
    Weet u het een volgende keer eerder? Vraag dan vooraf vrij aan de mentor.
label-absence_report_other = Kind komt niet

answer-absence_late =
    Te laat komen telt mee. De leraar schrijft het op.
    Is uw kind vaak te laat? Dan praat de mentor met uw kind.
    Rijdt de trein of de bus niet goed? Schrijf het mij.
    Dan weet de school de reden.
label-absence_late = Te laat komen

answer-absence_long_ill =
    Praat met de mentor als uw kind lang of vaak ziek is.
    De schoolarts kan ook helpen. Dat is een dokter voor studenten.
    Misschien kan uw kind een korte tijd andere lestijden krijgen.
    Zo kan uw kind weer rustig beginnen.
    Wilt u een gesprek? Schrijf mij: ik wil een afspraak met de mentor
label-absence_long_ill = Lang of vaak ziek

## Hoe gaat het op school

answer-progress_how =
    Ik geef uw vraag door aan de mentor. Het antwoord komt: { $answer_when }.
    { $student } kan u de resultaten laten zien in { $portal_name }.
    Kijk samen. Vraag ook wat er goed gaat.
    Een gesprek met de mentor kan ook.
    Schrijf mij dan: ik wil een afspraak met de mentor
label-progress_how = Resultaten

answer-grades_meaning =
    Cijfers gaan van 1 tot en met 10. Een 10 is het hoogste cijfer.
    Een 5,5 of hoger is voldoende. Dan heeft uw kind het gehaald.
    Een 8 is goed.
    Sommige vakken hebben letters: O, V of G.
    O is onvoldoende: niet gehaald. V is voldoende. G is goed.
label-grades_meaning = Uitleg over cijfers

answer-exam_resit =
    Meestal mag uw kind een toets of examen één keer opnieuw doen.
    Dat heet een herkansing.
    Elke opleiding heeft eigen regels voor examens. De mentor kent die regels.
    Vraag de mentor: wanneer is de herkansing?
label-exam_resit = Toets opnieuw doen

answer-bsa =
    BSA betekent: bindend studieadvies. Uw kind krijgt het in het eerste jaar.
    Het advies is: blijven, of een andere opleiding kiezen.
    Bindend betekent: uw kind moet dit advies volgen.
    Gaat het niet goed? Dan krijgt uw kind eerst een waarschuwing, en hulp.
    Bent u het niet eens met het advies? U en uw kind mogen bezwaar maken.
    Dan schrijft u aan de school waarom u het niet eens bent.
    De mentor kan uitleggen hoe dat gaat.
label-bsa = Studieadvies (BSA)

answer-homework_help =
    U hoeft het vak niet te kennen. U kunt toch goed helpen.
    Vraag bijvoorbeeld: wat ga je vandaag doen voor school?
    Zorg voor een rustige plek. Kies samen vaste tijden voor schoolwerk.
    Zeg het ook als iets goed gaat. Een compliment helpt echt.
label-homework_help = Thuis helpen

answer-talk_with_child =
    Veel ouders kennen dit. Kleine vragen helpen. Vraag bijvoorbeeld:
    Wat heb je vandaag gedaan?
    Wat was leuk, en wat was moeilijk?
    Waar ben je trots op?
    Luister eerst. Geef nog geen advies.
    Kies een rustig moment, bijvoorbeeld bij het eten.
label-talk_with_child = Praten met mijn kind

answer-motivation =
    Blijf met uw kind praten, ook als het moeilijk is.
    Vraag: wat vind je moeilijk op school?
    Neem vroeg contact op met de mentor. Wacht niet te lang.
    Een andere opleiding kan ook. De mentor kijkt daar samen met u naar.
    Schrijf mij: ik wil een afspraak met de mentor
label-motivation = Geen zin in school

answer-home_study_day =
    Dat kan kloppen. Op sommige dagen werkt uw kind zelf, zonder les.
    In het rooster staan de lestijden. Kijk samen met uw kind.
    Het rooster staat hier: { $timetable_url }
    Twijfelt u? Vraag het aan de mentor.
label-home_study_day = Kind werkt thuis

## De opleiding en de school

answer-mbo_what =
    Op het mbo leert uw kind een beroep.
    Mbo betekent: middelbaar beroepsonderwijs.
    Er zijn vier niveaus: 1, 2, 3 en 4. Niveau 4 is het hoogste.
    Elk niveau geeft een diploma voor werk.
    Na niveau 4 kan uw kind naar het hbo. Dat is een hogere school.
label-mbo_what = Uitleg over mbo

answer-bol_bbl =
    Het zijn twee manieren om een beroep te leren.
    BOL is vooral naar school gaan, met stages.
    Een stage is leren bij een bedrijf.
    BBL is vooral werken, met loon.
    Bij BBL gaat uw kind ongeveer één dag per week naar school.
label-bol_bbl = BOL of BBL

answer-programme_content =
    Uw kind leert vooral een beroep. Uw kind krijgt ook Nederlands en rekenen.
    Burgerschap is ook een vak. Dat gaat over leven en meedoen in Nederland.
    Op niveau 4 krijgt uw kind ook Engels.
    Uw kind kiest daarnaast nog extra lessen. Die heten keuzedelen.
    Meer over de opleidingen: { $programmes_url }
label-programme_content = Vakken en lessen

answer-profession =
    Na het diploma kan uw kind het beroep van de opleiding doen.
    De mentor weet welk werk dat is. Vraag het gerust.
    Op een open dag ziet u het ook. Dan mag iedereen in de school kijken.
    Over beroepen leest u meer op kiesmbo.nl.
    De opleidingen staan hier: { $programmes_url }
label-profession = Werk na de opleiding

answer-duration =
    Een mbo-opleiding duurt 1 tot 4 jaar. Dat hangt af van het niveau.
    Niveau 1 duurt meestal 1 jaar.
    Niveau 2 duurt meestal 1 of 2 jaar.
    Niveau 3 duurt meestal 2 of 3 jaar.
    Niveau 4 duurt meestal 3 jaar, soms 4 jaar.
label-duration = Duur van opleiding

answer-diploma_value =
    Met een diploma heeft uw kind meer kans op vast werk.
    Een diploma van mbo niveau 2 of hoger heet startkwalificatie.
    Een diploma van havo of vwo is dat ook.
    Is uw kind jonger dan 18, zonder zo'n diploma? Dan moet uw kind naar school.
label-diploma_value = Waarom een diploma?

answer-further_study =
    Na het diploma kan uw kind verder leren.
    Van niveau 2 kan uw kind bijvoorbeeld naar niveau 3.
    Na niveau 4 kan uw kind naar het hbo. Dat is een hogere school.
    Praat in het laatste jaar samen met de mentor. Wat wil uw kind daarna?
label-further_study = Verder leren

answer-switch_programme =
    Uw kind kan een andere opleiding kiezen. Dat doen meer studenten.
    Praat eerst met de mentor of met het loopbaancentrum.
    Het loopbaancentrum van de school helpt bij het kiezen.
    Meld uw kind aan vóór 1 april.
    Dan heeft uw kind meestal recht op een plaats.
label-switch_programme = Andere opleiding

answer-career_choice =
    Laat uw kind veel zien en proberen.
    Ga samen naar een open dag. Een dag meedoen op school kan ook.
    Ga samen kijken waar mensen werken, bijvoorbeeld bij familie.
    Vraag: wat doe je graag, en wat geeft je energie?
    Uw kind kiest zelf. U helpt met praten en luisteren.
label-career_choice = Helpen bij kiezen

answer-intake =
    De intake is een gesprek aan het begin. De school leert uw kind dan kennen.
    U mag als ouder mee.
    Neem een paspoort of identiteitskaart van uw kind mee.
    Neem ook het laatste rapport mee. Daarop staan de cijfers.
    Aanmelden en meer lezen: { $intake_url }
label-intake = Aanmelden en intake

answer-timetable =
    Het rooster staat hier: { $timetable_url }
    In het rooster staan de dagen en tijden van de lessen.
    Uw kind heeft het rooster ook. Vraag uw kind om het te laten zien.
    Het rooster kan veranderen. Kijk daarom vaker.
label-timetable = Rooster

answer-lesson_cancelled =
    Kijk in het rooster. Daar staat het als een les niet doorgaat.
    Het rooster staat hier: { $timetable_url }
    Weet u het niet zeker? Vraag het aan de mentor, of bel: { $school_phone }.
    Valt een les uit? Dan hoeft u niets te melden.
label-lesson_cancelled = Les gaat niet door

answer-holidays =
    Dit zijn de vakanties van { $school_name }:
    { $holidays }
    Wilt u op een andere dag vrij? Vraag het vooraf aan de mentor.
label-holidays = Vakanties
holiday-autumn = Herfstvakantie
holiday-christmas = Kerstvakantie
holiday-spring = Voorjaarsvakantie
holiday-may = Meivakantie
holiday-summer = Zomervakantie
holiday-line = { $name }: { $from } tot en met { $until }

answer-portal_login =
    De site heet { $portal_name }: { $portal_url }
    Vaak ziet u daar het rooster, de cijfers en de gemiste lessen.
    Vanaf 18 jaar beslist uw kind of u dit mag zien.
    Lukt inloggen niet? Bel dan de helpdesk: { $helpdesk_phone }.
    Daar krijgt u hulp, ook met uw wachtwoord.
label-portal_login = Inloggen

## Stage

answer-internship_what =
    Op stage leert uw kind bij een echt bedrijf. Stage heet ook BPV.
    Stage hoort bij elke mbo-opleiding. Zonder stage krijgt uw kind geen diploma.
    Iemand van het bedrijf helpt uw kind. Iemand van school helpt ook.
    Het aantal dagen is per opleiding anders. De mentor weet het.
label-internship_what = Uitleg over stage

answer-internship_find =
    Begin op tijd met zoeken. Kijk samen op stagemarkt.nl.
    Het moet een leerbedrijf zijn. Zo'n bedrijf mag studenten opleiden.
    Misschien kent u iemand met een bedrijf. Vertel het dan aan uw kind.
    Lukt het niet? De school helpt. Vraag het aan de mentor.
label-internship_find = Stage zoeken

answer-internship_rules =
    Vóór de stage is er een contract met de afspraken.
    Uw kind, de school en het bedrijf tekenen het contract.
    Is uw kind ziek? Bel dan het bedrijf én de school.
    Het nummer van de school is: { $absence_phone }.
    De uren op stage tellen mee voor de opleiding.
label-internship_rules = Regels op stage

answer-internship_pay =
    Uw kind krijgt niet altijd geld voor een stage.
    Het hangt af van het bedrijf en het soort werk.
    Ook reiskosten betaalt niet elk bedrijf.
    Laat uw kind dit vragen vóór de stage begint.
    Bij BBL is het anders. BBL is vooral werken. Dan krijgt uw kind loon.
label-internship_pay = Geld voor stage

answer-internship_problem =
    Vertel het meteen aan de school: { $school_phone }.
    De school praat met uw kind en met het bedrijf.
    Is er discriminatie? Dat betekent: iemand slechter behandelen door geloof, kleur of land.
    Dat mag niet. U en uw kind kunnen het melden bij de school.
    Is de stage gestopt? De school helpt een andere plek te zoeken.
label-internship_problem = Problemen op stage

## Geld

answer-school_costs =
    De lijst met kosten staat hier: { $costs_url }
    Kunt u iets niet betalen? Er is hulp.
    De school heeft een mbo-studentenfonds.
    Dat is geld voor studenten die iets niet kunnen betalen.
    Stichting Leergeld helpt gezinnen met weinig geld. Kijk op leergeld.nl.
    Ook de gemeente kan helpen.
    De mentor helpt u hiermee. De mentor vertelt het niet zomaar verder.
label-school_costs = Kosten van school

answer-tuition_fee =
    Is uw kind op 1 augustus 18 of ouder? Dan betaalt uw kind voor de opleiding.
    BOL is vooral school. Uw kind betaalt dan lesgeld aan DUO.
    DUO is een dienst van de overheid voor studenten.
    BBL is vooral werken. Uw kind betaalt dan cursusgeld aan de school.
    Betalen in delen kan. Meer leest u op duo.nl.
label-tuition_fee = Lesgeld, cursusgeld

answer-student_finance =
    Studiefinanciering is geld van de overheid om te leren.
    Het kan vanaf 18 jaar, bij BOL. Dat is vooral naar school gaan.
    Uw kind vraagt het aan op duo.nl, 3 maanden vooraf.
    Eén deel hangt af van het inkomen van de ouders.
    Bij niveau 1 en 2 is dit geld een gift. Uw kind hoeft het niet terug te betalen.
    Bij niveau 3 en 4 is er een regel. Haalt uw kind binnen 10 jaar een diploma? Dan wordt het een gift.
    Extra geld lenen kan ook. Een lening moet uw kind wel terugbetalen.
label-student_finance = Studiefinanciering

answer-travel_product =
    Uw kind kan gratis of goedkoper reizen met trein en bus.
    Dat heet het studentenreisproduct. Het is voor BOL, ook onder 18 jaar.
    BOL is vooral naar school gaan, met stages.
    Uw kind vraagt het aan op duo.nl.
    Stopt uw kind met school? Laat uw kind dan ook dit op tijd stoppen.
    Anders moet uw kind betalen.
label-travel_product = Reizen met OV

answer-child_benefit =
    Kinderbijslag stopt als uw kind 18 wordt. Meer leest u op svb.nl.
    Vanaf 18 jaar heeft uw kind een eigen zorgverzekering nodig.
    Zo'n verzekering betaalt voor de dokter en het ziekenhuis.
    BOL is vooral school. Dan kan uw kind ook studiefinanciering krijgen. Dat is geld om te leren.
    Uw kind vraagt dat aan op duo.nl.
label-child_benefit = Kinderbijslag

## Rechten, privacy en 18 jaar

answer-eighteen =
    Vanaf 18 jaar beslist uw kind zelf.
    Vindt uw kind het goed? Dan mag de school u blijven vertellen hoe het gaat.
    Zonder toestemming mag de school u niets vertellen over uw kind.
    Praat er samen over. Zeg waarom u graag wilt helpen.
    Uw kind kan de toestemming geven aan de mentor.
label-eighteen = Mijn kind wordt 18

answer-other_adult =
    Ja, dat kan. Uw kind en de mentor moeten het wel goed vinden.
    Dat kan de andere ouder zijn, of bijvoorbeeld een broer of tante.
    Wat zijn de naam, het telefoonnummer en de taal van deze persoon?
label-other_adult = Iemand anders erbij
recorded-contact =
    Dank u wel. Ik heb dit doorgegeven aan de mentor.
    De school kijkt het eerst na. Pas daarna gaan er berichten naartoe.

answer-custody =
    Beide ouders mogen informatie vragen over hun kind.
    Dat mag meestal ook zonder gezag. Gezag betekent: volgens de wet beslissen over uw kind.
    De ouder zonder gezag moet er zelf om vragen.
    Vanaf 18 jaar beslist uw kind.
    Ik stuur niets naar de andere persoon zonder de mentor.
    De mentor bespreekt dit met u. De mentor vertelt het niet zomaar verder.
    Schrijf mij: ik wil de mentor spreken
label-custody = Gescheiden ouders

answer-contact_change =
    Dank u wel. Ik geef dit door aan de mentor.
    Staat het nieuwe nummer of adres niet in uw bericht? Schrijf het hier.
    De school kijkt het eerst na.
    Daarna gaan de berichten naar het nieuwe nummer of adres.
label-contact_change = Nieuw nummer/adres

answer-enrolment_proof =
    Uw kind vraagt dit bij de balie voor studenten.
    Daar krijgt uw kind een bewijs van inschrijving. Uitschrijven gaat daar ook.
    E-mail: { $desk_email }
    Telefoon: { $desk_phone }
    Wil uw kind weg van school? Praat eerst met de mentor.
    Is uw kind jonger dan 18? Dan moet er eerst een andere school zijn.
    Werk met lessen erbij mag ook.
label-enrolment_proof = Bewijs, uitschrijven

answer-suspension =
    Bel de school: { $school_phone }.
    Ik zeg het nu tegen de mentor. Vraag de mentor om een gesprek.
    De school moet een brief of e-mail sturen. Daarin staat de reden.
    Is uw kind jonger dan 18? Dan krijgt u als ouder ook bericht.
    Bent u het niet eens? U mag bezwaar maken.
    Dan schrijft u aan de school waarom u het niet eens bent.
label-suspension = Van school gestuurd

answer-rights_file =
    De school bewaart informatie over uw kind. Dat heet het dossier.
    Is uw kind jonger dan 16? Dan mag u het dossier zien.
    Vanaf 16 jaar beslist uw kind over het dossier.
    Is uw kind jonger dan 18? Dan moet de school u wel vertellen hoe het gaat.
    Vraag het aan de mentor, of kijk samen met uw kind.
label-rights_file = Dossier bekijken

answer-complaint =
    Praat eerst met de mentor. Vaak helpt dat al.
    Helpt het niet? Praat dan met de teamleider. Dat is de leider van de leraren.
    Daarna kunt u naar de klachtencommissie. Die mensen kijken eerlijk naar uw klacht.
    Zo dient u een klacht in: { $complaints_url }
    Ouders & Onderwijs helpt ouders met vragen. Kijk op oudersonderwijs.nl.
label-complaint = Klacht

answer-parent_council =
    Wat fijn dat u mee wilt doen! U bent welkom.
    Ik geef uw aanbod door aan de mentor.
    U kunt meepraten met andere ouders, of helpen op school.
    Een stageplaats of een les over uw werk is ook welkom.
    Schrijf hier gerust meer over uw plan.
label-parent_council = Meedoen op school
recorded-offer =
    Dank u wel voor uw aanbod! Ik heb het doorgegeven aan de mentor.

## Zorg en veiligheid

answer-bullying =
    Bel de school: { $school_phone }.
    Ik zeg het nu tegen de mentor. Dit is ernstig.
    U kunt ook praten met de vertrouwenspersoon. Die luistert en helpt u.
    Dat is { $counsellor_name }, telefoon { $counsellor_phone }.
    Luister thuis rustig naar uw kind. Zeg: het is niet jouw schuld.
    Bewaar nare berichten en foto's. Schrijf op wat er gebeurt.
label-bullying = Pesten

answer-safety_urgent =
    Bel nu 112.
    Denkt iemand aan zelfmoord? Bel 113, of gratis 0800-0113.
    Is er geweld thuis? Bel Veilig Thuis: 0800-2000. Dat is gratis, dag en nacht.
    Ik zeg het nu tegen de mentor.
    Wacht niet op antwoord van de mentor. Bel zelf.
label-safety_urgent = Gevaar: hulp nu
safety-suspect =
    Is iemand nu in gevaar? Bel 112.
    Bij gedachten aan zelfmoord: bel 113, of gratis 0800-0113.
    Bij geweld thuis: bel Veilig Thuis, 0800-2000.
    Ik zeg het nu ook tegen de mentor.

answer-wellbeing =
    Bel de school: { $school_phone }, of bel uw huisarts.
    Ik zeg het nu tegen de mentor. De mentor vertelt het niet zomaar verder.
    Goed dat u dit vertelt.
    Op school is een zorgteam. Die mensen helpen bij problemen.
    Er is ook een schoolmaatschappelijk werker. Die praat met uw kind en met u.
    Wil uw kind niet meer leven? Bel nu 113, of gratis 0800-0113.
label-wellbeing = Verdriet of stress

answer-drugs_debts =
    Blijf rustig en praat met uw kind. Luister eerst.
    Zeg dat u zich zorgen maakt. Zeg ook dat u wilt helpen.
    Op school is een zorgteam. Die mensen helpen bij problemen.
    Ook de gemeente helpt, bijvoorbeeld bij schulden.
    Praat er ook over met de mentor. De mentor vertelt het niet zomaar verder.
    Schrijf mij: ik wil de mentor spreken
label-drugs_debts = Drugs, gamen, schuld

answer-extra_support =
    Vertel het aan de mentor. Bij een nieuwe opleiding: vertel het bij de intake.
    De intake is het eerste gesprek met de school.
    Extra hulp kan. Extra tijd bij toetsen kan ook.
    De school schrijft de afspraken op. Lees ze samen met uw kind.
label-extra_support = Extra hulp bij leren

answer-dutch_lessons_parent =
    Goed dat u dit vraagt. Lessen zijn vaak gratis.
    Vraag het bij de bibliotheek of de gemeente.
    Of ga naar een Taalhuis. Daar helpen mensen u met taal.
    Ik kan schrijven in twee talen. Ik kan ook korter schrijven.
    U mag ook inspreken. Dan luistert de mentor.
    Schrijf mij wat u wilt.
label-dutch_lessons_parent = Taalles voor ouders

## Niet vertellen, en woorden

answer-student_refused =
    Ik mag hier niets over uw kind vertellen. U doet niets verkeerd.
    Praat er samen met uw kind over.
    De mentor kan u ook helpen. Ik geef uw vraag door aan de mentor.
    Het antwoord komt: { $answer_when }.
answer-student_unlinked =
    Ik ken uw nummer nog niet. Daarom kan ik niets over uw kind vertellen.
    De school kan uw nummer bij uw kind zetten. Bel: { $school_phone }.
    Over de school kunt u mij wel alles vragen.

label-glossary = Een woord uitleggen
