import { Lexicon } from "../../text/lexicon";
import { doneFamilies } from "./done-families";
import { families } from "./phrase-families";
import { cues, harmless, scopes, type Cue, type Scope } from "./phrase-words";
import { plainTroubleFamilies } from "./plain-trouble-families";
import { aheadFamilies, deniedFamilies, troubleFamilies } from "./trouble-families";

/** What a sign does to the sentence that is read. */
export type SignRole = "sentence" | "clause" | "quote-open" | "quote-close" | "bracket-open" | "bracket-close";
/** One thing that a word may say. */
export interface WordSense {
  readonly cue: Cue | null;
  readonly weight: number;
  readonly scope: Scope | null;
  /** What must follow for the word to say it, and what must stand before it in its sentence. */
  readonly then: RegExp | null;
  readonly before: RegExp | null;
  /** Whether it says how things stand even where it is planned: 争取月底恢复施工. */
  readonly evenPlanned: boolean;
  /** How much shorter the word is that says it: 没有过 falls back to 没有 where nothing of its own holds. */
  readonly shorter: number;
}
/** What a word of the lexicon is: a mark, or what it says, of its cues the first that holds; harmless where it says nothing. */
export interface LexiconEntry {
  readonly mark: SignRole | null;
  readonly readings: readonly WordSense[];
}

const MARKS: readonly (readonly [string, SignRole])[] = [
  ["。；;！？!?\n", "sentence"],
  ["，,", "clause"],
  ["《“「『‘", "quote-open"],
  ["》”」』’", "quote-close"],
  ["（(", "bracket-open"],
  ["）)", "bracket-close"],
];

function entries(): Map<string, LexiconEntry> {
  const found = new Map<string, { mark: SignRole | null; readings: WordSense[] }>();
  const put = (list: string, reading: WordSense | null): void => {
    for (const word of list.split(" ")) {
      if (word === "") continue;
      const entry = found.get(word) ?? { mark: null, readings: [] };
      if (reading !== null) entry.readings.push(reading);
      found.set(word, entry);
    }
  };
  put(harmless, null);
  for (const { kind, words, then = null, before = null } of scopes)
    put(words, { scope: kind, cue: null, weight: 0, then, before, evenPlanned: false, shorter: 0 });
  for (const { kind, weight, words, then = null, before = null, evenPlanned = false } of [
    ...troubleFamilies,
    ...families,
    ...plainTroubleFamilies,
    ...aheadFamilies,
    ...doneFamilies,
    ...cues,
    ...deniedFamilies,
  ])
    put(words, { cue: kind, weight, scope: null, then, before, evenPlanned, shorter: 0 });
  for (const word of [...found.keys()].sort((a, b) => a.length - b.length)) fallBack(found, word);
  for (const [chars, mark] of MARKS) for (const char of chars) found.set(char, { mark, readings: [] });
  return found;
}

/**
 * Where a word says something only under conditions, the next shorter one that it begins with speaks behind it; without any reading that
 * one is harmless, and so is this.
 */
function fallBack(found: ReadonlyMap<string, { readonly readings: WordSense[] }>, word: string): void {
  const own = found.get(word)?.readings ?? [];
  if (own.length === 0 || own.some(({ then, before }) => then === null && before === null)) return;
  for (let length = word.length - 1; length > 0; length--) {
    const readings = found.get(word.slice(0, length))?.readings;
    if (readings === undefined) continue;
    own.push(...readings.map((one) => ({ ...one, shorter: one.shorter + word.length - length })));
    return;
  }
}

/** Every word, every family and every mark that phrases are read by. */
export const PHRASE_WORDS = new Lexicon<LexiconEntry>(entries());
