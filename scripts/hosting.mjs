/**
 * Writes docs/hosting/: the header set of scripts/headers.mjs as configuration of IIS, nginx and an Azure static site.
 * Method: one text per host; `node scripts/hosting.mjs` writes them, a test compares.
 * Sources: learn.microsoft.com/iis/configuration/system.webserver, nginx.org/en/docs/http/ngx_http_headers_module.html,
 * learn.microsoft.com/azure/static-web-apps/configuration.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { COMMON_HEADERS, FRESH_HEADERS, METADATA_HEADERS } from "./headers.mjs";

const named = (file, pattern) =>
  [...readFileSync(path.join(import.meta.dirname, "..", file), "utf8").matchAll(pattern)].map(
    ([, name]) => name,
  );
/** Scripts that the pane loads later: the names that its imports give them, and what several of them share. */
const later = [
  ...named("webpack.config.js", /name: "(\w+)", chunks: "async"/g),
  ...["views.ts", "pane.ts", "controle/controle-view.ts"].flatMap((file) =>
    named(`src/taskpane/${file}`, /webpackChunkName: "(\w+)"/g),
  ),
];
/** Files of a version folder that IIS has to name one by one. */
const CHECKED = [
  "taskpane.html",
  ...new Set(["shared", "taskpane", "functions", ...later].map((name) => `${name}.js`)),
  "taskpane.css",
  "hulp.html",
  "hulp.css",
];
const METADATA = ["functions.json", "functions.en.json"];

const entries = (headers) => Object.entries(headers);
const xml = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const iisHeaders = (headers, indent) =>
  entries(headers)
    .map(([name, value]) => `${indent}<add name="${name}" value="${xml(value)}" />`)
    .join("\n");

const iisLocation = (file, headers) => `  <location path="${file}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${iisHeaders(headers, "          ")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;

const webConfig = () => `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS: zet dit bestand in elke versiemap (naast taskpane.html). Gemaakt door scripts/hosting.mjs. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
        <remove name="X-Powered-By" />
${entries(COMMON_HEADERS)
  .map(([name]) => `        <remove name="${name}" />`)
  .join("\n")}
${iisHeaders(COMMON_HEADERS, "        ")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="NoControl" />
    </staticContent>
  </system.webServer>
${CHECKED.map((file) => iisLocation(file, FRESH_HEADERS)).join("\n")}
${METADATA.map((file) => iisLocation(file, { ...FRESH_HEADERS, ...METADATA_HEADERS })).join("\n")}
</configuration>
`;

const nginxHeaders = (headers) =>
  entries(headers)
    .map(([name, value]) => `        add_header ${name} "${value}" always;`)
    .join("\n");

const nginxConf =
  () => `# nginx: binnen http { }. Pas server_name, certificaat en root aan. Gemaakt door scripts/hosting.mjs.
# add_header in een location vervangt die van de server; daarom staat de hele set in elke location.
server {
    listen 443 ssl;
    server_name mpp.example.nl;
    ssl_certificate     /etc/ssl/mpp.crt;
    ssl_certificate_key /etc/ssl/mpp.key;
    root /var/www/mpp;
    server_tokens off;

    # Metagegevens van de functies: Excel op het web haalt ze op vanaf een ander adres.
    location ~ /functions[^/]*\\.json$ {
${nginxHeaders({ ...COMMON_HEADERS, ...FRESH_HEADERS, ...METADATA_HEADERS })}
    }

    # Pictogrammen: zonder Cache-Control, anders toont Office een standaardplaatje.
    location ~ \\.(png|svg|ico)$ {
${nginxHeaders(COMMON_HEADERS)}
    }

    location / {
${nginxHeaders({ ...COMMON_HEADERS, ...FRESH_HEADERS })}
    }
}
`;

/** An empty value takes a header away that Azure would send of its own accord. */
const azureConfig = () =>
  `${JSON.stringify(
    {
      globalHeaders: { ...COMMON_HEADERS, "X-Frame-Options": "" },
      routes: [
        { route: "/*.{json}", headers: { ...FRESH_HEADERS, ...METADATA_HEADERS } },
        { route: "/*.{html,js,css}", headers: FRESH_HEADERS },
        { route: "/*.{png,svg,ico}", headers: { "Cache-Control": "" } },
      ],
      mimeTypes: { ".json": "application/json" },
    },
    null,
    2,
  )}\n`;

/** File name → text. @returns {Record<string, string>} */
export const hostingFiles = () => ({
  "web.config": webConfig(),
  "nginx.conf": nginxConf(),
  "staticwebapp.config.json": azureConfig(),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = path.join(import.meta.dirname, "../docs/hosting");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(hostingFiles())) writeFileSync(path.join(folder, name), text);
}
