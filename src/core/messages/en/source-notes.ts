import type { SourceNoteMessages } from "../source-notes";

const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const sourceNotes: SourceNoteMessages = {
  "automatic-numbers": (count) => `${of(count, "automatic number", "automatic numbers")} written out`,
  "tracked-changes": (count, cells) => `${of(count, "tracked change was", "tracked changes were")} not accepted; read as it stands after them: ${cells}`,
  comments: (count, cells) => `${of(count, "comment", "comments")} left out: ${cells}`,
  footnotes: (count, cells) => `${of(count, "footnote", "footnotes")} left out: ${cells}`,
  "nested-table": (count, cells) => `${of(count, "nested table", "nested tables")} read as text, please check: ${cells}`,
  "text-box": (count, cells) => `${of(count, "text box", "text boxes")} left out: ${cells}`,
  picture: (count, cells) => `${of(count, "picture", "pictures")} left out: ${cells}`,
  "continued-table": (count, cells) => `the table was cut in ${of(count, "place", "places")} and is joined, please check: ${cells}`,
  "hidden-text": (count, cells) => `${of(count, "piece of hidden text", "pieces of hidden text")} left out: ${cells}`,
};
