import { crc32 as ofNode } from "node:zlib";
import { crc32 } from "./crc32";

// some browsers and test environments have no zlib of their own: then the script counts
jest.mock("./native-zlib", () => ({ crcNatively: () => null }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

// the check value that every description of this sum gives, and lengths on both sides of four
test.each([
  ["", 0],
  ["123456789", 0xcbf43926],
  ["a", 0xe8b7be43],
  ["abcd", 0xed82cd11],
])("%j", (text, sum) => {
  expect(crc32(bytesOf(text))).toBe(sum);
});

test("the same as the platform's, at every length up to forty", () => {
  const bytes = Uint8Array.from({ length: 40 }, (_, at) => (at * 89 + 3) & 255);
  for (let length = 0; length <= bytes.length; length++) expect(crc32(bytes.subarray(0, length))).toBe(ofNode(bytes.subarray(0, length)));
});
