### Review: not reviewed by a native speaker.

## ካብ ቤት ትምህርቲ ሰብ ይጽሕፍ፡ መን ከ ይምልስ

mentor-writes =
    { $name } ካብ ቤት ትምህርቲ ከምዚ ይጽሕፉ:
    { $text }
mentor-writes-dutch =
    { $name } ካብ ቤት ትምህርቲ ብዳች (ቋንቋ ሆላንድ) ከምዚ ይጽሕፉ:
    { $text }
machine-translated = (ኮምፒተር ተርጒምዎ።)
taken-over =
    { $name } ካብ ቤት ትምህርቲ ሕጂ የንብቡ ኣለዉ።
    { $name } ባዕሎም ክምልሱልኩም እዮም።
handed-back =
    ካብ ሕጂ ንደሓር ናይ ቤት ትምህርቲ ኮምፒተር እንደገና ይምልስ።
