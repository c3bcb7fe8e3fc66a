/** Item 1, Item 2; at most so many are named. */
export const named = (items: readonly string[], most = 6): string =>
  items.length <= most ? items.join(", ") : `${items.slice(0, most).join(", ")} and others (${items.length})`;
