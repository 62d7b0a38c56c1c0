### Review: not reviewed by a native speaker.

## موضوع اللقاء: للاختيار

title-school = كيف تسير الأمور في المدرسة
title-internship = التدريب (stage)
title-absence = الدروس الفائتة
title-meet = التعارف
title-results = النتائج
title-eighteen = بلوغ 18 سنة والإذن

## من أراد وقتًا آخر

meeting-times =
    📅 هناك أوقات للقاء عن { $student }.
    { $when }
    إذا لم تناسبكم، فلا مشكلة. أخبروني فقط.
    .short =
        أوقات من { $school_name } للقاء عن { $student }:
        { $when }
        إذا لم تناسبكم، فلا مشكلة.
