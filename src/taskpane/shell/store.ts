/**
 * Where the page keeps the state before a write, so that an interrupted one can be put right at the next start. Method:
 * IndexedDB of this page's origin, entries by workbook and id; where the browser denies it, the page's memory.
 */
import { type JournalEntry, type JournalStore } from "../../workbook/journal";

export interface PageStore extends JournalStore {
  /** Whether entries outlive the page. */
  readonly lasting: boolean;
  /** Interrupted writes in this workbook. */
  interrupted(): Promise<readonly JournalEntry[]>;
}

interface Kept {
  readonly workbook: string;
  readonly entry: JournalEntry;
}

const DATABASE = "mpp-journal";
const ENTRIES = "entries";

/** @param workbook names the workbook among others */
export async function openStore(workbook: string): Promise<PageStore> {
  try {
    const database = await open();
    const key = (id: string): IDBValidKey => [workbook, id];
    const store: PageStore = {
      lasting: true,
      put: (entry) => done(entriesOf(database).put({ workbook, entry }, key(entry.id))),
      remove: (id) => done(entriesOf(database).delete(key(id))),
      interrupted: async () => {
        const kept = await result(entriesOf(database).getAll() as IDBRequest<Kept[]>);
        return kept
          .filter((each) => isInterrupted(each.entry) && each.workbook === workbook)
          .map(({ entry }) => entry);
      },
    };
    await dropWritten(database);
    return store;
  } catch {
    return memoryStore();
  }
}

function memoryStore(): PageStore {
  const entries = new Map<string, JournalEntry>();
  return {
    lasting: false,
    put: (entry) => Promise.resolve(void entries.set(entry.id, entry)),
    remove: (id) => Promise.resolve(void entries.delete(id)),
    interrupted: () => Promise.resolve([...entries.values()].filter(isInterrupted)),
  };
}

const isInterrupted = ({ state }: JournalEntry): boolean => state === "writing";

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(ENTRIES);
  };
  return result(request);
}

/** What was written whole serves undo, which lives no longer than the page: nothing of a workbook stays behind. */
async function dropWritten(database: IDBDatabase): Promise<void> {
  const entries = entriesOf(database);
  const [keys, kept] = await Promise.all([
    result(entries.getAllKeys()),
    result(entries.getAll() as IDBRequest<Kept[]>),
  ]);
  const written = keys.filter((_, index) => kept[index]?.entry.state === "written");
  await Promise.all(written.map((key) => done(entriesOf(database).delete(key))));
}

function entriesOf(database: IDBDatabase): IDBObjectStore {
  return database.transaction(ENTRIES, "readwrite", { durability: "strict" }).objectStore(ENTRIES);
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error(DATABASE));
    };
  });
}

/** Kept only when the whole transaction is. */
function done(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    const { transaction } = request;
    if (transaction === null) throw new Error(DATABASE);
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error(DATABASE));
    };
  });
}
