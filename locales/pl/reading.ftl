### Review: not reviewed by a native speaker.

## Wybór języka, jeszcze raz, na głos

ask-language = W jakim języku najlepiej czytać?
again-nothing =
    Nie ma tu jeszcze moich wiadomości.
    O co chodzi? Proszę napisać tutaj.
spoken-on =
    Dobrze. Teraz czytam odpowiedzi także na głos.
    Z każdą odpowiedzią przyjdzie nagranie.
    Już nie trzeba? Proszę napisać: cisza
spoken-off =
    Dobrze. Nie wysyłam już nagrań.
    Mają wrócić? Proszę napisać: na głos
spoken-away =
    Tutaj nie mogę czytać na głos. Przykro mi.
    Mogę jednak pisać krócej. Proszę wtedy napisać: krócej
voice-received =
    Dziękuję za nagranie.
    Nie umiem słuchać. Mentor może je odsłuchać.
    Czy można to pytanie też napisać?

## Przykład rozmowy, dla osób sprawdzających wiadomości

sample-title = jak idzie w szkole
