### Review: not reviewed by a native speaker.

## Hay un mensaje; un toque en el botón lo deja pasar

knock =
    👋 ¡Hola! Hay un mensaje para usted de { $school_name }.
    📩 Toque el botón de abajo. Así puede leerlo.
button-knock = Leer el mensaje
