/** What the oracle throws when a block must be refused. */
export class Refused extends Error {}
