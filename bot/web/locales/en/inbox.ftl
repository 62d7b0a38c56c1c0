### Review: written by the makers
## The list of conversations.
inbox-filters = Which conversations
inbox-show-all = All
inbox-show-urgent = Urgent
inbox-show-unread = New
inbox-show-waiting = Waiting for you
inbox-show-held = Taken over
inbox-title-all = All conversations
inbox-title-urgent = Urgent conversations
inbox-title-unread = Conversations with something new
inbox-title-waiting = Conversations in which something is waiting for you
inbox-title-held = Conversations taken over by somebody at school
inbox-urgent-title = Urgent
inbox-rest-title = Other conversations
inbox-all-urgent = All urgent conversations
inbox-newest = Back to the newest conversations
inbox-group = Group
inbox-all-groups = all groups
inbox-choose = Show
inbox-news = { $count ->
    [one] There is a conversation with something new.
   *[other] There are { $count } conversations with something new.
 }

## A conversation in the list.
inbox-relation = { $relation } of
inbox-student = student
inbox-nobody = not on the school's list
inbox-no-student = not linked to any student now
inbox-new = new
inbox-waits = waiting for you
inbox-and-more = (and { $count } more)
inbox-held = taken over by the school
inbox-held-by = taken over by
inbox-gone = cannot be reached
inbox-translated = (translated)
inbox-files = { $count ->
    [one] (1 attachment)
   *[other] ({ $count } attachments)
 }
inbox-no-text = (no text)
inbox-other-student = This conversation has not been about a student of yours yet.
inbox-they = Unknown
inbox-you = You
inbox-somebody = Somebody at school
inbox-by-bot = Computer
inbox-by-school = School

## When there is nothing.
inbox-none = There are no conversations yet.
inbox-none-how = A conversation begins when a parent writes, or when the school sends a message. You can also invite parents yourself.
inbox-none-urgent = Nothing is urgent.
inbox-none-unread = You have read everything.
inbox-none-waiting = Nothing is waiting for you.
inbox-none-held = Nobody has taken over a conversation. The computer answers by itself.
inbox-none-group = This group has no conversations yet.
inbox-no-more = These are all the conversations.
inbox-to-all = Show all conversations

## Behind "Conversations" in the menu.
counts-many = more than { $count } conversations have something new
counts-urgent = something is urgent

## Searching.
find-label = Search for a name or a word
find-title = Search
find-how = Type a name or a word. Accents and capitals do not matter.
find-how-more = Several words? Then a message must contain all of them. Put words in quotation marks if they must follow each other exactly.
find-people = { $count ->
    [0] No people
    [one] 1 person
   *[other] { $count } people
 }
find-messages = { $count ->
    [0] no messages
    [one] 1 message
   *[other] { $count } messages
 }
find-messages-some = { $count ->
    [0] no messages yet
    [one] 1 message, perhaps more
   *[other] the newest { $count } messages
 }
find-people-title = People
find-messages-title = Messages
find-own-phone = conversation with the student
find-no-talk = no conversation yet
find-more-people = There are more people with this name. Type the last name too.
find-nothing = Nothing found.
find-nothing-how = Check the spelling, or try another word. You only find what belongs to your own students.
find-looked-to = Searched back to { $day }.
find-further = Search further back
