### Review: not reviewed by a native speaker.

## Goed nieuws. Het laatste zinnetje zegt wat ouders thuis kunnen doen.

good-internship =
    🌟 Goed nieuws! { $student } heeft de stage gehaald.
    { $mentor_name } is daar heel blij mee.
    Vertel thuis dat u trots bent.
    .short =
        Goed nieuws van { $school_name }: { $student } heeft de stage gehaald!
        { $mentor_name } is daar heel blij mee.
        Vertel thuis dat u trots bent.
good-week =
    🌟 Goed nieuws! { $student } was een hele week elke dag op school.
    { $mentor_name } ziet dat en is er blij mee.
    Vertel thuis dat u het ook ziet.
    .short =
        Goed nieuws van { $school_name }: { $student } was een hele week elke dag op school!
        { $mentor_name } is er blij mee.
        Vertel thuis dat u het ziet.
good-test =
    🌟 Goed nieuws! { $student } heeft een toets gehaald.
    { $mentor_name } is daar blij mee.
    Vraag thuis eens waar de toets over ging.
    .short =
        Goed nieuws van { $school_name }: { $student } heeft een toets gehaald!
        { $mentor_name } is daar blij mee.
        Vraag eens waar de toets over ging.
good-work =
    🌟 Goed nieuws! { $student } werkt heel goed op school.
    { $mentor_name } wil u dat graag laten weten.
    Een compliment thuis doet goed.
    .short =
        Goed nieuws van { $school_name }: { $student } werkt heel goed!
        { $mentor_name } wil u dat graag laten weten.
        Een compliment thuis doet goed.
good-growth =
    🌱 Goed nieuws! Het gaat steeds beter met { $student } op school.
    { $mentor_name } ziet het verschil.
    Vraag thuis eens: waar ben je trots op?
    .short =
        Goed nieuws van { $school_name }: het gaat steeds beter met { $student }!
        { $mentor_name } ziet het verschil.
        Vraag eens: waar ben je trots op?
good-helped =
    🌟 Goed nieuws! { $student } heeft anderen op school geholpen.
    { $mentor_name } vindt dat heel mooi.
    Vertel thuis dat u trots bent.
    .short =
        Goed nieuws van { $school_name }: { $student } heeft anderen geholpen!
        { $mentor_name } vindt dat heel mooi.
        Vertel thuis dat u trots bent.
good-placement =
    🌟 Goed nieuws! { $student } heeft een stageplek gevonden.
    { $mentor_name } is daar blij mee.
    Vraag thuis eens wat voor werk het is.
    .short =
        Goed nieuws van { $school_name }: { $student } heeft een stageplek!
        { $mentor_name } is daar blij mee.
        Vraag eens wat voor werk het is.
good-diploma =
    🎓 Gefeliciteerd! { $student } heeft het diploma gehaald.
    { $mentor_name } is daar heel blij mee.
    Bedankt voor uw steun. Vier het samen!
    .short =
        Gefeliciteerd van { $school_name }: { $student } heeft het diploma gehaald!
        { $mentor_name } is heel blij.
        Bedankt voor uw steun. Vier het samen!
