import fc from "fast-check";
import { attribute, child, childrenOf, opened, parseElement, prefixOf, elementText } from "./element";
import { decodePart, encodePart } from "./encoding";
import { decodeCellText, decodeXmlText, encodeCellText, escapeAttribute, escapeText } from "./escape";
import { appended, prepended, splice } from "./splice";
import { attributeIn, endOfTag, isOn, TagScanner, XmlDamage } from "./tags";

describe("texts", () => {
  test.each<[string, string]>([
    ["桥 &amp; 路 &lt;3&gt; &quot;甲&quot; &apos;乙&apos;", "桥 & 路 <3> \"甲\" '乙'"],
    ["&#26725;&#x8DEF;&#x1F600;", "桥路😀"],
    // what is no sign, and what is no entity, stays as it is written
    ["&#x10FFFF;|&#x110000;|&nbsp;|&;", "\u{10ffff}|&#x110000;|&nbsp;|&;"],
    ["一\r\n二\r三", "一\n二\n三"],
    ["一<![CDATA[<二> &amp;]]>&amp;<!-- 三 --><?四 ?>五", "一<二> &amp;&五"],
  ])("%j means %j", (raw, text) => {
    expect(decodeXmlText(raw)).toBe(text);
  });

  test("every text comes back from a cell and from an attribute", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeCellText(encodeCellText(text))).toBe(text.replace(/\r\n?/gu, "\n"));
        expect(decodeXmlText(escapeAttribute(text))).toBe(text);
      }),
    );
    expect(encodeCellText("_x000D_ _x00zz_")).toBe("_x005F_x000D_ _x00zz_");
    expect([encodeCellText("\u0007"), encodeCellText("\ud800桥"), encodeCellText("\udc00"), encodeCellText("😀")]).toEqual([
      "_x0007_",
      "_xD800_桥",
      "_xDC00_",
      "😀",
    ]);
    expect([escapeText('a"<b'), escapeAttribute('a"<b\n\t')]).toEqual(['a"&lt;b', "a&quot;&lt;b&#10;&#9;"]);
  });

  test("the bytes of a part are those that it had, in each encoding, with its mark", () => {
    for (const [mark, encoding] of [
      ["", "utf-8"],
      ["\ufeff", "utf-8"],
      ["\ufeff", "utf-16le"],
      ["\ufeff", "utf-16be"],
    ] as const) {
      const bytes = encodePart(`${mark}<桥/>`, encoding);
      expect(decodePart(bytes)).toEqual({ text: `${mark}<桥/>`, encoding });
      expect(encodePart(decodePart(bytes).text, encoding)).toEqual(bytes);
    }
    expect(() => decodePart(Uint8Array.of(0x3c, 0xff, 0x3e))).toThrow(XmlDamage);
  });
});

describe("tags", () => {
  const walk = (xml: string): readonly string[] => {
    const tags = new TagScanner(xml);
    const met: string[] = [];
    while (tags.next()) met.push(`${tags.kind} ${tags.name} ${tags.local} ${xml.slice(tags.start, tags.end)}`);
    return met;
  };

  test("each in order, with its kind and names; marks between them are passed over", () => {
    expect(walk('<?xml version="1.0"?><!-- <no/> --><x:a b="1>2"><c\n/><![CDATA[<d>]]></x:a>')).toEqual([
      'open x:a a <x:a b="1>2">',
      "empty c c <c\n/>",
      "close x:a a </x:a>",
    ]);
  });

  test.each(["<a", "<a b='1>", "<!DOCTYPE a><a/>", "<!-- a", "<![CDATA[ a", "<?a"])("%s does not end, or is not read", (xml) => {
    expect(() => walk(xml)).toThrow(XmlDamage);
  });

  test("an element is skipped to its own end", () => {
    const tags = new TagScanner("<a><b><a/><b></b></b></a><c/>");
    tags.next();
    tags.skip();
    expect([tags.kind, tags.name, tags.end]).toEqual(["close", "a", 25]);
    expect(tags.next() && tags.name).toBe("c");
    tags.skip();
    expect(tags.next()).toBe(false);
    for (const wrong of ["<a><b></a>", "<a></b>"]) {
      const other = new TagScanner(wrong);
      other.next();
      expect(() => other.skip()).toThrow(XmlDamage);
    }
  });

  test("a tag ends behind its >, but for one in quotes", () => {
    expect(["<a>b>", `<a b=">" c='">'>d`, "<a b='\"' c='\"'>d"].map((xml) => endOfTag(xml, 1))).toEqual([3, 16, 15]);
  });

  test("attributes by name, by local name, in either quotes", () => {
    const tag = `<a r:id="桥&amp;" t = 's' ht="1">`;
    expect(["r:id", "id", "t", "ht", "h", "d"].map((name) => attributeIn(tag, name))).toEqual(["桥&", "桥&", "s", "1", null, null]);
    expect(["1", "true", "on", "0", "false", "TRUE", "", null].map(isOn)).toEqual([true, true, true, false, false, false, false, false]);
  });
});

describe("elements", () => {
  const xml = '<x:a n="1"><x:b>一</x:b><c/><x:b k="2">二&amp;</x:b></x:a>';
  const root = parseElement(xml);

  test("children, texts, attributes and prefixes", () => {
    expect([root.name, root.start, root.end, prefixOf(root), attribute(root, "n"), attribute(undefined, "n")]).toEqual(["a", 0, xml.length, "x:", "1", null]);
    expect(root.children.map(({ name, tag }) => `${name} ${tag}`)).toEqual(["b <x:b>", "c <c/>", 'b <x:b k="2">']);
    expect(childrenOf(root, "b").map((one) => elementText(xml, one))).toEqual(["一", "二&"]);
    const empty = child(root, "c");
    expect([empty?.innerStart, empty?.innerEnd]).toEqual([empty?.end, empty?.end]);
    expect([child(root, "d"), childrenOf(undefined, "b"), prefixOf(parseElement("<a/>"))]).toEqual([undefined, [], ""]);
  });

  test("those left closed are opened one by one", () => {
    const rows = "<t><r><c>1</c><r/></r><r/></t>";
    const table = parseElement(rows, "r");
    expect(table.children.map(({ children, start, end }) => [children.length, rows.slice(start, end)])).toEqual([
      [0, "<r><c>1</c><r/></r>"],
      [0, "<r/>"],
    ]);
    const [first, second] = table.children;
    if (!first || !second) throw new Error("no rows");
    expect(rows.slice(first.innerStart, first.innerEnd)).toBe("<c>1</c><r/>");
    expect([second.innerStart, second.innerEnd]).toEqual([second.end, second.end]);
    expect(opened(rows, first).children.map(({ name }) => name)).toEqual(["c", "r"]);
  });

  test.each(["", "</a>", "<a>", "<a></b>", "<a><b></a>", "<a><b></a></b>"])("%j is damaged", (wrong) => {
    expect(() => parseElement(wrong)).toThrow(XmlDamage);
  });

  test("what is put in stands before or behind what is there; one tag is opened for it; all else stays", () => {
    const [b, c] = root.children;
    if (!b || !c) throw new Error("no children");
    expect(splice(xml, [appended(xml, b, "!"), prepended(xml, b, "¡")])).toBe(xml.replace("一", "¡一!"));
    expect(splice(xml, [appended(xml, c, "!")])).toBe(xml.replace("<c/>", "<c>!</c>"));
    expect(splice(xml, [prepended(xml, c, "!")])).toBe(xml.replace("<c/>", "<c>!</c>"));
  });

  test("replacements in any order; insertions at one place keep theirs, and stand before what is replaced there", () => {
    expect(
      splice("abcdef", [
        { start: 4, end: 5, text: "E" },
        { start: 1, end: 3, text: "" },
      ]),
    ).toBe("adEf");
    expect(
      splice("abc", [
        { start: 1, end: 2, text: "B" },
        { start: 1, end: 1, text: "1" },
        { start: 1, end: 1, text: "2" },
      ]),
    ).toBe("a12Bc");
    expect(
      splice("abc", [
        { start: 0, end: 2, text: "x" },
        { start: 2, end: 3, text: "y" },
      ]),
    ).toBe("xy");
    expect(() =>
      splice("abc", [
        { start: 0, end: 2, text: "x" },
        { start: 1, end: 3, text: "y" },
      ]),
    ).toThrow("overlap");
  });
});
