/**
 * Where the add-in will be hosted: puts the base URL and the version path in the manifest, on every place.
 * Method: replaces each development address; refuses a base URL that Excel would not load.
 * Source: learn.microsoft.com/office/dev/add-ins/develop/add-in-manifests (all addresses https).
 */

/** Address of the development server, as manifest.xml has it. */
export const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The path carries major.minor: a new minor version is a new address, so an update never changes a workbook unasked.
 * @param {string} version of package.json, e.g. "1.2.3"
 */
export const versionPath = (version) => version.split(".").slice(0, 2).join(".");

/**
 * The base URL without its closing slashes.
 * @param {string | undefined} text value of ADDIN_URL; undefined or empty means the development server
 */
export function readAddinUrl(text) {
  if (text === undefined || text.trim() === "") return DEVELOPMENT_URL;
  const refuse = (why) => {
    throw new Error(`ADDIN_URL ${JSON.stringify(text)}: ${why}`);
  };
  if (!URL.canParse(text)) refuse("is not a URL");
  const url = new URL(text);
  if (url.protocol !== "https:") refuse("must start with https://, otherwise Excel does not load the add-in");
  if (url.username || url.password) refuse("must not hold a user name or password");
  if (url.search || url.hash) refuse("must not hold a query or fragment");
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

/**
 * The manifest for a host: each versioned development address becomes base URL + version path, each bare one
 * (an AppDomain, which holds no path) the origin of the base URL.
 * @param {string} manifest text of manifest.xml
 * @param {string} baseUrl result of readAddinUrl
 * @param {string} version of package.json
 */
export function hostedManifest(manifest, baseUrl, version) {
  const versioned = new RegExp(`${DEVELOPMENT_URL}/\\d+\\.\\d+(?=/)`, "g");
  return manifest
    .replace(versioned, () => `${baseUrl}/${versionPath(version)}`)
    .replaceAll(
      `<AppDomain>${DEVELOPMENT_URL}</AppDomain>`,
      () => `<AppDomain>${new URL(baseUrl).origin}</AppDomain>`,
    );
}
