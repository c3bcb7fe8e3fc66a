import { Button } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Language } from "../../core/messages/language";
import type { ReportOptions } from "../../core/reports/options";
import { PartMissing } from "./part-missing";

/** Opened once in a while: fetched then. */
const Group = lazy(() => import(/* webpackChunkName: "report-options" */ "./report-options-group").then((part) => ({ default: part.ReportOptionsGroup }), () => ({ default: PartMissing })));

interface MoreReportOptionsProps {
  readonly language: Language;
  readonly title: string;
  readonly options: ReportOptions;
  /** The office has a list of units, so what goes by it can be chosen. */
  readonly hasRegister: boolean;
  readonly busy: boolean;
  readonly onOptions: (change: Partial<ReportOptions>) => void;
}

/** 更多选项, closed until a person opens it. */
export function MoreReportOptions(props: MoreReportOptionsProps) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {props.title}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <Group {...props} />
        </Suspense>
      )}
    </div>
  );
}
