import { unzip, zipOf } from "./archive";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const namesIn = (bytes: Uint8Array): readonly string[] | undefined => unzip(bytes)?.map(({ name }) => name);

test("files go into a zip file and come out of it, without folders and without what systems put beside them", () => {
  const zip = zipOf([
    { name: "回收/水利所.xlsx", bytes: text("一") },
    { name: "__MACOSX/._水利所.xlsx", bytes: text("") },
    { name: "~$水利所.xlsx", bytes: text("") },
    { name: "城建办.docx", bytes: text("二") },
  ]);
  expect(unzip(zip)?.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
    ["水利所.xlsx", "一"],
    ["城建办.docx", "二"],
  ]);
});

test("a workbook is no zip file of files, and neither is anything else", () => {
  expect([unzip(zipOf([{ name: "[Content_Types].xml", bytes: text("<Types/>") }])), unzip(text("PDF")), unzip(new Uint8Array())]).toEqual([null, null, null]);
});

test("names without the sign of UTF-8 are read as the Chinese Windows writes them, or as UTF-8 where they are that", () => {
  const packed = (name: Uint8Array): Uint8Array => {
    // a name of as many bytes, which are then exchanged in both headers, and the sign taken away
    const zip = zipOf([{ name: "0".repeat(name.length), bytes: text("一") }]);
    const central = zip.length - 22 - 46 - name.length;
    for (const [header, flags, at] of [
      [0, 6, 30],
      [central, 8, 46],
    ] as const) {
      zip.set([0, 0], header + flags);
      zip.set(name, header + at);
    }
    return zip;
  };
  expect(namesIn(packed(Uint8Array.of(0xbb, 0xd8, 0xca, 0xd5, 0x2e, 0x78, 0x6c, 0x73)))).toEqual(["回收.xls"]);
  expect(namesIn(packed(text("回收.xls")))).toEqual(["回收.xls"]);
});
