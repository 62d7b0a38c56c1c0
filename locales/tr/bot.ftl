### Review: not reviewed by a native speaker.

## Botun kendisi: anlaşılmayan mesaj, iletme, soru sorma

suggest =
    Ne demek istediğinizden emin değilim.
    Bunlardan birini mi demek istiyorsunuz?
option-none = Başka bir şey
handover =
    Cevabı bilmiyorum. Mesajınızı mentora iletiyorum.
    Okuldan bir insan mesajınızı okuyacak.
    Cevap zamanı: { $answer_when }.
away =
    Teşekkür ederim. Mesajınız kaydedildi. Şu anda size kendim cevap veremiyorum.
    Okuldan bir insan mesajınızı okuyacak.
    Cevap zamanı: { $answer_when }.
    Birisi şu anda tehlikede mi? 112'yi arayın.
attachment-received =
    Teşekkür ederim. Ben fotoğrafları ve sesli mesajları anlayamıyorum.
    Ama mentor mesajınızı açabilir.
    Sorunuzu yazıyla da gönderebilir misiniz?
no-words =
    Bunu okuyamıyorum. Ben sadece kelimeleri okurum.
    Sorunuzu yazabilir misiniz?
menu-question-invite =
    Tamam. Sorunuzu aşağıya yazın.
    Konuştuğunuz gibi yazın. Hata yapmanız sorun değil.
language-changed = Tamam. Bundan sonra size böyle yazacağım.
recorded-details = Teşekkür ederim. Bunu da mentora iletiyorum.
dropped = Tamam. O zaman bir şey yapmanıza gerek yok.
holidays-none = Tarihler henüz belli değil.

## Cevabın ne zaman geleceği

when-today = bugün
when-tomorrow = yarın
when-later = mümkün olduğu kadar çabuk

## SMS

hint-dutch = Hollandaca için NL yazın
hint-more = Devamı için DAHA yazın
