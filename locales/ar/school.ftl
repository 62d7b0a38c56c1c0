### Review: not reviewed by a native speaker.

## الرسالة الأولى

welcome =
    👋 مرحبًا! أنا Ouderlijn. أساعد الأهل في { $school_name }.
    { $mentors }
    يمكنكم أن تسألوني عن كل شيء في المدرسة. اكتبوا بلغتكم.
    وأكتب لكم أيضًا عن اللقاءات وعن الدروس الفائتة.
    إذا كنتم لا تريدون رسائل، اكتبوا: توقف
    .short =
        مرحبًا! أنا Ouderlijn من { $school_name }.
        { $mentors }
        أكتب لكم عن المدرسة، واكتبوا لي.
        لوقف الرسائل اكتبوا: توقف
welcome-mentor = المرشد (mentor) المسؤول عن { $student } في المدرسة: { $mentor_name }.
    .short = مرشد { $student }: { $mentor_name }
welcome-general =
    👋 مرحبًا! أنا Ouderlijn. أساعد الأهل في { $school_name }.
    يمكنكم أن تسألوني عن كل شيء في المدرسة. اكتبوا بلغتكم.
    إذا كنتم لا تريدون رسائل، اكتبوا: توقف
    .short =
        مرحبًا! أنا Ouderlijn من { $school_name }.
        اسألوني عن كل شيء في المدرسة. اكتبوا بلغتكم.
        لوقف الرسائل اكتبوا: توقف

## الغياب عن المدرسة

absence-alert =
    📘 مرحبًا. هذه الرسالة عن { $student }.
    لاحظنا غياب { $student } عن المدرسة:
    { $absences }
    هل تعرفون السبب؟ اضغطوا على جواب. ويمكنكم أيضًا أن تكتبوا السبب بأنفسكم.
    .short =
        مرحبًا، هنا { $school_name }.
        لاحظنا غياب { $student }:
        { $absences }
        هل تعرفون السبب؟ أجيبوا برقم.
absence-line-hours = - { $date }، من { $from } إلى { $until }
    .short = - { $date } من { $from } إلى { $until }
absence-line-day = - { $date }، اليوم كله
absence-hours =
    ⏱ وصل عدد ساعات غياب { $student } إلى { $hours } من { $limit }.
    هذا خلال { $weeks ->
        [one] أسبوع دراسي واحد.
        [two] أسبوعين دراسيين.
       *[few] { $weeks } أسابيع دراسية.
        [many] { $weeks } أسبوعًا دراسيًا.
    } لم يكن هناك إذن لهذه الساعات.
    معًا نجد حلًا. يسعد المرشد (mentor) أن يتحدث معكم.
    .short =
        غياب { $student } بلا إذن خلال { $weeks ->
            [one] أسبوع دراسي واحد
            [two] أسبوعين دراسيين
           *[few] { $weeks } أسابيع دراسية
            [many] { $weeks } أسبوعًا دراسيًا
        }، الساعات: { $hours }. الحد: { $limit }.
        معًا نجد حلًا. يسعد المرشد أن يتحدث معكم.
absence-hours-limit =
    ⏱ وصل عدد ساعات غياب { $student } إلى { $hours }.
    هذا خلال { $weeks ->
        [one] أسبوع دراسي واحد.
        [two] أسبوعين دراسيين.
       *[few] { $weeks } أسابيع دراسية.
        [many] { $weeks } أسبوعًا دراسيًا.
    } لم يكن هناك إذن لهذه الساعات.
    عندما يصل العدد إلى { $limit }، يجب على المدرسة أن تبلغ عن ذلك.
    وبعد ذلك تأتي المساعدة. يسعد المرشد (mentor) أن يتحدث معكم.
    .short =
        غياب { $student } بلا إذن خلال { $weeks ->
            [one] أسبوع دراسي واحد
            [two] أسبوعين دراسيين
           *[few] { $weeks } أسابيع دراسية
            [many] { $weeks } أسبوعًا دراسيًا
        }، الساعات: { $hours }.
        عند { $limit } على المدرسة أن تبلغ عن ذلك. ثم تأتي المساعدة.
        تحدثوا مع المرشد.
absence-again = وهل تعرفون سبب غياب { $student } عن المدرسة؟
absence-student =
    مرحبًا { $student }. سجل المعلم غيابك:
    { $absences }
    بعد قليل تصل رسالة أيضًا إلى الشخص الذي نتواصل معه بخصوصك.
    هل هناك خطأ؟ يمكنك إخبار المرشد (mentor) الآن.
    .short =
        مرحبًا { $student }. سجل المعلم غيابك:
        { $absences }
        سنكتب لمن نتواصل معه بخصوصك.
        خطأ؟ يمكنك إخبار المرشد.
student-reply =
    شكرًا. سيقرأ المرشد (mentor) هذه الرسالة.
    للحديث الآن، يمكن الاتصال بالمدرسة: { $school_phone }.
absence-correction =
    📘 عذرًا، رسالتنا عن { $student } لم تكن صحيحة.
    كانت الرسالة عن:
    { $absences }
    لا داعي لأن تفعلوا شيئًا.
    .short =
        عذرًا، رسالتنا عن { $student } لم تكن صحيحة:
        { $absences }
        لا داعي لأن تفعلوا شيئًا.
absence-correction-student =
    مرحبًا { $student }. رسالتنا لم تكن صحيحة. عذرًا!
    كانت الرسالة عن:
    { $absences }
    لا حاجة إلى فعل أي شيء.
absence-settled-right =
    📘 شكرًا لكم على رسالتكم عن { $student }. كنتم على حق.
    تأكدنا من حضور { $student } في المدرسة:
    { $absences }
    نعتذر عن خطئنا. لا داعي لأن تفعلوا أي شيء.
    .short =
        مرحبًا، هنا { $school_name }. كنتم على حق.
        تأكدنا من حضور { $student }:
        { $absences }
        نعتذر عن الخطأ.
absence-settled-stays =
    📘 شكرًا لكم على رسالتكم عن { $student }.
    راجعنا الأمر. سجل المعلم غياب { $student } عن الدرس:
    { $absences }
    ربما لا نعرف كل شيء بعد. يسعدنا أن نتحدث معكم عن ذلك.
    هل تريدون أن يتصل بكم المرشد (mentor)؟
    .short =
        هنا { $school_name }. شكرًا لكم.
        سجل المعلم غياب { $student }:
        { $absences }
        هل تريدون أن يتصل بكم المرشد؟

button-reason-ill = مرض
button-reason-appointment = موعد أو طبيب
button-reason-family = أمر في العائلة
button-reason-transport = مشكلة في المواصلات
button-reason-internship = في التدريب (stage)
button-reason-was_present = لم يكن هناك غياب
button-reason-unknown = لا أعرف
button-reason-other = سبب آخر
button-call_me = اتصلوا بي
button-no_thanks = لا، شكرًا
button-student = { $student }

recorded-absence-ill =
    شكرًا لكم. سجلت عندي: مرض { $student }.
    أتمنى الشفاء العاجل!
    هل يستمر المرض غدًا أيضًا؟ اكتبوا لي قبل الساعة { $absence_before }.
    .short =
        شكرًا لكم. سجلت عندي: مرض { $student }. أتمنى الشفاء العاجل!
        إذا استمر المرض غدًا، اكتبوا لي قبل الساعة { $absence_before }.
recorded-absence =
    شكرًا لكم. سجلت عندي: { $reason }.
    سيقرأ المرشد (mentor) ذلك.
recorded-absence-more =
    شكرًا لكم. سجلت عندي: { $reason }.
    سيقرأ المرشد (mentor) ذلك.
    هل تريدون أن تقولوا أكثر؟ اكتبوا هنا. هذا ليس ضروريًا.
recorded-absence-was_present =
    شكرًا لكم. ربما كان في رسالتنا خطأ. عذرًا.
    المرشد (mentor) يتأكد من ذلك. يصلكم الجواب: { $answer_when }.
recorded-absence-unknown =
    لا مشكلة في ذلك. شكرًا لكم على جوابكم.
    اسألوا { $student } بهدوء. استمعوا أولًا.
    هل تريدون أن يتصل بكم المرشد (mentor)؟

## الدعوة إلى لقاء

invite =
    { $opening }
    💬 الموضوع: { $meeting_title }
    👥 تتحدثون مع: { $host }
    { $where }
    { $when }
    .short =
        { $opening }
        الموضوع: { $meeting_title }
        مع: { $host }
        { $where }
        { $when }
invite-talk = 📅 مرحبًا. يسعدنا أن ندعوكم إلى لقاء عن { $student }.
    .short = تدعوكم { $school_name } إلى لقاء عن { $student }.
invite-evening =
    📅 مرحبًا. يسعدنا أن ندعوكم إلى لقاء مسائي في المدرسة.
    هو للأهل ولكل الكبار القريبين من { $student }.
    .short = تدعوكم { $school_name } إلى لقاء مسائي من أجل { $student }.
invite-online =
    📅 مرحبًا. يسعدنا أن ندعوكم إلى لقاء عن { $student }.
    اللقاء عبر الإنترنت. يمكنكم أن تبقوا في البيت.
    .short = تدعوكم { $school_name } إلى لقاء عبر الإنترنت عن { $student }.
where-place = 📍 المكان: { $place }
    .short = المكان: { $place }
where-link = 💻 الرابط: { $link }
    .short = الرابط: { $link }
when-choose =
    🕑 يمكنكم أن تختاروا:
    { $slots }
    أي وقت يناسبكم؟ اضغطوا على الوقت. ويمكنكم أيضًا أن تكتبوه.
    .short = أرسلوا رقم الوقت.
when-fixed =
    🕑 التاريخ: { $date }. الساعة: { $time }.
    هل ستأتون؟
    .short = { $date }، الساعة { $time }. هل ستأتون؟
when-line = { $number }. { $date }، الساعة { $time }
invite-full =
    كل الأوقات محجوزة. عذرًا.
    المرشد (mentor) يبحث عن وقت آخر. متى يناسبكم؟
invite-again = وهل يمكنكم المجيء إلى اللقاء عن { $student }؟
button-slot = { $moment }
button-rsvp-yes = نعم، سآتي
button-rsvp-no = لا أستطيع المجيء
button-rsvp-other_time = وقت آخر
button-rsvp-call_instead = الأفضل أن تتصلوا بي
button-rsvp-keep = يبقى الموعد كما هو
button-rsvp-withdraw = إلغاء الموعد

slot-taken =
    عذرًا. أخذ شخص آخر هذا الوقت قبلكم بقليل.
    الأوقات الباقية هي:
    { $slots }
    أي وقت يناسبكم؟
    .short = عذرًا، حجز شخص آخر هذا الوقت قبل قليل. أرسلوا رقم وقت آخر.
slot-gone =
    عذرًا. هذا الوقت لم يعد موجودًا.
    الأوقات الباقية هي:
    { $slots }
    أي وقت يناسبكم؟
    .short = عذرًا، هذا الوقت لم يعد موجودًا. أرسلوا رقم وقت آخر.
meeting-over = هذا اللقاء انتهى. هل تريدون الحديث؟ اكتبوا: أريد أن أتحدث مع المرشد
meeting-called_off = تم إلغاء هذا اللقاء. المرشد (mentor) يبحث عن وقت آخر.
meeting-booked =
    ✅ شكرًا لكم. موعد اللقاء عن { $student }:
    🕑 { $date }، الساعة { $time }
    { $where }
    أرسل لكم الموعد أيضًا لتحفظوه في تقويم الهاتف.
    إذا لم تستطيعوا المجيء، اكتبوا لي.
    .short =
        شكرًا لكم. اللقاء عن { $student }: { $date }، الساعة { $time }.
        { $where }
        إذا لم تستطيعوا، اكتبوا لي.
        الرابط للتقويم.
calendar-title = لقاء في المدرسة
meeting-others =
    📅 موعد اللقاء عن { $student } هو الآن:
    🕑 { $date }، الساعة { $time }
    { $where }
    أهلًا بكم أنتم أيضًا. إذا لم تستطيعوا، فلا مشكلة.
    .short =
        { $school_name }: اللقاء عن { $student } صار { $date }، الساعة { $time }.
        { $where }
        أهلًا بكم أيضًا، إن استطعتم.
meeting-others-cancelled =
    📅 تم إلغاء اللقاء عن { $student }.
    كان موعده { $date }، الساعة { $time }.
    المرشد (mentor) يبحث عن وقت آخر.
meeting-fixed_already =
    هناك موعد محدد للقاء عن { $student }:
    🕑 { $date }، الساعة { $time }
    { $where }
    أهلًا بكم أنتم أيضًا. هل ستأتون؟
meeting-coming = جميل أنكم ستأتون! نراكم قريبًا.
interpreter-ask =
    هل تريدون مترجمًا (tolk)؟ المترجم يترجم لكم. هذا مجاني.
    لا حاجة أن يترجم طفلكم.
button-interpreter-yes = نعم، أريد مترجمًا
button-interpreter-no = لا، بدون مترجم
recorded-interpreter-yes =
    حسنًا. سأطلب لكم مترجمًا. اللغة: { $language }.
    المرشد (mentor) يرتب ذلك.
recorded-interpreter-no = حسنًا. لن يكون هناك مترجم.
meeting-no =
    لا مشكلة في ذلك. شكرًا لكم على جوابكم.
    الحديث بالهاتف ممكن أيضًا. ويمكن اختيار وقت آخر.
    إذا أردتم: ما الذي يجعل مجيئكم صعبًا؟ لا حاجة أن تذكروا السبب.
    .short =
        لا مشكلة في ذلك. شكرًا لكم على جوابكم.
        يمكن الحديث بالهاتف، أو في وقت آخر.
        إذا أردتم، اكتبوا لماذا المجيء صعب.
meeting-other_time = هذا ممكن. أي يوم وأي وقت يناسبكم؟
recorded-other_time =
    شكرًا لكم. المرشد (mentor) يبحث عن وقت يناسبكم.
    وأنا أخبركم بعد ذلك.
meeting-call =
    هذا ممكن. سيتصل بكم المرشد (mentor).
    في أي يوم وأي ساعة يمكنكم الحديث؟
meeting-manage =
    عندكم لقاء عن { $student }:
    🕑 { $date }، الساعة { $time }
    { $where }
    ماذا تريدون أن تفعلوا؟
meeting-cancelled =
    حسنًا. ألغيت موعدكم.
    الحديث بالهاتف ممكن أيضًا. ويمكن اختيار وقت آخر.
meeting-kept = حسنًا. يبقى الموعد كما هو. نراكم قريبًا!
meeting-reminder =
    📅 نراكم قريبًا! موعد اللقاء عن { $student }:
    🕑 { $date }، الساعة { $time }
    { $where }
    إذا لم تستطيعوا المجيء، اكتبوا لي.
    .short =
        { $school_name }: نراكم قريبًا!
        اللقاء عن { $student }: { $date }، الساعة { $time }
        { $where }
        لن تأتوا؟ اكتبوا لي.
meeting-nudge =
    📅 مرحبًا. أسألكم مرة واحدة أخرى فقط، حتى أتأكد.
    هل يمكنكم المجيء إلى اللقاء عن { $student }؟
    { $when }
    إذا لم تستطيعوا، فلا مشكلة. أخبروني فقط.
    .short =
        سؤال آخر من { $school_name }:
        هل يمكنكم المجيء إلى اللقاء عن { $student }؟
        { $when }
        إذا لم تستطيعوا، فلا مشكلة.
meeting-withdrawn =
    📅 تم إلغاء اللقاء عن { $student }. عذرًا.
    سيخبركم المرشد (mentor) ماذا يكون بعد ذلك.

## الرغبات

recorded-callback-when =
    شكرًا لكم. سجلت عندي: اتصال، { $when }. اللغة: { $language }.
    سيحاول المرشد (mentor) أن يتصل بكم عندها.
recorded-appointment-when =
    شكرًا لكم. سجلت عندي: { $when }.
    يرى المرشد (mentor) هل هذا الوقت مناسب. وأنا أخبركم بعد ذلك.
when-day-time = { $date }، الساعة { $time }
when-day-part = { $date }، { $part }
when-day = { $date }
when-time = الساعة { $time }
when-part = { $part }
part-morning = في الصباح
part-afternoon = بعد الظهر
part-evening = في المساء
which-student = عن من تتحدثون؟
recorded-student = شكرًا لكم. سجلت عندي: { $student }.
good_hours-ask = بقي سؤال واحد. متى يمكنني أن أرسل لكم رسائل؟
button-hours-any = في أي وقت
button-hours-morning = في الصباح
button-hours-afternoon = بعد الظهر
button-hours-evening = في المساء
recorded-good_hours = حسنًا. سأنتبه إلى ذلك.

## عمر 18 سنة

eighteen-none =
    🎂 صار عمر { $student } الآن 18 سنة. مبروك!
    من عمر 18 سنة، القرار بيد { $student }: ماذا تخبركم المدرسة؟ هذا هو القانون.
    لن أكتب لكم عن { $student } بعد الآن.
    يمكنكم دائمًا أن تسألوني عن المدرسة.
    تحدثوا معًا عن ذلك. بإمكان { $student } إعطاء الإذن للمرشد (mentor).
    .short =
        مبروك! صار عمر { $student } 18 سنة. القرار الآن بيد { $student }.
        لن أكتب لكم عن { $student }. ويمكن إعطاء الإذن للمرشد.
        اسألوني دائمًا عن المدرسة.
eighteen-some =
    🎂 صار عمر { $student } الآن 18 سنة. مبروك!
    من عمر 18 سنة، القرار بيد { $student }: ماذا تخبركم المدرسة؟ هذا هو القانون.
    ما زال يحق لي أن أخبركم عن:
    { $scopes }
    يمكنكم دائمًا أن تسألوني عن المدرسة.
    .short =
        مبروك! صار عمر { $student } 18 سنة. القرار الآن بيد { $student }.
        يحق لي أن أخبركم عن:
        { $scopes }
        اسألوني دائمًا.
scope-absence = - الدروس الفائتة
scope-meeting = - اللقاءات في المدرسة
scope-progress = - كيف تسير الدراسة

## نصان، واحد تحت الآخر

together =
    { $first }

    { $second }
    .short =
        { $first }
        { $second }
