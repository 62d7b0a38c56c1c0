### Review: not reviewed by a native speaker.

## The first message to a contact

welcome =
    👋 سلام! من Ouderlijn هستم. به پدر و مادرهای { $school_name } کمک می‌کنم.
    { $mentors }
    می‌توانید درباره مدرسه (مکتب) هر چیزی بپرسید. به زبان خود بنویسید.
    من هم درباره گفتگوها و درس‌های غایبی به شما می‌نویسم.
    پیام نمی‌خواهید؟ بنویسید: توقف یا stop
    .short =
        سلام! من Ouderlijn از { $school_name } هستم.
        { $mentors }
        درباره مدرسه به شما می‌نویسم. هر چیزی را به زبان خود بپرسید.
        پیام نمی‌خواهید؟ بنویسید: توقف یا STOP
welcome-mentor = نام mentor (معلم راهنما) برای { $student }: { $mentor_name }.
    .short = معلم راهنمای { $student }: { $mentor_name }
welcome-general =
    👋 سلام! من Ouderlijn هستم. به پدر و مادرهای { $school_name } کمک می‌کنم.
    می‌توانید درباره مدرسه (مکتب) هر چیزی بپرسید. به زبان خود بنویسید.
    پیام نمی‌خواهید؟ بنویسید: توقف یا stop
    .short =
        سلام! من Ouderlijn از { $school_name } هستم.
        درباره مدرسه هر چیزی را به زبان خود بپرسید.
        پیام نمی‌خواهید؟ بنویسید: توقف یا STOP

## Not at school

absence-alert =
    📘 سلام. این پیام درباره { $student } است.
    { $student } در مدرسه نبود:
    { $absences }
    می‌دانید چرا؟ یک جواب را بزنید. خودتان هم می‌توانید بنویسید.
    .short =
        سلام، اینجا { $school_name } است.
        { $student } در مدرسه نبود:
        { $absences }
        می‌دانید چرا؟ یک شماره بفرستید یا خودتان بنویسید.
absence-line-hours = - { $date }، از { $from } تا { $until }
    .short = - { $date } { $from }-{ $until }
absence-line-day = - { $date }، تمام روز
absence-hours =
    ⏱ { $student } در { $weeks } هفته درسی { $hours } ساعت از { $limit } ساعت غایب بود.
    برای این ساعت‌ها اجازه نبود.
    با هم راهی پیدا می‌کنیم. معلم راهنما (mentor) دوست دارد با شما صحبت کند.
    .short =
        { $student } در { $weeks } هفته درسی { $hours } ساعت بدون اجازه غایب بود.
        حد آن { $limit } ساعت است. با هم راهی پیدا می‌کنیم.
        معلم راهنما دوست دارد با شما صحبت کند.
absence-hours-limit =
    ⏱ { $student } در { $weeks } هفته درسی { $hours } ساعت غایب بود.
    برای این ساعت‌ها اجازه نبود.
    در { $limit } ساعت، مدرسه باید گزارش دهد. بعد کمک می‌آید.
    معلم راهنما (mentor) دوست دارد با شما صحبت کند.
    .short =
        { $student } در { $weeks } هفته درسی { $hours } ساعت بدون اجازه غایب بود.
        در { $limit } ساعت، مدرسه باید گزارش دهد. بعد کمک می‌آید.
        معلم راهنما دوست دارد با شما صحبت کند.
absence-again = و می‌دانید چرا { $student } در مدرسه نبود؟
absence-student =
    سلام { $student }. معلم نوشته که تو نبودی:
    { $absences }
    به کسی که مدرسه با او تماس دارد هم به‌زودی پیام می‌رسد.
    درست نیست؟ همین حالا به mentor خودت بگو.
    .short =
        سلام { $student }. معلم می‌گوید نبودی:
        { $absences }
        به کسی که مدرسه با او تماس دارد هم پیام می‌رسد.
        درست نیست؟ به mentor بگو.
student-reply =
    تشکر. پیام تو را mentor می‌خواند.
    می‌خواهی همین حالا صحبت کنی؟ به مدرسه زنگ بزن: { $school_phone }.
absence-correction =
    📘 ببخشید، پیام ما درباره { $student } درست نبود.
    درباره این است:
    { $absences }
    لازم نیست کاری بکنید.
    .short =
        ببخشید، پیام ما درباره { $student } درست نبود:
        { $absences }
        لازم نیست کاری بکنید.
absence-correction-student =
    سلام { $student }. پیام ما درست نبود. ببخشید!
    درباره این است:
    { $absences }
    لازم نیست کاری بکنی.
absence-settled-right =
    📘 تشکر از پیام شما درباره { $student }. حق با شما بود.
    { $student } در مدرسه بود:
    { $absences }
    ببخشید برای اشتباه ما. لازم نیست کاری بکنید.
    .short =
        سلام، اینجا { $school_name } است. حق با شما بود، تشکر.
        { $student } در مدرسه بود:
        { $absences }
        ببخشید برای اشتباه ما.
absence-settled-stays =
    📘 تشکر از پیام شما درباره { $student }.
    ما بررسی کردیم. معلم می‌گوید { $student } آن وقت در درس نبود:
    { $absences }
    شاید ما هنوز همه چیز را نمی‌دانیم. دوست داریم صحبت کنیم.
    می‌خواهید mentor به شما زنگ بزند؟
    .short =
        سلام، اینجا { $school_name } است. تشکر از پیام شما.
        ما بررسی کردیم. معلم می‌گوید { $student } در درس نبود:
        { $absences }
        دوست داریم صحبت کنیم. mentor به شما زنگ بزند؟

button-reason-ill = مریضی
button-reason-appointment = قرار، دکتر
button-reason-family = کار خانوادگی
button-reason-transport = اتوبوس، قطار، دوچرخه
button-reason-internship = در stage بود
button-reason-was_present = در مدرسه بود
button-reason-unknown = نمی‌دانم
button-reason-other = چیز دیگر
button-call_me = به من زنگ بزنید
button-no_thanks = نه، تشکر
button-student = { $student }

recorded-absence-ill =
    تشکر. نوشتم: { $student } مریض است.
    سلامتی آرزو می‌کنم!
    فردا هم { $student } مریض است؟ پیش از ساعت { $absence_before } به من بنویسید.
    .short =
        تشکر. نوشتم: { $student } مریض است. سلامتی آرزو می‌کنم!
        فردا هم مریض است؟ پیش از ساعت { $absence_before } بنویسید.
recorded-absence =
    تشکر. نوشتم: { $reason }.
    این را mentor می‌خواند.
recorded-absence-more =
    تشکر. نوشتم: { $reason }.
    این را mentor می‌خواند.
    می‌خواهید بیشتر بگویید؟ همین جا بنویسید. اجباری نیست.
recorded-absence-was_present =
    تشکر. پس شاید پیام ما درست نیست. ببخشید.
    این را mentor بررسی می‌کند. جواب می‌آید: { $answer_when }.
recorded-absence-unknown =
    عیبی ندارد. تشکر از جواب شما.
    آرام از { $student } بپرسید. اول گوش کنید.
    می‌خواهید mentor به شما زنگ بزند؟

## Invitation

invite =
    { $opening }
    💬 موضوع: { $meeting_title }
    👥 صحبت می‌کنید با: { $host }
    { $where }
    { $when }
    .short =
        { $opening }
        موضوع: { $meeting_title }
        با: { $host }
        { $where }
        { $when }
invite-talk = 📅 سلام. شما به گفتگو درباره { $student } دعوت هستید.
    .short = سلام! { $school_name } شما را به گفتگو درباره { $student } دعوت می‌کند.
invite-evening =
    📅 سلام. شما به یک شب در مدرسه دعوت هستید.
    برای پدر و مادر و بزرگ‌ترهای دیگر { $student } است.
    .short = سلام! { $school_name } شما را به یک شب دعوت می‌کند، برای { $student }.
invite-online =
    📅 سلام. شما به گفتگو درباره { $student } دعوت هستید.
    گفتگو آنلاین است. می‌توانید در خانه بمانید.
    .short = سلام! { $school_name } شما را به گفتگوی آنلاین درباره { $student } دعوت می‌کند.
where-place = 📍 محل: { $place }
    .short = محل: { $place }
where-link = 💻 لینک: { $link }
    .short = لینک: { $link }
when-choose =
    🕑 می‌توانید انتخاب کنید:
    { $slots }
    کدام وقت برای شما مناسب است؟ یک وقت را بزنید. می‌توانید بنویسید هم.
    .short = کدام وقت؟ یک شماره بفرستید.
when-fixed =
    🕑 روز: { $date }. ساعت: { $time }.
    می‌آیید؟
    .short = روز { $date } ساعت { $time }. می‌آیید؟
when-line = { $number }. { $date }، { $time }
invite-full =
    همه وقت‌ها پر است. ببخشید.
    وقت دیگری را mentor پیدا می‌کند. شما چه وقت می‌توانید؟
invite-again = و می‌توانید برای گفتگو درباره { $student } بیایید؟
button-slot = { $moment }
button-rsvp-yes = بله، می‌آیم
button-rsvp-no = نمی‌توانم
button-rsvp-other_time = وقت دیگر
button-rsvp-call_instead = بهتر است زنگ بزنید
button-rsvp-keep = همین طور بماند
button-rsvp-withdraw = لغو کردن

slot-taken =
    ببخشید. کسی کمی زودتر این وقت را گرفت.
    این وقت‌ها هنوز هست:
    { $slots }
    کدام وقت برای شما مناسب است؟
    .short = ببخشید، این وقت تازه پر شد. کدام وقت مناسب است؟ یک شماره بفرستید.
slot-gone =
    ببخشید. این وقت دیگر نیست.
    این وقت‌ها هنوز هست:
    { $slots }
    کدام وقت برای شما مناسب است؟
    .short = ببخشید، این وقت دیگر نیست. کدام وقت مناسب است؟ یک شماره بفرستید.
meeting-over = این گفتگو گذشته است. می‌خواهید صحبت کنید؟ بنویسید: می‌خواهم با mentor صحبت کنم
meeting-called_off = این گفتگو برگزار نمی‌شود. وقت دیگری را mentor پیدا می‌کند.
meeting-booked =
    ✅ تشکر. گفتگو درباره { $student }:
    🕑 { $date } ساعت { $time }
    { $where }
    قرار برای تقویم شما هم همراه است.
    باز هم نمی‌توانید؟ به من بنویسید.
    .short =
        تشکر. گفتگو درباره { $student }: { $date } ساعت { $time }.
        { $where }
        باز هم نمی‌توانید؟ به من بنویسید.
        لینک برای تقویم شماست.
calendar-title = گفتگو در مدرسه
meeting-others =
    📅 گفتگو درباره { $student } حالا این وقت است:
    🕑 { $date } ساعت { $time }
    { $where }
    شما هم دعوت هستید. نمی‌توانید؟ عیبی ندارد.
    .short =
        سلام، اینجا { $school_name } است.
        گفتگو درباره { $student } حالا: { $date }، ساعت { $time }.
        { $where }
        شما هم دعوت هستید. نمی‌توانید؟ عیبی ندارد.
meeting-others-cancelled =
    📅 گفتگو درباره { $student } برگزار نمی‌شود.
    روز { $date } ساعت { $time } بود.
    وقت دیگری را mentor پیدا می‌کند.
meeting-fixed_already =
    برای گفتگو درباره { $student } وقت گذاشته شده است:
    🕑 { $date } ساعت { $time }
    { $where }
    شما هم دعوت هستید. می‌آیید؟
meeting-coming = چه خوب که می‌آیید! به امید دیدار.
interpreter-ask =
    مترجم (ترجمان) می‌خواهید؟ او برای شما ترجمه می‌کند. رایگان است.
    لازم نیست فرزندتان ترجمه کند.
button-interpreter-yes = بله، مترجم
button-interpreter-no = نه، بدون مترجم
recorded-interpreter-yes =
    خوب. برای شما مترجم (ترجمان) می‌خواهم. زبان: { $language }.
    این کار را mentor درست می‌کند.
recorded-interpreter-no = خوب. پس مترجم نمی‌آید.
meeting-no =
    عیبی ندارد. تشکر از جواب شما.
    تلفن هم می‌شود. یا یک وقت دیگر.
    اگر بخواهید: چرا آمدن سخت است؟ اجباری نیست.
    .short =
        عیبی ندارد. تشکر از جواب شما.
        تلفن یا وقت دیگر هم می‌شود.
        چرا آمدن سخت است؟ می‌توانید بنویسید.
meeting-other_time = بله، می‌شود. کدام روز و ساعت برای شما مناسب است؟
recorded-other_time =
    تشکر. وقتی که مناسب باشد mentor پیدا می‌کند.
    من به شما خبر می‌دهم.
meeting-call =
    بله، می‌شود. معلم راهنما (mentor) به شما زنگ می‌زند.
    کدام روز و ساعت می‌توانید صحبت کنید؟
meeting-manage =
    شما یک گفتگو درباره { $student } دارید:
    🕑 { $date } ساعت { $time }
    { $where }
    چه کاری می‌خواهید بکنید؟
meeting-cancelled =
    خوب. گفتگو را برای شما لغو کردم.
    تلفن هم می‌شود. یا یک وقت دیگر.
meeting-kept = خوب. گفتگو همین طور می‌ماند. به امید دیدار!
meeting-reminder =
    📅 به امید دیدار! گفتگو درباره { $student }:
    🕑 { $date } ساعت { $time }
    { $where }
    باز هم نمی‌توانید؟ به من بنویسید.
    .short =
        به امید دیدار در { $school_name }!
        گفتگو درباره { $student }: { $date } ساعت { $time }.
        { $where }
        باز هم نمی‌توانید؟ به من بنویسید.
meeting-nudge =
    📅 سلام. برای اطمینان یک بار دیگر می‌پرسم.
    می‌توانید برای گفتگو درباره { $student } بیایید؟
    { $when }
    نمی‌شود؟ آن هم عیبی ندارد. به من خبر دهید.
    .short =
        سلام، { $school_name } یک بار دیگر می‌پرسد.
        می‌توانید برای گفتگو درباره { $student } بیایید؟
        { $when }
        نمی‌شود؟ عیبی ندارد.
meeting-withdrawn =
    📅 گفتگو درباره { $student } برگزار نمی‌شود. ببخشید.
    درباره ادامه کار mentor خبر می‌دهد.

## Wishes

recorded-callback-when =
    تشکر. نوشتم: زنگ زدن، { $when }. زبان: { $language }.
    در آن وقت mentor سعی می‌کند زنگ بزند.
recorded-appointment-when =
    تشکر. نوشتم: { $when }.
    معلم راهنما (mentor) می‌بیند که مناسب است یا نه. من به شما خبر می‌دهم.
when-day-time = { $date }، { $time }
when-day-part = { $date }، { $part }
when-day = { $date }
when-time = { $time }
when-part = { $part }
part-morning = صبح
part-afternoon = بعد از ظهر
part-evening = شب
which-student = درباره چه کسی است؟
recorded-student = تشکر. نوشتم: { $student }.
good_hours-ask = یک پرسش دیگر. چه وقت می‌توانم به شما پیام بدهم؟
button-hours-any = همیشه
button-hours-morning = صبح
button-hours-afternoon = بعد از ظهر
button-hours-evening = شب
recorded-good_hours = خوب. این را در نظر می‌گیرم.

## Eighteen years

eighteen-none =
    🎂 { $student } حالا 18 ساله است. مبارک باشد!
    از 18 سالگی خود { $student } تصمیم می‌گیرد مدرسه چه بگوید. این قانون است.
    از حالا دیگر درباره { $student } به شما نمی‌نویسم.
    همیشه می‌توانید درباره مدرسه از من بپرسید.
    با هم صحبت کنید. { $student } می‌تواند به mentor اجازه دهد.
    .short =
        مبارک باشد، { $student } 18 ساله شد! حالا خودش تصمیم می‌گیرد مدرسه به شما چه بگوید.
        دیگر درباره { $student } نمی‌نویسم. { $student } می‌تواند به mentor اجازه دهد.
        پرسیدن همیشه آزاد است.
eighteen-some =
    🎂 { $student } حالا 18 ساله است. مبارک باشد!
    از 18 سالگی خود { $student } تصمیم می‌گیرد مدرسه چه بگوید. این قانون است.
    اینها را هنوز می‌توانم به شما بگویم:
    { $scopes }
    همیشه می‌توانید درباره مدرسه از من بپرسید.
    .short =
        مبارک باشد، { $student } 18 ساله شد! حالا خودش تصمیم می‌گیرد مدرسه به شما چه بگوید.
        اینها را هنوز می‌توانم بگویم:
        { $scopes }
        پرسیدن همیشه آزاد است.
scope-absence = - درس‌های غایبی
scope-meeting = - گفتگوها در مدرسه
scope-progress = - پیشرفت در درس

## Two texts, one after the other

together =
    { $first }

    { $second }
    .short =
        { $first }
        { $second }
