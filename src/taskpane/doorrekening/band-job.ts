/** The bands of the chosen indicator: in slices, with progress; what was calculated before is kept for a while. */
import { type BandSettings, type Bands, bandSteps } from "./figures";
import { type Job, runInSlices } from "./slices";

/** Indicators and settings that a user goes to and fro between. */
const MOST_KEPT = 12;

export interface BandListener {
  readonly progress: (share: number) => void;
  readonly done: (bands: Bands, isNew: boolean) => void;
  readonly failed: (error: unknown) => void;
}

export class BandJob {
  private kept: readonly { readonly key: string; readonly bands: Bands }[] = [];
  private job: Job | undefined;

  /** Another workbook state: nothing of before holds. */
  forget(): void {
    this.stop();
    this.kept = [];
  }

  stop(): void {
    this.job?.stop();
    this.job = undefined;
  }

  /** Tells at once when it is known already. */
  run(settings: BandSettings, indicator: string, listener: BandListener): void {
    this.stop();
    const key = keyOf(settings, indicator);
    const known = this.kept.find((each) => each.key === key);
    if (known !== undefined) {
      listener.done(known.bands, false);
      return;
    }
    this.job = runInSlices(bandSteps(settings, indicator), {
      progress: listener.progress,
      done: (bands) => {
        this.kept = [{ key, bands }, ...this.kept].slice(0, MOST_KEPT);
        listener.done(bands, true);
      },
      failed: listener.failed,
    });
  }
}

function keyOf(
  { model, parameters, band, step, scenario, rho, draws }: BandSettings,
  indicator: string,
): string {
  const sources = [model.key, parameters.key, band.block.key, band.events?.address ?? ""];
  return JSON.stringify([...sources, step, scenario, rho, draws, indicator]);
}
