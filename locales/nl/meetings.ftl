### Review: not reviewed by a native speaker.

## Waar een gesprek over gaat: om uit te kiezen

title-school = hoe het gaat op school
title-internship = de stage
title-absence = gemiste lessen
title-meet = kennismaken
title-results = de resultaten
title-eighteen = 18 worden en toestemming

## Wie een andere tijd wilde

meeting-times =
    📅 Er zijn tijden voor het gesprek over { $student }.
    { $when }
    Past het niet? Dat is ook goed. Laat het mij weten.
    .short =
        Er zijn tijden bij { $school_name }, voor het gesprek over { $student }.
        { $when }
        Past het niet? Dat is ook goed.
