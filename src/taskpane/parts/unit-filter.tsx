import { Select } from "@fluentui/react-components";
import type { PaneMessages } from "../../core/messages/pane";

export interface UnitFilterProps {
  readonly words: PaneMessages["list"];
  readonly units: readonly string[];
  /** Null: of all units. */
  readonly chosen: string | null;
  readonly onChoose: (unit: string | null) => void;
}

/** 只看本单位: the lists show the items of one unit alone, here and the next time. */
export function UnitFilter({ words, units, chosen, onChoose }: UnitFilterProps) {
  if (units.length === 0) return null;
  return (
    <Select
      size="small"
      style={{ minWidth: 0, flexBasis: 150, flexGrow: 1 }}
      aria-label={words.ownUnit}
      title={words.ownUnit}
      value={chosen ?? ""}
      onChange={(_, data) => onChoose(data.value === "" ? null : data.value)}
    >
      <option value="">{words.allUnits}</option>
      {units.map((unit) => (
        <option key={unit} value={unit}>
          {words.onlyUnit(unit)}
        </option>
      ))}
    </Select>
  );
}
