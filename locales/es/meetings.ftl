### Review: not reviewed by a native speaker.

## De qué trata una reunión: para elegir

title-school = cómo va en la escuela
title-internship = la stage (prácticas)
title-absence = clases perdidas
title-meet = conocernos
title-results = los resultados
title-eighteen = cumplir 18 años y el permiso

## Quien quería otra hora

meeting-times =
    📅 Hay horas para la reunión sobre { $student }.
    { $when }
    ¿No le va bien? No hay problema. Dígamelo.
    .short =
        Hay horas en { $school_name }, para la reunión sobre { $student }.
        { $when }
        ¿No le va bien? No hay problema.
