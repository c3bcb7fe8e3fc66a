import "../hosts/wps/older-browser";
import { wpsWords } from "../core/messages/wps-words";
import { findClient } from "../hosts/wps/find-client";
import { languageOfPage } from "../hosts/wps/wps-shell";
import { reportOf, runWpsChecks } from "./run-wps-checks";

declare const VERSION: string;

const words = wpsWords(languageOfPage(window));
const root = document.getElementById("root");
const client = findClient(window);

function element<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

if (root && !client) root.textContent = words.notInWps;
if (root && client) {
  const said = element("p", "");
  said.setAttribute("role", "status");
  const result = element("textarea", "");
  result.readOnly = true;
  result.rows = 24;
  result.style.width = "100%";
  result.setAttribute("aria-label", words.selfCheck.result);
  const start = element("button", words.selfCheck.run);
  const copy = element("button", words.selfCheck.copy);
  copy.disabled = true;
  start.onclick = () => {
    start.disabled = true;
    const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
    runWpsChecks(client, words.selfCheck.sheet, () => performance.now(), wait)
      .then((outcomes) => {
        if (outcomes === null) {
          said.textContent = words.selfCheck.noWorkbook;
          return;
        }
        const { Name: name, Version: version, Build: build } = client.application;
        result.value = reportOf(outcomes, { addin: VERSION, client: `${name} ${version} ${String(build)}`, browser: navigator.userAgent });
        const passed = outcomes.filter((one) => one.passed).length;
        said.textContent = words.selfCheck.done(passed, outcomes.length - passed);
        copy.disabled = false;
      })
      .catch((error: unknown) => {
        result.value = String(error);
        copy.disabled = false;
      })
      .finally(() => {
        start.disabled = false;
      });
  };
  copy.onclick = () => {
    // the clipboard's newer interface is refused to pages from file:
    result.select();
    document.execCommand("copy");
    said.textContent = words.selfCheck.copied;
  };
  root.style.padding = "12px";
  root.append(element("h1", words.selfCheck.title), element("p", words.selfCheck.intro), start, copy, said, result);
}
