"""Reads what Telegram brings: an update becomes a message of a contact, a tap, or a door that was shut.

Only private chats: in any other one others would read about a child.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, Update
from telegram import Message as ChatMessage

from bot.domain.message import Attachment, Blocked, Event, Inbound

ASKED_FOR = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of updates that are read here; Telegram is asked for no others."""

# What Telegram allows: a command of Latin letters, digits and underscores; after a link to `start` at most 64 of these and "-".
_COMMAND = re.compile(r"/(\w{1,32})(?:@\w+)?(?:\s+(.*))?", re.ASCII | re.DOTALL)
_CODE = re.compile(r"[\w-]{1,64}", re.ASCII)
_CONTENT_TYPE = re.compile(r"[\w.+-]{1,40}/[\w.+-]{1,80}", re.ASCII)

_FILES = {
    "voice": "audio/ogg",
    "audio": "audio/mpeg",
    "video": "video/mp4",
    "video_note": "video/mp4",
    # A GIF comes as `animation` and as `document`: once is enough.
    "document": "application/octet-stream",
    "sticker": "image/webp",
}
# Something happened in the chat, but nobody wrote.
_NOT_WRITTEN = ("pinned_message", "message_auto_delete_timer_changed", "chat_background_set", "write_access_allowed")
# Of a message only this is handed to the library.
_READ = ("message_id", "date", "edit_date", "from", "chat", "text", "caption", "contact", "photo", *_FILES, "location")


def events_of(update: Mapping[str, Any], bot: str) -> tuple[Event, ...]:
    """What an update of Telegram says to the bot with the number `bot`."""
    found = Update.de_json(_bare(update), None)
    # Telegram repeats an update until it was taken, always with the same number; each bot counts its own.
    number = f"{bot}:{found.update_id}"
    if found.callback_query:
        return _tap(found.callback_query, number)
    if found.my_chat_member:
        return _membership(found.my_chat_member)
    if found.message:
        return () if any(kind in update["message"] for kind in _NOT_WRITTEN) else _message(found.message, number)
    # A parent who corrects a typing error says something new. A shared place that moves is an edit every few seconds.
    if found.edited_message and (found.edited_message.text or found.edited_message.caption):
        return _message(found.edited_message, number)
    return ()


def _bare(update: Mapping[str, Any]) -> dict[str, Any]:
    """The update with what is read here. For one poll or gift of a newer kind the library would refuse the whole message."""
    bare: dict[str, Any] = {kind: update[kind] for kind in ("update_id", *ASKED_FOR) if kind in update}
    for kind in ("message", "edited_message"):
        if kind in bare:
            bare[kind] = {field: bare[kind][field] for field in _READ if field in bare[kind]}
    if ours := bare.get("callback_query", {}).get("message"):
        ours = {field: ours[field] for field in ("message_id", "date", "chat") if field in ours}
        bare["callback_query"] = {**bare["callback_query"], "message": ours}
    return bare


def _tap(query: CallbackQuery, number: str) -> tuple[Event, ...]:
    chat = query.message.chat if query.message else None
    if query.data is None or (chat and chat.type != "private"):
        return ()
    person = str(query.from_user.id)
    address = str(chat.id) if chat else person
    hint = _language(query.from_user.language_code)
    return (Inbound("telegram", address, number, "", tapped=query.data, user=person, query=str(query.id), language_hint=hint),)


def _membership(change: ChatMemberUpdated) -> tuple[Event, ...]:
    # "kicked" in a private chat: the contact blocked the bot. Unblocking says nothing: whoever wants to talk writes.
    if change.chat.type == "private" and change.new_chat_member.status == "kicked":
        return (Blocked("telegram", str(change.chat.id)),)
    return ()


def _message(message: ChatMessage, number: str) -> tuple[Event, ...]:
    sender = message.from_user
    # A group or a channel would read about a child: never an answer there, not even that we do not answer.
    if message.chat.type != "private" or sender is None or sender.is_bot:
        return ()
    tapped, code, text = None, "", message.text or message.caption or ""
    if message.text and (command := _COMMAND.fullmatch(message.text.strip())):
        name, rest = command[1], (command[2] or "").strip()
        text = f"{name} {rest}".strip()
        if name.lower() == "start":
            tapped, text, code = "start:", "/start", rest if _CODE.fullmatch(rest) else ""
    # Only the own card counts: anybody can pass on the card of somebody else.
    own_card = message.contact is not None and message.contact.user_id == sender.id
    return (
        Inbound(
            "telegram",
            str(message.chat.id),
            number,
            text,
            tapped,
            () if own_card else tuple(_attachments(message)),
            user=str(sender.id),
            code=code,
            shared_phone=f"+{re.sub(r'[^0-9]', '', message.contact.phone_number)}" if message.contact and own_card else "",
            language_hint=_language(sender.language_code),
        ),
    )


def _attachments(message: ChatMessage) -> Sequence[Attachment]:
    found = []
    if message.photo:
        largest = max(message.photo, key=lambda size: size.width * size.height)
        found.append(Attachment("image/jpeg", largest.file_id))
    for kind, usual in _FILES.items():
        if file := getattr(message, kind):
            said = getattr(file, "mime_type", None) or ""
            # What a document says of itself was written by its sender.
            found.append(Attachment(said if _CONTENT_TYPE.fullmatch(said) else usual, file.file_id))
    if message.location:
        # Where somebody is, the school need not know.
        found.append(Attachment("location", ""))
    if message.contact:
        found.append(Attachment("text/vcard", ""))
    return found


def _language(code: str | None) -> str:
    return (code or "").partition("-")[0].lower()
