### Review: not reviewed by a native speaker.

## El primer mensaje a un contacto

welcome =
    👋 ¡Hola! Soy Ouderlijn. Ayudo a padres y madres de { $school_name }.
    { $mentors }
    Puede preguntarme todo sobre la escuela. Escriba en su idioma.
    También le escribo sobre reuniones y clases perdidas.
    ¿No quiere mensajes? Escriba: parar
    .short =
        ¡Hola! Soy Ouderlijn de { $school_name }.
        { $mentors }
        Le escribo sobre la escuela. Pregunte todo en su idioma.
        ¿Sin mensajes? Responda: PARAR
welcome-mentor = El mentor (guía en la escuela) de { $student } es { $mentor_name }.
    .short = Mentor de { $student }: { $mentor_name }
welcome-general =
    👋 ¡Hola! Soy Ouderlijn. Ayudo a padres y madres de { $school_name }.
    Puede preguntarme todo sobre la escuela. Escriba en su idioma.
    ¿No quiere mensajes? Escriba: parar
    .short =
        ¡Hola! Soy Ouderlijn de { $school_name }.
        Puede preguntarme todo sobre la escuela, en su idioma.
        ¿Sin mensajes? Responda: PARAR

## No en la escuela

absence-alert =
    📘 Hola. Este mensaje es sobre { $student }.
    { $student } no estuvo en la escuela:
    { $absences }
    ¿Sabe por qué? Toque una respuesta. También puede escribirla.
    .short =
        Hola, somos { $school_name }.
        { $student } no estuvo en la escuela:
        { $absences }
        ¿Sabe por qué? Responda con un número o escriba.
absence-line-hours = - { $date }, de { $from } a { $until }
    .short = - { $date } { $from }-{ $until }
absence-line-day = - { $date }, todo el día
absence-hours =
    ⏱ { $student } perdió { $hours } de { $limit } horas en { $weeks } semanas de clase.
    Para estas horas no había permiso.
    Juntos encontramos una solución. El mentor quiere hablar con usted.
    .short =
        { $student } perdió { $hours } horas en { $weeks } semanas de clase, sin permiso.
        El límite es { $limit } horas. Juntos encontramos una solución.
        El mentor quiere hablar con usted.
absence-hours-limit =
    ⏱ { $student } perdió { $hours } horas en { $weeks } semanas de clase.
    Para estas horas no había permiso.
    Con { $limit } horas, la escuela tiene que comunicarlo. Después hay ayuda.
    El mentor quiere hablar con usted.
    .short =
        { $student } perdió { $hours } horas en { $weeks } semanas de clase, sin permiso.
        Con { $limit } horas, la escuela tiene que comunicarlo. Después hay ayuda.
        El mentor quiere hablar con usted.
absence-again = ¿Y sabe por qué { $student } no estuvo en la escuela?
absence-student =
    Hola, { $student }. El profesor anotó que no estabas:
    { $absences }
    Tu persona de contacto también recibe pronto un mensaje.
    ¿No es correcto? Díselo ahora a tu mentor.
    .short =
        Hola, { $student }. Según el profesor no estabas:
        { $absences }
        Tu persona de contacto también recibe un mensaje.
        ¿No es correcto? Díselo a tu mentor.
student-reply =
    Gracias. Tu mentor lee tu mensaje.
    ¿Quieres hablar enseguida? Llama a la escuela: { $school_phone }.
absence-correction =
    📘 Perdón, nuestro mensaje sobre { $student } no era correcto.
    Es sobre:
    { $absences }
    No tiene que hacer nada.
    .short =
        Perdón, nuestro mensaje sobre { $student } no era correcto:
        { $absences }
        No tiene que hacer nada.
absence-correction-student =
    Hola, { $student }. Nuestro mensaje no era correcto. ¡Perdón!
    Es sobre:
    { $absences }
    No tienes que hacer nada.
absence-settled-right =
    📘 Gracias por su mensaje sobre { $student }. Usted tenía razón.
    { $student } sí estuvo en la escuela:
    { $absences }
    Perdón por nuestro error. No tiene que hacer nada.
    .short =
        Hola, somos { $school_name }. Usted tenía razón, gracias.
        { $student } sí estuvo en la escuela:
        { $absences }
        Perdón por nuestro error.
absence-settled-stays =
    📘 Gracias por su mensaje sobre { $student }.
    Lo revisamos. Según el profesor, { $student } no estaba en clase:
    { $absences }
    Quizás todavía no sabemos todo. Nos gusta hablarlo con usted.
    ¿Quiere que le llame el mentor?
    .short =
        Hola, somos { $school_name }. Gracias por su mensaje.
        Lo revisamos. Según el profesor, { $student } no estaba en clase:
        { $absences }
        Nos gusta hablarlo. ¿Quiere que le llame el mentor?

button-reason-ill = Enfermedad
button-reason-appointment = Cita, médico
button-reason-family = Algo en la familia
button-reason-transport = Bus, tren o bici
button-reason-internship = Estaba en su stage
button-reason-was_present = Sí estuvo en clase
button-reason-unknown = No lo sé
button-reason-other = Otra cosa
button-call_me = Llámenme
button-no_thanks = No, gracias
button-student = { $student }

recorded-absence-ill =
    Gracias. Anoté: { $student } falta por enfermedad.
    ¡Que se mejore!
    ¿{ $student } sigue mal mañana? Escríbame antes de las { $absence_before }.
    .short =
        Gracias. Anoté: { $student } falta por enfermedad. ¡Que se mejore!
        ¿Sigue mal mañana? Escríbame antes de las { $absence_before }.
recorded-absence =
    Gracias. Anoté: { $reason }.
    El mentor lo lee.
recorded-absence-more =
    Gracias. Anoté: { $reason }.
    El mentor lo lee.
    ¿Quiere contar más? Escríbalo aquí. No es obligatorio.
recorded-absence-was_present =
    Gracias. Entonces quizás nuestro mensaje no es correcto. Perdón.
    El mentor lo revisa. La respuesta llega: { $answer_when }.
recorded-absence-unknown =
    No pasa nada. Gracias por su respuesta.
    Pregunte con calma a { $student }. Primero escuche.
    ¿Quiere que le llame el mentor?

## Invitación

invite =
    { $opening }
    💬 Es sobre: { $meeting_title }
    👥 Usted habla con: { $host }
    { $where }
    { $when }
    .short =
        { $opening }
        Sobre: { $meeting_title }
        Con: { $host }
        { $where }
        { $when }
invite-talk = 📅 Hola. Le invitamos a una reunión sobre { $student }.
    .short = ¡Hola! { $school_name } le invita a una reunión sobre { $student }.
invite-evening =
    📅 Hola. Le invitamos a una noche en la escuela.
    Es para los padres y otros adultos cerca de { $student }.
    .short = ¡Hola! Le invitamos a una noche en { $school_name }, para { $student }.
invite-online =
    📅 Hola. Le invitamos a una reunión sobre { $student }.
    Es por internet. Puede quedarse en casa.
    .short = ¡Hola! { $school_name } le invita a una reunión por internet sobre { $student }.
where-place = 📍 Lugar: { $place }
    .short = Lugar: { $place }
where-link = 💻 Enlace: { $link }
    .short = Enlace: { $link }
when-choose =
    🕑 Puede elegir:
    { $slots }
    ¿Qué hora le va bien? Toque una hora. También puede escribirla.
    .short = ¿Qué hora? Envíe un número.
when-fixed =
    🕑 Día: { $date }. Hora: { $time }.
    ¿Viene?
    .short = El { $date } a las { $time }. ¿Viene?
when-line = { $number }. { $date }, { $time }
invite-full =
    Todas las horas están ocupadas. Perdón.
    El mentor busca otra hora. ¿Cuándo puede usted?
invite-again = ¿Y puede venir a la reunión sobre { $student }?
button-slot = { $moment }
button-rsvp-yes = Sí, voy
button-rsvp-no = No puedo
button-rsvp-other_time = Otra hora
button-rsvp-call_instead = Mejor llámenme
button-rsvp-keep = Se queda así
button-rsvp-withdraw = Cancelar

slot-taken =
    Perdón. Otra persona tomó esa hora justo antes.
    Estas horas todavía están libres:
    { $slots }
    ¿Qué hora le va bien?
    .short = Perdón, esa hora ya está ocupada. ¿Qué otra hora le va bien? Envíe un número.
slot-gone =
    Perdón. Esta hora ya no está.
    Estas horas todavía están libres:
    { $slots }
    ¿Qué hora le va bien?
    .short = Perdón, esta hora ya no está. ¿Qué otra hora le va bien? Envíe un número.
meeting-over = Esta reunión ya pasó. ¿Quiere hablar? Escriba: quiero hablar con el mentor
meeting-called_off = Esta reunión no se hace. El mentor busca otra hora.
meeting-booked =
    ✅ Gracias. La reunión sobre { $student } es:
    🕑 { $date } a las { $time }
    { $where }
    La cita para su agenda viene también.
    ¿Al final no puede? Escríbame.
    .short =
        Gracias. La reunión sobre { $student } es el { $date } a las { $time }.
        { $where }
        ¿Al final no puede? Escríbame.
        El enlace es para su agenda.
calendar-title = Reunión en la escuela
meeting-others =
    📅 La reunión sobre { $student } es ahora:
    🕑 { $date } a las { $time }
    { $where }
    Usted también puede venir, con gusto. ¿No puede? No pasa nada.
    .short =
        Hola, somos { $school_name }.
        La reunión sobre { $student } es ahora: { $date }, a las { $time }.
        { $where }
        Usted también puede venir. ¿No puede? No pasa nada.
meeting-others-cancelled =
    📅 La reunión sobre { $student } no se hace.
    Era el { $date } a las { $time }.
    El mentor busca otra hora.
meeting-fixed_already =
    Ya hay una hora para la reunión sobre { $student }:
    🕑 { $date } a las { $time }
    { $where }
    Usted también puede venir, con gusto. ¿Viene?
meeting-coming = ¡Qué bien que venga! Hasta entonces.
interpreter-ask =
    ¿Quiere un intérprete? Un intérprete traduce para usted. No cuesta nada.
    Su hijo o hija no tiene que traducir.
button-interpreter-yes = Sí, un intérprete
button-interpreter-no = No, sin intérprete
recorded-interpreter-yes =
    Bien. Pido un intérprete para usted. Idioma: { $language }.
    El mentor lo organiza.
recorded-interpreter-no = Bien. Entonces no habrá intérprete.
meeting-no =
    No pasa nada. Gracias por su respuesta.
    También podemos llamar. O buscar otra hora.
    Si quiere: ¿por qué es difícil venir? No es obligatorio.
    .short =
        No pasa nada. Gracias por su respuesta.
        También podemos llamar o buscar otra hora.
        ¿Por qué es difícil venir? Puede escribirlo.
meeting-other_time = Es posible. ¿Qué día y qué hora le van bien?
recorded-other_time =
    Gracias. El mentor busca una hora que vaya bien.
    Yo le aviso.
meeting-call =
    Es posible. El mentor le llama.
    ¿Qué día y a qué hora puede hablar?
meeting-manage =
    Usted tiene una reunión sobre { $student }:
    🕑 { $date } a las { $time }
    { $where }
    ¿Qué quiere hacer?
meeting-cancelled =
    Bien. Cancelé la reunión por usted.
    También podemos llamar. O buscar otra hora.
meeting-kept = Bien. La reunión se queda así. ¡Hasta entonces!
meeting-reminder =
    📅 ¡Hasta pronto! La reunión sobre { $student } es:
    🕑 { $date } a las { $time }
    { $where }
    ¿Al final no puede? Escríbame.
    .short =
        ¡Hasta pronto en { $school_name }!
        La reunión sobre { $student } es el { $date } a las { $time }.
        { $where }
        ¿Al final no puede? Escríbame.
meeting-nudge =
    📅 Hola. Pregunto solo una vez más, para estar seguros.
    ¿Puede venir a la reunión sobre { $student }?
    { $when }
    ¿No puede? También está bien. Dígamelo.
    .short =
        Hola, una pregunta más de { $school_name }.
        ¿Puede venir a la reunión sobre { $student }?
        { $when }
        ¿No puede? También está bien.
meeting-withdrawn =
    📅 La reunión sobre { $student } no se hace. Perdón.
    El mentor avisa cómo seguimos.

## Deseos

recorded-callback-when =
    Gracias. Anoté: llamar, { $when }. Idioma: { $language }.
    El mentor intenta llamar entonces.
recorded-appointment-when =
    Gracias. Anoté: { $when }.
    El mentor mira si es posible. Yo le aviso.
when-day-time = { $date }, { $time }
when-day-part = { $date }, { $part }
when-day = { $date }
when-time = { $time }
when-part = { $part }
part-morning = por la mañana
part-afternoon = por la tarde
part-evening = por la noche
which-student = ¿De quién se trata?
recorded-student = Gracias. Anoté: { $student }.
good_hours-ask = Una pregunta más. ¿Cuándo puedo enviarle mensajes?
button-hours-any = Siempre
button-hours-morning = Por la mañana
button-hours-afternoon = Por la tarde
button-hours-evening = Por la noche
recorded-good_hours = Bien. Lo tengo en cuenta.

## Dieciocho años

eighteen-none =
    🎂 { $student } tiene ahora 18 años. ¡Felicidades!
    Desde los 18, { $student } decide qué cuenta la escuela. Es la ley.
    Ahora ya no le escribo sobre { $student }.
    Siempre puede preguntarme algo sobre la escuela.
    Hablen juntos de esto. { $student } puede dar permiso al mentor.
    .short =
        ¡Felicidades, { $student } tiene 18! Ahora { $student } decide qué le cuenta la escuela.
        Ya no le escribo sobre { $student }. { $student } puede dar permiso al mentor.
        Preguntar se puede siempre.
eighteen-some =
    🎂 { $student } tiene ahora 18 años. ¡Felicidades!
    Desde los 18, { $student } decide qué cuenta la escuela. Es la ley.
    Esto todavía puedo contarle:
    { $scopes }
    Siempre puede preguntarme algo sobre la escuela.
    .short =
        ¡Felicidades, { $student } tiene 18! Ahora { $student } decide qué le cuenta la escuela.
        Esto todavía puedo contarle:
        { $scopes }
        Preguntar se puede siempre.
scope-absence = - clases perdidas
scope-meeting = - reuniones en la escuela
scope-progress = - cómo va con los estudios

## Dos textos, uno debajo del otro

together =
    { $first }

    { $second }
    .short =
        { $first }
        { $second }
