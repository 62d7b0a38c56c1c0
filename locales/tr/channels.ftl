### Review: not reviewed by a native speaker.

## Bir mesaj var; düğmeye dokununca gelir

knock =
    👋 Merhaba! { $school_name } okulundan size bir mesaj var.
    📩 Aşağıdaki düğmeye dokunun. Sonra mesajı okuyabilirsiniz.
button-knock = Mesajı oku
