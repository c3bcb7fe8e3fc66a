import { parseElement } from "../../../files/xml/element";
import { colorOf, themeColors } from "./colors";

/** The attributes of a colour, and what it is. */
const COLORS: readonly (readonly [attributes: string, color: string | null])[] = [
  ['rgb="FF4472C4"', "#4472C4"],
  ['rgb="4472c4"', "#4472C4"],
  ['rgb="red"', null],
  ['theme="0"', "#FFFFFF"],
  ['theme="1"', "#000000"],
  ['theme="11"', "#800080"],
  ['theme="12"', null],
  ['indexed="0"', "#000000"],
  ['indexed="2"', "#FF0000"],
  ['indexed="7"', "#00FFFF"],
  ['indexed="8"', "#000000"],
  ['indexed="10"', "#FF0000"],
  ['indexed="63"', "#333333"],
  // what the system draws with
  ['indexed="64"', null],
  ['indexed="65"', null],
  ['auto="1"', null],
  ['theme="1" indexed="2"', "#000000"],
  ['rgb="FF000000" tint="0.5"', "#808080"],
  ['rgb="FFFFFFFF" tint="-0.5"', "#808080"],
  ['rgb="FF100000" tint="-1"', "#000000"],
  ['rgb="FF102030" tint="1"', "#FFFFFF"],
  ['rgb="FF102030" tint="0"', "#102030"],
  ['theme="4" tint="0.4"', "#95B3D7"],
];

test.each(COLORS)("%s is %s", (attributes, color) => {
  expect(colorOf(parseElement(`<color ${attributes}/>`), themeColors(null))).toBe(color);
});

test("no colour at all is the automatic one", () => expect(colorOf(undefined, themeColors(null))).toBeNull());

test("a theme's own colours; light and dark change places, those that it lacks are the usual ones", () => {
  const theme =
    '<theme><themeElements><clrScheme><dk1><sysClr val="windowText" lastClr="111111"/></dk1><lt1><srgbClr val="EEEEEE"/></lt1><accent1><srgbClr val="123456"/></accent1></clrScheme></themeElements></theme>';
  const colors = themeColors(theme);
  expect([colors[0], colors[1], colors[2], colors[4], colors.length]).toEqual(["EEEEEE", "111111", "EEECE1", "123456", 12]);
});
