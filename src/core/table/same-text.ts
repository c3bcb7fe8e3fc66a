/** A text as it is compared with another: width folded, white space, punctuation and point numbers off. */
export function comparable(text: string): string {
  const bare = text.replace(/(^|\n)\s*(?:[(（]?\d{1,2}[)）.．、]|[①-⑳])(?!\d)/g, "$1").replace(/[\s\p{P}]+/gu, "");
  return /[\uff01-\uff5e]/.test(bare) ? bare.normalize("NFKC") : bare;
}

/** Whether two texts can be the same in that sense: a quick look at their lengths, for tables of many rows. */
export function mayBeSame(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  return longer <= shorter * 1.6 + 12;
}
