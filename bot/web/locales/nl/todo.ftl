### Review: written by the makers
## The list of what waits.
todo-title = Te doen
todo-intro = Wat ouders vragen en wat u moet weten. Het oudste staat boven.
todo-all = Alles
todo-empty = Er wacht niets. Fijn!
todo-empty-section = Hier wacht niets.
todo-urgent = Dringend
todo-call = Bel terug
todo-answer = Antwoord
todo-decide = Beslis
todo-arrange = Regel
todo-know = Weet
todo-failed = Niet gelukt
todo-hint-urgent = Doe dit eerst.
todo-hint-call = Deze ouders willen gebeld worden.
todo-hint-answer = Deze ouders wachten op een mens.
todo-hint-decide = Kijk en kies. Dit beslist een mens.
todo-hint-arrange = Dit is aan ouders beloofd: de mentor regelt het.
todo-hint-know = Lees dit. U hoeft niets te antwoorden.
todo-hint-failed = Deze berichten wachten of kwamen niet aan. Neem zo nodig zelf contact op.
todo-more = Alle { $count } laten zien
todo-count = { $count ->
    [one] 1 ding
   *[other] { $count } dingen
 }
todo-done = Klaar
todo-done-of = Klaar: { $what }
todo-done-chosen = Klaar met wat ik koos
todo-chose-nothing = U hebt nog niets gekozen. Zet eerst een vinkje bij wat klaar is.
todo-undo = Terugzetten
todo-decide-now = Bekijk en beslis
todo-read = Lees het gesprek
todo-stranger = Iemand die de school niet kent
todo-about = over
todo-mentor = mentor: { $name }
todo-is-done = { $count ->
    [one] Dit is nu klaar: { $what }.
   *[other] { $count } dingen zijn nu klaar.
 }
todo-was-done = { $name } deed dit al: { $what }.
todo-was-done-itself = Dit was al klaar: { $what }.
todo-is-back = { $count ->
    [one] Dit staat weer op de lijst: { $what }.
   *[other] { $count } dingen staan weer op de lijst.
 }
todo-done-title = Gedaan in de laatste 7 dagen
todo-done-by = { $name }, { $at }
todo-done-none = De laatste 7 dagen deed nog niemand iets.
todo-pages = Bladzijden
todo-page = Bladzijde { $page } van { $pages }
todo-previous = Vorige
todo-next = Volgende

## A link request.
link-title-stranger = Wie is dit?
link-title-number = Een ander nummer?
link-intro-stranger = Iemand die de school niet kent, wil berichten krijgen. Weet u wie het is?
link-intro-number = { $name } lijkt een ander nummer te hebben. Klopt dat?
link-wrote = Dit schreef deze persoon
link-wrote-nothing = Deze persoon schreef nog niets.
link-phone = Nummer
link-no-phone = niet bekend
link-old-phone = Nummer op de lijst
link-new-phone = Nieuw nummer
link-channel = Schrijft via
link-at = Vraagt sinds
link-students = Student
link-proposals = Wie het kan zijn
link-proposals-none = Niemand op uw lijst past bij dit nummer of deze naam.
link-why-number = zelfde nummer
link-why-number_alike = nummer lijkt erop
link-why-name = naam geschreven
link-why-first_name = voornaam geschreven
link-why-student = naam van de student geschreven
link-why-student_first_name = voornaam van de student geschreven
link-search = Zoek een ander contact
link-found = Gevonden
link-search-label = Naam van het contact of de student
link-search-count = { $count ->
    [0] Niemand gevonden bij uw studenten.
    [one] 1 contact gevonden.
   *[other] { $count } contacten gevonden.
 }
link-search-most = Alleen de eerste { $count } staan hier. Schrijf meer van de naam.
link-of = van { $students }
link-choose = Dit is
link-what-follows = Wat er dan gebeurt
link-follows-confirm = Bevestigt u? Dan krijgt deze persoon vanaf nu de berichten over de student, en eerst het welkom. Bel bij twijfel het nummer op de schoollijst.
link-follows-refuse = Weigert u? Dan leest deze persoon dat de school het nummer niet kent. Er gaat niets over een student uit.
link-follows-confirm-number = Bevestigt u? Dan gaan de berichten voortaan naar het nieuwe nummer. Verander het ook op de schoollijst.
link-follows-refuse-number = Weigert u? Dan blijft alles zoals het is. Het contact hoort hier niets van.
link-confirm = Bevestig
link-confirm-number = Ja, dit is het nieuwe nummer
link-refuse = Nee, ik ken deze persoon niet
link-refuse-number = Nee, dit klopt niet
link-ask = U ziet zelf geen studenten. Daarom kan alleen een teamleider hierover beslissen.
link-ask-whom = Vraag het aan: { $names }.
link-ask-nobody = Er is nog geen teamleider. Maak er een bij Gebruikers.
link-error-title = Dit lukte niet
link-error-nobody = Kies eerst wie het is.
link-error-nothing = Kies: bevestigen of weigeren.
link-error-decided = Dit is al beslist. U hoeft niets meer te doen.
link-error-taken = Dit gesprek hoort nu bij iemand anders. Weiger dit verzoek.
link-error-students_number = Dit is het nummer van een student. Verander eerst de schoollijst, of weiger.
link-error-not_yours = Alleen wie studenten ziet, beslist dit.
link-error-another_contact = Dit verzoek gaat over een ander contact. Weiger het.
link-back = Terug naar de lijst

## A dispute.
dispute-title = Was { $student } op school?
dispute-intro = { $contact } zegt dat { $student } wel op school was. Kijk het na bij de leraar.
dispute-absences = Het gaat over
dispute-right = Klopt: was er
dispute-stays = Blijft staan
dispute-right-follows = De uren tellen niet meer mee. Wie er een bericht over kreeg, leest dat het een fout was. Verander het ook in het systeem van de school.
dispute-stays-follows = De uren tellen mee. Het contact leest dit en kan een gesprek vragen.
dispute-reads = Dit leest { $contact }
dispute-decided = Dit is al beslist. U hoeft niets meer te doen.
dispute-error-nothing = Kies wat klopt.
dispute-error-decided = Iemand besliste dit net. U hoeft niets meer te doen.

## What the log says.
deed-todo_done = zette iets op klaar
deed-todo_undone = zette iets terug op de lijst
deed-link_confirmed = bevestigde wie het is
deed-link_refused = weigerde een koppeling
deed-dispute_right = gaf het contact gelijk over afwezigheid
deed-dispute_stays = liet afwezigheid staan
