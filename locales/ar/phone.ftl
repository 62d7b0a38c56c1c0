### Review: not reviewed by a native speaker.

## The phone in the browser

phone-write = رسالة
phone-send = إرسال
phone-send-photo = إرسال صورة
phone-send-voice = إرسال رسالة صوتية
phone-photo = صورة
phone-voice = رسالة صوتية
phone-meeting = موعد
phone-empty = لا توجد رسائل بعد. اكتبوا شيئا بلغتكم.
phone-failed = لم تُرسل. حاولوا مرة أخرى.
phone-of = هاتف { $name }
phone-waiting = في الانتظار
phone-sending = قيد الإرسال
phone-sent = أُرسلت
phone-arrived = وصلت
phone-read = قُرئت
phone-not-sent = لم تُرسل
