/** The Excel adapter keeps the contract on Microsoft's own proxies, and so do writes through the journal. */
import { type Host } from "../host";
import { describeContract } from "../contract";
import { describeJournal } from "../journal-cases";
import { WorkbookModel } from "../model";
import { openExcel } from "./open-excel";
import { Refused } from "./thing";

const hostOf = (
  version: string,
  ...sheets: string[]
): ReturnType<typeof openExcel> & Pick<Host, "protect" | "type"> => {
  const opened = openExcel(WorkbookModel.withSheets(...sheets), version);
  return {
    ...opened,
    protect: (sheet) => {
      opened.model.known(sheet).protected = true;
      return Promise.resolve();
    },
    type: (sheet, range, content) => {
      opened.model.put({ sheet, range }, [[content]]);
      return Promise.resolve();
    },
  };
};

describeContract("Excel with ExcelApi 1.15", () => Promise.resolve(hostOf("1.15", "Blad1", "Blad 'twee'")));
describeContract("Excel 2021 (ExcelApi 1.14)", () => Promise.resolve(hostOf("1.14", "Blad1", "Blad 'twee'")));
describeContract("Excel with ExcelApi 1.4 only", () =>
  Promise.resolve(hostOf("1.4", "Blad1", "Blad 'twee'")),
);

describeJournal("Excel", () => {
  const host = hostOf("1.15", "Blad1");
  let count = 0;
  let from = Infinity;
  return Promise.resolve({
    ...host,
    hasFailed: () => count >= from,
    failFrom: (at: number, lasting: boolean) => {
      count = 0;
      from = at;
      host.excel.beforeStep = () => {
        count += 1;
        if (count === from || (lasting && count > from)) throw new Refused("GeneralException");
      };
    },
  });
});
