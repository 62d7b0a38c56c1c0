### Review: not reviewed by a native speaker.

## The phone in the browser

phone-write = Fariin
phone-send = Dir
phone-send-photo = Sawir dir
phone-send-voice = Fariin cod ah dir
phone-photo = sawir
phone-voice = fariin cod ah
phone-meeting = ballan
phone-empty = Weli fariin ma jirto. Wax ku qor luqaddaada.
phone-failed = Lama dirin. Fadlan mar kale isku day.
phone-of = telefoonka { $name }
phone-waiting = way sugaysaa
phone-sending = waa la dirayaa
phone-sent = waa la diray
phone-arrived = way gaartay
phone-read = waa la akhriyay
phone-not-sent = lama dirin
