### Review: written by the makers
## De pagina's van uitnodigingen en gesprekken.
meet-new = Nieuwe uitnodiging
meet-ahead = Wat komt
meet-behind = Geweest
meet-none = U hebt nu geen uitnodigingen. Begin met een nieuwe.
meet-more = Dit zijn de eerste { $count }. De rest ziet u als deze voorbij zijn.
meet-kind-talk = Gesprek op school
meet-kind-evening = Ouderavond
meet-kind-online = Online gesprek
meet-called-off = gaat niet door
meet-online = online
meet-no-place = geen plaats bekend
meet-no-time = geen tijd bekend
meet-times = { $count ->
    [one] 1 tijd
   *[other] { $count } tijden
 }
meet-until = t/m
meet-families = { $count ->
    [one] 1 gezin komt
   *[other] { $count } gezinnen komen
 }
meet-and-more = en nog { $count }
meet-interpreters = Tolk nodig
meet-count-yes = { $count } ja
meet-count-other_time = { $count } andere tijd
meet-count-call = { $count } wil bellen
meet-count-no = { $count } nee
meet-count-open = { $count } nog geen antwoord
meet-count-covered = { $count } hoeft niet meer: er is al een tijd
meet-count-not_sent = { $count } niet verstuurd
meet-what = Wat
meet-when = Wanneer
meet-place = Plaats
meet-link = Link
meet-host = Met
meet-others = Anderen
meet-others-count = { $count ->
    [one] 1 student van een andere mentor
   *[other] { $count } studenten van andere mentoren
 }
meet-who-answered = Wie antwoordde
meet-nobody = Niemand kreeg een uitnodiging: de tijd stond al vast.
meet-answer-yes = komt
meet-answer-no = kan niet
meet-answer-other_time = wil een andere tijd
meet-answer-call = wil liever bellen
meet-answer-open = nog geen antwoord
meet-answer-covered = hoeft niet te antwoorden: er is al een tijd
meet-answer-not_sent = niet verstuurd
meet-since = sinds
meet-failed = De uitnodiging kwam niet aan.
meet-waits = De uitnodiging staat klaar
meet-goes = De uitnodiging gaat nog uit.
meet-interpreter = tolk: { $language }
meet-no-interpreter = geen tolk
meet-conversation = Gesprek lezen
meet-ask-one = Vraag het nog eens
meet-ask-times = Stuur de vrije tijden
meet-asked = Laatst gevraagd:
meet-slots = Tijden
meet-who = Wie
meet-free = vrij
meet-left = { $count ->
    [one] nog 1 plaats
   *[other] nog { $count } plaatsen
 }
meet-taken-others = { $count ->
    [one] 1 gezin van een andere mentor
   *[other] { $count } gezinnen van andere mentoren
 }
meet-do = Wat u kunt doen
meet-ask = Vraag het nog eens aan wie niet antwoordde
meet-ask-how = Wie vandaag al een bericht hierover kreeg, krijgt er geen tweede. Niet komen is vaak geen onwil: bellen mag ook.
meet-ask-nobody = Op dit moment is er niemand om nog eens te vragen.
meet-print = Lijst printen
meet-add = Een tijd erbij
meet-add-how = Er gaat nog geen bericht uit. Wie u hierna nog eens vraagt, ziet ook deze tijd.
meet-add-button = Tijd toevoegen
meet-call-off = Het gaat niet door
meet-call-off-sure = Weet u het zeker? Wie een uitnodiging kreeg, krijgt bericht dat het niet doorgaat. Dit kunt u niet terugdraaien.
meet-call-off-button = Ja, zeg het af
meet-not-yours = Er doen ook studenten van andere mentoren mee. Afzeggen of een tijd erbij kan alleen iemand die hen allemaal ziet, zoals uw teamleider.
meet-done-sent = { $count ->
    [0] De uitnodiging staat klaar, maar er kon nu niemand bericht krijgen.
    [one] De uitnodiging is weg, naar 1 contact.
   *[other] De uitnodiging is weg, naar { $count } contacten.
 }
meet-done-again = Deze uitnodiging was al verstuurd. Er is niets dubbel gegaan.
meet-done-asked = { $count ->
    [0] Er ging niets uit: iedereen antwoordde al, of kreeg vandaag al bericht.
    [one] Aan 1 contact is het nog eens gevraagd.
   *[other] Aan { $count } contacten is het nog eens gevraagd.
 }
meet-done-called_off = { $count ->
    [0] Afgezegd. Niemand hoefde bericht te krijgen.
    [one] Afgezegd. 1 contact krijgt bericht.
   *[other] Afgezegd. { $count } contacten krijgen bericht.
 }
meet-done-added = De tijd staat erbij.
meet-done-there = Op dat moment is er al een tijd van dit gesprek. Kies een andere.
meet-done-bad_time = Deze tijd kan niet. Kies een dag en een tijd die nog komen.
## Een nieuwe uitnodiging.
invite-how = Vul in wat u weet. U ziet straks eerst per taal wat er uitgaat.
invite-wrong = Let op
invite-wrong-title = Er klopt nog iets niet:
invite-label-kind = Wat voor uitnodiging?
invite-label-students = Voor wie?
invite-label-title = Waar gaat het over?
invite-label-own_title = Uw eigen onderwerp
invite-label-host = Met wie praten de ouders?
invite-label-place = Waar?
invite-label-link = Link naar het online gesprek
invite-label-times = Wanneer?
invite-label-day = Dag
invite-label-from = Van
invite-label-until = Tot
invite-label-minutes = Minuten per gesprek
invite-label-length = Minuten
invite-label-capacity = Aantal gezinnen
invite-kind-talk = Ouders kiezen een tijd.
invite-kind-evening = Eén avond voor velen.
invite-kind-online = Ouders kiezen een tijd en krijgen een link.
invite-group = Groep
invite-group-show = Laat deze groep zien
invite-no-group = zonder groep
invite-no-contacts = geen contact dat bericht krijgt
invite-no-students = Er staat geen student op uw naam.
invite-own = Een eigen onderwerp
invite-own-hint = Dit wordt niet vertaald: iedereen leest het in het Nederlands. De onderwerpen uit de lijst zijn er in alle talen.
invite-host-hint = Zoals ouders het lezen: voornaam en achternaam.
invite-place-hint = Straat en lokaal, zoals: Voorbeeldlaan 10, lokaal 2.14
invite-link-hint = Kopieer de link uit Teams, Zoom of een ander programma.
invite-times-how = Kies een dag en van hoe laat tot hoe laat. Daarvan worden tijden gemaakt. Voor een tweede dag doet u dit nog een keer.
invite-make-times = Maak tijden
invite-thin = Haal het vinkje weg bij een tijd die niet kan.
invite-minutes-each = { $minutes } minuten
invite-weekend = er is dan niemand op school
invite-busy = U hebt dan al een ander gesprek:
invite-fewer = Er zijn minder tijden dan studenten.
invite-shown = Ouders zien de eerste { $count } tijden die nog vrij zijn. Zo blijft de keus klein.
invite-look = Bekijk wat er uitgaat
invite-nothing-yet = Er wordt nog niets verstuurd.
invite-kind = Kies wat voor uitnodiging het is.
invite-students = Kies een of meer studenten.
invite-many-students = Kies hooguit { $students } studenten tegelijk.
invite-title = Kies waar het over gaat.
invite-own-title = Schrijf waar het over gaat.
invite-host = Schrijf met wie de ouders praten.
invite-place = Schrijf waar het is.
invite-link = Zet hier de link van het online gesprek, zoals https://meet.example/gesprek.
invite-text-long = Maak dit korter: hooguit 120 tekens.
invite-day = Kies een dag.
invite-no-times = Kies een dag en maak tijden.
invite-time = Schrijf een tijd, zoals 15:00.
invite-until = Het einde moet na het begin liggen.
invite-minutes = Schrijf hoeveel minuten, van 5 tot 240.
invite-past = Deze tijd is al voorbij.
invite-long = Zo lang kan niet: hooguit 10 uur.
invite-too-short = Hier past geen gesprek in. Neem meer tijd of minder minuten.
invite-overlap = Deze tijden lopen door een tijd heen die er al staat.
invite-many = Dit zijn te veel tijden: hooguit { $times }.
invite-capacity = Schrijf een getal van 1 tot 2000.
## Wat er uitgaat, voordat het uitgaat.
look-page = Klopt het zo?
look-nothing-yet = Er is nog niets verstuurd. Dit krijgen de contacten:
look-title = Dit krijgen ze
look-nobody-title = Niemand krijgt het nu
look-and = en
look-example = Voorbeeld:
look-others = De anderen krijgen hetzelfde, met de eigen student.
look-buttons = Knoppen
look-about = over
look-now = gaat meteen uit
look-later = gaat uit op
look-waits = wacht
look-welcome = eerst gaat het welkom, daarna dit
look-staying = Deze contacten krijgen het niet
look-known = kreeg dit al
look-total = Samen
look-silent = schreef langer dan een dag niet
look-closed = Wie langer dan een dag niet schreef, krijgt op { $channel } alleen vaste berichten. Is er een vast bericht met deze tekst? Dan gaat dat, in één taal. Anders gaat eerst een kort bericht: er is een bericht van school. Deze tekst komt als het contact daarop tikt.
look-without = Zonder contact op de lijst:
look-own = Uw eigen onderwerp is niet vertaald. Iedereen leest het zoals u het schreef.
look-nobody = Niemand kan dit nu krijgen. Er wordt dus niets verstuurd.
look-send = { $count ->
    [one] Verstuur naar 1 contact
   *[other] Verstuur naar { $count } contacten
 }
look-change = Nog iets veranderen
