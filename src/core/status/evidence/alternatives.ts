/**
 * A pattern of many alternatives. A regular expression tries them all at every character; here they are tried only where
 * one of them can begin, and nearly every character is passed over by a look into a table.
 */
export class Alternatives {
  private readonly begins = new Uint8Array(0x10000);
  private readonly pattern: RegExp;

  /** @param alternatives separated by blanks, each a pattern that begins with a plain character; they look at nothing before themselves */
  constructor(alternatives: string) {
    const all = alternatives.split(" ");
    for (const one of all) this.begins[one.charCodeAt(0)] = 1;
    this.pattern = new RegExp(`(?:${all.join("|")})`, "y");
  }

  /** Whether one of them matches within `text` from `from` up to `to`; what stands outside is not looked at. */
  isIn(text: string, from = 0, to = text.length): boolean {
    let at = this.nextPlace(text, from, to);
    if (at === to) return false;
    const within = to < text.length ? text.slice(0, to) : text;
    for (; at < to; at = this.nextPlace(within, at + 1, to)) {
      this.pattern.lastIndex = at;
      if (this.pattern.test(within)) return true;
    }
    return false;
  }

  private nextPlace(text: string, from: number, to: number): number {
    let at = from;
    while (at < to && this.begins[text.charCodeAt(at)] === 0) at++;
    return at;
  }
}
