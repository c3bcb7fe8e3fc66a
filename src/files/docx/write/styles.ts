import { element } from "./markup";
import { fromPoints, halfPoints, SMALL, type DraftFonts } from "./page";

const fontOf = (names: readonly string[]): string => names[0] ?? "";
const fonts = (names: readonly string[]): string => {
  const name = fontOf(names);
  return element("rFonts", { ascii: name, eastAsia: name, hAnsi: name, cs: name });
};
const size = (points: number): string => element("sz", halfPoints(points)) + element("szCs", halfPoints(points));
const exactly = (points: number, more: { readonly [name: string]: number } = {}): string =>
  element("spacing", { ...more, line: fromPoints(points), lineRule: "exact" });
/** An indent of so many characters of a size. */
const indent = (side: "firstLine" | "right", characters: number, points: number): string =>
  element("ind", { [`${side}Chars`]: characters * 100, [side]: fromPoints(characters * points) });

interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run: string;
}

/** The looks of a draft by the kind of its blocks. */
export function stylesXml({ title, heading1, heading2, body, sizes }: DraftFonts): string {
  const text = exactly(sizes.line);
  const first = indent("firstLine", 2, sizes.body);
  const end = indent("right", 4, sizes.body);
  const styles: readonly Style[] = [
    {
      id: "Title",
      name: "Title",
      paragraph:
        element("spacing", { before: 0, after: fromPoints(sizes.line), line: fromPoints(sizes.title * 1.5), lineRule: "exact" }) + element("jc", "center"),
      run: fonts(title) + size(sizes.title),
    },
    { id: "Number", name: "Number", paragraph: text + element("jc", "right"), run: "" },
    { id: "Addressee", name: "Addressee", paragraph: text, run: "" },
    { id: "Heading1", name: "heading 1", paragraph: element("keepNext", {}) + text + first + element("outlineLvl", 0), run: fonts(heading1) },
    { id: "Heading2", name: "heading 2", paragraph: element("keepNext", {}) + text + first + element("outlineLvl", 1), run: fonts(heading2) },
    { id: "BodyText", name: "Body Text", paragraph: text + first + element("jc", "both"), run: "" },
    { id: "Attachment", name: "Attachment", paragraph: exactly(sizes.line, { before: fromPoints(sizes.line) }) + first, run: "" },
    {
      id: "Issuer",
      name: "Issuer",
      paragraph: element("keepNext", {}) + exactly(sizes.line, { before: fromPoints(sizes.line * 2) }) + end + element("jc", "right"),
      run: "",
    },
    { id: "Date", name: "Date", paragraph: text + end + element("jc", "right"), run: "" },
    { id: "TableText", name: "Table Text", paragraph: exactly(SMALL.tableLine), run: size(SMALL.table) },
    {
      id: "TableHead",
      name: "Table Head",
      paragraph: element("keepNext", {}) + exactly(SMALL.tableLine) + element("jc", "center"),
      run: fonts(heading1) + size(SMALL.table),
    },
    { id: "TableCentre", name: "Table Centre", paragraph: exactly(SMALL.tableLine) + element("jc", "center"), run: size(SMALL.table) },
    { id: "FormText", name: "Form Text", paragraph: exactly(SMALL.formLine), run: size(SMALL.form) },
    { id: "FormLabel", name: "Form Label", paragraph: exactly(SMALL.formLine) + element("jc", "center"), run: fonts(heading1) + size(SMALL.form) },
    { id: "Footer", name: "footer", paragraph: "", run: fonts(["宋体"]) + size(SMALL.footer) },
  ];
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(body)}${size(sizes.body)}<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  const normal = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`;
  const own = styles.map(
    ({ id, name, paragraph, run }) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>${paragraph === "" ? "" : `<w:pPr>${paragraph}</w:pPr>`}${run === "" ? "" : `<w:rPr>${run}</w:rPr>`}</w:style>`,
  );
  return `${defaults}${normal}${own.join("")}`;
}

/** What else a font is called, for machines that lack it: Word takes the first that it has. */
export function fontTableXml({ title, heading1, heading2, body }: DraftFonts): string {
  const all = new Map([title, heading1, heading2, body].map((names) => [fontOf(names), names.slice(1)]));
  return [...all]
    .map(
      ([name, others]) =>
        `<w:font w:name="${name}">${others.length === 0 ? "" : element("altName", others.join(","))}${element("charset", "86")}${element("family", "auto")}${element("pitch", "variable")}</w:font>`,
    )
    .join("");
}
