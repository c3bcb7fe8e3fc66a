import type { SourceNoteMessages } from "../source-notes";
import { many } from "./phrases";

export const sourceNotes: SourceNoteMessages = {
  "automatic-numbers": (count) => `${many(count, "automatic number", "automatic numbers")} written out`,
  "tracked-changes": (count, cells) => `${many(count, "tracked change was", "tracked changes were")} not accepted; read as it stands after them: ${cells}`,
  comments: (count, cells) => `${many(count, "comment", "comments")} left out: ${cells}`,
  footnotes: (count, cells) => `${many(count, "footnote", "footnotes")} left out: ${cells}`,
  "nested-table": (count, cells) => `${many(count, "nested table", "nested tables")} read as text, please check: ${cells}`,
  "text-box": (count, cells) => `${many(count, "text box", "text boxes")} left out: ${cells}`,
  picture: (count, cells) => `${many(count, "picture", "pictures")} left out: ${cells}`,
  "continued-table": (count, cells) => `the table was cut in ${many(count, "place", "places")} and is joined, please check: ${cells}`,
  "hidden-text": (count, cells) => `${many(count, "piece of hidden text", "pieces of hidden text")} left out: ${cells}`,
};
