### Review: not reviewed by a native speaker.

## Пише людина зі школи, і хто відповідає

mentor-writes =
    { $name } зі школи пише:
    { $text }
mentor-writes-dutch =
    { $name } зі школи пише нідерландською:
    { $text }
machine-translated = (Це переклав комп’ютер.)
taken-over =
    Тепер вас читає { $name } зі школи.
    Відповідь напише { $name } особисто.
handed-back =
    Відтепер знову відповідає комп’ютер школи.
