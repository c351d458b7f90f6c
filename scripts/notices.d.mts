export const ACCEPTED_LICENCES: readonly string[];
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly source: string;
  readonly text: string;
}
export function shippedPackages(): ShippedPackage[];
export function notices(): string;
