import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Suggesting } from "../../app/suggesting";
import type { Language } from "../../core/messages/language";
import { messages } from "../../core/messages/messages";
import type { ReportOptions } from "../../core/reports/options";
import { quotableParagraph } from "../../core/reports/quotable-paragraph";
import type { ProgressTable } from "../../core/table/progress-table";
import { useTabStyles } from "../tabs/tab-styles";
import { CopyButton } from "./copy-button";

export interface QuotableSentenceProps {
  readonly language: Language;
  readonly table: ProgressTable;
  readonly judged: Suggesting;
  readonly options: ReportOptions;
}

const useStyles = makeStyles({
  quote: { margin: "4px 0 0", lineHeight: tokens.lineHeightBase400, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

/** 可直接引用: the paragraph of 汇总表, to be copied. */
export function QuotableSentence({ language, table, judged, options }: QuotableSentenceProps) {
  const tab = useTabStyles();
  const styles = useStyles();
  const { overview, actions } = messages(language).pane;
  // a table may hold ten thousand items
  const text = useMemo(() => quotableParagraph(table, { ...options, asOf: judged.asOf, dated: judged.dated, suggestion: judged.suggestion }), [table, judged, options]);
  return (
    <section className={tab.panel} aria-label={overview.quote}>
      <div className={tab.spread}>
        <h3 className={tab.subtitle}>{overview.quote}</h3>
        <CopyButton words={actions} text={text} />
      </div>
      <p className={styles.quote}>{text}</p>
    </section>
  );
}
