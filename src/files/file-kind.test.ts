import { HostError } from "../core/host-error";
import { compoundFile } from "../../test/fixtures/xls-file";
import { fileKind } from "./file-kind";

const bytes = (...numbers: readonly number[]): Uint8Array => Uint8Array.from([...numbers, ...new Array<number>(16).fill(0x41)]);
const text = (said: string): Uint8Array => new TextEncoder().encode(said);
const wide = (said: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(said, "utf16le")]);

function told(given: Uint8Array): string {
  try {
    return fileKind(given);
  } catch (error) {
    if (error instanceof HostError) return `${error.code} ${String(error.facts.kind ?? "")}`.trim();
    throw error;
  }
}

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(0), "not-a-workbook empty"],
  ["a package", bytes(0x50, 0x4b), "package"],
  ["a stream without a container", bytes(0x09, 0x08, 0x10), "biff"],
  ["a stream of another length", bytes(0x09, 0x08, 0x11), "not-a-workbook"],
  ["Excel 4", bytes(0x09, 0x04), "not-a-workbook excel-4"],
  ["Excel 3", bytes(0x09, 0x02), "not-a-workbook excel-4"],
  ["Excel 2", bytes(0x09, 0x00), "not-a-workbook excel-4"],
  ["PDF", text("%PDF-1.7"), "not-a-workbook pdf"],
  ["PNG", bytes(0x89, 0x50, 0x4e, 0x47), "not-a-workbook image"],
  ["JPEG", bytes(0xff, 0xd8, 0xff), "not-a-workbook image"],
  ["no JPEG", Uint8Array.of(0xff, 0xd8, 0xfe, 0), "not-a-workbook"],
  ["GIF", text("GIF89a"), "not-a-workbook image"],
  ["BMP", text("BM123"), "not-a-workbook image"],
  ["RAR", text("Rar!"), "not-a-workbook archive"],
  ["7z", bytes(0x37, 0x7a, 0xbc, 0xaf), "not-a-workbook archive"],
  ["gzip", bytes(0x1f, 0x8b), "not-a-workbook archive"],
  ["a web page in one file", text("From: <甲>\r\nMIME-Version: 1.0\r\n"), "not-a-workbook mht"],
  ["RTF", text("{\\rtf1 甲}"), "not-a-workbook rtf"],
  ["SYLK", text("ID;PWXL;N;E"), "not-a-workbook sylk"],
  ["DIF", text("TABLE\n0,1"), "not-a-workbook dif"],
  ["Word's XML", text('<?xml?><w xmlns="http://schemas.microsoft.com/office/word/2003/wordml">'), "not-a-workbook word-xml"],
  ["Excel's XML", text('<?xml?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'), "not-a-workbook xml-2003"],
  ["HTML", text("\ufeff  <table><tr>"), "not-a-workbook html"],
  ["HTML in wide characters", wide("<html >甲"), "not-a-workbook html"],
  ["other XML", text("<table2>\n"), "not-a-workbook"],
  ["a text with commas", text("序号,任务"), "not-a-workbook csv"],
  ["a text of two lines", text("序号\n任务"), "not-a-workbook csv"],
  ["a text of one word", text("序号"), "not-a-workbook"],
  ["bytes with a nought", Uint8Array.of(0x41, 0x2c, 0), "not-a-workbook"],
  ["bytes with control signs", Uint8Array.of(0x41, 0x2c, 0x03), "not-a-workbook"],
])("%s", (_, given, expected) => {
  expect(told(given)).toBe(expected);
});

test.each([
  ["Workbook", "biff"],
  ["Book", "biff"],
  ["EncryptedPackage", "encrypted"],
  ["EncryptionInfo", "encrypted"],
  ["WordDocument", "not-a-workbook doc"],
  ["PowerPoint Document", "not-a-workbook presentation"],
  ["Other", "not-a-workbook"],
])("a compound file with %s is told: %s", (name, expected) => {
  expect(told(compoundFile({ [name]: new Uint8Array(5000) }))).toBe(expected);
});
