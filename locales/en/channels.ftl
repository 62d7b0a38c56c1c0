### Review: not reviewed by a native speaker.

## There is a message; a tap on the button lets it through

knock =
    👋 Hello! There is a message for you from { $school_name }.
    📩 Tap the button below. Then you can read it.
button-knock = Read the message
