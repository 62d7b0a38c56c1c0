### Review: not reviewed by a native speaker.

## The phone in the browser

phone-write = Message
phone-send = Send
phone-send-photo = Send a photo
phone-send-voice = Send a voice message
phone-photo = photo
phone-voice = voice message
phone-meeting = appointment
phone-empty = No messages yet. Write something, in your own language.
phone-failed = Not sent. Please try again.
phone-of = phone of { $name }
phone-waiting = waiting
phone-sending = being sent
phone-sent = sent
phone-arrived = arrived
phone-read = read
phone-not-sent = not sent
