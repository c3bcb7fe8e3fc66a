import { strToU8, zipSync } from "fflate";
import { crc32 } from "./crc32";
import { contentTypeOf, noTemplate, withContentTypes, CONTENT_TYPES } from "./content-types";
import { openPackage } from "./open-package";
import { relationshipsName, relationshipsOf, relationshipsXml, relativeTarget, resolveTarget, withoutRelationship, withRelationship } from "./relationships";

test.each([
  ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
  ["", "_rels/.rels"],
  ["a.xml", "_rels/a.xml.rels"],
])("the relationships of %j are in %s", (part, name) => {
  expect(relationshipsName(part)).toBe(name);
});

test.each([
  ["xl/drawings/drawing1.xml", "../charts/chart1.xml", "xl/charts/chart1.xml"],
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/workbook.xml", "/xl/./worksheets//sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["a.xml", "../../b.xml", "b.xml"],
])("from %j the target %s is %s", (from, target, part) => {
  expect(resolveTarget(from, target)).toBe(part);
});

test.each([
  ["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml", "../drawings/drawing1.xml"],
  ["xl/workbook.xml", "xl/styles.xml", "styles.xml"],
  ["xl/workbook.xml", "docProps/custom.xml", "../docProps/custom.xml"],
  ["a/b/c.xml", "a/b.xml", "../b.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
])("from %j the address of %s is %s, and leads back", (from, to, address) => {
  expect(relativeTarget(from, to)).toBe(address);
  expect(resolveTarget(from, address)).toBe(to);
});

const one = { id: "rId1", type: "http://x/worksheet", target: "worksheets/sheet&1.xml" };

test("a relationship is put in and taken out again; one that is not there changes nothing", () => {
  const xml = relationshipsXml([one]);
  const two = withRelationship(xml, { id: "rId2", type: "http://x/styles", target: "styles.xml" });
  expect(two).not.toBe(xml);
  expect(withoutRelationship(two, "rId2")).toBe(xml);
  expect(withoutRelationship(two, "rId3")).toBe(two);
  expect(withRelationship('<r:Relationships xmlns:r="u"/>', one)).toBe(
    '<r:Relationships xmlns:r="u"><r:Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet&amp;1.xml"/></r:Relationships>',
  );
});

test("targets with signs of addresses, backslashes or a place lead to the part that is there", () => {
  const targets = ["%E8%A1%A8.xml", "worksheets\\sheet1.xml", "worksheets/sheet1.xml#A1", "100%.xml", "没有.xml"];
  const rows = targets.map((target, index) => ({ id: `r${String(index)}`, type: "http://x/worksheet", target }));
  const external = '<Relationship Id="e" Type="http://x/hyperlink" Target="../a.htm" TargetMode="External"/></Relationships>';
  const pkg = openPackage(
    zipSync({
      "xl/表.xml": strToU8("<a/>"),
      "xl/worksheets/sheet1.xml": strToU8("<a/>"),
      "xl/100%.xml": strToU8("<a/>"),
      "xl/_rels/workbook.xml.rels": strToU8(relationshipsXml(rows).replace("</Relationships>", external)),
    }),
  );
  expect(relationshipsOf(pkg, "xl/workbook.xml").map(({ id, type, target, external: out }) => `${id} ${type} ${target}${out ? " external" : ""}`)).toEqual([
    "r0 worksheet xl/表.xml",
    "r1 worksheet xl/worksheets/sheet1.xml",
    "r2 worksheet xl/worksheets/sheet1.xml",
    "r3 worksheet xl/100%.xml",
    "r4 worksheet xl/没有.xml",
    "e hyperlink ../a.htm external",
  ]);
  expect(relationshipsOf(pkg, "xl/表.xml")).toEqual([]);
});

test("content types: one more, one less, none twice; names by any capitals", () => {
  const xml = '<Types><Default Extension="xml" ContentType="d"/><Override PartName="/xl/Sheet1.xml" ContentType="s"/></Types>';
  const added = withContentTypes(
    xml,
    new Map([
      ["xl/sheet2.xml", "s2"],
      ["xl/sheet1.xml", "again"],
    ]),
    [],
  );
  expect(added).toBe(xml.replace("</Types>", '<Override PartName="/xl/sheet2.xml" ContentType="s2"/></Types>'));
  expect(withContentTypes(added, new Map(), ["XL/sheet2.xml"])).toBe(xml);
  expect(withContentTypes(xml, new Map([["xl/sheet1.xml", "new"]]), ["xl/sheet1.xml"])).toBe(
    '<Types><Default Extension="xml" ContentType="d"/><Override PartName="/xl/sheet1.xml" ContentType="new"/></Types>',
  );
  expect([contentTypeOf(xml, "xl/sheet1.xml"), contentTypeOf(xml, "xl/sheet2.xml")]).toEqual(["s", null]);
});

test("a template becomes a workbook, and a workbook stays the package that it is", () => {
  const type = (kind: string): string =>
    `<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}.main+xml"/></Types>`;
  const pkg = openPackage(zipSync({ [CONTENT_TYPES]: strToU8(type("template")) }));
  expect(noTemplate(pkg).text(CONTENT_TYPES)).toBe(type("sheet"));
  const workbook = openPackage(zipSync({ [CONTENT_TYPES]: strToU8(type("sheet")) }));
  expect(noTemplate(workbook)).toBe(workbook);
  const bare = openPackage(zipSync({ "a.xml": strToU8("<a/>") }));
  expect(noTemplate(bare)).toBe(bare);
});

test("CRC-32 as the standard has it", () => {
  expect([crc32(strToU8("123456789")), crc32(new Uint8Array(0)), crc32(Uint8Array.of(0)), crc32(strToU8("abcd"))]).toEqual([
    0xcbf43926, 0, 0xd202ef8d, 0xed82cd11,
  ]);
});
