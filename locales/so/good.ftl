### Review: not reviewed by a native speaker.

## War wanaagsan. Weedha ugu dambaysa waxay sheegaysaa waxa waalidku guriga ku samayn karo.

good-internship =
    🌟 War wanaagsan! Ardayga { $student } wuu ku guulaystay stage-ka (tababarka shaqada).
    Taasi aad bay uga farxisay { $mentor_name }.
    Guriga ugu sheeg inaad ku faanayso.
    .short =
        War wanaagsan, { $school_name }: ardayga { $student } wuu ku guulaystay stage-ka!
        Taasi aad bay uga farxisay { $mentor_name }.
        U sheeg inaad ku faanayso.
good-week =
    🌟 War wanaagsan! Toddobaad dhan ardayga { $student } maalin walba iskuulka ayuu joogay.
    Taasi way uga muuqatay { $mentor_name }, wayna ka farxisay.
    Guriga ugu sheeg inaad adiguna aragtay.
    .short =
        War wanaagsan, { $school_name }: toddobaad dhan ardayga { $student } maalin walba iskuulka ayuu joogay!
        Taasi way ka farxisay { $mentor_name }.
        U sheeg inaad aragtay.
good-test =
    🌟 War wanaagsan! Ardayga { $student } imtixaan ayuu ku guulaystay.
    Taasi way ka farxisay { $mentor_name }.
    Guriga ku weydii waxa imtixaanku ku saabsanaa.
    .short =
        War wanaagsan, { $school_name }: ardayga { $student } imtixaan ayuu ku guulaystay!
        Taasi way ka farxisay { $mentor_name }.
        Weydii waxa imtixaanku ku saabsanaa.
good-work =
    🌟 War wanaagsan! Ardayga { $student } si aad u fiican ayuu iskuulka uga shaqeeyaa.
    Warkan waxaa kuu soo diray mentorka { $mentor_name }.
    Ammaanta guriga wax badan bay tartaa.
    .short =
        War wanaagsan, { $school_name }: ardayga { $student } si aad u fiican ayuu u shaqeeyaa!
        Warka waxaa soo diray mentorka { $mentor_name }.
        Guriga ku ammaan.
good-growth =
    🌱 War wanaagsan! Iskuulka ardayga { $student } wuu sii fiicnaanayaa.
    Farqigu waa u muuqdaa { $mentor_name }.
    Guriga ku weydii: maxaad ku faantaa?
    .short =
        War wanaagsan, { $school_name }: ardayga { $student } wuu sii fiicnaanayaa!
        Farqigu waa u muuqdaa { $mentor_name }.
        Weydii: maxaad ku faantaa?
good-helped =
    🌟 War wanaagsan! Ardayga { $student } dad kale ayuu iskuulka ku caawiyay.
    Taasi aad bay ula quruxsan tahay { $mentor_name }.
    Guriga ugu sheeg inaad ku faanayso.
    .short =
        War wanaagsan, { $school_name }: ardayga { $student } dad kale ayuu caawiyay!
        Taasi aad bay ula quruxsan tahay { $mentor_name }.
        U sheeg inaad ku faanayso.
good-placement =
    🌟 War wanaagsan! Ardayga { $student } meel stage (tababar shaqo) ah ayuu helay.
    Taasi way ka farxisay { $mentor_name }.
    Guriga ku weydii shaqada ay tahay.
    .short =
        War wanaagsan, { $school_name }: ardayga { $student } meel stage ah ayuu helay!
        Taasi way ka farxisay { $mentor_name }.
        Weydii shaqada ay tahay.
good-diploma =
    🎓 Hambalyo! Ardayga { $student } diploma-da wuu qaatay.
    Taasi aad bay uga farxisay { $mentor_name }.
    Taageeradaada waad ku mahadsan tahay. Wada dabbaaldega!
    .short =
        Hambalyo, { $school_name }: ardayga { $student } diploma-da wuu qaatay!
        Taasi aad bay uga farxisay { $mentor_name }.
        Taageeradaada mahadsanid. Wada dabbaaldega!
