### Review: not reviewed by a native speaker.

## ሰባት ኣብ ቤት ትምህርቲ

name-mentor = Mentor
word-mentor =
    mentor ናይ ውላድኩም ቀዋሚ ኣላዪ መምህር ኣብ ቤት ትምህርቲ እዮም።
    ኣብነት: ውላድኩም ጸገም ኣለዎ እሞ ምስ mentor ይዛረብ።

name-slb = SLB
word-slb =
    SLB ማለት: studieloopbaanbegeleiding። ውላድኩም ኣብ ትምህርትን ኣብ ምርጫን ሓገዝ ይረክብ።
    ኣብነት: ውላድኩም SLB ኣለዎ፡ ብዛዕባ stage (ልምምድ ስራሕ) ይዛረብ።

name-decaan = Decaan
word-decaan =
    decaan ንውላድኩም ኣብ ምምራጽ ይሕግዝዎ: ትምህርቲ ወይ ሞያ።
    ኣብነት: ውላድኩም ን decaan ብዛዕባ ካልእ ትምህርቲ ይሓትት።

name-zorgteam = Zorgteam
word-zorgteam =
    zorgteam (ጉጅለ ሓገዝ) ኣብ ቤት ትምህርቲ ዘለዉ ጉጅለ ሰባት እዮም። ጸገም ንዘለዎም ተማሃሮ ይሕግዙ።
    ኣብነት: ውላድኩም ብዙሕ ግዜ ይፈርሕ። zorgteam ብሓባር ሓገዝ ይደልዩ።

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    ምስ vertrouwenspersoon (እሙን መኻሪ) ውላድኩም ብዛዕባ ሕማቕ ነገራት ይዛረብ፡ ከም pesten (ምጽራፍን ምፍርራህን)።
    ኣብነት: ሓደ ሰብ ንውላድኩም ይጸርፎን የፈራርሖን። vertrouwenspersoon ይሰምዑን ይሕግዙን።

## ልምምድን ስራሕን

name-stage = Stage
word-stage =
    stage ልምምድ ስራሕ እዩ። ውላድኩም ኣብ ናይ ብሓቂ ትካል ምስራሕ ይመሃር።
    ኣብነት: ውላድኩም ኣብ ቤት ምግቢ ምኽሻን ይመሃር።

name-bpv = BPV
word-bpv =
    BPV ማለት: beroepspraktijkvorming። ንሱ ኣብ ትካል ምምሃር እዩ፡ ከም stage (ልምምድ ስራሕ)።
    ኣብነት: ናይ ውላድኩም BPV ኣብ ድኳን እዩ።

name-bol = BOL
word-bol =
    BOL ሓደ ኣገባብ ትምህርቲ እዩ። ውላድኩም ብቐንዱ ናብ ትምህርቲ ይኸይድ፡ ምስ stage (ልምምድ ስራሕ)።
    ኣብነት: ኣብ BOL ውላድኩም መብዛሕትኡ መዓልትታት ኣብ ክላስ እዩ።

name-bbl = BBL
word-bbl =
    BBL ሓደ ኣገባብ ትምህርቲ እዩ። ውላድኩም ብቐንዱ ይሰርሕ፡ ደሞዝ እውን ይረክብ።
    ኣብነት: ውላድኩም ኣርባዕተ መዓልቲ ይሰርሕ፡ ሓንቲ መዓልቲ ናብ ትምህርቲ ይኸይድ።

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    leerbedrijf (ናይ ልምምድ ትካል) ተማሃሮ ክመሃሩሉ ዝኽእሉ ትካል እዩ። እቲ ትካል ነዚ ፍቓድ ኣለዎ።
    ኣብነት: ውላድኩም ኣብ stagemarkt.nl leerbedrijf ይደሊ።

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    እዚ ናይ stage (ልምምድ ስራሕ) ውዕል እዩ። ውላድኩም፡ ቤት ትምህርትን እቲ ትካልን ይፍርምዎ።
    ኣብነት: ኣብ praktijkovereenkomst ውላድኩም ክንደይ ሰዓት stage ከም ዝገብር ተጻሒፉ ኣሎ።

## ብኩራትን ሕግን

name-verzuim = Verzuim
word-verzuim =
    verzuim (ብኩራት) ማለት: ውላድኩም ኣብ ክላስ የለን።
    ኣብነት: ውላድኩም ሰኑይ ሓደ ትምህርቲ ይሓልፎ። እዚ verzuim እዩ።

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    ongeoorloofd ማለት: ብዘይ ፍቓድ ቤት ትምህርቲ።
    ኣብነት: ውላድኩም ሓደ ትምህርቲ ይሓልፎ እሞ ዋላ ሓደ ሰብ ምኽንያት ኣይነግርን።

name-geoorloofd = Geoorloofd
word-geoorloofd =
    geoorloofd ማለት: ይፍቀድ እዩ፡ ምኽንያቱ ጽቡቕ ምኽንያት ኣሎ።
    ኣብነት: ውላድኩም ሓሚሙ፡ ንስኹም ድማ ብግዜ ትነግሩ።

name-leerplicht = Leerplicht
word-leerplicht =
    leerplicht (ግዴታ ትምህርቲ) ማለት: ቆልዓ ብሕጊ ናብ ትምህርቲ ክኸይድ ኣለዎ። ክሳብ 18 ዓመት እዩ። ናይ mbo 2፡ havo ወይ vwo ዲፕሎማ እንተሎ ቅድሚኡ የቋርጽ።
    ኣብነት: ውላድኩም 17 ዓመት እዩ፡ ገና ዲፕሎማ የብሉን። ውላድኩም ናብ ትምህርቲ ይኸይድ።

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    እዞም ሰብ ኣብ gemeente (ምምሕዳር ከተማ) ይሰርሑ። leerplichtambtenaar (ሰራሕተኛ ግዴታ ትምህርቲ) ቆልዓ ብዙሕ ትምህርቲ ምስ ዝሓልፎ ይሕግዙ።
    ኣብነት: ወዲ 17 ዓመት ውላድኩም ብዙሕ ትምህርቲ ይሓልፎ። leerplichtambtenaar ምሳኹም ይዛረቡ።

name-rmc = RMC
word-rmc =
    RMC ንመንእሰያት ብዘይ ዲፕሎማ ናብ ትምህርቲ ወይ ስራሕ ይሕግዝ። ናይ gemeente (ምምሕዳር ከተማ) እዩ፡ ብዙሕ ግዜ Doorstroompunt ይበሃል።
    ኣብነት: ወዲ 19 ዓመት ውላድኩም ትምህርቲ የቋርጽ። RMC ንውላድኩም ይድውለሉ።

name-schorsing = Schorsing
word-schorsing =
    schorsing (እገዳ) ማለት: ውላድኩም ንዝተወሰነ ግዜ ናብ ትምህርቲ ወይ ናብ ክላስ ክኸይድ ኣይፍቀዶን።
    ኣብነት: ውላድኩም ናይ ክልተ መዓልቲ schorsing ይወሃቦ። ምኽንያቱ ኣብ ደብዳበ ተጻሒፉ ኣሎ።

## እቲ ትምህርቲ

name-niveau = Niveau
word-niveau =
    mbo ኣርባዕተ niveaus (ደረጃታት) ኣለዎ። niveau 1 እቲ ዝተሓተ፡ niveau 4 እቲ ዝለዓለ እዩ።
    ኣብነት: ድሕሪ niveau 2 ውላድኩም ናብ niveau 3 ክኸይድ ይኽእል።

name-entree = Entree
word-entree =
    entree ናይ mbo ደረጃ 1 እዩ። እዚ ትምህርቲ መብዛሕትኡ ግዜ ሓደ ዓመት ይወስድ።
    ኣብነት: ውላድኩም ገና ዲፕሎማ የብሉን፡ ብ entree ይጅምር።

name-keuzedeel = Keuzedeel
word-keuzedeel =
    keuzedeel (ምርጫ ትምህርቲ) ተወሳኺ ክፋል ናይቲ ትምህርቲ እዩ። ውላድኩም ባዕሉ ይመርጾ።
    ኣብነት: ውላድኩም ናይ ጀርመን ቋንቋ keuzedeel ይመርጽ።

name-burgerschap = Burgerschap
word-burgerschap =
    burgerschap (ዜግነት) ብዛዕባ ኣብ ሆላንድ ምንባር፡ ምስራሕን ምስታፍን ዝምህር ትምህርቲ እዩ።
    ኣብነት: ውላድኩም ብዛዕባ ድምጺ ምሃብን ጥዑይ ኣነባብራን ይመሃር።

name-lob = LOB
word-lob =
    LOB ኣብ ምርጫ ዝሕግዝ እዩ። ውላድኩም ኣየናይ ስራሕን ትምህርትን ከም ዝሰማምዖ ይፈልጥ።
    ኣብነት: ውላድኩም ብ LOB ሓደ ትካል ይበጽሕ።

name-intake = Intake
word-intake =
    intake ንሓድሽ ትምህርቲ ዝግበር ናይ መጀመርታ ርክብ እዩ።
    ኣብነት: ኣብ intake ውላድኩም እዚ ትምህርቲ ስለምንታይ ደስ ከም ዝብሎ ይነግር።

name-rooster = Rooster
word-rooster =
    ኣብ rooster (ሰሌዳ ትምህርቲ) መዓልትታትን ሰዓታትን ትምህርቲ ተጻሒፉ ኣሎ።
    ኣብነት: ኣብ rooster እቲ ትምህርቲ ሰዓት 9:00 ከም ዝጅምር ተጻሒፉ ኣሎ።

name-lesuitval = Lesuitval
word-lesuitval =
    lesuitval ማለት: ሓደ ትምህርቲ ይተርፍ።
    ኣብነት: መምህር ሓሚሞም። ትምህርቲ የለን።

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    onderwijsovereenkomst ኣብ መንጎ ተማሃራይን ቤት ትምህርትን ዝግበር ውዕል እዩ። ኣብ መብዛሕትአን ናይ mbo ኣብያተ ትምህርቲ ድሕሪ ሕጂ ኣየድልን።
    ኣብነት: ኣብ ገዛ ናይ ቤት ትምህርቲ ኣረጊት onderwijsovereenkomst ትረኽቡ።

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    passend onderwijs ማለት: ውላድኩም ኣድላዪ እንተኾይኑ ተወሳኺ ሓገዝ ይረክብ።
    ኣብነት: ንውላድኩም ምንባብ ይኸብዶ፡ ኣብ ፈተና ተወሳኺ ግዜ ይወሃቦ።

## ፈተናን ዲፕሎማን

name-examen = Examen
word-examen =
    examen ኣገዳሲ ፈተና እዩ። ውላድኩም ንዲፕሎማ ናይ examen ፈተናታት ክሓልፍ ኣለዎ።
    ኣብነት: ውላድኩም ናይ ሆላንድ ቋንቋ examen ይወስድ።

name-herkansing = Herkansing
word-herkansing =
    herkansing ንፈተና ወይ examen ካልኣይ ዕድል እዩ።
    ኣብነት: ውላድኩም 4 ይረክብ እሞ ነቲ ፈተና እንደገና ይወስዶ።

name-bsa = BSA
word-bsa =
    BSA ኣብ ቀዳማይ ዓመት ዝወሃብ ምኽሪ እዩ። ውላድኩም ክቕጽል ይኽእል ወይ ካልእ ትምህርቲ ክመርጽ ኣለዎ።
    ኣብነት: ውላድኩም እኹል ይረክብ። እቲ ምኽሪ: ምቕጻል።

name-rapport = Rapport
word-rapport =
    ኣብ rapport (ሪፖርት) ናይ ውላድኩም ውጽኢታት ተጻሒፉ ኣሎ።
    ኣብነት: ኣብ rapport ንናይ ሆላንድ ቋንቋ 7 ኣሎ።

name-portfolio = Portfolio
word-portfolio =
    ኣብ portfolio ውላድኩም ናይ ገዛእ ርእሱ ስራሕ ይዕቅብ። በዚ ውላድኩም እንታይ ከም ዝኽእል የርኢ።
    ኣብነት: ውላድኩም ናይ stage (ልምምድ ስራሕ) ስእልታት ኣብ portfolio የእቱ።

name-ouderavond = Ouderavond
word-ouderavond =
    ኣብ ouderavond (ምሸት ወለዲ) ወለዲ ናብ ቤት ትምህርቲ ይመጹ። ቤት ትምህርቲ ብዛዕባ እቲ ትምህርቲ ይነግር።
    ኣብነት: ኣብ ouderavond ምስ mentor ትዛረቡ።

name-diploma = Diploma
word-diploma =
    ብዲፕሎማ እቲ ትምህርቲ ተዛዚሙ ማለት እዩ። ውላድኩም ኩሉ ሓሊፉ።
    ኣብነት: ብዲፕሎማ ውላድኩም ስራሕ ብቐሊሉ ይረክብ።

name-certificaat = Certificaat
word-certificaat =
    certificaat (ምስክር ወረቐት) ንሓደ ክፋል ናይ ትምህርቲ ዝወሃብ ምስክር እዩ።
    ኣብነት: ውላድኩም ሓደ ክፋል ይሓልፍ እሞ certificaat ይረክብ።

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    እዚ ናይ mbo ደረጃ 2 ወይ ልዕሊኡ ዲፕሎማ እዩ። ናይ havo ወይ vwo ዲፕሎማ እውን startkwalificatie እዩ።
    ኣብነት: ውላድኩም ናይ mbo ደረጃ 2 ይውድእ። እዚ startkwalificatie እዩ።

## ገንዘብ

name-duo = DUO
word-duo =
    DUO ንተማሃሮ ዝኸውን ናይ መንግስቲ ትካል እዩ። ንምምሃር ዝኸውን ገንዘብን ናጻ መጓዓዝያን የዳሉ።
    ኣብነት: ውላድኩም ኣብ duo.nl studiefinanciering (ናይ ትምህርቲ ገንዘብ) ይሓትት።

name-lesgeld = Lesgeld
word-lesgeld =
    lesgeld ን BOL ትምህርቲ ዝኽፈል ገንዘብ እዩ፡ ካብ 18 ዓመት ጀሚሩ። ውላድኩም ን DUO ይኸፍሎ። DUO ናይ መንግስቲ ትካል እዩ። BOL ብቐንዱ ትምህርቲ እዩ።
    ኣብነት: ውላድኩም ኣብ 1 ነሓሰ (augustus) 18 ዓመት እዩ፡ lesgeld ድማ ይኸፍል።

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    studiefinanciering ንምምሃር ካብ መንግስቲ ዝወሃብ ገንዘብ እዩ። ን BOL እዩ፡ ካብ 18 ዓመት ጀሚሩ። BOL ብቐንዱ ትምህርቲ እዩ።
    ኣብነት: ውላድኩም 18 ዓመት ይመልእ እሞ ን DUO ይሓትት። DUO ናይ መንግስቲ ትካል እዩ።

## ዘይፍለጥ ቃል

word-unknown =
    ነዚ ቃል ኣይፈልጦን እየ። mentor (ኣላዪ መምህር) ከብርህዎ ይኽእሉ።
    ሕቶኹም ናብ mentor የመሓላልፎ ኣለኹ። መልሲ ዝመጽእ: { $answer_when }።
