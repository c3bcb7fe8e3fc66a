import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LOW_PANE } from "./pane-sizes";

/** A choice that stands open: a filter, a grouping. */
export interface Chip<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count?: number;
}

interface ChipsProps<Id extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

const useStyles = makeStyles({
  chips: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    // a low pane keeps its height for what the list shows
    [LOW_PANE]: { flexWrap: "nowrap", overflowX: "auto", flexShrink: 0, scrollbarWidth: "none" },
  },
  chip: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    padding: "3px 9px",
    [LOW_PANE]: { paddingLeft: "6px", paddingRight: "6px" },
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  on: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

/** Choices of which one holds, as a row of pressed and unpressed buttons. */
export function Chips<Id extends string>({ label, chips, chosen, onChoose }: ChipsProps<Id>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.chips}>
      {chips.map((chip) => (
        <button
          key={chip.id}
          type="button"
          aria-pressed={chip.id === chosen}
          className={mergeClasses(styles.chip, chip.id === chosen && styles.on)}
          onClick={() => onChoose(chip.id)}
        >
          {chip.label}
          {chip.count !== undefined && ` ${chip.count}`}
        </button>
      ))}
    </div>
  );
}
