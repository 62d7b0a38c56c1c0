### Review: not reviewed by a native speaker.

## Güzel haberler. Son cümle, ailelerin evde ne yapabileceğini söyler.

good-internship =
    🌟 Güzel bir haberimiz var! { $student } stajını (stage) başarıyla bitirdi.
    { $mentor_name } buna çok sevindi.
    Gurur duyduğunuzu evde söyleyin.
    .short =
        { $school_name }: güzel haber! { $student } stajını başarıyla bitirdi.
        { $mentor_name } çok sevindi.
        Onu kutlayın.
good-week =
    🌟 Güzel bir haberimiz var! { $student } bütün hafta her gün okuldaydı.
    { $mentor_name } bunu gördü ve çok sevindi.
    Sizin de gördüğünüzü evde söyleyin.
    .short =
        { $school_name }: güzel haber! { $student } bütün hafta okuldaydı.
        { $mentor_name } çok sevindi.
        Evde kutlayın.
good-test =
    🌟 Güzel bir haberimiz var! { $student } bir sınavı geçti.
    { $mentor_name } buna çok sevindi.
    Sınavın konusunu evde bir sorun.
    .short =
        { $school_name }: güzel haber! { $student } bir sınavı geçti.
        { $mentor_name } çok sevindi.
        Konusunu evde bir sorun.
good-work =
    🌟 Güzel bir haberimiz var! { $student } okulda çok iyi çalışıyor.
    { $mentor_name } bunu bilmenizi istedi.
    Evde güzel bir söz ona iyi gelir.
    .short =
        { $school_name }: güzel haber! { $student } çok iyi çalışıyor.
        { $mentor_name } bilmenizi istedi.
        Evde kutlayın.
good-growth =
    🌱 Güzel bir haberimiz var! { $student } için okul gittikçe daha iyi gidiyor.
    { $mentor_name } farkı görüyor.
    Evde bir sorun: Neyle gurur duyuyorsun?
    .short =
        { $school_name }: güzel haber! { $student } gittikçe daha iyi.
        { $mentor_name } farkı görüyor.
        Sorun: Neyle gurur duyuyorsun?
good-helped =
    🌟 Güzel bir haberimiz var! { $student } okulda başkalarına yardım etti.
    { $mentor_name } bunu çok güzel buluyor.
    Gurur duyduğunuzu evde söyleyin.
    .short =
        { $school_name }: güzel haber! { $student } başkalarına yardım etti.
        { $mentor_name } çok sevindi.
        Evde kutlayın.
good-placement =
    🌟 Güzel bir haberimiz var! { $student } staj (stage) yeri buldu.
    { $mentor_name } buna çok sevindi.
    Nasıl bir iş olduğunu evde sorun.
    .short =
        { $school_name }: güzel haber! { $student } staj yeri buldu.
        { $mentor_name } çok sevindi.
        Nasıl bir iş, evde sorun.
good-diploma =
    🎓 Tebrikler! { $student } diplomasını aldı.
    { $mentor_name } buna çok sevindi.
    Desteğiniz için teşekkürler. Birlikte kutlayın!
    .short =
        { $school_name }: Tebrikler! { $student } diplomasını aldı.
        { $mentor_name } çok sevindi.
        Desteğiniz için teşekkürler!
