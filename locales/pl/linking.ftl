### Review: not reviewed by a native speaker.

## Ktoś, kogo szkoła jeszcze nie zna

start-stranger =
    👋 Dzień dobry! Tu Ouderlijn, pomoc dla rodziców. Szkoła: { $school_name }.
    Można mnie pytać o szkołę, o wszystko. Można pisać w swoim języku.
    Szkoła nie zna jeszcze tego kontaktu. Dlatego nic nie mówię o dziecku.
    Czy szkoła może wiedzieć, kto pisze? Proszę wybrać poniżej.
button-share_phone = Podaj mój numer
button-link_ask = Powiem, kim jestem
ask-link =
    Kto pisze? I jak nazywa się dziecko?
    Proszę napisać imiona i nazwiska. Szkoła to sprawdzi.
link-asked =
    Dziękuję. Szkoła to sprawdza.
    Potem napiszę tutaj.
link-asked-number =
    Dziękuję. Szkoła sprawdza ten numer.
    Potem napiszę tutaj.
link-refused =
    Ktoś ze szkoły to sprawdził. Szkoła nie mogła połączyć tego kontaktu.
    Proszę zadzwonić do szkoły: { $school_phone }.
    O szkołę można mnie pytać o wszystko.

## Połączone

linked =
    ✅ Udało się! Szkoła zna już ten kontakt.
    Od teraz { $school_name } pisze w tym czacie.
    Można mnie pytać o wszystko. Można pisać w swoim języku.
    Bez wiadomości? Proszę napisać: stop
linked-now =
    ✅ Szkoła to sprawdziła. Szkoła zna już ten kontakt.
    Od teraz { $school_name } pisze w tym czacie.
    Można mnie pytać o wszystko. Można pisać w swoim języku.
    Bez wiadomości? Proszę napisać: stop
linked-no =
    Ten link tu nie działa. To nie jest niczyja wina.
    Proszę poprosić mentora o nowy link. Można też zadzwonić: { $school_phone }.
    O szkołę można mnie pytać o wszystko.
linked-student =
    Cześć! Ta linia jest głównie dla rodziców. Szkoła: { $school_name }.
    Ty dostajesz tu tylko wiadomości dla ciebie.
    Masz pytanie? Zapytaj swojego mentora.
number-asked =
    Dziękuję. Szkoła najpierw sprawdza, czy ten numer się zgadza.
    Nie trzeba nic robić. Można mnie dalej pytać o wszystko.

## List z kodem

letter-title = Wiadomości ze szkoły w telefonie
letter-why =
    { $school_name } pisze o rozmowach i opuszczonych lekcjach.
    Można też samemu o coś zapytać. Można pisać w swoim języku.
letter-name = Dla: { $name }
letter-step-1 = Proszę otworzyć aparat w telefonie i skierować go na ten kwadrat.
letter-step-2 = Otwiera się czat ze szkołą. Proszę dotknąć Start albo wysłać wiadomość.
letter-step-2-telegram = Otwiera się Telegram. Proszę dotknąć Start.
letter-step-2-whatsapp = Otwiera się WhatsApp. Jest tam już wiadomość. Proszę ją wysłać.
letter-step-3 = Gotowe! Od razu przyjdzie odpowiedź.
letter-link = Aparat nie działa? Proszę otworzyć ten link w telefonie:
letter-until = Ten kod działa jeden raz. Ostatni dzień: { $date }.
letter-own = Kod jest tylko dla osoby z tego listu. Proszę nikomu go nie dawać.
letter-stop = Wiadomości mają się kiedyś skończyć? Proszę napisać w czacie: stop
letter-help = Potrzebna pomoc? Proszę zadzwonić do szkoły: { $school_phone }.
