### Review: not reviewed by a native speaker.

## Görüşmenin konusu: seçmek için

title-school = okuldaki durum
title-internship = staj (stage)
title-absence = kaçırılan dersler
title-meet = tanışma
title-results = notlar ve sonuçlar
title-eighteen = 18 yaşına girmek ve izin

## Başka bir saat isteyenler

meeting-times =
    📅 { $student } hakkındaki görüşme için saatler var.
    { $when }
    Uymazsa da olur. Bana yazmanız yeter.
    .short =
        { $school_name }: { $student } için görüşme saatleri var.
        { $when }
        Uymazsa da olur.
