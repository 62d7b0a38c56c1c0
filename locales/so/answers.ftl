### Review: not reviewed by a native speaker.

## Ouderlijn laftiisa

answer-greet =
    Salaan! Waxaan ahay Ouderlijn. Waxaan caawiyaa waalidiinta { $school_name }.
    Waan ka jawaabaa su'aalaha iskuulka. Fariimahana mentorka ayaan u gudbiyaa.
    Qor su'aashaada. Ama qor: menu
label-greet = Salaan

answer-goodbye =
    Nabad gelyo! Adiga iyo ilmahaaga wanaag baan idiin rajeynayaa.
    Mar walba waad ii soo qori kartaa.
label-goodbye = Nabad gelyo

answer-thanks =
    Adaa mudan!
    Su'aal kale ma qabtaa? Mar walba waad ii soo qori kartaa.
label-thanks = Mahadsanid

answer-bot_help =
    Waxyaabahan ayaan kaa caawin karaa.
    Waxaad weydiin kartaa su'aal ku saabsan iskuulka.
    Waxaad sheegi kartaa in ilmahaagu uusan imanayn.
    Waxaad weydiin kartaa kulan iskuulka ah.
    Waxaad la xiriiri kartaa mentorka. Mentorku waa qofka iskuulka ilmahaaga ku haga.
    Waxaad dooran kartaa luqad kale. Fariimahana waad joojin kartaa.
    Maxaad rabtaa?
label-bot_help = Caawin iyo menu

answer-bot_who =
    Waxaan ahay Ouderlijn. Waxaan ahay kombiyuutarka { $school_name }.
    Mentorka ilmahaaga ayaa fariimahaaga akhrin kara.
    Jawaabta haddii aanan garanayn, qof iskuulka ah ayaa kuu jawaabaya.
label-bot_who = Waa kuma Ouderlijn?

answer-bot_privacy =
    Mentorka iyo iskuulka oo keliya ayaa fariimahaaga akhrin kara.
    Iskuulku fariimahaaga cid kale ma siiyo.
    Iskuulku fariimahaaga wuxuu kaydiyaa { $retention_months ->
        [one] { $retention_months } bil.
       *[other] { $retention_months } bilood.
    }
    Ma rabtaa inaad fariimahaaga aragto, ama la tirtiro? Mar walba waad codsan kartaa.
    Markaas e-mail u dir: { $school_email }
label-bot_privacy = Asturnaantayda

answer-change_language =
    Haa, luqad kale waad dooran kartaa.
    Luqaddee ayaad rabtaa?
label-change_language = Luqad kale
ask-both_languages = Fariimaha ma laba luqadood baad ku rabtaa, mise hal luqad?
option-both = Laba luqadood
option-home = Kaliya { $language }
option-dutch = Kaliya Holandees

answer-stop_messages =
    Hagaag, waan joojinayaa. Fariin dambe igama heli doontid.
    Mentorkana waan u sheegayaa.
    Ma rabtaa fariimaha mar kale? Markaas qor: bilow
    Khatar haddii ay jirto, mar walba wac 112.
label-stop_messages = Jooji fariimaha

answer-start_messages =
    Aad u fiican! Fariimaha mar kale waad iga heli doontaa.
    Su'aalona waad i weydiin kartaa mar kale.
    Haddii aadan fariimo dambe rabin, qor: jooji
label-start_messages = Bilow fariimaha

answer-talk_to_human =
    Waa la heli karaa. Fariintaada mentorka ayaan u gudbinayaa.
    Jawaabtu waxay imanaysaa: { $answer_when }.
    Ma rabtid inaad sugto? Wac iskuulka: { $school_phone }.
    Iskuulku wuxuu furan yahay: { $school_hours }.
label-talk_to_human = La hadal qof

answer-callback_request =
    Waa la heli karaa. Arrintan mentorka ayaan u gudbinayaa.
    Maalintee iyo saacaddee ayaa iskuulku ku soo wici karaa? Luqaddee?
label-callback_request = I soo wac
recorded-callback =
    Mahadsanid. Jawaabtaada mentorka ayaan u gudbiyay.
    Mentorku hadda wuxuu raadinayaa waqti uu ku soo waco.

answer-not_understood_simple =
    Raalli ahow, fariintaydu ma caddayn. Adigu khalad ma lihid.
    Wax ka gaaban ayaan qori karaa, ama luqad kale.
    Iskuulku wuu ku soo wici karaa. Ama mentorka ayaad weydiin kartaa.
    Maxaa kuu roon?
label-not_understood_simple = Fariin adag
simple-shorter = Qoraal ka gaaban
simple-language = Luqad kale
simple-call = I soo wac
simple-mentor = Weydii mentorka

menu-question = Su'aal iskuulka
menu-absence = Jirran ama maqan
menu-meeting = Kulan iskuulka
menu-mentor = La xiriir mentorka
menu-language = Dooro luqad
menu-stop = Jooji fariimaha

## Xiriir iyo kulanno

answer-mentor_who =
    Mentorka { $student } waa { $mentor_name }.
    Mentorku waa qofka iskuulka ilmaha ku haga. Mar walba waad la xiriiri kartaa.
    Telefoon: { $mentor_phone }
    E-mail: { $mentor_email }
    Waqtiga la heli karo: { $mentor_hours }
label-mentor_who = Mentorku waa kuma?
answer-mentor_who-unknown =
    Weli ma garanayo qofka mentorka ah.
    Iskuulka ayaa kuu sheegi kara. Wac: { $school_phone }.
    Iskuulku wuxuu furan yahay: { $school_hours }.

answer-mentor_appointment =
    Waa wanaagsan tahay inaad hadasho. Arrintan mentorka ayaan u gudbinayaa.
    Mentorku wuxuu raadinayaa waqti kugu habboon.
    Maalmahee iyo saacadahee ayaa kugu habboon?
label-mentor_appointment = Ballan mentorka
recorded-appointment =
    Mahadsanid. Maalmahaaga iyo saacadahaaga mentorka ayaan u gudbiyay.
    Waqtiga ay noqoto waa lagu soo sheegayaa.

answer-meeting_next =
    Tani waa ballanta xigta ee { $student }: { $meeting_title }.
    Maalinta: { $date }
    Waqtiga: { $time }
    Goobta: { $place }
    Ma imaan kartid markaas? Ii soo qor. Iskuulku waqti kale ayuu raadinayaa.
label-meeting_next = Ballanta xigta
answer-meeting_next-online =
    Tani waa ballanta xigta ee { $student }: { $meeting_title }.
    Ballantu waa online. Gurigaaga ayaad joogi kartaa.
    Maalinta: { $date }
    Waqtiga: { $time }
    Markaas fur link-gan: { $link }
    Ma awooddid markaas? Ii soo qor. Iskuulku waqti kale ayuu raadinayaa.
answer-meeting_next-none =
    { $student } weli ballan looma hayo.
    Haddii ballan timaaddo, fariin baad heli doontaa.
    Ma rabtaa inaad ka hor hadasho? Ii soo qor: waxaan rabaa ballan mentorka

answer-meeting_cannot_come =
    Dhib malahan. Mentorka ayaan u gudbinayaa.
    Maalin kale ama waqti kale waa fiican yahay. Telefoonkana waa lagu hadli karaa.
    Sabab uma baahna inaad sheegto.
    Haddii aad rabto: maxaa imaatinka kugu adkaynaya?
label-meeting_cannot_come = Ma imaan karo
recorded-reason =
    Waad ku mahadsan tahay inaad ii sheegtay. Mentorka ayaan u gudbiyay.
    Sidaas ayuu mentorku xal kugu habboon u raadin karaa.

answer-meeting_prepare =
    Kulanku wuxuu ku saabsan yahay ilmahaaga, iskuulka iyo guriga.
    Wuxuu kaloo ku saabsan yahay waxa fiican. Wax walba waad weydiin kartaa.
    Ka hor kulanka ka fikir saddexdan su'aal:
    Maxaa ilmahayga u fiican?
    Maxaa ilmahayga ku adag?
    Maxaan rabaa inaan ogaado ama sheego?
label-meeting_prepare = U diyaargarow kulan

answer-meeting_child_present =
    Haa, ilmahaaguna wuu imanayaa, haddii ay suurtagal tahay.
    Kulanku isaga ayuu ku saabsan yahay. Isaguna wuu hadlayaa.
    Waxaad soo kaxaysan kartaa qof aad ku kalsoon tahay.
    Wuxuu noqon karaa qof qoyska ah, ama saaxiib.
label-meeting_child_present = Yaa ila imanaya?

answer-meeting_required =
    Maya, khasab kuguma aha inaad timaaddo.
    Laakiin kulanku ilmahaaga wuu caawiyaa. Sidaas darteed waan ku soo dhowaynaynaa.
    Uma baahna inaad iskuulka timaaddo. Online ama telefoon waa lagu hadli karaa.
    Sidaas ma rabtaa? Ii soo qor.
label-meeting_required = Ma khasab baa?

answer-interpreter =
    Iskuulku turjubaan (tolk) ayuu kuu heli karaa. Turjubaanku kulanka ayuu kuu turjumaa.
    Codsigaaga mentorka ayaan u gudbinayaa.
    Mar walba turjubaanka codso kulanka ka hor.
    Ilmahaagu uma baahna inuu turjumo.
label-interpreter = Codso turjubaan

answer-school_address =
    Ciwaanka { $school_name } waa:
    { $school_address }
    { $school_entrance }
    { $school_transport }
    Ma heli la'dahay? Wac: { $school_phone }.
label-school_address = Ciwaanka iskuulka

answer-school_phone =
    Lambarka { $school_name } waa: { $school_phone }.
    E-mail: { $school_email }
    Iskuulku wuxuu furan yahay: { $school_hours }.
label-school_phone = Wac iskuulka

## Jirran, daahay, maqan

answer-absence_report_sick =
    Mahadsanid. Arrintan mentorka ayaan u gudbinayaa.
    Ilmahaaga caafimaad deg deg ah baan u rajeynayaa!
    Berri ma weli buu bukaa? Markaas berri mar kale ii soo qor.
    Soo qor ka hor { $absence_before }. Waad soo wici kartaa: { $absence_phone }.
label-absence_report_sick = Ilmahaygu wuu bukaa

answer-absence_report_how =
    Jirrada ilmahaaga soo sheeg casharka koowaad ka hor, ka hor { $absence_before }.
    Halkan iigu soo qor, ama wac: { $absence_phone }.
    Haddii ilmahaagu 18 ka yar yahay, adiga (waalidka) ayaa soo sheegaya.
    Haddii uu 18 jir ama ka weyn yahay, isaga laftiisa ayaa soo sheegaya.
    Ilmahaagu ma bogsaday? Taasna soo sheeg.
label-absence_report_how = Sheegidda jirrada

answer-absence_appointment =
    Mahadsanid. Arrintan mentorka ayaan u gudbinayaa.
    Maalinta iyo saacadda weli ma qorin? Halkan ku qor.
    Dooro waqti casharrada ka baxsan, haddii ay suurtagal tahay.
    Sidaas ilmahaagu cashar ma seegayo.
label-absence_appointment = Ballan dhakhtar

answer-absence_leave =
    Fasaxa weydii maalinta ka hor. Mentorka weydii.
    Fasax waa la heli karaa aroos ama aas qoyska ah.
    Ciidda diintaada fasax waa loo heli karaa.
    Ilmahaagu ma ka yar yahay 18? Toddobaad iskuul jiro, fasax safar lama oggola.
    Ma rabtaa inaad mentorka la hadasho? Ii soo qor: waxaan rabaa inaan mentorka la hadlo
label-absence_leave = Codso fasax

answer-absence_alert_why =
    Macallinka ayaa qoray in ilmahaagu uusan joogin.
    Sidaas darteed fariin baad heshay.
    Khalad bay noqon kartaa. Ilmahaagu iskuulka ma joogay? Ii soo qor.
    Jawaabtaada mentorka ayaan u gudbinayaa. Iskuulku wuu hubinayaa.
label-absence_alert_why = Fariin: ma joogin

answer-absence_today =
    Waa kuwan waxa iskuulku ka qoray { $student }, afartii toddobaad ee u dambeeyay:
    { $absences }
    Wax ma ka khaldan yihiin? Ii soo qor. Iskuulku wuu hubinayaa.
label-absence_today = Ma joogaa iskuulka?
answer-absence_today-none =
    Afartii toddobaad ee u dambeeyay, { $student } cashar ka maqan uma arko.
    Macallin ayaa maanta wax weli qori kara.
    Ma rabtaa inaad hadda hubsato? Wac: { $school_phone }.
answer-absence_line-hours = { $date }, laga bilaabo { $from } ilaa { $until }: { $kind }
answer-absence_line-day = { $date }, maalinta oo dhan: { $kind }
absence-kind-unknown = sabab lama garanayo
absence-kind-late = soo daahid
absence-kind-ill = jirro
absence-kind-leave = fasax la bixiyay
absence-kind-other = sabab kale

answer-absence_consequences =
    Marka hore wada hadal ayaa dhacaya. Kadib iskuulka iyo adigu caawin baad wada raadinaysaan.
    Ilmahaagu ma ka maqnaaday 16 saac ama ka badan, 4 toddobaad gudahood, oggolaansho la'aan? Markaas iskuulku waa inuu arrintan gudbiyo.
    Haddii uu 18 ka yar yahay, waxaa imanaya leerplichtambtenaar (sarkaalka joogitaanka iskuulka).
    Wuxuu u shaqeeyaa gemeente-da (dawladda hoose). Ilmahaaga ayuu ka caawiyaa inuu iskuulka ku noqdo.
    Haddii uu 18 jir ama ka weyn yahay, RMC ayaa caawisa, ilaa { $rmc_age } jir.
    Da'daas sharci cusub baa beddeli kara.
    RMC waa caawinta gemeente-da ee dhallinyarada aan diploma haysan.
    Casharro badan haddii la seego, laga yaabee in diploma-da la waayo.
    Sidaas darteed goor hore mentorka la hadal.
label-absence_consequences = Maqnaansho badan

answer-absence_report_other =
    Mahadsanid. Arrintan iyo sababtaba mentorka ayaan u gudbinayaa.
    Sababta weli ma qorin? Halkan ku qor.
    Marka xigta goor hore ma ogaan doontaa? Markaas mentorka fasax hore u weydii.
label-absence_report_other = Ilmuhu ma imanayo

answer-absence_late =
    Soo daahidda waa la xisaabiyaa. Macallinka ayaa qora.
    Ilmahaagu marar badan ma soo daahaa? Markaas mentorka ayaa la hadlaya.
    Tareenka ama baska dhib ma ka jiraa? Ii soo qor.
    Markaas iskuulku sababta wuu ogaanayaa.
label-absence_late = Soo daahid

answer-absence_long_ill =
    Mentorka la hadal haddii ilmahaagu muddo dheer ama marar badan bukoodo.
    Schoolarts (dhakhtarka iskuulka) ayaa caawin kara. Waa dhakhtar ardayda u gaar ah.
    Waxaa dhici karta in ilmahaaga muddo gaaban saacado kale la siiyo.
    Sidaas si degan ayuu mar kale u bilaabi karaa.
    Kulan ma rabtaa? Ii soo qor: waxaan rabaa ballan mentorka
label-absence_long_ill = Jirro dheer/badan

## Iskuulka sidee buu yahay

answer-progress_how =
    Su'aashaada mentorka ayaan u gudbinayaa. Jawaabtu waxay imanaysaa: { $answer_when }.
    Natiijada { $student } waxay ku jirtaa { $portal_name }. Ilmahaaga weydii inuu ku tuso.
    Wada eega. Weydii sidoo kale waxa fiican.
    Mentorka la kulankiisna waa suurtagal.
    Markaas ii soo qor: waxaan rabaa ballan mentorka
label-progress_how = Natiijada

answer-grades_meaning =
    Dhibcuhu waa 1 ilaa 10. 10 waa dhibicda ugu sarreysa.
    5,5 ama ka badan waa ku filan. Markaas ilmahaagu wuu gudbay.
    8 waa fiican.
    Maaddooyinka qaar xarfo ayay leeyihiin: O, V ama G.
    O waa onvoldoende: ma gudbin. V waa voldoende: wuu gudbay. G waa goed: fiican.
label-grades_meaning = Macnaha dhibcaha

answer-exam_resit =
    Badanaa ilmahaagu imtixaan mar kale ayuu gali karaa, hal mar.
    Taas waxaa la yiraahdaa herkansing.
    Waxbarasho kasta xeerar imtixaan oo u gaar ah ayay leedahay. Mentorka ayaa yaqaan.
    Mentorka weydii: goorma ayay tahay herkansing-tu?
label-exam_resit = Imtixaan mar kale

answer-bsa =
    BSA waa: bindend studieadvies (talo waxbarasho oo la raaco). Waxaa la helaa sannadka koowaad.
    Taladu waa: joog, ama dooro waxbarasho kale.
    Bindend macnaheedu waa: ilmahaagu waa inuu taladan raaco.
    Si fiican miyaanay u socon? Marka hore ilmahaagu digniin ayuu helayaa, iyo caawin.
    Taladaas ma diiddan tahay? Adiga iyo ilmahaagu waad ka cabsan kartaan si rasmi ah (bezwaar maken).
    Markaas iskuulka waxaad u qoraysaa sababta aad u diiddan tahay.
    Mentorka ayaa sharxi kara sida loo sameeyo.
label-bsa = Talo waxbarasho BSA

answer-homework_help =
    Uma baahna inaad maaddada taqaanno. Weli si fiican baad u caawin kartaa.
    Tusaale weydii: maanta maxaad iskuulka u samaynaysaa?
    U samee meel degan. Wada doorta saacado go'an oo wax la barto.
    Waxa fiican sheeg oo ammaan. Ammaantu runtii way caawisaa.
label-homework_help = Caawin guriga

answer-talk_with_child =
    Waalidiin badan ayaa tan yaqaan. Su'aalo yaryar ayaa caawiya. Tusaale weydii:
    Maanta maxaad samaysay?
    Maxaa fiicnaa, maxaase adkaa?
    Maxaad ku faantaa?
    Marka hore dhageyso. Weli talo ha bixin.
    Dooro waqti degan, tusaale cuntada.
label-talk_with_child = La hadal ilmaha

answer-motivation =
    Ilmahaaga sii la hadal, xitaa marka ay adag tahay.
    Weydii: maxaa iskuulka kugu adag?
    Goor hore mentorka la xiriir. Ha sugin waqti dheer.
    Waxbarasho kale waa suurtagal. Mentorka ayaa kula eegaya.
    Ii soo qor: waxaan rabaa ballan mentorka
label-motivation = Iskuulka ma xiiseeyo

answer-home_study_day =
    Way run noqon kartaa. Maalmaha qaar ilmahaagu keligiis ayuu shaqeeyaa, cashar la'aan.
    Rooster-ka (jadwalka) ayaa saacadaha casharrada ku qoran yihiin. Ilmahaaga la eeg.
    Rooster-ku waa halkan: { $timetable_url }
    Shaki ma qabtaa? Mentorka weydii.
label-home_study_day = Guriga ka shaqayn

## Waxbarashada iyo iskuulka

answer-mbo_what =
    Mbo-da ilmahaagu xirfad ayuu ku bartaa.
    Mbo waa: middelbaar beroepsonderwijs. Waa waxbarashada xirfadda.
    Afar heer ayaa jira: 1, 2, 3 iyo 4. Heerka 4 ayaa ugu sarreeya.
    Heer kasta diploma shaqo ayuu bixiyaa.
    Heerka 4 kadib ilmahaagu hbo ayuu aadi karaa. Waa iskuul ka sarreeya.
label-mbo_what = Waa maxay mbo?

answer-bol_bbl =
    Waa laba siyaabood oo xirfad lagu barto.
    BOL badanaa waa iskuul, oo stage (tababar shaqo) leh.
    Stage waa in shirkad wax lagu barto.
    BBL badanaa waa shaqo, mushahar leh.
    BBL-da ilmahaagu toddobaadkii qiyaastii hal maalin ayuu iskuulka tagaa.
label-bol_bbl = BOL ama BBL

answer-programme_content =
    Ilmahaagu badanaa xirfad ayuu bartaa. Wuxuu kaloo bartaa Holandees iyo xisaab.
    Burgerschap waa maaddo kale. Waxay ku saabsan tahay nolosha iyo ka qaybgalka bulshada Holland.
    Heerka 4 ilmahaagu Ingiriis ayuu kaloo bartaa.
    Ilmahaagu casharro dheeraad ah ayuu doortaa. Waxaa la yiraahdaa keuzedelen.
    Wax badan oo waxbarashada ku saabsan: { $programmes_url }
label-programme_content = Maaddooyinka

answer-profession =
    Diploma-da kadib ilmahaagu xirfadda uu bartay ayuu ka shaqayn karaa.
    Mentorka ayaa yaqaan shaqadaas. Fadlan weydii.
    Maalinta furan (open dag) waad arki kartaa. Qof walba iskuulka wuu eegi karaa.
    Xirfadaha ka akhri kiesmbo.nl.
    Liiska waxbarashooyinka waa halkan: { $programmes_url }
label-profession = Shaqada kadib

answer-duration =
    Waxbarashada mbo waa 1 ilaa 4 sano. Waxay ku xiran tahay heerka.
    Heerka 1 badanaa waa 1 sano.
    Heerka 2 badanaa waa 1 ama 2 sano.
    Heerka 3 badanaa waa 2 ama 3 sano.
    Heerka 4 badanaa waa 3 sano, mararka qaar 4 sano.
label-duration = Muddada waxbarasho

answer-diploma_value =
    Diploma haddii uu haysto, ilmahaagu shaqo joogto ah si fudud ayuu u helaa.
    Diploma-da mbo heerka 2 ama ka sarreeya waxaa la yiraahdaa startkwalificatie.
    Diploma-da havo ama vwo waa sidoo kale.
    Ilmahaagu 18 ma ka yar yahay, diploma noocaas ahna ma haysto? Markaas waa inuu iskuulka tago.
label-diploma_value = Qiimaha diploma-da

answer-further_study =
    Diploma-da kadib ilmahaagu wax buu sii baran karaa.
    Tusaale, heerka 2 wuxuu ka aadi karaa heerka 3.
    Heerka 4 kadib hbo ayuu aadi karaa. Waa iskuul ka sarreeya.
    Sannadka ugu dambeeya mentorka la hadla. Ilmahaagu muxuu rabaa kadib?
label-further_study = Sii wax barasho

answer-switch_programme =
    Ilmahaagu waxbarasho kale wuu dooran karaa. Arday kale ayaa sidaas samaysa.
    Marka hore la hadla mentorka ama loopbaancentrum (xarunta xirfadaha).
    Loopbaancentrum-ka iskuulka ayaa doorashada ka caawiya.
    Ilmahaaga diiwaangeli 1 Abriil ka hor.
    Markaas badanaa boos ayuu xaq u leeyahay.
label-switch_programme = Waxbarasho kale

answer-career_choice =
    Ilmahaaga u daa inuu wax badan arko oo tijaabiyo.
    Wada taga open dag (maalinta furan). Hal maalin oo tijaabo ah waa suurtagal.
    Wada eega meelaha dadku ka shaqeeyo, tusaale qaraabada.
    Weydii: maxaad jeceshahay, maxaana tamar ku siiya?
    Ilmahaaga ayaa doorta. Adigu hadal iyo dhageysi ku caawi.
label-career_choice = Ka caawin doorasho

answer-intake =
    Intake waa wada hadalka bilowga ah. Iskuulku markaas ilmahaaga ayuu bartaa.
    Adigoo waalid ah waad la socon kartaa.
    Soo qaad baasaboorka ama kaarka aqoonsiga ilmahaaga.
    Sidoo kale soo qaad rapport-kii u dambeeyay. Dhibcaha ayaa ku qoran.
    Isqorid iyo akhris dheeraad ah: { $intake_url }
label-intake = Isqorid iyo intake

answer-timetable =
    Rooster-ka (jadwalka casharrada) waa halkan: { $timetable_url }
    Rooster-ka waxaa ku qoran maalmaha iyo saacadaha casharrada.
    Ilmahaaguna rooster-ka wuu haystaa. Weydii inuu ku tuso.
    Rooster-ku wuu is beddeli karaa. Sidaas darteed marar badan eeg.
label-timetable = Jadwal (rooster)

answer-lesson_cancelled =
    Rooster-ka (jadwalka) eeg. Halkaas ayaa ku qoran cashar la baajiyay.
    Rooster-ku waa halkan: { $timetable_url }
    Ma hubtid? Mentorka weydii, ama wac: { $school_phone }.
    Cashar ma la baajiyay? Waxba uma baahnid inaad soo sheegto.
label-lesson_cancelled = Cashar la baajiyay

answer-holidays =
    Waa kuwan fasaxyada { $school_name }:
    { $holidays }
    Maalin kale fasax ma rabtaa? Mentorka hore u weydii.
label-holidays = Fasaxyada
holiday-autumn = Fasaxa dayrta
holiday-christmas = Fasaxa Kirismaska
holiday-spring = Fasaxa gu'ga
holiday-may = Fasaxa Maajo
holiday-summer = Fasaxa xagaaga
holiday-line = { $name }: laga bilaabo { $from } ilaa iyo { $until }

answer-portal_login =
    Bogga waxaa la yiraahdaa { $portal_name }: { $portal_url }
    Badanaa waxaad ka arki kartaa jadwalka, dhibcaha iyo casharrada la seegay.
    Laga bilaabo 18 jir, ilmahaaga ayaa go'aamiya inaad aragto.
    Miyaad geli kari weyday? Wac helpdesk-ga: { $helpdesk_phone }.
    Halkaas waa lagaa caawinayaa, furaha sirtana (password).
label-portal_login = Gelidda bogga

## Stage

answer-internship_what =
    Stage (tababar shaqo) ilmahaagu shirkad dhab ah ayuu wax ku bartaa. Magaceeda kale waa BPV.
    Waxbarasho kasta oo mbo ah stage ayay leedahay. Stage la'aan ilmahaagu diploma ma helo.
    Qof shirkadda ah ayaa ilmahaaga caawiya. Qof iskuulka ahna wuu caawiyaa.
    Tirada maalmaha waxbarasho kasta way ku kala duwan tahay. Mentorka ayaa yaqaan.
label-internship_what = Waa maxay stage?

answer-internship_find =
    Goor hore raadinta bilaaba. Wada eega stagemarkt.nl.
    Waa inay noqotaa leerbedrijf. Shirkad noocaas ah ardayda ayay tababari kartaa.
    Waxaa dhici karta inaad taqaanno qof shirkad leh. Ilmahaaga u sheeg.
    Miyaan la helin? Iskuulku wuu caawiyaa. Mentorka weydii.
label-internship_find = Raadi stage

answer-internship_rules =
    Stage-ka (tababarka shaqada) ka hor waxaa la sameeyaa heshiis qoran.
    Ilmahaaga, iskuulka iyo shirkadda ayaa saxiixa.
    Ilmahaagu ma bukaa? Wac shirkadda, wacna iskuulka.
    Lambarka iskuulka waa: { $absence_phone }.
    Saacadaha stage-ka waxbarashada ayaa loo xisaabiyaa.
label-internship_rules = Xeerarka stage-ka

answer-internship_pay =
    Ilmahaagu mar walba lacag stage (tababar shaqo) ma helo.
    Waxay ku xiran tahay shirkadda iyo nooca shaqada.
    Shirkad walba lacagta safarka ma bixiso.
    Ilmahaagu ha weydiiyo inta stage-ku uusan bilaaban.
    BBL way ka duwan tahay. BBL badanaa waa shaqo. Markaas mushahar ayuu helaa.
label-internship_pay = Lacagta stage-ka

answer-internship_problem =
    Isla markiiba iskuulka u sheeg: { $school_phone }.
    Iskuulku ilmahaaga iyo shirkadda labadaba wuu la hadlayaa.
    Takoor ma jiraa? Waa in qof si xun loola dhaqmo diin, midab ama dal dartiis.
    Taas lama oggola. Adiga iyo ilmahaagu iskuulka ayaad u sheegi kartaan.
    Stage-kii ma joogsaday? Iskuulka ayaa ka caawiya meel kale.
label-internship_problem = Dhib stage-ka

## Lacag

answer-school_costs =
    Liiska kharashka waa halkan: { $costs_url }
    Wax miyaad bixin kari weyday? Caawin waa jirtaa.
    Iskuulku wuxuu leeyahay mbo-studentenfonds.
    Waa lacag loogu talagalay ardayda aan wax bixin karin.
    Stichting Leergeld waxay caawisaa qoysaska dhaqaalaha yar. Eeg leergeld.nl.
    Gemeente-da (dawladda hoose) way caawin kartaa.
    Mentorka ayaa kaa caawinaya. Mentorku si fudud uma sheego dad kale.
label-school_costs = Kharashka iskuulka

answer-tuition_fee =
    Ilmahaagu 1 Agoosto ma 18 jir baa, mise ka weyn? Markaas waxbarashada lacag ayuu ka bixiyaa.
    BOL badanaa waa iskuul. Ilmahaagu lesgeld (lacagta waxbarashada) ayuu siiyaa DUO.
    DUO waa hay'ad dowladeed oo ardayda u adeegta.
    BBL badanaa waa shaqo. Ilmahaagu cursusgeld (lacagta koorsada) ayuu iskuulka siiyaa.
    Qaybo waa lagu bixin karaa. Wax badan ka akhri duo.nl.
label-tuition_fee = Lesgeld, cursusgeld

answer-student_finance =
    Studiefinanciering waa lacag dowladdu siiso si wax loo barto.
    Waxay bilaabataa 18 jir, BOL-da. BOL badanaa waa iskuul tagid.
    Ilmahaagu wuxuu ka codsadaa duo.nl, 3 bilood ka hor.
    Qayb waxay ku xiran tahay dakhliga waalidka.
    Heerka 1 iyo 2 lacagtani waa hadiyad. Ilmahaagu dib uma bixinayo.
    Heerka 3 iyo 4 xeer baa jira. Haddii ilmahaagu 10 sano gudahood diploma ku helo, hadiyad bay noqotaa.
    Lacag dheeraad ah waa la amaahan karaa. Amaahda ilmahaagu waa inuu dib u bixiyo.
label-student_finance = Studiefinanciering

answer-travel_product =
    Ilmahaagu tareenka iyo baska bilaash ama qiimo jaban ayuu ku raaci karaa.
    Waxaa la yiraahdaa studentenreisproduct. Waa BOL, xitaa 18 jir ka yar.
    BOL badanaa waa iskuul tagid, stage (tababar shaqo) leh.
    Ilmahaagu wuxuu ka codsadaa duo.nl.
    Ilmahaagu iskuulka ma joojinayaa? Tanna waqtigeeda ha ku joojiyo.
    Haddii kale ilmahaagu waa inuu lacag bixiyo.
label-travel_product = Tareen iyo bas (OV)

answer-child_benefit =
    Kinderbijslag (lacagta carruurta) way joogsataa marka ilmahaagu 18 gaaro. Ka akhri svb.nl.
    Laga bilaabo 18 jir ilmahaagu wuxuu u baahan yahay caymis caafimaad (zorgverzekering). Waa mid isaga u gaar ah.
    Caymiskaas ayaa dhakhtarka iyo isbitaalka bixiya.
    BOL badanaa waa iskuul. Ilmahaagu studiefinanciering ayuu heli karaa. Waa lacag wax lagu barto.
    Ilmahaagu wuxuu ka codsadaa duo.nl.
label-child_benefit = Kinderbijslag

## Xuquuq, asturnaan iyo 18 jir

answer-eighteen =
    Laga bilaabo 18 jir ilmahaaga ayaa go'aanka leh.
    Ilmahaagu ma oggol yahay? Markaas iskuulku wuu kuu sii sheegi karaa sida ay wax yihiin.
    Oggolaansho la'aan iskuulku ilmahaaga wax kaama sheegi karo.
    Wada hadla. U sheeg sababta aad u rabto inaad caawiso.
    Ilmahaagu oggolaanshaha mentorka ayuu siin karaa.
label-eighteen = Ilmahaygu waa 18 jir

answer-other_adult =
    Haa, waa suurtagal. Laakiin ilmahaaga iyo mentorka waa inay oggolaadaan.
    Wuxuu noqon karaa waalidka kale, ama tusaale walaal ama eeddo.
    Waa maxay magaca, lambarka telefoonka iyo luqadda qofkaas?
label-other_adult = Ku dar qof kale
recorded-contact =
    Mahadsanid. Arrintan mentorka ayaan u gudbiyay.
    Marka hore iskuulka ayaa hubinaya. Markaas kadib ayaa fariimo loo dirayaa.

answer-custody =
    Labada waalidba warbixin ilmahooda ah way weydiin karaan.
    Badanaa gezag la'aanna waa la oggol yahay. Gezag waa: xaqa sharciga ah ee go'aanka ilmaha.
    Waalidka aan gezag lahayn isaga ayaa waa inuu weydiiyo.
    Laga bilaabo 18 jir ilmahaaga ayaa go'aamiya.
    Mentorka la'aantiis qofka kale waxba uma diro.
    Mentorka ayaa arrintan kala hadlaya. Mentorku si fudud uma sheego dad kale.
    Ii soo qor: waxaan rabaa inaan mentorka la hadlo
label-custody = Waalid kala tagay

answer-contact_change =
    Mahadsanid. Arrintan mentorka ayaan u gudbinayaa.
    Lambarka ama ciwaanka cusub fariintaada miyuu ku maqan yahay? Halkan ku qor.
    Marka hore iskuulka ayaa hubinaya.
    Kadib fariimuhu lambarka ama ciwaanka cusub ayay tagayaan.
label-contact_change = Lambar/ciwaan cusub

answer-enrolment_proof =
    Ilmahaagu wuxuu ka codsadaa miiska ardayda.
    Halkaas wuxuu ka helaa bewijs van inschrijving (caddaynta diiwaangelinta). Ka bixidda iskuulkana (uitschrijven) waa halkaas.
    E-mail: { $desk_email }
    Telefoon: { $desk_phone }
    Ilmahaagu ma rabaa inuu iskuulka ka baxo? Marka hore mentorka la hadal.
    Ilmahaagu ma ka yar yahay 18? Marka hore waa in iskuul kale la helo.
    Shaqo casharro leh waa la oggol yahay sidoo kale.
label-enrolment_proof = Caddayn, ka bixid

answer-suspension =
    Wac iskuulka: { $school_phone }.
    Hadda mentorka ayaan u sheegayaa. Mentorka kulan weydii.
    Iskuulku waa inuu warqad ama e-mail diro. Sababta ayaa ku qoran.
    Ilmahaagu ma ka yar yahay 18? Adigoo waalid ah fariin baad helaysaa.
    Ma ku raacsanayn? Si rasmi ah waad uga cabsan kartaa (bezwaar maken).
    Markaas iskuulka waxaad u qoraysaa sababta aad u diiddan tahay.
label-suspension = Iskuul laga diray

answer-rights_file =
    Iskuulku ilmahaaga warbixin ayuu ka kaydiyaa. Waxaa la yiraahdaa dossier.
    Ilmahaagu ma ka yar yahay 16? Markaas dossier-ka waad arki kartaa.
    Laga bilaabo 16 jir ilmahaaga ayaa dossier-ka go'aankiisa leh.
    Ilmahaagu ma ka yar yahay 18? Iskuulku waa inuu kuu sheego sida ay wax yihiin.
    Mentorka weydii, ama ilmahaaga la eeg.
label-rights_file = Arag dossier-ka

answer-complaint =
    Marka hore mentorka la hadal. Badanaa taas ayaa caawisa.
    Miyaanay caawin? La hadal teamleider-ka. Waa madaxa macallimiinta.
    Kadib waxaad aadi kartaa klachtencommissie. Dadkaasi cabashadaada si cadaalad ah ayay u eegaan.
    Sidan ayaa cabasho loo gudbiyaa: { $complaints_url }
    Ouders & Onderwijs waalidka su'aalaha ayay ka caawisaa. Eeg oudersonderwijs.nl.
label-complaint = Cabasho

answer-parent_council =
    Aad bay u fiican tahay inaad ka qaybgasho! Soo dhowow.
    Soo jeedintaada mentorka ayaan u gudbinayaa.
    Waalidiinta kale fikrad ayaad la wadaagi kartaa, ama iskuulka ka caawin kartaa.
    Meel stage (tababar shaqo) ama cashar shaqadaada ku saabsan waa la soo dhoweynayaa.
    Qorshahaaga wax badan halkan ka qor.
label-parent_council = Ka qaybgal iskuulka
recorded-offer =
    Soo jeedintaada waad ku mahadsan tahay! Mentorka ayaan u gudbiyay.

## Daryeel iyo badbaado

answer-bullying =
    Wac iskuulka: { $school_phone }.
    Hadda mentorka ayaan u sheegayaa. Tani waa arrin culus.
    Vertrouwenspersoon-ka (qof aad ku kalsoonaan karto) waad la hadli kartaa. Wuu ku dhageystaa, wuuna ku caawiyaa.
    Waa { $counsellor_name }, telefoonka { $counsellor_phone }.
    Guriga ilmahaaga si degan u dhageyso. Ku dheh: khaladka adigu ma lihid.
    Fariimaha iyo sawirrada xun kaydi. Qor waxa dhaca.
label-bullying = Dhibidda (pesten)

answer-safety_urgent =
    Hadda wac 112.
    Qof ma ka fikirayaa inuu is dilo? Wac 113, ama bilaash 0800-0113.
    Guriga rabshad ma ka jirtaa? Wac Veilig Thuis: 0800-2000. Waa bilaash, habeen iyo maalin.
    Hadda mentorka ayaan u sheegayaa.
    Jawaabta mentorka ha sugin. Adigu wac.
label-safety_urgent = Khatar: caawin hadda
safety-suspect =
    Qof hadda khatar ma ku jiraa? Wac 112.
    Fikirka is dilka: wac 113, ama bilaash 0800-0113.
    Rabshadda guriga: wac Veilig Thuis, 0800-2000.
    Hadda mentorkana waan u sheegayaa.

answer-wellbeing =
    Wac iskuulka: { $school_phone }, ama wac huisarts-kaaga (dhakhtarka qoyska).
    Hadda mentorka ayaan u sheegayaa. Mentorku si fudud uma sheego dad kale.
    Waa wanaagsan tahay inaad tan sheegtay.
    Iskuulka waxaa jooga zorgteam (kooxda daryeelka). Dadkaasi dhibaatooyinka ayay ka caawiyaan.
    Iskuulka waxaa kaloo jooga shaqaale arrimaha bulshada ah. Ilmahaaga iyo adigaba wuu idinla hadlaa.
    Ilmahaagu miyuusan rabin inuu sii noolaado? Hadda wac 113, ama bilaash 0800-0113.
label-wellbeing = Murug ama walwal

answer-drugs_debts =
    Degganow oo ilmahaaga la hadal. Marka hore dhageyso.
    U sheeg inaad ka walwalsan tahay. U sheeg inaad rabto inaad caawiso.
    Iskuulka waxaa jooga zorgteam (kooxda daryeelka). Dadkaasi dhibaatooyinka ayay ka caawiyaan.
    Gemeente-da (dawladda hoose) way caawisaa sidoo kale, tusaale deynta.
    Mentorka kala hadal arrintan. Mentorku si fudud uma sheego dad kale.
    Ii soo qor: waxaan rabaa inaan mentorka la hadlo
label-drugs_debts = Daroogo, game, deyn

answer-extra_support =
    Mentorka u sheeg. Waxbarasho cusub haddii ay tahay, intake-ka ku sheeg.
    Intake waa wada hadalka koowaad ee iskuulka.
    Caawin dheeraad ah waa suurtagal. Waqti dheeraad ah imtixaankana waa suurtagal.
    Iskuulka ayaa heshiisyada qora. Ilmahaaga la akhri.
label-extra_support = Caawin dheeraad ah

answer-dutch_lessons_parent =
    Waa fiican tahay inaad weydiisay. Casharradu badanaa waa bilaash.
    Weydii maktabadda ama gemeente-da (dawladda hoose).
    Ama tag Taalhuis. Dadka halkaas jooga luqadda ayay kaa caawiyaan.
    Laba luqadood ayaan ku qori karaa. Si gaabanna waan u qori karaa.
    Cod duuban waad soo diri kartaa. Mentorka ayaa dhageysanaya.
    Ii soo qor waxa aad rabto.
label-dutch_lessons_parent = Baro Holandees

## Ma sheegi karo, iyo erayo

answer-student_refused =
    Halkan ilmahaaga wax kama sheegi karo. Adigu wax khalad ah ma samaynaysid.
    Ilmahaaga ka wada hadla.
    Mentorka ayaa ku caawin kara. Su'aashaada mentorka ayaan u gudbinayaa.
    Jawaabtu waxay imanaysaa: { $answer_when }.
answer-student_unlinked =
    Lambarkaaga weli ma aqaan. Sidaas darteed ilmahaaga wax kama sheegi karo.
    Iskuulka ayaa lambarkaaga ilmahaaga ku xiri kara. Wac: { $school_phone }.
    Laakiin iskuulka wax walba waad iga weydiin kartaa.

label-glossary = Sharax eray
