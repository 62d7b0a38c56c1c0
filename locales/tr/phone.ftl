### Review: not reviewed by a native speaker.

## The phone in the browser

phone-write = Mesaj
phone-send = Gönder
phone-send-photo = Fotoğraf gönder
phone-send-voice = Sesli mesaj gönder
phone-photo = fotoğraf
phone-voice = sesli mesaj
phone-meeting = randevu
phone-empty = Henüz mesaj yok. Kendi dilinizde bir şey yazın.
phone-failed = Gönderilemedi. Lütfen tekrar deneyin.
phone-of = telefon: { $name }
phone-waiting = bekliyor
phone-sending = gönderiliyor
phone-sent = gönderildi
phone-arrived = ulaştı
phone-read = okundu
phone-not-sent = gönderilemedi
