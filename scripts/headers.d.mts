export const FRAME_POLICY: string;
export const PAGE_POLICY: string;
export const COMMON_HEADERS: Readonly<Record<string, string>>;
export const METADATA_HEADERS: Readonly<Record<string, string>>;
export const FRESH_HEADERS: Readonly<Record<string, string>>;
export function headersFor(pathname: string): Record<string, string>;
