/** Longer than this nobody waits for a file that may not be there, in milliseconds. */
const PATIENCE = 5_000;

/** The name under which office.js puts what office.json holds. */
const ASSIGNED = "progressTableOffice";

/**
 * The text of office.json in the folder of the page, from the page's own server; null where there is none. A server that answers
 * everything with a page has none. Asked once; nothing else is sent.
 */
export async function fetchOfficeFile(page: Window & Pick<typeof globalThis, "fetch" | "AbortController">): Promise<string | null> {
  const patience = new page.AbortController();
  const timer = page.setTimeout(() => patience.abort(), PATIENCE);
  try {
    const answer = await page.fetch("office.json", { cache: "no-cache", signal: patience.signal });
    const text = answer.ok ? await answer.text() : "";
    return /^\s*(?:<|$)/u.test(text) ? null : text;
  } catch {
    return null;
  } finally {
    page.clearTimeout(timer);
  }
}

/**
 * The same from office.js, a script that only assigns (progressTableOffice = {…}): a page opened from a folder may fetch nothing, but run
 * scripts beside it.
 */
export function runOfficeFile(page: Window): Promise<string | null> {
  return new Promise((resolve) => {
    const script = page.document.createElement("script");
    script.src = "office.js";
    script.onload = () => {
      const assigned: unknown = Reflect.get(page, ASSIGNED);
      // what was assigned is looked at like the text of a file
      resolve(assigned === undefined ? null : JSON.stringify(assigned));
    };
    script.onerror = () => resolve(null);
    page.document.head.append(script);
  });
}
