import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Language } from "../../../core/messages/language";
import { proseIndicatorsWords, type ProseIndicatorsMessages } from "../../../core/messages/prose-indicators";
import { useTabStyles } from "../../tabs/tab-styles";
import type { ProseLine } from "../../../app/prose-report";
import type { PaneActions } from "../../pane-actions";
import { proseWork } from "./prose-work";

export interface ProseGroupProps {
  readonly language: Language;
  /** What the group is called: the button above it says so. */
  readonly name: string;
  readonly actions: Pick<PaneActions, "prose">;
  readonly busy: boolean;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  quote: { margin: 0, paddingLeft: "8px", borderLeft: `3px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200 },
});

/** A text is pasted or opened, what it says of targets is shown line by line beside its sentence, then written as a sheet of its own. */
export function ProseGroup({ language, name, actions, busy }: ProseGroupProps) {
  const tab = useTabStyles();
  const words = proseIndicatorsWords(language);
  const input = useRef<HTMLInputElement>(null);
  // what is kept is changed in place: this draws it again
  const [, draw] = useState(0);
  const drawn = (): void => draw((times) => times + 1);
  const work = actions.prose(proseWork);
  const { kept } = work;
  const found = kept.report?.lines ?? [];
  return (
    <section role="group" aria-label={name} className={tab.content}>
      <p className={tab.small}>{words.describe}</p>
      <Field size="small" label={words.text} hint={words.textHint}>
        <Textarea
          resize="vertical"
          rows={6}
          disabled={busy}
          value={kept.text}
          onChange={(_, data) => {
            kept.text = data.value;
            // what was found is of another text
            kept.report = null;
            drawn();
          }}
        />
      </Field>
      <div className={tab.row}>
        <Button size="small" appearance={found.length > 0 ? "secondary" : "primary"} disabled={busy} onClick={() => void work.find().then(drawn)}>
          {words.make}
        </Button>
        <Button size="small" disabled={busy} title={words.openHint} onClick={() => input.current?.click()}>
          {words.open}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          aria-hidden="true"
          accept=".docx,.docm,.dotx,.doc,.wps,.txt"
          onChange={(event) => {
            const file = event.target.files?.[0];
            // the same file may be chosen again
            event.target.value = "";
            if (file) void work.open({ name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) }).then(drawn);
          }}
        />
        {found.length > 0 && (
          <Button size="small" appearance="primary" disabled={busy} onClick={() => void work.plan()}>
            {words.write}
          </Button>
        )}
      </div>
      {found.length > 0 && (
        <div role="list" aria-label={words.lines} className={tab.content} lang="zh-CN">
          {found.map((line, at) => (
            <Line key={at} words={words} line={line} />
          ))}
        </div>
      )}
    </section>
  );
}

function Line({ words, line }: { readonly words: ProseIndicatorsMessages; readonly line: ProseLine }) {
  const styles = useStyles();
  const tab = useTabStyles();
  const { target, actual, rate } = words.figures;
  const figures = [
    [target, line.target],
    [actual, line.actual],
    [rate, line.rate],
  ].map(([word = "", value = ""]) => `${word} ${value === "" ? words.nothing : value}`);
  return (
    <div role="listitem" className={styles.line}>
      <div className={styles.name}>{words.line(line.name, line.unit === words.nothing ? "" : line.unit)}</div>
      <div className={tab.small}>{figures.join("　")}</div>
      <blockquote className={styles.quote}>{`${line.place}　${line.evidence}`}</blockquote>
      {line.remark !== "" && <div className={tab.note}>{line.remark}</div>}
    </div>
  );
}
