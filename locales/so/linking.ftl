### Review: not reviewed by a native speaker.

## Qof iskuulku weli aqoon

start-stranger =
    👋 Salaan! Waxaan ahay Ouderlijn. Waxaan caawiyaa waalidiinta { $school_name }.
    Iskuulka wax walba waad iga weydiin kartaa. Luqaddaada ku qor.
    Iskuulku weli halkan kuguma yaqaan. Sidaas darteed ilmahaaga wax kama sheego.
    Iskuulku ma ogaan karaa qofka aad tahay? Hoos ka dooro.
button-share_phone = Sheeg lambarkayga
button-link_ask = Sheeg qofka aan ahay
ask-link =
    Yaad tahay? Ilmahaagana magaciisu waa kuma?
    Magacyada qor. Iskuulku wuu hubinayaa.
link-asked =
    Mahadsanid. Iskuulku wuu hubinayaa.
    Kadib halkan ayaan kuugu soo sheegayaa.
link-asked-number =
    Mahadsanid. Iskuulku lambarkaaga wuu eegayaa.
    Kadib halkan ayaan kuugu soo sheegayaa.
link-refused =
    Qof iskuulka ah ayaa eegay. Iskuulku kuma xiri karin.
    Wac iskuulka: { $school_phone }.
    Laakiin iskuulka wax walba waad iga weydiin kartaa.

## La isku xiray

linked =
    ✅ Waa hagaagtay! Iskuulku hadda halkan wuu kugu yaqaan.
    Hadda kadib { $school_name } chat-kan ayaa fariimo kuugu soo qoraysa.
    Wax walba waad i weydiin kartaa. Luqaddaada ku qor.
    Fariimo ma rabtid? Markaas qor: jooji (stop)
linked-now =
    ✅ Iskuulku wuu eegay. Hadda halkan wuu kugu yaqaan.
    Hadda kadib { $school_name } chat-kan ayaa fariimo kuugu soo qoraysa.
    Wax walba waad i weydiin kartaa. Luqaddaada ku qor.
    Fariimo ma rabtid? Markaas qor: jooji (stop)
linked-no =
    Link-gan halkan kama shaqaynayo. Adigu khalad ma lihid.
    Mentorka link cusub weydii. Waad soo wici kartaa: { $school_phone }.
    Laakiin iskuulka wax walba waad iga weydiin kartaa.
linked-student =
    Salaan! Khadkan badanaa waa waalidiinta { $school_name }.
    Halkan waxaad ka helaysaa fariimaha adiga kuu ah oo keliya.
    Su'aal ma qabtaa? Mentorkaaga weydii.
number-asked =
    Mahadsanid. Marka hore iskuulku wuu hubinayaa lambarkan.
    Waxba uma baahnid inaad samayso. Wax walba waad i sii weydiin kartaa.

## Warqadda koodhka leh

letter-title = Fariimaha iskuulka oo telefoonkaaga ku soo dhacaya
letter-why =
    { $school_name } waxay kuu soo qoraysaa kulannada iyo casharrada la seegay.
    Adiguna wax waad weydiin kartaa. Luqaddaada ku qor.
letter-name = Waxaa loogu talagalay: { $name }
letter-step-1 = Kamaradda telefoonkaaga fur. Ku hay afargeeskan hortiisa.
letter-step-2 = Chat-ka iskuulka ayaa furmaya. Taabo Start, ama fariinta dir.
letter-step-2-telegram = Telegram ayaa furmaya. Taabo Start.
letter-step-2-whatsapp = WhatsApp ayaa furmaya. Fariin baa horay ugu qoran. Dir.
letter-step-3 = Waa dhammaatay! Isla markiiba fariin ayaa kuu imanaysa.
letter-link = Kamaraddu miyay shaqayn weyday? Link-gan telefoonkaaga ku fur:
letter-until = Koodhkan hal mar ayuu shaqeeyaa, ilaa iyo { $date }.
letter-own = Koodhku adiga oo keliya ayuu kuu yahay. Warqaddan qof kale ha siin.
letter-stop = Mar dambe fariimo ma rabtid? Chat-ka ku qor: jooji (stop)
letter-help = Caawin ma u baahan tahay? Wac iskuulka: { $school_phone }.
