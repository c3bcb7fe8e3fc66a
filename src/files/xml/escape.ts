/** Between XML text and what it means, for the two levels of .xlsx: XML entities, and `_x000D_` escapes inside strings. */

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Text content or an attribute's value, decoded: entities, CDATA, line ends as XML has them. Comments and instructions inside a text are none of it. */
export function decodeXmlText(raw: string): string {
  let text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (text.includes("<!") || text.includes("<?")) {
    return text
      .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
      .map((piece) => (piece.startsWith("<![CDATA[") ? piece.slice(9, -3) : piece.startsWith("<!--") || piece.startsWith("<?") ? "" : decodeEntities(piece)))
      .join("");
  }
  if (text.includes("&")) text = decodeEntities(text);
  return text;
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|([a-z]+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** For text content. */
export function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;
}

/** For an attribute between double quotes; line breaks and tabs survive. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\r", "&#13;").replaceAll("\t", "&#9;");
}

/** A string of a cell, from its XML text: `_x000D_` is a carriage return, and every line end is "\n". */
export function decodeCellText(raw: string): string {
  return decodeEscapes(decodeXmlText(raw));
}

/** The second half of it: from what XML holds to the string. */
export function decodeEscapes(xmlText: string): string {
  let text = xmlText;
  if (text.includes("_x")) {
    text = text.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** What XML cannot hold, as `_xHHHH_`; text that looks like such an escape stays the text that it is. */
export function encodeCellText(text: string): string {
  const safe = text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replace(
      /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    );
  return escapeText(safe);
}
