/** What the sentences about recognised formulas are, in each language. */
import { type FindingKind, type Kind, type Reason, type ReasonCode, type ScanFinding } from "../migration";

export interface MigrationWords {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly reasons: Readonly<Record<ReasonCode, (reason: Reason) => string>>;
  /** How the proposal was checked. */
  readonly checked: string;
  /** Instead, of a quantile on a grid: the way to look it up was checked, and the proposal gives another number. */
  readonly reproduced: string;
  /** Said of a rounding: what is rounded. */
  readonly around: (kind: string) => string;
  /** A proposal that fills more cells stands in the first. */
  readonly fills: (range: string) => string;
  readonly questions: Readonly<Record<FindingKind, (finding: ScanFinding) => string>>;
  /** How many formulas come out of the cells, and what changes at the end of the chain. */
  readonly effect: (finding: ScanFinding) => string;
}
