### Review: not reviewed by a native speaker.

## እቲ ርክብ ብዛዕባ እንታይ እዩ: ንምምራጽ

title-school = ትምህርቲ ከመይ ይኸይድ ኣሎ
title-internship = እቲ stage (ልምምድ ስራሕ)
title-absence = ዝሓለፈ ትምህርቲ
title-meet = ምፍላጥ ሓድሕድ
title-results = ውጽኢታት
title-eighteen = 18 ዓመት ምምላእን ፍቓድን

## ካልእ ግዜ ዝደለዩ

meeting-times =
    📅 ንርክብ ብዛዕባ { $student } ግዜታት ኣሎ።
    { $when }
    ኣይጥዕመኩምን ድዩ? እዚ እውን ጸገም የብሉን። ንገሩኒ።
    .short =
        ኣብ { $school_name } ንርክብ ብዛዕባ { $student } ግዜታት ኣሎ።
        { $when }
        ኣይጥዕመኩምን? ጸገም የለን።
