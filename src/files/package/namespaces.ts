/** What every part of a package begins with. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The addresses of the two forms of the standard; what we add to a file is of the form that the file is of. */
export interface Namespaces {
  readonly main: string;
  /** Of r:id attributes; relationship types begin with it too. */
  readonly relationships: string;
  readonly customPropertiesType: string;
  readonly customProperties: string;
  readonly variantTypes: string;
  readonly spreadsheetDrawing: string;
  readonly drawing: string;
  readonly chart: string;
}

const SCHEMAS = "http://schemas.openxmlformats.org";
const PURL = "http://purl.oclc.org/ooxml";

export const TRANSITIONAL: Namespaces = {
  main: `${SCHEMAS}/spreadsheetml/2006/main`,
  relationships: `${SCHEMAS}/officeDocument/2006/relationships`,
  customPropertiesType: `${SCHEMAS}/officeDocument/2006/relationships/custom-properties`,
  customProperties: `${SCHEMAS}/officeDocument/2006/custom-properties`,
  variantTypes: `${SCHEMAS}/officeDocument/2006/docPropsVTypes`,
  spreadsheetDrawing: `${SCHEMAS}/drawingml/2006/spreadsheetDrawing`,
  drawing: `${SCHEMAS}/drawingml/2006/main`,
  chart: `${SCHEMAS}/drawingml/2006/chart`,
};

export const STRICT: Namespaces = {
  main: `${PURL}/spreadsheetml/main`,
  relationships: `${PURL}/officeDocument/relationships`,
  customPropertiesType: `${PURL}/officeDocument/relationships/customProperties`,
  customProperties: `${PURL}/officeDocument/customProperties`,
  variantTypes: `${PURL}/officeDocument/docPropsVTypes`,
  spreadsheetDrawing: `${PURL}/drawingml/spreadsheetDrawing`,
  drawing: `${PURL}/drawingml/main`,
  chart: `${PURL}/drawingml/chart`,
};

/** The form of a workbook, from the tag of its root. */
export function namespacesOf(workbookTag: string): Namespaces {
  return workbookTag.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
