/** Names or parts in a sentence. */
export const list = (parts: readonly string[]): string => parts.join(", ");

/** Texts as they are quoted in a sentence. */
export const quotes = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(", ");

/** A number of things; `more` where their plural is not the name and an s. */
export const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** A sentence that is said only where there is a text for it. */
export const optional = (text: string, sentence: string): string => (text === "" ? "" : sentence);
