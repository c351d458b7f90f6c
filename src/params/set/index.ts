/** Sets of parameters: made, changed, approved, sealed, verified, compared and upgraded. */
export { amendSet } from "./amend";
export { approveRows, recordException, withdrawApproval } from "./approve";
export { type Comparison, compareRows, type OwnerDifferences, type RowDifference } from "./compare";
export { createSet, type NewSet, referenceTo } from "./create";
export { type InspectedSet, inspectSet, readSet, writeSet } from "./file";
export { fingerprintOf, SCHEMA, sealFingerprint, sealOf, shortFingerprint } from "./fingerprint";
export { defaultOwner, type OwnerOf, type OwnerOptions } from "./owner";
export { CONTENT_SCHEMA } from "./schema";
export { mustBeShaped } from "./shape";
export { changeStatus, type StatusOptions } from "./status";
export { nextStatuses } from "./statuses";
export { partnerOf, type Step } from "./step";
export { type StandingCount, type StandingSummary, summariseStanding } from "./summary";
export { upgradeSet } from "./upgrade";
export { type VariantNode, type VariantTree, variantTree } from "./variants";
export { type VerifyOptions, verifySet } from "./verify";
export { partnerIn } from "./forms";
