### Review: not reviewed by a native speaker.

## Luqad doorasho, mar kale akhris, cod ku akhris

ask-language = Luqaddee ayaad ugu jeceshahay inaad akhrido?
again-nothing =
    Weli waxba kuuma soo qorin.
    Maxaad rabtaa inaad ogaato? Halkan ku qor.
spoken-on =
    Hagaag. Hadda jawaabahayga cod ayaan ku akhrinayaa.
    Jawaab kasta waxaa la socota fariin cod ah.
    Ma rabtid mar dambe? Markaas qor: aamus
spoken-off =
    Hagaag. Fariin cod ah mar dambe ma dirayo.
    Mar kale ma rabtaa? Markaas qor: cod
spoken-away =
    Halkan cod kuma akhrin karo. Waan ka xumahay.
    Laakiin si gaaban waan u qori karaa. Markaas qor: ka gaaban
voice-received =
    Fariintaada codka ah waad ku mahadsan tahay.
    Ma dhageysan karo. Mentorka ayaa maqli kara.
    Su'aashaada ma qori kartaa?

## Tusaale kulan, dadka fariimaha hubiya

sample-title = sida iskuulku u socdo
