### Review: not reviewed by a native speaker.

## Jest wiadomość; dotknięcie przycisku ją otwiera

knock =
    👋 Dzień dobry! Jest wiadomość. Wysyła ją { $school_name }.
    📩 Proszę dotknąć przycisku poniżej. Wtedy można ją przeczytać.
button-knock = Czytaj wiadomość
