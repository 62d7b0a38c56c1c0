### Review: written by the makers
## A conversation as a file.
exports-title = Conversation with { $who }
exports-title-own = Conversation with student { $who }
exports-unknown = an unknown number
exports-school = School
exports-contact = Contact
exports-students = Student
exports-channel = Channel
exports-period = Messages
exports-from-until = { $count ->
    [one] 1, from { $first }
   *[other] { $count }, from { $first } to { $last }
 }
exports-none = There are no messages in this conversation.
exports-made = Made
exports-made-by = by { $who }, { $moment }
exports-left-out = { $count ->
    [one] 1 message is about another mentor's student. It is not in here.
   *[other] { $count } messages are about another mentor's student. They are not in here.
 }
exports-own-words = Original text
exports-dutch = Dutch
exports-private = Confidential
exports-page = page
exports-of = of
exports-parent = Parent
exports-bot = Ouderlijn (computer)
exports-mentor = Somebody at school
exports-in = from contact
exports-out = from school
exports-machine = translated by a computer ({ $provider })
exports-wrong = a reader says: this translation is wrong
exports-buttons = Buttons
exports-attachments = Attachments
exports-yes = yes
exports-image = { $count ->
    [one] 1 picture
   *[other] { $count } pictures
 }
exports-audio = { $count ->
    [one] 1 voice message
   *[other] { $count } voice messages
 }
exports-video = { $count ->
    [one] 1 video
   *[other] { $count } videos
 }
exports-file = { $count ->
    [one] 1 file
   *[other] { $count } files
 }
exports-missing-title = The PDF cannot be made here yet
exports-missing = The computer that Ouderlijn runs on does not have the program that lays out PDFs (Pango). Ask the administrator to install it:
exports-missing-then = Then start Ouderlijn again. Everything else works as usual. You can already save the conversation as CSV.
exports-csv = Save as CSV

## All of one contact: README of `ouderlijn export contact`.
exports-readme =
    Everything that { $school } keeps about you in Ouderlijn
    Made on { $moment }. Number on the school's list: { $contact }.

    WHAT IS IN HERE?
    transcript.csv   All messages, one per line, with date, time and what became of the message.
                     Excel or LibreOffice opens this file.
    contact.json     All data as the program stores it. This file is also suitable for passing on to
                     another organisation (article 20 GDPR).
    files            The pictures, voice messages and files that you sent. The name is the number of
                     the message and the place in the message. There are { $files }.

    WHAT IS IN contact.json?
    contacts         your name, number, e-mail, language and choices
    links            which student you belong to, and what you may hear
    conversations    on which channel and number you write
    messages         the messages; understood is what the computer thought you meant
    files            the list of what lies in the folder files
    notices          what was put on the mentor's list
    invitations      invitations to meetings and what you answered
    absences         the reason that you gave for an absence
    link_codes       when you got a code to connect (we do not keep the code itself)
    link_requests    when a number was to be linked to you
    audit            who at the school read or saved your conversation, and when
    Times in contact.json are in UTC. Times in transcript.csv are Dutch local time.

    WHAT IS NOT IN HERE?
    What is about other people, and what is not data about you: names of people who work at the school,
    keys of the program, and second copies of the same words.

    YOUR RIGHTS
    Is something wrong, or do you want us to delete it? Ask the school: { $email }.
    You can also complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).
