### Review: not reviewed by a native speaker.

## Okuldan bir kişi yazıyor; kim cevap veriyor

mentor-writes =
    Okuldan { $name } yazıyor:
    { $text }
mentor-writes-dutch =
    Okuldan { $name } Hollandaca yazıyor:
    { $text }
machine-translated = (Bunu bir bilgisayar çevirdi.)
taken-over =
    Mesajlarınızı şimdi okuldan { $name } okuyor.
    Size { $name } kendisi cevap verecek.
handed-back =
    Bundan sonra yine okulun bilgisayarı cevap verecek.
