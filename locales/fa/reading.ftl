### Review: not reviewed by a native speaker.

## Choosing a language, reading again, listening

ask-language = کدام زبان را دوست دارید بخوانید؟
again-nothing =
    هنوز چیزی به شما ننوشته‌ام.
    چه می‌خواهید بدانید؟ همین جا بنویسید.
spoken-on =
    خوب. از حالا جواب‌هایم را با صدا هم می‌خوانم.
    با هر جواب یک پیام صوتی می‌گیرید.
    دیگر این را نمی‌خواهید؟ بنویسید: بی‌صدا
spoken-off =
    خوب. دیگر پیام صوتی نمی‌فرستم.
    باز می‌خواهید؟ بنویسید: بخوان
spoken-away =
    اینجا نمی‌توانم با صدا بخوانم. ببخشید.
    ولی می‌توانم کوتاه‌تر بنویسم. پس بنویسید: کوتاه‌تر
voice-received =
    تشکر از پیام صوتی شما.
    من نمی‌توانم گوش کنم. ولی mentor می‌تواند بشنود.
    می‌توانید پرسش خود را هم بنویسید؟

## An example of a talk, for those who approve the messages

sample-title = کار و درس در مدرسه
