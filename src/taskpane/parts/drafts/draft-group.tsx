import { Button, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Settings } from "../../../app/settings";
import { DRAFT_IDS } from "../../../core/drafts/draft";
import type { Language } from "../../../core/messages/language";
import { wordDraftWords } from "../../../core/messages/word-drafts";
import { isCollective } from "../../../core/text/collective-names";
import type { PaneActions } from "../../pane-actions";
import type { PaneEvent } from "../../state/pane-event";
import type { PaneState } from "../../state/pane-state";
import { useTabStyles } from "../../tabs/tab-styles";
import { copyRich } from "./copy-rich";
import { DraftOptionsForm } from "./draft-options";
import { DraftPage } from "./draft-page";

interface DraftGroupProps {
  readonly language: Language;
  readonly state: PaneState;
  readonly settings: Settings;
  readonly actions: PaneActions;
  readonly dispatch: (event: PaneEvent) => void;
}

const useStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", columnGap: "4px" },
  pager: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "6px" },
  preview: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0, scrollMarginTop: "4px" },
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "10px" },
});

/** 文稿（Word）: which draft, for whom, what it says with where every word is from, and how it gets out. */
export function DraftGroup({ language, state, settings, actions, dispatch }: DraftGroupProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const words = wordDraftWords(language);
  const { sheet, draftWish: wish, drafts } = state;
  const busy = state.job !== null;
  const shown = useRef<HTMLDivElement>(null);
  const made = drafts?.drafts ?? null;
  useEffect(() => {
    // asked for in 校验, it stands far below what is in sight
    if (made) shown.current?.scrollIntoView({ block: "nearest" });
  }, [made]);
  if (sheet.kind !== "table") return null;
  const units = [...new Set(sheet.reading.table.items.flatMap(({ leaves }) => leaves.flatMap(({ leadUnits }) => leadUnits)))].filter(
    (unit) => !isCollective(unit),
  );
  const draft = drafts?.drafts[drafts.at];
  return (
    <section role="group" aria-label={words.group} className={`${tab.content} ${styles.group}`}>
      <h2 className={tab.subtitle}>{words.group}</h2>
      <RadioGroup
        aria-label={words.kinds}
        className={styles.kinds}
        layout="horizontal"
        disabled={busy}
        value={wish.draft}
        onChange={(_, data) => dispatch({ kind: "draft-wished", wish: { draft: DRAFT_IDS.find((one) => one === data.value) ?? wish.draft } })}
      >
        {DRAFT_IDS.map((id) => (
          <Radio key={id} value={id} label={words.names[id]} />
        ))}
      </RadioGroup>
      <p className={tab.small}>
        {words.describe[wish.draft]}
        {(wish.draft === "supervision" || wish.draft === "bulletin") && (language === "en" ? `. ${words.statusesAbove}` : `。${words.statusesAbove}`)}
      </p>
      <DraftOptionsForm
        words={words}
        wish={wish}
        options={settings.drafts}
        units={units}
        busy={busy}
        onWish={(change) => dispatch({ kind: "draft-wished", wish: change })}
        onOptions={(change) => {
          dispatch({ kind: "drafts-made", drafts: null });
          void actions.saveSettings({ ...settings, drafts: { ...settings.drafts, ...change } });
        }}
      />
      <div>
        <Button size="small" appearance={drafts ? "secondary" : "primary"} disabled={busy} onClick={() => void actions.makeDrafts()}>
          {words.make}
        </Button>
      </div>
      {drafts && draft && (
        <div ref={shown} role="region" aria-label={words.preview} className={styles.preview}>
          {drafts.told.map((line) => (
            <div key={line} className={tab.note}>
              {line}
            </div>
          ))}
          {drafts.drafts.length > 1 && (
            <div className={styles.pager}>
              <Button size="small" disabled={drafts.at === 0} onClick={() => dispatch({ kind: "draft-turned", at: drafts.at - 1 })}>
                {words.before}
              </Button>
              <Button size="small" disabled={drafts.at === drafts.drafts.length - 1} onClick={() => dispatch({ kind: "draft-turned", at: drafts.at + 1 })}>
                {words.next}
              </Button>
              <span className={tab.small}>{words.which(drafts.at + 1, drafts.drafts.length, draft.unit)}</span>
            </div>
          )}
          <p className={tab.small}>{words.sources}</p>
          <div className={tab.row}>
            <Button size="small" appearance="primary" disabled={busy} onClick={() => void actions.downloadDrafts()}>
              {words.download}
            </Button>
            <CopyAll label={words.copyAll} copied={words.copied} notCopied={words.notCopied} toCopy={actions.draftsToCopy} />
          </div>
          <DraftPage key={drafts.at} words={words} draft={draft} onSource={(piece) => void actions.showSource(piece)} />
        </div>
      )}
    </section>
  );
}

/** How long a button says what came of it. Milliseconds. */
const SHOWN = 4000;

/** 复制全文, which says on itself whether that was done. */
function CopyAll({
  label,
  copied,
  notCopied,
  toCopy,
}: {
  readonly label: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly toCopy: PaneActions["draftsToCopy"];
}) {
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const copy = async (): Promise<void> => {
    const all = toCopy();
    setOutcome(all !== null && (await copyRich(all)));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOutcome(null), SHOWN);
  };
  return (
    <Button size="small" onClick={() => void copy()}>
      {outcome === null ? label : outcome ? copied : notCopied}
    </Button>
  );
}
