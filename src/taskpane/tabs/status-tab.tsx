import { Button, Checkbox, SearchBox, mergeClasses } from "@fluentui/react-components";
import { useState, type KeyboardEvent, type RefObject } from "react";
import type { Catalogue } from "../../core/messages/catalogue";
import type { Status } from "../../core/terms/status";
import { Chips } from "../parts/chips";
import { StatusCard, type StatusCardCallbacks } from "../parts/status-card";
import { UnitFilter, type UnitFilterProps } from "../parts/unit-filter";
import { VirtualList } from "../parts/virtual-list";
import type { StatusFilter } from "../state/pane-state";
import type { StatusEntry, StatusListView } from "../view/status-entries";
import { useTabStyles } from "./tab-styles";

interface StatusTabProps extends StatusCardCallbacks {
  readonly messages: Catalogue;
  readonly view: StatusListView;
  readonly filter: StatusFilter;
  readonly search: string;
  readonly unit: Omit<UnitFilterProps, "words">;
  /** The status whose items alone are shown, in the table's word; null for all. */
  readonly only: string | null;
  /** Whether statuses go into a column of their own; null where the table has one. */
  readonly ownColumn: boolean | null;
  readonly onOwnColumn: (on: boolean) => void;
  readonly choices: readonly Status[];
  readonly wordOf: (status: Status) => string;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Of the line that names the keys: the one that goes to the sheet; "" where there is none. */
  readonly keyToSheet: string;
  readonly onFilter: (filter: StatusFilter) => void;
  readonly onSearch: (text: string) => void;
  readonly onShowAll: () => void;
  readonly onAdoptAll: (entries: readonly StatusEntry[]) => void;
}

/** 状态: every leaf with its status, what its text suggests, and the choice that a person makes. */
export function StatusTab(props: StatusTabProps) {
  const tab = useTabStyles();
  const { messages, view, filter } = props;
  const words = messages.pane.status;
  const ids: readonly StatusFilter[] = ["contradicting", "untagged", "chosen", "all"];
  const { entries } = view;
  const [focusOn, setFocusOn] = useState<number | null>(null);
  // chosen once, an entry stays whole, also when the list drew others meanwhile
  const [whole, setWhole] = useState<ReadonlySet<string>>(new Set());
  const go = (to: number): void => {
    const entry = entries[to];
    if (!entry) return;
    setFocusOn(to);
    props.onLocate(entry);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement) || event.target.matches("input, textarea, select")) return;
    const at = Number(event.target.closest("[data-index]")?.getAttribute("data-index") ?? Number.NaN);
    const entry = entries[at];
    if (!entry) return;
    const { suggestion } = entry;
    const keys: { readonly [key: string]: (() => void) | undefined } = {
      n: () => go(at + 1),
      p: () => go(at - 1),
      ...(!props.busy &&
        suggestion && {
          c: () => {
            props.onChoose(entry, suggestion.status);
            go(at + 1);
          },
        }),
      ...(!props.busy && entry.contradicting && { w: () => props.onKeep(entry) }),
    };
    const act = keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div className={tab.content}>
      <Chips label={words.filters} chosen={filter} onChoose={props.onFilter} chips={ids.map((id) => ({ id, label: words[id], count: view.counts[id] }))} />
      <div className={tab.row}>
        <SearchBox
          size="small"
          className={tab.grow}
          style={{ minWidth: 0, flexBasis: 120, overflow: "hidden" }}
          dismiss={props.search === "" ? null : { "aria-label": messages.pane.list.clearSearch }}
          aria-label={words.search}
          placeholder={messages.pane.list.searchHint}
          value={props.search}
          onChange={(_, data) => props.onSearch(data.value)}
        />
        <UnitFilter words={messages.pane.list} {...props.unit} />
      </div>
      {props.only !== null && (
        <div className={tab.row}>
          <span className={tab.small}>{words.only(props.only)}</span>
          <Button size="small" onClick={props.onShowAll}>
            {words.showAll}
          </Button>
        </div>
      )}
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
      {entries.length > 0 && <p className={mergeClasses(tab.small, tab.spare)}>{messages.pane.list.keys.status + props.keyToSheet}</p>}
      {entries.length === 0 && <p className={tab.empty}>{props.search.trim() === "" && props.only === null ? words.noneHere[filter] : words.noneFound}</p>}
      <div role="presentation" onKeyDown={onKeyDown}>
        <VirtualList
          label={messages.pane.list.items}
          items={entries}
          keyOf={(entry) => entry.id}
          estimate={120}
          scroller={props.scroller}
          current={null}
          focusOn={focusOn}
          onFocused={() => setFocusOn(null)}
        >
          {(entry, stop) => (
            <StatusCard
              messages={messages}
              entry={entry}
              choices={props.choices}
              wordOf={props.wordOf}
              busy={props.busy}
              whole={whole.has(entry.id)}
              stop={stop}
              onLocate={() => {
                setWhole((before) => new Set(before).add(entry.id));
                props.onLocate(entry);
              }}
              onChoose={props.onChoose}
              onKeep={props.onKeep}
            />
          )}
        </VirtualList>
      </div>
    </div>
  );
}
