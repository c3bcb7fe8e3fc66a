import { CONTENT_TYPE, CONTENT_TYPES } from "../../../files/package/content-types";
import { TRANSITIONAL, XML_HEAD, type Namespaces } from "../../../files/package/namespaces";
import { Package } from "../../../files/package/package";
import { relationshipsXml } from "../../../files/package/relationships";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

/** A styles part with nothing but what every workbook has. */
export function plainStyles(form: Namespaces): string {
  return (
    `${XML_HEAD}<styleSheet xmlns="${form.main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A workbook without sheets: not to be saved before the first is in it, since no program opens that. */
export function emptyPackage(): Package {
  const { main, relationships } = TRANSITIONAL;
  return Package.of(
    new Map([
      [
        CONTENT_TYPES,
        `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
          `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${WORKBOOK_TYPE}"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT_TYPE.styles}"/></Types>`,
      ],
      ["_rels/.rels", relationshipsXml([{ id: "rId1", type: `${relationships}/officeDocument`, target: "xl/workbook.xml" }])],
      ["xl/workbook.xml", `${XML_HEAD}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView/></bookViews><sheets></sheets></workbook>`],
      ["xl/_rels/workbook.xml.rels", relationshipsXml([{ id: "rId1", type: `${relationships}/styles`, target: "styles.xml" }])],
      ["xl/styles.xml", plainStyles(TRANSITIONAL)],
    ]),
  );
}
