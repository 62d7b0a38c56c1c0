### Review: not reviewed by a native speaker.

## Про що розмова: на вибір

title-school = справи в школі
title-internship = практика (stage)
title-absence = пропущені заняття
title-meet = знайомство
title-results = результати
title-eighteen = 18 років і дозвіл

## Хто просив інший час

meeting-times =
    📅 Є час для розмови про { $student }.
    { $when }
    Не підходить? Теж добре. Дайте мені знати.
    .short =
        { $school_name }: є час для розмови про { $student }.
        { $when }
        Не підходить? Теж добре.
