### Review: written by the makers
## The list of students.
students-title = Mijn studenten
students-count = { $count ->
    [one] 1 student
   *[other] { $count } studenten
 }
students-group = Klas
students-all-groups = Alle klassen
students-order = Op volgorde van
students-order-name = naam
students-order-group = klas
students-order-heard = langst niets gehoord
students-show = Laat zien
students-search = Zoek een student
students-search-hint = Naam van de student
students-found = { $count ->
    [0] Geen student gevonden met deze naam.
    [one] 1 student gevonden.
   *[other] { $count } studenten gevonden.
 }
students-show-all = Alle studenten
students-none = U hebt nog geen studenten op de lijst van de school.
students-none-group = In deze klas ziet u geen studenten.
student-group = Klas { $group }
student-mentor = Mentor
student-contacts = Contacten
student-no-contacts = geen
student-permission = Toestemming
student-meeting = Afspraak
student-no-meeting = geen
student-meeting-at = { $title }, { $day } om { $time } uur
student-missed = Afwezig
student-missed-none = niet in { $weeks } schoolweken
student-missed-count = { $count ->
    [one] 1 keer in { $weeks } schoolweken
   *[other] { $count } keer in { $weeks } schoolweken
 }
student-missed-hours = { $hours } uur zonder toestemming
student-missed-without = { $count ->
    [one] 1 keer zonder reden
   *[other] { $count } keer zonder reden
 }
student-news = Nieuws
balance-good = { $count ->
    [0] nog geen goed nieuws
    [one] 1 keer goed nieuws
   *[other] { $count } keer goed nieuws
 }
balance-bad = { $count ->
    [0] geen slecht nieuws
    [one] 1 keer slecht nieuws
   *[other] { $count } keer slecht nieuws
 }
student-news-since = sinds het begin van het schooljaar
student-last = Laatste contact
student-last-in = ouder schreef
student-last-out = school schreef
student-last-none = nog geen
student-reminders = Let op
student-reminders-of = Let op bij { $name }

## Permission, by age.
permission-objection = De student heeft bezwaar. Ouders horen niets.
permission-until_18 = Tot 18 mogen ouders het weten. Wordt 18 op { $day }.
permission-adult_some = 18: toestemming voor { $scopes }.
permission-adult_none = 18: geen toestemming. Ouders horen niets.
permission-scope-absence = afwezigheid
permission-scope-meeting = gesprek
permission-scope-progress = hoe het gaat

## What the school's rules for contact remind of.
reminder-no_contacts = Er staat geen contact op de lijst van de school.
reminder-no_contact = Nog geen contact sinds { $since }.
reminder-quiet = Al { $weeks } weken geen contact.
reminder-only_bad = { $bad ->
    [one] Eén keer slecht nieuws, nog geen goed nieuws.
    [2] Twee keer slecht nieuws, nog geen goed nieuws.
    [3] Drie keer slecht nieuws, nog geen goed nieuws.
   *[other] { $bad } keer slecht nieuws, nog geen goed nieuws.
 }
reminder-more_good = Vaker slecht nieuws ({ $bad }) dan goed nieuws ({ $good }). Vertel ook wat goed gaat.
reminder-meeting = { $held ->
    [0] Dit schooljaar nog geen gesprek.
   *[other] Dit schooljaar pas { $held } van { $wanted } gesprekken.
 }
reminder-turns_18 = { $count ->
    [one] Wordt over 1 week 18: praat over toestemming.
   *[other] Wordt over { $count } weken 18: praat over toestemming.
 }
reminder-turns_18-days = { $count ->
    [one] Wordt morgen 18: praat over toestemming.
   *[other] Wordt over { $count } dagen 18: praat over toestemming.
 }

## One student.
student-relation = Is
student-language = Leest
student-mode-both = { $language } en Nederlands
student-mode-home = alleen { $language }
student-mode-dutch = Nederlands
student-channel = Kanaal
student-reach = Bereikbaar
reach-yes = ja, berichten komen aan
reach-not_yet = verstuurd, maar nog niets aangekomen
reach-never = er ging nog geen bericht
reach-gone = nee, nummer of chat werkt niet meer
reach-stopped = nee, wil geen berichten
reach-no_address = nee, er is geen nummer of kanaal
reach-own_number = nee, dit is het nummer van de student zelf
reach-shared_number = nee, dit is ook het nummer van een ander
reach-new_number = wacht: is het nieuwe nummer goed?
student-welcome = Welkom
student-welcomed = gekregen op { $day }
student-not-welcomed = nog niet gekregen
student-hours = Liefst
hours-any = op elk moment
hours-morning = in de ochtend
hours-afternoon = in de middag
hours-evening = in de avond
student-hours-unknown = nog niet gevraagd
student-information = Informatie
information-normal = alles wat mag
information-on_request = alleen antwoord op eigen vragen
information-none = geen
student-gate = Mag een bericht nu uit?
student-gate-of = over { $scope }
student-gate-allowed = Ja.
student-gate-held = Wacht: { $why }.
student-gate-refused = Nee: { $why }.
student-conversation = Lees het gesprek
student-letter = Druk de brief met de code af
student-meetings = Gesprekken
student-meetings-none = Nog geen uitnodigingen.
student-invited = uitgenodigd op { $day }
student-fixed = { $day } om { $time } uur
invited-open = nog geen antwoord
invited-yes = komt
invited-no = kan niet komen
invited-other_time = wil een andere tijd
invited-call = wil liever gebeld worden
invited-refused = niet verstuurd
student-called-off = gaat niet door
student-interpreter = tolk: { $language }
student-absences = Afwezig
student-absences-none = Geen afwezigheid bekend.
absence-kind-unknown = zonder bericht
absence-kind-late = te laat
absence-kind-ill = ziek
absence-kind-leave = vrij
absence-kind-other = anders
absence-reason = contact zegt: { $reason }
absence-disputed = nog niet beslist
absence-settled-right = klopt: was er
absence-settled-stays = blijft staan
absence-withdrawn = door de school ingetrokken
student-hours-told = Uren verteld
student-hours-told-at = { $hours } uur, { $day }
student-tasks = Meldingen
student-tasks-none = Geen meldingen.
student-task-waits = wacht
student-task-done = klaar
student-task-done-by = klaar door { $name }
student-birth = Geboren op { $day }
deed-student = bekeek een student
