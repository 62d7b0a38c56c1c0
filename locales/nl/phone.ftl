### Review: not reviewed by a native speaker.

## De telefoon in de browser

phone-write = Bericht
phone-send = Versturen
phone-send-photo = Foto sturen
phone-send-voice = Gesproken bericht sturen
phone-photo = foto
phone-voice = gesproken bericht
phone-meeting = afspraak
phone-empty = Nog geen berichten. Schrijf iets, in uw eigen taal.
phone-failed = Niet verstuurd. Probeer het nog een keer.
phone-of = telefoon van { $name }
phone-waiting = wacht
phone-sending = bijna verstuurd
phone-sent = verstuurd
phone-arrived = aangekomen
phone-read = gelezen
phone-not-sent = niet verstuurd
