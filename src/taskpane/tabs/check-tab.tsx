import { SearchBox, Select, mergeClasses } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from "react";
import type { Catalogue } from "../../core/messages/catalogue";
import type { CellRef } from "../../core/grid/cell-ref";
import type { Problem } from "../../core/rules/problem";
import { Chips } from "../parts/chips";
import { GroupHead } from "../parts/group-head";
import { ProblemCard, type ProblemCardCallbacks } from "../parts/problem-card";
import { UnitFilter, type UnitFilterProps } from "../parts/unit-filter";
import { VirtualList } from "../parts/virtual-list";
import type { CheckFilter, CheckGrouping, FocusWish } from "../state/pane-state";
import type { ProblemEntry, ProblemListView } from "../view/problem-entries";
import type { ProblemGroupHead } from "../view/problem-groups";
import { useTabStyles } from "./tab-styles";

interface CheckTabProps extends Omit<ProblemCardCallbacks, "onAsk"> {
  readonly messages: Catalogue;
  /** `null` before the table was validated. */
  readonly view: ProblemListView | null;
  readonly filter: CheckFilter;
  readonly grouping: CheckGrouping;
  readonly search: string;
  readonly unit: Omit<UnitFilterProps, "words">;
  /** A cell as people find it. */
  readonly nameOf: (cell: CellRef) => string;
  readonly openEntry: string | null;
  readonly focus: FocusWish | null;
  readonly busy: boolean;
  readonly scroller: RefObject<HTMLElement | null>;
  /** Of the line that names the keys: the one that goes to the sheet; "" where there is none. */
  readonly keyToSheet: string;
  /** What else can be done with the list, beside its filters. */
  readonly extra?: ReactNode;
  readonly onFilter: (filter: CheckFilter) => void;
  readonly onGroup: (grouping: CheckGrouping) => void;
  readonly onSearch: (text: string) => void;
  readonly onToggle: (group: ProblemGroupHead) => void;
  readonly onReviewAll: (problems: readonly Problem[], reason: string) => void;
  readonly onReturnList: (unit: string) => void;
  /** Opens an entry, shows its cell and gives it the keyboard. */
  readonly onWalk: (entry: ProblemEntry) => void;
  /** The entry that stood open is no longer in the list; `next` stands in its place. */
  readonly onGone: (gone: ProblemEntry, next: ProblemEntry | null) => void;
  readonly onFocusGiven: () => void;
}

const GROUPINGS = ["problem", "row", "unit"] as const satisfies readonly CheckGrouping[];

/** 校验: what the rules found, as a list that leads to the cells and is walked from entry to entry. */
export function CheckTab(props: CheckTabProps) {
  const tab = useTabStyles();
  const { messages, view, busy, openEntry } = props;
  const words = messages.pane.check;
  const [asking, setAsking] = useState<string | null>(null);
  const rows = view?.rows ?? NO_ROWS;
  const current = openEntry === null ? -1 : rows.findIndex((row) => row.entry?.id === openEntry);
  const walked = useRef<{ readonly index: number; readonly entry: ProblemEntry } | null>(null);
  const { onGone } = props;
  useEffect(() => {
    const entry = rows[current]?.entry;
    if (entry) {
      walked.current = { index: current, entry };
      return;
    }
    const was = walked.current;
    if (busy || view === null || openEntry === null || was?.entry.id !== openEntry) return;
    walked.current = null;
    onGone(was.entry, entryFrom(rows, was.index, 1) ?? entryFrom(rows, was.index - 1, -1));
  }, [rows, current, busy, view, openEntry, onGone]);
  const onAsk = useCallback((entry: ProblemEntry | null) => setAsking(entry?.id ?? null), []);
  if (view === null) return <p className={tab.empty}>{words.unchecked}</p>;
  const severities = messages.words.severities;
  const { counts } = view;

  const step = (from: number, by: 1 | -1): void => {
    const next = entryFrom(rows, from + by, by);
    if (next) props.onWalk(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement) || event.target.matches("input, textarea, select")) return;
    const at = Number(event.target.closest("[data-index]")?.getAttribute("data-index") ?? Number.NaN);
    const row = rows[at];
    if (!row) return;
    const { entry, group } = row;
    const keys: { readonly [key: string]: (() => void) | undefined } = {
      n: () => step(at, 1),
      p: () => step(at, -1),
      ...(entry &&
        entry.review === null &&
        !busy && {
          ...(entry.fixes.length > 0 && { x: () => props.onFix(entry, "here") }),
          h: () => {
            if (entry.id !== openEntry) props.onOpen(entry);
            setAsking(entry.id);
          },
        }),
      ArrowLeft: closes(group ?? groupAbove(rows, at), false, props.onToggle),
      ArrowRight: closes(group, true, props.onToggle),
    };
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const focusOn =
    props.focus?.place === "entry" ? indexOf(rows, props.focus.id) : props.focus?.place === "list" && rows.length > 0 ? Math.max(0, current) : null;
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
        <Select
          size="small"
          aria-label={words.grouping}
          value={props.grouping}
          onChange={(_, data) => props.onGroup(GROUPINGS.find((one) => one === data.value) ?? "problem")}
        >
          {GROUPINGS.map((one) => (
            <option key={one} value={one}>
              {{ problem: words.byProblem, row: words.byRow, unit: words.byUnit }[one]}
            </option>
          ))}
        </Select>
        <UnitFilter words={messages.pane.list} {...props.unit} />
      </div>
      {props.extra}
      {counts.error + counts.warning === 0 && <p className={tab.small}>{words.clean}</p>}
      {rows.length > 0 && <p className={mergeClasses(tab.small, tab.spare)}>{messages.pane.list.keys.check + props.keyToSheet}</p>}
      {rows.length === 0 && counts.all + counts.reviewed > 0 && <p className={tab.empty}>{words.noneHere}</p>}
      <div role="presentation" onKeyDown={onKeyDown}>
        <VirtualList
          label={messages.pane.list.problems}
          items={rows}
          keyOf={(row) => row.id}
          estimate={96}
          scroller={props.scroller}
          current={current < 0 ? null : current}
          focusOn={focusOn}
          onFocused={props.onFocusGiven}
          onMove={(index) => {
            // once one stands open, the arrow keys walk
            const entry = rows[index]?.entry;
            if (entry && openEntry !== null) props.onWalk(entry);
          }}
        >
          {(row, stop, index) => (
            <>
              {row.group && (
                <GroupHead
                  words={words}
                  group={row.group}
                  busy={busy}
                  stop={row.entry === null ? stop : null}
                  onToggle={props.onToggle}
                  onReviewAll={props.onReviewAll}
                  onReturnList={props.onReturnList}
                />
              )}
              {row.entry && (
                <ProblemCard
                  {...props}
                  onAsk={onAsk}
                  entry={row.entry}
                  open={row.entry.id === openEntry}
                  asking={row.entry.id === asking}
                  stop={stop}
                  walk={{ at: index + 1, of: rows.length, onStep: (by) => step(index, by) }}
                />
              )}
            </>
          )}
        </VirtualList>
      </div>
    </div>
  );
}

type ProblemRows = ProblemListView["rows"];
const NO_ROWS: ProblemRows = [];

/** The first entry from a place on, or back. */
function entryFrom(rows: ProblemRows, from: number, by: 1 | -1): ProblemEntry | null {
  for (let at = from; at >= 0 && at < rows.length; at += by) {
    const entry = rows[at]?.entry;
    if (entry) return entry;
  }
  return null;
}

function indexOf(rows: ProblemRows, id: string): number | null {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? null : at;
}

/** The head of the group that a row lies in. */
function groupAbove(rows: ProblemRows, at: number): ProblemGroupHead | null {
  for (let above = at; above >= 0; above--) {
    const row = rows[above];
    if (row?.group) return row.group.closed ? null : row.group;
  }
  return null;
}

const closes = (group: ProblemGroupHead | null, closed: boolean, toggle: (group: ProblemGroupHead) => void): (() => void) | undefined =>
  group?.closed === closed ? () => toggle(group) : undefined;
