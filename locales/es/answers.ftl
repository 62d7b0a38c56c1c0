### Review: not reviewed by a native speaker.

## Ouderlijn misma

answer-greet =
    ¡Hola! Soy Ouderlijn, la ayuda para padres y madres de { $school_name }.
    Respondo preguntas sobre la escuela. También paso mensajes al mentor.
    Escriba su pregunta. O escriba: menú
label-greet = Saludar

answer-goodbye =
    ¡Hasta luego! Que les vaya bien a usted y a su familia.
    Puede escribirme siempre que quiera.
label-goodbye = Despedirse

answer-thanks =
    ¡De nada!
    ¿Tiene otra pregunta? Puede escribirme siempre.
label-thanks = Dar las gracias

answer-bot_help =
    Puedo ayudarle con estas cosas.
    Puede hacer una pregunta sobre la escuela.
    Puede avisar que su hijo o hija no viene.
    Puede preguntar por una reunión en la escuela.
    Puede contactar con el mentor. El mentor es el guía fijo de su hijo o hija.
    Puede elegir otro idioma. También puede dejar de recibir mensajes.
    ¿Qué quiere hacer?
label-bot_help = Ayuda y menú

answer-bot_who =
    Soy Ouderlijn. Soy un programa automático de { $school_name }.
    El mentor de su hijo o hija puede leer sus mensajes.
    ¿No sé la respuesta? Entonces responde una persona de la escuela.
label-bot_who = ¿Quién es Ouderlijn?

answer-bot_privacy =
    Solo el mentor y la escuela pueden leer sus mensajes.
    La escuela no da sus mensajes a otros.
    La escuela guarda sus mensajes durante { $retention_months ->
        [one] { $retention_months } mes.
       *[other] { $retention_months } meses.
    }
    ¿Quiere ver o borrar sus mensajes? Puede pedirlo siempre.
    Envíe entonces un correo electrónico: { $school_email }
label-bot_privacy = Mi privacidad

answer-change_language =
    Sí, puede elegir otro idioma.
    ¿Qué idioma quiere?
label-change_language = Otro idioma
ask-both_languages = ¿Quiere los mensajes en dos idiomas o en uno?
option-both = Dos idiomas
option-home = Solo { $language }
option-dutch = Solo neerlandés

answer-stop_messages =
    Bien, paro. Ya no recibirá mensajes míos.
    También se lo digo al mentor.
    ¿Quiere mensajes otra vez más tarde? Escriba: empezar
    En caso de peligro, llame siempre al 112.
label-stop_messages = No más mensajes

answer-start_messages =
    ¡Qué bien! Volverá a recibir mis mensajes.
    También puede hacerme preguntas otra vez.
    ¿Ya no quiere mensajes? Escriba: parar
label-start_messages = Mensajes otra vez

answer-talk_to_human =
    Es posible. Paso su mensaje al mentor.
    La respuesta llega: { $answer_when }.
    ¿No quiere esperar? Llame a la escuela: { $school_phone }.
    La escuela está abierta: { $school_hours }.
label-talk_to_human = Hablar con alguien

answer-callback_request =
    Es posible. Se lo paso al mentor.
    ¿Qué día y a qué hora puede llamar la escuela? ¿En qué idioma?
label-callback_request = Llámenme
recorded-callback =
    Gracias. Pasé su respuesta al mentor.
    El mentor busca ahora un momento para llamarle.

answer-not_understood_simple =
    Perdón, mi mensaje no era claro. No es culpa suya.
    Puedo escribir más corto o en otro idioma.
    La escuela también puede llamarle. O puede preguntar al mentor.
    ¿Qué le ayuda más?
label-not_understood_simple = Mensaje difícil
simple-shorter = Texto más corto
simple-language = En otro idioma
simple-call = Llámenme
simple-mentor = Preguntar al mentor

menu-question = Pregunta de escuela
menu-absence = Enfermedad o falta
menu-meeting = Reunión en escuela
menu-mentor = Hablar con mentor
menu-language = Elegir idioma
menu-stop = No más mensajes

## Contacto y reuniones

answer-mentor_who =
    El mentor de { $student } es { $mentor_name }.
    El mentor es el guía fijo en la escuela. Siempre puede contactarle.
    Teléfono: { $mentor_phone }
    Correo electrónico: { $mentor_email }
    Horario: { $mentor_hours }
label-mentor_who = ¿Quién es el mentor?
answer-mentor_who-unknown =
    Todavía no sé quién es el mentor.
    La escuela se lo puede decir. Llame al { $school_phone }.
    La escuela está abierta: { $school_hours }.

answer-mentor_appointment =
    Qué bien que quiera hablar. Se lo paso al mentor.
    El mentor busca una hora buena para usted.
    ¿Qué días y a qué horas puede?
label-mentor_appointment = Cita con el mentor
recorded-appointment =
    Gracias. Pasé sus días y horas al mentor.
    Le avisaremos de la hora elegida.

answer-meeting_next =
    Esta es la próxima cita para { $student }: { $meeting_title }.
    Día: { $date }
    Hora: { $time }
    Lugar: { $place }
    ¿No puede ese día? Escríbame. La escuela busca entonces otra hora.
label-meeting_next = Próxima cita
answer-meeting_next-online =
    Esta es la próxima cita para { $student }: { $meeting_title }.
    La cita es por internet. Puede quedarse en casa.
    Día: { $date }
    Hora: { $time }
    Abra entonces este enlace: { $link }
    ¿No puede ese día? Escríbame. La escuela busca entonces otra hora.
answer-meeting_next-none =
    Todavía no hay una cita para { $student }.
    ¿Habrá una cita? Entonces recibirá un mensaje.
    ¿Quiere hablar antes? Escríbame: quiero una cita con el mentor

answer-meeting_cannot_come =
    No hay problema. Se lo paso al mentor.
    Otro día u otra hora también está bien. También se puede hablar por teléfono.
    No tiene que dar un motivo.
    Si quiere, cuéntenos: ¿por qué le es difícil venir?
label-meeting_cannot_come = No puedo ir
recorded-reason =
    Gracias por contarlo. Se lo pasé al mentor.
    Así el mentor puede buscar una solución para usted.

answer-meeting_prepare =
    La reunión es sobre su hijo o hija, en la escuela y en casa.
    También hablamos de lo que va bien. Puede preguntar todo.
    Piense antes en estas tres preguntas:
    ¿Qué le va bien a mi hijo o hija?
    ¿Qué le parece difícil?
    ¿Qué quiero saber o contar yo?
label-meeting_prepare = Preparar la reunión

answer-meeting_child_present =
    Sí, su hijo o hija también viene, si es posible.
    La reunión es sobre su hijo o hija. Por eso también participa.
    Usted también puede traer a alguien de confianza.
    Puede ser de la familia o de sus amistades.
label-meeting_child_present = ¿Quién más viene?

answer-meeting_required =
    No, no es obligatorio venir.
    Pero la reunión ayuda a su hijo o hija. Por eso nos gusta verle.
    No hace falta venir a la escuela. También se puede por internet o por teléfono.
    ¿Lo quiere así? Escríbame.
label-meeting_required = ¿Es obligatorio ir?

answer-interpreter =
    La escuela puede buscar un intérprete. Un intérprete traduce en la reunión.
    Paso su deseo al mentor.
    Pida el intérprete siempre antes de la reunión.
    Su hijo o hija no tiene que traducir.
label-interpreter = Pedir intérprete

answer-school_address =
    La dirección de { $school_name } es:
    { $school_address }
    { $school_entrance }
    { $school_transport }
    ¿No lo encuentra? Llame al { $school_phone }.
label-school_address = Dirección de escuela

answer-school_phone =
    El número de { $school_name } es: { $school_phone }.
    Correo electrónico: { $school_email }
    La escuela está abierta: { $school_hours }.
label-school_phone = Llamar a la escuela

## Enfermedad, llegar tarde y faltar

answer-absence_report_sick =
    Gracias. Se lo paso al mentor.
    ¡Que se mejore pronto!
    ¿Mañana su hijo o hija sigue mal? Entonces escríbame mañana otra vez.
    Hágalo antes de las { $absence_before }. También puede llamar: { $absence_phone }.
label-absence_report_sick = Hoy está mal

answer-absence_report_how =
    Avise antes de la primera clase, antes de las { $absence_before }.
    Escríbame aquí o llame al { $absence_phone }.
    ¿Su hijo o hija tiene menos de 18 años? Entonces avisa usted.
    ¿Su hijo o hija tiene 18 años o más? Entonces avisa él o ella.
    ¿Ya está mejor? Avise también de eso.
label-absence_report_how = Avisar de enfermedad

answer-absence_appointment =
    Gracias. Se lo paso al mentor.
    ¿Todavía no escribió el día y la hora? Escríbalos aquí.
    Elija una hora fuera de las clases, si es posible.
    Así su hijo o hija no pierde clases.
label-absence_appointment = Cita con el médico

answer-absence_leave =
    Pida el permiso antes de ese día. Pídalo al mentor.
    Hay permiso para una boda o un entierro en la familia.
    También puede haber permiso para una fiesta de su religión.
    ¿Su hijo o hija tiene menos de 18 años? Entonces no hay vacaciones en semanas de clase.
    ¿Quiere hablar con el mentor? Escríbame: quiero hablar con el mentor
label-absence_leave = Pedir permiso

answer-absence_alert_why =
    El profesor anotó que su hijo o hija no estaba.
    Por eso recibió un mensaje.
    Puede ser un error. ¿Sí estaba en la escuela? Escríbame.
    Paso su respuesta al mentor. La escuela lo revisa.
label-absence_alert_why = Mensaje: no en clase

answer-absence_today =
    Esto anotó la escuela sobre { $student }, en las últimas cuatro semanas:
    { $absences }
    ¿Hay algo que no es correcto? Escríbame. La escuela lo revisa.
label-absence_today = ¿Está en la escuela?
answer-absence_today-none =
    No veo clases perdidas de { $student } en las últimas cuatro semanas.
    Un profesor todavía puede anotar algo hoy.
    ¿Quiere saberlo seguro ahora? Llame al { $school_phone }.
answer-absence_line-hours = { $date }, de { $from } a { $until }: { $kind }
answer-absence_line-day = { $date }, todo el día: { $kind }
absence-kind-unknown = motivo no conocido
absence-kind-late = llegó tarde
absence-kind-ill = enfermedad
absence-kind-leave = con permiso
absence-kind-other = otro motivo

answer-absence_consequences =
    Primero hay una conversación. La escuela busca ayuda con ustedes.
    ¿Su hijo o hija falta 16 horas o más en 4 semanas, sin permiso?
    Entonces la escuela tiene que comunicarlo.
    ¿Tiene menos de 18 años? Entonces viene el leerplichtambtenaar (control de asistencia).
    Esa persona trabaja en el gemeente (municipio). Ayuda a volver a la escuela.
    ¿Su hijo o hija tiene 18 años o más? Entonces ayuda el RMC, hasta los { $rmc_age } años.
    Esa edad puede cambiar por una ley nueva.
    El RMC es ayuda del gemeente para jóvenes sin diploma.
    Con muchas clases perdidas, quizás no consigue el diploma.
    Por eso, hable pronto con el mentor.
label-absence_consequences = Muchas faltas

answer-absence_report_other =
    Gracias. Se lo paso al mentor, con el motivo.
    ¿Todavía no escribió el motivo? Escríbalo aquí.
    ¿La próxima vez lo sabe antes? Entonces pida antes permiso al mentor.
label-absence_report_other = Hoy no va a clase

answer-absence_late =
    Llegar tarde cuenta. El profesor lo anota.
    ¿Su hijo o hija llega tarde muchas veces? El mentor habla con él o ella.
    ¿Hay problemas con el tren o el autobús? Escríbame.
    Así la escuela sabe el motivo.
label-absence_late = Llegar tarde

answer-absence_long_ill =
    ¿Una enfermedad larga o que vuelve mucho? Hable con el mentor.
    El schoolarts también puede ayudar. Es un médico para estudiantes.
    Quizás puede tener otro horario por un tiempo corto.
    Así su hijo o hija empieza otra vez con calma.
    ¿Quiere una reunión? Escríbame: quiero una cita con el mentor
label-absence_long_ill = Enfermedad larga

## Cómo va en la escuela

answer-progress_how =
    Paso su pregunta al mentor. La respuesta llega: { $answer_when }.
    { $student } puede mostrarle sus resultados en { $portal_name }.
    Mírenlos juntos. Pregunte también qué va bien.
    También se puede hablar con el mentor.
    Entonces escríbame: quiero una cita con el mentor
label-progress_how = Resultados

answer-grades_meaning =
    Las notas van del 1 al 10. El 10 es la nota más alta.
    Un 5,5 o más es suficiente. Entonces está aprobado.
    Un 8 es bueno.
    Algunas materias tienen letras: O, V o G.
    O (onvoldoende) es insuficiente: no aprobado. V (voldoende) es suficiente. G (goed) es bueno.
label-grades_meaning = Qué dicen las notas

answer-exam_resit =
    Normalmente se puede repetir una prueba o un examen una vez.
    Eso se llama herkansing.
    Cada formación tiene sus propias reglas de examen. El mentor las conoce.
    Pregunte al mentor: ¿cuándo es la herkansing?
label-exam_resit = Repetir un examen

answer-bsa =
    BSA significa: bindend studieadvies. Su hijo o hija lo recibe el primer año.
    El consejo es: seguir o elegir otra formación.
    Bindend significa: su hijo o hija tiene que seguir este consejo.
    ¿No va bien? Primero hay una advertencia, y ayuda.
    ¿No está de acuerdo con el consejo? Usted y su hijo o hija pueden reclamar.
    Entonces escriben a la escuela por qué no están de acuerdo.
    El mentor puede explicar cómo se hace.
label-bsa = Consejo BSA

answer-homework_help =
    No hace falta conocer la materia. Igual puede ayudar mucho.
    Pregunte por ejemplo: ¿qué vas a hacer hoy para la escuela?
    Busque un lugar tranquilo. Elijan juntos horas fijas para estudiar.
    Dígalo también cuando algo va bien. Un elogio ayuda de verdad.
label-homework_help = Ayudar en casa

answer-talk_with_child =
    A muchos padres y madres les pasa. Ayudan las preguntas pequeñas. Por ejemplo:
    ¿Qué hiciste hoy?
    ¿Qué fue bonito y qué fue difícil?
    ¿De qué sientes orgullo?
    Primero escuche. No dé consejos todavía.
    Elija un momento tranquilo, por ejemplo durante la comida.
label-talk_with_child = Hablar con mi hijo/a

answer-motivation =
    Siga hablando con su hijo o hija, también cuando es difícil.
    Pregunte: ¿qué te cuesta en la escuela?
    Hable pronto con el mentor. No espere mucho.
    También se puede elegir otra formación. El mentor lo mira con ustedes.
    Escríbame: quiero una cita con el mentor
label-motivation = Sin ganas de escuela

answer-home_study_day =
    Puede ser correcto. Algunos días se estudia en casa, sin clases.
    En el rooster (horario) están las horas de clase. Mírenlo juntos.
    El rooster está aquí: { $timetable_url }
    ¿Tiene dudas? Pregunte al mentor.
label-home_study_day = Estudia en casa

## La formación y la escuela

answer-mbo_what =
    En el mbo, su hijo o hija aprende un oficio.
    Mbo significa: middelbaar beroepsonderwijs. Es formación profesional.
    Hay cuatro niveles: 1, 2, 3 y 4. El nivel 4 es el más alto.
    Cada nivel da un diploma para trabajar.
    Después del nivel 4 se puede ir al hbo. Es una escuela superior.
label-mbo_what = ¿Qué es el mbo?

answer-bol_bbl =
    Son dos maneras de aprender un oficio.
    BOL es sobre todo ir a la escuela, con stages (prácticas).
    Una stage es aprender en una empresa.
    BBL es sobre todo trabajar, con sueldo.
    En BBL se va a la escuela un día por semana, más o menos.
label-bol_bbl = BOL o BBL

answer-programme_content =
    Su hijo o hija aprende sobre todo un oficio. También neerlandés y matemáticas.
    Burgerschap también es una materia. Trata de vivir y participar en los Países Bajos.
    En el nivel 4 también hay inglés.
    Además se eligen clases extra. Se llaman keuzedelen.
    Más sobre las formaciones: { $programmes_url }
label-programme_content = Materias y clases

answer-profession =
    Con el diploma, su hijo o hija puede trabajar en ese oficio.
    El mentor sabe qué trabajo es. Pregunte con confianza.
    También lo ve en un open dag (día abierto). Ese día todos pueden ver la escuela.
    Sobre los oficios hay más en kiesmbo.nl.
    Las formaciones están aquí: { $programmes_url }
label-profession = Trabajo después

answer-duration =
    Una formación de mbo dura de 1 a 4 años. Depende del nivel.
    El nivel 1 dura casi siempre 1 año.
    El nivel 2 dura casi siempre 1 o 2 años.
    El nivel 3 dura casi siempre 2 o 3 años.
    El nivel 4 dura casi siempre 3 años, a veces 4.
label-duration = Cuántos años dura

answer-diploma_value =
    Con un diploma es más fácil tener un trabajo fijo.
    Un diploma de mbo nivel 2 o más se llama startkwalificatie.
    Un diploma de havo o vwo también lo es.
    ¿Su hijo o hija tiene menos de 18 años y no tiene ese diploma? Entonces tiene que ir a la escuela.
label-diploma_value = ¿Por qué un diploma?

answer-further_study =
    Después del diploma, su hijo o hija puede seguir estudiando.
    Por ejemplo, del nivel 2 puede pasar al nivel 3.
    Después del nivel 4 puede ir al hbo. Es una escuela superior.
    En el último año, hablen juntos con el mentor. ¿Qué quiere hacer después?
label-further_study = Seguir estudiando

answer-switch_programme =
    Su hijo o hija puede elegir otra formación. Otros estudiantes también lo hacen.
    Hable primero con el mentor o con el loopbaancentrum.
    El loopbaancentrum de la escuela ayuda a elegir.
    Haga la inscripción antes del 1 de abril.
    Entonces casi siempre hay derecho a una plaza.
label-switch_programme = Otra formación

answer-career_choice =
    Deje que su hijo o hija vea y pruebe muchas cosas.
    Vayan juntos a un open dag (día abierto). También se puede probar un día en la escuela.
    Vayan a ver dónde trabaja la gente, por ejemplo la familia.
    Pregunte: ¿qué te gusta hacer y qué te da energía?
    Su hijo o hija elige. Usted ayuda hablando y escuchando.
label-career_choice = Ayudar a elegir

answer-intake =
    La intake es una entrevista al principio. Así la escuela conoce a su hijo o hija.
    Usted puede acompañar.
    Lleven el pasaporte o el documento de identidad de su hijo o hija.
    Lleven también el último rapport. Ahí están las notas.
    Inscribirse y leer más: { $intake_url }
label-intake = Inscripción, intake

answer-timetable =
    El rooster (horario) está aquí: { $timetable_url }
    En el rooster están los días y las horas de las clases.
    Su hijo o hija también lo tiene. Pida que se lo enseñe.
    El rooster puede cambiar. Por eso, mírelo a menudo.
label-timetable = Horario de clases

answer-lesson_cancelled =
    Mire el rooster (horario). Ahí se ve si no hay una clase.
    El rooster está aquí: { $timetable_url }
    ¿Tiene dudas? Pregunte al mentor o llame al { $school_phone }.
    ¿Se cancela una clase? Entonces usted no tiene que avisar.
label-lesson_cancelled = Clase cancelada

answer-holidays =
    Estas son las vacaciones de { $school_name }:
    { $holidays }
    ¿Quiere permiso para otro día? Pídalo antes al mentor.
label-holidays = Vacaciones
holiday-autumn = Vacaciones de otoño
holiday-christmas = Vacaciones de Navidad
holiday-spring = Vacaciones de primavera
holiday-may = Vacaciones de mayo
holiday-summer = Vacaciones de verano
holiday-line = { $name }: del { $from } al { $until }, ese día también

answer-portal_login =
    El sitio se llama { $portal_name }: { $portal_url }
    Ahí se ven muchas veces el horario, las notas y las clases perdidas.
    Desde los 18 años, su hijo o hija decide si usted puede verlo.
    ¿No puede entrar? Llame a la ayuda técnica: { $helpdesk_phone }.
    Ahí le ayudan, también con su contraseña.
label-portal_login = Entrar al portal

## Stage

answer-internship_what =
    En la stage (prácticas) se aprende en una empresa de verdad. También se llama BPV.
    La stage es parte de toda formación de mbo. Sin stage no hay diploma.
    Una persona de la empresa ayuda a su hijo o hija. Una persona de la escuela también.
    El número de días depende de la formación. El mentor lo sabe.
label-internship_what = ¿Qué es la stage?

answer-internship_find =
    Empiecen a buscar a tiempo. Miren juntos en stagemarkt.nl.
    Tiene que ser un leerbedrijf. Esa empresa puede formar estudiantes.
    ¿Conoce usted a alguien con una empresa? Dígaselo a su hijo o hija.
    ¿No lo consiguen? La escuela ayuda. Pregunte al mentor.
label-internship_find = Buscar stage

answer-internship_rules =
    Antes de la stage (prácticas) hay un contrato con los acuerdos.
    Lo firman su hijo o hija, la escuela y la empresa.
    ¿Su hijo o hija tiene una enfermedad? Llame a la empresa y también a la escuela.
    El número de la escuela es: { $absence_phone }.
    Las horas de stage cuentan para la formación.
label-internship_rules = Reglas de la stage

answer-internship_pay =
    En la stage (prácticas) no siempre hay dinero.
    Depende de la empresa y del tipo de trabajo.
    No todas las empresas pagan los viajes.
    Su hijo o hija debe preguntarlo antes de empezar.
    En BBL es diferente. BBL es sobre todo trabajar. Entonces hay sueldo.
label-internship_pay = Dinero en la stage

answer-internship_problem =
    Dígalo enseguida a la escuela: { $school_phone }.
    La escuela habla con su hijo o hija y con la empresa.
    ¿Hay discriminación? Es tratar peor a alguien por su religión, color o país.
    Eso no se permite. Usted y su hijo o hija pueden avisar a la escuela.
    ¿Se terminó la stage (prácticas)? La escuela ayuda a buscar otro lugar.
label-internship_problem = Problemas en stage

## Dinero

answer-school_costs =
    La lista de gastos está aquí: { $costs_url }
    ¿No puede pagar algo? Hay ayuda.
    La escuela tiene un mbo-studentenfonds.
    Es dinero para estudiantes que no pueden pagar algo.
    Stichting Leergeld ayuda a familias con poco dinero. Mire en leergeld.nl.
    También puede ayudar el gemeente (municipio).
    El mentor le ayuda con esto. El mentor no lo cuenta a cualquiera.
label-school_costs = Gastos de la escuela

answer-tuition_fee =
    ¿Su hijo o hija tiene 18 años o más el 1 de agosto? Entonces paga por la formación.
    BOL es sobre todo escuela. Entonces paga lesgeld a DUO.
    DUO es un servicio del gobierno para estudiantes.
    BBL es sobre todo trabajar. Entonces paga cursusgeld a la escuela.
    Se puede pagar en partes. Puede leer más en duo.nl.
label-tuition_fee = Lesgeld, cursusgeld

answer-student_finance =
    La studiefinanciering es dinero del gobierno para estudiar.
    Es desde los 18 años, en BOL. BOL es sobre todo ir a la escuela.
    Su hijo o hija la pide en duo.nl, 3 meses antes.
    Una parte depende de los ingresos de los padres.
    En los niveles 1 y 2, este dinero es un regalo. No hay que devolverlo.
    En los niveles 3 y 4 hay una regla. ¿Consigue un diploma en 10 años? Entonces es un regalo.
    También se puede pedir un préstamo extra. Ese préstamo sí hay que devolverlo.
label-student_finance = Studiefinanciering

answer-travel_product =
    Su hijo o hija puede viajar gratis o más barato en tren y autobús.
    Se llama studentenreisproduct. Es para BOL, también con menos de 18 años.
    BOL es sobre todo ir a la escuela, con stages (prácticas).
    Su hijo o hija lo pide en duo.nl.
    ¿Deja la escuela? Entonces tiene que parar esto a tiempo.
    Si no, su hijo o hija tiene que pagar.
label-travel_product = Viajar con OV

answer-child_benefit =
    La kinderbijslag (ayuda por hijo) termina a los 18 años. Puede leer más en svb.nl.
    Desde los 18 años, su hijo o hija necesita su propio zorgverzekering (seguro médico).
    Ese seguro paga el médico y el hospital.
    BOL es sobre todo escuela. Entonces también puede recibir studiefinanciering. Es dinero para estudiar.
    Su hijo o hija la pide en duo.nl.
label-child_benefit = Kinderbijslag

## Derechos, privacidad y 18 años

answer-eighteen =
    Desde los 18 años, su hijo o hija decide.
    ¿Su hijo o hija está de acuerdo? Entonces la escuela puede seguir informándole.
    Sin permiso, la escuela no puede contarle nada de su hijo o hija.
    Hablen juntos de esto. Diga por qué quiere ayudar.
    Su hijo o hija puede dar el permiso al mentor.
label-eighteen = Cumple 18 años

answer-other_adult =
    Sí, es posible. Su hijo o hija y el mentor tienen que estar de acuerdo.
    Puede ser el padre o la madre.
    También puede ser un hermano o una tía.
    ¿Cuál es el nombre, el teléfono y el idioma de esa persona?
label-other_adult = Otra persona también
recorded-contact =
    Gracias. Se lo pasé al mentor.
    Primero la escuela lo revisa. Solo después se envían mensajes ahí.

answer-custody =
    El padre y la madre pueden pedir información sobre su hijo o hija.
    Casi siempre también sin gezag. Gezag es: decidir por su hijo o hija según la ley.
    Quien no tiene el gezag debe pedir la información.
    Desde los 18 años decide su hijo o hija.
    No envío nada a la otra persona sin el mentor.
    El mentor lo habla con usted. No lo cuenta a cualquiera.
    Escríbame: quiero hablar con el mentor
label-custody = Padres separados

answer-contact_change =
    Gracias. Se lo paso al mentor.
    ¿Falta el número o la dirección nueva en su mensaje? Escríbalo aquí.
    Primero la escuela lo revisa.
    Después los mensajes van al número o la dirección nueva.
label-contact_change = Número o dirección

answer-enrolment_proof =
    Su hijo o hija lo pide en el mostrador para estudiantes.
    Ahí dan un certificado de inscripción. También se puede dar de baja ahí.
    Correo electrónico: { $desk_email }
    Teléfono: { $desk_phone }
    ¿Su hijo o hija quiere dejar la escuela? Hablen primero con el mentor.
    ¿Tiene menos de 18 años? Entonces primero tiene que haber otra escuela.
    Un trabajo con clases también sirve.
label-enrolment_proof = Certificado o baja

answer-suspension =
    Llame a la escuela: { $school_phone }.
    Ahora se lo digo al mentor. Pida al mentor una reunión.
    La escuela tiene que enviar una carta o un correo. Ahí está el motivo.
    ¿Su hijo o hija tiene menos de 18 años? Entonces usted también recibe un aviso.
    ¿No está de acuerdo? Puede reclamar.
    Entonces escribe a la escuela por qué no está de acuerdo.
label-suspension = Expulsión

answer-rights_file =
    La escuela guarda información sobre su hijo o hija. Se llama dossier.
    ¿Su hijo o hija tiene menos de 16 años? Usted puede ver el dossier.
    Desde los 16 años, su hijo o hija decide sobre el dossier.
    ¿Tiene menos de 18 años? La escuela sí tiene que contarle cómo va.
    Pregunte al mentor, o mírenlo juntos.
label-rights_file = Ver el dossier

answer-complaint =
    Hable primero con el mentor. Muchas veces eso ya ayuda.
    ¿No ayuda? Hable con el teamleider. Es el jefe de los profesores.
    Después puede ir a la klachtencommissie. Esas personas miran su queja de forma justa.
    Así presenta una queja: { $complaints_url }
    Ouders & Onderwijs ayuda a padres y madres con preguntas. Mire en oudersonderwijs.nl.
label-complaint = Queja

answer-parent_council =
    ¡Qué bien que quiera participar! Con mucho gusto.
    Paso su oferta al mentor.
    Puede opinar con otros padres y madres, o ayudar en la escuela.
    Un lugar de stage (prácticas) o una clase sobre su trabajo también ayuda.
    Escriba aquí más sobre su plan.
label-parent_council = Participar
recorded-offer =
    ¡Gracias por su oferta! Se la pasé al mentor.

## Cuidado y seguridad

answer-bullying =
    Llame a la escuela: { $school_phone }.
    Ahora se lo digo al mentor. Esto es grave.
    También puede hablar con el vertrouwenspersoon (persona de confianza). Le escucha y le ayuda.
    Es { $counsellor_name }, teléfono { $counsellor_phone }.
    En casa, escuche con calma. Diga: no es tu culpa.
    Guarde los mensajes y fotos feos. Anote lo que pasa.
label-bullying = Acoso (pesten)

answer-safety_urgent =
    Llame ahora al 112.
    ¿Alguien piensa en el suicidio? Llame al 113, o gratis al 0800-0113.
    ¿Hay violencia en casa? Llame a Veilig Thuis: 0800-2000. Es gratis, día y noche.
    Ahora se lo digo al mentor.
    No espere la respuesta del mentor. Llame usted.
label-safety_urgent = Peligro: ayuda ya
safety-suspect =
    ¿Alguien está en peligro ahora? Llame al 112.
    Si hay ideas de suicidio: llame al 113, o gratis al 0800-0113.
    Si hay violencia en casa: llame a Veilig Thuis, 0800-2000.
    Ahora también se lo digo al mentor.

answer-wellbeing =
    Llame a la escuela: { $school_phone }, o a su huisarts (médico de familia).
    Ahora se lo digo al mentor. El mentor no lo cuenta a cualquiera.
    Qué bien que lo cuente.
    En la escuela hay un zorgteam. Esas personas ayudan con los problemas.
    También hay un schoolmaatschappelijk werker (trabajador social). Habla con su hijo o hija y con usted.
    ¿Su hijo o hija ya no quiere vivir? Llame ahora al 113, o gratis al 0800-0113.
label-wellbeing = Tristeza o estrés

answer-drugs_debts =
    Mantenga la calma y hable con su hijo o hija. Primero escuche.
    Diga que se preocupa. Diga también que quiere ayudar.
    En la escuela hay un zorgteam. Esas personas ayudan con los problemas.
    También ayuda el gemeente (municipio), por ejemplo con deudas.
    Hable también con el mentor. El mentor no lo cuenta a cualquiera.
    Escríbame: quiero hablar con el mentor
label-drugs_debts = Drogas, juego, deuda

answer-extra_support =
    Cuéntelo al mentor. En una formación nueva, cuéntelo en la intake.
    La intake es la primera entrevista con la escuela.
    Puede haber ayuda extra. También más tiempo en los exámenes.
    La escuela escribe los acuerdos. Léanlos juntos.
label-extra_support = Ayuda para aprender

answer-dutch_lessons_parent =
    Qué bien que lo pregunte. Las clases muchas veces son gratis.
    Pregunte en la biblioteca o en el gemeente (municipio).
    O vaya a un Taalhuis. Ahí hay personas que le ayudan con el idioma.
    Puedo escribir en dos idiomas. También puedo escribir más corto.
    También puede enviar un mensaje de voz. Lo escucha el mentor.
    Escríbame lo que quiera.
label-dutch_lessons_parent = Aprender neerlandés

## No contar, y palabras

answer-student_refused =
    Aquí no puedo contar nada sobre su hijo o hija. Usted no hace nada mal.
    Hable de esto con su hijo o hija.
    El mentor también puede ayudarle. Paso su pregunta al mentor.
    La respuesta llega: { $answer_when }.
answer-student_unlinked =
    Todavía no conozco su número. Por eso no puedo contar nada sobre su hijo o hija.
    La escuela puede anotar su número. Llame al { $school_phone }.
    Sobre la escuela sí puede preguntarme todo.

label-glossary = Explicar una palabra
