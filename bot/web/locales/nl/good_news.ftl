### Review: written by the makers
## Goed nieuws.
praise-title = Goed nieuws
praise-of = Goed nieuws over { $name }
praise-why = Een bericht over wat goed gaat kost u een halve minuut. Ouders onthouden het lang.
praise-proposals = Dit kunt u nu vertellen
praise-week-of = was elke dag op school: { $first } t/m { $last }
praise-see = Bekijk en verstuur
praise-no-proposals = Er is nu geen week zonder afwezigheid om te vertellen.
praise-students = Iets anders vertellen
praise-last = laatst:
praise-never = dit schooljaar nog niets
praise-choose = Wat ging er goed?
praise-adult = 18, geen toestemming voor school
praise-internship = Stage gehaald
praise-week = Een week zonder afwezigheid
praise-test = Toets gehaald
praise-work = Goed gewerkt
praise-growth = Het gaat steeds beter
praise-helped = Hielp anderen
praise-placement = Stageplek gevonden
praise-diploma = Diploma gehaald
praise-told-week = deze week al verteld
praise-told-year = dit schooljaar al verteld
praise-against = Let op: in die week staat een afwezigheid op de lijst. Klopt het wel?
praise-known-week = Dit is deze week al verteld. Volgende week kan het weer.
praise-known-year = Dit is dit schooljaar al verteld.
praise-again = Nog een keer vertellen
praise-again-how = Bijvoorbeeld bij een tweede stage.
praise-other = Iets anders kiezen
praise-no-contacts = Er staat geen contact van deze student op de lijst.
praise-done = { $count ->
    [0] Er ging niets uit: dit was al verteld, of niemand kan het nu krijgen.
    [one] Verstuurd naar 1 contact. Fijn dat u dit deed.
   *[other] Verstuurd naar { $count } contacten. Fijn dat u dit deed.
 }
praise-student = Naar de student
praise-no-students = Er staat geen student op uw naam.
## De brief met een code.
letter-page = Brief met een QR-code
letter-for = Voor
letter-languages = Talen
letter-opens = De code opent
letter-good-until = Te gebruiken tot en met
letter-how = Met deze brief koppelt het contact de eigen telefoon aan school. De code werkt één keer. Geef de brief aan het contact zelf, niet aan de student.
letter-ends-old = Maakt u een nieuwe brief, dan werkt een oudere brief voor dit contact niet meer.
letter-make = Maak de brief
letter-number = Brief { $number } van { $count }
letter-others = Andere contacten van deze student
letter-none = Er is nog geen kanaal met een code. De beheerder kan WhatsApp of Telegram aansluiten.
letter-which = Waarmee?
letter-print = Printen
letter-next = Volgende brief: { $name }
letter-back = Terug naar de student
letter-once = Deze brief ziet u alleen nu. Print hem meteen.
