### Review: written by the makers
## The mails to people of the school: how much waits, never who or what.
urgent-subject = { $count ->
    [one] 1 urgent message is waiting
   *[other] { $count } urgent messages are waiting
 }
urgent = { $count ->
    [one] 1 urgent message from a parent or carer is waiting. Please look at it as soon as you can.
   *[other] { $count } urgent messages from parents or carers are waiting. Please look at them as soon as you can.
 }
urgent-list-subject = { $count ->
    [one] 1 urgent item is on your list
   *[other] { $count } urgent items are on your list
 }
urgent-list = { $count ->
    [one] 1 urgent item is on your list. Please look at it today.
   *[other] { $count } urgent items are on your list. Please look at them today.
 }
waiting-subject = { $count ->
    [one] Somebody is waiting for an answer
   *[other] { $count } questions or messages are waiting for an answer
 }
waiting = { $count ->
    [one] 1 question or message has been waiting for an answer for a while.
   *[other] { $count } questions or messages are waiting for an answer. The oldest has been waiting for a while.
 }
digest-subject = { $count ->
    [one] 1 item on your list
   *[other] { $count } items on your list
 }
digest = { $count ->
    [one] There is 1 item on your list.
   *[other] There are { $count } items on your list.
 }
digest-nothing-waits-subject = News from parents
digest-nothing-waits = Nothing is waiting for you.
group-urgent = { $count } urgent
group-question = { $count ->
    [one] 1 question, wish or message
   *[other] { $count } questions, wishes or messages
 }
group-meeting = { $count ->
    [one] 1 thing about a meeting
   *[other] { $count } things about a meeting
 }
group-absence = { $count ->
    [one] 1 thing about absence
   *[other] { $count } things about absence
 }
group-address = { $count ->
    [one] 1 number or contact to check
   *[other] { $count } numbers or contacts to check
 }
group-sending = { $count ->
    [one] 1 message that is waiting or did not arrive
   *[other] { $count } messages that are waiting or did not arrive
 }
group-news = { $count ->
    [one] 1 thing to know
   *[other] { $count } things to know
 }
wrote = { $count ->
    [one] Somebody wrote in 1 conversation since the previous school day.
   *[other] Somebody wrote in { $count } conversations since the previous school day.
 }
open = Open Ouderlijn
open-at = Open Ouderlijn: { $url }
why-so-little = For privacy, this e-mail contains no names and no message texts. Replies to this e-mail are not read.
why-you = You are getting this e-mail because you work with Ouderlijn.
why-this-address = This address is in the settings of Ouderlijn. The administrator can remove it.
no-more = Would you rather get no e-mails? Switch them off in your account: { $url }
