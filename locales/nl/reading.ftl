### Review: not reviewed by a native speaker.

## Een taal kiezen, nog een keer lezen, laten voorlezen

ask-language = Welke taal leest u het liefst?
again-nothing =
    Ik heb u nog niets geschreven.
    Wat wilt u weten? Schrijf het hier.
spoken-on =
    Goed. Ik lees mijn antwoorden nu ook voor.
    U krijgt bij elk antwoord een gesproken bericht.
    Wilt u dat niet meer? Schrijf dan: stil
spoken-off =
    Goed. Ik stuur geen gesproken berichten meer.
    Wilt u ze weer? Schrijf dan: voorlezen
spoken-away =
    Ik kan hier niet voorlezen. Dat spijt mij.
    Ik kan wel korter schrijven. Schrijf dan: korter
voice-received =
    Dank u voor uw gesproken bericht.
    Ik kan niet luisteren. De mentor kan het horen.
    Kunt u uw vraag ook schrijven?

## Een voorbeeld van een gesprek, voor wie de berichten keurt

sample-title = hoe het gaat op school
