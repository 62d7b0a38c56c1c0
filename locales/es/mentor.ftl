### Review: not reviewed by a native speaker.

## Escribe una persona de la escuela, y quién responde

mentor-writes =
    { $name } de la escuela escribe:
    { $text }
mentor-writes-dutch =
    { $name } de la escuela escribe en neerlandés:
    { $text }
machine-translated = (Una máquina tradujo esto.)
taken-over =
    { $name } de la escuela lee ahora también.
    { $name } le responde personalmente.
handed-back =
    Desde ahora responde otra vez el programa automático de la escuela.
