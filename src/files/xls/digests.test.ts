import { createHash } from "node:crypto";
import { md5, rc4Stream, sha1 } from "./digests";

const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 0xff);
const hex = (all: Uint8Array): string => Buffer.from(all).toString("hex");

test.each([0, 1, 20, 55, 56, 63, 64, 65, 119, 120, 128, 300])("digests of %d bytes are those of the standards", (length) => {
  const given = bytes(length);
  expect(hex(md5(given))).toBe(createHash("md5").update(given).digest("hex"));
  expect(hex(sha1(given))).toBe(createHash("sha1").update(given).digest("hex"));
});
