### Review: not reviewed by a native speaker.

## الناس في المدرسة

name-mentor = Mentor
word-mentor =
    كلمة mentor تعني المرشد. المرشد هو الشخص الذي يتابع طفلكم دائمًا في المدرسة.
    مثال: طفلكم عنده مشكلة ويتحدث مع المرشد.

name-slb = SLB
word-slb =
    كلمة SLB تعني: studieloopbaanbegeleiding. فيها يحصل طفلكم على مساعدة في التعلم والاختيار.
    مثال: طفلكم عنده SLB ويتحدث عن التدريب (stage).

name-decaan = Decaan
word-decaan =
    مستشار الدراسة (decaan) يساعد طفلكم في اختيار التخصص أو المهنة.
    مثال: طفلكم يسأل مستشار الدراسة عن تخصص آخر.

name-zorgteam = Zorgteam
word-zorgteam =
    فريق الرعاية (zorgteam) هو مجموعة ناس في المدرسة. هم يساعدون الطلاب عند المشاكل.
    مثال: طفلكم يخاف كثيرًا. فريق الرعاية يبحث معكم عن مساعدة.

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    مع شخص الثقة (vertrouwenspersoon) يتحدث طفلكم عن أمور سيئة، مثل التنمر.
    مثال: أحد يتنمر على طفلكم. شخص الثقة يستمع ويساعد.

## التدريب والعمل

name-stage = Stage
word-stage =
    كلمة stage تعني التدريب العملي. فيه يتعلم طفلكم العمل في شركة حقيقية.
    مثال: طفلكم يتعلم الطبخ في مطعم.

name-bpv = BPV
word-bpv =
    كلمة BPV تعني: beroepspraktijkvorming. هذا هو التعلم في شركة، كما في التدريب (stage).
    مثال: طفلكم عنده BPV في متجر.

name-bol = BOL
word-bol =
    طريقة BOL هي طريقة للتعلم. طفلكم يذهب إلى المدرسة في أغلب الوقت، مع تدريب (stage).
    مثال: في BOL يكون طفلكم في الدروس أغلب الأيام.

name-bbl = BBL
word-bbl =
    طريقة BBL هي طريقة للتعلم. طفلكم يعمل في أغلب الوقت ويأخذ أجرًا.
    مثال: طفلكم يعمل أربعة أيام ويذهب إلى المدرسة يومًا واحدًا.

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    كلمة leerbedrijf تعني شركة يحق للطلاب أن يتعلموا فيها. الشركة عندها إذن بذلك.
    مثال: طفلكم يبحث عن شركة تدريب في stagemarkt.nl.

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    هذا هو عقد التدريب (stage). طفلكم والمدرسة والشركة يوقعون عليه.
    مثال: في هذا العقد مكتوب كم ساعة يتدرب طفلكم.

## الغياب والقانون

name-verzuim = Verzuim
word-verzuim =
    كلمة verzuim تعني الغياب: طفلكم ليس في الدرس.
    مثال: طفلكم يغيب عن درس يوم الاثنين. هذا اسمه verzuim.

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    كلمة ongeoorloofd تعني: بدون إذن من المدرسة.
    مثال: طفلكم يغيب عن درس ولا يذكر أحد السبب.

name-geoorloofd = Geoorloofd
word-geoorloofd =
    كلمة geoorloofd تعني: هذا مسموح، لأن هناك سببًا جيدًا.
    مثال: طفلكم مريض وأنتم تبلغون عن ذلك في الوقت.

name-leerplicht = Leerplicht
word-leerplicht =
    كلمة leerplicht تعني: يجب على الطفل حسب القانون أن يذهب إلى المدرسة. بدون شهادة mbo مستوى 2 أو havo أو vwo، هذا حتى عمر 18.
    مثال: عمر طفلكم 17 سنة وليس عنده شهادة بعد. طفلكم يذهب إلى المدرسة.

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    هذا الشخص يعمل في البلدية (gemeente). هو يساعد عندما يغيب طفل عن دروس كثيرة.
    مثال: عمر طفلكم 17 سنة ويغيب كثيرًا. هذا الشخص (leerplichtambtenaar) يتحدث معكم.

name-rmc = RMC
word-rmc =
    مكتب RMC يساعد الشباب بدون شهادة على الذهاب إلى المدرسة أو العمل. هو من البلدية (gemeente)، واسمه في أحيان كثيرة Doorstroompunt.
    مثال: عمر طفلكم 19 سنة ويترك المدرسة. مكتب RMC يتصل بطفلكم.

name-schorsing = Schorsing
word-schorsing =
    كلمة schorsing تعني: طفلكم ممنوع لفترة من المدرسة أو من الدرس.
    مثال: طفلكم ممنوع من المدرسة يومين (schorsing). السبب مكتوب في رسالة.

## التخصص

name-niveau = Niveau
word-niveau =
    كلمة niveau تعني المستوى. في mbo أربعة مستويات. المستوى 1 هو الأدنى والمستوى 4 هو الأعلى.
    مثال: بعد المستوى 2 يستطيع طفلكم الذهاب إلى المستوى 3.

name-entree = Entree
word-entree =
    كلمة entree تعني المستوى 1 في mbo. مدة هذا التخصص عادة سنة واحدة.
    مثال: طفلكم ليس عنده شهادة بعد ويبدأ في entree.

name-keuzedeel = Keuzedeel
word-keuzedeel =
    كلمة keuzedeel تعني جزءًا إضافيًا من الدراسة. طفلكم يختاره بنفسه.
    مثال: طفلكم يختار اللغة الألمانية كدرس إضافي (keuzedeel).

name-burgerschap = Burgerschap
word-burgerschap =
    المواطنة (burgerschap) مادة عن الحياة والعمل والمشاركة في هولندا.
    مثال: طفلكم يتعلم عن الانتخابات والحياة الصحية.

name-lob = LOB
word-lob =
    كلمة LOB تعني مساعدة في الاختيار. طفلكم يكتشف ما يناسبه من عمل وتخصص.
    مثال: طفلكم يزور شركة في LOB.

name-intake = Intake
word-intake =
    لقاء intake هو الحديث الأول عند تخصص جديد.
    مثال: في لقاء intake يقول طفلكم لماذا يعجبه هذا التخصص.

name-rooster = Rooster
word-rooster =
    كلمة rooster تعني جدول الدروس. فيه أيام الدروس وأوقاتها.
    مثال: في الجدول مكتوب أن الدرس يبدأ في الساعة التاسعة.

name-lesuitval = Lesuitval
word-lesuitval =
    كلمة lesuitval تعني: الدرس ملغى.
    مثال: المعلم مريض. لا يوجد درس.

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    كلمة onderwijsovereenkomst تعني عقدًا بين الطالب والمدرسة. في أغلب مدارس mbo لم يعد هذا العقد ضروريًا.
    مثال: تجدون في البيت عقدًا قديمًا من المدرسة (onderwijsovereenkomst).

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    التعليم المناسب (passend onderwijs) يعني: طفلكم يحصل على مساعدة إضافية عند الحاجة.
    مثال: القراءة صعبة على طفلكم. يحصل طفلكم على وقت إضافي في الاختبار.

## الاختبارات والشهادات

name-examen = Examen
word-examen =
    كلمة examen تعني الامتحان. هو اختبار مهم. يجب أن ينجح طفلكم في الامتحانات للحصول على الشهادة (diploma).
    مثال: طفلكم عنده امتحان في الهولندية.

name-herkansing = Herkansing
word-herkansing =
    كلمة herkansing تعني مرة ثانية لاختبار أو امتحان.
    مثال: طفلكم يحصل على درجة 4 ويعيد الاختبار.

name-bsa = BSA
word-bsa =
    كلمة BSA تعني نصيحة في السنة الأولى. يمكن لطفلكم أن يبقى، أو يجب أن يختار تخصصًا آخر.
    مثال: نتائج طفلكم كافية. النصيحة هي: البقاء.

name-rapport = Rapport
word-rapport =
    كلمة rapport تعني التقرير المدرسي. فيه نتائج طفلكم.
    مثال: في التقرير درجة 7 في الهولندية.

name-portfolio = Portfolio
word-portfolio =
    في ملف الأعمال (portfolio) يحفظ طفلكم أعماله. هكذا يُظهر طفلكم ما يستطيع أن يعمل.
    مثال: طفلكم يضع صور التدريب (stage) في هذا الملف.

name-ouderavond = Ouderavond
word-ouderavond =
    في أمسية الأهل (ouderavond) يأتي الأهل إلى المدرسة. المدرسة تتحدث عندها عن التخصص.
    مثال: في أمسية الأهل تتحدثون مع المرشد (mentor).

name-diploma = Diploma
word-diploma =
    الشهادة (diploma) تثبت أن طفلكم نجح في الدراسة كلها.
    مثال: مع الشهادة يجد طفلكم عملًا بسهولة أكثر.

name-certificaat = Certificaat
word-certificaat =
    كلمة certificaat تعني إثباتًا لجزء واحد من الدراسة.
    مثال: طفلكم ينجح في جزء ويحصل على certificaat.

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    هذه شهادة mbo من المستوى 2 أو أعلى. وشهادة havo أو vwo هي أيضًا startkwalificatie.
    مثال: طفلكم ينجح في المستوى 2 من mbo. هذه startkwalificatie.

## المال

name-duo = DUO
word-duo =
    مؤسسة DUO هي جهة حكومية للطلاب. هي تنظم المال للدراسة والسفر المجاني.
    مثال: طفلكم يطلب التمويل الدراسي (studiefinanciering) في duo.nl.

name-lesgeld = Lesgeld
word-lesgeld =
    كلمة lesgeld تعني رسوم الدراسة في BOL، من عمر 18 سنة. طفلكم يدفعها إلى DUO.
    مثال: عمر طفلكم 18 سنة في 1 أغسطس (آب) ويدفع lesgeld.

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    التمويل الدراسي (studiefinanciering) هو مال من الحكومة للدراسة. هو لطلاب BOL، من عمر 18 سنة.
    مثال: طفلكم يبلغ 18 سنة ويطلبه من DUO.

## كلمة غير معروفة

word-unknown =
    لا أعرف هذه الكلمة. المرشد (mentor) يستطيع أن يشرحها.
    سأنقل سؤالكم إلى المرشد. يصلكم الجواب: { $answer_when }.
