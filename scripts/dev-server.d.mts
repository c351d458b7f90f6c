import type { Configuration } from "webpack-dev-server";
export function devServerOptions(versionPath: string, server: Configuration["server"]): Configuration;
