### Review: not reviewed by a native speaker.

## Sam bot: nie rozumie, przekazuje, pyta

suggest =
    Nie wiem na pewno, o co chodzi.
    Czy chodzi o jedną z tych spraw?
option-none = Coś innego
handover =
    Nie znam odpowiedzi. Przekazuję tę wiadomość mentorowi.
    Przeczyta ją człowiek ze szkoły.
    Odpowiedź przyjdzie: { $answer_when }.
away =
    Dziękuję. Wiadomość jest zapisana. Teraz nie mogę odpowiedzieć.
    Przeczyta ją człowiek ze szkoły.
    Odpowiedź przyjdzie: { $answer_when }.
    Ktoś jest teraz w niebezpieczeństwie? Telefon 112.
attachment-received =
    Dziękuję. Nie mogę oglądać zdjęć ani słuchać.
    Mentor może jednak otworzyć tę wiadomość.
    Czy można to pytanie też napisać?
no-words =
    Nie mogę tego przeczytać. Czytam tylko słowa.
    Czy można to pytanie napisać?
menu-question-invite =
    Dobrze. Proszę napisać pytanie poniżej.
    Można pisać tak, jak się mówi. Błędy nie szkodzą.
language-changed = Dobrze. Od teraz tak piszę.
recorded-details = Dziękuję. To też przekazuję mentorowi.
dropped = Dobrze. Nie trzeba nic robić.
holidays-none = Daty nie są jeszcze znane.

## Kiedy przyjdzie odpowiedź

when-today = dzisiaj
when-tomorrow = jutro
when-later = jak najszybciej

## Tam, gdzie każdy znak kosztuje

hint-dutch = Niderlandzki? Wpisać: NL
hint-more = Więcej? Odpowiedź: WIĘCEJ
