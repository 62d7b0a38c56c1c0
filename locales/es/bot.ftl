### Review: not reviewed by a native speaker.

## El programa mismo: no entendido, pasar mensajes, preguntas

suggest =
    No estoy seguro de lo que quiere decir.
    ¿Es una de estas cosas?
option-none = Otra cosa
handover =
    No sé la respuesta. Paso su mensaje al mentor.
    Una persona de la escuela lo lee.
    La respuesta llega: { $answer_when }.
away =
    Gracias. Su mensaje está guardado. Ahora no puedo responder yo.
    Una persona de la escuela lee su mensaje.
    La respuesta llega: { $answer_when }.
    ¿Alguien está en peligro ahora? Llame al 112.
attachment-received =
    Gracias. No puedo ver fotos ni escuchar.
    El mentor sí puede abrir su mensaje.
    ¿Puede también escribir su pregunta?
no-words =
    No puedo leer esto. Solo leo palabras.
    ¿Puede escribir su pregunta?
menu-question-invite =
    Bien. Escriba su pregunta aquí abajo.
    Escriba como habla. No importan los errores.
language-changed = Bien. Así le escribo desde ahora.
recorded-details = Gracias. También se lo paso al mentor.
dropped = Bien. Entonces no tiene que hacer nada.
holidays-none = Las fechas todavía no se conocen.

## Cuándo llega una respuesta

when-today = hoy
when-tomorrow = mañana
when-later = lo antes posible

## En un canal donde cada letra cuesta dinero

hint-dutch = ¿Neerlandés? Responda: NL
hint-more = ¿Leer más? Responda: MAS
