### Review: not reviewed by a native speaker.

## Mensen op school

name-mentor = Mentor
word-mentor =
    De mentor is de vaste begeleider van uw kind op school.
    Voorbeeld: uw kind heeft een probleem en praat met de mentor.

name-slb = SLB
word-slb =
    SLB betekent: studieloopbaanbegeleiding. Uw kind krijgt dan hulp met leren en kiezen.
    Voorbeeld: uw kind heeft SLB en praat over een stage.

name-decaan = Decaan
word-decaan =
    De decaan helpt uw kind met kiezen: een opleiding of een beroep.
    Voorbeeld: uw kind vraagt de decaan naar een andere opleiding.

name-zorgteam = Zorgteam
word-zorgteam =
    Het zorgteam is een groep mensen op school. Zij helpen studenten met problemen.
    Voorbeeld: uw kind is vaak bang. Het zorgteam zoekt samen naar hulp.

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    Met de vertrouwenspersoon praat uw kind over nare dingen, zoals pesten.
    Voorbeeld: iemand pest uw kind. De vertrouwenspersoon luistert en helpt.

## Stage en werk

name-stage = Stage
word-stage =
    Op stage leert uw kind werken bij een echt bedrijf.
    Voorbeeld: uw kind leert koken in een restaurant.

name-bpv = BPV
word-bpv =
    BPV betekent: beroepspraktijkvorming. Dat is leren in een bedrijf, zoals bij een stage.
    Voorbeeld: de BPV van uw kind is in een winkel.

name-bol = BOL
word-bol =
    BOL is een manier van leren. Uw kind gaat vooral naar school, met stages.
    Voorbeeld: bij BOL zit uw kind de meeste dagen in de les.

name-bbl = BBL
word-bbl =
    BBL is een manier van leren. Uw kind werkt vooral en krijgt loon.
    Voorbeeld: uw kind werkt vier dagen en gaat één dag naar school.

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    Een leerbedrijf is een bedrijf waar studenten mogen leren. Het bedrijf heeft daarvoor toestemming.
    Voorbeeld: uw kind zoekt een leerbedrijf op stagemarkt.nl.

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    Dit is het contract voor de stage. Uw kind, de school en het bedrijf tekenen het.
    Voorbeeld: in de praktijkovereenkomst staat hoeveel uren uw kind stage loopt.

## Afwezig zijn en de wet

name-verzuim = Verzuim
word-verzuim =
    Verzuim betekent: uw kind is niet in de les.
    Voorbeeld: uw kind mist maandag een les. Dat is verzuim.

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    Ongeoorloofd betekent: zonder toestemming van de school.
    Voorbeeld: uw kind mist een les en niemand meldt een reden.

name-geoorloofd = Geoorloofd
word-geoorloofd =
    Geoorloofd betekent: het mag, want er is een goede reden.
    Voorbeeld: uw kind is ziek en u meldt dat op tijd.

name-leerplicht = Leerplicht
word-leerplicht =
    Leerplicht betekent: een kind moet volgens de wet naar school. Dat is tot 18 jaar. Met een diploma van mbo 2, havo of vwo stopt het eerder.
    Voorbeeld: uw kind is 17 en heeft nog geen diploma. Uw kind gaat naar school.

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    Deze persoon werkt bij de gemeente. De leerplichtambtenaar helpt als een kind veel lessen mist.
    Voorbeeld: uw kind van 17 mist veel lessen. De leerplichtambtenaar praat met u.

name-rmc = RMC
word-rmc =
    Het RMC helpt jongeren zonder diploma naar school of werk. Het is van de gemeente en heet vaak Doorstroompunt.
    Voorbeeld: uw kind van 19 stopt met school. Het RMC belt uw kind.

name-schorsing = Schorsing
word-schorsing =
    Schorsing betekent: uw kind mag een tijd niet naar school of in de les.
    Voorbeeld: uw kind krijgt een schorsing van twee dagen. De reden staat in een brief.

## De opleiding

name-niveau = Niveau
word-niveau =
    Het mbo heeft vier niveaus. Niveau 1 is het laagste en niveau 4 het hoogste.
    Voorbeeld: na niveau 2 kan uw kind naar niveau 3.

name-entree = Entree
word-entree =
    Entree is mbo niveau 1. Deze opleiding duurt meestal één jaar.
    Voorbeeld: uw kind heeft nog geen diploma en begint met entree.

name-keuzedeel = Keuzedeel
word-keuzedeel =
    Een keuzedeel is een extra deel van de opleiding. Uw kind kiest het zelf.
    Voorbeeld: uw kind kiest het keuzedeel Duits.

name-burgerschap = Burgerschap
word-burgerschap =
    Burgerschap is een vak over leven, werken en meedoen in Nederland.
    Voorbeeld: uw kind leert over stemmen en gezond leven.

name-lob = LOB
word-lob =
    LOB is hulp bij kiezen. Uw kind ontdekt welk werk en welke opleiding passen.
    Voorbeeld: uw kind bezoekt bij LOB een bedrijf.

name-intake = Intake
word-intake =
    De intake is het eerste gesprek voor een nieuwe opleiding.
    Voorbeeld: bij de intake vertelt uw kind waarom deze opleiding leuk is.

name-rooster = Rooster
word-rooster =
    In het rooster staan de dagen en tijden van de lessen.
    Voorbeeld: in het rooster staat dat de les om negen uur begint.

name-lesuitval = Lesuitval
word-lesuitval =
    Lesuitval betekent: een les gaat niet door.
    Voorbeeld: de leraar is ziek. Er is geen les.

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    Een onderwijsovereenkomst is een contract tussen de student en de school. Op de meeste mbo-scholen is het niet meer nodig.
    Voorbeeld: u vindt thuis een oude onderwijsovereenkomst van de school.

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    Passend onderwijs betekent: uw kind krijgt extra hulp als dat nodig is.
    Voorbeeld: uw kind leest moeilijk en krijgt extra tijd bij een toets.

## Toetsen en diploma

name-examen = Examen
word-examen =
    Een examen is een belangrijke toets. Uw kind moet examens halen voor het diploma.
    Voorbeeld: uw kind doet examen Nederlands.

name-herkansing = Herkansing
word-herkansing =
    Een herkansing is een tweede keer voor een toets of examen.
    Voorbeeld: uw kind haalt een 4 en doet de toets opnieuw.

name-bsa = BSA
word-bsa =
    Het BSA is een advies in het eerste jaar. Uw kind mag blijven of moet een andere opleiding kiezen.
    Voorbeeld: uw kind haalt genoeg en krijgt het advies: blijven.

name-rapport = Rapport
word-rapport =
    Op een rapport staan de resultaten van uw kind.
    Voorbeeld: op het rapport staat een 7 voor Nederlands.

name-portfolio = Portfolio
word-portfolio =
    In een portfolio bewaart uw kind eigen werk. Zo laat uw kind zien wat het kan.
    Voorbeeld: uw kind doet foto's van de stage in het portfolio.

name-ouderavond = Ouderavond
word-ouderavond =
    Op een ouderavond komen ouders naar school. De school vertelt dan over de opleiding.
    Voorbeeld: op de ouderavond praat u met de mentor.

name-diploma = Diploma
word-diploma =
    Met een diploma is de opleiding klaar. Uw kind heeft alles gehaald.
    Voorbeeld: met een diploma vindt uw kind makkelijker werk.

name-certificaat = Certificaat
word-certificaat =
    Een certificaat is een bewijs voor één deel van een opleiding.
    Voorbeeld: uw kind haalt een deel en krijgt een certificaat.

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    Dit is een diploma van mbo niveau 2 of hoger. Een diploma van havo of vwo is ook een startkwalificatie.
    Voorbeeld: uw kind haalt mbo niveau 2. Dat is een startkwalificatie.

## Geld

name-duo = DUO
word-duo =
    DUO is een dienst van de overheid voor studenten. Het regelt geld om te leren en gratis reizen.
    Voorbeeld: uw kind vraagt studiefinanciering aan op duo.nl.

name-lesgeld = Lesgeld
word-lesgeld =
    Lesgeld is geld voor een BOL-opleiding, vanaf 18 jaar. Uw kind betaalt het aan DUO. DUO is een dienst van de overheid. BOL is vooral school.
    Voorbeeld: uw kind is 18 op 1 augustus en betaalt lesgeld.

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    Studiefinanciering is geld van de overheid om te leren. Het is voor BOL, vanaf 18 jaar. BOL is vooral school.
    Voorbeeld: uw kind wordt 18 en vraagt het aan bij DUO. DUO is een dienst van de overheid.

## Onbekend woord

word-unknown =
    Dit woord ken ik niet. De mentor kan het uitleggen.
    Ik geef uw vraag door aan de mentor. Het antwoord komt: { $answer_when }.
