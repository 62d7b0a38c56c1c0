### Review: written by the makers
## How far a message came.
status-received = ontvangen
status-queued = wacht
status-sending = wordt verstuurd
status-sent = verstuurd
status-delivered = aangekomen
status-read = gelezen
status-answered = beantwoord
status-failed = niet verstuurd
status-suppressed = niet verstuurd

## Why a message was not sent, or waits.
why-code = de dienst meldt: { $code }
why-unlinked = dit nummer hoort bij geen contact
why-stopped = het contact wil geen berichten
why-not_their_student = niet de student van dit contact
why-no_information = dit contact krijgt geen informatie
why-on_request = dit contact krijgt alleen antwoord op eigen vragen
why-objection = de student heeft bezwaar gemaakt
why-adult_without_permission = de student is 18 en gaf geen toestemming
why-own_number = het nummer van dit contact is dat van de student
why-shared_number = het nummer van dit contact is ook dat van een ander
why-new_number = het contact lijkt een ander nummer te hebben
why-no_address = er is geen nummer of kanaal van dit contact
why-no_channel = dit kanaal is niet aangesloten
why-knocked = wacht tot het contact op de knop tikt
why-knocked_in_vain = het contact tikte niet op de knop
why-no_template = WhatsApp laat deze tekst nu niet door
why-network = geen verbinding met de dienst
why-welcome = wacht op het welkom
why-withdrawn = de school trok de melding in
why-called_off = het gesprek gaat niet door
why-changed = er kwam een nieuwer bericht
why-too_late = te laat om nog te versturen
why-uncertain = onzeker: het programma stopte tijdens het versturen

## What stands on the mentor's list.
notice-left = ging terug naar de computer zonder antwoord van een mens
notice-handover = niet begrepen
notice-away = de computer kon niet antwoorden
notice-broken = fout in het programma
notice-danger = mogelijk gevaar
notice-attachment = bijlage
notice-stopped = wil geen berichten, schreef toch
notice-refused = vraagt over een student, mag niet
notice-callback = wil gebeld worden
notice-appointment = wil een afspraak
notice-reason = waarom komen moeilijk is
notice-contact = nieuw nummer of persoon
notice-link_request = wil gekoppeld worden
notice-new_number = lijkt een ander nummer te hebben
notice-shared_phone = opende de code van een ander contact
notice-details = meer uitleg
notice-offer = biedt hulp aan
notice-dropped = toch niet nodig
notice-failed = bericht niet verstuurd
notice-not_reached = niet bereikt, ook niet op een andere manier
notice-stopped_there = zette berichten uit in de berichten-app
notice-too_many = schrijft heel vaak: de computer antwoordt even niet
notice-gone = nummer of chat werkt niet meer
notice-setup = een kanaal is niet goed ingesteld
notice-uncertain = bericht onzeker verstuurd
notice-too_late = bericht te laat, niet verstuurd
notice-held = bericht wacht
notice-student_reply = de student schreef
notice-unreachable = contact is niet te bereiken
notice-absence_reason = reden van afwezigheid
notice-disputed = zegt: was wel op school
notice-hours = veel uren gemist
notice-turns_18 = wordt 18: praat over toestemming
notice-meeting_yes = komt naar het gesprek
notice-meeting_no = kan niet komen
notice-other_time = wil een andere tijd
notice-interpreter = wil een tolk
notice-no_answer = geen antwoord op de uitnodiging
notice-mail_failed = een e-mail aan een mentor kwam niet of nog niet aan: kijk zelf wat dringend is
notice-topic = een vraag of wens

## Which message it is about.
about-welcome = het welkom
about-absence = over afwezigheid
about-invite = een uitnodiging
about-meeting = over een gesprek
about-eighteen = over 18 jaar worden
about-answer = een antwoord
about-link = over het koppelen
about-start = de eerste uitleg
about-number = over een nieuw nummer
about-good = goed nieuws
about-mentor = een bericht van een mentor
about-message = een bericht

## Facts of an entry.
fact-hours = { $hours } uur in { $weeks } schoolweken, de grens is { $limit }
fact-time = { $time } uur
fact-morning = in de ochtend
fact-afternoon = in de middag
fact-evening = in de avond
fact-phone = nummer { $phone }
fact-contact = code van contact { $contact }
fact-request = verzoek { $request }
fact-language = taal: { $language }
absence-hours = { $day }, { $begin } tot { $end }
absence-day = { $day }, hele dag

## Channels and costs.
channel-whatsapp = WhatsApp
channel-sms = SMS
channel-telegram = Telegram
channel-simulator = simulator
channel-none = geen kanaal
cost-parts = { $parts ->
    [one] 1 deel
   *[other] { $parts } delen
 }
