### Review: not reviewed by a native speaker.

## شخص من المدرسة يكتب، ومن الذي يجيب

mentor-writes =
    كتب لكم { $name } من المدرسة:
    { $text }
mentor-writes-dutch =
    كتب لكم { $name } من المدرسة باللغة الهولندية:
    { $text }
machine-translated = (ترجم هذا النص حاسوب.)
taken-over =
    يقرأ رسائلكم الآن { $name } من المدرسة.
    سيصلكم الجواب من { $name } شخصيًا.
handed-back =
    من الآن يجيب حاسوب المدرسة من جديد.
