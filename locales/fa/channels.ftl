### Review: not reviewed by a native speaker.

## There is a message; a tap on the button lets it through

knock =
    👋 سلام! از { $school_name } یک پیام برای شما هست.
    📩 دکمه پایین را بزنید. بعد می‌توانید آن را بخوانید.
button-knock = خواندن پیام
