### Review: not reviewed by a native speaker.

## Bir kişiye ilk mesaj

welcome =
    👋 Merhaba! Ben Ouderlijn. { $school_name } velilerine yardım ederim.
    { $mentors }
    Okulla ilgili bana her şeyi sorabilirsiniz. Kendi dilinizde yazın.
    Görüşmeler ve kaçırılan dersler için de size yazarım.
    Mesaj istemiyor musunuz? O zaman şunu yazın: stop
    .short =
        Merhaba, ben Ouderlijn ({ $school_name }).
        { $mentors }
        Okul hakkında yazarım, siz de yazın.
        Mesaj istemezseniz: STOP
welcome-mentor = { $student } ile okulda ilgilenen mentor: { $mentor_name }.
    .short = Mentor: { $mentor_name } ({ $student })
welcome-general =
    👋 Merhaba! Ben Ouderlijn. { $school_name } velilerine yardım ederim.
    Okulla ilgili bana her şeyi sorabilirsiniz. Kendi dilinizde yazın.
    Mesaj istemiyor musunuz? O zaman şunu yazın: stop
    .short =
        Merhaba, ben Ouderlijn ({ $school_name }).
        Okulla ilgili bana her şeyi kendi dilinizde sorabilirsiniz.
        Mesaj istemezseniz: STOP

## Okulda yok

absence-alert =
    📘 Merhaba. Bu mesaj { $student } hakkında.
    { $student } okulda yoktu:
    { $absences }
    Sebebini biliyor musunuz? Bir cevaba dokunun. Kendiniz de yazabilirsiniz.
    .short =
        Merhaba, burası { $school_name }.
        { $student } okulda yoktu:
        { $absences }
        Sebebini biliyor musunuz? Bir rakam yazın.
absence-line-hours = - { $date }, saat { $from } – { $until }
    .short = - { $date } { $from }-{ $until }
absence-line-day = - { $date }, bütün gün
absence-hours =
    ⏱ { $student } son { $weeks } okul haftasında { $hours } saat derse gelmedi.
    Bu saatler için izin yoktu. Sınır { $limit } saattir.
    Birlikte bir çözüm buluruz. Mentor sizinle seve seve konuşur.
    .short =
        { $student } son { $weeks } okul haftasında { $hours } saat derse izinsiz gelmedi.
        Sınır { $limit } saat. Birlikte çözüm buluruz.
        Mentor sizinle konuşmak ister.
absence-hours-limit =
    ⏱ { $student } son { $weeks } okul haftasında { $hours } saat derse gelmedi.
    Bu saatler için izin yoktu.
    Toplam { $limit } saat olunca okul bunu bildirmek zorundadır. Bundan sonra yardım gelir.
    Mentor sizinle seve seve konuşur.
    .short =
        { $student } son { $weeks } okul haftasında { $hours } saat derse izinsiz gelmedi.
        { $limit } saatte okul bunu bildirmek zorunda. Sonra yardım gelir.
        Mentorla konuşun.
absence-again = Peki { $student } neden okulda yoktu? Biliyor musunuz?
absence-student =
    Merhaba { $student }. Öğretmen derste olmadığını yazdı:
    { $absences }
    Birazdan iletişim kişine de bir mesaj gidecek.
    Bir yanlışlık mı var? Bunu şimdi mentoruna söyle.
    .short =
        Merhaba { $student }. Öğretmene göre derste yoktun:
        { $absences }
        İletişim kişine de yazacağız.
        Yanlışsa mentoruna söyle.
student-reply =
    Teşekkürler. Mesajını mentorun okuyacak.
    Hemen konuşmak ister misin? Okulu ara: { $school_phone }.
absence-correction =
    📘 Özür dileriz, { $student } hakkındaki mesajımız doğru değildi.
    Mesaj şununla ilgiliydi:
    { $absences }
    Bir şey yapmanıza gerek yok.
    .short =
        Özür dileriz, { $student } hakkındaki mesajımız yanlıştı:
        { $absences }
        Bir şey yapmanıza gerek yok.
absence-correction-student =
    Merhaba { $student }. Mesajımız doğru değildi. Özür dileriz!
    Mesaj şununla ilgiliydi:
    { $absences }
    Bir şey yapmana gerek yok.
absence-settled-right =
    📘 { $student } hakkındaki mesajınız için teşekkür ederiz. Haklıydınız.
    { $student } okuldaydı:
    { $absences }
    Hatamız için özür dileriz. Bir şey yapmanıza gerek yok.
    .short =
        Merhaba, burası { $school_name }. Haklıydınız, teşekkürler.
        { $student } okuldaydı:
        { $absences }
        Hata için özür dileriz.
absence-settled-stays =
    📘 { $student } hakkındaki mesajınız için teşekkür ederiz.
    Bunu kontrol ettik. Öğretmene göre { $student } o zaman derste yoktu:
    { $absences }
    Belki henüz her şeyi bilmiyoruz. Bunu sizinle konuşmak isteriz.
    Mentor sizi arasın mı?
    .short =
        Burası { $school_name }. Teşekkürler.
        Öğretmene göre { $student } derste yoktu:
        { $absences }
        Mentor sizi arasın mı?

button-reason-ill = Hasta
button-reason-appointment = Randevu, doktor
button-reason-family = Aileyle ilgili
button-reason-transport = Otobüs/tren/bisiklet
button-reason-internship = Stajdaydı
button-reason-was_present = Okuldaydı
button-reason-unknown = Bilmiyorum
button-reason-other = Başka bir sebep
button-call_me = Beni arayın
button-no_thanks = Hayır, teşekkürler
button-student = { $student }

recorded-absence-ill =
    Teşekkür ederim. Şunu yazdım: { $student } hasta.
    Geçmiş olsun!
    { $student } yarın da hasta olursa bana yazın. Yarın saat { $absence_before } olmadan yazın.
    .short =
        Teşekkür ederim. Yazdım: { $student } hasta. Geçmiş olsun!
        Yarın da hasta olursa saat { $absence_before } olmadan bana yazın.
recorded-absence =
    Teşekkür ederim. Şunu yazdım: { $reason }.
    Mentor bunu okuyacak.
recorded-absence-more =
    Teşekkür ederim. Şunu yazdım: { $reason }.
    Mentor bunu okuyacak.
    Daha çok anlatmak ister misiniz? Buraya yazın. Zorunda değilsiniz.
recorded-absence-was_present =
    Teşekkür ederim. O zaman mesajımız yanlış olabilir. Özür dileriz.
    Mentor bunu kontrol eder. Cevap zamanı: { $answer_when }.
recorded-absence-unknown =
    Hiç sorun değil. Cevabınız için teşekkür ederim.
    { $student } ile sakin sakin konuşun. Önce dinleyin.
    Mentor sizi arasın mı?

## Davet

invite =
    { $opening }
    💬 Konu: { $meeting_title }
    👥 Görüşeceğiniz kişi: { $host }
    { $where }
    { $when }
    .short =
        { $opening }
        Konu: { $meeting_title }
        Kiminle: { $host }
        { $where }
        { $when }
invite-talk = 📅 Merhaba. Sizi { $student } hakkında bir görüşmeye davet ediyoruz.
    .short = { $school_name }: { $student } için görüşmeye bekleriz.
invite-evening =
    📅 Merhaba. Sizi okulda bir akşam toplantısına davet ediyoruz.
    Veliler ve { $student } ile ilgilenen diğer büyükler gelebilir.
    .short = { $school_name }: { $student } için bir akşam toplantısına bekleriz.
invite-online =
    📅 Merhaba. Sizi { $student } hakkında bir görüşmeye davet ediyoruz.
    Görüşme internet üzerinden (online). Evde kalabilirsiniz.
    .short = { $school_name }: { $student } için online görüşmeye bekleriz.
where-place = 📍 Yer: { $place }
    .short = Yer: { $place }
where-link = 💻 Link: { $link }
    .short = Link: { $link }
when-choose =
    🕑 Şunlardan birini seçebilirsiniz:
    { $slots }
    Size hangisi uyar? Bir saate dokunun. Ya da cevabınızı yazın.
    .short = Size uyan rakamı yazın.
when-fixed =
    🕑 Gün: { $date }. Saat: { $time }.
    Gelebilir misiniz?
    .short = { $date }, saat { $time }. Gelebilir misiniz?
when-line = { $number }. { $date }, saat { $time }
invite-full =
    Bütün saatler dolu. Özür dilerim.
    Mentor başka bir zaman arıyor. Siz ne zaman gelebilirsiniz?
invite-again = Peki { $student } hakkındaki görüşmeye gelebilir misiniz?
button-slot = { $moment }
button-rsvp-yes = Evet, gelirim
button-rsvp-no = Gelemem
button-rsvp-other_time = Başka bir zaman
button-rsvp-call_instead = Telefonla konuşalım
button-rsvp-keep = Böyle kalsın
button-rsvp-withdraw = Gelemeyeceğim

slot-taken =
    Özür dilerim. Bu saati az önce başka biri aldı.
    Şu saatler hâlâ boş:
    { $slots }
    Size hangisi uyar?
    .short = Özür dilerim, bu saat az önce doldu. Size uyan başka bir rakam yazın.
slot-gone =
    Özür dilerim. Bu saat artık uygun değil.
    Şu saatler hâlâ boş:
    { $slots }
    Size hangisi uyar?
    .short = Özür dilerim, bu saat artık yok. Size uyan başka bir rakam yazın.
meeting-over = Bu görüşmenin zamanı geçti. Konuşmak ister misiniz? Şunu yazın: mentorla görüşmek istiyorum
meeting-called_off = Bu görüşme yapılmayacak. Mentor başka bir zaman arıyor.
meeting-booked =
    ✅ Teşekkür ederim. { $student } hakkındaki görüşmenin zamanı:
    🕑 { $date }, saat { $time }
    { $where }
    Takviminiz için randevuyu da gönderiyorum.
    Gelemeyecek olursanız bana yazın.
    .short =
        Teşekkürler. { $student } hakkındaki görüşme: { $date }, saat { $time }
        { $where }
        Gelemezseniz bana yazın.
        Link takviminiz için.
calendar-title = Okul görüşmesi
meeting-others =
    📅 { $student } hakkındaki görüşmenin zamanı şimdi şöyle:
    🕑 { $date }, saat { $time }
    { $where }
    Siz de davetlisiniz. Gelemezseniz sorun değil.
    .short =
        { $school_name }: { $student } hakkındaki görüşme artık { $date }, saat { $time }.
        { $where }
        Siz de gelebilirsiniz, şart değil.
meeting-others-cancelled =
    📅 { $student } hakkındaki görüşme yapılmayacak.
    Görüşmenin zamanı şuydu: { $date }, saat { $time }.
    Mentor başka bir zaman arıyor.
meeting-fixed_already =
    { $student } hakkındaki görüşmenin zamanı belli oldu:
    🕑 { $date }, saat { $time }
    { $where }
    Siz de davetlisiniz. Gelebilir misiniz?
meeting-coming = Geleceğinize sevindik! Görüşmek üzere.
interpreter-ask =
    Tercüman (tolk) ister misiniz? Tercüman sizin için çeviri yapar. Ücretsizdir.
    Çocuğunuzun çeviri yapması gerekmez.
button-interpreter-yes = Evet, tercüman olsun
button-interpreter-no = Hayır, gerekmez
recorded-interpreter-yes =
    Tamam. Sizin için tercüman istiyorum. Dil: { $language }.
    Mentor bunu ayarlar.
recorded-interpreter-no = Tamam. O zaman tercüman gelmeyecek.
meeting-no =
    Hiç sorun değil. Cevabınız için teşekkür ederim.
    Telefonla konuşmak da olur. Başka bir zaman da olur.
    İsterseniz yazın: gelmenizi zorlaştıran nedir? Yazmak zorunda değilsiniz.
    .short =
        Hiç sorun değil. Cevabınız için teşekkür ederim.
        Telefon ya da başka bir zaman da olur.
        Gelmek neden zor? İsterseniz yazın.
meeting-other_time = Olur. Size hangi gün ve saat uyar?
recorded-other_time =
    Teşekkür ederim. Mentor uygun bir zaman arıyor.
    Size haber veririm.
meeting-call =
    Olur. Mentor sizi arar.
    Hangi gün ve saatte konuşabilirsiniz?
meeting-manage =
    { $student } hakkında bir görüşmeniz var:
    🕑 { $date }, saat { $time }
    { $where }
    Ne yapmak istersiniz?
meeting-cancelled =
    Tamam. Görüşmeyi sizin için iptal ettim.
    Telefonla konuşmak da olur. Başka bir zaman da olur.
meeting-kept = Tamam. Görüşme aynı kalıyor. Görüşmek üzere!
meeting-reminder =
    📅 Yakında görüşüyoruz! { $student } hakkındaki görüşmenin zamanı:
    🕑 { $date }, saat { $time }
    { $where }
    Gelemeyecek olursanız bana yazın.
    .short =
        { $school_name }: görüşmek üzere!
        { $student } hakkındaki görüşme: { $date }, saat { $time }
        { $where }
        Gelemezseniz bana yazın.
meeting-nudge =
    📅 Merhaba. Emin olmak için bir kez daha soruyorum.
    { $student } hakkındaki görüşmeye gelebilir misiniz?
    { $when }
    Gelemezseniz de olur. Bana yazmanız yeter.
    .short =
        { $school_name }: bir kez daha soruyorum.
        { $student } için görüşmeye gelebilir misiniz?
        { $when }
        Gelemezseniz de olur.
meeting-withdrawn =
    📅 { $student } hakkındaki görüşme yapılmayacak. Özür dileriz.
    Bundan sonra ne olacağını mentor size söyler.

## İstekler

recorded-callback-when =
    Teşekkür ederim. Şunu yazdım: telefon, { $when }. Dil: { $language }.
    Mentor sizi o zaman aramaya çalışır.
recorded-appointment-when =
    Teşekkür ederim. Şunu yazdım: { $when }.
    Mentor uygun mu diye bakar. Size haber veririm.
when-day-time = { $date }, saat { $time }
when-day-part = { $date }, { $part }
when-day = { $date }
when-time = saat { $time }
when-part = { $part }
part-morning = sabah
part-afternoon = öğleden sonra
part-evening = akşam
which-student = Bu hangi öğrenci hakkında?
recorded-student = Teşekkür ederim. Şunu yazdım: { $student }.
good_hours-ask = Bir sorum daha var. Size ne zaman mesaj gönderebilirim?
button-hours-any = Her zaman
button-hours-morning = Sabah
button-hours-afternoon = Öğleden sonra
button-hours-evening = Akşam
recorded-good_hours = Tamam. Buna dikkat ederim.

## On sekiz yaş

eighteen-none =
    🎂 { $student } artık 18 yaşında. Tebrik ederim!
    18 yaşından itibaren okulun ne anlatacağına { $student } karar verir. Kanun böyle.
    Bundan sonra size { $student } hakkında yazmayacağım.
    Okul hakkında bana her zaman soru sorabilirsiniz.
    Bunu birlikte konuşun. { $student } mentora izin verebilir.
    .short =
        Tebrikler, { $student } 18 yaşında! Artık kararı o verir.
        Size { $student } hakkında yazmayacağım. { $student } mentora izin verebilir.
        Bana her zaman yazın.
eighteen-some =
    🎂 { $student } artık 18 yaşında. Tebrik ederim!
    18 yaşından itibaren okulun ne anlatacağına { $student } karar verir. Kanun böyle.
    Size şunları yine anlatabilirim:
    { $scopes }
    Okul hakkında bana her zaman soru sorabilirsiniz.
    .short =
        Tebrikler, { $student } 18 yaşında! Artık kararı { $student } verir.
        Yazabileceklerim:
        { $scopes }
        Bana her zaman yazın.
scope-absence = - kaçırılan dersler
scope-meeting = - okuldaki görüşmeler
scope-progress = - derslerin nasıl gittiği

## Alt alta iki metin

together =
    { $first }

    { $second }
    .short =
        { $first }
        { $second }
