/**
 * Settings of the development server for Excel: a host like any other, with the headers of scripts/headers.mjs and
 * nothing injected in the page, whose policy allows no socket or inline style of a development client.
 */
import { headersFor } from "./headers.mjs";

/**
 * @param {string} versionPath e.g. "0.1"
 * @param {import("webpack-dev-server").ServerConfiguration<any, any>} server protocol and certificates
 * @returns {import("webpack-dev-server").Configuration}
 */
export const devServerOptions = (versionPath, server) => ({
  host: "localhost",
  port: 3000,
  server,
  // The server's own default, same-origin, would keep the icons out of Excel on the web.
  headers: (request) => ({
    ...headersFor(request.url ?? "/"),
    "Cross-Origin-Resource-Policy": "cross-origin",
  }),
  devMiddleware: { publicPath: `/${versionPath}/`, writeToDisk: true },
  static: false,
  client: false,
  hot: false,
  liveReload: false,
});
