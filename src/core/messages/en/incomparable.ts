import type { IncomparableTexts } from "../incomparable-text";

export const incomparable: IncomparableTexts = {
  samePeriod: (period) => `Both tables report on ${period} and cannot be compared. Please choose another last period.`,
  later: (period, now, where) => `${where} reports on ${period}, which is later than ${now}. Not compared: please swap the two.`,
  fewPairs: (matched, items, where) =>
    `Only ${matched} of ${items} items are in both tables: they may be of another work. Not compared; please look at ${where}.`,
  sameTable: (where) => `${where} is the table itself and cannot be compared with it. Please choose another last period.`,
  noItems: (where) => `${where} holds no items. Not compared.`,
  where: (source, sheet) => (source === "" ? `sheet “${sheet}”` : `sheet “${sheet}” of “${source}”`),
};
