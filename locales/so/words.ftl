### Review: not reviewed by a native speaker.

## Dadka iskuulka

name-mentor = Mentor
word-mentor =
    Mentorku waa qofka iskuulka ilmahaaga ku haga.
    Tusaale: ilmahaagu dhib ayuu qabaa, mentorka ayuu la hadlaa.

name-slb = SLB
word-slb =
    SLB waa: studieloopbaanbegeleiding. Ilmahaagu waxbarashada iyo doorashada caawin ayuu ka helaa.
    Tusaale: ilmahaagu SLB ayuu leeyahay, stage (tababar shaqo) ayuu ka hadlaa.

name-decaan = Decaan
word-decaan =
    Decaan-ku ilmahaaga ayuu doorashada ka caawiyaa: waxbarasho ama xirfad.
    Tusaale: ilmahaagu decaan-ka ayuu waxbarasho kale weydiiyaa.

name-zorgteam = Zorgteam
word-zorgteam =
    Zorgteam waa koox dad ah oo iskuulka joogta. Ardayda dhibaatooyinka ayay ka caawiyaan.
    Tusaale: ilmahaagu inta badan wuu baqaa. Zorgteam-ka ayaa caawin la raadiya.

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    Vertrouwenspersoon-ka ilmahaagu wuxuu kala hadlaa waxyaabo xun, sida in la dhibo.
    Tusaale: qof ayaa ilmahaaga dhiba. Vertrouwenspersoon-ku wuu dhageystaa, wuuna caawiyaa.

## Stage iyo shaqo

name-stage = Stage
word-stage =
    Stage waa tababar shaqo. Ilmahaagu shirkad dhab ah ayuu shaqo ku bartaa.
    Tusaale: ilmahaagu makhaayad ayuu cunto karinta ku bartaa.

name-bpv = BPV
word-bpv =
    BPV waa: beroepspraktijkvorming. Waa in shirkad wax lagu barto, sida stage.
    Tusaale: BPV-da ilmahaagu waa dukaan.

name-bol = BOL
word-bol =
    BOL waa siyaabo wax lagu barto mid ka mid ah. Ilmahaagu badanaa iskuulka ayuu tagaa, stage-na wuu galaa.
    Tusaale: BOL-da ilmahaagu maalmaha badankood fasalka ayuu fadhiyaa.

name-bbl = BBL
word-bbl =
    BBL waa siyaabo wax lagu barto mid ka mid ah. Ilmahaagu badanaa wuu shaqeeyaa, mushahar buuna qaataa.
    Tusaale: ilmahaagu afar maalmood ayuu shaqeeyaa, hal maalinna iskuulka ayuu tagaa.

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    Leerbedrijf waa shirkad ardaydu wax ku baran karaan. Shirkaddu oggolaansho ayay u haysataa.
    Tusaale: ilmahaagu leerbedrijf ayuu ka raadiyaa stagemarkt.nl.

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    Waa heshiiska stage-ka. Ilmahaaga, iskuulka iyo shirkadda ayaa saxiixa.
    Tusaale: praktijkovereenkomst-ka waxaa ku qoran saacadaha stage-ka.

## Maqnaansho iyo sharci

name-verzuim = Verzuim
word-verzuim =
    Verzuim macnaheedu waa: ilmahaagu casharka ma joogo.
    Tusaale: ilmahaagu Isniinta cashar ayuu seegay. Taasi waa verzuim.

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    Ongeoorloofd macnaheedu waa: oggolaanshaha iskuulka la'aanteed.
    Tusaale: ilmahaagu cashar ayuu seegay, cidna sabab ma sheegin.

name-geoorloofd = Geoorloofd
word-geoorloofd =
    Geoorloofd macnaheedu waa: waa la oggol yahay, sabab fiican baa jirta.
    Tusaale: ilmahaagu wuu bukaa, adiguna waqtigeedii ayaad soo sheegtay.

name-leerplicht = Leerplicht
word-leerplicht =
    Leerplicht macnaheedu waa: sharcigu ilmaha wuxuu ku khasbayaa iskuulka. Waa ilaa 18 jir. Diploma mbo 2, havo ama vwo haddii la haysto, way ka hor joogsataa.
    Tusaale: ilmahaagu waa 17, weli diploma ma haysto. Iskuulka ayuu tagaa.

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    Qofkan wuxuu u shaqeeyaa gemeente-da (dawladda hoose). Leerplichtambtenaar-ku wuu caawiyaa marka ilmuhu casharro badan seego.
    Tusaale: ilmahaagu waa 17, casharro badan ayuu seegay. Leerplichtambtenaar-ka ayaa kula hadlaya.

name-rmc = RMC
word-rmc =
    RMC waxay dhallinyarada aan diploma haysan ka caawisaa iskuul ama shaqo. Waa gemeente-da (dawladda hoose), badanaana waxaa la yiraahdaa Doorstroompunt.
    Tusaale: ilmahaagu waa 19, iskuulka wuu joojiyay. RMC ayaa ilmahaaga soo wacda.

name-schorsing = Schorsing
word-schorsing =
    Schorsing macnaheedu waa: ilmahaagu muddo iskuulka ama casharka ma tagi karo.
    Tusaale: ilmahaaga waxaa la siiyay schorsing laba maalmood ah. Sababta warqad baa ku qoran.

## Waxbarashada

name-niveau = Niveau
word-niveau =
    Niveau waa heer. Mbo afar heer ayay leedahay. Heerka 1 ayaa ugu hooseeya, heerka 4 ayaa ugu sarreeya.
    Tusaale: heerka 2 kadib ilmahaagu heerka 3 ayuu aadi karaa.

name-entree = Entree
word-entree =
    Entree waa mbo heerka 1. Waxbarashadan badanaa waa hal sano.
    Tusaale: ilmahaagu weli diploma ma haysto, entree ayuu ku bilaabaa.

name-keuzedeel = Keuzedeel
word-keuzedeel =
    Keuzedeel waa qayb dheeraad ah oo waxbarashada ka mid ah. Ilmahaaga ayaa doorta.
    Tusaale: ilmahaagu wuxuu doortay keuzedeel-ka Jarmalka.

name-burgerschap = Burgerschap
word-burgerschap =
    Burgerschap waa maaddo ku saabsan nolosha, shaqada iyo ka qaybgalka bulshada Holland.
    Tusaale: ilmahaagu wuxuu bartaa codbixinta iyo nolosha caafimaadka leh.

name-lob = LOB
word-lob =
    LOB waa caawin doorashada ah. Ilmahaagu wuxuu ogaadaa shaqada iyo waxbarashada ku habboon.
    Tusaale: LOB-da ilmahaagu shirkad ayuu booqdaa.

name-intake = Intake
word-intake =
    Intake waa wada hadalka koowaad ee waxbarasho cusub.
    Tusaale: intake-ka ilmahaagu wuxuu sheegaa sababta waxbarashadan uu u jecel yahay.

name-rooster = Rooster
word-rooster =
    Rooster waa jadwalka casharrada. Maalmaha iyo saacadaha casharrada ayaa ku qoran.
    Tusaale: rooster-ka waxaa ku qoran in casharku sagaalka bilaabmo.

name-lesuitval = Lesuitval
word-lesuitval =
    Lesuitval macnaheedu waa: cashar ma dhacayo.
    Tusaale: macallinku wuu bukaa. Cashar ma jiro.

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    Onderwijsovereenkomst waa heshiis ardayga iyo iskuulka u dhexeeya. Iskuulada mbo badankood looma baahna hadda.
    Tusaale: guriga waxaad ka heshay onderwijsovereenkomst hore oo iskuulka ah.

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    Passend onderwijs macnaheedu waa: ilmahaagu caawin dheeraad ah ayuu helaa haddii loo baahdo.
    Tusaale: akhrisku ilmahaaga wuu ku adag yahay, imtixaanka waqti dheeraad ah ayuu helaa.

## Imtixaannada iyo diploma-da

name-examen = Examen
word-examen =
    Examen waa imtixaan muhiim ah. Ilmahaagu diploma-da waa inuu imtixaannada uga gudbo.
    Tusaale: ilmahaagu imtixaanka Holandeeska ayuu galaa.

name-herkansing = Herkansing
word-herkansing =
    Herkansing waa mar labaad oo imtixaan la galo.
    Tusaale: ilmahaagu 4 ayuu keenay, imtixaanka mar kale ayuu galayaa.

name-bsa = BSA
word-bsa =
    BSA waa talo sannadka koowaad la bixiyo. Ilmahaagu wuu joogi karaa, ama waxbarasho kale ayuu doortaa.
    Tusaale: ilmahaagu natiijo ku filan ayuu keenay. Taladu waa: joog.

name-rapport = Rapport
word-rapport =
    Rapport-ka waxaa ku qoran natiijada ilmahaaga.
    Tusaale: rapport-ka waxaa ku qoran 7 Holandees ah.

name-portfolio = Portfolio
word-portfolio =
    Portfolio-ga ilmahaagu shaqadiisa ayuu ku kaydiyaa. Sidaas ayuu u tusaa waxa uu awoodo.
    Tusaale: ilmahaagu sawirrada stage-ka ayuu portfolio-ga geliyaa.

name-ouderavond = Ouderavond
word-ouderavond =
    Ouderavond waa fiid waalidku iskuulka yimaaddaan. Iskuulku waxbarashada ayuu ka warramaa.
    Tusaale: ouderavond-ka waxaad kula hadlaysaa mentorka.

name-diploma = Diploma
word-diploma =
    Diploma marka la helo waxbarashadu way dhammaatay. Ilmahaagu wax walba wuu ka gudbay.
    Tusaale: diploma haddii la haysto, shaqo si fudud ayaa lagu helaa.

name-certificaat = Certificaat
word-certificaat =
    Certificaat waa caddayn hal qayb oo waxbarashada ka mid ah.
    Tusaale: ilmahaagu qayb ayuu dhammeeyay, certificaat ayuu helay.

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    Waa diploma mbo heerka 2 ama ka sarreeya. Diploma havo ama vwo sidoo kale waa startkwalificatie.
    Tusaale: ilmahaagu mbo heerka 2 ayuu dhammeeyay. Taasi waa startkwalificatie.

## Lacag

name-duo = DUO
word-duo =
    DUO waa hay'ad dowladeed oo ardayda u adeegta. Waxay maamushaa lacagta waxbarashada iyo safarka bilaashka ah.
    Tusaale: ilmahaagu studiefinanciering ayuu ka codsadaa duo.nl.

name-lesgeld = Lesgeld
word-lesgeld =
    Lesgeld waa lacagta waxbarashada BOL, laga bilaabo 18 jir. Ilmahaagu DUO ayuu siiyaa. DUO waa hay'ad dowladeed. BOL badanaa waa iskuul.
    Tusaale: ilmahaagu 1 Agoosto waa 18, lesgeld ayuu bixiyaa.

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    Studiefinanciering waa lacag dowladdu siiso si wax loo barto. Waa BOL, laga bilaabo 18 jir. BOL badanaa waa iskuul.
    Tusaale: ilmahaagu 18 ayuu noqonayaa, DUO ayuu ka codsanayaa. DUO waa hay'ad dowladeed.

## Eray aan la garanayn

word-unknown =
    Eraygan ma aqaan. Mentorka ayaa sharxi kara.
    Su'aashaada mentorka ayaan u gudbinayaa. Jawaabtu waxay imanaysaa: { $answer_when }.
