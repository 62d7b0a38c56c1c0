### Review: written by the makers
## De pagina van een gesprek.
unknown = Onbekend nummer
contact = contact
card-student = de student zelf
card-relation = { $relation } van
card-nobody = de school kent dit nummer niet
card-unlinked = Dit nummer hoort bij niemand op de lijst. Schrijf hier niets over een student. Koppelen kan bij:
card-stopped = Dit contact wil geen berichten. Er gaat niets meer uit.
card-gone = Dit nummer of deze chat werkt niet meer.
mode-both = leest ook Nederlands
mode-home = leest alleen de eigen taal
mode-dutch = wil alleen Nederlands
lines-title = Berichten
no-lines = Er staat hier nog niets.
line-hidden = Dit bericht gaat over een student van een andere mentor.
news = { $count ->
    [one] Er is een nieuw bericht.
   *[other] Er zijn { $count } nieuwe berichten.
 }
earlier = Eerdere berichten
earlier-title = eerdere berichten
back-to-conversation = Terug naar het gesprek
author-parent = Ouder
author-bot = Ouderlijn (computer)
author-mentor = Iemand van school
author-school = School (vanzelf)
machine = vertaald door een computer ({ $provider })
machine-wrong = klopt niet
wrong = Deze vertaling klopt niet
wrong-back = De vertaling klopt toch
picture = Foto { $number }
attachment-kind = { $kind ->
    [image] foto
    [audio] spraakbericht
    [video] video
    [calendar] afspraak voor de agenda
    [text] bestand
   *[other] bestand
 }
attachment-save = bewaar bijlage { $number }
attachment-missing = nog niet binnen, of te groot
buttons = Knoppen
until = (gaat { $moment })
write-title = Schrijf een bericht
write-label = Uw bericht, in het Nederlands
write-hint = Korte zinnen. Eén gedachte per zin.
write-silences = Als u schrijft, zwijgt de computer tot u het gesprek teruggeeft.
about-label = Waar gaat het over?
about-named = Er staat iets over { $student }? Kies dan bij ‘Waar gaat het over?’ het onderwerp. Dan kijkt Ouderlijn of dit contact het mag weten.
in-dutch-unsent = in het Nederlands (niet verstuurd)
about-general = Algemeen: niets over een student
about-progress-of = Hoe het gaat met { $student }
about-absence-of = Afwezigheid van { $student }
about-meeting-of = Gesprek of afspraak over { $student }
look = Bekijk eerst
send-anyway = Toch versturen
easy-title = Zo goed te lezen
easy-fine = Goed te lezen voor iedereen.
easy-average = Gemiddeld { NUMBER($words) } woorden per zin. Streef naar 8.
grade-a2 = makkelijk (A2)
grade-near = bijna makkelijk genoeg
grade-hard = te moeilijk
preview-title = Dit krijgt het contact
preview-when = Wanneer
preview-now = meteen
preview-channel = Hoe
preview-cost = Kosten
preview-closed = Dit contact schreef langer dan een dag niet. Daarom gaat eerst een vast kort bericht: er is een bericht van school. Uw tekst komt als het contact daarop tikt.
translation-comes = Bij het versturen komt de vertaling in het { $language } erbij. Hierboven staat nog geen vertaling, ook niet in de kosten.
gate-allowed = Dit mag verstuurd worden.
gate-held = Dit wacht nog: { $why }.
gate-refused = Dit gaat niet uit: { $why }.
show-translation = Laat de vertaling zien ({ $language })
no-translation = Er is geen vertaling ingesteld. In het { $language } staat erbij dat u in het Nederlands schrijft.
not-translated-off = Vertalen staat uit.
not-translated-language = Deze taal kan de vertaler niet. Het bericht gaat in het Nederlands.
not-translated-away = De vertaler antwoordt nu niet.
not-translated-refused = De vertaling veranderde een naam of een getal. Daarom gebruiken we haar niet.
not-translated-too_long = Het bericht is te lang om te vertalen.
translation-trouble = U kunt het bericht ook alleen in het Nederlands versturen.
error-no_text = Schrijf eerst een bericht.
error-too_long = Het bericht is te lang. Maak er twee van.
error-not_their_student = Deze student hoort niet bij dit contact.
stopped-others = Een collega schreef net ook. Uw bericht is nog niet verstuurd.
stopped-holder = { $name } heeft dit gesprek overgenomen. Uw bericht is nog niet verstuurd.
stopped-yours = Uw tekst staat hieronder. Pas hem aan, of verstuur hem toch.
side-title = Over dit gesprek
who-answers = Wie antwoordt nu?
who-answers-short = { $name } antwoordt
who-bot = De computer
who-you = U
who-other = { $name }
who-silent = De computer zwijgt. Stoppen met berichten en antwoorden op knoppen werken wel.
hold = Ik neem het over
release = Geef terug aan de computer
waits-title = Wacht op u
to-line = naar het bericht
done = Klaar
contact-title = Contact
language = Taal
channel-label = Kanaal
welcomed = Welkom gekregen
yes = ja
not-yet = nog niet
export-pdf = Bewaar als pdf
export-csv = Bewaar als csv
about-choose = Kies waar het over gaat
error-no_subject = Kies waar uw bericht over gaat. Dan weten we of het mag.
error-refused = Dit bericht gaat niet uit. Uw tekst staat er nog.
also-done = Streep ook af: { $what }
