// The Excel host that stands beside the project (../shared/excel-host), driven as the contract suite wants it. It is a
// model of Excel by other hands, over exceljs: what holds on both does not hold by our own misunderstanding alone.

const column = (letters) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const place = (a1) => {
  const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(a1);
  return { r: Number(row) - 1, c: column(letters) - 1 };
};
const box = (a1) => {
  const [from, to = from] = a1.split(":").map(place);
  return { r: from.r, c: from.c, rows: to.r - from.r + 1, cols: to.c - from.c + 1 };
};
const letters = (index) => {
  let text = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  return text;
};
const isDate = (value) => typeof value === "object" && value !== null && "date" in value;
const showsDay = (format) => /[yd]/i.test(format ?? "") || (/m/i.test(format ?? "") && !/[hs]/i.test(format ?? ""));

function put(cell, content) {
  const isFormula = typeof content === "object" && content !== null && "formula" in content;
  const value = isFormula ? content.value : content;
  const plain = isDate(value) ? value.date : value;
  cell.value = isFormula ? { formula: content.formula.slice(1), result: plain } : plain;
  if (isDate(value) && !showsDay(cell.style?.numFmt)) cell.style = { ...cell.style, numFmt: "yyyy-mm-dd" };
}

function build(workbook, description) {
  const sheet = workbook.addWorksheet(description.name, { state: description.hidden ? "hidden" : "visible" });
  const from = place(description.at ?? "A1");
  (description.rows ?? []).forEach((row, r) => row.forEach((content, c) => content !== null && put(sheet.getCell(from.r + r + 1, from.c + c + 1), content)));
  for (const [range, format] of Object.entries(description.formats ?? {})) {
    const { r, c, rows, cols } = box(range);
    for (let i = 0; i < rows; i++)
      for (let j = 0; j < cols; j++) {
        const cell = sheet.getCell(r + i + 1, c + j + 1);
        cell.style = { ...cell.style, numFmt: format === "General" ? undefined : format };
      }
  }
  for (const merge of description.merges ?? []) sheet.mergeCellsWithoutStyle(merge);
  for (const row of description.hiddenRows ?? []) sheet.getRow(row).hidden = true;
  for (const index of description.hiddenColumns ?? []) sheet.getColumn(index).hidden = true;
  if (description.protected) sheet.sheetProtection = { sheet: true };
}

/** A workbook on the shared host: `answer` for the client, and the person's and the examiner's side of it. */
export function openSharedExcel(createExcelHost, ExcelJS, faults, sheets, options = {}) {
  const workbook = new ExcelJS.Workbook();
  for (const description of sheets) build(workbook, description);
  const host = createExcelHost(workbook, { apiSets: { ExcelApi: "1.13" }, calculate: false });
  const sheetOf = (name) =>
    host.sheetByName(name) ??
    (() => {
      throw new Error(`no sheet ${name}`);
    })();
  for (const description of sheets) if (description.filtered) sheetOf(description.name).$filter.$c = [{}];
  if (options.active) host.active = sheetOf(options.active);
  if (options.structureProtected) host.root.protection.protect();
  const excel = {
    onEvent: () => undefined,
    answer(message) {
      const body = JSON.parse(message[4]);
      if (Object.values(body.ObjectPaths ?? {}).every((path) => path.ObjectPathType === 2)) return host.processMessage(message);
      const fault = faults.next();
      if (fault === "refused") return { Version: 1, Error: 5102 };
      if (fault !== "half-done") {
        const answered = host.processMessage(message);
        return fault === "answer-lost" ? { Version: 1, Error: 5012 } : answered;
      }
      const half = [...message];
      half[4] = JSON.stringify({ ...body, Actions: body.Actions.slice(0, Math.floor(body.Actions.length / 2)) });
      const answered = host.processMessage(half);
      if (answered.Error !== 0) return answered;
      const result = JSON.parse(answered.Data[2]);
      result.Error ??= { Code: "GeneralException", Message: "broken off", Location: null, ActionIndex: result.Results.length, HttpStatusCode: 500 };
      return { ...answered, Data: [200, answered.Data[1], JSON.stringify(result)] };
    },
  };
  host.sinks.add((name, data) => {
    if (name === "richApiMessage") excel.onEvent(data);
  });
  return {
    excel,
    gaps: () => [...host.gaps.keys()],
    edit(name, a1, value) {
      const sheet = sheetOf(name);
      const { r, c } = place(a1);
      put(sheet.cell(r, c), value);
      host.touch();
      host.$user = true;
      try {
        host.changed(sheet, { r, c, rows: 1, cols: 1 });
      } finally {
        host.$user = false;
      }
    },
    rename: (name, next) => {
      sheetOf(name).name = next;
    },
    remove: (name) => sheetOf(name).delete(),
    add: (name) => {
      host.root.worksheets.add(name);
    },
    activate: (name) => host.setActive(sheetOf(name)),
    protect: (name) => {
      sheetOf(name).$protected = true;
    },
    filter: (name) => {
      sheetOf(name).$filter.$c = [{}];
    },
    look(name, a1) {
      const { r, c } = place(a1);
      const sheet = sheetOf(name);
      const cell = sheet.peek(r, c);
      const value = host.cellResult(sheet, r, c);
      return { value: value === "" ? null : value, formula: cell?.formula ? `=${cell.formula}` : null, format: sheet.styleAt(r, c).numFmt ?? "General" };
    },
    snapshot: () => host.sheets.map((sheet) => snapshotOf(host, sheet)),
    propertyNames: () => [...host.root.properties.custom.$items()].map((item) => item.key),
    selection: () => ({ sheet: host.selection.sheet.ws.name, cell: `${letters(host.selection.boxes[0].c)}${host.selection.boxes[0].r + 1}` }),
  };
}

/** exceljs writes down what is the default, once it was set; that is no difference. */
const DEFAULTS = {
  indent: 0,
  shrinkToFit: false,
  textRotation: 0,
  wrapText: false,
  vertical: "bottom",
  horizontal: "general",
  bold: false,
  italic: false,
  strike: false,
  underline: false,
  strikethrough: false,
};
const FONT = { name: "Calibri", size: 11, color: { argb: "FF000000" } };

function plainStyle(style) {
  const { alignment = {}, font = {}, fill, numFmt } = JSON.parse(JSON.stringify(style ?? {}));
  const kept = (values, defaults) =>
    Object.entries(values)
      .filter(([key, value]) => value !== null && JSON.stringify(value) !== JSON.stringify(defaults[key]))
      .sort();
  const looks = [
    kept(alignment, DEFAULTS),
    kept(font, { ...DEFAULTS, ...FONT, underline: font.underline === "none" ? "none" : false }),
    fill && fill.pattern !== "none" ? [fill.fgColor?.argb] : [],
    numFmt ?? "General",
  ];
  return looks.flat().length === 1 && looks[3] === "General" ? null : looks;
}

/** The line between two cells is one line, whichever of them it was set on. */
function edgesOf(border, r, c) {
  const drawn = (side) => border?.[side]?.style && border[side].style !== "none";
  return [drawn("top") && `h${r},${c}`, drawn("bottom") && `h${r + 1},${c}`, drawn("left") && `v${r},${c}`, drawn("right") && `v${r},${c + 1}`].filter(Boolean);
}

function snapshotOf(host, sheet) {
  const cells = [];
  const edges = new Set();
  for (const [r, c, cell] of sheet.cells({ r: 0, c: 0, rows: 1_048_576, cols: 16_384 })) {
    const style = plainStyle(cell.style);
    for (const edge of edgesOf(cell.style?.border, r, c)) edges.add(edge);
    const value = sheet.isSlave(cell) ? null : cell.value;
    if ((value === null || value === undefined) && style === null) continue;
    cells.push([r, c, JSON.parse(JSON.stringify(value ?? null)), style]);
  }
  return {
    name: sheet.ws.name,
    state: sheet.ws.state,
    cells,
    edges: [...edges].sort(),
    merges: sheet.merges(),
    names: sheet.$names.$items().map((item) => [item.name, item.comment]),
    charts: sheet.charts_.length,
  };
}
