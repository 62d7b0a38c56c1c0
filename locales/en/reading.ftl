### Review: not reviewed by a native speaker.

## Choosing a language, reading again, listening

ask-language = Which language do you like to read?
again-nothing =
    I have not written to you yet.
    What would you like to know? Write it here.
spoken-on =
    Good. From now on I also read my answers aloud.
    You get a voice message with each answer.
    Do you not want that any more? Write: silent
spoken-off =
    Good. I send no more voice messages.
    Do you want them again? Write: read aloud
spoken-away =
    I cannot read aloud here. I am sorry.
    But I can write shorter. Then write: shorter
voice-received =
    Thank you for your voice message.
    I cannot listen. The mentor can hear it.
    Can you also write your question?

## An example of a talk, for those who approve the messages

sample-title = how it goes at school
