### Review: not reviewed by a native speaker.

## The bot itself: not understood, passing on, questions

suggest =
    I am not sure what you mean.
    Do you mean one of these things?
option-none = Something else
handover =
    I do not know the answer. I pass your message on to the mentor.
    A person at school will read it.
    The answer comes: { $answer_when }.
away =
    Thank you. Your message is kept. I cannot answer myself now.
    A person at school will read your message.
    The answer comes: { $answer_when }.
    Is someone in danger now? Call 112.
attachment-received =
    Thank you. I cannot read photos or voice messages.
    The mentor can open your message.
    Can you write your question too?
no-words =
    I cannot read this. I only read words.
    Can you write your question?
menu-question-invite =
    Good. Write your question below.
    Write the way you talk. Mistakes are no problem.
language-changed = Good. I will write to you like this from now on.
recorded-details = Thank you. I pass this on to the mentor too.
dropped = All right. Then you need not do anything.
holidays-none = The dates are not known yet.

## When an answer comes

when-today = today
when-tomorrow = tomorrow
when-later = as soon as possible

## SMS

hint-dutch = In Dutch? Reply: NL
hint-more = Read more? Reply: MORE
