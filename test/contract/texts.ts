/** Texts that a spreadsheet program would make something else of, and texts that break on the way. Each must come back letter for letter. */
export const TEXTS: readonly string[] = [
  // formulas
  "=1+1", "=SUM(A1:A2)", "=", "+", "-", "@", "+1", "-1", "@x", "@SUM(1)", "- 说明", "+增长", "=不是公式", "{=1}", "＝1+1", "－1", "−1",
  // numbers
  "(1)", "（1）", "12", " 12 ", "１２", "0012", "007", "1,234", "1,2", "1.", ".5", "1E5", "1e5", "2E3", "1e400", "50%", "12.5%", "12.5％", "￥100", "$5", "¥1,000.00", "1 1/2", "3/4", "12345678901234567890", "0x1F",
  // days and times
  "1-2", "1/2", "2019-6-30", "2019/6/30", "2019.6.30", "2019年6月", "2019年6月30日", "6月30日", "1月", "6-30", "Jan 5", "DEC1", "5-May", "12:30", "12:30:15", "9时30分", "24:00", "8:30 AM", "5 p",
  // words with a meaning
  "TRUE", "true", "False", "#N/A", "#REF!", "#DIV/0!", "NULL", "A1", "R1C1", "null", "undefined", "NaN",
  // apostrophes
  "'", "''", "'撇号", "''两撇", "'=1+1", "尾撇'", "'12",
  // blanks and line breaks
  "行一\n行二", "\n首行空", "末行空\n", "一\n\n二", " 首空", "尾空 ", "　全角空", "\t制表", "a\u00a0b", "  两空  ",
  // markup and escapes of the file formats
  "<b>&amp;\"</b>", "]]>", "_x000D_", "_x0041_", "&#10;", "%d %s", "\\n", "\"引号\"", "[1]", "{}",
  // beyond the first plane, joined, combined, right to left
  "😀", "👨‍👩‍👧‍👦", "𠮷野家", "e\u0301", "السلام", "\u200b零宽", "▲未按进度完成", "①②③", "—— 1 ——",
  // what such a table says
  "【顺利推进】已完成年度目标的29.77%。", "1.已完成；2.未完成。", "80%(…进度滞后)", "/", "、", "0", "一、", "（一）", "3+000", "K3+000",
];

/** As long as a cell can hold. */
export const LONGEST_TEXT = "长".repeat(32_767);
