import { columnPixels, columnPoints, STANDARD_COLUMN } from "./column-width";

test.each([
  [0, 3.75, 0],
  [-1, -2.25, 0],
  [0.5, 6.75, 8],
  [1, 9.75, 12],
  [10, 63.75, 75],
  [STANDARD_COLUMN, 54.33, 64],
])("a column of %d characters is %d points wide, %d pixels on a screen", (characters, points, pixels) => {
  expect([columnPoints(characters), columnPixels(characters)]).toEqual([expect.closeTo(points, 6), pixels]);
});
