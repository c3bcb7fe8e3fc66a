import { zipSync, strToU8, unzipSync } from "fflate";
import { HostError } from "../../core/host-error";
import { messages } from "../../core/messages/messages";
import { fileOf } from "../../../test/contract/xlsx-harness";
import { openFile } from "./open-file";

const table = {
  name: "进度表",
  rows: [
    ["序号", "任务"],
    [1, "修路"],
  ],
};
const good = (): Uint8Array => fileOf([table]);
/** The good file with some parts replaced or (null) taken out, zipped anew. */
function changedFile(changes: { readonly [name: string]: string | Uint8Array | null }): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(good());
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) delete parts[name];
    else parts[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(parts);
}

/** The error that opening and reading a file ends with; null where it reads. */
async function failure(bytes: Uint8Array): Promise<HostError | null> {
  try {
    const file = await openFile(bytes, "二季度.xlsx");
    await file.sheets();
    await file.read("active");
    return null;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/** An OLE file whose directory names one stream. */
function oleFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((sign, index) => bytes.set([sign.charCodeAt(0), 0], 1024 + index * 2));
  bytes[1024 + 64] = (stream.length + 1) * 2;
  return bytes;
}

describe("files that cannot be opened are answered by name", () => {
  const sheet = "xl/worksheets/sheet1.xml";
  const head = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
  test("the good file reads", async () => expect(await failure(good())).toBeNull());

  test.each<[string, () => Uint8Array, string]>([
    ["an empty file", () => new Uint8Array(), "not-a-workbook"],
    ["a text", () => strToU8("序号,任务\n1,修路"), "not-a-workbook"],
    ["a web page under a false name", () => strToU8("<html><table><tr><td>序号</td></tr></table></html>"), "not-a-workbook"],
    ["a zip file that is no workbook", () => zipSync({ "a.txt": strToU8("甲") }), "not-a-workbook"],
    ["a document of another kind", () => changedFile({ "xl/workbook.xml": '<w:document xmlns:w="urn:w"/>' }), "not-a-workbook"],
    ["a file that is cut off", () => good().slice(0, 900), "not-a-workbook"],
    ["a file that lacks its first half", () => good().slice(900), "not-a-workbook"],
    ["a file with an opening password", () => oleFile("EncryptedPackage"), "encrypted"],
    ["an OLE file of another program", () => oleFile("WordDocument"), "not-a-workbook"],
    ["an .xls that is broken", () => oleFile("Workbook"), "not-a-workbook"],
    ["a missing sheet", () => changedFile({ [sheet]: null }), "not-a-workbook"],
    ["a missing workbook part", () => changedFile({ "xl/workbook.xml": null }), "not-a-workbook"],
    ["missing relationships", () => changedFile({ "_rels/.rels": null }), "not-a-workbook"],
    ["a sheet that ends in a tag", () => changedFile({ [sheet]: `${head}<sheetData><row r="1"><c r="A1" t="inl` }), "not-a-workbook"],
    ["a sheet that ends in a row", () => changedFile({ [sheet]: `${head}<sheetData><row r="1"><c r="A1"><v>1</v></c>` }), "not-a-workbook"],
    [
      "a row that does not end",
      () => changedFile({ [sheet]: `${head}<sheetData><row r="1"><c r="A1"><v>1</v></c></sheetData></worksheet>` }),
      "not-a-workbook",
    ],
    ["tags that do not fit", () => changedFile({ "xl/workbook.xml": "<workbook><sheets></workbook></sheets>" }), "not-a-workbook"],
    [
      "a document type with entities",
      () => changedFile({ "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook><sheets/></workbook>' }),
      "not-a-workbook",
    ],
    ["bytes that are no text", () => changedFile({ [sheet]: Uint8Array.of(0x3c, 0xff, 0xfe, 0xff, 0x3e) }), "not-a-workbook"],
    ["a sheet of more than 50 MB", () => changedFile({ [sheet]: `${head}<sheetData>${" ".repeat(50_000_001)}</sheetData></worksheet>` }), "too-large"],
    [
      "more than 200,000 rows",
      () => changedFile({ [sheet]: `${head}<sheetData>${'<row><c t="b"><v>1</v></c></row>'.repeat(200_001)}</sheetData></worksheet>` }),
      "too-large",
    ],
  ])("%s", async (_, bytes, code) => {
    const error = await failure(bytes());
    expect(error?.code).toBe(code);
    const sentence = messages("zh-CN").hostErrors[error?.code ?? "busy"](error?.facts ?? {});
    expect(sentence).toMatch(/^[^\n]{6,100}。$/);
  });

  test("a size that the directory belies is met before memory is full", async () => {
    const bomb = changedFile({ [sheet]: `${head}<sheetData>${" ".repeat(20_000_000)}</sheetData></worksheet>` });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (let at = 0; at + 46 < bomb.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 19_000_000) view.setUint32(at + 24, 1000, true);
    }
    expect((await failure(bomb))?.code).toBe("not-a-workbook");
  });

  test("a flipped bit is noticed by the checksum", async () => {
    const bytes = good();
    const name = strToU8("xl/workbook.xml");
    const at = Buffer.from(bytes).indexOf(Buffer.from(name)) + name.length + 20;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect((await failure(bytes))?.code).toBe("not-a-workbook");
  });

  test("the sentence names the file", async () => {
    const error = await failure(new Uint8Array());
    expect(messages("zh-CN").hostErrors["not-a-workbook"](error?.facts ?? {})).toContain("“二季度.xlsx”");
  });
});
