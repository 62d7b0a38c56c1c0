### Review: written by the makers
## Een gesprek als bestand.
exports-title = Gesprek met { $who }
exports-title-own = Gesprek met student { $who }
exports-unknown = een onbekend nummer
exports-school = School
exports-contact = Contact
exports-students = Student
exports-channel = Kanaal
exports-period = Berichten
exports-from-until = { $count ->
    [one] 1, van { $first }
   *[other] { $count }, van { $first } tot en met { $last }
 }
exports-none = Er staan geen berichten in dit gesprek.
exports-made = Gemaakt
exports-made-by = door { $who }, { $moment }
exports-left-out = { $count ->
    [one] 1 bericht gaat over een student van een andere mentor. Het staat hier niet.
   *[other] { $count } berichten gaan over een student van een andere mentor. Die staan hier niet.
 }
exports-own-words = Wat er stond
exports-dutch = Nederlands
exports-private = Vertrouwelijk
exports-page = bladzijde
exports-of = van
exports-parent = Ouder
exports-bot = Ouderlijn (computer)
exports-mentor = Iemand van school
exports-in = van contact
exports-out = van school
exports-machine = vertaald door een computer ({ $provider })
exports-wrong = een lezer zegt: deze vertaling klopt niet
exports-buttons = Knoppen
exports-attachments = Bijlagen
exports-yes = ja
exports-image = { $count ->
    [one] 1 foto
   *[other] { $count } foto's
 }
exports-audio = { $count ->
    [one] 1 spraakbericht
   *[other] { $count } spraakberichten
 }
exports-video = { $count ->
    [one] 1 video
   *[other] { $count } video's
 }
exports-file = { $count ->
    [one] 1 bestand
   *[other] { $count } bestanden
 }
exports-missing-title = De pdf kan hier nog niet gemaakt worden
exports-missing = Op de computer waar Ouderlijn draait, ontbreekt het programma dat pdf's opmaakt (Pango). Vraag de beheerder om het te installeren:
exports-missing-then = Start Ouderlijn daarna opnieuw. Al het andere werkt gewoon. Het gesprek als csv kan nu al.
exports-csv = Bewaar als csv

## Alles van één contact: LEESMIJ van `ouderlijn export contact`.
exports-readme =
    Alles wat { $school } in Ouderlijn over u bewaart
    Gemaakt op { $moment }. Nummer op de lijst van de school: { $contact }.

    WAT ZIT ERIN?
    transcript.csv   Alle berichten, één per regel, met datum, tijd en hoe het met het bericht ging.
                     Dit bestand opent u met Excel of LibreOffice.
    contact.json     Alle gegevens zoals het programma ze bewaart. Dit bestand is ook geschikt om
                     over te dragen aan een andere organisatie (artikel 20 AVG).
    files            De foto's, spraakberichten en bestanden die u stuurde. De naam is het nummer van
                     het bericht en de plaats in het bericht. Er zijn er { $files }.

    WAT STAAT ER IN contact.json?
    contacts         uw naam, nummer, e-mail, taal en keuzes
    links            bij welke student u hoort, en wat u mag horen
    conversations    op welk kanaal en nummer u schrijft
    messages         de berichten; understood is wat de computer dacht dat u bedoelde
    files            de lijst van wat in de map files ligt
    notices          wat op de lijst van de mentor kwam
    invitations      uitnodigingen voor gesprekken en wat u antwoordde
    absences         de reden die u gaf voor afwezigheid
    link_codes       wanneer u een code kreeg om te koppelen (de code zelf bewaren we niet)
    link_requests    wanneer een nummer aan u gekoppeld moest worden
    audit            wie van de school uw gesprek las of bewaarde, en wanneer
    Tijden in contact.json zijn in UTC. In transcript.csv staat de tijd van Nederland.

    WAT ZIT ER NIET IN?
    Wat over andere mensen gaat, en wat geen gegeven over u is: namen van wie er bij de school werkt,
    sleutels van het programma, en dubbele kopieën van dezelfde woorden.

    UW RECHTEN
    Klopt er iets niet, of wilt u dat we het verwijderen? Vraag het aan de school: { $email }.
    U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens.
