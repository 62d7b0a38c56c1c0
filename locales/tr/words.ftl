### Review: not reviewed by a native speaker.

## Okuldaki kişiler

name-mentor = Mentor
word-mentor =
    Mentor, okulda çocuğunuzla sürekli ilgilenen kişidir.
    Örnek: çocuğunuzun bir sorunu var. Bunu mentorla konuşur.

name-slb = SLB
word-slb =
    SLB, studieloopbaanbegeleiding demektir. Çocuğunuz öğrenirken ve seçerken yardım alır.
    Örnek: çocuğunuzun SLB'si var. Orada bir stajı konuşur.

name-decaan = Decaan
word-decaan =
    Decaan, çocuğunuza bölüm veya meslek seçerken yardım eder.
    Örnek: çocuğunuz decaan'a başka bir bölümü sorar.

name-zorgteam = Zorgteam
word-zorgteam =
    Zorgteam, okulda bir grup insandır. Sorunu olan öğrencilere yardım eder.
    Örnek: çocuğunuz sık sık korkuyor. Zorgteam birlikte yardım arar.

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    Çocuğunuz vertrouwenspersoon ile kötü olayları konuşur, örneğin zorbalığı (pesten).
    Örnek: biri çocuğunuza zorbalık yapıyor. Vertrouwenspersoon dinler ve yardım eder.

## Staj ve iş

name-stage = Stage
word-stage =
    Stage, staj demektir. Çocuğunuz gerçek bir şirkette çalışmayı öğrenir.
    Örnek: çocuğunuz bir restoranda yemek yapmayı öğrenir.

name-bpv = BPV
word-bpv =
    BPV, beroepspraktijkvorming demektir. Bu, stajdaki gibi bir şirkette öğrenmektir.
    Örnek: çocuğunuzun BPV'si bir mağazada.

name-bol = BOL
word-bol =
    BOL bir öğrenme yoludur. Çocuğunuz daha çok okula gider, stajlar da yapar.
    Örnek: BOL'da çocuğunuz çoğu gün derstedir.

name-bbl = BBL
word-bbl =
    BBL bir öğrenme yoludur. Çocuğunuz daha çok çalışır ve maaş alır.
    Örnek: çocuğunuz dört gün çalışır, bir gün okula gider.

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    Leerbedrijf, öğrencilerin öğrenebildiği bir şirkettir. Şirketin bunun için izni vardır.
    Örnek: çocuğunuz stagemarkt.nl sitesinde bir leerbedrijf arar.

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    Bu, staj sözleşmesidir. Çocuğunuz, okul ve şirket bunu imzalar.
    Örnek: praktijkovereenkomst, çocuğunuzun kaç saat staj yapacağını gösterir.

## Okula gelmeme ve kanun

name-verzuim = Verzuim
word-verzuim =
    Verzuim şu demektir: çocuğunuz derste değil.
    Örnek: çocuğunuz pazartesi bir dersi kaçırır. Buna verzuim denir.

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    Ongeoorloofd, okulun izni olmadan demektir.
    Örnek: çocuğunuz bir dersi kaçırır ve kimse sebep bildirmez.

name-geoorloofd = Geoorloofd
word-geoorloofd =
    Geoorloofd şu demektir: izin var, çünkü iyi bir sebep var.
    Örnek: çocuğunuz hasta ve siz bunu zamanında bildirirsiniz.

name-leerplicht = Leerplicht
word-leerplicht =
    Leerplicht şu demektir: kanuna göre çocuk okula gitmek zorundadır. Mbo seviye 2, havo veya vwo diploması yoksa bu 18 yaşına kadardır.
    Örnek: çocuğunuz 17 yaşında ve henüz diploması yok. Çocuğunuz okula gider.

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    Bu kişi belediyede çalışır. Bir çocuk çok ders kaçırırsa leerplichtambtenaar yardım eder.
    Örnek: çocuğunuz 17 yaşında ve çok ders kaçırıyor. Leerplichtambtenaar sizinle konuşur.

name-rmc = RMC
word-rmc =
    RMC, diploması olmayan gençlere okul veya iş için yardım eder. RMC belediyenindir. Ona çoğu zaman Doorstroompunt da denir.
    Örnek: çocuğunuz 19 yaşında ve okulu bırakıyor. RMC çocuğunuzu arar.

name-schorsing = Schorsing
word-schorsing =
    Schorsing şu demektir: çocuğunuz bir süre okula veya derse giremez.
    Örnek: çocuğunuz iki gün schorsing alır. Sebebi bir mektupta yazar.

## Bölüm

name-niveau = Niveau
word-niveau =
    Niveau, seviye demektir. Mbo'da dört seviye vardır: 1 en düşük, 4 en yüksektir.
    Örnek: çocuğunuz seviye 2'den sonra seviye 3'e gidebilir.

name-entree = Entree
word-entree =
    Entree, mbo seviye 1'dir. Bu bölüm çoğu zaman bir yıl sürer.
    Örnek: çocuğunuzun henüz diploması yok ve entree ile başlar.

name-keuzedeel = Keuzedeel
word-keuzedeel =
    Keuzedeel, bölümün ek bir parçasıdır. Çocuğunuz bunu kendisi seçer.
    Örnek: çocuğunuz keuzedeel olarak Almanca seçer.

name-burgerschap = Burgerschap
word-burgerschap =
    Burgerschap bir derstir. Hollanda'da yaşamayı, çalışmayı ve topluma katılmayı anlatır.
    Örnek: çocuğunuz oy vermeyi ve sağlıklı yaşamayı öğrenir.

name-lob = LOB
word-lob =
    LOB, seçim yaparken yardımdır. Çocuğunuz hangi işin ve bölümün kendine uyduğunu keşfeder.
    Örnek: çocuğunuz LOB'da bir şirkete gider.

name-intake = Intake
word-intake =
    Intake, yeni bir bölüm için ilk görüşmedir.
    Örnek: çocuğunuz intake'te bu bölümü neden sevdiğini anlatır.

name-rooster = Rooster
word-rooster =
    Rooster, ders programı demektir. Derslerin günleri ve saatleri orada yazar.
    Örnek: ders programında dersin saat dokuzda başladığı yazar.

name-lesuitval = Lesuitval
word-lesuitval =
    Lesuitval şu demektir: bir ders yapılmaz.
    Örnek: öğretmen hasta. Ders yok.

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    Onderwijsovereenkomst, öğrenciyle okul arasında bir sözleşmedir. Çoğu mbo okulunda artık gerekmez.
    Örnek: evde okuldan eski bir onderwijsovereenkomst buluyorsunuz.

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    Passend onderwijs şu demektir: gerekirse çocuğunuz ek yardım alır.
    Örnek: çocuğunuz zor okur ve sınavda ek süre alır.

## Sınavlar ve diploma

name-examen = Examen
word-examen =
    Examen, önemli bir sınavdır. Çocuğunuz diploma için bu sınavları geçmelidir.
    Örnek: çocuğunuz Hollandaca sınavına girer.

name-herkansing = Herkansing
word-herkansing =
    Herkansing, bir teste veya sınava ikinci kez girmektir.
    Örnek: çocuğunuz 4 alır ve sınava yeniden girer.

name-bsa = BSA
word-bsa =
    BSA, ilk yılda verilen bir tavsiyedir. Çocuğunuz kalabilir ya da başka bir bölüm seçmelidir.
    Örnek: çocuğunuz yeterli sonuç alır. Tavsiye şudur: kalmak.

name-rapport = Rapport
word-rapport =
    Rapport, karne demektir. Çocuğunuzun sonuçları orada yazar.
    Örnek: karnede Hollandaca için 7 yazar.

name-portfolio = Portfolio
word-portfolio =
    Çocuğunuz portfolio'da kendi işlerini saklar. Böylece ne yapabildiğini gösterir.
    Örnek: çocuğunuz staj fotoğraflarını portfolio'ya koyar.

name-ouderavond = Ouderavond
word-ouderavond =
    Ouderavond, veli akşamı demektir. Veliler okula gelir, okul da bölümü anlatır.
    Örnek: veli akşamında mentorla konuşursunuz.

name-diploma = Diploma
word-diploma =
    Diploma, çocuğunuzun bütün bölümü bitirdiğini gösteren belgedir.
    Örnek: çocuğunuz diplomayla daha kolay iş bulur.

name-certificaat = Certificaat
word-certificaat =
    Certificaat, bölümün tek bir parçası için belgedir.
    Örnek: çocuğunuz bir parçayı bitirir ve certificaat alır.

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    Bu, mbo seviye 2 veya daha yüksek bir diplomadır. Havo veya vwo diploması da startkwalificatie sayılır.
    Örnek: çocuğunuz mbo seviye 2'yi bitirir. Buna startkwalificatie denir.

## Para

name-duo = DUO
word-duo =
    DUO, devletin öğrenciler için çalışan bir kurumudur. Okumak için para ve ücretsiz yolculuk işlerine bakar.
    Örnek: çocuğunuz duo.nl sitesinde studiefinanciering için başvuru yapar.

name-lesgeld = Lesgeld
word-lesgeld =
    Lesgeld, BOL için okul parasıdır, 18 yaşından itibaren. Çocuğunuz bunu DUO'ya öder.
    Örnek: çocuğunuz 1 Ağustos'ta 18 yaşında ve lesgeld öder.

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    Studiefinanciering, okumak için devletin verdiği paradır. BOL içindir, 18 yaşından itibaren.
    Örnek: çocuğunuz 18 yaşına girer ve bunu DUO'dan ister.

## Bilinmeyen kelime

word-unknown =
    Bu kelimeyi bilmiyorum. Mentor açıklayabilir.
    Sorunuzu mentora iletiyorum. Cevap zamanı: { $answer_when }.
