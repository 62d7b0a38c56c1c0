### Review: not reviewed by a native speaker.

## Somebody whom the school does not know yet

start-stranger =
    👋 Hello! I am Ouderlijn. I help parents of { $school_name }.
    You can ask me anything about school. Write in your own language.
    The school does not know you here yet. So I tell nothing about your child.
    May the school know who you are? Then choose below.
button-share_phone = Share my number
button-link_ask = Say who I am
ask-link =
    Who are you? And what is the name of your child?
    Write the names. The school checks if it is right.
link-asked =
    Thank you. The school checks if it is right.
    After that I let you know here.
link-asked-number =
    Thank you. The school looks at your number.
    After that I let you know here.
link-refused =
    A person at school has looked. The school could not connect you.
    Call the school: { $school_phone }.
    But you can ask me anything about the school.

## Connected

linked =
    ✅ Done! The school knows you here now.
    From now on { $school_name } writes to you in this chat.
    You can ask me anything. Write in your own language.
    You want no messages? Then write: stop
linked-now =
    ✅ The school has looked. The school knows you here now.
    From now on { $school_name } writes to you in this chat.
    You can ask me anything. Write in your own language.
    You want no messages? Then write: stop
linked-no =
    This link does not work here. It is not your fault.
    Ask the mentor for a new link. You can also call: { $school_phone }.
    But you can ask me anything about the school.
linked-student =
    Hi! This line is mainly for parents of { $school_name }.
    You only get messages here that are for you.
    Do you have a question? Ask your mentor.
number-asked =
    Thank you. The school first checks if this number is right.
    You need not do anything. You can go on asking me anything.

## The letter with the code

letter-title = Messages from school on your phone
letter-why =
    { $school_name } writes to you about meetings and missed lessons.
    You can ask something too. Write in your own language.
letter-name = For: { $name }
letter-step-1 = Open the camera of your phone. Hold it in front of this square.
letter-step-2 = The chat with school opens. Tap Start, or send the message.
letter-step-2-telegram = Telegram opens. Tap Start.
letter-step-2-whatsapp = WhatsApp opens. There is a message already. Send it.
letter-step-3 = Done! You get a message back at once.
letter-link = The camera does not work? Then open this link on your phone:
letter-until = This code works one time, until { $date } (that day too).
letter-own = The code is only for you. Do not give this letter to anyone else.
letter-stop = You want no more messages later? Write in the chat: stop
letter-help = Need help? Call the school: { $school_phone }.
