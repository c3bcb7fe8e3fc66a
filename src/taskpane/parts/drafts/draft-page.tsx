import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type Draft, type DraftBlock, type DraftPiece, type ParagraphKind, lineBreaks } from "../../../core/drafts/draft";
import { toA1, type CellRef } from "../../../core/grid/cell-ref";
import type { ReactNode } from "react";
import type { WordDraftMessages } from "../../../core/messages/word-drafts";
import { ScrollFrame } from "../scroll-frame";

interface DraftPageProps {
  readonly words: WordDraftMessages;
  readonly draft: Draft;
  readonly onSource: (piece: DraftPiece) => void;
}

/** Of a long draft so many blocks are shown; the rest stands in the file. */
const MOST_BLOCKS = 250;
/** Cells named of one piece. */
const MOST_CELLS = 6;

const useStyles = makeStyles({
  page: {
    fontFamily: "仿宋_GB2312, 仿宋, FangSong, STFangsong, serif",
    fontSize: "14px",
    lineHeight: "24px",
    padding: "14px 12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: "anywhere",
  },
  paragraph: { margin: 0 },
  title: {
    fontFamily: "方正小标宋简体, 华文中宋, STZhongsong, 宋体, serif",
    fontSize: "18px",
    lineHeight: "27px",
    textAlign: "center",
    marginBottom: "10px",
    textWrap: "balance",
  },
  number: { textAlign: "right" },
  first: { textIndent: "2em" },
  heading: { fontFamily: "黑体, SimHei, sans-serif", textIndent: "2em" },
  subheading: { fontFamily: "楷体_GB2312, 楷体, KaiTi, serif", textIndent: "2em" },
  closing: { textAlign: "right", paddingRight: "2em" },
  gap: { marginTop: "18px" },
  frame: { overflowX: "auto", margin: "6px 0" },
  table: { borderCollapse: "collapse", width: "100%", minWidth: "560px", fontSize: "12px", lineHeight: "17px", tableLayout: "fixed" },
  form: { minWidth: "320px" },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: "3px 4px", verticalAlign: "middle", textAlign: "start", fontWeight: "normal" },
  label: { textAlign: "center", fontFamily: "黑体, SimHei, sans-serif", backgroundColor: tokens.colorNeutralBackground3 },
  source: {
    borderBottom: `1px dotted ${tokens.colorNeutralStroke1}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
  },
  blank: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, textIndent: 0 },
  room: { display: "inline-block", minWidth: "3em", minHeight: "1em" },
  rule: { border: "none", borderTop: `1px dashed ${tokens.colorNeutralStroke1}`, margin: "14px 0" },
});

type Styles = ReturnType<typeof useStyles>;

/** A draft as it will read, every quoted or counted stretch a button that leads to where it is from. */
export function DraftPage({ words, draft, onSource }: DraftPageProps) {
  const styles = useStyles();
  const blocks = draft.blocks.slice(0, MOST_BLOCKS);
  return (
    <div className={styles.page} lang="zh-CN">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} number={index + 1} styles={styles} words={words} onSource={onSource} />
      ))}
      {draft.blocks.length > blocks.length && <p className={styles.paragraph}>{words.moreBlocks(draft.blocks.length - blocks.length)}</p>}
    </div>
  );
}

interface BlockProps extends Pick<DraftPageProps, "words" | "onSource"> {
  readonly styles: Styles;
}

function lookOf(kind: ParagraphKind, styles: Styles): string {
  switch (kind) {
    case "title":
      return styles.title;
    case "number":
      return styles.number;
    case "heading-1":
      return styles.heading;
    case "heading-2":
      return styles.subheading;
    case "body":
      return styles.first;
    case "attachment":
      return mergeClasses(styles.first, styles.gap);
    case "issuer":
      return mergeClasses(styles.closing, styles.gap);
    case "date":
      return styles.closing;
    case "addressee":
      return "";
  }
}

function BlockView({ block, number, ...props }: BlockProps & { readonly block: DraftBlock; readonly number: number }) {
  const { styles, words } = props;
  switch (block.kind) {
    case "page-break":
      return <hr className={styles.rule} />;
    case "form":
      return (
        <TableFrame label={words.tableOf(number)} styles={styles} look={styles.form}>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map(({ label, span, pieces, lines }, column) =>
                  label ? (
                    <th key={column} scope="row" className={mergeClasses(styles.cell, styles.label)}>
                      <Lines pieces={pieces} {...props} />
                    </th>
                  ) : (
                    <td key={column} colSpan={span} className={styles.cell} style={lines === undefined ? {} : { height: lines * 17 }}>
                      <Lines pieces={pieces} {...props} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      );
    case "table":
      return (
        <TableFrame label={words.tableOf(number)} styles={styles}>
          <colgroup>
            {block.columns.map(({ heading, width }) => (
              <col key={heading} style={{ width: `${String(width)}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {block.columns.map(({ heading }) => (
                <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.label)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={at}>
                {row.map((pieces, column) => (
                  <td key={column} className={styles.cell}>
                    <Lines pieces={pieces} {...props} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </TableFrame>
      );
    default:
      return (
        <p className={mergeClasses(styles.paragraph, lookOf(block.kind, styles))}>
          <PieceViews pieces={block.pieces} {...props} />
        </p>
      );
  }
}

/** A form or a table of a draft, as wide as it must be: on a narrow page it scrolls by itself. */
function TableFrame({
  label,
  styles,
  look,
  children,
}: {
  readonly label: string;
  readonly styles: Styles;
  readonly look?: string;
  readonly children: ReactNode;
}) {
  return (
    <ScrollFrame label={label} className={styles.frame}>
      <table className={mergeClasses(styles.table, look)}>{children}</table>
    </ScrollFrame>
  );
}

/** What a cell holds, points below each other. */
function Lines({ pieces, ...props }: BlockProps & { readonly pieces: readonly DraftPiece[] }) {
  return lineBreaks(pieces).map((line, at) => (
    <div key={at}>
      <PieceViews pieces={line} {...props} />
    </div>
  ));
}

function PieceViews({ pieces, words, styles, onSource }: BlockProps & { readonly pieces: readonly DraftPiece[] }) {
  return pieces.map((piece, at) => {
    if (piece.kind === "blank") {
      return piece.hint === "" ? (
        <span key={at} className={mergeClasses(styles.blank, styles.room)} role="img" aria-label={words.room} title={words.room} />
      ) : (
        <mark key={at} className={styles.blank}>
          {piece.hint}
        </mark>
      );
    }
    const cells = cellsNamed(piece);
    const items = piece.kind === "counted" && piece.items.length > 0;
    if (cells.length === 0 && !items) {
      return piece.kind === "setting" ? (
        <span key={at} title={words.fromSettings}>
          {piece.text}
        </span>
      ) : (
        <span key={at}>{piece.text}</span>
      );
    }
    return (
      // no <button>: one is a box of its own, which a sentence of several lines would push over the edge by its indent
      <span
        key={at}
        role="button"
        tabIndex={0}
        className={styles.source}
        title={cells.length === 0 ? undefined : words.source(named(cells))}
        onClick={() => onSource(piece)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          onSource(piece);
        }}
      >
        {piece.text}
      </span>
    );
  });
}

function cellsNamed(piece: DraftPiece): readonly CellRef[] {
  return piece.kind === "quoted" ? [piece.from.cell] : piece.kind === "counted" ? piece.cells : [];
}

const named = (cells: readonly CellRef[]): string => `${cells.slice(0, MOST_CELLS).map(toA1).join("、")}${cells.length > MOST_CELLS ? "…" : ""}`;
