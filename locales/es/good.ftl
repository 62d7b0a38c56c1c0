### Review: not reviewed by a native speaker.

## Buenas noticias. La última frase dice qué pueden hacer los padres en casa.

good-internship =
    🌟 ¡Buenas noticias! { $student } aprobó la stage (prácticas).
    { $mentor_name } se alegra mucho.
    Dígale en casa que siente mucho orgullo.
    .short =
        Buenas noticias de { $school_name }: ¡{ $student } aprobó la stage!
        { $mentor_name } se alegra mucho.
        Dígale que siente orgullo.
good-week =
    🌟 ¡Buenas noticias! { $student } vino a la escuela cada día, toda una semana.
    { $mentor_name } lo ve y se alegra.
    Dígale en casa que usted también lo ve.
    .short =
        Buenas noticias de { $school_name }: ¡{ $student } vino cada día, toda una semana!
        { $mentor_name } se alegra.
        Dígale que usted lo ve.
good-test =
    🌟 ¡Buenas noticias! { $student } aprobó una prueba.
    { $mentor_name } se alegra.
    Pregunte en casa de qué era la prueba.
    .short =
        Buenas noticias de { $school_name }: ¡{ $student } aprobó una prueba!
        { $mentor_name } se alegra.
        Pregunte de qué era.
good-work =
    🌟 ¡Buenas noticias! { $student } trabaja muy bien en la escuela.
    { $mentor_name } quiere que usted lo sepa.
    Un elogio en casa hace mucho bien.
    .short =
        Buenas noticias de { $school_name }: ¡{ $student } trabaja muy bien!
        { $mentor_name } quiere que usted lo sepa.
        Un elogio en casa hace bien.
good-growth =
    🌱 ¡Buenas noticias! A { $student } le va cada vez mejor en la escuela.
    { $mentor_name } ve la diferencia.
    Pregunte en casa: ¿de qué sientes orgullo?
    .short =
        Buenas noticias de { $school_name }: ¡a { $student } le va cada vez mejor!
        { $mentor_name } ve la diferencia.
        Pregunte: ¿de qué sientes orgullo?
good-helped =
    🌟 ¡Buenas noticias! { $student } ayudó a otros en la escuela.
    A { $mentor_name } le parece muy bonito.
    Dígale en casa que siente mucho orgullo.
    .short =
        Buenas noticias de { $school_name }: ¡{ $student } ayudó a otros!
        A { $mentor_name } le parece muy bonito.
        Dígale que siente orgullo.
good-placement =
    🌟 ¡Buenas noticias! { $student } encontró un lugar de stage (prácticas).
    { $mentor_name } se alegra.
    Pregunte en casa qué tipo de trabajo es.
    .short =
        Buenas noticias de { $school_name }: ¡{ $student } encontró stage!
        { $mentor_name } se alegra.
        Pregunte qué trabajo es.
good-diploma =
    🎓 ¡Felicidades! { $student } consiguió el diploma.
    { $mentor_name } se alegra mucho.
    Gracias por su apoyo. ¡Celébrenlo juntos!
    .short =
        Felicidades de { $school_name }: ¡{ $student } consiguió el diploma!
        { $mentor_name } se alegra mucho.
        Gracias por su apoyo. ¡Celébrenlo juntos!
