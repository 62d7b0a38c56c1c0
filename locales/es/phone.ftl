### Review: not reviewed by a native speaker.

## The phone in the browser

phone-write = Mensaje
phone-send = Enviar
phone-send-photo = Enviar una foto
phone-send-voice = Enviar un mensaje de voz
phone-photo = foto
phone-voice = mensaje de voz
phone-meeting = cita
phone-empty = Todavía no hay mensajes. Escriba algo en su idioma.
phone-failed = No se envió. Inténtelo otra vez.
phone-of = teléfono de { $name }
phone-waiting = en espera
phone-sending = enviando
phone-sent = enviado
phone-arrived = entregado
phone-read = leído
phone-not-sent = no enviado
