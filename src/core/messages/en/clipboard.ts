import type { ClipboardMessages } from "../clipboard";

const size = ({ rows, columns }: { readonly rows: number; readonly columns: number }): string =>
  `${rows} ${rows === 1 ? "row" : "rows"}, ${columns} ${columns === 1 ? "column" : "columns"}`;

export const clipboard: ClipboardMessages = {
  copied: (area, all) => `Copied: ${area}, ${size(all)}`,
  cut: (area, all) => `Cut: ${area}, ${size(all)}; Ctrl+Z takes it back`,
  pasted: (area, all) => `Pasted: ${area}, ${size(all)}; Ctrl+Z takes it back`,
  unmerged: (areas) => `${areas} merged ${areas === 1 ? "area lies" : "areas lie"} across others and ${areas === 1 ? "was" : "were"} not merged`,
  notPasted: (why) => `Not pasted: ${why}`,
  nothing: "there is no text and no table on the clipboard.",
  underMerge: "there are merged cells at the selected place, and some texts would be hidden. Please choose an empty place, or take the merge off first.",
  tooLarge: "it does not fit on the sheet, or there are too many cells. Please paste it in parts.",
  between: "; ",
};
