import { tokens } from "@fluentui/react-components";
import type { Status } from "../../core/terms/status";

export type Light = "green" | "yellow" | "red" | "grey";

const LIGHTS: { readonly [S in Status]: Light } = {
  completed: "green",
  ahead: "green",
  "on-track": "green",
  "mostly-on-track": "yellow",
  lagging: "red",
  suspended: "grey",
  terminated: "grey",
  adjusted: "grey",
  "not-started": "yellow",
  "not-assessed": "grey",
  "long-term": "grey",
};

/** How a status looks: never by colour alone; each light has a mark and a pattern of its own. */
export interface StatusLook {
  readonly light: Light | "none";
  readonly mark: string;
  readonly foreground: string;
  readonly background: string;
  /** CSS background of a stretch of the bar. */
  readonly bar: string;
}

const stripes = (angle: string, color: string, between: string): string => `repeating-linear-gradient(${angle}, ${color} 0 3px, ${between} 3px 6px)`;

const LOOKS: { readonly [L in Light | "none"]: Omit<StatusLook, "light"> } = {
  green: {
    mark: "●",
    foreground: tokens.colorPaletteGreenForeground1,
    background: tokens.colorPaletteGreenBackground1,
    bar: tokens.colorPaletteGreenBackground3,
  },
  yellow: {
    mark: "◆",
    foreground: tokens.colorPaletteDarkOrangeForeground1,
    background: tokens.colorPaletteDarkOrangeBackground1,
    bar: stripes("45deg", tokens.colorPaletteMarigoldBackground3, tokens.colorNeutralBackground1),
  },
  red: {
    mark: "▲",
    foreground: tokens.colorPaletteRedForeground1,
    background: tokens.colorPaletteRedBackground1,
    bar: stripes("90deg", tokens.colorPaletteRedBackground3, tokens.colorPaletteRedForeground2),
  },
  grey: {
    mark: "■",
    foreground: tokens.colorNeutralForeground2,
    background: tokens.colorNeutralBackground4,
    bar: stripes("135deg", tokens.colorNeutralForeground3, tokens.colorNeutralBackground1),
  },
  none: { mark: "○", foreground: tokens.colorNeutralForeground2, background: tokens.colorNeutralBackground3, bar: tokens.colorNeutralBackground6 },
};

/** The look of a status; of null, untagged. */
export function statusLook(status: Status | null): StatusLook {
  const light = status === null ? "none" : LIGHTS[status];
  return { light, ...LOOKS[light] };
}
