### Review: not reviewed by a native speaker.

## Pisze człowiek ze szkoły, i kto odpowiada

mentor-writes =
    { $name } ze szkoły pisze:
    { $text }
mentor-writes-dutch =
    { $name } ze szkoły pisze po niderlandzku:
    { $text }
machine-translated = (Przetłumaczył to komputer.)
taken-over =
    { $name } ze szkoły teraz to czyta.
    Odpowie { $name } osobiście.
handed-back =
    Od teraz znowu odpowiada komputer szkoły.
