/** The members of Excel's objects that the adapter may use, on the in-memory workbook. What is not here is unknown. */
import { areaOf, boxOf, rangeOf, refOf, sameName } from "../../../src/workbook/area";
import { type WorkbookModel } from "../model";
import { CHARTS } from "./chart-members";
import { looksOf, RANGE } from "./range-members";
import { Refused, type Members, reads, type Thing, writes } from "./thing";

export { Refused, type Thing } from "./thing";

export const workbookThing = (model: WorkbookModel): Thing => ({ type: "workbook", model, key: "" });

const child = (type: string) => (thing: Thing) => ({ ...thing, type });

const sheetOf = ({ model, key }: Thing): ReturnType<WorkbookModel["known"]> => {
  const found = model.sheet(key);
  if (!found) throw new Refused("ItemNotFound", key);
  return found;
};

function named(thing: Thing, type: string, key: string | undefined): Thing | null {
  return key === undefined ? null : { ...thing, type, key };
}

function mustBe(thing: Thing | null): Thing {
  if (!thing) throw new Refused("ItemNotFound");
  return thing;
}

const sheetNamed = (thing: Thing, name: unknown): Thing | null =>
  named(thing, "worksheet", thing.model.sheet(String(name).replace(/^id:/, ""))?.name);
const tableNamed = (thing: Thing, name: unknown): Thing | null =>
  named(thing, "table", thing.model.tables.find((each) => sameName(each.name, String(name)))?.name);
const nameNamed = (thing: Thing, name: unknown): Thing | null =>
  named(
    thing,
    "name",
    [...thing.model.names.keys()].find((each) => sameName(each, String(name))),
  );

function addTable(thing: Thing, [address]: readonly unknown[]): Thing {
  const area = areaOf(String(address));
  if (!area) throw new Refused("InvalidArgument", String(address));
  if (sheetOf({ ...thing, key: area.sheet }).protected) throw new Refused("AccessDenied");
  const name = `Table${String(thing.model.tables.length + 1)}`;
  thing.model.tables.push({ name, ...area });
  return { ...thing, type: "table", key: name };
}

const tableOf = ({ model, key }: Thing): WorkbookModel["tables"][number] => {
  const found = model.tables.find(({ name }) => name === key);
  if (!found) throw new Refused("ItemNotFound", key);
  return found;
};

const partOf = ({ model, key }: Thing): WorkbookModel["parts"][number] => {
  const found = model.parts.find(({ id }) => id === key);
  if (!found) throw new Refused("ItemNotFound", key);
  return found;
};

function rangeThing(sheet: Thing, range: string): Thing {
  return { ...sheet, type: "range", range: rangeOf(boxOf(range)) };
}

const MEMBERS: Readonly<Record<string, Partial<Members>>> = {
  ...RANGE,
  ...CHARTS,
  workbook: {
    go: {
      worksheets: child("worksheets"),
      tables: child("tables"),
      names: child("names"),
      customXmlParts: child("parts"),
      properties: child("properties"),
    },
    call: {
      getSelectedRange: reads((thing) => {
        const { sheet, range } = thing.model.selection;
        return rangeThing({ ...thing, key: sheet }, range);
      }),
    },
  },
  worksheets: {
    items: (thing) => thing.model.sheets.map(({ name }) => ({ ...thing, type: "worksheet", key: name })),
    call: {
      _RegisterDataChangedEvent: reads(({ model }) => {
        model.watched = true;
        return null;
      }),
      _UnregisterDataChangedEvent: reads(({ model }) => {
        model.watched = false;
        return null;
      }),
      _RegisterSelectionChangedEvent: reads(({ model }) => {
        model.watchedSelection = true;
        return null;
      }),
      _UnregisterSelectionChangedEvent: reads(({ model }) => {
        model.watchedSelection = false;
        return null;
      }),
      getItem: reads((thing, [name]) => mustBe(sheetNamed(thing, name))),
      getItemOrNullObject: reads((thing, [name]) => sheetNamed(thing, name)),
      add: writes((thing, [name]) => {
        if (thing.model.sheet(String(name))) throw new Refused("ItemAlreadyExists");
        return { ...thing, type: "worksheet", key: thing.model.addSheet(String(name)).name };
      }),
    },
  },
  worksheet: {
    id: ({ key }) => `id:${key}`,
    get: {
      id: ({ key }) => `id:${key}`,
      name: (thing) => sheetOf(thing).name,
      visibility: (thing) => (sheetOf(thing).visible ? "Visible" : "Hidden"),
    },
    go: {
      protection: child("protection"),
      charts: child("charts"),
      freezePanes: child("freezePanes"),
    },
    call: {
      getRange: reads((thing, [range]) => {
        sheetOf(thing);
        return rangeThing(thing, String(range));
      }),
      getUsedRangeOrNullObject: reads((thing) => {
        const used = thing.model.used(thing.key);
        return used === undefined ? null : rangeThing(thing, used);
      }),
      activate: reads((thing) => {
        thing.model.select({ sheet: thing.key, range: refOf(1, 1) });
        return null;
      }),
      delete: writes((thing) => {
        if (thing.model.sheets.length === 1) throw new Refused("InvalidOperation");
        thing.model.removeSheet(thing.key);
        return null;
      }),
    },
  },
  freezePanes: {
    call: {
      freezeRows: writes((thing, [rows]) => {
        looksOf(thing).frozenRows = Number(rows);
        return null;
      }),
    },
  },
  protection: { get: { protected: (thing) => sheetOf(thing).protected } },
  tables: {
    items: (thing) => thing.model.tables.map(({ name }) => ({ ...thing, type: "table", key: name })),
    call: {
      getItem: reads((thing, [name]) => mustBe(tableNamed(thing, name))),
      getItemOrNullObject: reads((thing, [name]) => tableNamed(thing, name)),
      add: writes(addTable),
    },
  },
  table: {
    id: ({ key }) => key,
    get: { name: ({ key }) => key },
    set: {
      name: (thing, name) => {
        tableOf(thing).name = String(name);
        thing.key = String(name);
      },
    },
    call: {
      getRange: reads((thing) => {
        const { sheet, range } = tableOf(thing);
        return rangeThing({ ...thing, key: sheet }, range);
      }),
      convertToRange: writes((thing) => {
        const table = tableOf(thing);
        thing.model.tables = thing.model.tables.filter((each) => each !== table);
        return null;
      }),
    },
  },
  names: {
    items: (thing) => [...thing.model.names.keys()].map((key) => ({ ...thing, type: "name", key })),
    call: {
      getItem: reads((thing, [name]) => mustBe(nameNamed(thing, name))),
      getItemOrNullObject: reads((thing, [name]) => nameNamed(thing, name)),
      add: writes((thing, [name, formula]) => {
        if (nameNamed(thing, name)) throw new Refused("ItemAlreadyExists");
        thing.model.names.set(String(name), String(formula).replace(/^=/, ""));
        return { ...thing, type: "name", key: String(name) };
      }),
    },
  },
  name: {
    get: { name: ({ key }) => key, formula: ({ model, key }) => `=${model.names.get(key) ?? ""}` },
    call: {
      delete: writes(({ model, key }) => {
        model.names.delete(key);
        return null;
      }),
    },
  },
  parts: {
    call: {
      getByNamespace: reads((thing, [namespace]) => ({ ...thing, type: "parts-of", key: String(namespace) })),
      getItem: reads((thing, [id]) => ({
        ...thing,
        type: "part",
        key: partOf({ ...thing, key: String(id) }).id,
      })),
      add: writes((thing, [xml]) => ({ ...thing, type: "part", key: thing.model.addPart(String(xml)) })),
    },
  },
  "parts-of": {
    items: (thing) => thing.model.partsOf(thing.key).map(({ id }) => ({ ...thing, type: "part", key: id })),
    call: {
      getItem: reads((thing, [id]) => ({
        ...thing,
        type: "part",
        key: partOf({ ...thing, key: String(id) }).id,
      })),
    },
  },
  part: {
    id: ({ key }) => key,
    get: { id: ({ key }) => key },
    call: {
      getXml: reads((thing) => partOf(thing).xml),
      setXml: writes((thing, [xml]) => {
        partOf(thing).xml = String(xml);
        return null;
      }),
      delete: writes((thing) => {
        const part = partOf(thing);
        thing.model.parts = thing.model.parts.filter((each) => each !== part);
        return null;
      }),
    },
  },
  properties: { go: { custom: child("custom") } },
  custom: {
    call: {
      getItemOrNullObject: reads((thing, [key]) =>
        named(thing, "property", thing.model.properties.has(String(key)) ? String(key) : undefined),
      ),
      add: writes((thing, [key, value]) => {
        // Excel keeps 255 characters of a text.
        const kept = typeof value === "string" ? value.slice(0, 255) : (value as number | boolean);
        thing.model.properties.set(String(key), kept);
        return { ...thing, type: "property", key: String(key) };
      }),
    },
  },
  property: {
    get: { key: ({ key }) => key, value: ({ model, key }) => model.properties.get(key) },
    call: {
      delete: writes(({ model, key }) => {
        model.properties.delete(key);
        return null;
      }),
    },
  },
};

export function membersOf(thing: Thing): Members {
  return { get: {}, set: {}, go: {}, call: {}, ...MEMBERS[thing.type] };
}
