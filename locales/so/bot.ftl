### Review: not reviewed by a native speaker.

## Bot-ka laftiisa: ma fahmin, gudbin, weydiin

suggest =
    Ma hubo waxa aad ula jeeddo.
    Ma waxyaabahan mid baad ula jeeddaa?
option-none = Wax kale
handover =
    Jawaabta ma garanayo. Fariintaada mentorka ayaan u gudbinayaa.
    Qof iskuulka ah ayaa akhrin doona.
    Jawaabtu waxay imanaysaa: { $answer_when }.
away =
    Mahadsanid. Fariintaada waa la kaydiyay. Hadda anigu kuma jawaabi karo.
    Qof iskuulka ah ayaa fariintaada akhrin doona.
    Jawaabtu waxay imanaysaa: { $answer_when }.
    Qof hadda khatar ma ku jiraa? Wac 112.
attachment-received =
    Mahadsanid. Sawir ma arki karo, codna ma dhageysan karo.
    Mentorka ayaa fariintaada furi kara.
    Su'aashaada ma qori kartaa?
no-words =
    Tan ma akhrin karo. Erayo keliya ayaan akhriyaa.
    Su'aashaada ma qori kartaa?
menu-question-invite =
    Hagaag. Su'aashaada hoos ku qor.
    Sida aad u hadasho u qor. Khaladku dhib malahan.
language-changed = Hagaag. Hadda kadib sidan ayaan kuugu qorayaa.
recorded-details = Mahadsanid. Tanna mentorka ayaan u gudbinayaa.
dropped = Hagaag. Waxba uma baahnid inaad samayso.
holidays-none = Taariikhaha weli lama garanayo.

## Goorta jawaabtu imanayso

when-today = maanta
when-tomorrow = berri
when-later = sida ugu dhakhsaha badan

## Kanaalka xaraf kasta lacag ku kaco

hint-dutch = Holandees? Ku jawaab: NL
hint-more = Intii kale? Qor: DHEERAAD
