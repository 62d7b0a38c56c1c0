### Review: not reviewed by a native speaker.

## Люди в школі

name-mentor = Mentor
word-mentor =
    Mentor (ментор) – це постійний куратор вашої дитини в школі.
    Приклад: дитина має проблему і говорить із ментором.

name-slb = SLB
word-slb =
    SLB означає studieloopbaanbegeleiding. Дитині допомагають учитися і вибирати.
    Приклад: дитина має SLB і говорить про практику.

name-decaan = Decaan
word-decaan =
    Decaan допомагає дитині з вибором: спеціальності або професії.
    Приклад: дитина питає в decaan про іншу спеціальність.

name-zorgteam = Zorgteam
word-zorgteam =
    Zorgteam – це група людей у школі. Вони допомагають студентам із проблемами.
    Приклад: дитина часто боїться. Zorgteam разом шукає допомогу.

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    Із vertrouwenspersoon дитина говорить про погані речі, наприклад про цькування.
    Приклад: хтось цькує вашу дитину. Vertrouwenspersoon слухає і допомагає.

## Практика і робота

name-stage = Stage
word-stage =
    Stage – це практика. Дитина вчиться працювати на справжньому підприємстві.
    Приклад: дитина вчиться готувати в ресторані.

name-bpv = BPV
word-bpv =
    BPV означає beroepspraktijkvorming. Це навчання на підприємстві, як на практиці.
    Приклад: BPV вашої дитини – у магазині.

name-bol = BOL
word-bol =
    BOL – це спосіб навчання. Дитина переважно ходить до школи і має практику.
    Приклад: на BOL дитина більшість днів має заняття.

name-bbl = BBL
word-bbl =
    BBL – це спосіб навчання. Дитина переважно працює і отримує зарплату.
    Приклад: дитина працює чотири дні й один день ходить до школи.

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    Leerbedrijf – це підприємство, де студенти можуть учитися. Воно має на це дозвіл.
    Приклад: дитина шукає leerbedrijf на stagemarkt.nl.

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    Це договір про практику. Його підписують дитина, школа і підприємство.
    Приклад: у praktijkovereenkomst написано, скільки годин триває практика.

## Пропуски і закон

name-verzuim = Verzuim
word-verzuim =
    Verzuim означає: вашої дитини немає на занятті.
    Приклад: дитина в понеділок пропускає заняття. Це verzuim.

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    Ongeoorloofd означає: без дозволу школи.
    Приклад: дитина пропускає заняття, і ніхто не називає причину.

name-geoorloofd = Geoorloofd
word-geoorloofd =
    Geoorloofd означає: так можна, бо є поважна причина.
    Приклад: дитина хвора, і ви вчасно про це повідомляєте.

name-leerplicht = Leerplicht
word-leerplicht =
    Leerplicht означає: за законом дитина мусить ходити до школи. Це триває до 18 років. Із дипломом mbo 2, havo або vwo це закінчується раніше.
    Приклад: дитині 17, диплома ще немає. Вона ходить до школи.

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    Ця людина працює в gemeente (міській раді). Leerplichtambtenaar допомагає, коли дитина пропускає багато занять.
    Приклад: дитина 17 років пропускає багато занять. Leerplichtambtenaar говорить із вами.

name-rmc = RMC
word-rmc =
    RMC допомагає молоді без диплома знайти школу або роботу. Він належить gemeente (міській раді) і часто зветься Doorstroompunt.
    Приклад: дитина 19 років кидає школу. RMC їй дзвонить.

name-schorsing = Schorsing
word-schorsing =
    Schorsing означає: дитині якийсь час не можна до школи або на заняття.
    Приклад: дитина отримує schorsing на два дні. Причину написано в листі.

## Навчання

name-niveau = Niveau
word-niveau =
    Niveau – це рівень. У mbo є чотири рівні. Рівень 1 найнижчий, рівень 4 найвищий.
    Приклад: після рівня 2 дитина може піти на рівень 3.

name-entree = Entree
word-entree =
    Entree – це рівень 1 у mbo. Це навчання зазвичай триває один рік.
    Приклад: дитина ще не має диплома і починає з entree.

name-keuzedeel = Keuzedeel
word-keuzedeel =
    Keuzedeel – це додаткова частина навчання. Дитина вибирає її сама.
    Приклад: дитина вибирає keuzedeel з німецької мови.

name-burgerschap = Burgerschap
word-burgerschap =
    Burgerschap – це предмет про життя, роботу і участь у житті Нідерландів.
    Приклад: дитина вчить про вибори і здорове життя.

name-lob = LOB
word-lob =
    LOB – це допомога з вибором. Дитина дізнається, яка робота і яке навчання їй підходять.
    Приклад: на LOB дитина йде подивитися на підприємство.

name-intake = Intake
word-intake =
    Intake – це перша розмова перед новим навчанням.
    Приклад: на intake дитина каже, чому їй подобається ця спеціальність.

name-rooster = Rooster
word-rooster =
    Rooster – це розклад. Там є дні та години занять.
    Приклад: у rooster написано, що заняття починається о дев’ятій.

name-lesuitval = Lesuitval
word-lesuitval =
    Lesuitval означає: заняття скасовано.
    Приклад: учитель захворів. Заняття немає.

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    Onderwijsovereenkomst – це договір між студентом і школою. У більшості шкіл mbo він уже не потрібен.
    Приклад: ви знаходите вдома стару onderwijsovereenkomst зі школи.

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    Passend onderwijs означає: дитина отримує додаткову допомогу, якщо треба.
    Приклад: дитині важко читати, і вона має більше часу на тест.

## Тести і диплом

name-examen = Examen
word-examen =
    Examen – це іспит, важливий тест. Для диплома дитина мусить скласти іспити.
    Приклад: дитина складає examen із нідерландської.

name-herkansing = Herkansing
word-herkansing =
    Herkansing – це друга спроба скласти тест або іспит.
    Приклад: дитина отримує 4 і пише тест ще раз.

name-bsa = BSA
word-bsa =
    BSA – це порада на першому році. Дитина може залишитися або мусить вибрати іншу спеціальність.
    Приклад: результатів досить, і порада така: залишитися.

name-rapport = Rapport
word-rapport =
    Rapport – це табель. У ньому є результати вашої дитини.
    Приклад: у rapport стоїть 7 з нідерландської.

name-portfolio = Portfolio
word-portfolio =
    У portfolio дитина збирає свої роботи. Так вона показує, що вміє.
    Приклад: дитина додає до portfolio фото з практики.

name-ouderavond = Ouderavond
word-ouderavond =
    Ouderavond – це вечір для батьків у школі. Школа розповідає про навчання.
    Приклад: на ouderavond ви говорите з ментором.

name-diploma = Diploma
word-diploma =
    Із дипломом навчання завершено. Дитина все склала.
    Приклад: із дипломом дитині легше знайти роботу.

name-certificaat = Certificaat
word-certificaat =
    Certificaat – це документ про одну частину навчання.
    Приклад: дитина складає одну частину і отримує certificaat.

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    Це диплом mbo рівня 2 або вище. Диплом havo або vwo – теж startkwalificatie.
    Приклад: дитина закінчує mbo рівня 2. Це startkwalificatie.

## Гроші

name-duo = DUO
word-duo =
    DUO – це державна служба для студентів. Вона дає гроші на навчання і безплатний проїзд.
    Приклад: дитина подає заяву на studiefinanciering на duo.nl.

name-lesgeld = Lesgeld
word-lesgeld =
    Lesgeld – це плата за навчання на BOL, із 18 років. Дитина платить її до DUO. DUO – це державна служба. BOL – це переважно школа.
    Приклад: дитині на 1 серпня вже 18, і вона платить lesgeld.

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    Studiefinanciering – це гроші від держави на навчання. Вони для BOL, із 18 років. BOL – це переважно школа.
    Приклад: дитині стає 18, і вона подає заяву до DUO. DUO – це державна служба.

## Невідоме слово

word-unknown =
    Цього слова я не знаю. Ментор може його пояснити.
    Я передаю ваше питання ментору. Відповідь буде: { $answer_when }.
