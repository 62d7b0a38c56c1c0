### Review: not reviewed by a native speaker.

## Alguien a quien la escuela todavía no conoce

start-stranger =
    👋 ¡Hola! Soy Ouderlijn, la ayuda para padres y madres de { $school_name }.
    Puede preguntarme todo sobre la escuela. Escriba en su idioma.
    La escuela todavía no le conoce aquí. Por eso no cuento nada de su hijo o hija.
    ¿Puede la escuela saber quién es usted? Elija abajo.
button-share_phone = Compartir mi número
button-link_ask = Decir quién soy
ask-link =
    ¿Quién es usted? ¿Y cómo se llama su hijo o hija?
    Escriba los nombres. La escuela mira si es correcto.
link-asked =
    Gracias. La escuela mira si es correcto.
    Después se lo digo aquí.
link-asked-number =
    Gracias. La escuela mira su número.
    Después se lo digo aquí.
link-refused =
    Una persona de la escuela lo miró. No fue posible conectarle.
    Llame a la escuela: { $school_phone }.
    Sobre la escuela sí puede preguntarme todo.

## Conectado

linked =
    ✅ ¡Listo! Ahora la escuela le conoce aquí.
    Desde ahora { $school_name } le escribe en este chat.
    Puede preguntarme todo. Escriba en su idioma.
    ¿No quiere mensajes? Escriba: parar
linked-now =
    ✅ La escuela lo miró. Ahora la escuela le conoce aquí.
    Desde ahora { $school_name } le escribe en este chat.
    Puede preguntarme todo. Escriba en su idioma.
    ¿No quiere mensajes? Escriba: parar
linked-no =
    Este enlace no funciona aquí. No es culpa suya.
    Pida al mentor un enlace nuevo. También puede llamar: { $school_phone }.
    Sobre la escuela sí puede preguntarme todo.
linked-student =
    ¡Hola! Esta línea es sobre todo para padres y madres de { $school_name }.
    Aquí solo recibes mensajes que son para ti.
    ¿Tienes una pregunta? Hazla a tu mentor.
number-asked =
    Gracias. La escuela mira primero si este número es correcto.
    No tiene que hacer nada. Puede seguir preguntándome todo.

## La carta con el código

letter-title = Mensajes de la escuela en su teléfono
letter-why =
    { $school_name } le escribe sobre reuniones y clases perdidas.
    Usted también puede preguntar. Escriba en su idioma.
letter-name = Para: { $name }
letter-step-1 = Abra la cámara de su teléfono. Póngala delante de este cuadrado.
letter-step-2 = Se abre el chat con la escuela. Toque Start, o envíe el mensaje.
letter-step-2-telegram = Se abre Telegram. Toque Start.
letter-step-2-whatsapp = Se abre WhatsApp. Ya hay un mensaje escrito. Envíelo.
letter-step-3 = ¡Listo! Recibe una respuesta enseguida.
letter-link = ¿No funciona la cámara? Abra este enlace en su teléfono:
letter-until = Este código funciona una vez, hasta el { $date } (ese día también).
letter-own = El código es solo para usted. No dé esta carta a otra persona.
letter-stop = ¿Más tarde ya no quiere mensajes? Escriba en el chat: parar
letter-help = ¿Necesita ayuda? Llame a la escuela: { $school_phone }.
