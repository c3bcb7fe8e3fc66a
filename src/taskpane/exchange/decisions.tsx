import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ExchangeMessages } from "../../core/messages/exchange";
import type { Language } from "../../core/messages/language";
import { returnWords } from "../../core/messages/returns";
import { extraKey, type Collection, type ReturnChoices } from "../../core/returns/collection";
import type { ProgressTable } from "../../core/table/progress-table";
import { useTabStyles } from "../tabs/tab-styles";
import type { ExchangeActions } from "./exchange-actions";

interface DecisionsProps {
  readonly words: ExchangeMessages;
  readonly language: Language;
  readonly master: ProgressTable;
  readonly collection: Collection;
  readonly choices: ReturnChoices;
  readonly busy: boolean;
  readonly act: (what: (exchange: ExchangeActions) => void | Promise<void>) => void;
}

const useStyles = makeStyles({
  heading: { paddingTop: "8px" },
  list: { margin: "4px 0 0", padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    justifyContent: "space-between",
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

/** What a person decided about returns, each to be taken back. */
export function Decisions({ words, language, master, collection, choices, busy, act }: DecisionsProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const { files, whose, add = new Set<string>() } = choices;
  const lines: readonly { readonly text: string; readonly back: (choices: ReturnChoices) => ReturnChoices }[] = [
    ...[...files].map(([item, file]) => ({
      text: words.takesFrom(master.items[item]?.reference ?? "", chosenName(file, language)),
      back: (now: ReturnChoices) => ({ ...now, files: without(now.files, item) }),
    })),
    ...[...whose].map(([file, unit]) => ({ text: words.isOf(file, unit), back: (now: ReturnChoices) => ({ ...now, whose: without(now.whose, file) }) })),
    ...collection.added.map((one) => ({
      text: returnWords(language).added(one.unit, one.task, one.row),
      back: (now: ReturnChoices) => ({ ...now, add: new Set([...add].filter((key) => key !== extraKey(one))) }),
    })),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <h4 className={`${tab.small} ${styles.heading}`}>{words.decided}</h4>
      <ul className={styles.list} aria-label={words.decided}>
        {lines.map(({ text, back }) => (
          <li key={text} className={styles.line}>
            <span>{text}</span>
            <Button
              size="small"
              appearance="subtle"
              disabled={busy}
              aria-label={`${words.undecide} ${text}`}
              onClick={() => act((exchange) => exchange.choose(back))}
            >
              {words.undecide}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A chosen file, or row of one, as a person reads it. */
function chosenName(choice: string, language: Language): string {
  const [, file, row] = /^(.+)#([^#]+)$/u.exec(choice) ?? [];
  return file === undefined || row === undefined ? choice : returnWords(language).rowOf(file, row);
}

const without = <K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> => new Map([...map].filter(([one]) => one !== key));
