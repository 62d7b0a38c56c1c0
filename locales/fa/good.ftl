### Review: not reviewed by a native speaker.

## Good news. The last sentence says what parents can do at home.

good-internship =
    🌟 خبر خوش! { $student } در stage (کارآموزی) قبول شد.
    از این { $mentor_name } خیلی خوشحال است.
    در خانه بگویید که افتخار می‌کنید.
    .short =
        خبر خوش از { $school_name }: { $student } در stage (کارآموزی) قبول شد!
        { $mentor_name } خیلی خوشحال است.
        در خانه بگویید که افتخار می‌کنید.
good-week =
    🌟 خبر خوش! { $student } یک هفته کامل هر روز در مدرسه بود.
    این را { $mentor_name } می‌بیند و خوشحال است.
    در خانه بگویید که شما هم می‌بینید.
    .short =
        خبر خوش از { $school_name }: { $student } یک هفته کامل هر روز در مدرسه بود!
        { $mentor_name } خوشحال است.
        در خانه بگویید که می‌بینید.
good-test =
    🌟 خبر خوش! { $student } در یک امتحان قبول شد.
    از این { $mentor_name } خوشحال است.
    در خانه بپرسید امتحان درباره چه بود.
    .short =
        خبر خوش از { $school_name }: { $student } در یک امتحان قبول شد!
        { $mentor_name } خوشحال است.
        بپرسید امتحان درباره چه بود.
good-work =
    🌟 خبر خوش! { $student } در مدرسه خیلی خوب کار می‌کند.
    { $mentor_name } دوست دارد شما این را بدانید.
    یک تعریف در خانه خیلی خوب است.
    .short =
        خبر خوش از { $school_name }: { $student } خیلی خوب کار می‌کند!
        { $mentor_name } می‌خواهد شما بدانید.
        یک تعریف در خانه خوب است.
good-growth =
    🌱 خبر خوش! کار { $student } در مدرسه هر روز بهتر می‌شود.
    این فرق را { $mentor_name } می‌بیند.
    در خانه بپرسید: به چه چیزی افتخار می‌کنی؟
    .short =
        خبر خوش از { $school_name }: کار { $student } هر روز بهتر می‌شود!
        { $mentor_name } این فرق را می‌بیند.
        بپرسید: به چه چیزی افتخار می‌کنی؟
good-helped =
    🌟 خبر خوش! { $student } در مدرسه به دیگران کمک کرد.
    این به نظر { $mentor_name } خیلی زیباست.
    در خانه بگویید که افتخار می‌کنید.
    .short =
        خبر خوش از { $school_name }: { $student } به دیگران کمک کرد!
        این به نظر { $mentor_name } خیلی زیباست.
        در خانه بگویید که افتخار می‌کنید.
good-placement =
    🌟 خبر خوش! { $student } جایی برای stage (کارآموزی) پیدا کرد.
    از این { $mentor_name } خوشحال است.
    در خانه بپرسید چه نوع کاری است.
    .short =
        خبر خوش از { $school_name }: { $student } جای stage (کارآموزی) پیدا کرد!
        { $mentor_name } خوشحال است.
        بپرسید چه نوع کاری است.
good-diploma =
    🎓 مبارک باشد! { $student } مدرک (diploma) را گرفت.
    از این { $mentor_name } خیلی خوشحال است.
    تشکر از پشتیبانی شما. با هم جشن بگیرید!
    .short =
        تبریک از { $school_name }: { $student } مدرک (diploma) را گرفت!
        { $mentor_name } خیلی خوشحال است.
        تشکر از پشتیبانی شما. با هم جشن بگیرید!
