### Review: not reviewed by a native speaker.

## What a talk is about: to choose from

title-school = کار و درس در مدرسه
title-internship = کارآموزی (stage)
title-absence = درس‌های غایبی
title-meet = آشنا شدن
title-results = نتیجه‌ها
title-eighteen = 18 ساله شدن و اجازه

## Who wished another time

meeting-times =
    📅 برای گفتگو درباره { $student } چند وقت هست.
    { $when }
    مناسب نیست؟ عیبی ندارد. به من خبر دهید.
    .short =
        در { $school_name } برای گفتگو درباره { $student } چند وقت هست.
        { $when }
        مناسب نیست؟ عیبی ندارد.
