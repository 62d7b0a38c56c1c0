### Review: not reviewed by a native speaker.

## Somebody of the school writes, and who answers

mentor-writes =
    از مدرسه { $name } می‌نویسد:
    { $text }
mentor-writes-dutch =
    از مدرسه { $name } به هلندی می‌نویسد:
    { $text }
machine-translated = (این را کامپیوتر ترجمه کرده است.)
taken-over =
    حالا { $name } از مدرسه هم پیام‌ها را می‌خواند.
    جواب را خود { $name } به شما می‌دهد.
handed-back =
    از حالا باز کامپیوتر مدرسه جواب می‌دهد.
