import { Button, Checkbox } from "@fluentui/react-components";
import type { RefObject } from "react";
import type { Catalogue } from "../../core/messages/catalogue";
import type { Status } from "../../core/terms/status";
import { Chips } from "../parts/chips";
import { StatusCard, type StatusCardCallbacks } from "../parts/status-card";
import { VirtualList } from "../parts/virtual-list";
import type { StatusFilter } from "../state/pane-state";
import type { StatusEntry, StatusListView } from "../view/status-entries";
import { useTabStyles } from "./tab-styles";

interface StatusTabProps extends StatusCardCallbacks {
  readonly messages: Catalogue;
  readonly view: StatusListView;
  readonly filter: StatusFilter;
  /** Whether statuses go into a column of their own; null where the table has one. */
  readonly ownColumn: boolean | null;
  readonly onOwnColumn: (on: boolean) => void;
  readonly choices: readonly Status[];
  readonly wordOf: (status: Status) => string;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly onFilter: (filter: StatusFilter) => void;
  readonly onAdoptAll: (entries: readonly StatusEntry[]) => void;
}

/** 状态: every leaf with its status, what its text suggests, and the choice that a person makes. */
export function StatusTab(props: StatusTabProps) {
  const tab = useTabStyles();
  const { messages, view, filter } = props;
  const words = messages.pane.status;
  const ids: readonly StatusFilter[] = ["contradicting", "untagged", "chosen", "all"];
  return (
    <div className={tab.content}>
      <Chips label={words.filters} chosen={filter} onChoose={props.onFilter} chips={ids.map((id) => ({ id, label: words[id], count: view.counts[id] }))} />
      {(props.ownColumn !== null || view.likely.length > 0) && (
        <div className={tab.options}>
          {props.ownColumn !== null && (
            <Checkbox
              size="medium"
              className={tab.tight}
              label={
                <>
                  {words.ownColumn}
                  <span className={tab.spare}>{words.ownColumnWhere}</span>
                </>
              }
              title={words.ownColumnWhere}
              disabled={props.busy}
              checked={props.ownColumn}
              onChange={(_, data) => props.onOwnColumn(data.checked === true)}
            />
          )}
          {view.likely.length > 0 && (
            <Button size="small" disabled={props.busy} onClick={() => props.onAdoptAll(view.likely)}>
              {words.adoptAll(view.likely.length)}
            </Button>
          )}
        </div>
      )}
      {view.entries.length === 0 && <p className={tab.empty}>{words.noneHere[filter]}</p>}
      <VirtualList label={messages.pane.list.items} items={view.entries} keyOf={(entry) => entry.id} estimate={120} scroller={props.scroller} current={null}>
        {(entry, stop) => (
          <StatusCard
            messages={messages}
            entry={entry}
            choices={props.choices}
            wordOf={props.wordOf}
            busy={props.busy}
            stop={stop}
            onLocate={props.onLocate}
            onChoose={props.onChoose}
            onKeep={props.onKeep}
          />
        )}
      </VirtualList>
    </div>
  );
}
