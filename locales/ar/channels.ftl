### Review: not reviewed by a native speaker.

## توجد رسالة، والضغط على الزر يفتحها

knock =
    👋 مرحبًا! لديكم رسالة من { $school_name }.
    📩 اضغطوا على الزر في الأسفل. بعد ذلك يمكنكم أن تقرؤوها.
button-knock = قراءة الرسالة
