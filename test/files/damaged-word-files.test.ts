import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync, strToU8, zipSync } from "fflate";
import { commandLine } from "../../src/cli/command-line";
import { newWorkbook, openFile } from "../../src/hosts/xlsx/open-file";
import { cell, level, list, model, numbered, paragraph, row, table, wordFile } from "../fixtures/word-file";

/** Chance that is the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed * 2654435761;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
    return state % below;
  };
}

type Damage = (random: (below: number) => number) => Uint8Array;

const rows = (count: number): string =>
  Array.from({ length: count }, (_, at) => row([cell(paragraph("", numbered(1))), `修建第${at + 1}座便民桥`, "交通局", "【顺利推进】桥墩已完工。"])).join("");
const body = (count = 12): string => paragraph("岚岭县2025年重点工作进展情况表") + table(row(["序号", "工作任务", "责任单位", "进展情况"]), rows(count));
const numbering = model(1, level(0, "decimal", "%1")) + list(1, 1);
const good = (): Uint8Array => wordFile({ body: body(), numbering });
const document = (inside: string): string =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`;
const relations = (inside: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const ole = (...streams: readonly string[]): Uint8Array => {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 4));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, index) => {
    const at = 512 + 128 * index;
    [...name].forEach((sign, place) => (bytes[at + place * 2] = sign.charCodeAt(0)));
    bytes[at + 64] = (name.length + 1) * 2;
  });
  return bytes;
};

/** Ways in which a Word file is spoiled, each for a few seeds. */
const DAMAGES: { readonly [name: string]: Damage } = {
  "cut off": (random) => good().slice(0, 4 + random(good().length - 30)),
  "its directory cut off": (random) => good().slice(0, good().length - 1 - random(40)),
  "tags that do not fit": (random) => {
    const text = body();
    const tags = [...text.matchAll(/<\/w:(?:p|tc|tr|tbl|r|t)>/g)];
    const gone = tags[random(tags.length)];
    const at = gone?.index ?? 0;
    return wordFile({ body: text.slice(0, at) + text.slice(at + (gone?.[0].length ?? 0)), numbering });
  },
  "XML that breaks off": (random) => wordFile({ body: "", parts: { "word/document.xml": document(body()).slice(0, 200 + random(2000)) } }),
  "a part that is no XML": (random) =>
    wordFile({
      body: "",
      parts: { "word/document.xml": Array.from({ length: 50 + random(500) }, () => String.fromCharCode(0x4e00 + random(20000))).join("") },
    }),
  "declared entities": (random) =>
    wordFile({
      body: "",
      parts: { "word/document.xml": `<!DOCTYPE d [<!ENTITY a "${"甲".repeat(10 + random(20))}"><!ENTITY b "&a;&a;&a;&a;">]>${document(body())}` },
    }),
  "elements inside elements without end": (random) => {
    const depth = 60_000 + random(60_000);
    return wordFile({ body: "<w:sdt>".repeat(depth) + "</w:sdt>".repeat(depth) });
  },
  "far more than it says": (random) => {
    const bomb = deflateSync(new Uint8Array(9_000_000 + random(1000)));
    const bytes = zipSync({
      "_rels/.rels": strToU8(relations(`<Relationship Id="a" Type="${TYPE}" Target="word/document.xml"/>`)),
      "word/document.xml": [new Uint8Array(bomb.length), { level: 0 }],
    });
    return replaced(bytes, bomb);
  },
  "more than is read": () => bomb(),
  "a document outside the file": (random) =>
    wordFile({
      body: "",
      parts: {
        "_rels/.rels": relations(`<Relationship Id="a" Type="${TYPE}" TargetMode="External" Target="file:///share/${random(1000)}/document.xml"/>`),
        "word/document.xml": null,
      },
    }),
  "no document part": (random) => wordFile({ body: "", parts: { "word/document.xml": null, [`word/media/image${random(9)}.png`]: "x" } }),
  "no relations and no document": (random) =>
    wordFile({ body: "", parts: { "_rels/.rels": null, "word/document.xml": null, [`custom${random(9)}.xml`]: "<a/>" } }),
  "styles or numbering that are damaged": (random) =>
    wordFile({ body: body(), numbering: numbering.slice(0, 20 + random(100)), styles: `<w:style w:styleId="${random(9)}"><w:pPr>` }),
  "another root": (random) => wordFile({ body: "", parts: { "word/document.xml": `<x:book${random(9)}/>` } }),
  "bytes changed in a packed part": (random) => {
    const bytes = good();
    const at = find(bytes, "word/document.xml") + "word/document.xml".length + 20 + random(100);
    for (let i = 0; i < 8; i++) bytes[at + i] = 0xff;
    return bytes;
  },
  "no table": (random) => wordFile({ body: Array.from({ length: 1 + random(9) }, () => paragraph("只有文字")).join("") }),
  "a password": (random) => ole("Root Entry", random(2) === 0 ? "EncryptedPackage" : "EncryptionInfo"),
  "an old document": () => ole("Root Entry", "WordDocument"),
  "nothing, or noise": (random) => Uint8Array.from({ length: random(3) * 200 }, () => random(256)),
  "more columns than Word has": (random) => wordFile({ body: table(row(Array.from({ length: 64 + random(30) }, (_, at) => `列${at}`)), row(["1"])) }),
};
const SEEDS = 5;

let packed: Uint8Array | null = null;
/** Sixty million blanks in some thousand bytes, as its directory says. */
const bomb = (): Uint8Array => (packed ??= wordFile({ body: " ".repeat(60_000_000) }));

function find(bytes: Uint8Array, name: string): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(name);
}

/** The content of the stored part of that length replaced by packed bytes, whose true length nothing in the file tells. */
function replaced(bytes: Uint8Array, packed: Uint8Array): Uint8Array {
  const out = bytes.slice();
  const at = find(out, "word/document.xml") + "word/document.xml".length;
  out.set(packed, at);
  const directory = Buffer.from(out.buffer).lastIndexOf("word/document.xml");
  out[at - "word/document.xml".length - 30 + 8] = 8;
  out[directory - 46 + 10] = 8;
  return out;
}

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "word-"))));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(Object.entries(DAMAGES))("%s", (name, damage) => {
  test.each(Array.from({ length: SEEDS }, (_, seed) => [seed + 1]))("is refused in one line that says what to do (seed %i)", async (seed) => {
    const file = join(folder, `表${seed}.docx`);
    writeFileSync(file, damage(chance(seed + name.length * 97)));
    let [out, err] = ["", ""];
    const code = await commandLine(["inspect", file], {
      open: openFile,
      create: newWorkbook,
      unzip: () => null,
      today: "2025-07-10",
      version: "0.0.0",
      colour: false,
      out: (text) => void (out += text),
      err: (text) => void (err += text),
    });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^“表\d\.docx”\p{Script=Han}?[^\n]*。\n$/u);
    expect(err).not.toMatch(/程序出错|工作簿|Excel|undefined/);
  });
});

test.each<[string, Uint8Array | string, RegExp]>([
  ["通知.pdf", "%PDF-1.7\n", /是 PDF 文档，不能读取。请向报送单位索取/],
  ["通知.rtf", "{\\rtf1\\ansi 进度表}", /是 RTF 文档，不能读取。.*另存为 \.docx/],
  ["改名的.doc", "{\\rtf1\\ansi 进度表}", /是 RTF 文档/],
  ["旧.doc", ole("Root Entry", "WordDocument"), /是旧版 Word 文档（\.doc、\.wps），暂不能读取。.*另存为 \.docx/],
  ["表.wps", ole("Root Entry", "WordDocument"), /是旧版 Word 文档（\.doc、\.wps）/],
  ["表.wps", ole("Root Entry", "CONTENTS"), /不是有效的Word文档.*另存为 \.docx/],
  ["表.docx", '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">', /是 XML 格式的 Word 文档.*另存为 \.docx/],
  [
    "表.odt",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<a/>"), "META-INF/manifest.xml": strToU8("<a/>") }),
    /OpenDocument 文档（\.odt）.*另存为 \.docx/,
  ],
])("%s is named for what it is, with what to do", async (name, content, sentence) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  let err = "";
  const code = await commandLine(["inspect", file], {
    open: openFile,
    create: newWorkbook,
    unzip: () => null,
    today: "2025-07-10",
    version: "0.0.0",
    colour: false,
    out: () => undefined,
    err: (text) => void (err += text),
  });
  expect([code, err.split("\n").length]).toEqual([2, 2]);
  expect(err).toMatch(sentence);
});

test("what a document refers to outside is neither needed nor looked at", async () => {
  const outside = `<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" TargetMode="External" Target="http://198.51.100.7/a.dotm"/>`;
  const bytes = wordFile({ body: body(), parts: { "word/_rels/document.xml.rels": relations(outside) } });
  const book = await openFile(bytes, "表.docx");
  expect((await book.read("active")).values).toHaveLength(14);
});
