### Review: not reviewed by a native speaker.

## Okulun henüz tanımadığı biri

start-stranger =
    👋 Merhaba! Ben Ouderlijn. { $school_name } velilerine yardım ederim.
    Okulla ilgili bana her şeyi sorabilirsiniz. Kendi dilinizde yazın.
    Okul sizi burada henüz tanımıyor. Bu yüzden çocuğunuz hakkında bilgi veremem.
    Okul kim olduğunuzu bilsin mi? O zaman aşağıdan seçin.
button-share_phone = Numaramı paylaş
button-link_ask = Kim olduğumu yaz
ask-link =
    Siz kimsiniz? Çocuğunuzun adı ne?
    Adları yazın. Okul doğru olup olmadığına bakar.
link-asked =
    Teşekkür ederim. Okul bunun doğru olup olmadığına bakacak.
    Sonra size buradan haber vereceğim.
link-asked-number =
    Teşekkür ederim. Okul numaranıza bakacak.
    Sonra size buradan haber vereceğim.
link-refused =
    Okuldan bir kişi baktı. Okul sizi sisteme bağlayamadı.
    Okulu arayın: { $school_phone }.
    Okul hakkında bana yine her şeyi sorabilirsiniz.

## Bağlandı

linked =
    ✅ Tamam, oldu! Okul artık sizi burada tanıyor.
    Bundan sonra { $school_name } size bu sohbette yazacak.
    Bana her şeyi sorabilirsiniz. Kendi dilinizde yazın.
    Mesaj istemiyor musunuz? O zaman şunu yazın: stop
linked-now =
    ✅ Okul baktı. Okul artık sizi burada tanıyor.
    Bundan sonra { $school_name } size bu sohbette yazacak.
    Bana her şeyi sorabilirsiniz. Kendi dilinizde yazın.
    Mesaj istemiyor musunuz? O zaman şunu yazın: stop
linked-no =
    Bu bağlantı burada çalışmıyor. Siz bir hata yapmadınız.
    Mentordan yeni bir bağlantı isteyin. Arayabilirsiniz de: { $school_phone }.
    Okul hakkında bana yine her şeyi sorabilirsiniz.
linked-student =
    Merhaba! Bu hat daha çok { $school_name } velileri için.
    Burada sadece sana yazılan mesajları alırsın.
    Bir sorun mu var? Mentoruna sor.
number-asked =
    Teşekkür ederim. Okul önce bu numaranın doğru olup olmadığına bakacak.
    Bir şey yapmanıza gerek yok. Bana her şeyi sormaya devam edebilirsiniz.

## Kodlu mektup

letter-title = Okuldan gelen mesajlar telefonunuzda
letter-why =
    { $school_name } size görüşmeler ve kaçırılan dersler için yazar.
    Siz de soru sorabilirsiniz. Kendi dilinizde yazın.
letter-name = Kime: { $name }
letter-step-1 = Telefonunuzun kamerasını açın. Bu karenin önüne tutun.
letter-step-2 = Okulla sohbet açılır. Başlat'a dokunun veya hazır mesajı gönderin.
letter-step-2-telegram = Telegram açılır. Başlat'a (Start) dokunun.
letter-step-2-whatsapp = WhatsApp açılır. Orada hazır bir mesaj var. Onu gönderin.
letter-step-3 = Bitti! Size hemen bir mesaj gelir.
letter-link = Kamerayla olmuyor mu? O zaman telefonunuzda bu bağlantıyı açın:
letter-until = Bu kod bir kez çalışır. Son gün: { $date }.
letter-own = Bu kod sadece sizin içindir. Bu mektubu başkasına vermeyin.
letter-stop = Sonra mesaj istemezseniz sohbete şunu yazın: stop
letter-help = Yardım mı lazım? Okulu arayın: { $school_phone }.
