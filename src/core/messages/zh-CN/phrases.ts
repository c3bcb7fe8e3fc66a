/** Names or parts in a sentence. */
export const list = (parts: readonly string[]): string => parts.join("、");
