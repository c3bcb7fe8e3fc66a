import { SearchBox, Select } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Catalogue } from "../../core/messages/catalogue";
import { Chips } from "../parts/chips";
import { ProblemCard, type ProblemCardCallbacks } from "../parts/problem-card";
import { VirtualList } from "../parts/virtual-list";
import type { CheckFilter, CheckGrouping } from "../state/pane-state";
import type { ProblemListView } from "../view/problem-entries";
import { useTabStyles } from "./tab-styles";

interface CheckTabProps extends ProblemCardCallbacks {
  readonly messages: Catalogue;
  /** `null` before the table was validated. */
  readonly view: ProblemListView | null;
  readonly filter: CheckFilter;
  readonly grouping: CheckGrouping;
  readonly search: string;
  readonly openEntry: string | null;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onFilter: (filter: CheckFilter) => void;
  readonly onGroup: (grouping: CheckGrouping) => void;
  readonly onSearch: (text: string) => void;
}

const GROUPINGS = ["problem", "row", "unit"] as const satisfies readonly CheckGrouping[];

/** 校验: what the rules found, as a list that leads to the cells. */
export function CheckTab(props: CheckTabProps) {
  const tab = useTabStyles();
  const { messages, view } = props;
  const words = messages.pane.check;
  if (view === null) return <p className={tab.empty}>{words.unchecked}</p>;
  const severities = messages.words.severities;
  const { counts, entries } = view;
  const current = entries.findIndex((entry) => entry.id === props.openEntry);
  return (
    <div className={tab.content}>
      <Chips
        label={words.filters}
        chosen={props.filter}
        onChoose={props.onFilter}
        chips={[
          { id: "all", label: words.all, count: counts.all },
          { id: "error", label: severities.error, count: counts.error },
          { id: "warning", label: severities.warning, count: counts.warning },
          { id: "info", label: severities.info, count: counts.info },
          { id: "reviewed", label: words.reviewed, count: counts.reviewed },
        ]}
      />
      <div className={tab.row}>
        <SearchBox size="small" className={tab.grow} style={{ minWidth: 0, flexBasis: 120 }} aria-label={words.search} placeholder={words.search} value={props.search} onChange={(_, data) => props.onSearch(data.value)} />
        <Select size="small" aria-label={words.grouping} value={props.grouping} onChange={(_, data) => props.onGroup(GROUPINGS.find((one) => one === data.value) ?? "problem")}>
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {{ problem: words.byProblem, row: words.byRow, unit: words.byUnit }[one]}
            </option>
          ))}
        </Select>
      </div>
      {counts.error + counts.warning === 0 && <p className={tab.small}>{words.clean}</p>}
      {entries.length === 0 && counts.all + counts.reviewed > 0 && <p className={tab.empty}>{words.noneHere}</p>}
      <VirtualList label={messages.pane.list.problems} items={entries} keyOf={(entry) => entry.id} estimate={78} scroller={props.scroller} current={current < 0 ? null : current}>
        {(entry, stop) => <ProblemCard {...props} entry={entry} open={entry.id === props.openEntry} stop={stop} />}
      </VirtualList>
    </div>
  );
}
