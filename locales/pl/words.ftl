### Review: not reviewed by a native speaker.

## Ludzie w szkole

name-mentor = Mentor
word-mentor =
    Mentor to stały opiekun dziecka w szkole.
    Przykład: dziecko ma problem i rozmawia z mentorem.

name-slb = SLB
word-slb =
    SLB znaczy: studieloopbaanbegeleiding. Dziecko dostaje wtedy pomoc w nauce i w wyborze.
    Przykład: dziecko ma SLB i rozmawia o stage (praktyki).

name-decaan = Decaan
word-decaan =
    Decaan pomaga dziecku wybrać kierunek albo zawód.
    Przykład: dziecko pyta decaan o inny kierunek.

name-zorgteam = Zorgteam
word-zorgteam =
    Zorgteam to grupa ludzi w szkole. Pomagają uczniom w problemach.
    Przykład: dziecko często się boi. Zorgteam razem z nim szuka pomocy.

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    Vertrouwenspersoon to osoba zaufania. Dziecko rozmawia z nią o przykrych sprawach, na przykład o dokuczaniu.
    Przykład: ktoś dokucza dziecku. Vertrouwenspersoon słucha i pomaga.

## Praktyki i praca

name-stage = Stage
word-stage =
    Stage to praktyki. Dziecko uczy się pracy w prawdziwej firmie.
    Przykład: dziecko uczy się gotować w restauracji.

name-bpv = BPV
word-bpv =
    BPV znaczy: beroepspraktijkvorming. To nauka w firmie, jak na praktykach (stage).
    Przykład: dziecko ma BPV w sklepie.

name-bol = BOL
word-bol =
    BOL to sposób nauki. Dziecko chodzi głównie do szkoły i ma praktyki (stage).
    Przykład: przy BOL dziecko jest przez większość dni na lekcjach.

name-bbl = BBL
word-bbl =
    BBL to sposób nauki. Dziecko głównie pracuje i dostaje wypłatę.
    Przykład: dziecko pracuje cztery dni i jeden dzień chodzi do szkoły.

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    Leerbedrijf to firma, w której uczniowie mogą się uczyć. Firma ma na to pozwolenie.
    Przykład: dziecko szuka leerbedrijf na stagemarkt.nl.

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    To umowa na praktyki (stage). Podpisują ją dziecko, szkoła i firma.
    Przykład: w praktijkovereenkomst jest napisane, ile godzin trwają praktyki.

## Nieobecność i prawo

name-verzuim = Verzuim
word-verzuim =
    Verzuim znaczy: dziecka nie ma na lekcji.
    Przykład: dziecko w poniedziałek opuszcza lekcję. To jest verzuim.

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    Ongeoorloofd znaczy: bez zgody szkoły.
    Przykład: dziecko opuszcza lekcję i nikt nie podaje powodu.

name-geoorloofd = Geoorloofd
word-geoorloofd =
    Geoorloofd znaczy: wolno, bo jest dobry powód.
    Przykład: dziecko jest chore i rodzic zgłasza to na czas.

name-leerplicht = Leerplicht
word-leerplicht =
    Leerplicht znaczy: prawo mówi, że dziecko musi chodzić do szkoły. Trwa to do 18 lat. Z dyplomem mbo 2, havo albo vwo kończy się wcześniej.
    Przykład: dziecko ma 17 lat i nie ma jeszcze dyplomu. Chodzi do szkoły.

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    Ta osoba pracuje w gminie. Leerplichtambtenaar pomaga, gdy dziecko opuszcza dużo lekcji.
    Przykład: dziecko ma 17 lat i opuszcza dużo lekcji. Leerplichtambtenaar rozmawia z rodzicami.

name-rmc = RMC
word-rmc =
    RMC pomaga młodzieży bez dyplomu wrócić do szkoły albo znaleźć pracę. Należy do gminy i często nazywa się Doorstroompunt.
    Przykład: dziecko ma 19 lat i rzuca szkołę. RMC dzwoni do dziecka.

name-schorsing = Schorsing
word-schorsing =
    Schorsing (zawieszenie) znaczy: dziecko przez pewien czas nie może przychodzić do szkoły lub na lekcje.
    Przykład: dziecko dostaje schorsing na dwa dni. Powód jest w liście.

## Kierunek

name-niveau = Niveau
word-niveau =
    Niveau to poziom. Mbo ma cztery poziomy. Poziom 1 jest najniższy, a poziom 4 najwyższy.
    Przykład: po poziomie 2 dziecko może iść na poziom 3.

name-entree = Entree
word-entree =
    Entree to mbo, poziom 1. Ta nauka trwa zwykle jeden rok.
    Przykład: dziecko nie ma jeszcze dyplomu i zaczyna od entree.

name-keuzedeel = Keuzedeel
word-keuzedeel =
    Keuzedeel to dodatkowa część nauki. Dziecko wybiera ją samo.
    Przykład: dziecko wybiera keuzedeel język niemiecki.

name-burgerschap = Burgerschap
word-burgerschap =
    Burgerschap to przedmiot o życiu, pracy i udziale w życiu w Holandii.
    Przykład: dziecko uczy się o wyborach i zdrowym życiu.

name-lob = LOB
word-lob =
    LOB to pomoc w wyborze. Dziecko odkrywa, jaka praca i jaki kierunek pasują.
    Przykład: dziecko na LOB odwiedza firmę.

name-intake = Intake
word-intake =
    Intake to pierwsza rozmowa przed nowym kierunkiem.
    Przykład: na intake dziecko mówi, dlaczego ten kierunek jest fajny.

name-rooster = Rooster
word-rooster =
    Rooster to plan lekcji. Są w nim dni i godziny lekcji.
    Przykład: w rooster jest napisane, że lekcja zaczyna się o dziewiątej.

name-lesuitval = Lesuitval
word-lesuitval =
    Lesuitval znaczy: lekcji nie będzie.
    Przykład: nauczyciel jest chory. Nie ma lekcji.

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    Onderwijsovereenkomst to umowa między uczniem a szkołą. W większości szkół mbo nie jest już potrzebna.
    Przykład: w domu leży stara onderwijsovereenkomst ze szkoły.

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    Passend onderwijs znaczy: dziecko dostaje dodatkową pomoc, gdy jej potrzebuje.
    Przykład: dziecko ma kłopot z czytaniem i dostaje więcej czasu na sprawdzianie.

## Sprawdziany i dyplom

name-examen = Examen
word-examen =
    Examen (egzamin) to ważny sprawdzian. Do dyplomu dziecko musi zdać egzaminy.
    Przykład: dziecko zdaje egzamin z niderlandzkiego.

name-herkansing = Herkansing
word-herkansing =
    Herkansing (poprawka) to drugi raz ten sam sprawdzian lub egzamin.
    Przykład: dziecko dostaje 4 i pisze sprawdzian jeszcze raz.

name-bsa = BSA
word-bsa =
    BSA to rada w pierwszym roku. Dziecko może zostać albo musi wybrać inny kierunek.
    Przykład: dziecku idzie wystarczająco dobrze i rada brzmi: zostać.

name-rapport = Rapport
word-rapport =
    Rapport to świadectwo. Są na nim wyniki dziecka.
    Przykład: na rapport jest ocena 7 z niderlandzkiego.

name-portfolio = Portfolio
word-portfolio =
    W portfolio dziecko zbiera swoje prace. Pokazuje w ten sposób, co umie.
    Przykład: dziecko wkłada do portfolio zdjęcia z praktyk (stage).

name-ouderavond = Ouderavond
word-ouderavond =
    Ouderavond to wieczór dla rodziców w szkole. Szkoła opowiada wtedy o nauce.
    Przykład: na ouderavond rodzic rozmawia z mentorem.

name-diploma = Diploma
word-diploma =
    Diploma (dyplom) kończy naukę. Dziecko ma wszystko zaliczone.
    Przykład: z dyplomem dziecko łatwiej znajduje pracę.

name-certificaat = Certificaat
word-certificaat =
    Certificaat (certyfikat) to dowód ukończenia jednej części nauki.
    Przykład: dziecko zalicza jedną część i dostaje certificaat.

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    To dyplom mbo poziomu 2 lub wyższego. Dyplom havo albo vwo też jest startkwalificatie.
    Przykład: dziecko kończy mbo poziom 2. To jest startkwalificatie.

## Pieniądze

name-duo = DUO
word-duo =
    DUO to urząd państwowy dla uczniów i studentów. Załatwia pieniądze na naukę i darmowe przejazdy.
    Przykład: dziecko składa na duo.nl wniosek o studiefinanciering.

name-lesgeld = Lesgeld
word-lesgeld =
    Lesgeld to opłata za naukę BOL, od 18 lat. Dziecko płaci ją do DUO. DUO to urząd państwowy. BOL to głównie szkoła.
    Przykład: dziecko ma 1 sierpnia 18 lat i płaci lesgeld.

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    Studiefinanciering to pieniądze od państwa na naukę. Są dla BOL, od 18 lat. BOL to głównie szkoła.
    Przykład: dziecko kończy 18 lat i składa wniosek w DUO. DUO to urząd państwowy.

## Nieznane słowo

word-unknown =
    Nie znam tego słowa. Mentor może je wyjaśnić.
    Przekazuję pytanie mentorowi. Odpowiedź przyjdzie: { $answer_when }.
