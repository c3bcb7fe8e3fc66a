/** What the sheet of a Word table is called: the only one, or the n-th. */
export const wordSheetName = (index: number, count: number): string => (count === 1 ? "Word表格" : `Word表格${index + 1}`);
