/** A whole text of figures, latin letters, signs and the units of dates and money: what a program may take for a number, a date, a time. */
const FIGURES =
  /^[\s\u0021-\u007e\u00a0-\u00ff\u2010-\u2015\u2212\u3000\uff01-\uff5e年月日号时時分秒点上下午前后後零〇一二三四五六七八九十百千万亿元¥￥$€£%‰]*$/;

/**
 * Whether a spreadsheet program may make something else of this text when it is put into a cell that is not formatted as
 * text: a formula, a number, a date, a time, a truth value, an error, or the text without its leading apostrophe. Rather
 * yes than no: in doubt the text gets an apostrophe before it, which no reader sees, and else a unit's words would change.
 */
export function mayBeConverted(text: string): boolean {
  if (text === "") return false;
  if (/^[\s\u3000]*[=+\-@'＝＋－＠\u2212]/.test(text)) return true;
  const bare = text.trim().toLowerCase();
  if (bare === "true" || bare === "false" || /^#[a-z0-9/_]+[!?]?$/.test(bare)) return true;
  return /[0-9０-９〇零一二三四五六七八九十]/.test(text) && FIGURES.test(text);
}

/** The text as it has to be put into a cell that is not formatted as text, so that it is there letter for letter. */
export const asTyped = (text: string): string => (mayBeConverted(text) ? `'${text}` : text);
