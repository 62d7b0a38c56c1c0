### Review: not reviewed by a native speaker.

## People at school

name-mentor = Mentor
word-mentor =
    معلم mentor راهنمای همیشگی فرزندتان در مدرسه است.
    مثال: فرزندتان مشکلی دارد و با mentor صحبت می‌کند.

name-slb = SLB
word-slb =
    معنی SLB این است: studieloopbaanbegeleiding. فرزندتان در یاد گرفتن و انتخاب کردن کمک می‌گیرد.
    مثال: فرزندتان SLB دارد و درباره stage (کارآموزی) صحبت می‌کند.

name-decaan = Decaan
word-decaan =
    شخص decaan به فرزندتان در انتخاب کمک می‌کند: یک رشته یا یک شغل.
    مثال: فرزندتان از decaan درباره رشته دیگری می‌پرسد.

name-zorgteam = Zorgteam
word-zorgteam =
    گروه zorgteam چند نفر در مدرسه است. آنها به دانش‌آموزانی که مشکل دارند کمک می‌کنند.
    مثال: فرزندتان زیاد می‌ترسد. گروه zorgteam با هم دنبال کمک می‌گردد.

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    با vertrouwenspersoon (شخص رازدار) فرزندتان درباره چیزهای بد صحبت می‌کند، مثل pesten (آزار).
    مثال: کسی فرزندتان را آزار می‌دهد. شخص رازدار گوش می‌دهد و کمک می‌کند.

## Internship and work

name-stage = Stage
word-stage =
    در stage (کارآموزی) فرزندتان در یک شرکت واقعی کار یاد می‌گیرد.
    مثال: فرزندتان در رستوران آشپزی یاد می‌گیرد.

name-bpv = BPV
word-bpv =
    معنی BPV این است: beroepspraktijkvorming. یعنی یاد گرفتن در یک شرکت، مثل stage (کارآموزی).
    مثال: دوره BPV فرزندتان در یک مغازه (دکان) است.

name-bol = BOL
word-bol =
    راه BOL یک روش یاد گرفتن است. فرزندتان بیشتر به مدرسه می‌رود، با stage (کارآموزی).
    مثال: در BOL فرزندتان بیشتر روزها در درس است.

name-bbl = BBL
word-bbl =
    راه BBL یک روش یاد گرفتن است. فرزندتان بیشتر کار می‌کند و مزد (معاش) می‌گیرد.
    مثال: فرزندتان چهار روز کار می‌کند و یک روز به مدرسه می‌رود.

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    شرکت leerbedrijf جایی است که دانش‌آموزان می‌توانند در آن یاد بگیرند. این شرکت برای این کار اجازه دارد.
    مثال: فرزندتان در stagemarkt.nl دنبال leerbedrijf می‌گردد.

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    این قرارداد stage (کارآموزی) است. فرزندتان، مدرسه و شرکت آن را امضا می‌کنند.
    مثال: در praktijkovereenkomst نوشته است فرزندتان چند ساعت کارآموزی دارد.

## Being absent and the law

name-verzuim = Verzuim
word-verzuim =
    کلمه verzuim یعنی: فرزندتان در درس نیست (غیبت).
    مثال: فرزندتان دوشنبه در یک درس نیست. این verzuim است.

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    کلمه ongeoorloofd یعنی: بدون اجازه مدرسه.
    مثال: فرزندتان در درس نیست و کسی دلیل را خبر نمی‌دهد.

name-geoorloofd = Geoorloofd
word-geoorloofd =
    کلمه geoorloofd یعنی: اجازه هست، چون دلیل خوبی هست.
    مثال: فرزندتان مریض است و شما به موقع خبر می‌دهید.

name-leerplicht = Leerplicht
word-leerplicht =
    کلمه leerplicht یعنی: طبق قانون، کودک باید به مدرسه برود. این تا 18 سالگی است. با مدرک mbo 2 یا havo یا vwo زودتر تمام می‌شود.
    مثال: فرزندتان 17 ساله است و هنوز diploma (مدرک) ندارد. او به مدرسه می‌رود.

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    این شخص در gemeente (شهرداری) کار می‌کند. وقتی کودکی زیاد غایب است، leerplichtambtenaar کمک می‌کند.
    مثال: فرزند 17 ساله شما در درس‌های زیادی نیست. این مامور با شما صحبت می‌کند.

name-rmc = RMC
word-rmc =
    اداره RMC به جوانان بدون diploma (مدرک) کمک می‌کند. آنها به مدرسه یا کار می‌روند. کار gemeente (شهرداری) است و بیشتر Doorstroompunt گفته می‌شود.
    مثال: فرزند 19 ساله شما مدرسه را ترک می‌کند. اداره RMC به او زنگ می‌زند.

name-schorsing = Schorsing
word-schorsing =
    کلمه schorsing یعنی: فرزندتان مدتی اجازه ندارد به مدرسه یا درس برود.
    مثال: فرزندتان دو روز schorsing می‌گیرد. دلیل در نامه نوشته است.

## The programme

name-niveau = Niveau
word-niveau =
    کلمه niveau یعنی سطح. در mbo چهار سطح هست. سطح 1 پایین‌ترین و سطح 4 بالاترین است.
    مثال: بعد از سطح 2 فرزندتان می‌تواند به سطح 3 برود.

name-entree = Entree
word-entree =
    دوره entree همان mbo سطح 1 است. این رشته بیشتر وقت‌ها یک سال است.
    مثال: فرزندتان هنوز diploma (مدرک) ندارد و با entree شروع می‌کند.

name-keuzedeel = Keuzedeel
word-keuzedeel =
    درس keuzedeel یک بخش اضافه رشته است. فرزندتان خودش آن را انتخاب می‌کند.
    مثال: فرزندتان keuzedeel زبان آلمانی را انتخاب می‌کند.

name-burgerschap = Burgerschap
word-burgerschap =
    درس burgerschap درباره زندگی، کار و سهم داشتن در هلند است.
    مثال: فرزندتان درباره رای دادن و زندگی سالم یاد می‌گیرد.

name-lob = LOB
word-lob =
    درس LOB کمک در انتخاب است. فرزندتان می‌فهمد کدام کار و رشته برایش خوب است.
    مثال: فرزندتان در LOB از یک شرکت دیدن می‌کند.

name-intake = Intake
word-intake =
    گفتگوی intake اولین گفتگو برای یک رشته تازه است.
    مثال: در intake فرزندتان می‌گوید چرا این رشته را دوست دارد.

name-rooster = Rooster
word-rooster =
    در rooster (برنامه درسی) روزها و ساعت‌های درس نوشته است.
    مثال: در rooster نوشته که درس ساعت نه شروع می‌شود.

name-lesuitval = Lesuitval
word-lesuitval =
    کلمه lesuitval یعنی: یک درس برگزار نمی‌شود.
    مثال: معلم مریض است. درس نیست.

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    برگه onderwijsovereenkomst قراردادی بین دانش‌آموز و مدرسه است. در بیشتر مدرسه‌های mbo دیگر لازم نیست.
    مثال: در خانه یک onderwijsovereenkomst قدیمی از مدرسه پیدا می‌کنید.

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    عبارت passend onderwijs یعنی: فرزندتان اگر لازم باشد کمک بیشتر می‌گیرد.
    مثال: خواندن برای فرزندتان سخت است و در امتحان وقت بیشتری می‌گیرد.

## Tests and diploma

name-examen = Examen
word-examen =
    کلمه examen یعنی یک امتحان مهم. فرزندتان باید برای diploma (مدرک) در examen ها قبول شود.
    مثال: فرزندتان امتحان هلندی می‌دهد.

name-herkansing = Herkansing
word-herkansing =
    کلمه herkansing یعنی بار دوم برای یک امتحان.
    مثال: فرزندتان نمره 4 می‌گیرد و امتحان را دوباره می‌دهد.

name-bsa = BSA
word-bsa =
    نظر BSA یک نظر در سال اول است. فرزندتان می‌تواند بماند یا باید رشته دیگری انتخاب کند.
    مثال: فرزندتان نمره کافی می‌گیرد و نظر این است: بماند.

name-rapport = Rapport
word-rapport =
    در rapport (کارنامه) نتیجه‌های فرزندتان نوشته است.
    مثال: در کارنامه برای هلندی نمره 7 نوشته است.

name-portfolio = Portfolio
word-portfolio =
    در portfolio فرزندتان کارهای خودش را نگه می‌دارد. این طور نشان می‌دهد چه بلد است.
    مثال: فرزندتان عکس‌های stage (کارآموزی) را در portfolio می‌گذارد.

name-ouderavond = Ouderavond
word-ouderavond =
    در ouderavond پدر و مادرها به مدرسه می‌آیند. مدرسه درباره رشته صحبت می‌کند.
    مثال: در ouderavond با mentor صحبت می‌کنید.

name-diploma = Diploma
word-diploma =
    با diploma (مدرک) رشته تمام می‌شود. فرزندتان در همه چیز قبول شده است.
    مثال: با diploma فرزندتان راحت‌تر کار پیدا می‌کند.

name-certificaat = Certificaat
word-certificaat =
    برگه certificaat گواهی یک بخش از رشته است.
    مثال: فرزندتان در یک بخش قبول می‌شود و certificaat می‌گیرد.

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    این یک مدرک mbo سطح 2 یا بالاتر است. مدرک havo یا vwo هم startkwalificatie است.
    مثال: فرزندتان mbo سطح 2 را می‌گیرد. این startkwalificatie است.

## Money

name-duo = DUO
word-duo =
    اداره DUO یک اداره دولت برای دانش‌آموزان است. کار آن پول درس خواندن و سفر رایگان است.
    مثال: فرزندتان در duo.nl پول studiefinanciering می‌خواهد.

name-lesgeld = Lesgeld
word-lesgeld =
    پول lesgeld پول یک رشته BOL است، از 18 سالگی. فرزندتان آن را به DUO می‌دهد. اداره DUO یک اداره دولت است. راه BOL بیشتر مدرسه است.
    مثال: فرزندتان در 1 اوت (اگست) 18 ساله است و lesgeld می‌دهد.

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    کمک studiefinanciering پولی از دولت برای درس خواندن است. برای BOL است، از 18 سالگی. راه BOL بیشتر مدرسه است.
    مثال: فرزندتان 18 ساله می‌شود و آن را از DUO می‌خواهد. اداره DUO یک اداره دولت است.

## Unknown word

word-unknown =
    این کلمه را نمی‌شناسم. معنی آن را mentor می‌تواند بگوید.
    پرسش شما را به mentor می‌رسانم. جواب می‌آید: { $answer_when }.
