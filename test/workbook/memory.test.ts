/** The in-memory workbook keeps the contract, so that tests of others may stand on it. */
import { describeContract } from "./contract";
import { MemoryWorkbook } from "./memory";
import { WorkbookModel } from "./model";

describeContract("the in-memory workbook", () => {
  const model = WorkbookModel.withSheets("Blad1", "Blad 'twee'");
  return Promise.resolve({
    workbook: new MemoryWorkbook(model),
    protect: (sheet) => {
      model.known(sheet).protected = true;
      return Promise.resolve();
    },
    type: (sheet, range, content) => {
      model.put({ sheet, range }, [[content]]);
      return Promise.resolve();
    },
  });
});
