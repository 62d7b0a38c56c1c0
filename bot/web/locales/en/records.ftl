### Review: written by the makers
## How far a message came.
status-received = received
status-queued = waiting
status-sending = being sent
status-sent = sent
status-delivered = arrived
status-read = read
status-answered = answered
status-failed = not sent
status-suppressed = not sent

## Why a message was not sent, or waits.
why-code = the service reports: { $code }
why-unlinked = this number belongs to no contact
why-stopped = the contact does not want messages
why-not_their_student = not this contact's student
why-no_information = this contact gets no information
why-on_request = this contact only gets answers to their own questions
why-objection = the student has objected
why-adult_without_permission = the student is 18 and gave no permission
why-own_number = this contact's number is the student's own
why-shared_number = this contact's number is also somebody else's
why-new_number = the contact seems to have a different number
why-no_address = there is no number or channel for this contact
why-no_channel = this channel is not connected
why-knocked = waits until the contact taps the button
why-knocked_in_vain = the contact did not tap the button
why-no_template = WhatsApp does not let this text through now
why-network = no connection to the service
why-welcome = waits for the welcome
why-withdrawn = the school withdrew the report
why-called_off = the meeting has been called off
why-changed = there is a newer message
why-too_late = too late to send
why-uncertain = uncertain: the program stopped while sending

## What stands on the mentor's list.
notice-left = handed back to the computer without an answer from a person
notice-handover = not understood
notice-away = the computer could not answer
notice-broken = a fault in the program
notice-danger = possible danger
notice-attachment = attachment
notice-stopped = wants no messages, but wrote anyway
notice-refused = asks about a student, but may not know
notice-callback = wants to be called
notice-appointment = wants an appointment
notice-reason = why it is difficult to come
notice-contact = new number or person
notice-link_request = wants to be linked
notice-new_number = seems to have a different number
notice-shared_phone = opened another contact's code
notice-details = more explanation
notice-offer = offers help
notice-dropped = no longer needed
notice-failed = message not sent
notice-not_reached = not reached, not in another way either
notice-stopped_there = turned off messages in the messaging app
notice-too_many = writes very often: the computer is silent for a while
notice-gone = number or chat no longer works
notice-setup = a channel is not set up correctly
notice-uncertain = not certain that the message was sent
notice-too_late = message too late, not sent
notice-held = message waits
notice-student_reply = the student wrote
notice-unreachable = contact cannot be reached
notice-absence_reason = reason for absence
notice-disputed = says: was at school
notice-hours = many hours missed
notice-turns_18 = turns 18: talk about permission
notice-meeting_yes = is coming to the meeting
notice-meeting_no = cannot come
notice-other_time = wants another time
notice-interpreter = wants an interpreter
notice-no_answer = no answer to the invitation
notice-mail_failed = an e-mail to a mentor did not arrive, or not yet: look yourself at what is urgent
notice-topic = a question or wish

## Which message it is about.
about-welcome = the welcome
about-absence = about absence
about-invite = an invitation
about-meeting = about a meeting
about-eighteen = about turning 18
about-answer = an answer
about-link = about linking
about-start = the first explanation
about-number = about a new number
about-good = good news
about-mentor = a message from a mentor
about-message = a message

## Facts of an entry.
fact-hours = { $hours } hours in { $weeks } school weeks, the limit is { $limit }
fact-time = { $time }
fact-morning = in the morning
fact-afternoon = in the afternoon
fact-evening = in the evening
fact-phone = number { $phone }
fact-contact = code of contact { $contact }
fact-request = request { $request }
fact-language = language: { $language }
absence-hours = { $day }, { $begin } to { $end }
absence-day = { $day }, the whole day

## Channels and costs.
channel-whatsapp = WhatsApp
channel-sms = SMS
channel-telegram = Telegram
channel-simulator = simulator
channel-none = no channel
cost-parts = { $parts ->
    [one] 1 part
   *[other] { $parts } parts
 }
