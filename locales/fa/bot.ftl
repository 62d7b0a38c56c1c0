### Review: not reviewed by a native speaker.

## The bot itself: not understood, passing on, questions

suggest =
    درست نمی‌دانم منظور شما چیست.
    آیا یکی از اینها را می‌گویید؟
option-none = چیز دیگر
handover =
    جواب را نمی‌دانم. پیام شما را به mentor (معلم راهنما) می‌رسانم.
    یک نفر از مدرسه آن را می‌خواند.
    جواب می‌آید: { $answer_when }.
away =
    تشکر. پیام شما نگه داشته شد. حالا خودم نمی‌توانم جواب دهم.
    یک نفر از مدرسه پیام شما را می‌خواند.
    جواب می‌آید: { $answer_when }.
    کسی همین حالا در خطر است؟ به 112 زنگ بزنید.
attachment-received =
    تشکر. من نمی‌توانم عکس ببینم و صدا گوش کنم.
    ولی mentor می‌تواند پیام شما را باز کند.
    می‌توانید پرسش خود را هم بنویسید؟
no-words =
    این را نمی‌توانم بخوانم. فقط کلمه‌ها را می‌خوانم.
    می‌توانید پرسش خود را بنویسید؟
menu-question-invite =
    خوب. پرسش خود را همین پایین بنویسید.
    همان طور که حرف می‌زنید بنویسید. اشتباه عیبی ندارد.
language-changed = خوب. از حالا این طور به شما می‌نویسم.
recorded-details = تشکر. این را هم به mentor می‌گویم.
dropped = خوب. پس لازم نیست کاری بکنید.
holidays-none = تاریخ‌ها هنوز معلوم نیست.

## When an answer comes

when-today = امروز
when-tomorrow = فردا
when-later = هر چه زودتر

## SMS

hint-dutch = هلندی؟ بنویسید: NL
hint-more = بقیه؟ بنویسید: بیشتر
