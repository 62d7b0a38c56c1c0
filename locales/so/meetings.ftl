### Review: not reviewed by a native speaker.

## Waxa kulanku ku saabsan yahay: in la doorto

title-school = sida iskuulku u socdo
title-internship = stage-ka (tababarka shaqada)
title-absence = casharro la seegay
title-meet = is barasho
title-results = natiijada
title-eighteen = 18 jir noqosho iyo oggolaansho

## Qof waqti kale rabay

meeting-times =
    📅 Waqtiyo ayaa loo hayaa kulanka { $student }.
    { $when }
    Kuguma habboona? Taasna waa hagaag. Ii soo sheeg.
    .short =
        Waqtiyo ayaa { $school_name } loo hayaa, kulanka { $student }.
        { $when }
        Kuguma habboona? Waa hagaag.
