### Review: not reviewed by a native speaker.

## Pierwsza wiadomość do kontaktu

welcome =
    👋 Dzień dobry! Tu Ouderlijn. Pomagam rodzicom. Szkoła: { $school_name }.
    { $mentors }
    Można mnie pytać o szkołę, o wszystko. Można pisać w swoim języku.
    Piszę też o rozmowach i o opuszczonych lekcjach.
    Bez wiadomości? Proszę napisać: stop
    .short =
        Dzień dobry! Tu Ouderlijn, { $school_name }.
        { $mentors }
        Piszę o szkole. Można pytać w swoim języku.
        Bez wiadomości? Odpowiedź: STOP
welcome-mentor = { $student } ma mentora: { $mentor_name }.
    .short = Mentor ({ $student }): { $mentor_name }
welcome-general =
    👋 Dzień dobry! Tu Ouderlijn. Pomagam rodzicom. Szkoła: { $school_name }.
    Można mnie pytać o szkołę, o wszystko. Można pisać w swoim języku.
    Bez wiadomości? Proszę napisać: stop
    .short =
        Dzień dobry! Tu Ouderlijn, { $school_name }.
        Można pytać o szkołę, w swoim języku.
        Bez wiadomości? Odpowiedź: STOP

## Nieobecność w szkole

absence-alert =
    📘 Dzień dobry. Ta wiadomość dotyczy: { $student }.
    { $student } ma nieobecność w szkole:
    { $absences }
    Wiadomo, dlaczego? Proszę dotknąć odpowiedzi. Można też napisać.
    .short =
        Dzień dobry, tu { $school_name }.
        { $student } ma nieobecność:
        { $absences }
        Wiadomo, dlaczego? Proszę wysłać cyfrę albo napisać.
absence-line-hours = - { $date }, od { $from } do { $until }
    .short = - { $date } { $from }-{ $until }
absence-line-day = - { $date }, cały dzień
absence-hours =
    ⏱ { $student } ma { $hours } godz. nieobecności w ciągu { $weeks } tygodni nauki. Granica: { $limit } godz.
    Na te godziny nie było zgody.
    Razem znajdziemy rozwiązanie. Mentor chętnie porozmawia.
    .short =
        { $student } ma { $hours } godz. nieobecności bez zgody w ciągu { $weeks } tygodni nauki.
        Granica: { $limit } godz. Razem znajdziemy rozwiązanie.
        Mentor chętnie porozmawia.
absence-hours-limit =
    ⏱ { $student } ma { $hours } godz. nieobecności w ciągu { $weeks } tygodni nauki.
    Na te godziny nie było zgody.
    Od { $limit } godzin szkoła musi to zgłosić. Potem przychodzi pomoc.
    Mentor chętnie porozmawia.
    .short =
        { $student } ma { $hours } godz. nieobecności bez zgody w ciągu { $weeks } tygodni nauki.
        Od { $limit } godzin szkoła musi to zgłosić. Potem jest pomoc.
        Mentor chętnie porozmawia.
absence-again = A czy wiadomo, skąd ta nieobecność? Dotyczy: { $student }.
absence-student =
    Cześć { $student }. Nauczyciel zapisał twoją nieobecność:
    { $absences }
    Twoja osoba kontaktowa też zaraz dostanie wiadomość.
    Nie zgadza się? Powiedz to teraz mentorowi.
    .short =
        Cześć { $student }. Nauczyciel zapisał nieobecność:
        { $absences }
        Twoja osoba kontaktowa też dostanie wiadomość.
        Nie zgadza się? Powiedz mentorowi.
student-reply =
    Dzięki. Twój mentor przeczyta wiadomość.
    Chcesz rozmawiać od razu? Zadzwoń do szkoły: { $school_phone }.
absence-correction =
    📘 Przepraszamy, nasza wiadomość była błędna. Dotyczy: { $student }.
    Chodzi o:
    { $absences }
    Nie trzeba nic robić.
    .short =
        Przepraszamy, wiadomość była błędna ({ $student }):
        { $absences }
        Nie trzeba nic robić.
absence-correction-student =
    Cześć { $student }. Nasza wiadomość była błędna. Przepraszamy!
    Chodzi o:
    { $absences }
    Nie musisz nic robić.
absence-settled-right =
    📘 Dziękujemy za wiadomość. Dotyczy: { $student }. Wszystko się zgadza.
    { $student } ma obecność w szkole:
    { $absences }
    Przepraszamy za nasz błąd. Nie trzeba nic robić.
    .short =
        Dzień dobry, tu { $school_name }. Wszystko się zgadza, dziękujemy.
        { $student } ma obecność:
        { $absences }
        Przepraszamy za błąd.
absence-settled-stays =
    📘 Dziękujemy za wiadomość. Dotyczy: { $student }.
    To jest sprawdzone. Nauczyciel zapisał wtedy: { $student } – brak na lekcji:
    { $absences }
    Może nie wiemy jeszcze wszystkiego. Chętnie porozmawiamy.
    Czy mentor ma zadzwonić?
    .short =
        Dzień dobry, tu { $school_name }. Dziękujemy za wiadomość.
        Sprawdzone. Według nauczyciela: { $student } - brak na lekcji:
        { $absences }
        Chętnie porozmawiamy. Czy mentor ma zadzwonić?

button-reason-ill = Choroba
button-reason-appointment = Wizyta, lekarz
button-reason-family = Coś w rodzinie
button-reason-transport = Autobus, rower
button-reason-internship = Dzień na stage
button-reason-was_present = Było w szkole
button-reason-unknown = Nie wiem
button-reason-other = Coś innego
button-call_me = Proszę zadzwonić
button-no_thanks = Nie, dziękuję
button-student = { $student }

recorded-absence-ill =
    Dziękuję. Zapisane: { $student } – choroba.
    Dużo zdrowia!
    Jutro nadal choroba? Proszę napisać przed godziną { $absence_before }. Dotyczy: { $student }.
    .short =
        Dziękuję. Zapisane: { $student } - choroba. Dużo zdrowia!
        Jutro też? Proszę napisać przed { $absence_before }.
recorded-absence =
    Dziękuję. Zapisane: { $reason }.
    Mentor to przeczyta.
recorded-absence-more =
    Dziękuję. Zapisane: { $reason }.
    Mentor to przeczyta.
    Jest coś jeszcze? Można tu napisać. Nie trzeba.
recorded-absence-was_present =
    Dziękuję. Może nasza wiadomość jest błędna. Przepraszamy.
    Mentor to sprawdzi. Odpowiedź przyjdzie: { $answer_when }.
recorded-absence-unknown =
    To nic złego. Dziękuję za odpowiedź.
    Warto spokojnie zapytać. Odpowie { $student }. Najpierw proszę słuchać.
    Czy mentor ma zadzwonić?

## Zaproszenie

invite =
    { $opening }
    💬 Temat: { $meeting_title }
    👥 Na rozmowie będzie: { $host }
    { $where }
    { $when }
    .short =
        { $opening }
        Temat: { $meeting_title }
        Będzie: { $host }
        { $where }
        { $when }
invite-talk = 📅 Dzień dobry. Zapraszamy na rozmowę. Dotyczy: { $student }.
    .short = Dzień dobry! { $school_name } zaprasza na rozmowę. Dotyczy: { $student }.
invite-evening =
    📅 Dzień dobry. Zapraszamy na wieczór w szkole.
    Jest dla rodziców i innych bliskich dorosłych. Uczeń: { $student }.
    .short = Dzień dobry! { $school_name } zaprasza na wieczór. Uczeń: { $student }.
invite-online =
    📅 Dzień dobry. Zapraszamy na rozmowę. Dotyczy: { $student }.
    Rozmowa jest online. Można zostać w domu.
    .short = Dzień dobry! { $school_name } zaprasza na rozmowę online. Dotyczy: { $student }.
where-place = 📍 Miejsce: { $place }
    .short = Gdzie: { $place }
where-link = 💻 Link: { $link }
    .short = Link: { $link }
when-choose =
    🕑 Do wyboru:
    { $slots }
    Który termin pasuje? Proszę dotknąć terminu. Można też napisać.
    .short = Który termin? Proszę wysłać cyfrę.
when-fixed =
    🕑 Dzień: { $date }. Godzina: { $time }.
    Czy ten termin pasuje?
    .short = { $date }, godz. { $time }. Pasuje?
when-line = { $number }. { $date }, { $time }
invite-full =
    Wszystkie terminy są zajęte. Przepraszamy.
    Mentor szuka innego czasu. Kiedy pasuje?
invite-again = A czy da się przyjść na rozmowę? Dotyczy: { $student }.
button-slot = { $moment }
button-rsvp-yes = Tak, przyjdę
button-rsvp-no = Nie mogę
button-rsvp-other_time = Inny termin
button-rsvp-call_instead = Wolę telefon
button-rsvp-keep = Zostaje tak
button-rsvp-withdraw = Odwołać

slot-taken =
    Przepraszam. Ktoś był przed chwilą szybszy.
    Te terminy są jeszcze wolne:
    { $slots }
    Który termin pasuje?
    .short = Przepraszam, ten termin jest już zajęty. Który pasuje? Proszę wysłać cyfrę.
slot-gone =
    Przepraszam. Tego terminu już nie ma.
    Te terminy są jeszcze wolne:
    { $slots }
    Który termin pasuje?
    .short = Przepraszam, tego terminu już nie ma. Który pasuje? Proszę wysłać cyfrę.
meeting-over = Ta rozmowa już była. Potrzebna rozmowa? Proszę napisać: chcę rozmawiać z mentorem
meeting-called_off = Tej rozmowy nie będzie. Mentor szuka innego czasu.
meeting-booked =
    ✅ Dziękuję. Termin rozmowy. Dotyczy: { $student }.
    🕑 { $date }, godz. { $time }
    { $where }
    Dołączam termin do kalendarza.
    Jednak nie pasuje? Proszę do mnie napisać.
    .short =
        Dziękuję. Rozmowa, { $student }: { $date }, godz. { $time }
        { $where }
        Jednak nie pasuje? Proszę napisać.
        Link jest do kalendarza.
calendar-title = Rozmowa w szkole
meeting-others =
    📅 Nowy termin rozmowy. Dotyczy: { $student }.
    🕑 { $date }, godz. { $time }
    { $where }
    Także serdecznie zapraszamy. Nie pasuje? To nic złego.
    .short =
        Dzień dobry, tu { $school_name }.
        Rozmowa, { $student }, teraz: { $date }, godz. { $time }.
        { $where }
        Też zapraszamy. Nie pasuje? Nic nie szkodzi.
meeting-others-cancelled =
    📅 Rozmowy nie będzie. Dotyczy: { $student }.
    To był termin: { $date }, godz. { $time }.
    Mentor szuka innego czasu.
meeting-fixed_already =
    Jest już termin rozmowy. Dotyczy: { $student }.
    🕑 { $date }, godz. { $time }
    { $where }
    Także serdecznie zapraszamy. Czy ten termin pasuje?
meeting-coming = Bardzo się cieszymy! Do zobaczenia.
interpreter-ask =
    Czy potrzebny jest tłumacz (tolk)? Tłumacz pomaga w rozmowie. To nic nie kosztuje.
    Dziecko nie musi tłumaczyć.
button-interpreter-yes = Tak, z tłumaczem
button-interpreter-no = Nie, bez tłumacza
recorded-interpreter-yes =
    Dobrze. Proszę o tłumacza. Język: { $language }.
    Mentor to załatwi.
recorded-interpreter-no = Dobrze. Tłumacza nie będzie.
meeting-no =
    To nic złego. Dziękuję za odpowiedź.
    Można też porozmawiać przez telefon. Albo w innym terminie.
    Jeśli to nie kłopot: dlaczego trudno przyjść? Nie trzeba odpowiadać.
    .short =
        To nic złego. Dziękuję za odpowiedź.
        Może być telefon albo inny termin.
        Dlaczego trudno przyjść? Można napisać.
meeting-other_time = To możliwe. Jaki dzień i godzina pasują?
recorded-other_time =
    Dziękuję. Mentor szuka dobrego terminu.
    Dam znać.
meeting-call =
    To możliwe. Mentor zadzwoni.
    W jaki dzień i o której można rozmawiać?
meeting-manage =
    Jest umówiona rozmowa. Dotyczy: { $student }.
    🕑 { $date }, godz. { $time }
    { $where }
    Co mam zrobić?
meeting-cancelled =
    Dobrze. Rozmowa jest odwołana.
    Można też porozmawiać przez telefon. Albo w innym terminie.
meeting-kept = Dobrze. Termin rozmowy zostaje. Do zobaczenia!
meeting-reminder =
    📅 Do zobaczenia wkrótce! Rozmowa dotyczy: { $student }.
    🕑 { $date }, godz. { $time }
    { $where }
    Jednak nie pasuje? Proszę do mnie napisać.
    .short =
        Do zobaczenia! { $school_name }
        Rozmowa, { $student }: { $date }, godz. { $time }
        { $where }
        Nie pasuje? Proszę napisać.
meeting-nudge =
    📅 Dzień dobry. Dla pewności pytam jeszcze jeden raz.
    Czy da się przyjść na rozmowę? Dotyczy: { $student }.
    { $when }
    Nie da się? To też dobrze. Proszę dać mi znać.
    .short =
        Dzień dobry, { $school_name } jeszcze raz pyta.
        Czy da się przyjść na rozmowę? Dotyczy: { $student }.
        { $when }
        Nie da się? To też dobrze.
meeting-withdrawn =
    📅 Rozmowy nie będzie. Dotyczy: { $student }. Przepraszamy.
    Mentor da znać, co dalej.

## Życzenia

recorded-callback-when =
    Dziękuję. Zapisane: telefon, { $when }. Język: { $language }.
    Mentor spróbuje wtedy zadzwonić.
recorded-appointment-when =
    Dziękuję. Zapisane: { $when }.
    Mentor sprawdzi, czy pasuje. Dam znać.
when-day-time = { $date }, { $time }
when-day-part = { $date }, { $part }
when-day = { $date }
when-time = { $time }
when-part = { $part }
part-morning = rano
part-afternoon = po południu
part-evening = wieczorem
which-student = O kogo chodzi?
recorded-student = Dziękuję. Zapisane: { $student }.
good_hours-ask = Jeszcze jedno pytanie. Kiedy można wysyłać wiadomości?
button-hours-any = Zawsze
button-hours-morning = Rano
button-hours-afternoon = Po południu
button-hours-evening = Wieczorem
recorded-good_hours = Dobrze. Będę o tym pamiętać.

## Osiemnaście lat

eighteen-none =
    🎂 { $student } ma już 18 lat. Gratulacje!
    Od 18 lat to { $student } decyduje, co mówi szkoła. Takie jest prawo.
    Nie będę już pisać na ten temat: { $student }.
    O szkołę zawsze można mnie pytać.
    Warto o tym razem porozmawiać. { $student } może dać zgodę mentorowi.
    .short =
        Gratulacje, { $student } ma 18 lat! Teraz { $student } decyduje, co mówi szkoła.
        Nie piszę już o sprawach ucznia. { $student } może dać zgodę mentorowi.
        Pytać można zawsze.
eighteen-some =
    🎂 { $student } ma już 18 lat. Gratulacje!
    Od 18 lat to { $student } decyduje, co mówi szkoła. Takie jest prawo.
    O tym nadal mogę mówić:
    { $scopes }
    O szkołę zawsze można mnie pytać.
    .short =
        Gratulacje, { $student } ma 18 lat! Teraz { $student } decyduje, co mówi szkoła.
        O tym nadal mogę mówić:
        { $scopes }
        Pytać można zawsze.
scope-absence = - opuszczone lekcje
scope-meeting = - rozmowy w szkole
scope-progress = - jak idzie nauka

## Dwa teksty jeden pod drugim

together =
    { $first }

    { $second }
    .short =
        { $first }
        { $second }
