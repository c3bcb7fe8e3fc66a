/** What of 收发 few ask for: 校验对比, and forms that are sheets of the workbook at hand. */
export { checkedReturns } from "../../app/checked-returns";
export { sheetMarks, unitSheetFiles } from "../../app/unit-sheets";
