// The parent's phone: shows the transcript as bubbles, sends what is typed or tapped.
"use strict";

// Outside a demo the phone is an admin's, and what it sends brings the token of the session.
const TOKEN = { "X-CSRF-Token": document.querySelector("meta[name=csrf]").content };
const chat = document.getElementById("chat");
const form = document.getElementById("write");
const text = document.getElementById("text");
const phone = document.getElementById("phone");
const WORDS = JSON.parse(phone.dataset.words);
const [sendButton, pictureButton, voiceButton] = ["send", "picture", "voice"].map((id) => document.getElementById(id));
const controls = [text, sendButton, pictureButton, voiceButton];
const TICKS = { queued: "🕓", sending: "🕓", sent: "✓", delivered: "✓✓", read: "✓✓", failed: "!" };
const SAYS = { queued: "waiting", sending: "sending", sent: "sent", delivered: "arrived", read: "read", failed: "not-sent" };

let address = null;
let source = null;
let shown = new Map();
let readUntil = 0;
let words = WORDS.nl;

function element(tag, className, content) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (content !== undefined) made.textContent = content;
  return made;
}

function bubble(message) {
  const made = element("div", message.mine ? "bubble mine" : "bubble");
  for (let i = 0; i < message.pictures; i++) made.append(element("div", "photo", words.photo));
  for (let i = 0; i < message.voices; i++) made.append(element("div", "voice", words.voice));
  for (const part of message.parts) {
    if (!part.text) continue;
    const line = element("p", "", part.text);
    line.dir = part.dir;
    if (part.lang) line.lang = part.lang;
    made.append(line);
  }
  if (message.calendar) {
    const file = element("a", "calendar", words.meeting);
    file.href = `/simulator/${address}/calendar/${message.id}`;
    file.download = "afspraak.ics";
    made.append(file);
  }
  for (const language of message.spoken) {
    const sound = element("audio", "sound");
    sound.controls = true;
    sound.preload = "none";
    sound.src = `/simulator/${address}/sound/${message.id}/${language}`;
    made.append(sound);
  }
  const foot = element("div", "foot");
  foot.append(element("time", "", message.time));
  if (message.mine) {
    const status = message.status === "received" ? "delivered" : message.status;
    const ticks = element("span", `ticks ${status}`, TICKS[status] || "");
    ticks.setAttribute("aria-label", words[SAYS[status]] || status);
    ticks.setAttribute("role", "img");
    foot.append(ticks);
  }
  made.append(foot);
  return made;
}

function taps(message) {
  const made = element("div", "taps");
  for (const button of message.buttons) {
    const tap = element("button", "tap", button.label);
    tap.type = "button";
    tap.dir = "auto";
    tap.addEventListener("click", () => send({ text: button.label, tapped: button.payload }));
    made.append(tap);
  }
  return made;
}

function draw(messages, fresh) {
  const atEnd = chat.scrollHeight - chat.scrollTop - chat.clientHeight < 80;
  chat.querySelector(".note:not(.trouble)")?.remove();
  let added = false;
  for (const message of messages) {
    if (message.waiting) continue;
    const known = shown.get(message.id);
    if (known && known.status === message.status) continue;
    const made = bubble(message);
    if (known) {
      known.node.replaceWith(made);
    } else {
      if (fresh) made.classList.add("new");
      chat.append(made);
      added = true;
      if (message.buttons.length) chat.append(taps(message));
    }
    shown.set(message.id, { node: made, status: message.status });
  }
  if (!shown.size) chat.append(element("p", "note", words.empty));
  if (added && (atEnd || !fresh)) chat.scrollTop = chat.scrollHeight;
  const last = Math.max(0, ...messages.filter((m) => !m.mine && m.status !== "read" && !m.waiting).map((m) => m.id));
  if (last > readUntil) {
    readUntil = last;
    fetch(`/simulator/${address}/read?until=${last}`, { method: "POST", headers: TOKEN });
  }
}

function trouble(said) {
  chat.querySelector(".trouble")?.remove();
  if (said) {
    chat.append(element("p", "note trouble", said));
    chat.scrollTop = chat.scrollHeight;
  }
}

async function send(message) {
  if (!address) return false;
  // The same id on a second try: the program keeps the message once.
  const body = JSON.stringify({ id: message.id || crypto.randomUUID(), ...message });
  try {
    const answer = await fetch(`/simulator/${address}/messages`, { method: "POST", headers: { ...TOKEN, "Content-Type": "application/json" }, body });
    if (!answer.ok) throw new Error(String(answer.status));
    trouble("");
    return true;
  } catch {
    trouble(words.failed);
    return false;
  }
}

function choose(person) {
  source?.close();
  address = person.dataset.address;
  shown = new Map();
  readUntil = 0;
  chat.replaceChildren();
  for (const other of document.querySelectorAll(".person")) other.setAttribute("aria-pressed", String(other === person));
  words = WORDS[person.dataset.language] || WORDS.nl;
  phone.lang = person.dataset.language;
  const who = document.getElementById("who");
  who.textContent = words.of.replace("…", person.querySelector(".name").textContent);
  who.dir = "auto";
  text.placeholder = words.write;
  document.querySelector("label[for=text]").textContent = words.write;
  sendButton.setAttribute("aria-label", words.send);
  pictureButton.setAttribute("aria-label", words["send-photo"]);
  voiceButton.setAttribute("aria-label", words["send-voice"]);
  for (const control of controls) control.disabled = false;
  let first = true;
  source = new EventSource(`/simulator/${address}/events`);
  source.addEventListener("message", (event) => {
    draw(JSON.parse(event.data), !first);
    first = false;
  });
  if (matchMedia("(min-width: 46rem)").matches) text.focus();
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  const written = text.value;
  if (!written.trim()) return;
  text.value = "";
  if (!(await send({ text: written }))) text.value = written;
});
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});
pictureButton.addEventListener("click", () => send({ text: "", picture: true }));
voiceButton.addEventListener("click", () => send({ text: "", voice: true }));
for (const person of document.querySelectorAll(".person")) person.addEventListener("click", () => choose(person));
