import { DEFAULT_SETTINGS, type Settings } from "./settings";

/** What an office sets once for all of its machines (office.json); language, look and what is of one person or one table are not of it. */
export const OFFICE_PARTS = [
  "units",
  "statusWords",
  "layouts",
  "paceCurve",
  "paceRatios",
  "rules",
  "reports",
  "drafts",
] as const satisfies readonly (keyof Settings)[];

export type OfficeSettings = Pick<Settings, (typeof OFFICE_PARTS)[number]>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The parts that a person set otherwise than the program does. */
export const partsSet = (own: OfficeSettings): readonly (typeof OFFICE_PARTS)[number][] =>
  OFFICE_PARTS.filter((part) => !same(own[part], DEFAULT_SETTINGS[part]));

/** The settings of an office, as they lie under those of a machine. */
export interface OfficeLayer {
  readonly office: OfficeSettings;
  /** What holds on a machine: what was set there, else what the office says, else what the program does. A part is of one of them as a whole. */
  readonly held: (own: Settings) => Settings;
  /** What of the settings that hold is kept on the machine: parts that are as the office has them stay the office's, also when its file changes. */
  readonly kept: (settings: Settings) => Settings;
}

export function officeLayer(office: OfficeSettings): OfficeLayer {
  return {
    office,
    held: (own) => {
      const set = partsSet(own);
      return { ...own, ...Object.fromEntries(OFFICE_PARTS.filter((part) => !set.includes(part)).map((part) => [part, office[part]])) };
    },
    kept: (settings) => ({
      ...settings,
      ...Object.fromEntries(OFFICE_PARTS.filter((part) => same(settings[part], office[part])).map((part) => [part, DEFAULT_SETTINGS[part]])),
    }),
  };
}
