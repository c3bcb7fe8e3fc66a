import type { FileMistake } from "../core/file-mistake";
import { OFFICE_PARTS, partsSet, type OfficeSettings } from "./office-settings";
import { parseSettings, type Settings } from "./settings";

/** The file beside the pane's own, on the office's server. */
export const OFFICE_FILE = "office.json";

export type OfficeFileResult =
  | {
      readonly ok: true;
      readonly office: OfficeSettings;
      /** What is passed over: keys that mean nothing here, names that two units have. */
      readonly passedOver: readonly FileMistake[];
    }
  | { readonly ok: false; readonly mistakes: readonly FileMistake[] };

/** Reads office.json: settings as a file of settings has them, of which the parts of an office count. Never throws. */
export function parseOfficeFile(text: string): OfficeFileResult {
  const parsed = parseSettings(text);
  if (!parsed.ok) return parsed;
  const { units, statusWords, layouts, paceCurve, paceRatios, rules, reports, drafts } = parsed.settings;
  return {
    ok: true,
    office: { units, statusWords, layouts, paceCurve, paceRatios, rules, reports, drafts },
    passedOver: [...parsed.strays, ...namedTwice(units)],
  };
}

/** A name that two units have says of none of them whose a return is. */
function namedTwice(units: Settings["units"]): readonly FileMistake[] {
  const seen = new Map<string, { readonly unit: number; readonly path: string }>();
  return units.flatMap(({ full, short, aliases = [] }, unit) =>
    [[full, "full"] as const, ...(short ? [[short, "short"] as const] : []), ...aliases.map((alias, at) => [alias, `aliases[${at}]`] as const)].flatMap(
      ([name, key]): readonly FileMistake[] => {
        const path = `units[${unit}].${key}`;
        const before = seen.get(name);
        if (before === undefined) seen.set(name, { unit, path });
        return before === undefined || before.unit === unit ? [] : [{ kind: "repeated", path, value: name, allowed: [before.path] }];
      },
    ),
  );
}

/** The file that an administrator puts beside the pane: what was set here, and the list of units in any case. */
export function officeFileOf(settings: OfficeSettings): string {
  const parts = partsSet(settings);
  const held = Object.fromEntries(OFFICE_PARTS.filter((part) => part === "units" || parts.includes(part)).map((part) => [part, settings[part]]));
  return `${JSON.stringify(held, null, 2)}\n`;
}
