/** The pane for other pages: `mountPane(root, model)` with a model that the page fills. */
export { paneFunctions } from "./function-list";
export type {
  CellError,
  CopyAnswer,
  Language,
  PaneFunction,
  PaneModel,
  PaneParameter,
  PaneState,
  StartupSetting,
} from "./model";
export { mountPane, type Pane } from "./pane";
export { rememberedFirstRun } from "./shell/first-run";
