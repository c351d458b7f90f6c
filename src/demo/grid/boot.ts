/**
 * Starts the grid (Univer 0.25.1) without its ribbon, dialogs and menus for what the file writer cannot save.
 * One instance per workbook: opening another one disposes all state of the former.
 */
import { ICommandService, LogLevel, Univer, type DependencyOverride, type Injector } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import { type Language } from "../../text";
import { GuardedCommandService } from "./guarded-commands";
import { localeId, LOCALES } from "./locale";
import { hiddenMenus } from "./menus";

export interface Booted {
  readonly univer: Univer;
  readonly injector: Injector;
  readonly commands: GuardedCommandService;
}

/** @param container element that the grid fills */
export function bootGrid(container: HTMLElement, language: Language): Booted {
  const override: DependencyOverride = [[ICommandService, { useClass: GuardedCommandService }]];
  const univer = new Univer({
    theme: defaultTheme,
    locale: localeId(language),
    locales: LOCALES,
    logLevel: LogLevel.ERROR,
    override,
  });
  const menu = hiddenMenus();
  univer.registerPlugins([
    [UniverRenderEnginePlugin],
    [UniverFormulaEnginePlugin],
    [UniverUIPlugin, { container, header: true, toolbar: false, headerMenu: false, menu }],
    [UniverDocsPlugin],
    [UniverDocsUIPlugin, { menu }],
    [UniverSheetsPlugin],
    [
      UniverSheetsUIPlugin,
      {
        menu,
        formulaBar: true,
        footer: {
          menus: false,
          zoomSlider: false,
          statisticBar: true,
          addSheetButtonConfig: { show: false },
        },
        clipboardConfig: { hidePasteOptions: true },
        disableForceStringAlert: true,
        disableForceStringMark: true,
        protectedRangeShadow: "none",
      },
    ],
    [UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION }],
    [UniverSheetsFormulaUIPlugin, { menu }],
    [UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true, disableTextFormatMark: true }],
  ]);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  if (!(commands instanceof GuardedCommandService))
    throw new Error("the grid does not use the guarded commands");
  return { univer, injector, commands };
}
