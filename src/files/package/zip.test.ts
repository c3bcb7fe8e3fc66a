import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import fc from "fast-check";
import { crc32 } from "./crc32";
import { deflateNatively, inflateNatively } from "./native-zlib";
import { Package } from "./package";
import { inflateEntry, readZip, ZipDamage } from "./zip-reader";
import { packAhead, writeZip } from "./zip-writer";

/** A file as programs write it that do not know sizes beforehand: they stand behind the data. */
function streamed(files: { readonly [name: string]: string }): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  Object.entries(files).forEach(([name, text], index) => {
    const file = index % 2 === 0 ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    file.push(strToU8(text), true);
  });
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test("the checksum is that of zip files", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test("a file with sizes behind the data is read, and copied byte for byte", () => {
  const file = streamed({ "a.xml": "<甲/>", "b.xml": "<乙/>", "xl/c.xml": "丙".repeat(5000) });
  const zip = readZip(file);
  expect(zip.entries.map((entry) => text(inflateEntry(entry, 100_000)).length)).toEqual([4, 4, 5000]);
  expect(Buffer.compare(Buffer.from(writeZip(zip.entries, zip)), Buffer.from(file))).toBe(0);
});

test("parts keep their order; what changes is packed anew, the rest copied", () => {
  const file = streamed({ "a.xml": "一", "b.xml": "二", "c.xml": "三" });
  const next = Package.open(file).withParts(
    new Map<string, string | null>([
      ["B.xml", "贰"],
      ["a.xml", null],
      ["d.xml", "四"],
    ]),
  );
  expect(Object.entries(unzipSync(next.toBytes())).map(([name, bytes]) => [name, text(bytes)])).toEqual([
    ["b.xml", "贰"],
    ["c.xml", "三"],
    ["d.xml", "四"],
  ]);
});

test("names with backslashes or a slash in front are found as the standard writes them", () => {
  const pkg = Package.open(streamed({ "xl\\a.xml": "一", "/xl/b.xml": "二" }));
  expect([pkg.text("xl/a.xml"), pkg.text("xl/b.xml")]).toEqual(["一", "二"]);
});

test("a package is never changed: the state of before is still there", () => {
  const before = Package.open(streamed({ "a.xml": "一" }));
  const after = before.withParts(new Map([["a.xml", "二"]]));
  expect([before.text("a.xml"), after.text("a.xml"), before.part("a.xml") === after.part("a.xml")]).toEqual(["一", "二", false]);
});

test("the platform's own way gives the same bytes, and refuses what is longer or broken", async () => {
  const bytes = strToU8("进展情况".repeat(40_000));
  const packed = await deflateNatively(bytes);
  if (packed === null) throw new Error("this test needs a platform with compression streams");
  expect(await inflateNatively(packed, bytes.length)).toEqual(bytes);
  expect(await inflateNatively(packed, bytes.length - 1)).toBeNull();
  expect(await inflateNatively(packed, bytes.length + 1)).toBeNull();
  expect(await inflateNatively(packed.slice(0, 50), bytes.length)).toBeNull();
  const outgoing = [{ name: "a.xml", bytes }];
  await packAhead(outgoing);
  expect(unzipSync(writeZip(outgoing))["a.xml"]).toEqual(bytes);
});

test("whatever bytes: an answer or ZipDamage, never anything else", () => {
  const file = streamed({ "a.xml": "<甲/>", "b.xml": "<乙/>" });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
      const broken = file.slice();
      for (const [at, byte] of changes) broken[at] = byte;
      try {
        for (const entry of readZip(broken).entries) inflateEntry(entry, 1_000_000_000);
      } catch (error) {
        const named = error instanceof Error ? error.name : "";
        expect(["ZipDamage", "RangeError", "HostError"]).toContain(named);
      }
    }),
  );
  expect(() => readZip(new Uint8Array(30))).toThrow(ZipDamage);
});
