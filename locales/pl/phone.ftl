### Review: not reviewed by a native speaker.

## The phone in the browser

phone-write = Wiadomość
phone-send = Wyślij
phone-send-photo = Wyślij zdjęcie
phone-send-voice = Wyślij wiadomość głosową
phone-photo = zdjęcie
phone-voice = wiadomość głosowa
phone-meeting = spotkanie
phone-empty = Nie ma jeszcze wiadomości. Proszę napisać coś w swoim języku.
phone-failed = Nie wysłano. Proszę spróbować jeszcze raz.
phone-of = telefon: { $name }
phone-waiting = czeka
phone-sending = wysyłanie
phone-sent = wysłano
phone-arrived = dotarła
phone-read = przeczytana
phone-not-sent = nie wysłano
