import type { DraftActions } from "../../pane-actions";

type Copied = ReturnType<DraftActions["draftsToCopy"]>;

/**
 * Copies a text with its looks and without, in the click itself: by the event of copying, which older pages and frames
 * without permission know too, else by the clipboard of the browser. False where neither did it.
 */
export async function copyRich(copied: NonNullable<Copied>): Promise<boolean> {
  if (copyByEvent(copied)) return true;
  try {
    const item = (type: string, text: string): Blob => new Blob([text], { type });
    await navigator.clipboard.write([new ClipboardItem({ "text/html": item("text/html", copied.html), "text/plain": item("text/plain", copied.text) })]);
    return true;
  } catch {
    return false;
  }
}

function copyByEvent({ html, text }: NonNullable<Copied>): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    taken = true;
  };
  // something has to be selected, or some browsers copy nothing and tell nobody
  const area = document.createElement("textarea");
  area.value = " ";
  area.style.position = "fixed";
  area.style.opacity = "0";
  const before = document.activeElement;
  document.body.append(area);
  area.select();
  document.addEventListener("copy", onCopy, true);
  try {
    return document.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", onCopy, true);
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
