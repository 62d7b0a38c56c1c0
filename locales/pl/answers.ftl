### Review: not reviewed by a native speaker.

## Sam Ouderlijn

answer-greet =
    Dzień dobry! Tu Ouderlijn, pomoc dla rodziców. Szkoła: { $school_name }.
    Odpowiadam na pytania o szkołę i przekazuję wiadomości mentorowi.
    Proszę napisać pytanie. Można też napisać: menu
label-greet = Przywitać się

answer-goodbye =
    Do widzenia! Wszystkiego dobrego dla całej rodziny.
    Zawsze można do mnie znowu napisać.
label-goodbye = Pożegnać się

answer-thanks =
    Proszę bardzo!
    Jest jeszcze jakieś pytanie? Zawsze można do mnie napisać.
label-thanks = Podziękować

answer-bot_help =
    Mogę pomóc w takich sprawach.
    Można zapytać o szkołę.
    Można napisać, że dziecko nie przyjdzie.
    Można zapytać o rozmowę w szkole.
    Można skontaktować się z mentorem. Mentor to stały opiekun dziecka w szkole.
    Można wybrać inny język. Można też wyłączyć wiadomości.
    W czym mogę pomóc?
label-bot_help = Pomoc i menu

answer-bot_who =
    Nazywam się Ouderlijn. Jestem komputerem. Szkoła: { $school_name }.
    Mentor dziecka może czytać te wiadomości.
    Czasem nie znam odpowiedzi. Wtedy odpowiada człowiek ze szkoły.
label-bot_who = Kim jest Ouderlijn?

answer-bot_privacy =
    Te wiadomości może czytać tylko mentor i szkoła.
    Szkoła nie daje ich nikomu innemu.
    Szkoła przechowuje wiadomości przez { $retention_months ->
        [one] { $retention_months } miesiąc.
        [few] { $retention_months } miesiące.
        [many] { $retention_months } miesięcy.
       *[other] { $retention_months } miesiąca.
    }
    Można zobaczyć swoje wiadomości albo poprosić o ich usunięcie. Zawsze wolno o to prosić.
    Wystarczy napisać e-mail: { $school_email }
label-bot_privacy = Moja prywatność

answer-change_language =
    Tak, można wybrać inny język.
    Jaki to ma być język?
label-change_language = Inny język
ask-both_languages = Czy wiadomości mają być w dwóch językach, czy w jednym?
option-both = Dwa języki
option-home = Tylko { $language }
option-dutch = Tylko niderlandzki

answer-stop_messages =
    Dobrze, kończę. Nie będzie już ode mnie wiadomości.
    Mówię o tym także mentorowi.
    Wiadomości mają kiedyś wrócić? Proszę wtedy napisać: start
    W niebezpieczeństwie zawsze dzwonimy pod 112.
label-stop_messages = Koniec wiadomości

answer-start_messages =
    Świetnie! Wiadomości ode mnie znowu będą przychodzić.
    Można mnie też znowu pytać.
    Wiadomości mają się skończyć? Proszę wtedy napisać: stop
label-start_messages = Znowu wiadomości

answer-talk_to_human =
    To możliwe. Przekazuję tę wiadomość mentorowi.
    Odpowiedź przyjdzie: { $answer_when }.
    Nie można czekać? Proszę zadzwonić do szkoły: { $school_phone }.
    Szkoła jest otwarta: { $school_hours }.
label-talk_to_human = Rozmowa z osobą

answer-callback_request =
    To możliwe. Przekazuję to mentorowi.
    W jaki dzień i o której szkoła może zadzwonić? W jakim języku?
label-callback_request = Proszę oddzwonić
recorded-callback =
    Dziękuję. Mentor ma już tę odpowiedź.
    Mentor szuka teraz czasu na telefon.

answer-not_understood_simple =
    Przepraszam, moja wiadomość nie była jasna. To moja wina.
    Mogę pisać krócej albo w innym języku.
    Szkoła może też zadzwonić. Można też zapytać mentora.
    Co pomoże najbardziej?
label-not_understood_simple = Za trudny tekst
simple-shorter = Krótszy tekst
simple-language = W innym języku
simple-call = Proszę zadzwonić
simple-mentor = Zapytać mentora

menu-question = Pytanie o szkołę
menu-absence = Choroba, nieobecność
menu-meeting = Rozmowa w szkole
menu-mentor = Kontakt z mentorem
menu-language = Wybór języka
menu-stop = Koniec wiadomości

## Kontakt i rozmowy

answer-mentor_who =
    { $student } ma mentora: { $mentor_name }.
    Mentor to stały opiekun w szkole. Zawsze można się z nim skontaktować.
    Telefon: { $mentor_phone }
    E-mail: { $mentor_email }
    Godziny kontaktu: { $mentor_hours }
label-mentor_who = Kto jest mentorem?
answer-mentor_who-unknown =
    Nie wiem jeszcze, kto jest mentorem.
    Szkoła to powie. Proszę zadzwonić: { $school_phone }.
    Szkoła jest otwarta: { $school_hours }.

answer-mentor_appointment =
    Dobrze jest porozmawiać. Przekazuję to mentorowi.
    Mentor poszuka dogodnego czasu.
    Jakie dni i godziny pasują?
label-mentor_appointment = Spotkanie z mentorem
recorded-appointment =
    Dziękuję. Mentor zna już te dni i godziny.
    Napiszę, jaka będzie godzina.

answer-meeting_next =
    To jest następne spotkanie. Dotyczy: { $student }. Temat: { $meeting_title }.
    Dzień: { $date }
    Godzina: { $time }
    Miejsce: { $place }
    Termin nie pasuje? Proszę do mnie napisać. Szkoła poszuka innego czasu.
label-meeting_next = Następne spotkanie
answer-meeting_next-online =
    To jest następne spotkanie. Dotyczy: { $student }. Temat: { $meeting_title }.
    Spotkanie jest online. Można zostać w domu.
    Dzień: { $date }
    Godzina: { $time }
    Proszę wtedy otworzyć ten link: { $link }
    Termin nie pasuje? Proszę do mnie napisać. Szkoła poszuka innego czasu.
answer-meeting_next-none =
    Nie ma jeszcze spotkania. Dotyczy: { $student }.
    Będzie spotkanie? Wtedy przyjdzie wiadomość.
    Rozmowa potrzebna wcześniej? Proszę napisać: chcę spotkać się z mentorem

answer-meeting_cannot_come =
    To nie problem. Przekazuję to mentorowi.
    Może być inny dzień albo inna godzina. Można też porozmawiać przez telefon.
    Nie trzeba podawać powodu.
    Jeśli to nie kłopot: co utrudnia przyjście?
label-meeting_cannot_come = Nie mogę przyjść
recorded-reason =
    Dziękuję za te słowa. Przekazuję to mentorowi.
    Dzięki temu mentor może znaleźć dobre rozwiązanie.

answer-meeting_prepare =
    Rozmowa jest o dziecku, w szkole i w domu.
    Jest też o tym, co idzie dobrze. Można pytać o wszystko.
    Warto pomyśleć wcześniej o trzech pytaniach:
    Co mojemu dziecku idzie dobrze?
    Co jest dla mojego dziecka trudne?
    Co chcę wiedzieć albo opowiedzieć?
label-meeting_prepare = Jak się przygotować?

answer-meeting_child_present =
    Tak, dziecko też przychodzi, jeśli to możliwe.
    Rozmowa jest o dziecku. Dziecko też wtedy mówi.
    Można też przyjść z kimś zaufanym.
    Może to być ktoś z rodziny albo przyjaciel.
label-meeting_child_present = Kto przychodzi?

answer-meeting_required =
    Nie, nie trzeba przychodzić.
    Ta rozmowa pomaga jednak dziecku. Dlatego zapraszamy.
    Nie trzeba przychodzić do szkoły. Można rozmawiać online albo przez telefon.
    Tak będzie lepiej? Proszę do mnie napisać.
label-meeting_required = Czy to obowiązkowe?

answer-interpreter =
    Szkoła może załatwić tłumacza (tolk). Tłumacz tłumaczy podczas rozmowy.
    Przekazuję tę prośbę mentorowi.
    O tłumacza trzeba prosić zawsze przed rozmową.
    Dziecko nie musi tłumaczyć.
label-interpreter = Prośba o tłumacza

answer-school_address =
    Szkoła { $school_name } ma adres:
    { $school_address }
    { $school_entrance }
    { $school_transport }
    Trudno trafić? Proszę zadzwonić: { $school_phone }.
label-school_address = Adres szkoły

answer-school_phone =
    { $school_name }, numer telefonu: { $school_phone }.
    E-mail: { $school_email }
    Szkoła jest otwarta: { $school_hours }.
label-school_phone = Telefon do szkoły

## Choroba, spóźnienie i nieobecność

answer-absence_report_sick =
    Dziękuję. Przekazuję to mentorowi.
    Dużo zdrowia dla dziecka!
    Jutro dziecko nadal jest chore? Proszę jutro napisać znowu.
    Najlepiej przed godziną { $absence_before }. Można też zadzwonić: { $absence_phone }.
label-absence_report_sick = Dziecko jest chore

answer-absence_report_how =
    Chorobę zgłasza się przed pierwszą lekcją, przed godziną { $absence_before }.
    Można napisać tutaj do mnie albo zadzwonić: { $absence_phone }.
    Dziecko nie ma 18 lat? Wtedy zgłasza rodzic.
    Dziecko ma 18 lat lub więcej? Wtedy zgłasza samo.
    Dziecko już zdrowe? To też proszę zgłosić.
label-absence_report_how = Jak zgłosić chorobę

answer-absence_appointment =
    Dziękuję. Przekazuję to mentorowi.
    Nie ma jeszcze dnia i godziny? Proszę je tu napisać.
    Jeśli się da, najlepszy jest termin poza lekcjami.
    Wtedy dziecko nie traci lekcji.
label-absence_appointment = Wizyta u lekarza

answer-absence_leave =
    O wolne trzeba prosić przed tym dniem. Pyta się mentora.
    Wolne można dostać na ślub lub pogrzeb w rodzinie.
    Wolne można dostać też na święto religijne.
    Dziecko nie ma 18 lat? Wtedy urlop w tygodniu szkolnym jest niedozwolony.
    Potrzebna rozmowa z mentorem? Proszę napisać: chcę rozmawiać z mentorem
label-absence_leave = Prośba o wolne

answer-absence_alert_why =
    Nauczyciel zapisał, że dziecka nie było.
    Dlatego przyszła wiadomość.
    To może być pomyłka. Dziecko było w szkole? Proszę do mnie napisać.
    Przekażę odpowiedź mentorowi. Szkoła to sprawdzi.
label-absence_alert_why = SMS: brak na lekcji

answer-absence_today =
    { $student }: to zapisała szkoła w ostatnich czterech tygodniach:
    { $absences }
    Coś się nie zgadza? Proszę do mnie napisać. Szkoła to sprawdzi.
label-absence_today = Obecność w szkole
answer-absence_today-none =
    { $student }: w ostatnich czterech tygodniach nie widzę opuszczonych lekcji.
    Nauczyciel może dziś jeszcze coś zapisać.
    Trzeba wiedzieć na pewno? Proszę zadzwonić: { $school_phone }.
answer-absence_line-hours = { $date }, od { $from } do { $until }: { $kind }
answer-absence_line-day = { $date }, cały dzień: { $kind }
absence-kind-unknown = powód nieznany
absence-kind-late = spóźnienie
absence-kind-ill = choroba
absence-kind-leave = wolne za zgodą
absence-kind-other = inny powód

answer-absence_consequences =
    Najpierw jest rozmowa. Szkoła szuka wtedy razem z rodziną pomocy.
    Dziecko opuszcza 16 godzin lub więcej w 4 tygodnie, bez zgody? Wtedy szkoła musi to zgłosić.
    Dziecko nie ma 18 lat? Wtedy przychodzi leerplichtambtenaar (urzędnik do spraw obowiązku szkolnego).
    Pracuje w gminie i pomaga dziecku wrócić do szkoły.
    Dziecko ma 18 lat lub więcej? Wtedy pomaga RMC. Granica wieku: { $rmc_age } lat.
    Nowe prawo może zmienić ten wiek.
    RMC to pomoc gminy dla młodzieży bez dyplomu.
    Kto opuszcza dużo lekcji, może nie dostać dyplomu.
    Dlatego warto wcześnie porozmawiać z mentorem.
label-absence_consequences = Dużo nieobecności

answer-absence_report_other =
    Dziękuję. Przekazuję to mentorowi, razem z powodem.
    Nie ma jeszcze powodu? Proszę go tu napisać.
    Następnym razem wiadomo wcześniej? Proszę najpierw poprosić mentora o wolne.
label-absence_report_other = Dziecka nie będzie

answer-absence_late =
    Spóźnienia się liczą. Nauczyciel je zapisuje.
    Dziecko często się spóźnia? Wtedy mentor z nim rozmawia.
    Pociąg albo autobus źle jeździ? Proszę do mnie napisać.
    Wtedy szkoła zna powód.
label-absence_late = Spóźnienia

answer-absence_long_ill =
    Dziecko choruje długo albo często? Warto porozmawiać z mentorem.
    Lekarz szkolny też może pomóc. To lekarz dla uczniów.
    Może dziecko dostanie na krótki czas inne godziny lekcji.
    Wtedy może spokojnie zacząć od nowa.
    Potrzebna rozmowa? Proszę napisać: chcę spotkać się z mentorem
label-absence_long_ill = Długa choroba

## Jak idzie w szkole

answer-progress_how =
    Przekazuję pytanie mentorowi. Odpowiedź przyjdzie: { $answer_when }.
    { $student } może pokazać wyniki tutaj: { $portal_name }.
    Dobrze jest patrzeć razem. Warto też pytać, co idzie dobrze.
    Można też porozmawiać z mentorem.
    Proszę wtedy napisać: chcę spotkać się z mentorem
label-progress_how = Wyniki

answer-grades_meaning =
    Oceny są od 1 do 10. Najwyższa ocena to 10.
    Ocena 5,5 lub wyższa wystarcza. To znaczy: zaliczone.
    Ocena 8 jest dobra.
    Niektóre przedmioty mają litery: O, V albo G.
    O to niezaliczone (onvoldoende). V to zaliczone (voldoende). G to dobrze (goed).
label-grades_meaning = Co znaczą oceny

answer-exam_resit =
    Zwykle sprawdzian albo egzamin można powtórzyć jeden raz.
    To się nazywa herkansing (poprawka).
    Każdy kierunek ma własne zasady egzaminów. Mentor je zna.
    Warto zapytać mentora: kiedy jest herkansing?
label-exam_resit = Poprawka egzaminu

answer-bsa =
    BSA znaczy: bindend studieadvies (wiążąca rada o nauce). Dziecko dostaje ją w pierwszym roku.
    Rada mówi: zostać albo wybrać inny kierunek.
    Wiążąca znaczy: dziecko musi jej posłuchać.
    Nie idzie dobrze? Wtedy dziecko najpierw dostaje ostrzeżenie i pomoc.
    Nie ma zgody z tą radą? Rodzice i dziecko mogą złożyć sprzeciw.
    Trzeba wtedy napisać do szkoły, dlaczego.
    Mentor wyjaśni, jak to zrobić.
label-bsa = Rada o nauce (BSA)

answer-homework_help =
    Nie trzeba znać przedmiotu. I tak można dobrze pomóc.
    Można na przykład zapytać: co dziś zrobisz do szkoły?
    Potrzebne jest spokojne miejsce. Warto razem wybrać stałe godziny na naukę.
    Warto też chwalić, gdy coś idzie dobrze. Pochwała naprawdę pomaga.
label-homework_help = Pomoc w domu

answer-talk_with_child =
    Wielu rodziców to zna. Pomagają małe pytania. Na przykład:
    Co dziś robiliście?
    Co było fajne, a co trudne?
    Z czego jesteś dumny albo dumna?
    Najpierw proszę słuchać. Bez rad na początku.
    Najlepsza jest spokojna chwila, na przykład przy jedzeniu.
label-talk_with_child = Rozmowa z dzieckiem

answer-motivation =
    Warto dalej rozmawiać z dzieckiem, nawet gdy jest trudno.
    Można zapytać: co jest dla ciebie w szkole trudne?
    Dobrze jest wcześnie odezwać się do mentora. Lepiej nie czekać zbyt długo.
    Można też zmienić kierunek. Mentor pomoże o tym pomyśleć.
    Proszę napisać: chcę spotkać się z mentorem
label-motivation = Brak chęci do nauki

answer-home_study_day =
    To może się zgadzać. W niektóre dni dziecko pracuje samo, bez lekcji.
    Godziny lekcji są w rooster (plan lekcji). Można sprawdzić razem z dzieckiem.
    Plan lekcji jest tutaj: { $timetable_url }
    Są wątpliwości? Proszę zapytać mentora.
label-home_study_day = Nauka w domu

## Kierunek i szkoła

answer-mbo_what =
    Na mbo dziecko uczy się zawodu.
    Mbo znaczy: middelbaar beroepsonderwijs (średnia szkoła zawodowa).
    Są cztery poziomy: 1, 2, 3 i 4. Poziom 4 jest najwyższy.
    Każdy poziom daje dyplom do pracy.
    Po poziomie 4 dziecko może iść na hbo. To wyższa szkoła.
label-mbo_what = Co to jest mbo

answer-bol_bbl =
    To dwa sposoby nauki zawodu.
    BOL to głównie szkoła, ze stage (praktyki).
    Stage to nauka w firmie.
    BBL to głównie praca, z wypłatą.
    Przy BBL dziecko chodzi do szkoły około jeden dzień w tygodniu.
label-bol_bbl = BOL czy BBL

answer-programme_content =
    Dziecko uczy się głównie zawodu. Ma też niderlandzki i rachunki.
    Jest też przedmiot burgerschap. To wiedza o życiu w Holandii.
    Na poziomie 4 jest też angielski.
    Do tego dziecko wybiera dodatkowe lekcje. Nazywają się keuzedelen.
    Więcej o kierunkach: { $programmes_url }
label-programme_content = Przedmioty i lekcje

answer-profession =
    Po dyplomie dziecko może pracować w zawodzie z tego kierunku.
    Mentor wie, jaka to praca. Można śmiało zapytać.
    Widać to też na dniu otwartym. Każdy może wtedy zobaczyć szkołę.
    O zawodach można czytać na kiesmbo.nl.
    Kierunki są tutaj: { $programmes_url }
label-profession = Praca po szkole

answer-duration =
    Nauka na mbo trwa od 1 roku do 4 lat. To zależy od poziomu.
    Poziom 1 trwa zwykle 1 rok.
    Poziom 2 trwa zwykle 1 rok albo 2 lata.
    Poziom 3 trwa zwykle 2 albo 3 lata.
    Poziom 4 trwa zwykle 3 lata, czasem 4 lata.
label-duration = Ile trwa nauka

answer-diploma_value =
    Z dyplomem dziecko ma większą szansę na stałą pracę.
    Dyplom mbo poziomu 2 lub wyższego nazywa się startkwalificatie (podstawowe kwalifikacje).
    Dyplom havo albo vwo też nią jest.
    Dziecko nie ma 18 lat i nie ma takiego dyplomu? Wtedy musi chodzić do szkoły.
label-diploma_value = Po co dyplom?

answer-further_study =
    Po dyplomie dziecko może uczyć się dalej.
    Z poziomu 2 może iść na przykład na poziom 3.
    Po poziomie 4 może iść na hbo. To wyższa szkoła.
    W ostatnim roku warto porozmawiać razem z mentorem. Co dziecko chce robić potem?
label-further_study = Dalsza nauka

answer-switch_programme =
    Dziecko może wybrać inny kierunek. Robi tak więcej uczniów.
    Najpierw warto porozmawiać z mentorem albo z loopbaancentrum.
    Loopbaancentrum to miejsce w szkole, które pomaga wybierać.
    Dziecko trzeba zapisać przed 1 kwietnia.
    Wtedy zwykle ma prawo do miejsca.
label-switch_programme = Inny kierunek

answer-career_choice =
    Niech dziecko dużo zobaczy i spróbuje.
    Można iść razem na dzień otwarty. Można też wziąć udział w dniu próbnym.
    Można razem zobaczyć, jak ludzie pracują, na przykład w rodzinie.
    Warto pytać: co lubisz robić i co daje ci energię?
    Dziecko wybiera samo. Rozmowa i słuchanie pomagają.
label-career_choice = Pomoc w wyborze

answer-intake =
    Intake to rozmowa na początku. Szkoła poznaje wtedy dziecko.
    Rodzic może przyjść razem z dzieckiem.
    Proszę zabrać paszport albo dowód dziecka.
    Proszę zabrać też ostatni rapport (świadectwo). Są na nim oceny.
    Zapisy i więcej informacji: { $intake_url }
label-intake = Zapisy i intake

answer-timetable =
    Plan lekcji (rooster) jest tutaj: { $timetable_url }
    Są w nim dni i godziny lekcji.
    Dziecko też ma ten plan. Można poprosić, żeby go pokazało.
    Plan może się zmienić. Dlatego warto zaglądać częściej.
label-timetable = Plan lekcji

answer-lesson_cancelled =
    Proszę sprawdzić plan lekcji (rooster). Tam jest napisane, że lekcji nie ma.
    Plan jest tutaj: { $timetable_url }
    Nie ma pewności? Proszę zapytać mentora albo zadzwonić: { $school_phone }.
    Lekcja odpada? Wtedy nie trzeba nic zgłaszać.
label-lesson_cancelled = Lekcja odwołana

answer-holidays =
    { $school_name } ma takie ferie i wakacje:
    { $holidays }
    Potrzebne wolne w inny dzień? Trzeba wcześniej zapytać mentora.
label-holidays = Ferie i wakacje
holiday-autumn = Ferie jesienne
holiday-christmas = Ferie świąteczne
holiday-spring = Ferie wiosenne
holiday-may = Ferie majowe
holiday-summer = Wakacje letnie
holiday-line = { $name }: pierwszy dzień: { $from }, ostatni dzień: { $until }

answer-portal_login =
    Strona nazywa się { $portal_name }: { $portal_url }
    Często jest tam plan lekcji, oceny i nieobecności.
    Od 18 lat dziecko decyduje, czy rodzic może to widzieć.
    Nie da się zalogować? Proszę zadzwonić do helpdesku: { $helpdesk_phone }.
    Tam jest pomoc, także z hasłem.
label-portal_login = Logowanie

## Praktyki (stage)

answer-internship_what =
    Na stage (praktyki) dziecko uczy się w prawdziwej firmie. Stage nazywa się też BPV.
    Stage jest na każdym kierunku mbo. Bez stage nie ma dyplomu.
    Ktoś z firmy pomaga dziecku. Ktoś ze szkoły też.
    Liczba dni zależy od kierunku. Mentor to wie.
label-internship_what = Co to jest stage

answer-internship_find =
    Najlepiej zacząć szukać wcześnie. Można razem zajrzeć na stagemarkt.nl.
    To musi być leerbedrijf (firma, która może uczyć).
    Może ktoś znajomy ma firmę. Warto powiedzieć o tym dziecku.
    Nie udaje się? Szkoła pomoże. Proszę zapytać mentora.
label-internship_find = Szukanie praktyk

answer-internship_rules =
    Przed stage (praktyki) jest umowa z zasadami.
    Umowę podpisują dziecko, szkoła i firma.
    Dziecko jest chore? Trzeba zadzwonić do firmy i do szkoły.
    Numer szkoły: { $absence_phone }.
    Godziny na stage liczą się do nauki.
label-internship_rules = Zasady na stage

answer-internship_pay =
    Dziecko nie zawsze dostaje pieniądze za stage (praktyki).
    To zależy od firmy i rodzaju pracy.
    Nie każda firma płaci też za dojazd.
    Niech dziecko zapyta o to przed początkiem stage.
    Przy BBL jest inaczej. BBL to głównie praca. Wtedy dziecko dostaje wypłatę.
label-internship_pay = Pieniądze za stage

answer-internship_problem =
    Proszę od razu powiedzieć szkole: { $school_phone }.
    Szkoła rozmawia z dzieckiem i z firmą.
    Jest dyskryminacja? To znaczy: gorsze traktowanie za wiarę, kolor skóry albo kraj.
    Tego robić nie wolno. Rodzice i dziecko mogą to zgłosić w szkole.
    Stage (praktyki) się skończył? Szkoła pomoże znaleźć inne miejsce.
label-internship_problem = Problemy na stage

## Pieniądze

answer-school_costs =
    Lista kosztów jest tutaj: { $costs_url }
    Nie ma z czego zapłacić? Jest pomoc.
    Szkoła ma mbo-studentenfonds.
    To pieniądze dla uczniów, którzy nie mogą czegoś zapłacić.
    Stichting Leergeld pomaga rodzinom z małymi dochodami. Strona: leergeld.nl.
    Gmina też może pomóc.
    Mentor w tym pomaga. Nie mówi o tym innym bez potrzeby.
label-school_costs = Koszty szkoły

answer-tuition_fee =
    Dziecko ma 1 sierpnia 18 lat lub więcej? Wtedy płaci za naukę.
    BOL to głównie szkoła. Dziecko płaci wtedy lesgeld (czesne) do DUO.
    DUO to urząd państwowy dla uczniów i studentów.
    BBL to głównie praca. Dziecko płaci wtedy cursusgeld (opłatę za kurs) szkole.
    Można płacić w ratach. Więcej jest na duo.nl.
label-tuition_fee = Lesgeld, cursusgeld

answer-student_finance =
    Studiefinanciering to pieniądze od państwa na naukę.
    Można je dostać od 18 lat, przy BOL. BOL to głównie szkoła.
    Dziecko składa wniosek na duo.nl, 3 miesiące wcześniej.
    Jedna część zależy od dochodu rodziców.
    Na poziomie 1 i 2 te pieniądze są darem. Dziecko nie musi ich oddawać.
    Na poziomie 3 i 4 jest zasada. Dziecko zdobędzie dyplom w ciągu 10 lat? Wtedy to jest dar.
    Można też pożyczyć więcej. Pożyczkę dziecko musi jednak oddać.
label-student_finance = Studiefinanciering

answer-travel_product =
    Dziecko może jeździć pociągiem i autobusem za darmo albo taniej.
    To się nazywa studentenreisproduct. Jest dla BOL, także poniżej 18 lat.
    BOL to głównie chodzenie do szkoły, ze stage (praktyki).
    Dziecko składa wniosek na duo.nl.
    Dziecko kończy szkołę? Trzeba wtedy na czas wyłączyć też te przejazdy.
    Inaczej dziecko musi płacić.
label-travel_product = Przejazdy OV

answer-child_benefit =
    Kinderbijslag (zasiłek na dziecko) kończy się w wieku 18 lat. Więcej jest na svb.nl.
    Od 18 lat dziecko musi mieć własne zorgverzekering (ubezpieczenie zdrowotne).
    Takie ubezpieczenie płaci za lekarza i szpital.
    BOL to głównie szkoła. Wtedy dziecko może też dostać studiefinanciering. To pieniądze na naukę.
    Dziecko składa wniosek na duo.nl.
label-child_benefit = Zasiłek na dziecko

## Prawa, prywatność i 18 lat

answer-eighteen =
    Od 18 lat dziecko decyduje samo.
    Dziecko się zgadza? Wtedy szkoła może dalej mówić, jak mu idzie.
    Bez zgody szkoła nie może nic mówić o dziecku.
    Warto o tym razem porozmawiać. Można powiedzieć, skąd ta chęć pomocy.
    Dziecko może dać zgodę mentorowi.
label-eighteen = Dziecko ma 18 lat

answer-other_adult =
    Tak, to możliwe. Dziecko i mentor muszą się jednak zgodzić.
    Może to być drugi rodzic albo na przykład brat lub ciocia.
    Jak się ta osoba nazywa, jaki ma numer telefonu i język?
label-other_adult = Dodać inną osobę
recorded-contact =
    Dziękuję. Przekazuję to mentorowi.
    Szkoła najpierw to sprawdzi. Dopiero potem wyśle tam wiadomości.

answer-custody =
    Oboje rodzice mogą pytać o informacje o swoim dziecku.
    Zwykle można to robić także bez gezag. Gezag znaczy: prawo do decydowania o dziecku.
    Rodzic bez gezag musi sam o to poprosić.
    Od 18 lat decyduje dziecko.
    Bez mentora nic nie wysyłam drugiej osobie.
    Mentor o tym porozmawia. Nie mówi o tym innym bez potrzeby.
    Proszę napisać: chcę rozmawiać z mentorem
label-custody = Rodzice osobno

answer-contact_change =
    Dziękuję. Przekazuję to mentorowi.
    W wiadomości nie ma nowego numeru lub adresu? Proszę go tu napisać.
    Szkoła najpierw to sprawdzi.
    Potem wiadomości pójdą na nowy numer lub adres.
label-contact_change = Nowy numer lub adres

answer-enrolment_proof =
    Dziecko pyta o to w okienku dla uczniów.
    Tam dostaje zaświadczenie, że jest zapisane do szkoły. Tam też można się wypisać.
    E-mail: { $desk_email }
    Telefon: { $desk_phone }
    Dziecko chce odejść ze szkoły? Najpierw warto porozmawiać z mentorem.
    Dziecko nie ma 18 lat? Wtedy najpierw musi być inna szkoła.
    Może to być też praca z lekcjami.
label-enrolment_proof = Zaświadczenie, wypis

answer-suspension =
    Proszę zadzwonić do szkoły: { $school_phone }.
    Mówię to teraz mentorowi. Proszę poprosić mentora o rozmowę.
    Szkoła musi wysłać list albo e-mail. Musi tam być powód.
    Dziecko nie ma 18 lat? Wtedy rodzic też dostaje wiadomość.
    Nie ma zgody z tą decyzją? Można złożyć sprzeciw.
    Trzeba wtedy napisać do szkoły, dlaczego.
label-suspension = Zawieszenie w szkole

answer-rights_file =
    Szkoła przechowuje informacje o dziecku. To się nazywa dossier (akta).
    Dziecko nie ma 16 lat? Wtedy rodzic może zobaczyć dossier.
    Od 16 lat o dossier decyduje dziecko.
    Dziecko nie ma 18 lat? Wtedy szkoła musi jednak mówić, jak mu idzie.
    Można zapytać mentora albo zobaczyć je razem z dzieckiem.
label-rights_file = Wgląd w akta

answer-complaint =
    Najpierw proszę porozmawiać z mentorem. Często to już pomaga.
    Nie pomaga? Wtedy można porozmawiać z teamleiderem. To szef nauczycieli.
    Potem można iść do klachtencommissie (komisja skarg). Ci ludzie uczciwie badają skargę.
    Tak składa się skargę: { $complaints_url }
    Ouders & Onderwijs pomaga rodzicom, którzy mają pytania. Strona: oudersonderwijs.nl.
label-complaint = Skarga

answer-parent_council =
    Jak miło, że jest chęć do pomocy! Zapraszamy.
    Przekazuję tę propozycję mentorowi.
    Można rozmawiać z innymi rodzicami albo pomagać w szkole.
    Miejsce na stage (praktyki) albo lekcja o swojej pracy też są mile widziane.
    Śmiało można tu napisać więcej o swoim pomyśle.
label-parent_council = Udział w szkole
recorded-offer =
    Dziękuję za tę propozycję! Mentor już ją ma.

## Opieka i bezpieczeństwo

answer-bullying =
    Proszę zadzwonić do szkoły: { $school_phone }.
    Mówię to teraz mentorowi. To poważna sprawa.
    Można też porozmawiać z vertrouwenspersoon (osoba zaufania). Ta osoba słucha i pomaga.
    To jest { $counsellor_name }, telefon { $counsellor_phone }.
    W domu proszę spokojnie słuchać dziecka. Można powiedzieć: to nie twoja wina.
    Przykre wiadomości i zdjęcia trzeba zachować. Warto zapisać, co się dzieje.
label-bullying = Dokuczanie, przemoc

answer-safety_urgent =
    Proszę zadzwonić teraz pod 112.
    Ktoś myśli o samobójstwie? Telefon 113 albo bezpłatnie 0800-0113.
    Jest przemoc w domu? Telefon Veilig Thuis: 0800-2000. Bezpłatnie, w dzień i w nocy.
    Mówię to teraz mentorowi.
    Proszę nie czekać na odpowiedź mentora. Trzeba zadzwonić samemu.
label-safety_urgent = Pomoc natychmiast
safety-suspect =
    Ktoś jest teraz w niebezpieczeństwie? Telefon 112.
    Przy myślach o samobójstwie: telefon 113 albo bezpłatnie 0800-0113.
    Przy przemocy w domu: telefon Veilig Thuis, 0800-2000.
    Mówię to teraz także mentorowi.

answer-wellbeing =
    Proszę zadzwonić do szkoły: { $school_phone }, albo do lekarza rodzinnego (huisarts).
    Mówię to teraz mentorowi. Mentor nie mówi o tym innym bez potrzeby.
    To dobrze, że o tym wiemy.
    W szkole jest zorgteam. Ci ludzie pomagają w problemach.
    Jest też szkolny pracownik socjalny. Rozmawia z dzieckiem i z rodzicami.
    Dziecko nie chce już żyć? Trzeba teraz zadzwonić: 113 albo bezpłatnie 0800-0113.
label-wellbeing = Smutek albo stres

answer-drugs_debts =
    Spokojna rozmowa z dzieckiem pomaga. Najpierw proszę słuchać.
    Można powiedzieć o swoich obawach. Można też powiedzieć o chęci pomocy.
    W szkole jest zorgteam. Ci ludzie pomagają w problemach.
    Gmina też pomaga, na przykład przy długach.
    Warto porozmawiać z mentorem. Mentor nie mówi o tym innym bez potrzeby.
    Proszę napisać: chcę rozmawiać z mentorem
label-drugs_debts = Używki, gry, długi

answer-extra_support =
    Proszę powiedzieć to mentorowi. Przy nowym kierunku: powiedzieć na intake.
    Intake to pierwsza rozmowa ze szkołą.
    Dodatkowa pomoc jest możliwa. Dodatkowy czas na sprawdzianach też.
    Szkoła zapisuje ustalenia. Warto przeczytać je razem z dzieckiem.
label-extra_support = Dodatkowa pomoc

answer-dutch_lessons_parent =
    Dobrze, że jest to pytanie. Lekcje są często bezpłatne.
    Można zapytać w bibliotece albo w gminie.
    Można też iść do Taalhuis. Tam ludzie pomagają w języku.
    Mogę pisać w dwóch językach. Mogę też pisać krócej.
    Można też nagrać głos. Wtedy posłucha mentor.
    Proszę napisać, jak będzie najlepiej.
label-dutch_lessons_parent = Lekcje dla rodziców

## Czego nie mówimy, i słowa

answer-student_refused =
    Nie mogę tu nic powiedzieć o dziecku. Nikt nie robi nic złego.
    Warto porozmawiać o tym razem z dzieckiem.
    Mentor też może pomóc. Przekazuję pytanie mentorowi.
    Odpowiedź przyjdzie: { $answer_when }.
answer-student_unlinked =
    Nie znam jeszcze tego numeru. Dlatego nie mogę nic powiedzieć o dziecku.
    Szkoła może dopisać ten numer do dziecka. Proszę zadzwonić: { $school_phone }.
    O szkołę można mnie pytać o wszystko.

label-glossary = Wyjaśnić słowo
