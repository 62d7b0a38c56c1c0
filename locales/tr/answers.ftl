### Review: not reviewed by a native speaker.

## Ouderlijn'in kendisi

answer-greet =
    Merhaba! Ben Ouderlijn. { $school_name } velilerine yardım ederim.
    Okulla ilgili soruları cevaplarım ve mesajları mentora iletirim.
    Sorunuzu yazın. Ya da şunu yazın: menü
label-greet = Merhaba demek

answer-goodbye =
    Hoşça kalın! Size ve çocuğunuza her şeyin iyisini dilerim.
    Bana her zaman yeniden yazabilirsiniz.
label-goodbye = Vedalaşmak

answer-thanks =
    Rica ederim!
    Başka bir sorunuz var mı? Bana her zaman yazabilirsiniz.
label-thanks = Teşekkür etmek

answer-bot_help =
    Size şu konularda yardım edebilirim.
    Okulla ilgili soru sorabilirsiniz.
    Çocuğunuzun gelmeyeceğini bildirebilirsiniz.
    Okuldaki görüşmeleri sorabilirsiniz.
    Mentorla iletişim kurabilirsiniz. Mentor, okulda çocuğunuzla sürekli ilgilenen kişidir.
    Başka bir dil seçebilirsiniz. Mesajları da durdurabilirsiniz.
    Ne yapmak istersiniz?
label-bot_help = Açıklama ve menü

answer-bot_who =
    Ben Ouderlijn. { $school_name } için çalışan bir bilgisayarım.
    Çocuğunuzun mentoru mesajlarınızı okuyabilir.
    Cevabı bilmiyor muyum? O zaman okuldan bir insan cevap verir.
label-bot_who = Ouderlijn kimdir?

answer-bot_privacy =
    Mesajlarınızı sadece mentor ve okul okuyabilir.
    Okul mesajlarınızı başkasına vermez.
    Okul mesajlarınızı { $retention_months } ay saklar.
    Mesajlarınızı görmek veya sildirmek mi istiyorsunuz? Bunu her zaman isteyebilirsiniz.
    O zaman bir e-posta yazın: { $school_email }
label-bot_privacy = Kişisel bilgilerim

answer-change_language =
    Evet, başka bir dil seçebilirsiniz.
    Hangi dili istersiniz?
label-change_language = Başka dil
ask-both_languages = Mesajları iki dilde mi, yoksa tek dilde mi istersiniz?
option-both = İki dil
option-home = Sadece { $language }
option-dutch = Sadece Hollandaca

answer-stop_messages =
    Peki, mesajları durduruyorum. Artık benden mesaj almayacaksınız.
    Bunu mentora da söylüyorum.
    Daha sonra yine mesaj ister misiniz? O zaman şunu yazın: start
    Tehlike varsa: her zaman 112'yi arayın.
label-stop_messages = Mesaj istemiyorum

answer-start_messages =
    Ne güzel! Size yeniden mesaj göndereceğim.
    Bana yeniden soru da sorabilirsiniz.
    Mesaj istemezseniz şunu yazın: stop
label-start_messages = Yeniden mesaj almak

answer-talk_to_human =
    Olur. Mesajınızı mentora iletiyorum.
    Cevap zamanı: { $answer_when }.
    Beklemek istemiyor musunuz? O zaman okulu arayın: { $school_phone }.
    Okul şu saatlerde açık: { $school_hours }.
label-talk_to_human = İnsanla konuşmak

answer-callback_request =
    Olur. Bunu mentora iletiyorum.
    Okul sizi hangi gün, saat kaçta ve hangi dilde arasın?
label-callback_request = Beni arayın
recorded-callback =
    Teşekkür ederim. Cevabınızı mentora ilettim.
    Mentor sizi aramak için şimdi uygun bir zaman arıyor.

answer-not_understood_simple =
    Özür dilerim, mesajım açık değildi. Bu sizin hatanız değil.
    Daha kısa yazabilirim. Başka bir dilde de yazabilirim.
    Okul sizi telefonla da arayabilir. Ya da mentora sorabilirsiniz.
    Size en çok ne yardımcı olur?
label-not_understood_simple = Mesaj çok zor
simple-shorter = Daha kısa yazı
simple-language = Başka bir dilde
simple-call = Beni arayın
simple-mentor = Mentora sormak

menu-question = Okulla ilgili soru
menu-absence = Hasta veya gelmiyor
menu-meeting = Okulda görüşme
menu-mentor = Mentorla iletişim
menu-language = Dil seçmek
menu-stop = Mesaj istemiyorum

## İletişim ve görüşmeler

answer-mentor_who =
    { $student } için mentor: { $mentor_name }.
    Mentor, okulda öğrenciyle sürekli ilgilenen kişidir. Ona her zaman ulaşabilirsiniz.
    Telefon: { $mentor_phone }
    E-posta: { $mentor_email }
    Ulaşabileceğiniz saatler: { $mentor_hours }
label-mentor_who = Mentor kim?
answer-mentor_who-unknown =
    Mentorun kim olduğunu henüz bilmiyorum.
    Okul bunu size söyleyebilir. Arayın: { $school_phone }.
    Okul şu saatlerde açık: { $school_hours }.

answer-mentor_appointment =
    Konuşmak istemeniz çok güzel. Bunu mentora iletiyorum.
    Mentor size uygun bir zaman arar.
    Hangi günler ve saatler size uyar?
label-mentor_appointment = Mentorla randevu
recorded-appointment =
    Teşekkür ederim. Günleri ve saatleri mentora ilettim.
    Randevu zamanını daha sonra öğreneceksiniz.

answer-meeting_next =
    { $student } için sonraki randevu: { $meeting_title }.
    Gün: { $date }
    Saat: { $time }
    Yer: { $place }
    O zaman gelemiyor musunuz? Bana yazın. Okul başka bir zaman arar.
label-meeting_next = Sonraki randevu
answer-meeting_next-online =
    { $student } için sonraki randevu: { $meeting_title }.
    Randevu internet üzerinden (online). Evde kalabilirsiniz.
    Gün: { $date }
    Saat: { $time }
    O saatte bu linki açın: { $link }
    O zaman katılamıyor musunuz? Bana yazın. Okul başka bir zaman arar.
answer-meeting_next-none =
    { $student } için henüz bir randevu yok.
    Randevu olursa size mesaj gelir.
    Daha önce konuşmak ister misiniz? Bana şöyle yazın: mentorla randevu istiyorum

answer-meeting_cannot_come =
    Hiç sorun değil. Bunu mentora iletiyorum.
    Başka bir gün veya saat de olur. Telefonda konuşmak da olur.
    Sebep söylemek zorunda değilsiniz.
    İsterseniz yazın: gelmenizi zorlaştıran nedir?
label-meeting_cannot_come = Gelemiyorum
recorded-reason =
    Bunu anlattığınız için teşekkür ederim. Mentora ilettim.
    Böylece mentor size uygun bir çözüm arayabilir.

answer-meeting_prepare =
    Görüşmede çocuğunuzu konuşursunuz: okulda ve evde nasıl gidiyor?
    İyi giden şeyleri de konuşursunuz. Her şeyi sorabilirsiniz.
    Önceden şu üç soruyu düşünün:
    Çocuğum için ne iyi gidiyor?
    Çocuğuma ne zor geliyor?
    Ben ne öğrenmek veya anlatmak istiyorum?
label-meeting_prepare = Görüşmeye hazırlık

answer-meeting_child_present =
    Evet, mümkünse çocuğunuz da gelir.
    Görüşme çocuğunuzla ilgilidir. O yüzden çocuğunuz da konuşur.
    Güvendiğiniz birini de getirebilirsiniz.
    Bu kişi bir akraba veya bir arkadaş olabilir.
label-meeting_child_present = Kimler gelebilir?

answer-meeting_required =
    Hayır, gelmek zorunda değilsiniz.
    Ama görüşme çocuğunuza yardım eder. Bu yüzden sizi görmek isteriz.
    Okula gelmeniz şart değil. İnternetten (online) veya telefonla konuşmak da olur.
    Bunu ister misiniz? Bana yazın.
label-meeting_required = Gelmek zorunlu mu?

answer-interpreter =
    Okul bir tercüman (tolk) ayarlayabilir. Tercüman görüşmede çeviri yapar.
    İsteğinizi mentora iletiyorum.
    Tercümanı her zaman görüşmeden önce isteyin.
    Çocuğunuzun çeviri yapması gerekmez.
label-interpreter = Tercüman istemek

answer-school_address =
    { $school_name } adresi:
    { $school_address }
    { $school_entrance }
    { $school_transport }
    Okulu bulamıyor musunuz? Arayın: { $school_phone }.
label-school_address = Okulun adresi

answer-school_phone =
    { $school_name } telefon numarası: { $school_phone }.
    E-posta: { $school_email }
    Okul şu saatlerde açık: { $school_hours }.
label-school_phone = Okulu aramak

## Hastalık, geç kalma ve okula gelmeme

answer-absence_report_sick =
    Teşekkür ederim. Bunu mentora iletiyorum.
    Çocuğunuza geçmiş olsun!
    Çocuğunuz yarın da hasta mı? O zaman yarın bana yeniden yazın.
    Saat { $absence_before } olmadan yazın. Telefon da edebilirsiniz: { $absence_phone }.
label-absence_report_sick = Çocuğum hasta

answer-absence_report_how =
    Hastalığı ilk dersten önce, saat { $absence_before } olmadan bildirin.
    Bana buraya yazın ya da arayın: { $absence_phone }.
    Çocuğunuz 18 yaşından küçük mü? O zaman veli olarak siz bildirirsiniz.
    Çocuğunuz 18 yaşında veya daha mı büyük? O zaman çocuğunuz kendisi bildirir.
    Çocuğunuz iyileşti mi? Onu da bildirin.
label-absence_report_how = Hastaysa ne yapmalı?

answer-absence_appointment =
    Teşekkür ederim. Bunu mentora iletiyorum.
    Günü ve saati henüz yazmadınız mı? O zaman buraya yazın.
    Mümkünse ders saatleri dışında bir saat seçin.
    Böylece çocuğunuz ders kaçırmaz.
label-absence_appointment = Doktor randevusu

answer-absence_leave =
    İzni o günden önce isteyin. Mentora sorun.
    Ailede düğün veya cenaze varsa izin olabilir.
    Dini bayramınız için de izin olabilir.
    Çocuğunuz 18 yaşından küçük mü? O zaman okul haftasında tatil için izin yoktur.
    Mentorla görüşmek ister misiniz? Bana şöyle yazın: mentorla görüşmek istiyorum
label-absence_leave = İzin istemek

answer-absence_alert_why =
    Öğretmen, çocuğunuzun gelmediğini yazdı.
    Bu yüzden size mesaj geldi.
    Bir yanlışlık olabilir. Çocuğunuz okulda mıydı? Bana yazın.
    Cevabınızı mentora iletirim. Okul bunu kontrol eder.
label-absence_alert_why = Mesaj: derste yok

answer-absence_today =
    Okul, { $student } hakkında son dört haftada şunları yazdı:
    { $absences }
    Yanlış bir şey mi var? Bana yazın. Okul bunu kontrol eder.
label-absence_today = Çocuğum okulda mı?
answer-absence_today-none =
    Son dört haftada { $student } için kaçırılan ders görmüyorum.
    Bir öğretmen bugün daha sonra bir şey yazabilir.
    Şimdi emin olmak ister misiniz? Arayın: { $school_phone }.
answer-absence_line-hours = { $date }, saat { $from } – { $until }: { $kind }
answer-absence_line-day = { $date }, bütün gün: { $kind }
absence-kind-unknown = sebebi bilinmiyor
absence-kind-late = geç kaldı
absence-kind-ill = hasta
absence-kind-leave = izinli
absence-kind-other = başka sebep

answer-absence_consequences =
    Önce bir görüşme olur. Okul sizinle birlikte yardım arar.
    Çocuğunuz 4 haftada izinsiz 16 saat veya daha çok ders kaçırdı mı?
    O zaman okul bunu bildirmek zorundadır.
    Çocuğunuz 18 yaşından küçük mü? O zaman leerplichtambtenaar gelir.
    Bu görevli belediyede çalışır. Çocuğunuzun yeniden okula gitmesine yardım eder.
    Çocuğunuz 18 yaşında veya daha mı büyük? O zaman RMC yardım eder.
    Bu yardım { $rmc_age } yaşına kadardır.
    Bu yaş yeni bir kanunla değişebilir.
    RMC, diploması olmayan gençlere belediyenin yardımıdır.
    Çocuğunuz çok ders kaçırırsa belki diploma alamaz.
    Bu yüzden mentorla erken konuşun.
label-absence_consequences = Çok ders kaçırmak

answer-absence_report_other =
    Teşekkür ederim. Bunu sebebiyle birlikte mentora iletiyorum.
    Sebebi henüz yazmadınız mı? O zaman buraya yazın.
    Bir dahaki sefere önceden biliyor musunuz? O zaman mentordan önceden izin isteyin.
label-absence_report_other = Çocuğum gelmiyor

answer-absence_late =
    Geç kalmak da sayılır. Öğretmen bunu yazar.
    Çocuğunuz sık sık geç mi kalıyor? O zaman mentor çocuğunuzla konuşur.
    Trende veya otobüste sorun mu var? Bana yazın.
    O zaman okul sebebi bilir.
label-absence_late = Geç kalmak

answer-absence_long_ill =
    Çocuğunuz uzun süre veya sık sık hastaysa mentorla konuşun.
    Okul doktoru (schoolarts) da yardım edebilir. O, öğrencilerin doktorudur.
    Çocuğunuz belki bir süre başka ders saatleri alabilir.
    Böylece yavaş yavaş yeniden başlayabilir.
    Görüşmek ister misiniz? Bana şöyle yazın: mentorla randevu istiyorum
label-absence_long_ill = Uzun veya sık hasta

## Okulda nasıl gidiyor

answer-progress_how =
    Sorunuzu mentora iletiyorum. Cevap zamanı: { $answer_when }.
    { $student } sonuçlarını size { $portal_name } sitesinde gösterebilir.
    Birlikte bakın. Neyin iyi gittiğini de sorun.
    Mentorla görüşmek de olur.
    O zaman bana şöyle yazın: mentorla randevu istiyorum
label-progress_how = Okul sonuçları

answer-grades_meaning =
    Notlar 1'den 10'a kadardır. En yüksek not 10'dur.
    5,5 veya üstü yeterlidir. O zaman çocuğunuz geçmiştir.
    8 iyi bir nottur.
    Bazı derslerde harf vardır: O, V veya G.
    O (onvoldoende) yetersiz demektir: geçemedi. V (voldoende) yeterli demektir. G (goed) iyi demektir.
label-grades_meaning = Notların anlamı

answer-exam_resit =
    Çocuğunuz çoğu zaman bir teste veya sınava bir kez daha girebilir.
    Buna herkansing denir.
    Her bölümün kendi sınav kuralları vardır. Mentor bu kuralları bilir.
    Mentora sorun: herkansing ne zaman?
label-exam_resit = Sınava tekrar girmek

answer-bsa =
    BSA, bindend studieadvies demektir. Çocuğunuz bunu ilk yılda alır.
    Bu bir tavsiyedir: bölümde kalmak ya da başka bir bölüm seçmek.
    Bindend şu demektir: çocuğunuz bu tavsiyeye uymak zorundadır.
    İyi gitmiyor mu? Çocuğunuz önce bir uyarı ve yardım alır.
    Tavsiyeyi doğru bulmuyor musunuz? Siz ve çocuğunuz itiraz edebilirsiniz.
    O zaman neden doğru bulmadığınızı okula yazarsınız.
    Mentor bunun nasıl olduğunu anlatabilir.
label-bsa = BSA (okul tavsiyesi)

answer-homework_help =
    Dersi bilmeniz gerekmez. Yine de çok yardım edebilirsiniz.
    Örneğin şunu sorun: bugün okul için ne yapacaksın?
    Sessiz bir yer hazırlayın. Okul işleri için birlikte belli saatler seçin.
    İyi giden bir şeyi de söyleyin. Övgü gerçekten yardım eder.
label-homework_help = Evde yardım etmek

answer-talk_with_child =
    Birçok veli bunu yaşıyor. Küçük sorular yardım eder. Örneğin şunları sorun:
    Bugün ne yaptın?
    Ne güzeldi, ne zordu?
    Neyle gurur duyuyorsun?
    Önce dinleyin. Hemen öğüt vermeyin.
    Sakin bir zaman seçin, örneğin yemek zamanı.
label-talk_with_child = Çocuğumla konuşmak

answer-motivation =
    Zor olsa da çocuğunuzla konuşmaya devam edin.
    Şunu sorun: okulda sana ne zor geliyor?
    Mentorla erken konuşun. Çok beklemeyin.
    Başka bir bölüm de olabilir. Mentor buna sizinle birlikte bakar.
    Bana şöyle yazın: mentorla randevu istiyorum
label-motivation = Okula isteği yok

answer-home_study_day =
    Bu doğru olabilir. Çocuğunuz bazı günler derssiz, kendi başına çalışır.
    Ders saatleri ders programında yazar. Çocuğunuzla birlikte bakın.
    Ders programı burada: { $timetable_url }
    Emin değil misiniz? Mentora sorun.
label-home_study_day = Çocuk evde çalışıyor

## Bölüm ve okul

answer-mbo_what =
    Çocuğunuz mbo'da bir meslek öğrenir.
    Mbo, middelbaar beroepsonderwijs demektir. Bu, meslek eğitimidir.
    Dört seviye (niveau) vardır: 1, 2, 3 ve 4. En yükseği 4'tür.
    Her seviyenin sonunda iş için bir diploma vardır.
    Çocuğunuz seviye 4'ten sonra hbo'ya gidebilir. Hbo bir yüksekokuldur.
label-mbo_what = Mbo nedir?

answer-bol_bbl =
    Bunlar bir meslek öğrenmenin iki yoludur.
    BOL daha çok okula gitmektir. Stajlar da vardır.
    Staj, bir şirkette öğrenmektir.
    BBL daha çok çalışmaktır. Maaş da vardır.
    BBL'de çocuğunuz haftada yaklaşık bir gün okula gider.
label-bol_bbl = BOL mu, BBL mi?

answer-programme_content =
    Çocuğunuz en çok bir meslek öğrenir. Hollandaca ve matematik de öğrenir.
    Burgerschap da bir derstir. Hollanda'da yaşamayı ve topluma katılmayı anlatır.
    Seviye 4'te İngilizce de vardır.
    Çocuğunuz ayrıca ek dersler seçer. Bunlara keuzedelen denir.
    Bölümler hakkında daha çok bilgi: { $programmes_url }
label-programme_content = Hangi dersler var?

answer-profession =
    Çocuğunuz diplomadan sonra bölümünün mesleğini yapabilir.
    Bunun hangi iş olduğunu mentor bilir. Rahatça sorun.
    Açık günde (open dag) de görürsünüz. O gün herkes okulu gezebilir.
    Meslekler hakkında kiesmbo.nl sitesinde daha çok okuyabilirsiniz.
    Bölümler burada: { $programmes_url }
label-profession = Okuldan sonra iş

answer-duration =
    Bir mbo bölümü 1 ile 4 yıl arası sürer. Bu, seviyeye bağlıdır.
    Seviye 1 çoğu zaman 1 yıl sürer.
    Seviye 2 çoğu zaman 1 veya 2 yıl sürer.
    Seviye 3 çoğu zaman 2 veya 3 yıl sürer.
    Seviye 4 çoğu zaman 3 yıl, bazen 4 yıl sürer.
label-duration = Okul kaç yıl sürer?

answer-diploma_value =
    Diplomayla çocuğunuzun sürekli iş bulma şansı artar.
    Mbo seviye 2 veya daha yüksek diplomaya startkwalificatie denir.
    Havo veya vwo diploması da startkwalificatie sayılır.
    Çocuğunuz 18 yaşından küçük ve böyle bir diploması yok mu?
    O zaman çocuğunuz okula gitmek zorundadır.
label-diploma_value = Neden diploma?

answer-further_study =
    Çocuğunuz diplomadan sonra okumaya devam edebilir.
    Örneğin seviye 2'den seviye 3'e geçebilir.
    Çocuğunuz seviye 4'ten sonra hbo'ya gidebilir. Hbo bir yüksekokuldur.
    Son yılda mentorla birlikte konuşun. Çocuğunuz sonra ne yapmak istiyor?
label-further_study = Okumaya devam etmek

answer-switch_programme =
    Çocuğunuz başka bir bölüm seçebilir. Bunu yapan başka öğrenciler de var.
    Önce mentorla veya loopbaancentrum ile konuşun.
    Loopbaancentrum okulun bir merkezidir. Seçim yapmaya yardım eder.
    Çocuğunuzun kaydını 1 Nisan'dan önce yapın.
    O zaman çocuğunuzun genellikle bir yer hakkı olur.
label-switch_programme = Başka bölüm

answer-career_choice =
    Çocuğunuz çok şey görsün ve denesin.
    Birlikte açık güne (open dag) gidin. Okulda bir deneme gününe katılmak da olur.
    İnsanların çalıştığı yerlere birlikte bakın, örneğin akrabaların iş yerine.
    Şunu sorun: ne yapmayı seversin, sana ne enerji verir?
    Çocuğunuz kendisi seçer. Siz konuşarak ve dinleyerek yardım edersiniz.
label-career_choice = Meslek/bölüm seçimi

answer-intake =
    Intake, başlangıçta yapılan bir görüşmedir. Okul çocuğunuzu o zaman tanır.
    Veli olarak siz de gelebilirsiniz.
    Çocuğunuzun pasaportunu veya kimlik kartını getirin.
    Son karneyi (rapport) de getirin. Notlar orada yazar.
    Kayıt ve daha çok bilgi: { $intake_url }
label-intake = Kayıt ve intake

answer-timetable =
    Ders programı (rooster) burada: { $timetable_url }
    Derslerin günleri ve saatleri orada yazar.
    Ders programı çocuğunuzda da var. Size göstermesini isteyin.
    Ders programı değişebilir. Bu yüzden sık sık bakın.
label-timetable = Ders programı

answer-lesson_cancelled =
    Ders programına (rooster) bakın. Ders yoksa orada yazar.
    Ders programı burada: { $timetable_url }
    Emin değil misiniz? Mentora sorun ya da arayın: { $school_phone }.
    Ders iptal mi oldu? O zaman bir şey bildirmeniz gerekmez.
label-lesson_cancelled = Bugün ders var mı?

answer-holidays =
    { $school_name } tatilleri şunlar:
    { $holidays }
    Başka bir gün için izin mi istiyorsunuz? Mentora önceden sorun.
label-holidays = Tatiller
holiday-autumn = Sonbahar tatili
holiday-christmas = Noel tatili
holiday-spring = İlkbahar tatili
holiday-may = Mayıs tatili
holiday-summer = Yaz tatili
holiday-line = { $name }: ilk gün { $from }, son gün { $until }

answer-portal_login =
    Sitenin adı { $portal_name }: { $portal_url }
    Orada çoğu zaman ders programını, notları ve kaçırılan dersleri görürsünüz.
    18 yaşından itibaren bunları görmenize çocuğunuz karar verir.
    Giriş yapamıyor musunuz? O zaman helpdesk numarasını arayın: { $helpdesk_phone }.
    Orada şifreniz için de yardım alırsınız.
label-portal_login = Siteye giriş

## Staj

answer-internship_what =
    Çocuğunuz stajda gerçek bir şirkette öğrenir. Stajın bir adı da BPV'dir.
    Her mbo bölümünde staj vardır. Çocuğunuz staj yapmadan diploma alamaz.
    Şirketten biri çocuğunuza yardım eder. Okuldan biri de yardım eder.
    Gün sayısı her bölümde farklıdır. Mentor bunu bilir.
label-internship_what = Staj nedir?

answer-internship_find =
    Aramaya zamanında başlayın. stagemarkt.nl sitesine birlikte bakın.
    Şirket tanınmış bir staj yeri (erkend leerbedrijf) olmalıdır. Böyle bir şirket öğrenci yetiştirebilir.
    Belki şirketi olan birini tanıyorsunuz. Bunu çocuğunuza söyleyin.
    Bulamıyor musunuz? Okul yardım eder. Mentora sorun.
label-internship_find = Staj yeri bulmak

answer-internship_rules =
    Stajdan önce bir sözleşme yapılır. Anlaşmalar orada yazar.
    Sözleşmeyi çocuğunuz, okul ve şirket imzalar.
    Çocuğunuz hasta mı? O zaman hem şirketi hem okulu arayın.
    Okulun numarası: { $absence_phone }.
    Stajdaki saatler bölüm için sayılır.
label-internship_rules = Staj kuralları

answer-internship_pay =
    Çocuğunuz staj için her zaman para almaz.
    Bu, şirkete ve işin türüne bağlıdır.
    Yol parasını da her şirket ödemez.
    Çocuğunuz bunu staj başlamadan önce sorsun.
    BBL'de durum farklıdır. Çocuğunuz orada çalışır ve maaş alır.
label-internship_pay = Stajda para

answer-internship_problem =
    Bunu hemen okula söyleyin: { $school_phone }.
    Okul hem çocuğunuzla hem şirketle konuşur.
    Ayrımcılık mı var? Bu şu demektir:
    çocuğunuza kökeni, dini veya ten rengi yüzünden daha kötü davranmak.
    Bu yasaktır. Siz ve çocuğunuz bunu okula bildirebilirsiniz.
    Staj yarıda mı kaldı? Okul başka bir yer bulmaya yardım eder.
label-internship_problem = Stajda sorun

## Para

answer-school_costs =
    Masrafların listesi burada: { $costs_url }
    Bir şeyi ödeyemiyor musunuz? Yardım var.
    Okulda mbo-studentenfonds vardır.
    Bu para, bir şeyi ödeyemeyen öğrenciler içindir.
    Stichting Leergeld, parası az olan ailelere yardım eder. leergeld.nl sitesine bakın.
    Belediye (gemeente) de yardım edebilir.
    Mentor size bu konuda yardım eder. Bunu gereksiz yere başkasına anlatmaz.
label-school_costs = Okul masrafları

answer-tuition_fee =
    Çocuğunuz 1 Ağustos'ta 18 yaşında veya daha mı büyük?
    O zaman çocuğunuz bölüm için para öder.
    BOL daha çok okuldur. Çocuğunuz DUO'ya lesgeld (okul parası) öder.
    DUO, devletin öğrenciler için çalışan bir kurumudur.
    BBL daha çok çalışmaktır. Çocuğunuz okula cursusgeld (kurs parası) öder.
    Parça parça ödemek mümkündür. Daha çok bilgi duo.nl sitesinde.
label-tuition_fee = Lesgeld, cursusgeld

answer-student_finance =
    Studiefinanciering, okumak için devletin verdiği paradır.
    BOL öğrencileri 18 yaşından itibaren alabilir. BOL daha çok okula gitmektir.
    Çocuğunuz 3 ay önceden duo.nl sitesinde başvuru yapar.
    Paranın bir bölümü anne babanın gelirine bağlıdır.
    Seviye 1 ve 2'de bu para hediyedir. Çocuğunuz geri ödemek zorunda değildir.
    Seviye 3 ve 4'te çocuğunuz 10 yıl içinde diploma almalıdır. O zaman para hediye olur.
    Ek borç para almak da mümkündür. Çocuğunuz borcu geri ödemek zorundadır.
label-student_finance = Studiefinanciering

answer-travel_product =
    Çocuğunuz trene ve otobüse ücretsiz veya daha ucuza binebilir.
    Buna studentenreisproduct denir. BOL içindir, 18 yaşından küçükler için de.
    BOL daha çok okula gitmektir. Stajlar da vardır.
    Çocuğunuz bunun için duo.nl sitesinde başvuru yapar.
    Çocuğunuz okulu bırakıyor mu? O zaman bunu da zamanında durdursun.
    Yoksa çocuğunuz para ödemek zorunda kalır.
label-travel_product = Ücretsiz yolculuk

answer-child_benefit =
    Çocuğunuz 18 yaşına girince çocuk parası (kinderbijslag) biter. Daha çok bilgi svb.nl sitesinde.
    Çocuğunuza 18 yaşından itibaren kendi sağlık sigortası gerekir.
    Bu sigorta doktoru ve hastaneyi öder.
    Çocuğunuz BOL'da studiefinanciering de alabilir. Bu, okumak için paradır.
    Çocuğunuz bunun için duo.nl sitesinde başvuru yapar.
label-child_benefit = Çocuk parası

## Haklar, gizlilik ve 18 yaş

answer-eighteen =
    Çocuğunuz 18 yaşından itibaren kendisi karar verir.
    Çocuğunuz izin veriyor mu? O zaman okul size bilgi vermeye devam eder.
    İzin yoksa okul size çocuğunuz hakkında bir şey söyleyemez.
    Bunu birlikte konuşun. Neden yardım etmek istediğinizi söyleyin.
    Çocuğunuz izni mentora verebilir.
label-eighteen = Çocuğum 18 oluyor

answer-other_adult =
    Evet, olur. Ama çocuğunuz ve mentor bunu kabul etmelidir.
    Bu kişi diğer veli olabilir. Örneğin bir kardeş veya teyze de olabilir.
    Bu kişinin adı, telefon numarası ve dili nedir?
label-other_adult = Başka bir kişi daha
recorded-contact =
    Teşekkür ederim. Bunu mentora ilettim.
    Okul önce kontrol eder. Mesajlar ancak ondan sonra gider.

answer-custody =
    Anne baba ayrı olsa da ikisi de çocukları hakkında bilgi isteyebilir.
    Bu, çoğu zaman velayet (gezag) olmadan da olur.
    Velayet şu demektir: kanuna göre çocuğunuz için karar vermek.
    Velayeti olmayan taraf bilgiyi kendisi istemelidir.
    Çocuğunuz 18 yaşından itibaren kendisi karar verir.
    Mentora sormadan diğer kişiye hiçbir şey göndermem.
    Mentor bunu sizinle konuşur. Gereksiz yere başkasına anlatmaz.
    Bana şöyle yazın: mentorla görüşmek istiyorum
label-custody = Boşanma, ayrılık

answer-contact_change =
    Teşekkür ederim. Bunu mentora iletiyorum.
    Yeni numara veya adres mesajınızda yok mu? Buraya yazın.
    Okul önce kontrol eder.
    Sonra mesajlar yeni numaraya veya adrese gider.
label-contact_change = Yeni numara/adres

answer-enrolment_proof =
    Çocuğunuz bunu öğrenci masasından (studentenbalie) ister.
    Orada öğrenci belgesi alır. Kaydını da orada sildirir.
    E-posta: { $desk_email }
    Telefon: { $desk_phone }
    Çocuğunuz okuldan ayrılmak mı istiyor? Önce mentorla konuşun.
    Çocuğunuz 18 yaşından küçük mü? O zaman önce başka bir okul gerekir.
    Yanında ders olan bir iş de olur.
label-enrolment_proof = Belge, kayıt silme

answer-suspension =
    Okulu arayın: { $school_phone }.
    Bunu şimdi mentora söylüyorum. Mentordan bir görüşme isteyin.
    Okul bir mektup veya e-posta göndermek zorundadır. Sebep orada yazar.
    Çocuğunuz 18 yaşından küçük mü? O zaman veli olarak size de haber gelir.
    Bunu doğru bulmuyor musunuz? İtiraz edebilirsiniz.
    O zaman neden doğru bulmadığınızı okula yazarsınız.
label-suspension = Okuldan uzaklaştırma

answer-rights_file =
    Okul çocuğunuz hakkında bilgi saklar. Buna dosya (dossier) denir.
    Çocuğunuz 16 yaşından küçük mü? O zaman dosyayı görebilirsiniz.
    16 yaşından itibaren dosya için çocuğunuz karar verir.
    Çocuğunuz 18 yaşından küçük mü? Okul size yine de bilgi vermek zorundadır.
    Okul o zaman çocuğunuzun okuldaki durumunu size anlatır.
    Mentora sorun ya da çocuğunuzla birlikte bakın.
label-rights_file = Dosyayı görmek

answer-complaint =
    Önce mentorla konuşun. Çoğu zaman bu yardım eder.
    Yardım etmedi mi? O zaman teamleider ile konuşun. O, öğretmenlerin yöneticisidir.
    Sonra klachtencommissie var. Oradaki kişiler şikâyetinize adil bakar.
    Şikâyeti buradan yaparsınız: { $complaints_url }
    Ouders & Onderwijs velilerin sorularına yardım eder. oudersonderwijs.nl sitesine bakın.
label-complaint = Şikâyet

answer-parent_council =
    Katılmak istemeniz ne güzel! Sizi aramızda görmek isteriz.
    Teklifinizi mentora iletiyorum.
    Diğer velilerle fikir verebilir veya okulda yardım edebilirsiniz.
    Bir staj yeri veya işiniz hakkında bir ders de bizi sevindirir.
    Planınızı buraya rahatça daha geniş yazın.
label-parent_council = Okula destek olmak
recorded-offer =
    Teklifiniz için teşekkür ederim! Mentora ilettim.

## Yardım ve güvenlik

answer-bullying =
    Okulu arayın: { $school_phone }.
    Bunu şimdi mentora söylüyorum. Bu ciddi bir konu.
    Vertrouwenspersoon (güven danışmanı) ile de konuşabilirsiniz. Bu kişi sizi dinler ve yardım eder.
    Adı { $counsellor_name }, telefonu { $counsellor_phone }.
    Evde çocuğunuzu sakin dinleyin. Şunu söyleyin: bu senin suçun değil.
    Kötü mesajları ve fotoğrafları saklayın. Ne olduğunu yazın.
label-bullying = Zorbalık (pesten)

answer-safety_urgent =
    Hemen 112'yi arayın.
    Birisi intihar etmeyi mi düşünüyor? 113'ü ya da ücretsiz 0800-0113 numarasını arayın.
    Evde şiddet mi var? Veilig Thuis hattını arayın: 0800-2000. Ücretsizdir, gece gündüz açıktır.
    Bunu şimdi mentora söylüyorum.
    Mentorun cevabını beklemeyin. Kendiniz arayın.
label-safety_urgent = Tehlike: acil yardım
safety-suspect =
    Birisi şu anda tehlikede mi? 112'yi arayın.
    İntihar düşüncesi varsa: 113'ü ya da ücretsiz 0800-0113 numarasını arayın.
    Evde şiddet varsa: Veilig Thuis hattını arayın, 0800-2000.
    Bunu şimdi mentora da söylüyorum.

answer-wellbeing =
    Okulu arayın: { $school_phone }, ya da aile doktorunuzu (huisarts) arayın.
    Bunu şimdi mentora söylüyorum. Mentor bunu gereksiz yere başkasına anlatmaz.
    Bunu anlatmanız çok iyi.
    Okulda bir zorgteam var. Oradaki kişiler sorunlarda yardım eder.
    Okulda schoolmaatschappelijk werker de var. Bu görevli çocuğunuzla ve sizinle konuşur.
    Çocuğunuz artık yaşamak istemiyor mu? Hemen 113'ü ya da ücretsiz 0800-0113 numarasını arayın.
label-wellbeing = Üzüntü veya stres

answer-drugs_debts =
    Sakin kalın ve çocuğunuzla konuşun. Önce dinleyin.
    Endişelendiğinizi söyleyin. Yardım etmek istediğinizi de söyleyin.
    Okulda bir zorgteam var. Oradaki kişiler sorunlarda yardım eder.
    Belediye (gemeente) de yardım eder, örneğin borçlarda.
    Bunu mentorla da konuşun. Mentor bunu gereksiz yere başkasına anlatmaz.
    Bana şöyle yazın: mentorla görüşmek istiyorum
label-drugs_debts = Uyuşturucu/oyun/borç

answer-extra_support =
    Bunu mentora anlatın. Yeni bir bölümse: intake görüşmesinde anlatın.
    Intake, okulla yapılan ilk görüşmedir.
    Ek yardım mümkündür. Sınavlarda ek süre de mümkündür.
    Okul anlaşmaları yazar. Onları çocuğunuzla birlikte okuyun.
label-extra_support = Derste ek yardım

answer-dutch_lessons_parent =
    Bunu sormanız çok iyi. Dersler çoğu zaman ücretsizdir.
    Kütüphaneye (bibliotheek) veya belediyeye (gemeente) sorun.
    Ya da bir Taalhuis'e gidin. Orada insanlar dil konusunda yardım eder.
    İki dilde yazabilirim. Daha kısa da yazabilirim.
    Sesli mesaj da gönderebilirsiniz. Onu mentor dinler.
    Ne istediğinizi bana yazın.
label-dutch_lessons_parent = Hollandaca öğrenmek

## Söylememek ve kelimeler

answer-student_refused =
    Burada çocuğunuz hakkında bilgi veremem. Siz yanlış bir şey yapmıyorsunuz.
    Bunu çocuğunuzla birlikte konuşun.
    Mentor da size yardım edebilir. Sorunuzu mentora iletiyorum.
    Cevap zamanı: { $answer_when }.
answer-student_unlinked =
    Numaranızı henüz tanımıyorum. Bu yüzden çocuğunuz hakkında bilgi veremem.
    Okul, numaranızı çocuğunuzun bilgilerine ekleyebilir. Arayın: { $school_phone }.
    Okul hakkında bana her şeyi sorabilirsiniz.

label-glossary = Kelimenin anlamı
