### Review: not reviewed by a native speaker.

## ናይ መጀመርታ መልእኽቲ

welcome =
    👋 ሰላም! ኣነ Ouderlijn እየ። ንወለዲ { $school_name } እሕግዝ።
    { $mentors }
    ብዛዕባ ቤት ትምህርቲ ኩሉ ክትሓቱኒ ትኽእሉ ኢኹም። ብቋንቋኹም ጽሓፉ።
    ብዛዕባ ርክባትን ዝሓለፈ ትምህርትን እውን እጽሕፈልኩም።
    መልእኽቲ ኣይትደልዩን ዲኹም? ከምዚ ጽሓፉ: stop ወይ ኣቋርጹ
    .short =
        ሰላም! ኣነ Ouderlijn ካብ { $school_name } እየ።
        { $mentors }
        ብዛዕባ ትምህርቲ እጽሕፈልኩም። ኩሉ ብቋንቋኹም ሕተቱኒ።
        መልእኽቲ ኣይትደልዩን? መልሱ: STOP ወይ ኣቋርጹ
welcome-mentor = ናይ { $student } mentor (ኣላዪ መምህር): { $mentor_name }።
    .short = mentor ናይ { $student }: { $mentor_name }
welcome-general =
    👋 ሰላም! ኣነ Ouderlijn እየ። ንወለዲ { $school_name } እሕግዝ።
    ብዛዕባ ቤት ትምህርቲ ኩሉ ክትሓቱኒ ትኽእሉ ኢኹም። ብቋንቋኹም ጽሓፉ።
    መልእኽቲ ኣይትደልዩን ዲኹም? ከምዚ ጽሓፉ: stop ወይ ኣቋርጹ
    .short =
        ሰላም! ኣነ Ouderlijn ካብ { $school_name } እየ።
        ብዛዕባ ትምህርቲ ኩሉ ብቋንቋኹም ክትሓቱኒ ትኽእሉ ኢኹም።
        መልእኽቲ ኣይትደልዩን? መልሱ: STOP ወይ ኣቋርጹ

## ኣብ ትምህርቲ ዘይምህላው

absence-alert =
    📘 ሰላም። እዚ መልእኽቲ ብዛዕባ { $student } እዩ።
    ብኩራት { $student } ካብ ቤት ትምህርቲ:
    { $absences }
    ስለምንታይ ምዃኑ ትፈልጡ ዲኹም? ሓደ መልሲ ጠውቑ። ባዕልኹም እውን ክትጽሕፉ ትኽእሉ።
    .short =
        ሰላም፡ እዚ { $school_name } እዩ።
        ብኩራት { $student } ካብ ትምህርቲ:
        { $absences }
        ስለምንታይ? ብቁጽሪ መልሱ ወይ ባዕልኹም ጽሓፉ።
absence-line-hours = - { $date }፡ ካብ { $from } ክሳብ { $until }
    .short = - { $date } { $from }-{ $until }
absence-line-day = - { $date }፡ ምሉእ መዓልቲ
absence-hours =
    ⏱ ናይ { $student } ብኩራት: { $hours } ካብ { $limit } ሰዓት፡ ኣብ { $weeks } ሰሙን ትምህርቲ።
    ነዞም ሰዓታት ፍቓድ ኣይነበረን።
    ብሓባር መፍትሒ ክንረክብ ኢና። mentor (ኣላዪ መምህር) ምሳኹም ክዛረቡ ደስ ይብሎም።
    .short =
        ናይ { $student } ብኩራት ብዘይ ፍቓድ: { $hours } ሰዓት ኣብ { $weeks } ሰሙን ትምህርቲ።
        ደረት { $limit } ሰዓት እዩ። ብሓባር መፍትሒ ክንረክብ ኢና።
        mentor ምሳኹም ክዛረቡ ደስ ይብሎም።
absence-hours-limit =
    ⏱ ናይ { $student } ብኩራት: { $hours } ሰዓት ኣብ { $weeks } ሰሙን ትምህርቲ።
    ነዞም ሰዓታት ፍቓድ ኣይነበረን።
    { $limit } ሰዓት ምስ ኮነ ቤት ትምህርቲ ነዚ ከፍልጥ ኣለዎ። ድሕሪኡ ሓገዝ ይመጽእ።
    mentor (ኣላዪ መምህር) ምሳኹም ክዛረቡ ደስ ይብሎም።
    .short =
        ናይ { $student } ብኩራት ብዘይ ፍቓድ: { $hours } ሰዓት ኣብ { $weeks } ሰሙን ትምህርቲ።
        { $limit } ሰዓት ምስ ኮነ ቤት ትምህርቲ ከፍልጥ ኣለዎ። ድሕሪኡ ሓገዝ ይመጽእ።
        mentor ምሳኹም ክዛረቡ ደስ ይብሎም።
absence-again = ምኽንያት ብኩራት { $student } ከ ትፈልጡ ዲኹም?
absence-student =
    ሰላም { $student }። መምህር ብኩራት ጽሒፎም:
    { $absences }
    እቲ contactpersoon (ናይ ርክብ ሰብ) እውን ድሓር መልእኽቲ ይመጾ።
    ልክዕ ኣይኮነን ድዩ? ሕጂ ን mentor (ኣላዪ መምህር) ምንጋር ይከኣል።
    .short =
        ሰላም { $student }። መምህር ብኩራት ጽሒፎም:
        { $absences }
        contactpersoon (ናይ ርክብ ሰብ) እውን ድሓር መልእኽቲ ይመጾ።
        ልክዕ ኣይኮነን? ን mentor ምንጋር ይከኣል።
student-reply =
    የቐንየለይ። mentor (ኣላዪ መምህር) ነቲ መልእኽቲ ከንብብዎ እዮም።
    ብቕጽበት ንምዝራብ: ናብ ቤት ትምህርቲ ምድዋል ይከኣል: { $school_phone }።
absence-correction =
    📘 ይቕሬታ፡ ብዛዕባ { $student } ዝጸሓፍናዮ መልእኽቲ ልክዕ ኣይነበረን።
    ብዛዕባ እዚ እዩ:
    { $absences }
    ዋላ ሓደ ክትገብሩ ኣየድልን።
    .short =
        ይቕሬታ፡ ብዛዕባ { $student } ዝነበረ መልእኽትና ልክዕ ኣይነበረን:
        { $absences }
        ዋላ ሓደ ክትገብሩ ኣየድልን።
absence-correction-student =
    ሰላም { $student }። መልእኽትና ልክዕ ኣይነበረን። ይቕሬታ!
    ብዛዕባ እዚ እዩ:
    { $absences }
    ዋላ ሓደ ምግባር ኣየድልን።
absence-settled-right =
    📘 ብዛዕባ { $student } ስለ ዝጸሓፍኩምልና የቐንየለይ። ልክዕ ነይርኩም።
    { $student } ኣብ ቤት ትምህርቲ ነይሩ/ነይራ:
    { $absences }
    ንጌጋና ይቕሬታ። ዋላ ሓደ ክትገብሩ ኣየድልን።
    .short =
        ሰላም፡ እዚ { $school_name } እዩ። ልክዕ ነይርኩም፡ የቐንየለይ።
        { $student } ኣብ ትምህርቲ ነይሩ/ነይራ:
        { $absences }
        ንጌጋና ይቕሬታ።
absence-settled-stays =
    📘 ብዛዕባ { $student } ስለ ዝጸሓፍኩምልና የቐንየለይ።
    ኣጻሪናዮ። ከም ዝበልዎ መምህር፡ { $student } ሽዑ ኣብ ክላስ ኣይነበረን/ኣይነበረትን:
    { $absences }
    ምናልባት ገና ኩሉ ኣይንፈልጥን ንኸውን። ብዛዕባኡ ክንዛረብ ደስ ይብለና።
    mentor (ኣላዪ መምህር) ክድውሉልኩም ዶ?
    .short =
        ሰላም፡ እዚ { $school_name } እዩ። ስለቲ መልእኽትኹም የቐንየለይ።
        ኣጻሪናዮ። ከም ዝበልዎ መምህር፡ { $student } ኣብ ክላስ ኣይነበረን/ኣይነበረትን:
        { $absences }
        ክንዛረብ ደስ ይብለና። mentor ክድውሉልኩም ዶ?

button-reason-ill = ሕማም
button-reason-appointment = ቆጸራ፡ ሓኪም
button-reason-family = ጉዳይ ስድራ ቤት
button-reason-transport = ኣውቶቡስ/ባቡር/ብሽክለታ
button-reason-internship = ኣብ stage ነይሩ/ነይራ
button-reason-was_present = ኣብ ትምህርቲ ነይሩ/ነይራ
button-reason-unknown = ኣይፈልጥን እየ
button-reason-other = ካልእ ነገር
button-call_me = ደውሉለይ
button-no_thanks = ኣይፋል፡ የቐንየለይ
button-student = { $student }

recorded-absence-ill =
    የቐንየለይ። ከምዚ ጽሒፈ ኣለኹ: ሕማም { $student }።
    ምሕረት የውርድ!
    ሕማም { $student } ጽባሕ እውን ይቕጽል ድዩ? ቅድሚ ሰዓት { $absence_before } ጽሓፉለይ።
    .short =
        የቐንየለይ። ከምዚ ጽሒፈ: ሕማም { $student }። ምሕረት የውርድ!
        ጽባሕ እውን ሕማም? ቅድሚ ሰዓት { $absence_before } ጽሓፉለይ።
recorded-absence =
    የቐንየለይ። ከምዚ ጽሒፈ ኣለኹ: { $reason }።
    mentor (ኣላዪ መምህር) ከንብብዎ እዮም።
recorded-absence-more =
    የቐንየለይ። ከምዚ ጽሒፈ ኣለኹ: { $reason }።
    mentor (ኣላዪ መምህር) ከንብብዎ እዮም።
    ዝያዳ ክትነግሩ ትደልዩ ዲኹም? ኣብዚ ጽሓፉ። ግዴታ ኣይኮነን።
recorded-absence-was_present =
    የቐንየለይ። ስለዚ መልእኽትና ምናልባት ጌጋ ይኸውን። ይቕሬታ።
    mentor (ኣላዪ መምህር) ከጻርይዎ እዮም። መልሲ ዝመጽእ: { $answer_when }።
recorded-absence-unknown =
    ጸገም የለን። ስለቲ መልስኹም የቐንየለይ።
    ን{ $student } ብህድኣት ሕተቱ። መጀመርታ ስምዑ።
    mentor (ኣላዪ መምህር) ክድውሉልኩም ዶ?

## ዕድመ

invite =
    { $opening }
    💬 ብዛዕባ: { $meeting_title }
    👥 እትዛረብዎም: { $host }
    { $where }
    { $when }
    .short =
        { $opening }
        ብዛዕባ: { $meeting_title }
        ምስ: { $host }
        { $where }
        { $when }
invite-talk = 📅 ሰላም። ንርክብ ብዛዕባ { $student } ብደሓን ምጹ።
    .short = ሰላም! { $school_name } ንርክብ ብዛዕባ { $student } ይዕድመኩም።
invite-evening =
    📅 ሰላም። ናብቲ ኣብ ቤት ትምህርቲ ዝግበር ምሸት ብደሓን ምጹ።
    ንወለድን ኣብ ጎኒ { $student } ንዘለዉ ካልኦት ዓበይትን እዩ።
    .short = ሰላም! ናብ ምሸት { $school_name } ብደሓን ምጹ፡ ን{ $student }።
invite-online =
    📅 ሰላም። ንርክብ ብዛዕባ { $student } ብደሓን ምጹ።
    ብኢንተርነት (online) እዩ። ኣብ ገዛኹም ክትኮኑ ትኽእሉ ኢኹም።
    .short = ሰላም! { $school_name } ንርክብ online ብዛዕባ { $student } ይዕድመኩም።
where-place = 📍 ቦታ: { $place }
    .short = ኣበይ: { $place }
where-link = 💻 ሊንክ: { $link }
    .short = ሊንክ: { $link }
when-choose =
    🕑 ክትመርጹ ትኽእሉ ኢኹም:
    { $slots }
    ኣየናይ ሰዓት ይጥዕመኩም? ሓደ ሰዓት ጠውቑ። ክትጽሕፍዎ እውን ትኽእሉ።
    .short = ኣየናይ ሰዓት? ቁጽሪ ስደዱ።
when-fixed =
    🕑 መዓልቲ: { $date }። ሰዓት: { $time }።
    ክትመጹ ዲኹም?
    .short = { $date }፡ ሰዓት { $time }። ክትመጹ ዲኹም?
when-line = { $number }. { $date }፡ { $time }
invite-full =
    ኩሉ ሰዓታት ተታሒዙ። ይቕሬታ።
    mentor (ኣላዪ መምህር) ካልእ ሰዓት ይደልዩ ኣለዉ። መዓስ ትኽእሉ?
invite-again = ንርክብ ብዛዕባ { $student } ከ ክትመጹ ትኽእሉ ዲኹም?
button-slot = { $moment }
button-rsvp-yes = እወ፡ ክመጽእ እየ
button-rsvp-no = ኣይክእልን እየ
button-rsvp-other_time = ካልእ ግዜ
button-rsvp-call_instead = ስልኪ ይሕሸኒ
button-rsvp-keep = ከምዘለዎ ይኹን
button-rsvp-withdraw = ቆጸራ ምስራዝ

slot-taken =
    ይቕሬታ። ነቲ ሰዓት ካልእ ሰብ ሕጂ ቀዲሙ ሒዝዎ።
    እዞም ሰዓታት ገና ኣለዉ:
    { $slots }
    ኣየናይ ሰዓት ይጥዕመኩም?
    .short = ይቕሬታ፡ እቲ ሰዓት ሕጂ ተታሒዙ። ኣየናይ ሰዓት ይጥዕመኩም? ቁጽሪ ስደዱ።
slot-gone =
    ይቕሬታ። እዚ ሰዓት ድሕሪ ሕጂ የለን።
    እዞም ሰዓታት ገና ኣለዉ:
    { $slots }
    ኣየናይ ሰዓት ይጥዕመኩም?
    .short = ይቕሬታ፡ እዚ ሰዓት ድሕሪ ሕጂ የለን። ኣየናይ ሰዓት ይጥዕመኩም? ቁጽሪ ስደዱ።
meeting-over = እዚ ርክብ ሓሊፉ እዩ። ክትዛረቡ ትደልዩ ዲኹም? ከምዚ ጽሓፉ: ምስ mentor ክዛረብ እደሊ
meeting-called_off = እዚ ርክብ ተሪፉ። mentor (ኣላዪ መምህር) ካልእ ሰዓት ይደልዩ ኣለዉ።
meeting-booked =
    ✅ የቐንየለይ። ርክብ ብዛዕባ { $student }:
    🕑 { $date }፡ ሰዓት { $time }
    { $where }
    እቲ ቆጸራ ንናይ ስልክኹም agenda (መዝገብ ቆጸራ) ምስኡ ይመጽእ።
    ኣይከኣልኩምን ዲኹም? ጽሓፉለይ።
    .short =
        የቐንየለይ። ርክብ ብዛዕባ { $student }: { $date }፡ ሰዓት { $time }።
        { $where }
        ኣይከኣልኩምን ዲኹም? ጽሓፉለይ።
        እቲ ሊንክ ንናይ ስልክኹም agenda እዩ።
calendar-title = ርክብ ኣብ ቤት ትምህርቲ
meeting-others =
    📅 ርክብ ብዛዕባ { $student } ሕጂ ከምዚ እዩ:
    🕑 { $date }፡ ሰዓት { $time }
    { $where }
    ንስኹም እውን ብደሓን ምጹ። ኣይትኽእሉን ዲኹም? ጸገም የለን።
    .short =
        ሰላም፡ እዚ { $school_name } እዩ።
        ርክብ ብዛዕባ { $student } ሕጂ: { $date }፡ ሰዓት { $time }።
        { $where }
        ንስኹም እውን ብደሓን ምጹ። ኣይትኽእሉን? ጸገም የለን።
meeting-others-cancelled =
    📅 ርክብ ብዛዕባ { $student } ተሪፉ።
    ኣብ { $date } ሰዓት { $time } ነይሩ።
    mentor (ኣላዪ መምህር) ካልእ ሰዓት ይደልዩ ኣለዉ።
meeting-fixed_already =
    ንርክብ ብዛዕባ { $student } ድሮ ሰዓት ኣሎ:
    🕑 { $date }፡ ሰዓት { $time }
    { $where }
    ንስኹም እውን ብደሓን ምጹ። ክትመጹ ዲኹም?
meeting-coming = ክትመጹ ምዃንኩም ደስ ይብል! ደሓን ጽንሑና።
interpreter-ask =
    ተርጓሚ (tolk) ትደልዩ ዲኹም? ተርጓሚ ይትርጉመልኩም። ብናጻ እዩ።
    ውላድኩም ክትርጉም ኣየድልን።
button-interpreter-yes = እወ፡ ተርጓሚ
button-interpreter-no = ተርጓሚ ኣይደልን
recorded-interpreter-yes =
    ሕራይ። ተርጓሚ ክሓተልኩም እየ። ቋንቋ: { $language }።
    mentor (ኣላዪ መምህር) ከዳልውዎ እዮም።
recorded-interpreter-no = ሕራይ። ተርጓሚ ኣይክህሉን እዩ።
meeting-no =
    ጸገም የለን። ስለቲ መልስኹም የቐንየለይ።
    ምድዋል እውን ይከኣል። ወይ ካልእ ሰዓት።
    ፍቓድኩም እንተኾይኑ: ምምጻእ ስለምንታይ የጸግመኩም? ግዴታ ኣይኮነን።
    .short =
        ጸገም የለን። ስለቲ መልስኹም የቐንየለይ።
        ምድዋል ወይ ካልእ ሰዓት እውን ይከኣል።
        ምምጻእ ስለምንታይ የጸግም? ክትጽሕፉ ትኽእሉ ኢኹም።
meeting-other_time = ይከኣል እዩ። ኣየናይ መዓልትን ሰዓትን ይጥዕመኩም?
recorded-other_time =
    የቐንየለይ። mentor (ኣላዪ መምህር) ዝጥዕም ሰዓት ይደልዩ ኣለዉ።
    ኣነ ክነግረኩም እየ።
meeting-call =
    ይከኣል እዩ። mentor (ኣላዪ መምህር) ክድውሉልኩም እዮም።
    ኣየናይ መዓልትን ሰዓትን ክትዛረቡ ትኽእሉ?
meeting-manage =
    ብዛዕባ { $student } ርክብ ኣለኩም:
    🕑 { $date }፡ ሰዓት { $time }
    { $where }
    እንታይ ክትገብሩ ትደልዩ?
meeting-cancelled =
    ሕራይ። ነቲ ርክብ ሰሪዘልኩም ኣለኹ።
    ምድዋል እውን ይከኣል። ወይ ካልእ ሰዓት።
meeting-kept = ሕራይ። እቲ ርክብ ከምዘለዎ ይቕጽል። ደሓን ጽንሑና!
meeting-reminder =
    📅 ቀረባ ግዜ ክንራኸብ ኢና! ርክብ ብዛዕባ { $student }:
    🕑 { $date }፡ ሰዓት { $time }
    { $where }
    ኣይከኣልኩምን ዲኹም? ጽሓፉለይ።
    .short =
        ኣብ { $school_name } ክንራኸብ ኢና!
        ርክብ ብዛዕባ { $student }: { $date }፡ ሰዓት { $time }።
        { $where }
        ኣይከኣልኩምን ዲኹም? ጽሓፉለይ።
meeting-nudge =
    📅 ሰላም። ንርግጸኛነት ሓንሳብ እንደገና እሓትት ኣለኹ።
    ንርክብ ብዛዕባ { $student } ክትመጹ ትኽእሉ ዲኹም?
    { $when }
    ኣይከኣልን ድዩ? እዚ እውን ጸገም የብሉን። ንገሩኒ።
    .short =
        ሰላም፡ ካብ { $school_name } ሓንቲ ሕቶ እንደገና።
        ንርክብ ብዛዕባ { $student } ክትመጹ ትኽእሉ ዲኹም?
        { $when }
        ኣይከኣልን? ጸገም የለን።
meeting-withdrawn =
    📅 ርክብ ብዛዕባ { $student } ተሪፉ። ይቕሬታ።
    ከመይ ከም ዝቕጽል mentor (ኣላዪ መምህር) ክነግሩኹም እዮም።

## ድሌታት

recorded-callback-when =
    የቐንየለይ። ከምዚ ጽሒፈ ኣለኹ: ምድዋል፡ { $when }። ቋንቋ: { $language }።
    mentor (ኣላዪ መምህር) ሽዑ ክድውሉ ክፍትኑ እዮም።
recorded-appointment-when =
    የቐንየለይ። ከምዚ ጽሒፈ ኣለኹ: { $when }።
    mentor (ኣላዪ መምህር) ዝጥዕም እንተኾይኑ ክርእዩ እዮም። ኣነ ክነግረኩም እየ።
when-day-time = { $date }፡ { $time }
when-day-part = { $date }፡ { $part }
when-day = { $date }
when-time = { $time }
when-part = { $part }
part-morning = ንግሆ
part-afternoon = ድሕሪ ቀትሪ
part-evening = ምሸት
which-student = ብዛዕባ መን እዩ?
recorded-student = የቐንየለይ። ከምዚ ጽሒፈ ኣለኹ: { $student }።
good_hours-ask = ሓንቲ ሕቶ ጥራይ። መልእኽቲ መዓስ ክሰደልኩም?
button-hours-any = ኩሉ ግዜ
button-hours-morning = ንግሆ
button-hours-afternoon = ድሕሪ ቀትሪ
button-hours-evening = ምሸት
recorded-good_hours = ሕራይ። ነዚ ኣብ ግምት ከእትዎ እየ።

## 18 ዓመት

eighteen-none =
    🎂 { $student } ሕጂ 18 ዓመት። እንቋዕ ሓጐሰኩም!
    ካብ 18 ጀሚሩ ቤት ትምህርቲ እንታይ ከም ዝነግር፡ ውሳነ ናይ { $student } እዩ። ሕጊ ከምኡ እዩ።
    ድሕሪ ሕጂ ብዛዕባ { $student } ኣይጽሕፈልኩምን እየ።
    ብዛዕባ ቤት ትምህርቲ ግን ኩሉ ግዜ ክትሓቱኒ ትኽእሉ ኢኹም።
    ብሓባር ተዘራረቡ። ካብ { $student } ን mentor (ኣላዪ መምህር) ፍቓድ ክወሃብ ይከኣል።
    .short =
        እንቋዕ ሓጐሰኩም፡ { $student } 18 ዓመት! ቤት ትምህርቲ እንታይ ይነግር፡ ውሳነ ናይ { $student } እዩ።
        ብዛዕባ { $student } ኣይጽሕፈልኩምን እየ። ካብ { $student } ን mentor ፍቓድ ክወሃብ ይከኣል።
        ሕቶ ኩሉ ግዜ ይከኣል።
eighteen-some =
    🎂 { $student } ሕጂ 18 ዓመት። እንቋዕ ሓጐሰኩም!
    ካብ 18 ጀሚሩ ቤት ትምህርቲ እንታይ ከም ዝነግር፡ ውሳነ ናይ { $student } እዩ። ሕጊ ከምኡ እዩ።
    እዚ ገና ክነግረኩም ይፍቀደለይ:
    { $scopes }
    ብዛዕባ ቤት ትምህርቲ ኩሉ ግዜ ክትሓቱኒ ትኽእሉ ኢኹም።
    .short =
        እንቋዕ ሓጐሰኩም፡ { $student } 18 ዓመት! ቤት ትምህርቲ እንታይ ይነግር፡ ውሳነ ናይ { $student } እዩ።
        እዚ ገና ክነግረኩም ይፍቀደለይ:
        { $scopes }
        ሕቶ ኩሉ ግዜ ይከኣል።
scope-absence = - ዝሓለፈ ትምህርቲ
scope-meeting = - ርክባት ኣብ ቤት ትምህርቲ
scope-progress = - ትምህርቲ ከመይ ይኸይድ ከም ዘሎ

## ክልተ ጽሑፍ ሓደ ኣብ ትሕቲ ሓደ

together =
    { $first }

    { $second }
    .short =
        { $first }
        { $second }
