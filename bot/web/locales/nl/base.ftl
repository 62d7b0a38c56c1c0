### Review: written by the makers
## What every page has.
name = Ouderlijn
skip = Naar de inhoud
menu = Menu
nav-inbox = Gesprekken
nav-todo = Te doen
nav-students = Mijn studenten
nav-meetings = Uitnodigingen
nav-users = Gebruikers
nav-audit = Wie las wat
nav-account = Mijn account
phone-label = Telefoon
phone-call = Bel { $number }
nav-phone = De telefoon van een ouder
sign-out = Uitloggen
search = Zoeken
search-hint = Naam of woord
yesterday = gisteren
demo-note = Dit is een demo met een verzonnen school.
counts-unread = { $count ->
    [one] 1 gesprek met iets nieuws
   *[other] { $count } gesprekken met iets nieuws
 }
counts-waiting = { $count ->
    [one] 1 ding wacht
   *[other] { $count } dingen wachten
 }
urgent = dringend
save = Bewaren
cancel = Niet doen
back = Terug
send = Versturen
close = Sluiten
more = Meer laten zien
lost-connection = Even geen verbinding. De pagina is misschien niet bij.
