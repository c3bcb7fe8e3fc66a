import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ExchangeMessages } from "../../core/messages/exchange";
import type { Language } from "../../core/messages/language";
import { extraKey, rowChoice, type Answer, type ReturnIssue } from "../../core/returns/collection";
import { returnWords } from "../../core/messages/returns";
import { issueText, itemReference } from "../../core/returns/issue-text";
import type { ProgressTable } from "../../core/table/progress-table";
import type { ExchangeActions } from "./exchange-actions";

interface IssueEntryProps {
  readonly words: ExchangeMessages;
  readonly language: Language;
  readonly master: ProgressTable;
  readonly issue: ReturnIssue;
  /** The units that were asked, to say whose a file is. */
  readonly units: readonly string[];
  readonly busy: boolean;
  readonly act: (what: (exchange: ExchangeActions) => void | Promise<void>) => void;
}

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "5px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  choice: { minWidth: 0, maxWidth: "100%" },
});

/** Something to settle, and what can be done about it here. */
export function IssueEntry(props: IssueEntryProps) {
  const styles = useStyles();
  return (
    <li className={styles.entry}>
      <span>{issueText(props.issue, props.master, props.language)}</span>
      <Choice {...props} />
    </li>
  );
}

function Choice({ words, language, master, issue, units, busy, act }: IssueEntryProps) {
  const styles = useStyles();
  const take = (item: number, file: string): void =>
    act((exchange) => exchange.choose((choices) => ({ ...choices, files: new Map([...choices.files, [item, file]]) })));
  switch (issue.kind) {
    case "two-answers": {
      const options = optionsOf(issue.answers, language);
      if (options.length < 2) return null;
      return (
        <Pick
          label={words.takeFrom(itemReference(master, issue.place))}
          none={words.undecided}
          options={options.map(({ value, text }) => ({ value, text: value === issue.proposed ? words.proposed(text) : text }))}
          busy={busy}
          onPick={(file) => take(issue.place.item, file)}
        />
      );
    }
    case "master-changed":
    case "correction-part": {
      const [answer] = issue.answers;
      if (!answer) return null;
      return (
        <div>
          <Button
            size="small"
            className={styles.choice}
            disabled={busy}
            aria-label={`${words.takeAnyway} ${itemReference(master, issue.place)}`}
            onClick={() => take(issue.place.item, answer.file)}
          >
            {words.takeAnyway}
          </Button>
        </div>
      );
    }
    case "not-filled": {
      if (issue.status === undefined) return null;
      return (
        <div>
          <Button
            size="small"
            className={styles.choice}
            disabled={busy}
            aria-label={`${words.takeStatus} ${itemReference(master, issue.place)}`}
            onClick={() => take(issue.place.item, issue.from.file)}
          >
            {words.takeStatus}
          </Button>
        </div>
      );
    }
    case "whose":
    case "other-period":
    case "foreign":
    case "also-of":
      return (
        <Pick
          label={words.ofUnit(issue.file)}
          none={words.undecided}
          options={inOrder(issue.kind === "whose" ? issue.candidates : issue.kind === "also-of" ? issue.as : [], units)}
          busy={busy}
          onPick={(unit) => act((exchange) => exchange.choose((choices) => ({ ...choices, whose: new Map([...choices.whose, [issue.file, unit]]) })))}
        />
      );
    case "extra-item":
      return (
        <div>
          <Button
            size="small"
            disabled={busy}
            aria-label={`${words.addItem} ${issue.task}`}
            onClick={() => act((exchange) => exchange.choose((choices) => ({ ...choices, add: new Set([...(choices.add ?? []), extraKey(issue)]) })))}
          >
            {words.addItem}
          </Button>
        </div>
      );
    default:
      return null;
  }
}

/** Some units first, then the others. */
const inOrder = (first: readonly string[], units: readonly string[]): PickProps["options"] =>
  [...new Set([...first, ...units])].map((unit) => ({ value: unit, text: unit }));

/** Files to choose from; of several rows in one file each row. */
function optionsOf(answers: readonly Answer[], language: Language): PickProps["options"] {
  const { rowOf } = returnWords(language);
  return [...new Map(answers.map(({ file, row }) => (row === undefined ? [file, file] : [rowChoice(file, row), rowOf(file, row)]))).entries()].map(
    ([value, text]) => ({ value, text }),
  );
}

interface PickProps {
  readonly label: string;
  readonly none: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly busy: boolean;
  readonly onPick: (value: string) => void;
}

function Pick({ label, none, options, busy, onPick }: PickProps) {
  const styles = useStyles();
  return (
    <Select size="small" className={styles.choice} disabled={busy} aria-label={label} value="" onChange={(_, data) => data.value !== "" && onPick(data.value)}>
      <option value="">{`${label}：${none}`}</option>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </Select>
  );
}
