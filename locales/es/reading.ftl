### Review: not reviewed by a native speaker.

## Elegir idioma, leer otra vez, escuchar

ask-language = ¿En qué idioma prefiere leer?
again-nothing =
    Todavía no le he escrito nada.
    ¿Qué quiere saber? Escríbalo aquí.
spoken-on =
    Bien. Desde ahora también leo mis respuestas en voz alta.
    Recibe un mensaje de voz con cada respuesta.
    ¿Ya no lo quiere? Escriba: silencio
spoken-off =
    Bien. Ya no envío mensajes de voz.
    ¿Los quiere otra vez? Escriba: voz
spoken-away =
    Aquí no puedo leer en voz alta. Lo siento.
    Pero puedo escribir más corto. Escriba: más corto
voice-received =
    Gracias por su mensaje de voz.
    No puedo escuchar. El mentor sí puede oírlo.
    ¿Puede también escribir su pregunta?

## Un ejemplo de reunión, para quien revisa los mensajes

sample-title = cómo va en la escuela
