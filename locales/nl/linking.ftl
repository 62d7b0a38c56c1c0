### Review: not reviewed by a native speaker.

## Iemand die de school nog niet kent

start-stranger =
    👋 Dag! Ik ben Ouderlijn, de hulp voor ouders van { $school_name }.
    U kunt mij alles vragen over school. Schrijf in uw eigen taal.
    De school kent u hier nog niet. Daarom vertel ik niets over uw kind.
    Mag de school weten wie u bent? Kies dan hieronder.
button-share_phone = Deel mijn nummer
button-link_ask = Zeg wie ik ben
ask-link =
    Wie bent u? En hoe heet uw kind?
    Schrijf de namen. De school kijkt of het klopt.
link-asked =
    Dank u wel. De school kijkt of het klopt.
    Daarna hoort u het hier van mij.
link-asked-number =
    Dank u wel. De school kijkt naar uw nummer.
    Daarna hoort u het hier van mij.
link-refused =
    Iemand van school heeft gekeken. De school kon u niet koppelen.
    Bel de school: { $school_phone }.
    Over de school kunt u mij wel alles vragen.

## Gekoppeld

linked =
    ✅ Gelukt! De school kent u nu hier.
    Vanaf nu schrijft { $school_name } u in deze chat.
    U kunt mij alles vragen. Schrijf in uw eigen taal.
    Wilt u geen berichten? Schrijf dan: stop
linked-now =
    ✅ De school heeft gekeken. De school kent u nu hier.
    Vanaf nu schrijft { $school_name } u in deze chat.
    U kunt mij alles vragen. Schrijf in uw eigen taal.
    Wilt u geen berichten? Schrijf dan: stop
linked-no =
    Deze link werkt hier niet. Dat ligt niet aan u.
    Vraag de mentor om een nieuwe link. Bellen mag ook: { $school_phone }.
    Over de school kunt u mij wel alles vragen.
linked-student =
    Hoi! Deze lijn is vooral voor ouders van { $school_name }.
    Jij krijgt hier alleen berichten die voor jou zijn.
    Heb je een vraag? Stel hem aan je mentor.
number-asked =
    Dank u wel. De school kijkt eerst of dit nummer klopt.
    U hoeft niets te doen. U mag mij alles blijven vragen.

## De brief met de code

letter-title = Berichten van school op uw telefoon
letter-why =
    { $school_name } schrijft u over gesprekken en over gemiste lessen.
    U kunt ook zelf iets vragen. Schrijf in uw eigen taal.
letter-name = Voor: { $name }
letter-step-1 = Open de camera van uw telefoon. Houd hem voor dit vierkant.
letter-step-2 = De chat met school gaat open. Tik op Start, of verstuur het bericht.
letter-step-2-telegram = Telegram gaat open. Tik op Start.
letter-step-2-whatsapp = WhatsApp gaat open. Er staat al een bericht. Verstuur het.
letter-step-3 = Klaar! U krijgt meteen een bericht terug.
letter-link = Lukt het niet met de camera? Open dan deze link op uw telefoon:
letter-until = Deze code werkt één keer, tot en met { $date }.
letter-own = De code is alleen voor u. Geef deze brief niet aan een ander.
letter-stop = Wilt u later geen berichten meer? Schrijf in de chat: stop
letter-help = Hulp nodig? Bel de school: { $school_phone }.
