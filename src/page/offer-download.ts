/** What a file is, by the ending of its name. */
const TYPES: { readonly [ending: string]: string } = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  zip: "application/zip",
};
/** The browser reads the address after the click returns; it is let go after this many milliseconds. */
const REVOKE_AFTER = 60_000;

/** Hands a file to the browser, which saves it as a download of that name or asks where to. */
export function offerDownload(page: Window, name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: TYPES[/[^.]*$/u.exec(name)?.[0].toLowerCase() ?? ""] ?? "application/octet-stream" }));
  const link = page.document.createElement("a");
  link.href = url;
  link.download = name;
  page.document.body.append(link);
  link.click();
  link.remove();
  page.setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}
