### Review: not reviewed by a native speaker.

## O czym jest rozmowa: do wyboru

title-school = jak idzie w szkole
title-internship = stage (praktyki)
title-absence = opuszczone lekcje
title-meet = poznanie się
title-results = wyniki
title-eighteen = 18 lat i zgoda

## Kto chciał inny termin

meeting-times =
    📅 Są terminy rozmowy. Dotyczy: { $student }.
    { $when }
    Nie pasuje? To też dobrze. Proszę dać mi znać.
    .short =
        { $school_name } ma terminy rozmowy. Dotyczy: { $student }.
        { $when }
        Nie pasuje? To też dobrze.
