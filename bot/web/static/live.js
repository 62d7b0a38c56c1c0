// Tells the open page what changed: "changed" for any conversation, "changed-12" for number 12. htmx then asks for the part anew.
(() => {
  const lost = document.getElementById("lost");
  const tell = (name) => document.body.dispatchEvent(new CustomEvent(name, { bubbles: false }));
  const source = new EventSource("/events");
  source.addEventListener("changed", (event) => {
    tell("changed");
    for (const id of event.data.split(",")) tell(`changed-${id}`);
  });
  source.addEventListener("open", () => {
    // What happened while nobody listened is asked for once.
    if (lost && !lost.hidden) { lost.hidden = true; tell("changed"); tell("changed-all"); }
  });
  source.addEventListener("error", () => {
    // The server says no: signed out, or signed in somewhere else as another user.
    if (source.readyState === EventSource.CLOSED) window.location.reload();
    else if (lost) lost.hidden = false;
  });
  // What the page asks for by itself keeps nobody signed in, and what nobody looks at is not read.
  document.body.addEventListener("htmx:configRequest", (event) => {
    const by = event.detail.triggeringEvent;
    if (by && /^(load|every|revealed|changed)/.test(by.type)) event.detail.headers["X-By-Itself"] = "yes";
    if (document.hidden) event.detail.headers["X-Hidden"] = "yes";
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) tell("changed-all"); });
  window.addEventListener("pagehide", () => source.close());
  window.addEventListener("pageshow", (event) => { if (event.persisted) window.location.reload(); });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const field = document.querySelector("input[type=search]");
      if (field) { event.preventDefault(); field.focus(); }
    }
  });
})();
