### Review: not reviewed by a native speaker.

## Somebody of the school writes, and who answers

mentor-writes =
    { $name } from school writes:
    { $text }
mentor-writes-dutch =
    { $name } from school writes in Dutch:
    { $text }
machine-translated = (A computer translated this.)
taken-over =
    { $name } from school is reading with you now.
    { $name } will answer you personally.
handed-back =
    From now on the school's computer answers again.
