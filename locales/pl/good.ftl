### Review: not reviewed by a native speaker.

## Dobra wiadomość. Ostatnie zdanie mówi, co rodzice mogą zrobić w domu.

good-internship =
    🌟 Dobra wiadomość! { $student } ma zaliczony stage (praktyki).
    { $mentor_name } bardzo się z tego cieszy.
    Warto powiedzieć w domu o swojej dumie.
    .short =
        { $school_name }, dobra wiadomość: { $student } ma zaliczony stage (praktyki)!
        { $mentor_name } bardzo się cieszy.
        Warto powiedzieć w domu o dumie.
good-week =
    🌟 Dobra wiadomość! { $student } ma za sobą cały tydzień obecności w szkole, dzień po dniu.
    { $mentor_name } to widzi i się cieszy.
    Warto powiedzieć w domu, że to widać.
    .short =
        { $school_name }, dobra wiadomość: { $student } ma cały tydzień obecności, dzień po dniu!
        { $mentor_name } się cieszy.
        Warto powiedzieć w domu, że to widać.
good-test =
    🌟 Dobra wiadomość! { $student } ma zaliczony sprawdzian.
    { $mentor_name } się z tego cieszy.
    Warto zapytać w domu, o czym był sprawdzian.
    .short =
        { $school_name }, dobra wiadomość: { $student } ma zaliczony sprawdzian!
        { $mentor_name } się cieszy.
        Warto zapytać, o czym był.
good-work =
    🌟 Dobra wiadomość! { $student } bardzo dobrze pracuje w szkole.
    { $mentor_name } chętnie o tym mówi.
    Pochwała w domu robi dobrze.
    .short =
        { $school_name }, dobra wiadomość: { $student } bardzo dobrze pracuje!
        { $mentor_name } chętnie o tym mówi.
        Pochwała w domu robi dobrze.
good-growth =
    🌱 Dobra wiadomość! { $student } radzi sobie w szkole coraz lepiej.
    { $mentor_name } widzi różnicę.
    Warto zapytać w domu: z czego czujesz dumę?
    .short =
        { $school_name }, dobra wiadomość: { $student } radzi sobie coraz lepiej!
        { $mentor_name } widzi różnicę.
        Warto zapytać: z czego czujesz dumę?
good-helped =
    🌟 Dobra wiadomość! { $student } pomaga innym w szkole.
    { $mentor_name } uważa, że to bardzo piękne.
    Warto powiedzieć w domu o swojej dumie.
    .short =
        { $school_name }, dobra wiadomość: { $student } pomaga innym!
        { $mentor_name } uważa, że to bardzo piękne.
        Warto powiedzieć w domu o dumie.
good-placement =
    🌟 Dobra wiadomość! { $student } ma już miejsce na stage (praktyki).
    { $mentor_name } się z tego cieszy.
    Warto zapytać w domu, jaka to praca.
    .short =
        { $school_name }, dobra wiadomość: { $student } ma miejsce na stage (praktyki)!
        { $mentor_name } się cieszy.
        Warto zapytać, jaka to praca.
good-diploma =
    🎓 Gratulacje! { $student } ma dyplom.
    { $mentor_name } bardzo się z tego cieszy.
    Dziękujemy za wsparcie. Warto to razem świętować!
    .short =
        { $school_name } gratuluje: { $student } ma dyplom!
        { $mentor_name } bardzo się cieszy.
        Dziękujemy za wsparcie. Warto świętować!
