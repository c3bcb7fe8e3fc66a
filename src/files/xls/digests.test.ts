import { createHash } from "node:crypto";
import { md5, rc4Stream, sha1 } from "./digests";

const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 0xff);
const hex = (all: Uint8Array): string => Buffer.from(all).toString("hex");

test.each([0, 1, 20, 55, 56, 63, 64, 65, 119, 120, 128, 300])("digests of %d bytes are those of the standards", (length) => {
  const given = bytes(length);
  expect(hex(md5(given))).toBe(createHash("md5").update(given).digest("hex"));
  expect(hex(sha1(given))).toBe(createHash("sha1").update(given).digest("hex"));
});

test("a stream of RC4 as RFC 6229 has it, as many bytes as asked for", () => {
  expect(hex(rc4Stream(Uint8Array.of(1, 2, 3, 4, 5), 16))).toBe("b2396305f03dc027ccc3524a0a1118a8");
  expect(rc4Stream(Uint8Array.of(1, 2, 3, 4, 5), 3)).toEqual(rc4Stream(Uint8Array.of(1, 2, 3, 4, 5), 16).slice(0, 3));
});
