import { isClosing, isOpening, type Stretch } from "./clauses";
import type { PlainProse } from "./plain-prose";

/** What stands in round brackets, its signs left out. Where nobody closes it, it ends with its line. */
export interface Bracket extends Stretch {
  /** 1 for what stands in no other bracket. */
  readonly depth: number;
}

const NEW_LINE = 0x0a;
/** What most texts have. */
const NONE: readonly Bracket[] = [];

/** The brackets of a text, in the order in which they begin. A closing sign that closes nothing is passed over. */
export function bracketsOf(text: string): readonly Bracket[] {
  let found: { start: number; end: number; depth: number }[] | null = null;
  const open: { end: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isOpening(code)) {
      const one = { start: at + 1, end: text.length, depth: open.length + 1 };
      open.push(one);
      (found ??= []).push(one);
    } else if (open.length > 0 && (isClosing(code) || code === NEW_LINE)) {
      for (const one of open.splice(code === NEW_LINE ? 0 : -1)) one.end = at;
    }
  }
  return found ?? NONE;
}

/** The brackets of a prose; looked for once. */
export const bracketsIn = (prose: PlainProse): readonly Bracket[] => prose.read(allBrackets);
const allBrackets = ({ text }: PlainProse): readonly Bracket[] => bracketsOf(text);

/** The innermost bracket that holds a place; null where none does. */
export function bracketAround(brackets: readonly Bracket[], at: number): Bracket | null {
  let inner: Bracket | null = null;
  for (const one of brackets) {
    if (one.start > at) break;
    if (at < one.end) inner = one;
  }
  return inner;
}

/** How many brackets are open around a place. */
export const depthAt = (brackets: readonly Bracket[], at: number): number => bracketAround(brackets, at)?.depth ?? 0;
