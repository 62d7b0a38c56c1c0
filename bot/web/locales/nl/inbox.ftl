### Review: written by the makers
## De lijst met gesprekken.
inbox-filters = Welke gesprekken
inbox-show-all = Alle
inbox-show-urgent = Dringend
inbox-show-unread = Nieuw
inbox-show-waiting = Wacht op u
inbox-show-held = Overgenomen
inbox-title-all = Alle gesprekken
inbox-title-urgent = Dringende gesprekken
inbox-title-unread = Gesprekken met iets nieuws
inbox-title-waiting = Gesprekken waarin iets op u wacht
inbox-title-held = Gesprekken die iemand van school overnam
inbox-urgent-title = Dringend
inbox-rest-title = Andere gesprekken
inbox-all-urgent = Alle dringende gesprekken
inbox-newest = Naar de nieuwste gesprekken
inbox-group = Groep
inbox-all-groups = alle groepen
inbox-choose = Toon
inbox-news = { $count ->
    [one] Er is een gesprek met iets nieuws.
   *[other] Er zijn { $count } gesprekken met iets nieuws.
 }

## Een gesprek in de lijst.
inbox-relation = { $relation } van
inbox-student = student
inbox-nobody = staat niet op de lijst van school
inbox-no-student = hoort nu bij geen student
inbox-new = nieuw
inbox-waits = wacht op u
inbox-and-more = (en nog { $count })
inbox-held = overgenomen door school
inbox-held-by = overgenomen door
inbox-gone = niet bereikbaar
inbox-translated = (vertaald)
inbox-files = { $count ->
    [one] (1 bijlage)
   *[other] ({ $count } bijlagen)
 }
inbox-no-text = (geen tekst)
inbox-other-student = Dit gesprek ging nog niet over een student van u.
inbox-they = Onbekend
inbox-you = U
inbox-somebody = Iemand van school
inbox-by-bot = Computer
inbox-by-school = School

## Als er niets is.
inbox-none = Er zijn nog geen gesprekken.
inbox-none-how = Een gesprek begint als een ouder schrijft, of als school een bericht stuurt. U kunt ouders ook zelf uitnodigen.
inbox-none-urgent = Er is niets dringends.
inbox-none-unread = U hebt alles gelezen.
inbox-none-waiting = Er wacht niets op u.
inbox-none-held = Niemand heeft een gesprek overgenomen. De computer antwoordt zelf.
inbox-none-group = Deze groep heeft nog geen gesprekken.
inbox-no-more = Dit waren alle gesprekken.
inbox-to-all = Toon alle gesprekken

## Achter "Gesprekken" in het menu.
counts-many = in meer dan { $count } gesprekken staat iets nieuws
counts-urgent = er is iets dringends

## Zoeken.
find-label = Zoek een naam of een woord
find-title = Zoeken
find-how = Typ een naam of een woord. Accenten en hoofdletters maken niet uit.
find-how-more = Meer woorden? Dan staan ze allemaal in het bericht. Zet woorden tussen aanhalingstekens als ze precies zo achter elkaar moeten staan.
find-people = { $count ->
    [0] Geen mensen
    [one] 1 persoon
   *[other] { $count } personen
 }
find-messages = { $count ->
    [0] geen berichten
    [one] 1 bericht
   *[other] { $count } berichten
 }
find-messages-some = { $count ->
    [0] nog geen berichten
    [one] 1 bericht, misschien zijn er meer
   *[other] de nieuwste { $count } berichten
 }
find-people-title = Mensen
find-messages-title = Berichten
find-own-phone = gesprek met de student
find-no-talk = nog geen gesprek
find-more-people = Er zijn meer mensen met deze naam. Typ ook de achternaam.
find-nothing = Niets gevonden.
find-nothing-how = Kijk of het goed gespeld is, of probeer een ander woord. U vindt alleen wat van uw eigen studenten is.
find-looked-to = Gezocht tot en met { $day }.
find-further = Zoek verder terug
