import { XmlDamage } from "./tags";

/** How the bytes of a part stand for its text. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

/** The text of a part, its byte order mark included, so that writing it again gives the same bytes. Throws XmlDamage on bytes that are none. */
export function decodePart(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return { text: new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes), encoding };
  } catch (cause) {
    throw new XmlDamage(`bytes that are no ${encoding}`, { cause });
  }
}

/** The bytes of a text, as `decodePart` found them. */
export function encodePart(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === "utf-16le");
  return bytes;
}
