import type { Server } from "node:http";
export function createAddinServer(folder: string): Server;
