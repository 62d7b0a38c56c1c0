### Review: not reviewed by a native speaker.

## ጽቡቕ ዜና። እታ መወዳእታ ሓሳብ ወለዲ ኣብ ገዛ እንታይ ክገብሩ ከም ዝኽእሉ ትነግር።

good-internship =
    🌟 ጽቡቕ ዜና! ናይ { $student } stage (ልምምድ ስራሕ) ብዓወት ተዛዚሙ።
    { $mentor_name } በዚ ኣዝዮም ተሓጒሶም።
    ከም እትሕበኑ ኣብ ገዛ ንገሩ።
    .short =
        ጽቡቕ ዜና ካብ { $school_name }: ናይ { $student } stage ብዓወት ተዛዚሙ!
        { $mentor_name } በዚ ኣዝዮም ተሓጒሶም።
        ከም እትሕበኑ ኣብ ገዛ ንገሩ።
good-week =
    🌟 ጽቡቕ ዜና! { $student }: ምሉእ ሰሙን መዓልቲ መዓልቲ ኣብ ቤት ትምህርቲ።
    { $mentor_name } ነዚ ርእዮም ተሓጒሶም።
    ንስኹም እውን ከም ዝረኣኹምዎ ኣብ ገዛ ንገሩ።
    .short =
        ጽቡቕ ዜና ካብ { $school_name }: { $student } ምሉእ ሰሙን መዓልቲ መዓልቲ ኣብ ትምህርቲ!
        { $mentor_name } ተሓጒሶም።
        ከም ዝረኣኹምዎ ኣብ ገዛ ንገሩ።
good-test =
    🌟 ጽቡቕ ዜና! { $student } ፈተና ብዓወት ሓሊፉ/ሓሊፋ።
    { $mentor_name } በዚ ተሓጒሶም።
    እቲ ፈተና ብዛዕባ እንታይ ከም ዝነበረ ኣብ ገዛ ሕተቱ።
    .short =
        ጽቡቕ ዜና ካብ { $school_name }: { $student } ፈተና ሓሊፉ/ሓሊፋ!
        { $mentor_name } በዚ ተሓጒሶም።
        ፈተና ብዛዕባ እንታይ ከም ዝነበረ ሕተቱ።
good-work =
    🌟 ጽቡቕ ዜና! ናይ { $student } ስራሕ ኣብ ትምህርቲ ኣዝዩ ጽቡቕ እዩ።
    { $mentor_name } ነዚ ክትፈልጡ ደልዮም።
    ኣብ ገዛ ናይ ምትብባዕ ቃል ምባል ጽቡቕ እዩ።
    .short =
        ጽቡቕ ዜና ካብ { $school_name }: ናይ { $student } ስራሕ ኣዝዩ ጽቡቕ እዩ!
        { $mentor_name } ነዚ ክትፈልጡ ደልዮም።
        ናይ ምትብባዕ ቃል ጽቡቕ እዩ።
good-growth =
    🌱 ጽቡቕ ዜና! ናይ { $student } ትምህርቲ እናተመሓየሸ ይኸይድ ኣሎ።
    { $mentor_name } ነቲ ለውጢ ይርእይዎ ኣለዉ።
    ኣብ ገዛ ሕተቱ: ብምንታይ ትሕበን/ትሕበኒ?
    .short =
        ጽቡቕ ዜና ካብ { $school_name }: ናይ { $student } ትምህርቲ ይመሓየሽ ኣሎ!
        { $mentor_name } ነቲ ለውጢ ይርእይዎ ኣለዉ።
        ሕተቱ: ብምንታይ ትሕበን/ትሕበኒ?
good-helped =
    🌟 ጽቡቕ ዜና! { $student } ኣብ ትምህርቲ ንኻልኦት ሓጊዙ/ሓጊዛ።
    { $mentor_name } እዚ ኣዝዩ ደስ ኢልዎም።
    ከም እትሕበኑ ኣብ ገዛ ንገሩ።
    .short =
        ጽቡቕ ዜና ካብ { $school_name }: { $student } ንኻልኦት ሓጊዙ/ሓጊዛ!
        { $mentor_name } እዚ ኣዝዩ ደስ ኢልዎም።
        ከም እትሕበኑ ኣብ ገዛ ንገሩ።
good-placement =
    🌟 ጽቡቕ ዜና! ን{ $student } ናይ stage (ልምምድ ስራሕ) ቦታ ተረኺቡ።
    { $mentor_name } በዚ ተሓጒሶም።
    እንታይ ዓይነት ስራሕ ምዃኑ ኣብ ገዛ ሕተቱ።
    .short =
        ጽቡቕ ዜና ካብ { $school_name }: ን{ $student } ናይ stage ቦታ ተረኺቡ!
        { $mentor_name } በዚ ተሓጒሶም።
        እንታይ ስራሕ ምዃኑ ሕተቱ።
good-diploma =
    🎓 እንቋዕ ሓጐሰኩም! { $student } ዲፕሎማ ረኺቡ/ረኺባ።
    { $mentor_name } በዚ ኣዝዮም ተሓጒሶም።
    ስለቲ ደገፍኩም የቐንየልና። ብሓባር ኣብዕሉ!
    .short =
        ካብ { $school_name } እንቋዕ ሓጐሰኩም: { $student } ዲፕሎማ ረኺቡ/ረኺባ!
        { $mentor_name } ኣዝዮም ተሓጒሶም።
        ስለ ደገፍኩም የቐንየልና። ብሓባር ኣብዕሉ!
