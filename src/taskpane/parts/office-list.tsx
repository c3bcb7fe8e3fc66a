import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { OFFICE_FILE, officeFileOf, parseOfficeFile } from "../../app/office-file";
import type { OfficeSettings } from "../../app/office-settings";
import type { Settings } from "../../app/settings";
import type { PaneShell } from "../../app/shell";
import { toHostError } from "../../core/host-error";
import { unitsOfTable } from "../../core/reports/units-of-table";
import type { ProgressTable } from "../../core/table/progress-table";
import type { Language } from "../../core/messages/language";
import { messages } from "../../core/messages/messages";
import { officeWords } from "../../core/messages/office";
import { useTabStyles } from "../tabs/tab-styles";
import { hostErrorSentence } from "../view/host-error-sentence";

interface OfficeListProps {
  readonly language: Language;
  /** The table that was read; null for none. */
  readonly table: ProgressTable | null;
  readonly office: OfficeSettings | null;
  /** As the form has them now. */
  readonly settings: Settings;
  readonly download: PaneShell["download"];
  readonly onImport: (file: OfficeSettings) => void;
  /** Units to add to the list, by their names. */
  readonly onUnits: (names: readonly string[]) => void;
}

/** Where the list of units is from, and the way of it into a file and out of one. */
export function OfficeList({ language, office, table, settings, download, onImport, onUnits }: OfficeListProps) {
  const tab = useTabStyles();
  const words = officeWords(language);
  const [said, setSaid] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    const read = parseOfficeFile(
      await file.arrayBuffer().then(
        (bytes) => new TextDecoder().decode(bytes),
        () => "",
      ),
    );
    if (!read.ok) return setSaid(words.notImported(read.mistakes));
    onImport(read.office);
    setSaid(words.imported(read.office.units.length) + (read.passedOver.length > 0 ? words.passedOver(read.passedOver) : ""));
  };
  const give = (): void => {
    try {
      setSaid(words.exported(download(OFFICE_FILE, new TextEncoder().encode(officeFileOf(settings))) ?? OFFICE_FILE));
    } catch (error) {
      setSaid(words.notExported(hostErrorSentence(toHostError(error), messages(language), { done: false, undoing: false })));
    }
  };
  const units = office?.units.length ?? 0;
  return (
    <div>
      {units > 0 && (
        <p className={tab.small}>{JSON.stringify(office?.units) === JSON.stringify(settings.units) ? words.fromOffice(units) : words.overOffice(units)}</p>
      )}
      <div className={tab.row}>
        <Button size="small" onClick={() => input.current?.click()}>
          {words.import}
        </Button>
        <Button
          size="small"
          disabled={table === null}
          onClick={() => {
            const names = table === null ? [] : unitsOfTable(table, settings.units);
            if (names.length > 0) onUnits(names);
            setSaid(words.fromTable(names.length));
          }}
        >
          {words.takeFromTable}
        </Button>
        <Button size="small" onClick={give}>
          {words.export}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json"
        aria-label={words.import}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file) void take(file);
        }}
      />
      <p role="note" className={tab.small}>
        {said}
      </p>
    </div>
  );
}
