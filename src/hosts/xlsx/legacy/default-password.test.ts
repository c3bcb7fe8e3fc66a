import { createHash } from "node:crypto";
import { label, record, u16, xlsFile, xlsStream, compoundFile } from "../../../../test/fixtures/xls-file";
import { openFile } from "../open-file";
import { md5, rc4Stream, sha1 } from "../../../files/xls/digests";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sheets = [{ name: "进度表", records: [label(0, 0, "序号"), label(0, 1, "工作任务".repeat(600)), label(1, 1, "修渠")] }];

test.each([0, 3, 55, 56, 64, 119, 120, 1000])("digests of %d bytes are those of the platform", (length) => {
  const text = bytes("a1".repeat(length)).subarray(0, length);
  const theirs = (name: string): string => createHash(name).update(text).digest("hex");
  expect([Buffer.from(md5(text)).toString("hex"), Buffer.from(sha1(text)).toString("hex")]).toEqual([theirs("md5"), theirs("sha1")]);
});

test("the stream of RC4 is that of the known examples", () => {
  expect(Buffer.from(rc4Stream(bytes("Key"), 9)).toString("hex")).toBe("eb9f7781b734ca72a7");
  expect(Buffer.from(rc4Stream(bytes("Wiki"), 5)).toString("hex")).toBe("6044db6d41");
});

const salt = Uint8Array.from({ length: 16 }, (_, index) => index * 7);
const digest = (name: string, ...pieces: Uint8Array[]): Uint8Array => new Uint8Array(createHash(name).update(Buffer.concat(pieces)).digest());
const block32 = (number: number): Uint8Array => Uint8Array.of(number & 255, number >> 8, 0, 0);
const xor = (text: Uint8Array, keys: Uint8Array): Uint8Array => text.map((byte, index) => byte ^ (keys[index] ?? 0));

/** Both ways of making keys, as programs write them. */
const WAYS = {
  "Excel 97": (password: string) => {
    const first = digest("md5", Buffer.from(password, "utf16le")).subarray(0, 5);
    const base = digest("md5", ...Array.from({ length: 16 }, () => [first, salt]).flat()).subarray(0, 5);
    const keyOf = (block: number): Uint8Array => digest("md5", base, block32(block));
    const proof = xor(Buffer.concat([salt, digest("md5", salt)]), rc4Stream(keyOf(0), 32));
    return { keyOf, pass: record(0x2f, u16(1, 1, 1), salt, proof) };
  },
  "Excel 2003": (password: string) => {
    const base = digest("sha1", salt, Buffer.from(password, "utf16le"));
    const keyOf = (block: number): Uint8Array => digest("sha1", base, block32(block)).subarray(0, 16);
    const proof = xor(Buffer.concat([salt, digest("sha1", salt)]), rc4Stream(keyOf(0), 36));
    const provider = Buffer.from("Provider\0", "utf16le");
    const header = Buffer.concat([u16(4, 0, 0, 0, 0x6801, 0, 0x8004, 0, 128, 0, 1, 0, 0, 0, 0, 0), provider]);
    return {
      keyOf,
      pass: record(0x2f, u16(1, 2, 2), u16(4, 0), u16(header.length, 0), header, u16(16, 0), salt, proof.subarray(0, 16), u16(20, 0), proof.subarray(16)),
    };
  },
} as const;

function encrypted(way: keyof typeof WAYS, password: string): Uint8Array {
  const { keyOf, pass } = WAYS[way](password);
  const stream = Buffer.from(xlsStream(sheets, { globals: [pass] }));
  const keys = Buffer.concat(Array.from({ length: Math.ceil(stream.length / 1024) }, (_, block) => rc4Stream(keyOf(block), 1024)));
  for (let at = 0; at + 4 <= stream.length;) {
    const [id, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    const from = at + 4 + (id === 0x85 ? 4 : 0);
    if (id !== 0x809 && id !== 0x2f) for (let i = from; i < at + 4 + length; i++) stream[i] = (stream[i] ?? 0) ^ (keys[i] ?? 0);
    at += 4 + length;
  }
  return compoundFile({ Workbook: stream });
}

describe.each(Object.keys(WAYS) as (keyof typeof WAYS)[])("an .xls encrypted as %s does", (way) => {
  test("with the password that Excel tries by itself is read", async () => {
    const plain = await (await openFile(xlsFile(sheets), "a.xls")).read("active");
    expect((await (await openFile(encrypted(way, "VelvetSweatshop"), "a.xls")).read("active")).values).toEqual(plain.values);
  });

  test("with another is refused", async () => {
    await expect(openFile(encrypted(way, "abc"), "a.xls")).rejects.toMatchObject({ code: "encrypted" });
  });
});
