/** Every character that \s of a regular expression means. */
export const WHITE_SPACE = "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";

/**
 * What each UTF-16 code unit is, as a number that the caller gives its characters; 0 for all others, the last number for
 * a character given twice. One look-up answers for a character what a pattern would be tried for: texts are read
 * character by character only where this is asked first.
 */
export function characterKinds(...kinds: readonly (readonly [characters: string, kind: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [characters, kind] of kinds) for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = kind;
  return table;
}

/** As `characterKinds`, for numbers that are bits: a character given twice is both. */
export function characterTraits(...traits: readonly (readonly [characters: string, trait: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [characters, trait] of traits) {
    for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = (table[characters.charCodeAt(at)] ?? 0) | trait;
  }
  return table;
}
