/**
 * Answers the requests of Microsoft's Excel proxies from the in-memory workbook: object paths and actions as the
 * proxies send them (ProcessQuery). Refuses as Excel does: unknown members, wrong dimensions, protected sheets, more
 * than 5 MB. Source of codes: learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
 */
import { type WorkbookModel } from "../model";
import { membersOf, Refused, type Thing, workbookThing } from "./members";

/** Excel on the web: 5 MB a request and 5 MB an answer. [bytes] */
const LIMIT = 5_000_000;

interface Path {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[] | null;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface Request {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

const PATH = { global: 1, method: 3, property: 4, indexer: 5, reference: 6 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export class AnsweringExcel {
  readonly model: WorkbookModel;
  /** Bytes and number of actions of each request so far. */
  readonly requests: { readonly bytes: number; readonly actions: number }[] = [];
  /** Called at each request and at each action that changes something; a test throws a `Refused` here. */
  beforeStep: () => void = () => undefined;
  private readonly kept = new Map<string, Thing>();

  constructor(model: WorkbookModel) {
    this.model = model;
  }

  answer(text: string): string {
    const bytes = Buffer.byteLength(text);
    const request = JSON.parse(text) as Request;
    this.requests.push({ bytes, actions: request.Actions.length });
    const results: object[] = [];
    let index = 0;
    try {
      if (bytes > LIMIT) throw new Refused("RequestPayloadSizeLimitExceeded");
      this.beforeStep();
      const run = new Run(this.model, request, this.kept, () => {
        this.beforeStep();
      });
      for (; index < request.Actions.length; index++) {
        const action = request.Actions[index];
        if (action) results.push({ ActionId: action.Id, Value: run.act(action) });
      }
      const answer = JSON.stringify({ Results: results });
      if (Buffer.byteLength(answer) <= LIMIT) return answer;
      results.length = 0;
      throw new Refused("ResponsePayloadSizeLimitExceeded");
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { code, message } = error;
      return JSON.stringify({
        Results: results,
        Error: { Code: code, Message: message, ActionIndex: Math.min(index, request.Actions.length - 1) },
      });
    }
  }
}

/** One request. */
class Run {
  private readonly things = new Map<number, Thing | null>();
  private readonly model: WorkbookModel;
  private readonly request: Request;
  private readonly kept: Map<string, Thing>;
  private readonly beforeChange: () => void;

  constructor(model: WorkbookModel, request: Request, kept: Map<string, Thing>, beforeChange: () => void) {
    this.model = model;
    this.request = request;
    this.kept = kept;
    this.beforeChange = beforeChange;
  }

  act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const thing = this.at(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.made(thing);
      case ACTION.query:
        return thing && this.loaded(thing, action.QueryInfo?.Select ?? []);
      case ACTION.method:
        return this.called(thing, action);
      case ACTION.set:
        this.set(thing, action);
        return null;
      default:
        throw new Refused("NotImplemented", `action ${String(action.ActionType)}`);
    }
  }

  private made(thing: Thing | null): unknown {
    if (!thing) return null;
    const id = membersOf(thing).id?.(thing);
    // Objects that outlive the request are asked for by this name in the next one.
    const reference = `r${String(this.kept.size)}`;
    this.kept.set(reference, thing);
    return {
      ...(id === undefined ? {} : { Id: id }),
      ...(thing.type === "range" ? { _ReferenceId: reference } : {}),
    };
  }

  private loaded(thing: Thing, select: readonly string[]): unknown {
    const { items } = membersOf(thing);
    if (items) return { _Items: items(thing).map((item) => this.properties(item, select)) };
    return this.properties(thing, select);
  }

  private properties(thing: Thing, select: readonly string[]): object {
    const { id } = membersOf(thing);
    const found = select.map((each) => this.property(thing, each.replace(/^items\//, "").split("/")));
    return { ...(id ? { Id: id(thing) } : {}), ...Object.fromEntries(found) };
  }

  /** @param path e.g. ["protection", "protected"]: of an object that belongs to it */
  private property(thing: Thing, [first = "", ...rest]: readonly string[]): [name: string, value: unknown] {
    const { get, go } = membersOf(thing);
    const name = lower(first);
    const read = rest.length === 0 ? get[name] : undefined;
    const next = rest.length > 0 ? go[name] : undefined;
    const value = read ? read(thing) : next && Object.fromEntries([this.property(next(thing), rest)]);
    if (!read && !next) throw new Refused("ApiNotFound", `${thing.type}.${name}`);
    return [name.charAt(0).toUpperCase() + name.slice(1), value];
  }

  private called(thing: Thing | null, { Name, ArgumentInfo }: Action): unknown {
    const name = lower(Name);
    if (name === "_KeepReference" || name === "_RemoveReference") return null;
    if (!thing) return null;
    const { call } = membersOf(thing);
    const method = call[name];
    if (!method) throw new Refused("ApiNotFound", `${thing.type}.${name}`);
    if (!method.reads) this.beforeChange();
    return method.run(thing, this.argumentsOf(ArgumentInfo));
  }

  private set(thing: Thing | null, { Name, ArgumentInfo }: Action): void {
    const write = thing && membersOf(thing).set[lower(Name)];
    if (!thing || !write) throw new Refused("ApiNotFound", `${thing?.type ?? "null"}.${lower(Name)}`);
    this.beforeChange();
    write(thing, this.argumentsOf(ArgumentInfo)[0]);
  }

  private argumentsOf(info: Arguments | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.at(path) : argument;
    });
  }

  private at(id: number): Thing | null {
    const known = this.things.get(id);
    if (known !== undefined) return known;
    const thing = this.find(id);
    this.things.set(id, thing);
    return thing;
  }

  private find(id: number): Thing | null {
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new Refused("InvalidObjectPath", String(id));
    if (path.ObjectPathType === PATH.global) return workbookThing(this.model);
    if (path.ObjectPathType === PATH.reference)
      return this.kept.get(path.Name) ?? this.refuse("InvalidReference", path.Name);
    const parent = path.ParentObjectPathId === undefined ? null : this.at(path.ParentObjectPathId);
    if (!parent) return this.refuse("ItemNotFound", path.Name);
    return this.step(parent, path);
  }

  private step(parent: Thing, path: Path): Thing | null {
    const { go, call } = membersOf(parent);
    const name = path.ObjectPathType === PATH.indexer ? "getItem" : lower(path.Name);
    if (path.ObjectPathType === PATH.property)
      return go[name]?.(parent) ?? this.refuse("ApiNotFound", `${parent.type}.${name}`);
    const method = call[name];
    if (!method) return this.refuse("ApiNotFound", `${parent.type}.${name}`);
    if (!method.reads) this.beforeChange();
    return method.run(parent, this.argumentsOf(path.ArgumentInfo)) as Thing | null;
  }

  private refuse(code: string, detail: string): never {
    throw new Refused(code, detail);
  }
}
