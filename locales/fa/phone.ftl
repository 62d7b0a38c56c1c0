### Review: not reviewed by a native speaker.

## The phone in the browser

phone-write = پیام
phone-send = فرستادن
phone-send-photo = فرستادن عکس
phone-send-voice = فرستادن پیام صوتی
phone-photo = عکس
phone-voice = پیام صوتی
phone-meeting = قرار
phone-empty = هنوز پیامی نیست. به زبان خودتان چیزی بنویسید.
phone-failed = فرستاده نشد. لطفاً دوباره امتحان کنید.
phone-of = تلفن { $name }
phone-waiting = در انتظار
phone-sending = در حال فرستادن
phone-sent = فرستاده شد
phone-arrived = رسید
phone-read = خوانده شد
phone-not-sent = فرستاده نشد
