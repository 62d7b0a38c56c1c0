### Review: not reviewed by a native speaker.

## Ouderlijn

answer-greet =
    ሰላም! ኣነ Ouderlijn እየ፡ ናይ ወለዲ { $school_name } ሓጋዚ።
    ብዛዕባ ቤት ትምህርቲ ሕቶታት እምልስ። መልእኽቲ ድማ ናብ mentor (ኣላዪ መምህር) የመሓላልፍ።
    ሕቶኹም ጽሓፉ። ወይ ከምዚ ጽሓፉ: menu ወይ ዝርዝር
label-greet = ሰላም ንምባል

answer-goodbye =
    ደሓን ኩኑ! ንዓኹምን ንውላድኩምን ሰናይ እምነ።
    ኩሉ ግዜ ተመሊስኩም ክትጽሕፉለይ ትኽእሉ ኢኹም።
label-goodbye = ቻው ንምባል

answer-thanks =
    ገንዘብኩም!
    ካልእ ሕቶ ኣለኩም ድዩ? ኩሉ ግዜ ክትጽሕፉለይ ትኽእሉ ኢኹም።
label-thanks = የቐንየለይ ንምባል

answer-bot_help =
    በዞም ዝስዕቡ ነገራት ክሕግዘኩም እኽእል እየ።
    ብዛዕባ ቤት ትምህርቲ ክትሓቱኒ ትኽእሉ ኢኹም።
    ውላድኩም ከም ዘይመጽእ ክትነግሩኒ ትኽእሉ ኢኹም።
    ብዛዕባ ርክብ ኣብ ቤት ትምህርቲ ክትሓቱ ትኽእሉ ኢኹም።
    ምስ mentor ክትራኸቡ ትኽእሉ ኢኹም። mentor ናይ ውላድኩም ቀዋሚ ኣላዪ መምህር እዮም።
    ካልእ ቋንቋ ክትመርጹ ትኽእሉ ኢኹም። መልእኽቲ ምቕባል ከተቋርጹ እውን ትኽእሉ ኢኹም።
    እንታይ ክትገብሩ ትደልዩ?
label-bot_help = ሓገዝን ዝርዝርን

answer-bot_who =
    ኣነ Ouderlijn እየ። ኣነ ናይ { $school_name } ኮምፒተር እየ።
    ናይ ውላድኩም mentor (ኣላዪ መምህር) መልእኽትታትኩም ከንብቡ ይኽእሉ እዮም።
    መልሲ እንተ ዘይፈለጥኩ፡ ካብ ቤት ትምህርቲ ሰብ ይምልሰልኩም።
label-bot_who = Ouderlijn መን እዩ?

answer-bot_privacy =
    መልእኽትታትኩም mentor (ኣላዪ መምህር) ከምኡ እውን ቤት ትምህርቲ ጥራይ እዮም ከንብብዎ ዝኽእሉ።
    ቤት ትምህርቲ መልእኽትታትኩም ንኻልኦት ኣይህብን እዩ።
    ቤት ትምህርቲ መልእኽትታትኩም ን{ $retention_months ->
        [one] { $retention_months } ወርሒ
       *[other] { $retention_months } ኣዋርሕ
    } ይዕቅቦም።
    መልእኽትታትኩም ክትርእዩ ወይ ክድምሰሱ ትደልዩ ዲኹም? ኩሉ ግዜ ክትሓቱ ትኽእሉ ኢኹም።
    ሽዑ ኢመይል ስደዱ: { $school_email }
label-bot_privacy = ውልቃዊ ሓበሬታይ

answer-change_language =
    እወ፡ ካልእ ቋንቋ ክትመርጹ ትኽእሉ ኢኹም።
    ኣየናይ ቋንቋ ትደልዩ?
label-change_language = ካልእ ቋንቋ
ask-both_languages = መልእኽቲ ብኽልተ ቋንቋ ዲኹም ትደልዩ ወይስ ብሓደ ቋንቋ?
option-both = ክልተ ቋንቋ
option-home = { $language } ጥራይ
option-dutch = ዳች (ሆላንድ) ጥራይ

answer-stop_messages =
    ሕራይ፡ የቋርጽ ኣለኹ። ድሕሪ ሕጂ ካባይ መልእኽቲ ኣይክመጸኩምን እዩ።
    ነዚ ን mentor (ኣላዪ መምህር) እውን ክነግሮም እየ።
    ድሓር መልእኽቲ እንተ ደሊኹም፡ ከምዚ ጽሓፉ: start ወይ ጀምሩ
    ሓደጋ እንተሎ፡ ኩሉ ግዜ ናብ 112 ደውሉ።
label-stop_messages = መልእኽቲ ኣይደልን

answer-start_messages =
    ጽቡቕ! ካባይ መልእኽቲ እንደገና ክመጸኩም እዩ።
    ሕቶ እውን እንደገና ክትሓቱኒ ትኽእሉ ኢኹም።
    መልእኽቲ እንተ ዘይደለኹም፡ ከምዚ ጽሓፉ: stop ወይ ኣቋርጹ
label-start_messages = መልእኽቲ እንደገና

answer-talk_to_human =
    ይከኣል እዩ። መልእኽትኹም ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    መልሲ ዝመጽእ: { $answer_when }።
    ክትጽበዩ ኣይትደልዩን ዲኹም? ናብ ቤት ትምህርቲ ደውሉ: { $school_phone }።
    ቤት ትምህርቲ ዝኽፈተሉ ግዜ: { $school_hours }።
label-talk_to_human = ምስ ሰብ ክዛረብ

answer-callback_request =
    ይከኣል እዩ። ነዚ ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    ቤት ትምህርቲ ኣየናይ መዓልትን ሰዓትን ክድውል ይኽእል? ብኣየናይ ቋንቋ?
label-callback_request = ደውሉለይ
recorded-callback =
    የቐንየለይ። መልስኹም ናብ mentor (ኣላዪ መምህር) ኣመሓላሊፈዮ ኣለኹ።
    mentor ሕጂ ዝድውሉልኩም ግዜ ይደልዩ ኣለዉ።

answer-not_understood_simple =
    ይቕሬታ፡ መልእኽተይ ግልጺ ኣይነበረን። ናትኩም ጌጋ ኣይኮነን።
    ኣሕጺረ ክጽሕፍ እኽእል እየ፡ ወይ ብኻልእ ቋንቋ።
    ቤት ትምህርቲ እውን ክድውለልኩም ይኽእል። ወይ ን mentor (ኣላዪ መምህር) ሕተቱ።
    እንታይ ይሕሸኩም?
label-not_understood_simple = መልእኽቲ ከቢዱኒ
simple-shorter = ሓጺር ጽሑፍ
simple-language = ብኻልእ ቋንቋ
simple-call = ደውሉለይ
simple-mentor = ን mentor ሕተቱ

menu-question = ሕቶ ብዛዕባ ትምህርቲ
menu-absence = ሕማም ወይ ብኩራት
menu-meeting = ርክብ ኣብ ትምህርቲ
menu-mentor = ምስ mentor ርክብ
menu-language = ቋንቋ ምምራጽ
menu-stop = መልእኽቲ ኣይደልን

## ርክብን ቆጸራን

answer-mentor_who =
    ናይ { $student } mentor: { $mentor_name }።
    mentor ኣብ ቤት ትምህርቲ ቀዋሚ ኣላዪ መምህር እዮም። ኩሉ ግዜ ክትረኽብዎም ትኽእሉ ኢኹም።
    ስልኪ: { $mentor_phone }
    ኢመይል: { $mentor_email }
    ዝርከቡሉ ግዜ: { $mentor_hours }
label-mentor_who = mentor መን እዮም?
answer-mentor_who-unknown =
    mentor (ኣላዪ መምህር) መን ምዃኖም ገና ኣይፈለጥኩን።
    ቤት ትምህርቲ ክነግረኩም ይኽእል። ደውሉ: { $school_phone }።
    ቤት ትምህርቲ ዝኽፈተሉ ግዜ: { $school_hours }።

answer-mentor_appointment =
    ክትዛረቡ ምድላይኩም ጽቡቕ እዩ። ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    ሽዑ mentor ንዓኹም ዝጥዕም ግዜ ይደልዩ።
    ኣየናይ መዓልትታትን ሰዓታትን ይጥዕመኩም?
label-mentor_appointment = ቆጸራ ምስ mentor
recorded-appointment =
    የቐንየለይ። መዓልትታትኩምን ሰዓታትኩምን ናብ mentor (ኣላዪ መምህር) ኣመሓላሊፈዮ ኣለኹ።
    ኣየናይ ሰዓት ከም ዝኸውን ክንነግረኩም ኢና።

answer-meeting_next =
    ናይ { $student } ቀጻሊ ቆጸራ እዚ እዩ: { $meeting_title }።
    መዓልቲ: { $date }
    ሰዓት: { $time }
    ቦታ: { $place }
    ሽዑ ኣይትኽእሉን ዲኹም? ጽሓፉለይ። ቤት ትምህርቲ ካልእ ግዜ ይደሊ።
label-meeting_next = ቀጻሊ ቆጸራ
answer-meeting_next-online =
    ናይ { $student } ቀጻሊ ቆጸራ እዚ እዩ: { $meeting_title }።
    እቲ ቆጸራ ብኢንተርነት (online) እዩ። ኣብ ገዛኹም ክትኮኑ ትኽእሉ ኢኹም።
    መዓልቲ: { $date }
    ሰዓት: { $time }
    ሽዑ ነዚ ሊንክ ክፈቱ: { $link }
    ሽዑ ኣይትኽእሉን ዲኹም? ጽሓፉለይ። ቤት ትምህርቲ ካልእ ግዜ ይደሊ።
answer-meeting_next-none =
    ንናይ { $student } ርክብ ገና ቆጸራ የለን።
    ቆጸራ ምስ ዝህሉ መልእኽቲ ክመጸኩም እዩ።
    ቅድሚኡ ክትዛረቡ ትደልዩ ዲኹም? ከምዚ ጽሓፉለይ: ምስ mentor ቆጸራ እደሊ

answer-meeting_cannot_come =
    ጸገም የለን። ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    ካልእ መዓልቲ ወይ ሰዓት እውን ጽቡቕ እዩ። ብስልኪ ምዝራብ እውን ይከኣል።
    ምኽንያት ክትህቡ ኣየድልን እዩ።
    ፍቓድኩም እንተኾይኑ: ንምምጻእ ዘጸግመኩም እንታይ እዩ?
label-meeting_cannot_come = ክመጽእ ኣይክእልን
recorded-reason =
    ስለ ዝነገርኩምና የቐንየለይ። ናብ mentor (ኣላዪ መምህር) ኣመሓላሊፈዮ ኣለኹ።
    ከምኡ ድማ mentor ንዓኹም ዝጥዕም መፍትሒ ክደልዩ ይኽእሉ።

answer-meeting_prepare =
    እቲ ርክብ ብዛዕባ ውላድኩም እዩ፡ ኣብ ቤት ትምህርትን ኣብ ገዛን።
    ብዛዕባ ጽቡቕ ዝኸይድ ዘሎ እውን እዩ። ኩሉ ክትሓቱ ትኽእሉ ኢኹም።
    ኣቐዲምኩም ብዛዕባ እዘን ሰለስተ ሕቶታት ሕሰቡ:
    ንውላደይ እንታይ ጽቡቕ ይኸደሉ ኣሎ?
    ንውላደይ እንታይ ይኸብዶ?
    ኣነ እንታይ ክፈልጥ ወይ ክነግር እደሊ?
label-meeting_prepare = ንርክብ ምድላው

answer-meeting_child_present =
    እወ፡ እንተ ተኻኢሉ ውላድኩም እውን ይመጽእ።
    እቲ ርክብ ብዛዕባ ውላድኩም እዩ። ውላድኩም እውን ይዛረብ።
    እትኣምንዎ ሰብ ሒዝኩም ክትመጹ እውን ትኽእሉ ኢኹም።
    ካብ ስድራ ቤት ወይ ፈታዊ ክኸውን ይኽእል።
label-meeting_child_present = መን ምሳና ይመጽእ?

answer-meeting_required =
    ኣይፋልን፡ ክትመጹ ግዴታ ኣይኮነን።
    ግን እቲ ርክብ ንውላድኩም ይሕግዞ። ስለዚ ክንርእየኩም ደስ ይብለና።
    ናብ ቤት ትምህርቲ ምምጻእ ኣየድልን። ብኢንተርነት (online) ወይ ብስልኪ ምዝራብ እውን ይከኣል።
    ከምኡ ትደልዩ ዲኹም? ጽሓፉለይ።
label-meeting_required = ርክብ ግዴታ ድዩ?

answer-interpreter =
    ቤት ትምህርቲ ተርጓሚ (tolk) ከዳሉ ይኽእል። ተርጓሚ ኣብቲ ርክብ ይትርጉም።
    ድሌትኩም ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    ተርጓሚ ኩሉ ግዜ ቅድሚ ርክብ ሕተቱ።
    ውላድኩም ክትርጉም ኣየድልን እዩ።
label-interpreter = ተርጓሚ ንምሕታት

answer-school_address =
    ኣድራሻ { $school_name }:
    { $school_address }
    { $school_entrance }
    { $school_transport }
    ክትረኽብዎ ኣይከኣልኩምን ዲኹም? ደውሉ: { $school_phone }።
label-school_address = ኣድራሻ ቤት ትምህርቲ

answer-school_phone =
    ቁጽሪ ስልኪ { $school_name }: { $school_phone }።
    ኢመይል: { $school_email }
    ቤት ትምህርቲ ዝኽፈተሉ ግዜ: { $school_hours }።
label-school_phone = ናብ ትምህርቲ ምድዋል

## ሕማም፡ ምድንጓይን ብኩራትን

answer-absence_report_sick =
    የቐንየለይ። ነዚ ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    ንውላድኩም ምሕረት የውርደሉ!
    ጽባሕ እውን ውላድኩም ሕሙም ድዩ? ጽባሕ እንደገና ጽሓፉለይ።
    ቅድሚ ሰዓት { $absence_before } ግበርዎ። ምድዋል እውን ይከኣል: { $absence_phone }።
label-absence_report_sick = ውላደይ ሓሚሙ

answer-absence_report_how =
    ውላድኩም ምስ ዝሓምም ቅድሚ ቀዳማይ ትምህርቲ ንገሩና፡ ቅድሚ ሰዓት { $absence_before }።
    ኣብዚ ጽሓፉለይ፡ ወይ ደውሉ: { $absence_phone }።
    ውላድኩም ትሕቲ 18 ዓመት ድዩ? ንስኹም ወለዲ ትነግሩ።
    ውላድኩም 18 ወይ ልዕሊኡ ድዩ? ውላድኩም ባዕሉ ይነግር።
    ውላድኩም ሓውዩ ድዩ? እዚ እውን ንገሩና።
label-absence_report_how = ሕማም ምንጋር (መብርሂ)

answer-absence_appointment =
    የቐንየለይ። ነዚ ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    መዓልትን ሰዓትን ገና ኣይጸሓፍኩምን ዲኹም? ኣብዚ ጽሓፉ።
    እንተ ተኻኢሉ ካብ ሰዓታት ትምህርቲ ወጻኢ ዝኾነ ግዜ ምረጹ።
    ሽዑ ውላድኩም ትምህርቲ ኣይሓልፎን።
label-absence_appointment = ቆጸራ ምስ ሓኪም

answer-absence_leave =
    ፍቓድ ቅድሚ እታ መዓልቲ ሕተቱ። ን mentor (ኣላዪ መምህር) ሕተቱ።
    ንመርዓ ወይ ንቀብሪ ኣብ ስድራ ቤት ፍቓድ ክርከብ ይከኣል።
    ንናይ ሃይማኖትኩም በዓል እውን ይከኣል።
    ውላድኩም ትሕቲ 18 ዓመት ድዩ? ኣብ ሰሙን ትምህርቲ ንዕረፍቲ ምኻድ ኣይፍቀድን።
    ምስ mentor ክትዛረቡ ትደልዩ ዲኹም? ከምዚ ጽሓፉለይ: ምስ mentor ክዛረብ እደሊ
label-absence_leave = ፍቓድ ምሕታት

answer-absence_alert_why =
    መምህር ውላድኩም ከም ዘይነበረ መዝጊቦም።
    ስለዚ እዩ መልእኽቲ መጺኩም።
    ጌጋ ክኸውን ይኽእል። ውላድኩም ኣብ ቤት ትምህርቲ ነይሩ ድዩ? ጽሓፉለይ።
    መልስኹም ናብ mentor (ኣላዪ መምህር) የመሓላልፎ። ቤት ትምህርቲ የጻርዮ።
label-absence_alert_why = ስለምንታይ መልእኽቲ?

answer-absence_today =
    ቤት ትምህርቲ ብዛዕባ { $student } ኣብ ዝሓለፈ ኣርባዕተ ሰሙን ከምዚ መዝጊቡ:
    { $absences }
    ጌጋ ኣለዎ ድዩ? ጽሓፉለይ። ቤት ትምህርቲ የጻርዮ።
label-absence_today = ምህላው ኣብ ትምህርቲ
answer-absence_today-none =
    ኣብ ዝሓለፈ ኣርባዕተ ሰሙን ናይ { $student } ዝሓለፈ ትምህርቲ ኣይርእን ኣለኹ።
    ሎሚ ገና መምህር ክጽሕፉ ይኽእሉ እዮም።
    ሕጂ ብርግጽ ክትፈልጡ ትደልዩ ዲኹም? ደውሉ: { $school_phone }።
answer-absence_line-hours = { $date }፡ ካብ { $from } ክሳብ { $until }: { $kind }
answer-absence_line-day = { $date }፡ ምሉእ መዓልቲ: { $kind }
absence-kind-unknown = ምኽንያት ኣይተፈልጠን
absence-kind-late = ምድንጓይ
absence-kind-ill = ሕማም
absence-kind-leave = ፍቓድ ተዋሂቡ
absence-kind-other = ካልእ ምኽንያት

answer-absence_consequences =
    መጀመርታ ርክብ ይግበር። ቤት ትምህርቲ ምሳኹም ኮይኑ ሓገዝ ይደሊ።
    ውላድኩም ብዘይ ፍቓድ ኣብ 4 ሰሙን 16 ሰዓት ወይ ልዕሊኡ ሓሊፍዎ ድዩ? ሽዑ ቤት ትምህርቲ ነዚ ከፍልጥ ኣለዎ።
    ውላድኩም ትሕቲ 18 ዓመት ድዩ? ሽዑ leerplichtambtenaar (ሰራሕተኛ ግዴታ ትምህርቲ) ይመጽኡ።
    ንሶም ኣብ gemeente (ምምሕዳር ከተማ) ይሰርሑ። ውላድኩም ናብ ትምህርቲ ክምለስ ይሕግዙ።
    ውላድኩም 18 ወይ ልዕሊኡ ድዩ? ሽዑ RMC ይሕግዝ፡ ክሳብ { $rmc_age } ዓመት።
    እቲ ዕድመ ብሓድሽ ሕጊ ክልወጥ ይኽእል።
    RMC ንመንእሰያት ብዘይ ዲፕሎማ ዝሕግዝ ናይ gemeente (ምምሕዳር ከተማ) ሓገዝ እዩ።
    ብዙሕ ትምህርቲ እንተ ሓሊፍዎ፡ ውላድኩም ምናልባት ዲፕሎማ ኣይረክብን ይኸውን።
    ስለዚ ቀልጢፍኩም ምስ mentor (ኣላዪ መምህር) ተዛረቡ።
label-absence_consequences = ብዙሕ ብኩራት

answer-absence_report_other =
    የቐንየለይ። ነዚ ምስ ምኽንያቱ ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    ምኽንያት ገና ኣይጸሓፍኩምን ዲኹም? ኣብዚ ጽሓፉ።
    ካልእ ግዜ ኣቐዲምኩም እንተ ፈሊጥኩም፡ ን mentor ኣቐዲምኩም ፍቓድ ሕተቱ።
label-absence_report_other = ውላደይ ኣይመጽእን

answer-absence_late =
    ምድንጓይ እውን ይቑጸር እዩ። መምህር ይምዝግብዎ።
    ውላድኩም ብዙሕ ግዜ ይድንጉ ድዩ? ሽዑ mentor (ኣላዪ መምህር) ምስ ውላድኩም ይዛረቡ።
    ባቡር ወይ ኣውቶቡስ ጸገም ኣለዎ ድዩ? ጽሓፉለይ።
    ሽዑ ቤት ትምህርቲ ምኽንያቱ ይፈልጥ።
label-absence_late = ደንጒኻ ምምጻእ

answer-absence_long_ill =
    ውላድኩም ነዊሕ ወይ ብዙሕ ግዜ እንተ ሓሚሙ፡ ምስ mentor (ኣላዪ መምህር) ተዛረቡ።
    schoolarts (ናይ ትምህርቲ ሓኪም) እውን ክሕግዙ ይኽእሉ። ንሶም ናይ ተማሃሮ ሓኪም እዮም።
    ምናልባት ውላድኩም ንሓጺር ግዜ ካልእ ሰዓታት ትምህርቲ ክረክብ ይኽእል።
    ከምኡ ድማ ውላድኩም ቀስ ኢሉ እንደገና ክጅምር ይኽእል።
    ክትዘራረቡ ትደልዩ ዲኹም? ከምዚ ጽሓፉለይ: ምስ mentor ቆጸራ እደሊ
label-absence_long_ill = ነዊሕ/ድግግም ሕማም

## ትምህርቲ ከመይ ይኸይድ ኣሎ

answer-progress_how =
    ሕቶኹም ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ። መልሲ ዝመጽእ: { $answer_when }።
    ብሓገዝ { $student } ውጽኢታት ኣብ { $portal_name } ክትርእዩ ትኽእሉ ኢኹም።
    ብሓባር ርኣዩ። እንታይ ጽቡቕ ይኸይድ ከም ዘሎ እውን ሕተቱ።
    ምስ mentor ምዝርራብ እውን ይከኣል።
    ሽዑ ከምዚ ጽሓፉለይ: ምስ mentor ቆጸራ እደሊ
label-progress_how = ውጽኢታት

answer-grades_meaning =
    ነጥብታት ካብ 1 ክሳብ 10 እዩ። 10 እቲ ዝለዓለ ነጥቢ እዩ።
    5,5 ወይ ልዕሊኡ እኹል እዩ። ሽዑ ውላድኩም ሓሊፉ ማለት እዩ።
    8 ጽቡቕ እዩ።
    ገለ ትምህርታት ፊደላት ኣለዎም: O፡ V ወይ G።
    O (onvoldoende) እኹል ኣይኮነን ማለት እዩ: ኣይሓለፈን። V (voldoende) እኹል እዩ። G (goed) ጽቡቕ እዩ።
label-grades_meaning = መብርሂ ነጥብታት

answer-exam_resit =
    መብዛሕትኡ ግዜ ውላድኩም ንሓደ ፈተና ሓንሳብ እንደገና ክወስዶ ይፍቀድ።
    እዚ herkansing (ካልኣይ ዕድል ፈተና) ይበሃል።
    ነፍሲ ወከፍ ትምህርቲ ናይ ገዛእ ርእሱ ሕጊ ፈተና ኣለዎ። mentor (ኣላዪ መምህር) ነቲ ሕጊ ይፈልጥዎ።
    ን mentor ሕተቱ: herkansing መዓስ እዩ?
label-exam_resit = ፈተና እንደገና

answer-bsa =
    BSA ማለት: bindend studieadvies (ግድን ዝኾነ ምኽሪ ትምህርቲ)። ውላድኩም ኣብ ቀዳማይ ዓመት ይረኽቦ።
    እቲ ምኽሪ: ምቕጻል፡ ወይ ካልእ ትምህርቲ ምምራጽ።
    bindend ማለት: ውላድኩም ነዚ ምኽሪ ክኽተሎ ኣለዎ።
    ጽቡቕ ኣይከይድን ዘሎ እንተኾይኑ፡ መጀመርታ መጠንቀቕታን ሓገዝን ይረክብ።
    በቲ ምኽሪ ኣይትሰማምዑን ዲኹም? ንስኹምን ውላድኩምን ተቓውሞ (bezwaar) ከተቕርቡ ትኽእሉ።
    ሽዑ ስለምንታይ ከም ዘይትሰማምዑ ናብ ቤት ትምህርቲ ትጽሕፉ።
    mentor (ኣላዪ መምህር) እዚ ከመይ ከም ዝግበር ከብርሁልኩም ይኽእሉ።
label-bsa = ምኽሪ ትምህርቲ (BSA)

answer-homework_help =
    ነቲ ትምህርቲ ክትፈልጥዎ ኣየድልን። ከምኡ እውን ኮይኑ ጽቡቕ ክትሕግዙ ትኽእሉ ኢኹም።
    ንኣብነት ሕተቱ: ሎሚ ንትምህርቲ እንታይ ክግበር እዩ?
    ህዱእ ቦታ ኣዳልዉ። ንትምህርቲ ቀዋሚ ሰዓታት ብሓባር ምረጹ።
    ገለ ነገር ጽቡቕ ምስ ዝኸይድ እውን ንገርዎ። ናይ ምትብባዕ ቃል ብሓቂ ይሕግዝ።
label-homework_help = ኣብ ገዛ ምሕጋዝ

answer-talk_with_child =
    ብዙሓት ወለዲ ነዚ ይፈልጥዎ። ንኣሽቱ ሕቶታት ይሕግዙ። ንኣብነት ሕተቱ:
    ሎሚ እንታይ ተገይሩ?
    እንታይ ደስ ይብል ነይሩ፡ እንታይ ከ ከቢድ ነይሩ?
    ብምንታይ ትሕበን/ትሕበኒ?
    መጀመርታ ስምዑ። ምኽሪ ገና ኣይትሃቡ።
    ህዱእ ግዜ ምረጹ፡ ንኣብነት ኣብ ግዜ ምግቢ።
label-talk_with_child = ምስ ውላደይ ምዝራብ

answer-motivation =
    ምስ ውላድኩም ምዝራብ ቀጽሉ፡ ዋላ ኣጸጋሚ ይኹን።
    ሕተቱ: ኣብ ትምህርቲ እንታይ ይኸብድ?
    ምስ mentor (ኣላዪ መምህር) ቀልጢፍኩም ተራኸቡ። ነዊሕ ኣይትጸበዩ።
    ካልእ ትምህርቲ እውን ይከኣል። mentor ምሳኹም ኮይኖም ይርእይዎ።
    ከምዚ ጽሓፉለይ: ምስ mentor ቆጸራ እደሊ
label-motivation = ድሌት ትምህርቲ ስኢኑ

answer-home_study_day =
    እዚ ልክዕ ክኸውን ይኽእል እዩ። ሓሓሊፉ ውላድኩም ብዘይ ክላስ ባዕሉ ይሰርሕ።
    ኣብ rooster (ሰሌዳ ትምህርቲ) ሰዓታት ትምህርቲ ኣሎ። ምስ ውላድኩም ብሓባር ርኣዩ።
    እቲ rooster ኣብዚ ኣሎ: { $timetable_url }
    ርግጸኛታት ኣይኮንኩምን ዲኹም? ን mentor (ኣላዪ መምህር) ሕተቱ።
label-home_study_day = ኣብ ገዛ ይሰርሕ

## እቲ ትምህርትን ቤት ትምህርትን

answer-mbo_what =
    ኣብ mbo ውላድኩም ሞያ ይመሃር።
    mbo ማለት: middelbaar beroepsonderwijs (ማእከላይ ትምህርቲ ሞያ)።
    ኣርባዕተ ደረጃታት ኣሎ: 1፡ 2፡ 3ን 4ን። ደረጃ 4 እቲ ዝለዓለ እዩ።
    ነፍሲ ወከፍ ደረጃ ንስራሕ ዝኸውን ዲፕሎማ ይህብ።
    ድሕሪ ደረጃ 4 ውላድኩም ናብ hbo ክኸይድ ይኽእል። ንሱ ላዕለዋይ ቤት ትምህርቲ እዩ።
label-mbo_what = መብርሂ mbo

answer-bol_bbl =
    ሞያ ንምምሃር ክልተ መንገድታት እዮም።
    BOL ብቐንዱ ናብ ትምህርቲ ምኻድ እዩ፡ ምስ stage።
    stage (ልምምድ ስራሕ) ኣብ ትካል ምምሃር እዩ።
    BBL ብቐንዱ ምስራሕ እዩ፡ ምስ ደሞዝ።
    ኣብ BBL ውላድኩም ኣብ ሰሙን ኣስታት ሓንቲ መዓልቲ ናብ ትምህርቲ ይኸይድ።
label-bol_bbl = BOL ወይ BBL

answer-programme_content =
    ውላድኩም ብቐንዱ ሞያ ይመሃር። ናይ ሆላንድ ቋንቋን ቁጽርን እውን ይመሃር።
    burgerschap (ዜግነት) እውን ትምህርቲ እዩ። ንሱ ብዛዕባ ኣብ ሆላንድ ምንባርን ምስታፍን እዩ።
    ኣብ ደረጃ 4 ውላድኩም እንግሊዝኛ እውን ይመሃር።
    ብተወሳኺ ውላድኩም ተወሳኺ ትምህርትታት ይመርጽ። ንሳቶም keuzedelen (ምርጫ ትምህርትታት) ይበሃሉ።
    ብዛዕባ ትምህርትታት ተወሳኺ: { $programmes_url }
label-programme_content = ዓይነታት ትምህርቲ

answer-profession =
    ድሕሪ ዲፕሎማ ውላድኩም ናይቲ ዝተማህሮ ሞያ ክሰርሕ ይኽእል።
    እንታይ ስራሕ ምዃኑ mentor (ኣላዪ መምህር) ይፈልጡ። ብዘይ ስክፍታ ሕተቱ።
    ኣብ open dag (ክፍቲ መዓልቲ) እውን ትርእይዎ። ሽዑ ኩሉ ሰብ ነቲ ቤት ትምህርቲ ክርእዮ ይኽእል።
    ብዛዕባ ሞያታት ኣብ kiesmbo.nl ክተንብቡ ትኽእሉ ኢኹም።
    እቶም ትምህርትታት ኣብዚ ኣለዉ: { $programmes_url }
label-profession = ስራሕ ድሕሪ ትምህርቲ

answer-duration =
    ናይ mbo ትምህርቲ ካብ 1 ክሳብ 4 ዓመት ይወስድ። ኣብቲ ደረጃ ይምርኮስ።
    ደረጃ 1 መብዛሕትኡ ግዜ 1 ዓመት ይወስድ።
    ደረጃ 2 መብዛሕትኡ ግዜ 1 ወይ 2 ዓመት ይወስድ።
    ደረጃ 3 መብዛሕትኡ ግዜ 2 ወይ 3 ዓመት ይወስድ።
    ደረጃ 4 መብዛሕትኡ ግዜ 3 ዓመት፡ ሓሓሊፉ 4 ዓመት ይወስድ።
label-duration = ክንደይ ዓመት ይወስድ

answer-diploma_value =
    ብዲፕሎማ ውላድኩም ቀዋሚ ስራሕ ናይ ምርካብ ዝያዳ ዕድል ኣለዎ።
    ናይ mbo ደረጃ 2 ወይ ልዕሊኡ ዲፕሎማ startkwalificatie (መበገሲ ብቕዓት) ይበሃል።
    ናይ havo ወይ vwo ዲፕሎማ እውን ከምኡ እዩ።
    ውላድኩም ትሕቲ 18 ዓመት ኮይኑ ከምዚ ዲፕሎማ የብሉን ድዩ? ናብ ትምህርቲ ክኸይድ ኣለዎ።
label-diploma_value = ዲፕሎማ ስለምንታይ?

answer-further_study =
    ድሕሪ ዲፕሎማ ውላድኩም ትምህርቲ ክቕጽል ይኽእል።
    ንኣብነት ካብ ደረጃ 2 ናብ ደረጃ 3 ክኸይድ ይኽእል።
    ድሕሪ ደረጃ 4 ናብ hbo ክኸይድ ይኽእል። ንሱ ላዕለዋይ ቤት ትምህርቲ እዩ።
    ኣብ መወዳእታ ዓመት ብሓባር ምስ mentor (ኣላዪ መምህር) ተዛረቡ። ውላድኩም ድሕሪኡ እንታይ ይደሊ?
label-further_study = ትምህርቲ ምቕጻል

answer-switch_programme =
    ውላድኩም ካልእ ትምህርቲ ክመርጽ ይኽእል። ካልኦት ተማሃሮ እውን ይገብርዎ እዮም።
    መጀመርታ ምስ mentor (ኣላዪ መምህር) ወይ ምስ loopbaancentrum (ማእከል ምርጫ ሞያ) ተዛረቡ።
    loopbaancentrum ናይቲ ቤት ትምህርቲ ኣብ ምምራጽ ይሕግዝ።
    ውላድኩም ቅድሚ 1 ሚያዝያ (april) ኣመዝግብዎ።
    ሽዑ ውላድኩም መብዛሕትኡ ግዜ ቦታ ናይ ምርካብ መሰል ኣለዎ።
label-switch_programme = ካልእ ትምህርቲ

answer-career_choice =
    ውላድኩም ብዙሕ ክርእን ክፍትንን ዕድል ሃብዎ።
    ብሓባር ናብ open dag (ክፍቲ መዓልቲ) ኪዱ። ሓንቲ መዓልቲ ኣብ ትምህርቲ ምውዓል እውን ይከኣል።
    ሰባት ኣበይ ከም ዝሰርሑ ብሓባር ርኣዩ፡ ንኣብነት ኣብ ስራሕ ቤተሰብ።
    ሕተቱ: እንታይ ስራሕ ደስ ይብል፡ እንታይ ከ ሓይሊ ይህብ?
    ውላድኩም ባዕሉ ይመርጽ። ንስኹም ብምዝራብን ብምስማዕን ትሕግዙ።
label-career_choice = ኣብ ምርጫ ምሕጋዝ

answer-intake =
    intake (ናይ መጀመርታ ርክብ) ኣብ መጀመርታ ዝግበር ርክብ እዩ። ቤት ትምህርቲ ንውላድኩም ይፋለጦ።
    ንስኹም ወለዲ ምስኡ ክትመጹ ትኽእሉ ኢኹም።
    ናይ ውላድኩም ፓስፖርት ወይ መንነት ወረቐት ሒዝኩም ምጹ።
    ናይ መወዳእታ ሪፖርት (rapport) እውን ሒዝኩም ምጹ። ኣብኡ ነጥብታት ኣሎ።
    ንምምዝጋብን ዝያዳ ንምንባብን: { $intake_url }
label-intake = ምምዝጋብን intakeን

answer-timetable =
    እቲ rooster (ሰሌዳ ትምህርቲ) ኣብዚ ኣሎ: { $timetable_url }
    ኣብ rooster መዓልትታትን ሰዓታትን ትምህርቲ ኣሎ።
    ውላድኩም እውን rooster ኣለዎ። ከርእየኩም ሕተትዎ።
    rooster ክልወጥ ይኽእል። ስለዚ ብተደጋጋሚ ርኣይዎ።
label-timetable = ሰሌዳ (rooster)

answer-lesson_cancelled =
    ኣብ rooster (ሰሌዳ ትምህርቲ) ርኣዩ። ትምህርቲ ምስ ዝተርፍ ኣብኡ ይጽሓፍ።
    እቲ rooster ኣብዚ ኣሎ: { $timetable_url }
    ርግጸኛታት ኣይኮንኩምን ዲኹም? ን mentor (ኣላዪ መምህር) ሕተቱ፡ ወይ ደውሉ: { $school_phone }።
    ትምህርቲ ተሪፉ ድዩ? ሽዑ ክትነግሩ ኣየድልን።
label-lesson_cancelled = ትምህርቲ ተሪፉ

answer-holidays =
    ናይ { $school_name } ዕረፍትታት እዞም እዮም:
    { $holidays }
    ኣብ ካልእ መዓልቲ ዕረፍቲ ትደልዩ ዲኹም? ን mentor (ኣላዪ መምህር) ኣቐዲምኩም ሕተቱ።
label-holidays = ዕረፍትታት
holiday-autumn = ዕረፍቲ ቀውዒ (herfstvakantie)
holiday-christmas = ዕረፍቲ ልደት (kerstvakantie)
holiday-spring = ዕረፍቲ ጽድያ (voorjaarsvakantie)
holiday-may = ዕረፍቲ ግንቦት (meivakantie)
holiday-summer = ዕረፍቲ ሓጋይ (zomervakantie)
holiday-line = { $name }: ካብ { $from } ክሳብ { $until } (እታ መዓልቲ ሓዊስካ)

answer-portal_login =
    እቲ ወብሳይት { $portal_name } ይበሃል: { $portal_url }
    መብዛሕትኡ ግዜ ኣብኡ rooster (ሰሌዳ ትምህርቲ)፡ ነጥብታትን ዝሓለፈ ትምህርትን ትርእዩ።
    ካብ 18 ዓመት ጀሚሩ እዚ ክትርእዩ ውላድኩም እዩ ዝውስን።
    ምእታው ኣቢዩኩም ድዩ? ናብ helpdesk (ሓገዝ) ደውሉ: { $helpdesk_phone }።
    ኣብኡ ሓገዝ ትረኽቡ፡ ብዛዕባ ፓስዎርድ እውን።
label-portal_login = ናብ ወብሳይት ምእታው

## ልምምድ ስራሕ (stage)

answer-internship_what =
    ኣብ stage (ልምምድ ስራሕ) ውላድኩም ኣብ ናይ ብሓቂ ትካል ይመሃር። stage እውን BPV ይበሃል።
    stage ኣብ ኩሉ ናይ mbo ትምህርቲ ኣሎ። ብዘይ stage ውላድኩም ዲፕሎማ ኣይረክብን።
    ካብቲ ትካል ሓደ ሰብ ንውላድኩም ይሕግዞ። ካብ ቤት ትምህርቲ እውን ሓደ ሰብ ይሕግዝ።
    ብዝሒ መዓልትታት ከከም ትምህርቱ ይፈላለ። mentor (ኣላዪ መምህር) ይፈልጥዎ።
label-internship_what = መብርሂ stage

answer-internship_find =
    stage (ልምምድ ስራሕ) ብግዜ ምድላይ ጀምሩ። ብሓባር ኣብ stagemarkt.nl ርኣዩ።
    leerbedrijf (ናይ ልምምድ ትካል) ክኸውን ኣለዎ። ከምዚ ትካል ንተማሃሮ ከሰልጥን ይፍቀዶ።
    ምናልባት ትካል ዘለዎ ሰብ ትፈልጡ ትኾኑ። ንውላድኩም ንገርዎ።
    ኣቢዩኩም ድዩ? ቤት ትምህርቲ ይሕግዝ። ን mentor (ኣላዪ መምህር) ሕተቱ።
label-internship_find = stage ምድላይ

answer-internship_rules =
    ቅድሚ stage (ልምምድ ስራሕ) ስምምዓት ዝሓዘ ውዕል ኣሎ።
    ውላድኩም፡ ቤት ትምህርትን እቲ ትካልን ኣብቲ ውዕል ይፍርሙ።
    ውላድኩም ሓሚሙ ድዩ? ናብቲ ትካልን ናብ ቤት ትምህርትን ደውሉ።
    ቁጽሪ ቤት ትምህርቲ: { $absence_phone }።
    ናይ stage ሰዓታት ንትምህርቲ ይቑጸር።
label-internship_rules = ሕግታት stage

answer-internship_pay =
    ውላድኩም ን stage (ልምምድ ስራሕ) ኩሉ ግዜ ገንዘብ ኣይረክብን።
    ኣብቲ ትካልን ኣብ ዓይነት ስራሕን ይምርኮስ።
    ናይ መጓዓዝያ ወጻኢ እውን ኩሉ ትካል ኣይከፍልን።
    ውላድኩም ቅድሚ stage ምጅማሩ ነዚ ይሕተት።
    ኣብ BBL ይፍለ። BBL ብቐንዱ ስራሕ እዩ። ሽዑ ውላድኩም ደሞዝ ይረክብ።
label-internship_pay = ገንዘብ ን stage

answer-internship_problem =
    ብቕጽበት ንቤት ትምህርቲ ንገሩ: { $school_phone }።
    ቤት ትምህርቲ ምስ ውላድኩምን ምስቲ ትካልን ይዛረብ።
    ኣድልዎ (discriminatie) ኣሎ ድዩ? እዚ ማለት: ብሃይማኖት፡ ብሕብሪ ወይ ብሃገር ንሰብ ሕማቕ ምሓዝ።
    እዚ ኣይፍቀድን። ንስኹምን ውላድኩምን ነዚ ንቤት ትምህርቲ ክትነግሩ ትኽእሉ ኢኹም።
    እቲ stage (ልምምድ ስራሕ) ኣቋሪጹ ድዩ? ቤት ትምህርቲ ካልእ ቦታ ኣብ ምድላይ ይሕግዝ።
label-internship_problem = ጸገም ኣብ stage

## ገንዘብ

answer-school_costs =
    ዝርዝር ወጻኢታት ኣብዚ ኣሎ: { $costs_url }
    ገለ ነገር ክትከፍሉ ኣይትኽእሉን ዲኹም? ሓገዝ ኣሎ።
    ቤት ትምህርቲ mbo-studentenfonds (ሳንዱቕ ተማሃሮ) ኣለዎ።
    ንሱ ክኸፍሉ ንዘይክእሉ ተማሃሮ ዝኸውን ገንዘብ እዩ።
    Stichting Leergeld ትሑት ገንዘብ ንዘለወን ስድራ ቤታት ይሕግዝ። ኣብ leergeld.nl ርኣዩ።
    gemeente (ምምሕዳር ከተማ) እውን ክሕግዝ ይኽእል።
    mentor (ኣላዪ መምህር) በዚ ይሕግዙኹም። mentor ንኻልኦት ብዘይ ምኽንያት ኣይነግሩን።
label-school_costs = ወጻኢታት ትምህርቲ

answer-tuition_fee =
    ውላድኩም ኣብ 1 ነሓሰ (augustus) 18 ወይ ልዕሊኡ ድዩ? ሽዑ ውላድኩም ንትምህርቲ ይኸፍል።
    BOL ብቐንዱ ትምህርቲ እዩ። ሽዑ ውላድኩም lesgeld (ክፍሊት ትምህርቲ) ን DUO ይኸፍል።
    DUO ንተማሃሮ ዝኸውን ናይ መንግስቲ ትካል እዩ።
    BBL ብቐንዱ ስራሕ እዩ። ሽዑ ውላድኩም cursusgeld (ክፍሊት ኮርስ) ንቤት ትምህርቲ ይኸፍል።
    በብቑሩብ ምኽፋል ይከኣል። ዝያዳ ኣብ duo.nl ኣንብቡ።
label-tuition_fee = ክፍሊት ትምህርቲ

answer-student_finance =
    studiefinanciering (ናይ ትምህርቲ ገንዘብ) ንምምሃር ካብ መንግስቲ ዝወሃብ ገንዘብ እዩ።
    ካብ 18 ዓመት ጀሚሩ ኣብ BOL ይከኣል። BOL ብቐንዱ ናብ ትምህርቲ ምኻድ እዩ።
    ውላድኩም ኣብ duo.nl ይሓትቶ፡ 3 ወርሒ ኣቐዲሙ።
    ሓደ ክፋል ኣብ ኣታዊ ወለዲ ይምርኮስ።
    ኣብ ደረጃ 1ን 2ን እዚ ገንዘብ ህያብ እዩ። ውላድኩም ክመልሶ ኣየድልን።
    ኣብ ደረጃ 3ን 4ን ሕጊ ኣሎ። ውላድኩም ኣብ ውሽጢ 10 ዓመት ዲፕሎማ እንተ ረኺቡ፡ ህያብ ይኸውን።
    ተወሳኺ ገንዘብ ምልቃሕ እውን ይከኣል። ልቓሕ ግን ውላድኩም ክመልሶ ኣለዎ።
label-student_finance = ገንዘብ ንትምህርቲ

answer-travel_product =
    ውላድኩም ብባቡርን ብኣውቶቡስን ብናጻ ወይ ብሕሳር ክጓዓዝ ይኽእል።
    እዚ studentenreisproduct (ካርድ መጓዓዝያ ተማሃሮ) ይበሃል። ን BOL እዩ፡ ትሕቲ 18 ዓመት እውን።
    BOL ብቐንዱ ናብ ትምህርቲ ምኻድ እዩ፡ ምስ stage (ልምምድ ስራሕ)።
    ውላድኩም ኣብ duo.nl ይሓትቶ።
    ውላድኩም ትምህርቲ የቋርጽ ድዩ? ሽዑ ነዚ እውን ብግዜ የቋርጾ።
    እንተ ዘይኮይኑ ውላድኩም ክኸፍል ኣለዎ።
label-travel_product = ካርድ መጓዓዝያ (OV)

answer-child_benefit =
    kinderbijslag (ናይ ቆልዓ ገንዘብ) ውላድኩም 18 ዓመት ምስ ኮነ የቋርጽ። ዝያዳ ኣብ svb.nl ኣንብቡ።
    ካብ 18 ዓመት ጀሚሩ ውላድኩም ናይ ገዛእ ርእሱ መድሕን ጥዕና (zorgverzekering) የድልዮ።
    ከምዚ መድሕን ንሓኪምን ንሆስፒታልን ይኸፍል።
    BOL ብቐንዱ ትምህርቲ እዩ። ሽዑ ውላድኩም studiefinanciering እውን ክረክብ ይኽእል። ንሱ ንምምሃር ዝኸውን ገንዘብ እዩ።
    ውላድኩም ኣብ duo.nl ይሓትቶ።
label-child_benefit = ናይ ቆልዓ ገንዘብ

## መሰላት፡ ውልቃዊ ሓበሬታን 18 ዓመትን

answer-eighteen =
    ካብ 18 ዓመት ጀሚሩ ውላድኩም ባዕሉ ይውስን።
    ውላድኩም እንተ ፈቒዱ፡ ቤት ትምህርቲ ብዛዕባኡ ክነግረኩም ክቕጽል ይኽእል።
    ብዘይ ፍቓድ ቤት ትምህርቲ ብዛዕባ ውላድኩም ክነግረኩም ኣይፍቀዶን።
    ብሓባር ተዘራረቡ። ስለምንታይ ክትሕግዝዎ ከም እትደልዩ ንገርዎ።
    ውላድኩም ነቲ ፍቓድ ን mentor (ኣላዪ መምህር) ክህብ ይኽእል።
label-eighteen = ውላደይ 18 ይመልእ

answer-other_adult =
    እወ ይከኣል። ውላድኩም ከምኡ እውን mentor (ኣላዪ መምህር) ግን ክሰማምዑ ኣለዎም።
    እቲ ካልእ ወላዲ ወይ ንኣብነት ሓዊ ወይ ሓትኖ ክኸውን ይኽእል።
    ናይዚ ሰብ ስም፡ ቁጽሪ ስልክን ቋንቋን እንታይ እዩ?
label-other_adult = ካልእ ሰብ ንምውሳኽ
recorded-contact =
    የቐንየለይ። ነዚ ናብ mentor (ኣላዪ መምህር) ኣመሓላሊፈዮ ኣለኹ።
    ቤት ትምህርቲ መጀመርታ የጻርዮ። ድሕሪኡ ጥራይ እዩ መልእኽቲ ዝለኣኽ።

answer-custody =
    ክልቲኦም ወለዲ ብዛዕባ ውላዶም ሓበሬታ ክሓቱ ይኽእሉ።
    መብዛሕትኡ ግዜ ብዘይ gezag እውን ይፍቀድ። gezag ማለት: ብሕጊ ብዛዕባ ውላድኩም ምውሳን።
    gezag ዘይብሉ ወላዲ ባዕሉ ክሓትት ኣለዎ።
    ካብ 18 ዓመት ጀሚሩ ውላድኩም ይውስን።
    ኣነ ብዘይ mentor (ኣላዪ መምህር) ናብቲ ካልእ ሰብ ዋላ ሓደ ኣይልእኽን።
    mentor ምሳኹም ይዛረቡሉ። mentor ንኻልኦት ብዘይ ምኽንያት ኣይነግሩን።
    ከምዚ ጽሓፉለይ: ምስ mentor ክዛረብ እደሊ
label-custody = ዝተፋትሑ ወለዲ

answer-contact_change =
    የቐንየለይ። ነዚ ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    ሓድሽ ቁጽሪ ወይ ኣድራሻ ኣብ መልእኽትኹም የለን ድዩ? ኣብዚ ጽሓፉ።
    ቤት ትምህርቲ መጀመርታ የጻርዮ።
    ድሕሪኡ መልእኽቲ ናብቲ ሓድሽ ቁጽሪ ወይ ኣድራሻ ይለኣኽ።
label-contact_change = ሓድሽ ቁጽሪ/ኣድራሻ

answer-enrolment_proof =
    ውላድኩም ነዚ ኣብ balie (ናይ ተማሃሮ ጽሕፈት ቤት) ይሓትት።
    ኣብኡ ውላድኩም ናይ ምዝገባ ምስክር ይረክብ። ካብ ትምህርቲ ምውጻእ (uitschrijven) እውን ኣብኡ እዩ።
    ኢመይል: { $desk_email }
    ስልኪ: { $desk_phone }
    ውላድኩም ካብ ትምህርቲ ክወጽእ ይደሊ ድዩ? መጀመርታ ምስ mentor (ኣላዪ መምህር) ተዛረቡ።
    ውላድኩም ትሕቲ 18 ዓመት ድዩ? መጀመርታ ካልእ ቤት ትምህርቲ ክህሉ ኣለዎ።
    ስራሕ ምስ ትምህርቲ ብሓባር እውን ይፍቀድ።
label-enrolment_proof = ምስክር ወይ ምውጻእ

answer-suspension =
    ናብ ቤት ትምህርቲ ደውሉ: { $school_phone }።
    ሕጂ ን mentor (ኣላዪ መምህር) እነግሮም ኣለኹ። ምስ mentor ርክብ ሕተቱ።
    ቤት ትምህርቲ ደብዳበ ወይ ኢመይል ክሰድድ ኣለዎ። ኣብኡ ምኽንያቱ ይጽሓፍ።
    ውላድኩም ትሕቲ 18 ዓመት ድዩ? ንስኹም ወለዲ እውን ሓበሬታ ይመጸኩም።
    ኣይትሰማምዑን ዲኹም? ተቓውሞ (bezwaar) ከተቕርቡ ትኽእሉ ኢኹም።
    ሽዑ ስለምንታይ ከም ዘይትሰማምዑ ናብ ቤት ትምህርቲ ትጽሕፉ።
label-suspension = ካብ ትምህርቲ ተኣጊዱ

answer-rights_file =
    ቤት ትምህርቲ ብዛዕባ ውላድኩም ሓበሬታ ይዕቅብ። እዚ dossier (ፋይል) ይበሃል።
    ውላድኩም ትሕቲ 16 ዓመት ድዩ? ነቲ dossier ክትርእይዎ ትኽእሉ ኢኹም።
    ካብ 16 ዓመት ጀሚሩ ውላድኩም ብዛዕባ እቲ dossier ይውስን።
    ውላድኩም ትሕቲ 18 ዓመት ድዩ? ቤት ትምህርቲ ከመይ ይኸይድ ከም ዘሎ ክነግረኩም ኣለዎ።
    ን mentor (ኣላዪ መምህር) ሕተቱ፡ ወይ ምስ ውላድኩም ብሓባር ርኣዩ።
label-rights_file = dossier (ፋይል) ምርኣይ

answer-complaint =
    መጀመርታ ምስ mentor (ኣላዪ መምህር) ተዛረቡ። ብዙሕ ግዜ እዚ ይሕግዝ።
    ኣይሓገዘን ድዩ? ምስ teamleider ተዛረቡ። ንሶም ናይ መምህራን መራሒ እዮም።
    ድሕሪኡ ናብ klachtencommissie (ኮሚተ ጥርዓን) ክትከዱ ትኽእሉ ኢኹም። እዞም ሰባት ንጥርዓንኩም ብሓቂ ይርእይዎ።
    ጥርዓን ከምዚ ይቐርብ: { $complaints_url }
    Ouders & Onderwijs ሕቶ ንዘለዎም ወለዲ ይሕግዝ። ኣብ oudersonderwijs.nl ርኣዩ።
label-complaint = ጥርዓን

answer-parent_council =
    ክትሳተፉ ምድላይኩም ኣዝዩ ደስ ይብል! ብደሓን ምጹ።
    ነቲ ዘቕረብኩምዎ ሓገዝ ናብ mentor (ኣላዪ መምህር) የመሓላልፎ ኣለኹ።
    ምስ ካልኦት ወለዲ ክትዘራረቡ ወይ ኣብ ቤት ትምህርቲ ክትሕግዙ ትኽእሉ ኢኹም።
    ናይ stage (ልምምድ ስራሕ) ቦታ ወይ ብዛዕባ ስራሕኩም ትምህርቲ ምሃብ እውን ጽቡቕ እዩ።
    ብዛዕባ ሓሳብኩም ኣብዚ ዝያዳ ጽሓፉ።
label-parent_council = ኣብ ትምህርቲ ምስታፍ
recorded-offer =
    ስለቲ ዘቕረብኩምዎ ሓገዝ የቐንየለይ! ናብ mentor (ኣላዪ መምህር) ኣመሓላሊፈዮ ኣለኹ።

## ሓልዮትን ድሕነትን

answer-bullying =
    ናብ ቤት ትምህርቲ ደውሉ: { $school_phone }።
    ሕጂ ን mentor (ኣላዪ መምህር) እነግሮም ኣለኹ። እዚ ከቢድ ነገር እዩ።
    ምስ vertrouwenspersoon (እሙን መኻሪ) እውን ክትዛረቡ ትኽእሉ ኢኹም። ንሶም ይሰምዑኹምን ይሕግዙኹምን።
    ንሶም { $counsellor_name } እዮም፡ ስልኪ { $counsellor_phone }።
    ኣብ ገዛ ንውላድኩም ብህድኣት ስምዕዎ። ከምዚ በሉ: ናትካ/ናትኪ ጌጋ ኣይኮነን።
    ሕማቕ መልእኽትታትን ስእልታትን ዓቅቡ። ዝኾነ ዘሎ ጽሓፍዎ።
label-bullying = pesten (ምጽራፍ)

answer-safety_urgent =
    ሕጂ ናብ 112 ደውሉ።
    ነብሱ ክቐትል ዝሓስብ ሰብ ኣሎ ድዩ? ናብ 113፡ ወይ ብናጻ ናብ 0800-0113 ደውሉ።
    ኣብ ገዛ ዓመጽ ኣሎ ድዩ? ናብ Veilig Thuis ደውሉ: 0800-2000። ብናጻ እዩ፡ ለይትን መዓልትን።
    ሕጂ ን mentor (ኣላዪ መምህር) እነግሮም ኣለኹ።
    መልሲ ናይ mentor ኣይትጸበዩ። ባዕልኹም ደውሉ።
label-safety_urgent = ሓደጋ: ሕጂ ሓገዝ
safety-suspect =
    ሕጂ ኣብ ሓደጋ ዘሎ ሰብ ኣሎ ድዩ? ናብ 112 ደውሉ።
    ነብሱ ክቐትል ዝሓስብ ሰብ እንተሎ፡ ናብ 113 ወይ ብናጻ ናብ 0800-0113 ደውሉ።
    ኣብ ገዛ ዓመጽ እንተሎ፡ ናብ Veilig Thuis ደውሉ: 0800-2000።
    ሕጂ ን mentor (ኣላዪ መምህር) እውን እነግሮም ኣለኹ።

answer-wellbeing =
    ናብ ቤት ትምህርቲ ደውሉ: { $school_phone }፡ ወይ ናብ huisarts (ናይ ገዛ ሓኪም) ደውሉ።
    ሕጂ ን mentor (ኣላዪ መምህር) እነግሮም ኣለኹ። mentor ንኻልኦት ብዘይ ምኽንያት ኣይነግሩን።
    ስለ ዝነገርኩምኒ ጽቡቕ ጌርኩም።
    ኣብ ቤት ትምህርቲ zorgteam (ጉጅለ ሓገዝ) ኣሎ። እዞም ሰባት ኣብ ጸገም ይሕግዙ።
    ናይ ቤት ትምህርቲ ማሕበራዊ ሰራሕተኛ እውን ኣለዉ። ምስ ውላድኩምን ምሳኹምን ይዛረቡ።
    ውላድኩም ድሕሪ ሕጂ ክነብር ኣይደልን ድዩ? ሕጂ ናብ 113፡ ወይ ብናጻ ናብ 0800-0113 ደውሉ።
label-wellbeing = ሓዘን ወይ ጭንቀት

answer-drugs_debts =
    ህዱኣት ኩኑ፡ ምስ ውላድኩም ተዛረቡ። መጀመርታ ስምዑ።
    ከም እትሻቐሉ ንገርዎ። ክትሕግዝዎ ከም እትደልዩ እውን ንገርዎ።
    ኣብ ቤት ትምህርቲ zorgteam (ጉጅለ ሓገዝ) ኣሎ። እዞም ሰባት ኣብ ጸገም ይሕግዙ።
    gemeente (ምምሕዳር ከተማ) እውን ይሕግዝ፡ ንኣብነት ኣብ ዕዳ።
    ምስ mentor (ኣላዪ መምህር) እውን ተዛረቡሉ። mentor ንኻልኦት ብዘይ ምኽንያት ኣይነግሩን።
    ከምዚ ጽሓፉለይ: ምስ mentor ክዛረብ እደሊ
label-drugs_debts = ሓሽሽ፡ ጌም፡ ዕዳ

answer-extra_support =
    ን mentor (ኣላዪ መምህር) ንገሩ። ሓድሽ ትምህርቲ እንተኾይኑ፡ ኣብ intake ንገሩ።
    intake ምስ ቤት ትምህርቲ ናይ መጀመርታ ርክብ እዩ።
    ተወሳኺ ሓገዝ ይከኣል። ኣብ ፈተና ተወሳኺ ግዜ እውን ይከኣል።
    ቤት ትምህርቲ ነቲ ስምምዓት ይጽሕፎ። ምስ ውላድኩም ብሓባር ኣንብብዎ።
label-extra_support = ተወሳኺ ሓገዝ ትምህርቲ

answer-dutch_lessons_parent =
    ምሕታትኩም ጽቡቕ እዩ። ትምህርቲ ቋንቋ ብዙሕ ግዜ ብናጻ እዩ።
    ኣብ bibliotheek (ቤት ንባብ) ወይ ኣብ gemeente (ምምሕዳር ከተማ) ሕተቱ።
    ወይ ናብ Taalhuis ኪዱ። ኣብኡ ሰባት ብቋንቋ ይሕግዙኹም።
    ኣነ ብኽልተ ቋንቋ ክጽሕፍ እኽእል እየ። ኣሕጺረ እውን ክጽሕፍ እኽእል እየ።
    ናይ ድምጺ መልእኽቲ ክትሰዱ እውን ትኽእሉ ኢኹም። ሽዑ mentor (ኣላዪ መምህር) ይሰምዕዎ።
    እንታይ ከም እትደልዩ ጽሓፉለይ።
label-dutch_lessons_parent = ቋንቋ ትምህርቲ ንወለዲ

## ዘይንገርን ቃላትን

answer-student_refused =
    ብዛዕባ ውላድኩም ኣብዚ ክነግር ኣይፍቀደለይን። ንስኹም ጌጋ ኣይገበርኩምን።
    ምስ ውላድኩም ብሓባር ተዘራረቡሉ።
    mentor (ኣላዪ መምህር) እውን ክሕግዙኹም ይኽእሉ። ሕቶኹም ናብ mentor የመሓላልፎ ኣለኹ።
    መልሲ ዝመጽእ: { $answer_when }።
answer-student_unlinked =
    ቁጽርኹም ገና ኣይፈልጦን እየ። ስለዚ ብዛዕባ ውላድኩም ክነግር ኣይክእልን።
    ቤት ትምህርቲ ቁጽርኹም ምስ ውላድኩም ከተኣሳስሮ ይኽእል። ደውሉ: { $school_phone }።
    ብዛዕባ ቤት ትምህርቲ ግን ኩሉ ክትሓቱኒ ትኽእሉ ኢኹም።

label-glossary = ቃል ምብራህ
