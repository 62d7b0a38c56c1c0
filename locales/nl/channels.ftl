### Review: not reviewed by a native speaker.

## Er is een bericht; een tik op de knop laat het door

knock =
    👋 Dag! Er is een bericht voor u van { $school_name }.
    📩 Tik op de knop hieronder. Dan kunt u het lezen.
button-knock = Lees het bericht
