import { type Server } from "node:http";

/** Content security policy that the server sends. */
export const POLICY: string;
/** Path of the file that a request asks for inside the folder; undefined when there is none. */
export function fileOf(folder: string, url: string): string | undefined;
/** A server for this machine, not listening yet. */
export function createDemoServer(folder: string): Server;
/** Listens on the port or, unless it must be exact, on the next free one; gives the address. */
export function listen(folder: string, first: number, options?: { exact?: boolean }): Promise<string>;
