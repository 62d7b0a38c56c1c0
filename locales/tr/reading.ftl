### Review: not reviewed by a native speaker.

## Dil seçmek, yeniden okumak, dinlemek

ask-language = Hangi dilde okumak istersiniz?
again-nothing =
    Size henüz bir şey yazmadım.
    Ne bilmek istersiniz? Buraya yazın.
spoken-on =
    Tamam. Bundan sonra cevaplarımı sesli de okurum.
    Her cevapla birlikte bir sesli mesaj gelir.
    Artık istemiyorsanız şunu yazın: sessiz
spoken-off =
    Tamam. Artık sesli mesaj göndermiyorum.
    Yeniden isterseniz şunu yazın: sesli oku
spoken-away =
    Burada sesli okuyamıyorum. Özür dilerim.
    Ama daha kısa yazabilirim. Şunu yazın: kısa
voice-received =
    Sesli mesajınız için teşekkürler.
    Ben dinleyemiyorum. Mentor dinleyebilir.
    Sorunuzu yazabilir misiniz?

## Mesajları onaylayanlar için bir görüşme örneği

sample-title = okuldaki durum
