export const DEVELOPMENT_URL: string;
export function versionPath(version: string): string;
export function readAddinUrl(text: string | undefined): string;
export function hostedManifest(manifest: string, baseUrl: string, version: string): string;
