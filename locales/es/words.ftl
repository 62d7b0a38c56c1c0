### Review: not reviewed by a native speaker.

## Personas en la escuela

name-mentor = Mentor
word-mentor =
    El mentor es el guía fijo de su hijo o hija en la escuela.
    Ejemplo: su hijo o hija tiene un problema y habla con el mentor.

name-slb = SLB
word-slb =
    SLB significa: studieloopbaanbegeleiding. Es ayuda para estudiar y elegir.
    Ejemplo: su hijo o hija tiene SLB y habla sobre unas prácticas.

name-decaan = Decaan
word-decaan =
    El decaan ayuda a elegir una formación o un oficio.
    Ejemplo: su hijo o hija pregunta al decaan por otra formación.

name-zorgteam = Zorgteam
word-zorgteam =
    El zorgteam es un grupo de personas en la escuela. Ayudan a estudiantes con problemas.
    Ejemplo: su hijo o hija tiene miedo muchas veces. El zorgteam busca ayuda con ustedes.

name-vertrouwenspersoon = Vertrouwenspersoon
word-vertrouwenspersoon =
    Es la persona de confianza. Con ella se habla de cosas feas, como el acoso.
    Ejemplo: alguien molesta a su hijo o hija. El vertrouwenspersoon escucha y ayuda.

## Stage y trabajo

name-stage = Stage
word-stage =
    Stage son las prácticas. Su hijo o hija aprende a trabajar en una empresa de verdad.
    Ejemplo: su hijo o hija aprende a cocinar en un restaurante.

name-bpv = BPV
word-bpv =
    BPV significa: beroepspraktijkvorming. Es aprender en una empresa, como en las prácticas.
    Ejemplo: la BPV de su hijo o hija es en una tienda.

name-bol = BOL
word-bol =
    BOL es una manera de aprender. Se va sobre todo a la escuela, con prácticas.
    Ejemplo: con BOL, su hijo o hija está en clase la mayoría de los días.

name-bbl = BBL
word-bbl =
    BBL es una manera de aprender. Sobre todo se trabaja y se recibe sueldo.
    Ejemplo: su hijo o hija trabaja cuatro días y va un día a la escuela.

name-leerbedrijf = Leerbedrijf
word-leerbedrijf =
    Un leerbedrijf es una empresa donde los estudiantes pueden aprender. La empresa tiene permiso para eso.
    Ejemplo: su hijo o hija busca un leerbedrijf en stagemarkt.nl.

name-praktijkovereenkomst = Praktijkovereenkomst
word-praktijkovereenkomst =
    Es el contrato de las prácticas. Lo firman su hijo o hija, la escuela y la empresa.
    Ejemplo: en la praktijkovereenkomst está cuántas horas de prácticas hay.

## Faltar y la ley

name-verzuim = Verzuim
word-verzuim =
    Verzuim significa: su hijo o hija no está en clase.
    Ejemplo: su hijo o hija pierde una clase el lunes. Eso es verzuim.

name-ongeoorloofd = Ongeoorloofd
word-ongeoorloofd =
    Ongeoorloofd significa: sin permiso de la escuela.
    Ejemplo: su hijo o hija pierde una clase y nadie da un motivo.

name-geoorloofd = Geoorloofd
word-geoorloofd =
    Geoorloofd significa: está permitido, porque hay un buen motivo.
    Ejemplo: su hijo o hija tiene fiebre y usted avisa a tiempo.

name-leerplicht = Leerplicht
word-leerplicht =
    Leerplicht significa: por ley hay que ir a la escuela. Es hasta los 18 años. Con un diploma de mbo 2, havo o vwo termina antes.
    Ejemplo: su hijo o hija tiene 17 años y todavía no tiene diploma. Entonces va a la escuela.

name-leerplichtambtenaar = Leerplichtambtenaar
word-leerplichtambtenaar =
    Esta persona trabaja en el gemeente (municipio). El leerplichtambtenaar ayuda cuando se pierden muchas clases.
    Ejemplo: su hijo o hija tiene 17 años y pierde muchas clases. El leerplichtambtenaar habla con usted.

name-rmc = RMC
word-rmc =
    El RMC ayuda a jóvenes sin diploma. Así vuelven a la escuela o encuentran trabajo. Es del gemeente (municipio) y muchas veces se llama Doorstroompunt.
    Ejemplo: su hijo o hija tiene 19 años y deja la escuela. El RMC le llama.

name-schorsing = Schorsing
word-schorsing =
    Schorsing significa: por un tiempo no se puede ir a la escuela o a clase.
    Ejemplo: su hijo o hija tiene una schorsing de dos días. El motivo está en una carta.

## La formación

name-niveau = Niveau
word-niveau =
    Niveau es nivel. El mbo tiene cuatro niveles. El nivel 1 es el más bajo y el nivel 4 el más alto.
    Ejemplo: después del nivel 2, su hijo o hija puede ir al nivel 3.

name-entree = Entree
word-entree =
    Entree es mbo nivel 1. Esta formación dura casi siempre un año.
    Ejemplo: su hijo o hija todavía no tiene diploma y empieza con entree.

name-keuzedeel = Keuzedeel
word-keuzedeel =
    Un keuzedeel es una parte extra de la formación. Su hijo o hija la elige.
    Ejemplo: su hijo o hija elige el keuzedeel de alemán.

name-burgerschap = Burgerschap
word-burgerschap =
    Burgerschap es una materia sobre vivir, trabajar y participar en los Países Bajos.
    Ejemplo: su hijo o hija aprende sobre votar y vivir sano.

name-lob = LOB
word-lob =
    LOB es ayuda para elegir. Su hijo o hija descubre qué trabajo y qué formación le van bien.
    Ejemplo: con LOB, su hijo o hija visita una empresa.

name-intake = Intake
word-intake =
    La intake es la primera entrevista para una formación nueva.
    Ejemplo: en la intake, su hijo o hija cuenta por qué le gusta esta formación.

name-rooster = Rooster
word-rooster =
    El rooster es el horario. Ahí están los días y las horas de las clases.
    Ejemplo: en el rooster está que la clase empieza a las nueve.

name-lesuitval = Lesuitval
word-lesuitval =
    Lesuitval significa: una clase se cancela.
    Ejemplo: el profesor está enfermo. No hay clase.

name-onderwijsovereenkomst = Onderwijsovereenk.
word-onderwijsovereenkomst =
    Una onderwijsovereenkomst es un contrato entre el estudiante y la escuela. En la mayoría de las escuelas de mbo ya no hace falta.
    Ejemplo: usted encuentra en casa una onderwijsovereenkomst vieja de la escuela.

name-passend_onderwijs = Passend onderwijs
word-passend_onderwijs =
    Passend onderwijs significa: su hijo o hija recibe ayuda extra si hace falta.
    Ejemplo: a su hijo o hija le cuesta leer. Recibe más tiempo en una prueba.

## Pruebas y diploma

name-examen = Examen
word-examen =
    Un examen es una prueba importante. Hay que aprobar los exámenes para el diploma.
    Ejemplo: su hijo o hija hace el examen de neerlandés.

name-herkansing = Herkansing
word-herkansing =
    Una herkansing es una segunda vez para una prueba o un examen.
    Ejemplo: su hijo o hija saca un 4 y hace la prueba otra vez.

name-bsa = BSA
word-bsa =
    El BSA es un consejo en el primer año. Su hijo o hija puede seguir o tiene que elegir otra formación.
    Ejemplo: su hijo o hija aprueba lo suficiente y recibe el consejo: seguir.

name-rapport = Rapport
word-rapport =
    En un rapport están los resultados de su hijo o hija.
    Ejemplo: en el rapport hay un 7 en neerlandés.

name-portfolio = Portfolio
word-portfolio =
    En un portfolio, su hijo o hija guarda sus propios trabajos. Así muestra lo que sabe hacer.
    Ejemplo: su hijo o hija pone fotos de las prácticas en el portfolio.

name-ouderavond = Ouderavond
word-ouderavond =
    En una ouderavond, los padres y madres vienen a la escuela por la noche. La escuela cuenta sobre la formación.
    Ejemplo: en la ouderavond usted habla con el mentor.

name-diploma = Diploma
word-diploma =
    Con un diploma, la formación está terminada. Su hijo o hija aprobó todo.
    Ejemplo: con un diploma se encuentra trabajo más fácil.

name-certificaat = Certificaat
word-certificaat =
    Un certificaat es una prueba de que se aprobó una parte de la formación.
    Ejemplo: su hijo o hija aprueba una parte y recibe un certificaat.

name-startkwalificatie = Startkwalificatie
word-startkwalificatie =
    Es un diploma de mbo nivel 2 o más. Un diploma de havo o vwo también es una startkwalificatie.
    Ejemplo: su hijo o hija aprueba mbo nivel 2. Eso es una startkwalificatie.

## Dinero

name-duo = DUO
word-duo =
    DUO es un servicio del gobierno para estudiantes. Organiza dinero para estudiar y viajes gratis.
    Ejemplo: su hijo o hija pide la studiefinanciering en duo.nl.

name-lesgeld = Lesgeld
word-lesgeld =
    Lesgeld es dinero para una formación BOL, desde los 18 años. Su hijo o hija lo paga a DUO. DUO es un servicio del gobierno. BOL es sobre todo escuela.
    Ejemplo: su hijo o hija tiene 18 años el 1 de agosto y paga lesgeld.

name-studiefinanciering = Studiefinanciering
word-studiefinanciering =
    Studiefinanciering es dinero del gobierno para estudiar. Es para BOL, desde los 18 años. BOL es sobre todo escuela.
    Ejemplo: su hijo o hija cumple 18 años y la pide en DUO. DUO es un servicio del gobierno.

## Palabra desconocida

word-unknown =
    No conozco esta palabra. El mentor puede explicarla.
    Paso su pregunta al mentor. La respuesta llega: { $answer_when }.
