import { fieldsWith, isDoneNumber, isNumberField, NUMBER_FIELDS, tellsHowItStands } from "./field-traits";
import { FIELDS } from "./field";

test("fields by what can be said of them, in the order of the fields", () => {
  expect(NUMBER_FIELDS).toEqual(["plannedAmount", "actualAmount", "completionRate"]);
  expect(FIELDS.filter(isNumberField)).toEqual(NUMBER_FIELDS);
  expect(FIELDS.filter(isDoneNumber)).toEqual(["actualAmount", "completionRate"]);
  expect(FIELDS.filter(tellsHowItStands)).toEqual(["progress", "actualAmount", "completionRate", "status"]);
  expect(fieldsWith(({ names }) => names === "units")).toEqual(["leadUnit", "units", "supportUnits"]);
  expect(fieldsWith(({ day }) => day === true)).toEqual(["startDate", "deadline"]);
});
