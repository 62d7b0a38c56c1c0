### Review: written by the makers
## The mails to people of the school: how much waits, never who or what.
urgent-subject = { $count ->
    [one] Er wacht 1 dringend bericht
   *[other] Er wachten { $count } dringende berichten
 }
urgent = { $count ->
    [one] Er wacht 1 dringend bericht van een ouder of verzorger. Kijk er zo snel mogelijk naar.
   *[other] Er wachten { $count } dringende berichten van ouders of verzorgers. Kijk er zo snel mogelijk naar.
 }
urgent-list-subject = { $count ->
    [one] Er staat 1 dringend punt op uw lijst
   *[other] Er staan { $count } dringende punten op uw lijst
 }
urgent-list = { $count ->
    [one] Er staat 1 dringend punt op uw lijst. Kijk er vandaag naar.
   *[other] Er staan { $count } dringende punten op uw lijst. Kijk er vandaag naar.
 }
waiting-subject = { $count ->
    [one] Iemand wacht op antwoord
   *[other] { $count } vragen of berichten wachten op antwoord
 }
waiting = { $count ->
    [one] 1 vraag of bericht wacht al een tijdje op antwoord.
   *[other] { $count } vragen of berichten wachten op antwoord. De oudste wacht al een tijdje.
 }
digest-subject = { $count ->
    [one] 1 punt op uw lijst
   *[other] { $count } punten op uw lijst
 }
digest = { $count ->
    [one] Er staat 1 punt op uw lijst.
   *[other] Er staan { $count } punten op uw lijst.
 }
digest-nothing-waits-subject = Nieuws van ouders
digest-nothing-waits = Er wacht niets op u.
group-urgent = { $count } dringend
group-question = { $count ->
    [one] 1 vraag, wens of bericht
   *[other] { $count } vragen, wensen of berichten
 }
group-meeting = { $count ->
    [one] 1 keer iets over een gesprek
   *[other] { $count } keer iets over een gesprek
 }
group-absence = { $count ->
    [one] 1 keer iets over afwezigheid
   *[other] { $count } keer iets over afwezigheid
 }
group-address = { $count ->
    [one] 1 nummer of contact om na te kijken
   *[other] { $count } nummers of contacten om na te kijken
 }
group-sending = { $count ->
    [one] 1 bericht dat wacht of niet aankwam
   *[other] { $count } berichten die wachten of niet aankwamen
 }
group-news = { $count ->
    [one] 1 keer iets om te weten
   *[other] { $count } keer iets om te weten
 }
wrote = { $count ->
    [one] In 1 gesprek schreef iemand sinds de vorige schooldag.
   *[other] In { $count } gesprekken schreef iemand sinds de vorige schooldag.
 }
open = Open Ouderlijn
open-at = Open Ouderlijn: { $url }
why-so-little = Om de privacy staan er in deze mail geen namen en geen teksten. Antwoorden op deze mail kan niet.
why-you = U krijgt deze mail omdat u met Ouderlijn werkt.
why-this-address = Dit adres staat in de instellingen van Ouderlijn. De beheerder kan het weghalen.
no-more = Liever geen mail? Zet het uit bij uw account: { $url }
