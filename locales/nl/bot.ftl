### Review: not reviewed by a native speaker.

## De bot zelf: niet begrepen, doorgeven, vragen

suggest =
    Ik weet niet zeker wat u bedoelt.
    Bedoelt u een van deze dingen?
option-none = Iets anders
handover =
    Ik weet het antwoord niet. Ik geef uw bericht door aan de mentor.
    Een mens van school leest het.
    Het antwoord komt: { $answer_when }.
away =
    Dank u wel. Uw bericht is bewaard. Ik kan nu zelf niet antwoorden.
    Een mens van school leest uw bericht.
    Het antwoord komt: { $answer_when }.
    Is iemand nu in gevaar? Bel 112.
attachment-received =
    Dank u wel. Ik kan geen foto's zien en niet luisteren.
    De mentor kan uw bericht wel openen.
    Kunt u uw vraag ook schrijven?
no-words =
    Ik kan dit niet lezen. Ik lees alleen woorden.
    Kunt u uw vraag schrijven?
menu-question-invite =
    Goed. Schrijf uw vraag hieronder.
    Schrijf zoals u praat. Fouten zijn niet erg.
language-changed = Goed. Zo schrijf ik u voortaan.
recorded-details = Dank u wel. Ik geef ook dit door aan de mentor.
dropped = Goed. Dan hoeft u niets te doen.
holidays-none = De data zijn nog niet bekend.

## Wanneer een antwoord komt

when-today = vandaag
when-tomorrow = morgen
when-later = zo snel als het kan

## Op een kanaal waar elk teken geld kost

hint-dutch = Nederlands? Antwoord: NL
hint-more = Meer lezen? Antwoord: MEER
