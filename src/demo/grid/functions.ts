/** The add-in's functions for the grid's autocomplete and parameter help, from the metadata that Excel gets. */
import { BooleanNumber, type Injector } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import { type PaneFunction } from "../../taskpane";

export function describeFunctions(injector: Injector, functions: readonly PaneFunction[]): void {
  const descriptions = functions.map(({ name, description, parameters, example }): IFunctionInfo => ({
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: example.includes("(") ? parameter.name : "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  }));
  injector.get(IDescriptionService).registerDescriptions(descriptions);
}
