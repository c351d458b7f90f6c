/**
 * Microsoft's own Excel proxies in Node, as Excel on Windows loads them, with our answering side in place of Excel.
 * Source: npm package @microsoft/office-js 1.1.110, dist/excel-win32-16.01.js (ExcelApi up to 1.15); the name of the
 * function that carries a request is internal to it.
 */
import { genuinePage } from "../../functions/genuine-runtime";

/** What a request asks, as text; gives the answer as text. */
export type Answer = (request: string) => string;

export interface GenuineExcel {
  readonly excel: typeof Excel;
  /** Tells the page of an event, as Excel does. */
  readonly tell: (
    event: keyof typeof TYPES,
    where: { readonly worksheetId: string; readonly address: string },
  ) => void;
}

type Handler = (message: object) => void;

interface Carrier {
  richApiMessageManager?: object;
  executeRichApiRequestAsync(message: readonly unknown[], done: (result: object) => void): void;
}

/** Category of messages that are events, and the types of "cells changed" and "the selection changed". */
const EVENT = 65_536;
const TYPES = { changed: 10, selected: 14 } as const;
/** Place of the request's body in the message. */
const BODY = 4;

export function genuineExcel(answer: Answer): GenuineExcel {
  const page = genuinePage();
  const { DDA } = page["OSF"] as { readonly DDA: { readonly RichApi: Carrier } };
  DDA.RichApi.executeRichApiRequestAsync = (message, done) => {
    const body = message[BODY];
    const text = typeof body === "string" ? body : JSON.stringify(body);
    // Excel answers later, never at once.
    setImmediate(() => {
      done({ status: "succeeded", value: { data: [200, [], answer(text)] } });
    });
  };
  const handlers = new Set<Handler>();
  DDA.RichApi.richApiMessageManager = {
    register: (handler: Handler) => {
      handlers.add(handler);
      return Promise.resolve();
    },
    removeHandlerAsync: (_: string, { handler }: { handler: Handler }, done: (result: object) => void) => {
      handlers.delete(handler);
      done({ status: "succeeded" });
    },
  };
  const { Constants } = page["OfficeExtension"] as {
    readonly Constants: { readonly eventWorkbookId: string };
  };
  return {
    excel: page["Excel"] as typeof Excel,
    tell: (event, where) => {
      const message = JSON.stringify({ changeType: "RangeEdited", source: "Local", ...where });
      const entry = {
        messageCategory: EVENT,
        messageType: TYPES[event],
        targetId: Constants.eventWorkbookId,
        message,
      };
      for (const handler of handlers) handler({ entries: [entry] });
    },
  };
}
