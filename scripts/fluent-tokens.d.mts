export const TOKENS_FILE: string;
export function componentsUsed(): string[];
export function tokensCss(): string;
