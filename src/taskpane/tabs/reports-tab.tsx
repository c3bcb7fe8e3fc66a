import { Button, Checkbox, Field, Link, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Catalogue } from "../../core/messages/catalogue";
import type { Language } from "../../core/messages/language";
import type { LaidOutSheet } from "../../core/reports/laid-out-sheet";
import type { ReportOptions } from "../../core/reports/options";
import type { Status } from "../../core/terms/status";
import type { PlainDate } from "../../core/text/plain-date";
import { DateInput } from "../parts/date-input";
import { MoreReportOptions } from "../parts/more-report-options";
import { SheetPreview } from "../parts/sheet-preview";
import { useTabStyles } from "./tab-styles";
import type { ReportId } from "../../core/grid/report-id";

interface ReportsTabProps {
  readonly language: Language;
  readonly messages: Catalogue;
  readonly chosen: readonly ReportId[];
  readonly reports: readonly ReportId[];
  /** An earlier table is at hand, so that 对比表 can be made. */
  readonly compared: boolean;
  readonly options: ReportOptions;
  readonly asOf: PlainDate;
  /** What can stand on the lagging list, in the table's words; ticked as it stands now. */
  readonly statuses: readonly { readonly status: Status; readonly word: string; readonly listed: boolean }[];
  readonly stale: readonly string[];
  readonly preview: LaidOutSheet | null;
  /** Names of the sheets that the last write made, if it made any. */
  readonly written: readonly string[];
  /** 文稿（Word）, below. */
  readonly drafts: ReactNode;
  readonly hasRegister: boolean;
  readonly busy: boolean;
  readonly onChoose: (report: ReportId, on: boolean) => void;
  readonly onOptions: (change: Partial<ReportOptions>) => void;
  readonly onAsOf: (date: PlainDate) => void;
  readonly onPreview: (report: ReportId | null) => void;
  readonly onAgain: () => void;
  readonly onOpenSheet: (name: string) => void;
}

const useStyles = makeStyles({
  report: {
    display: "flex",
    alignItems: "flex-start",
    gap: "4px",
    padding: "4px 4px 6px 2px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  preview: { marginTop: "4px", minWidth: "auto", flexShrink: 0 },
  description: { paddingLeft: "34px", marginTop: "-4px" },
  fields: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(126px, 1fr))", gap: "8px 10px" },
  sheet: { marginRight: "12px" },
  statuses: { display: "flex", flexWrap: "wrap", columnGap: "4px" },
});

/** 报表: which reports, how, and what they will look like. */
export function ReportsTab(props: ReportsTabProps) {
  const { messages, options, busy, preview } = props;
  const tab = useTabStyles();
  const styles = useStyles();
  const words = messages.pane.reports;
  return (
    <div className={tab.content}>
      {props.stale.length > 0 && (
        <div className={tab.note}>
          {words.outdated(props.stale)}{" "}
          <Button size="small" disabled={busy} onClick={props.onAgain}>
            {words.again}
          </Button>
        </div>
      )}
      {props.written.length > 0 && (
        <div role="group" aria-label={words.writtenSheets} className={styles.statuses}>
          {props.written.map((name, index) => (
            <Link as="button" key={name} data-focus={index === 0 ? "written" : undefined} className={styles.sheet} onClick={() => props.onOpenSheet(name)}>
              {words.openSheet(name)}
            </Link>
          ))}
        </div>
      )}
      <div role="group" aria-label={words.which} className={tab.content}>
        {props.reports.map((report) => {
          const needsLast = report === "comparison" && !props.compared;
          return (
            <div key={report} className={styles.report}>
              <div className={tab.grow}>
                <Checkbox
                  label={messages.words.reports[report]}
                  disabled={busy || needsLast}
                  checked={props.chosen.includes(report) && !needsLast}
                  onChange={(_, data) => props.onChoose(report, data.checked === true)}
                />
                <div className={`${tab.small} ${styles.description}`}>{needsLast ? messages.pane.last.needed : words.describe[report]}</div>
              </div>
              <Button
                size="small"
                appearance="subtle"
                className={styles.preview}
                disabled={busy || needsLast}
                aria-expanded={preview?.report === report}
                aria-label={`${preview?.report === report ? words.closePreview : words.preview} ${messages.words.reports[report]}`}
                onClick={() => props.onPreview(preview?.report === report ? null : report)}
              >
                {preview?.report === report ? words.closePreview : words.preview}
              </Button>
            </div>
          );
        })}
      </div>
      {preview && <SheetPreview words={words} sheet={preview} />}
      <div role="group" aria-label={words.options} className={styles.fields}>
        <Field size="small" label={words.asOf}>
          <DateInput busy={busy} value={props.asOf} onChoose={props.onAsOf} />
        </Field>
        <Field size="small" label={words.basis}>
          <Select
            size="small"
            disabled={busy}
            value={options.countBy}
            onChange={(_, data) => props.onOptions({ countBy: data.value === "leaf" ? "leaf" : "item" })}
          >
            <option value="item">{words.basisItems}</option>
            <option value="leaf">{words.basisLeaves}</option>
          </Select>
        </Field>
        <Field size="small" label={words.grouping}>
          <Select
            size="small"
            disabled={busy}
            value={options.listBy}
            onChange={(_, data) => props.onOptions({ listBy: data.value === "lead-unit" ? "lead-unit" : "section" })}
          >
            <option value="section">{words.groupSections}</option>
            <option value="lead-unit">{words.groupUnits}</option>
          </Select>
        </Field>
        <Field size="small" label={words.paper}>
          <Select size="small" disabled={busy} value={options.paper} onChange={(_, data) => props.onOptions({ paper: data.value === "A3" ? "A3" : "A4" })}>
            <option value="A4">A4</option>
            <option value="A3">A3</option>
          </Select>
        </Field>
      </div>
      {props.statuses.length > 0 && (
        <div role="group" aria-label={words.listed}>
          <div className={tab.small}>{words.listed}</div>
          <div className={styles.statuses}>
            {props.statuses.map((one) => (
              <Checkbox
                key={one.status}
                label={one.word}
                disabled={busy}
                checked={one.listed}
                onChange={(_, data) =>
                  props.onOptions({
                    listStatuses: props.statuses
                      .filter((other) => (other.status === one.status ? data.checked === true : other.listed))
                      .map((other) => other.status),
                  })
                }
              />
            ))}
          </div>
        </div>
      )}
      <MoreReportOptions
        language={props.language}
        title={words.more}
        options={options}
        hasRegister={props.hasRegister}
        busy={busy}
        onOptions={props.onOptions}
      />
      {props.drafts}
    </div>
  );
}
