### Review: not reviewed by a native speaker.

## Fariinta ugu horreysa ee qofka loo diro

welcome =
    👋 Salaan! Waxaan ahay Ouderlijn. Waxaan caawiyaa waalidiinta { $school_name }.
    { $mentors }
    Iskuulka wax walba waad iga weydiin kartaa. Luqaddaada ku qor.
    Waxaan kaloo kuu soo qoraa kulannada iyo casharrada la seegay.
    Fariimo ma rabtid? Markaas qor: jooji (stop)
    .short =
        Salaan! Waxaan ahay Ouderlijn, { $school_name }.
        { $mentors }
        Iskuulka ayaan kuu soo qoraa. Wax walba luqaddaada igu weydii.
        Fariimo ma rabtid? Ku jawaab: STOP ama JOOJI
welcome-mentor = Mentorka (hagaha iskuulka) ee { $student } waa { $mentor_name }.
    .short = Mentorka { $student }: { $mentor_name }
welcome-general =
    👋 Salaan! Waxaan ahay Ouderlijn. Waxaan caawiyaa waalidiinta { $school_name }.
    Iskuulka wax walba waad iga weydiin kartaa. Luqaddaada ku qor.
    Fariimo ma rabtid? Markaas qor: jooji (stop)
    .short =
        Salaan! Waxaan ahay Ouderlijn, { $school_name }.
        Iskuulka wax walba luqaddaada igu weydii.
        Fariimo ma rabtid? Ku jawaab: STOP ama JOOJI

## Iskuulka ma joogin

absence-alert =
    📘 Salaan. Fariintani waxay ku saabsan tahay { $student }.
    { $student } iskuulka ma joogin:
    { $absences }
    Sababta ma garanaysaa? Jawaab taabo. Adiguna waad qori kartaa.
    .short =
        Salaan, waa { $school_name }.
        { $student } iskuulka ma joogin:
        { $absences }
        Sababta ma taqaan? Lambar ku jawaab ama qor.
absence-line-hours = - { $date }, laga bilaabo { $from } ilaa { $until }
    .short = - { $date } { $from }-{ $until }
absence-line-day = - { $date }, maalinta oo dhan
absence-hours =
    ⏱ Ardayga { $student } wuxuu seegay { $hours } saac oo ka mid ah { $limit }. Waa { $weeks } toddobaad oo iskuul.
    Saacadahan oggolaansho looma haysan.
    Xal waan wada helaynaa. Mentorku wuu jecel yahay inuu kula hadlo.
    .short =
        Ardayga { $student } wuxuu seegay { $hours } saac, { $weeks } toddobaad oo iskuul, oggolaansho la'aan.
        Xadku waa { $limit } saac. Xal waan wada helaynaa.
        Mentorku wuu jecel yahay inuu kula hadlo.
absence-hours-limit =
    ⏱ Ardayga { $student } wuxuu seegay { $hours } saac, { $weeks } toddobaad oo iskuul gudahood.
    Saacadahan oggolaansho looma haysan.
    Marka la gaaro { $limit } saac, iskuulku waa inuu arrintan gudbiyo. Kadib caawin baa imanaysa.
    Mentorku wuu jecel yahay inuu kula hadlo.
    .short =
        Ardayga { $student } wuxuu seegay { $hours } saac, { $weeks } toddobaad oo iskuul, oggolaansho la'aan.
        { $limit } saac marka la gaaro iskuulku waa inuu gudbiyo. Kadib caawin baa imanaysa.
        Mentorku wuu jecel yahay inuu kula hadlo.
absence-again = Sababta { $student } iskuulka u joogi weyday ma garanaysaa?
absence-student =
    Salaan { $student }. Macallinka ayaa qoray inaadan joogin:
    { $absences }
    Qofka iskuulku kaala xiriiro dhowaan fariin ayuu helayaa.
    Ma khalad baa? Hadda mentorkaaga u sheeg.
    .short =
        Salaan { $student }. Macallinku wuxuu qoray inaadan joogin:
        { $absences }
        Qofka iskuulku kaala xiriiro fariin ayuu helayaa.
        Ma khalad baa? Mentorkaaga u sheeg.
student-reply =
    Mahadsanid. Mentorkaaga ayaa fariintaada akhrinaya.
    Ma rabtaa inaad hadda hadasho? Wac iskuulka: { $school_phone }.
absence-correction =
    📘 Raalli ahow, fariintii { $student } ku saabsanayd khalad bay ahayd.
    Waxay ku saabsan tahay:
    { $absences }
    Waxba uma baahnid inaad samayso.
    .short =
        Raalli ahow, fariintii { $student } khalad bay ahayd:
        { $absences }
        Waxba ha samayn.
absence-correction-student =
    Salaan { $student }. Fariintayadii khalad bay ahayd. Raalli ahow!
    Waxay ku saabsan tahay:
    { $absences }
    Waxba uma baahnid inaad samayso.
absence-settled-right =
    📘 Fariintaada { $student } ku saabsan waad ku mahadsan tahay. Adigaa saxnaa.
    Ardayga { $student } iskuulka wuu joogay:
    { $absences }
    Khaladkayaga raalli naga ahow. Waxba uma baahnid inaad samayso.
    .short =
        Salaan, waa { $school_name }. Adigaa saxnaa, mahadsanid.
        Ardayga { $student } iskuulka wuu joogay:
        { $absences }
        Khaladkayaga raalli naga ahow.
absence-settled-stays =
    📘 Fariintaada { $student } ku saabsan waad ku mahadsan tahay.
    Waan hubinnay. Macallinku wuxuu leeyahay, { $student } markaas casharka ma joogin:
    { $absences }
    Laga yaabee inaannan wax walba weli ogayn. Waan jecelnahay inaan ka wada hadalno.
    Mentorku ma ku soo wacaa?
    .short =
        Salaan, waa { $school_name }. Fariintaada mahadsanid.
        Waan hubinnay. Macallinku wuxuu leeyahay, { $student } casharka ma joogin:
        { $absences }
        Aan ka wada hadalno. Mentorku ma ku soo wacaa?

button-reason-ill = Jirran
button-reason-appointment = Ballan, dhakhtar
button-reason-family = Arrin qoys
button-reason-transport = Bas, tareen, baskiil
button-reason-internship = Stage ayaa jiray
button-reason-was_present = Ilmuhu wuu joogay
button-reason-unknown = Ma garanayo
button-reason-other = Wax kale
button-call_me = I soo wac
button-no_thanks = Maya, mahadsanid
button-student = { $student }

recorded-absence-ill =
    Mahadsanid. Waxaan qoray: ardayga { $student } wuu jirran yahay.
    Caafimaad baan u rajeynayaa!
    Berri ma weli buu bukaa? Ii soo qor ka hor { $absence_before }.
    .short =
        Mahadsanid. Waxaan qoray: ardayga { $student } wuu jirran yahay. Caafimaad!
        Berri weli ma bukaa? Soo qor ka hor { $absence_before }.
recorded-absence =
    Mahadsanid. Waxaan qoray: { $reason }.
    Mentorka ayaa akhrinaya.
recorded-absence-more =
    Mahadsanid. Waxaan qoray: { $reason }.
    Mentorka ayaa akhrinaya.
    Wax kale ma ku darsanaysaa? Halkan ku qor. Khasab ma aha.
recorded-absence-was_present =
    Mahadsanid. Markaas fariintayadu waa laga yaabaa inay khalad tahay. Raalli ahow.
    Mentorka ayaa hubinaya. Jawaabtu waxay imanaysaa: { $answer_when }.
recorded-absence-unknown =
    Dhib malahan. Jawaabtaada waad ku mahadsan tahay.
    Si degan { $student } u weydii. Marka hore dhageyso.
    Mentorku ma ku soo wacaa?

## Martiqaad

invite =
    { $opening }
    💬 Waxay ku saabsan tahay: { $meeting_title }
    👥 Waxaad la hadlaysaa: { $host }
    { $where }
    { $when }
    .short =
        { $opening }
        Waxay ku saabsan: { $meeting_title }
        Waxaa kula jira: { $host }
        { $where }
        { $when }
invite-talk = 📅 Salaan. Waxaad ku soo dhowdahay kulan ku saabsan { $student }.
    .short = Salaan! { $school_name } waxay kugu martiqaadaysaa kulan ku saabsan { $student }.
invite-evening =
    📅 Salaan. Waxaad ku soo dhowdahay fiid iskuulka ah.
    Waa waalidiinta iyo dadka kale ee waaweyn ee { $student }.
    .short = Salaan! Waxaad ku soo dhowdahay fiidka { $school_name }, ee { $student }.
invite-online =
    📅 Salaan. Waxaad ku soo dhowdahay kulan ku saabsan { $student }.
    Waa online. Gurigaaga ayaad joogi kartaa.
    .short = Salaan! { $school_name } waxay kugu martiqaadaysaa kulan online ah oo ku saabsan { $student }.
where-place = 📍 Goobta: { $place }
    .short = Goobta: { $place }
where-link = 💻 Link: { $link }
    .short = Link: { $link }
when-choose =
    🕑 Waad dooran kartaa:
    { $slots }
    Waqtigee kugu habboon? Waqti taabo. Waad qori kartaa sidoo kale.
    .short = Waqtigee? Lambar soo dir.
when-fixed =
    🕑 Maalinta: { $date }. Waqtiga: { $time }.
    Ma imanaysaa?
    .short = { $date }, saacadda { $time }. Ma imanaysaa?
when-line = { $number }. { $date }, { $time }
invite-full =
    Waqtiyadii oo dhan waa la qaatay. Raalli ahow.
    Mentorku waqti kale ayuu raadinayaa. Goorma ayaad awooddaa?
invite-again = Kulanka { $student } ma imaan kartaa?
button-slot = { $moment }
button-rsvp-yes = Haa, waan imanayaa
button-rsvp-no = Ma awoodo
button-rsvp-other_time = Waqti kale
button-rsvp-call_instead = Fadlan i soo wac
button-rsvp-keep = Sidii ha ahaato
button-rsvp-withdraw = Baaji

slot-taken =
    Raalli ahow. Qof kale ayaa waqtigaas kaa hor qaatay.
    Waqtiyadan ayaa weli jira:
    { $slots }
    Waqtigee kugu habboon?
    .short = Raalli ahow, waqtigaas hadda la qaatay. Waqtigee kale kugu habboon? Lambar soo dir.
slot-gone =
    Raalli ahow. Waqtigan ma jiro mar dambe.
    Waqtiyadan ayaa weli jira:
    { $slots }
    Waqtigee kugu habboon?
    .short = Raalli ahow, waqtigan ma jiro mar dambe. Waqtigee kale kugu habboon? Lambar soo dir.
meeting-over = Kulankan wuu dhammaaday. Ma rabtaa inaad hadasho? Qor: waxaan rabaa inaan mentorka la hadlo
meeting-called_off = Kulankan ma dhacayo. Mentorku waqti kale ayuu raadinayaa.
meeting-booked =
    ✅ Mahadsanid. Kulanka { $student } waa:
    🕑 { $date }, saacadda { $time }
    { $where }
    Ballanta jadwalkaagu way la socotaa fariintan.
    Haddana miyaad imaan kari weyday? Ii soo qor.
    .short =
        Mahadsanid. Kulanka { $student } waa { $date }, saacadda { $time }.
        { $where }
        Miyaad imaan kari weyday? Ii soo qor.
        Link-gu waa jadwalkaaga.
calendar-title = Kulan iskuulka
meeting-others =
    📅 Kulanka { $student } hadda waa:
    🕑 { $date }, saacadda { $time }
    { $where }
    Adiguna soo dhowow. Ma imaan kartid? Dhib malahan.
    .short =
        Salaan, waa { $school_name }.
        Kulanka { $student } hadda waa: { $date }, saacadda { $time }.
        { $where }
        Adiguna soo dhowow. Ma kartid? Dhib malahan.
meeting-others-cancelled =
    📅 Kulanka { $student } ma dhacayo.
    Wuxuu ahaa { $date }, saacadda { $time }.
    Mentorku waqti kale ayuu raadinayaa.
meeting-fixed_already =
    Kulanka { $student } waqti hore ayaa loo sameeyay:
    🕑 { $date }, saacadda { $time }
    { $where }
    Adiguna soo dhowow. Ma imanaysaa?
meeting-coming = Waa fiican tahay inaad imanayso! Ilaa markaas.
interpreter-ask =
    Turjubaan (tolk) ma rabtaa? Turjubaanku wuu kuu turjumaa. Waa bilaash.
    Ilmahaagu uma baahna inuu turjumo.
button-interpreter-yes = Haa, turjubaan
button-interpreter-no = Turjubaan ma rabo
recorded-interpreter-yes =
    Hagaag. Turjubaan ayaan kuu codsanayaa. Luqadda: { $language }.
    Mentorka ayaa diyaarinaya.
recorded-interpreter-no = Hagaag. Turjubaan ma jiri doono.
meeting-no =
    Dhib malahan. Jawaabtaada waad ku mahadsan tahay.
    Telefoon waa la isku wici karaa. Ama waqti kale.
    Haddii aad rabto: maxaa imaatinka adkeeyay? Khasab ma aha.
    .short =
        Dhib malahan. Jawaabtaada mahadsanid.
        Telefoon ama waqti kale waa suurtagal.
        Maxaa imaatinka adkeeyay? Waad qori kartaa.
meeting-other_time = Waa suurtagal. Maalintee iyo saacaddee kugu habboon?
recorded-other_time =
    Mahadsanid. Mentorku waqti habboon ayuu raadinayaa.
    Aniga ayaa kuu soo sheegaya.
meeting-call =
    Waa suurtagal. Mentorka ayaa ku soo wacaya.
    Maalintee iyo saacaddee ayaad hadli kartaa?
meeting-manage =
    Waxaad leedahay kulan ku saabsan { $student }:
    🕑 { $date }, saacadda { $time }
    { $where }
    Maxaad rabtaa?
meeting-cancelled =
    Hagaag. Kulankii waan kuu baajiyay.
    Telefoon waa la isku wici karaa. Ama waqti kale.
meeting-kept = Hagaag. Kulanku sidiisii buu yahay. Ilaa markaas!
meeting-reminder =
    📅 Dhowaan waan kulmaynaa! Kulanka { $student } waa:
    🕑 { $date }, saacadda { $time }
    { $where }
    Haddana miyaad imaan kari weyday? Ii soo qor.
    .short =
        Dhowaan waan kulmaynaa, { $school_name }!
        Kulanka { $student } waa { $date }, saacadda { $time }.
        { $where }
        Miyaad imaan kari weyday? Ii soo qor.
meeting-nudge =
    📅 Salaan. Hal mar oo kale ayaan kuu weydiinayaa, si aan u hubsado.
    Kulanka { $student } ma imaan kartaa?
    { $when }
    Ma kartid? Taasna waa hagaag. Ii soo sheeg.
    .short =
        Salaan, hal su'aal kale, { $school_name }.
        Kulanka { $student } ma imaan kartaa?
        { $when }
        Ma kartid? Waa hagaag.
meeting-withdrawn =
    📅 Kulanka { $student } ma dhacayo. Raalli ahow.
    Mentorka ayaa kuu soo sheegaya waxa xiga.

## Rabitaanno

recorded-callback-when =
    Mahadsanid. Waxaan qoray: wicitaan, { $when }. Luqadda: { $language }.
    Mentorku markaas ayuu isku dayayaa inuu ku soo waco.
recorded-appointment-when =
    Mahadsanid. Waxaan qoray: { $when }.
    Mentorka ayaa eegaya inay habboon tahay. Waan kuu soo sheegayaa.
when-day-time = { $date }, { $time }
when-day-part = { $date }, { $part }
when-day = { $date }
when-time = { $time }
when-part = { $part }
part-morning = subaxdii
part-afternoon = galabtii
part-evening = fiidkii
which-student = Yay ku saabsan tahay?
recorded-student = Mahadsanid. Waxaan qoray: { $student }.
good_hours-ask = Hal su'aal oo kale. Goorma ayaan fariimo kuu soo diri karaa?
button-hours-any = Goor walba
button-hours-morning = Subaxdii
button-hours-afternoon = Galabtii
button-hours-evening = Fiidkii
recorded-good_hours = Hagaag. Taas waan xasuusanayaa.

## Siddeed iyo toban jir

eighteen-none =
    🎂 { $student } hadda waa 18 jir. Hambalyo!
    Laga bilaabo 18 waxa iskuulku sheego waxaa go'aamiya { $student }. Waa sharciga.
    Hadda kadib { $student } wax kaaga soo qori maayo.
    Iskuulka wax mar walba waad iga weydiin kartaa.
    Arrintan ka wada hadla. Mentorka waxaa oggolaansho siin kara { $student }.
    .short =
        Hambalyo, { $student } waa 18! Hadda waxa iskuulku kuu sheego { $student } ayaa go'aamiya.
        { $student } wax kaaga soo qori maayo. Mentorka waxaa oggolaansho siin kara { $student }.
        Mar walba wax i weydii.
eighteen-some =
    🎂 { $student } hadda waa 18 jir. Hambalyo!
    Laga bilaabo 18 waxa iskuulku sheego waxaa go'aamiya { $student }. Waa sharciga.
    Waxyaabahan weli waan kuu sheegi karaa:
    { $scopes }
    Iskuulka wax mar walba waad iga weydiin kartaa.
    .short =
        Hambalyo, { $student } waa 18! Hadda waxa iskuulku kuu sheego { $student } ayaa go'aamiya.
        Weli waxaan kuu sheegi karaa:
        { $scopes }
        Mar walba wax i weydii.
scope-absence = - casharro la seegay
scope-meeting = - kulanno iskuulka ah
scope-progress = - sida waxbarashadu u socoto

## Laba qoraal oo is hoos yaal

together =
    { $first }

    { $second }
    .short =
        { $first }
        { $second }
