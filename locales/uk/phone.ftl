### Review: not reviewed by a native speaker.

## The phone in the browser

phone-write = Повідомлення
phone-send = Надіслати
phone-send-photo = Надіслати фото
phone-send-voice = Надіслати голосове
phone-photo = фото
phone-voice = голосове повідомлення
phone-meeting = зустріч
phone-empty = Повідомлень ще немає. Напишіть щось своєю мовою.
phone-failed = Не надіслано. Спробуйте ще раз.
phone-of = телефон: { $name }
phone-waiting = чекає
phone-sending = надсилається
phone-sent = надіслано
phone-arrived = доставлено
phone-read = прочитано
phone-not-sent = не надіслано
