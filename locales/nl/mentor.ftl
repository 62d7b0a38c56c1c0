### Review: not reviewed by a native speaker.

## Een mens van school schrijft, en wie er antwoordt

mentor-writes =
    { $name } van school schrijft:
    { $text }
mentor-writes-dutch =
    { $name } van school schrijft in het Nederlands:
    { $text }
machine-translated = (Een computer heeft dit vertaald.)
taken-over =
    { $name } van school leest nu mee.
    U krijgt antwoord van { $name } zelf.
handed-back =
    Vanaf nu antwoordt de computer van school weer.
