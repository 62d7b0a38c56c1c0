### Review: not reviewed by a native speaker.

## Fariin baa jirta; batoonka marka la taabto way furmaysaa

knock =
    👋 Salaan! Fariin baa kaaga timid { $school_name }.
    📩 Batoonka hoose taabo. Markaas waad akhrin kartaa.
button-knock = Akhri fariinta
