export function hostingFiles(): Record<string, string>;
