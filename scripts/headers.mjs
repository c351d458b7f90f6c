/**
 * The one set of HTTP headers that a host of the add-in sends: used by the development server and the local
 * server, and the source from which docs/hosting/ is generated (scripts/hosting.mjs).
 * Sources: learn.microsoft.com/javascript/api/manifest/image (no Cache-Control on icons), OfficeDev/office-js
 * issues 2178 (CORS for functions.json), 3342 and office-js-docs-pr 4911 (hosts that frame the pane).
 */

/** Who may show the pane in a frame: Excel on the web, as opened from Microsoft 365, SharePoint, OneDrive and Teams. */
const FRAME_ANCESTORS = [
  "'self'",
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://onedrive.live.com",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
];

/** Policy that works only as a header; no X-Frame-Options beside it, because that cannot name these hosts. */
export const FRAME_POLICY = `frame-ancestors ${FRAME_ANCESTORS.join(" ")}`;

/** Policy of the pane page, in its own meta tag so that it holds on any host. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Sent with every file. */
export const COMMON_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": FRAME_POLICY,
};

/** Excel on the web fetches the metadata from its own origin. */
export const METADATA_HEADERS = { "Access-Control-Allow-Origin": "*" };

/**
 * Code, page and metadata are checked at every use, so that files of one version never mix with those of another.
 * Icons carry no Cache-Control at all: Office then shows its own default picture.
 */
export const FRESH_HEADERS = { "Cache-Control": "no-cache" };

/**
 * Headers of one file.
 * @param {string} pathname of the request, with or without a query
 * @returns {Record<string, string>}
 */
export function headersFor(pathname) {
  const [file] = pathname.split("?");
  const isIcon = /\.(png|svg|ico)$/i.test(file);
  const isMetadata = /\/functions[^/]*\.json$/.test(file);
  return {
    ...COMMON_HEADERS,
    ...(isIcon ? {} : FRESH_HEADERS),
    ...(isMetadata ? METADATA_HEADERS : {}),
  };
}
