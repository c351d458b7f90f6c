/**
 * The ribbon buttons that open the pane at a view. In a shared runtime there is one pane, so they are function commands
 * that show it. Source: learn.microsoft.com/office/dev/add-ins/develop/configure-your-add-in-to-use-a-shared-runtime.
 */
import { type ViewId } from "./view";

/** Names as manifest.xml has them. */
export const RIBBON: Readonly<Record<string, ViewId>> = { mppPrognose: "prognose", mppControle: "controle" };
/** "Scenariotabel invoegen" asks for what its view writes: the pane says where it will stand, and one key inserts it. */
const ACTING: ReadonlySet<string> = new Set(["mppPrognose"]);

/** @param open shows a view in the pane, at the button that writes when `acts` */
export function associateRibbon(office: typeof Office, open: (view: ViewId, acts: boolean) => void): void {
  const { actions, addin } = office as Partial<Pick<typeof Office, "actions" | "addin">>;
  for (const [name, view] of Object.entries(RIBBON))
    actions?.associate(name, (event: Office.AddinCommands.Event) => {
      open(view, ACTING.has(name));
      // Until it is completed Excel takes no other command.
      const done = (): void => {
        event.completed();
      };
      if (addin) addin.showAsTaskpane().then(done, done);
      else done();
    });
}
