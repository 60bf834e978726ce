// Sends a question without a reload. Without this file the same forms are sent by the browser.
"use strict";
(() => {
  const UNREACHED = "Mayshare cannot be reached; your question was not sent.";
  const UNDONE = "That did not work; your question was not sent.";
  const thread = document.querySelector("#thread");
  const box = document.querySelector("#question");
  const problem = document.querySelector("#problem");
  const spoken = document.querySelector("#spoken");
  let sending = false;

  document.querySelector(".hint").hidden = false;

  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      box.form.requestSubmit();
    }
  });

  document.addEventListener("submit", (event) => {
    if (!event.target.matches("[data-say]")) return;
    event.preventDefault();
    const fields = new URLSearchParams(new FormData(event.target));
    const button = event.submitter;
    if (button && button.name) fields.set(button.name, button.value);
    void send(event.target, fields);
  });

  async function send(form, fields) {
    if (sending || !(fields.get("form") || fields.get("text").trim())) return;
    sending = true;
    problem.textContent = "";
    document.body.setAttribute("aria-busy", "true");
    try {
      const response = await fetch("/say", { method: "POST", body: fields });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      if (response.ok && page.querySelector("#thread")) {
        place(page, form, fields);
        history.replaceState(null, "", response.url);
      } else {
        problem.textContent = page.querySelector("#problem")?.textContent || UNDONE;
      }
    } catch {
      problem.textContent = UNREACHED;
    } finally {
      sending = false;
      document.body.removeAttribute("aria-busy");
    }
  }

  function place(page, form, fields) {
    const opened = [...thread.querySelectorAll("details[open]")].map((each) => each.id);
    thread.replaceChildren(...page.querySelector("#thread").children);
    for (const id of opened) document.getElementById(id)?.setAttribute("open", "");
    for (const name of ["conversation", "delivery"]) {
      box.form.elements[name].value = page.querySelector(`.ask [name=${name}]`).value;
    }
    document.title = page.title;
    box.labels[0].textContent = page.querySelector("label[for=question]").textContent;
    document.querySelector("h1").className = "unseen";
    document.querySelector("[aria-current]")?.removeAttribute("aria-current");
    const turn = thread.querySelector(".turn[data-spoken]");
    spoken.textContent = turn.dataset.spoken;
    if (form === box.form) {
      if (box.value.replaceAll("\r\n", "\n") === fields.get("text").replaceAll("\r\n", "\n")) box.value = "";
    } else {
      turn.focus({ preventScroll: true });
    }
    turn.scrollIntoView({ block: "start" });
  }
})();
