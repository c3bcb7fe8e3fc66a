/**
 * Signs that a terminal obeys or that turn the order of what stands beside them: control signs (C0 but for tab and line
 * break, DEL, C1), direction marks, and a byte order mark. A file can hold any of them.
 */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** A text for the terminal: such signs are shown by their number, \\u001b, and none is sent. */
export function visibleSigns(text: string): string {
  return text.replace(OBEYED, escaped);
}

/** JSON for the terminal: the same signs are escaped as JSON has it, so that what is read from it is letter for letter the same. */
export const visibleJson = (json: string): string => json.replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, escaped);

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
