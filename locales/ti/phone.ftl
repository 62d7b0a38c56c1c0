### Review: not reviewed by a native speaker.

## The phone in the browser

phone-write = መልእኽቲ
phone-send = ስደዱ
phone-send-photo = ስእሊ ስደዱ
phone-send-voice = ናይ ድምጺ መልእኽቲ ስደዱ
phone-photo = ስእሊ
phone-voice = ናይ ድምጺ መልእኽቲ
phone-meeting = ቆጸራ
phone-empty = ክሳብ ሕጂ መልእኽቲ የለን። ብቋንቋኹም ገለ ጽሓፉ።
phone-failed = ኣይተላእከን። በጃኹም ደጊምኩም ፈትኑ።
phone-of = ተሌፎን ናይ { $name }
phone-waiting = ይጽበ ኣሎ
phone-sending = ይለኣኽ ኣሎ
phone-sent = ተላኢኹ
phone-arrived = በጺሑ
phone-read = ተነቢቡ
phone-not-sent = ኣይተላእከን
