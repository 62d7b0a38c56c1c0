### Review: not reviewed by a native speaker.

## Qof iskuulka ah ayaa qora, iyo cidda jawaabaysa

mentor-writes =
    Fariin iskuulka ah oo ka timid { $name }:
    { $text }
mentor-writes-dutch =
    Fariin iskuulka ah oo Holandees ah, ka timid { $name }:
    { $text }
machine-translated = (Kombiyuutar ayaa turjumay.)
taken-over =
    Hadda qof iskuulka ah ayaa fariimaha akhrinaya: { $name }.
    Qofkaas laftiisa ayaa kuu jawaabaya.
handed-back =
    Hadda kadib kombiyuutarka iskuulka ayaa mar kale jawaabaya.
