import { describe, expect, it } from "vitest";
import { linesOf } from "../../src/cli/lines";
import { run } from "../../src/cli/run";
import { answers, mpp, streamOf } from "./process";

const BLOCK = [[1, 30000, 5000]];
const MEDIAN = { function: "MPP.KWANTIEL", arguments: [0.5, BLOCK] };

describe("mpp call", () => {
  it("answers the line of the issue with the line of the issue", async () => {
    const { output } = await mpp(
      ["call"],
      '{"id":1,"function":"MPP.KWANTIEL","arguments":[0.5,[[1,30000,5000]]]}\n',
    );
    expect(output).toBe('{"id":1,"result":30000}\n');
  });

  it("gives a scalar for one value and a matrix for more", async () => {
    const [one, more] = await answers([
      { id: 1, ...MEDIAN },
      { id: 2, function: "MPP.CUMULATIEF", arguments: [[[30000], [30000]], BLOCK] },
    ]);
    expect([one, more]).toEqual([
      { id: 1, result: 30000 },
      { id: 2, result: [[0.5], [0.5]] },
    ]);
  });

  it("takes a flat list for one row, null for left out and an error text for an error cell", async () => {
    const [row, omitted, error] = await answers([
      { function: "MPP.CUMULATIEF", arguments: [[30000, 30000], BLOCK] },
      { function: "MPP.KWANTIEL", arguments: [0.5, BLOCK, null] },
      { function: "MPP.KWANTIEL", arguments: [0.5, [[1, "#N/A", 5000]]] },
    ]);
    expect(row).toEqual({ id: null, result: [[0.5, 0.5]] });
    expect(omitted).toEqual({ id: null, result: 30000 });
    expect(error).toMatchObject({
      error: { code: "#VALUE!", message: expect.stringContaining("#N/A") as string },
    });
  });

  it("echoes the id as given, whatever it is, and null when there is none", async () => {
    const ids = ["a", 1.5, null, { x: [1] }, false];
    const got = await answers([...ids.map((id) => ({ id, ...MEDIAN })), MEDIAN]);
    expect(got.map((answer) => (answer as { id: unknown }).id)).toEqual([...ids, null]);
  });

  it("echoes a number with more digits than a number holds in its own digits", async () => {
    const { output } = await mpp(["call"], '{"function":"VERSIE", "id": 12345678901234567890}\n');
    expect(output).toContain('{"id":12345678901234567890,');
  });

  it("knows a function with and without namespace and in any case", async () => {
    const names = ["MPP.KWANTIEL", "kwantiel", " mpp.kwantiel "];
    const got = await answers(names.map((name) => ({ ...MEDIAN, function: name })));
    expect(got).toEqual(names.map(() => ({ id: null, result: 30000 })));
  });

  it("writes numbers that read back to the same number", async () => {
    const [answer] = await answers([{ function: "MPP.KWANTIEL", arguments: [0.9, BLOCK] }]);
    const { result } = answer as { result: number };
    expect(Math.abs(result - 36407.757827723)).toBeLessThan(1e-9);
    expect(JSON.parse(JSON.stringify(result))).toBe(result);
    expect(String(result).length).toBeGreaterThanOrEqual(17);
  });

  it.each([
    ["no JSON", "{", "#VALUE!", "JSON"],
    ["no object", "[1]", "#VALUE!", "object"],
    ["no function", '{"id":1}', "#VALUE!", '"function"'],
    ["an unknown function", '{"function":"MPP.KWANTEEL"}', "#NAME?", "MPP.KWANTIEL"],
    ["arguments that are no list", '{"function":"VERSIE","arguments":1}', "#VALUE!", '"arguments"'],
    [
      "an argument that is an object",
      '{"function":"KWANTIEL","arguments":[0.5,{}]}',
      "#VALUE!",
      "argument 2",
    ],
    [
      "a list of values and rows",
      '{"function":"KWANTIEL","arguments":[0.5,[1,[2]]]}',
      "#VALUE!",
      "argument 2",
    ],
    ["too many arguments", '{"function":"KWANTIEL","arguments":[0.5,[[1,1,1]],null,7]}', "#VALUE!", "3"],
    ["a missing argument", '{"function":"KWANTIEL","arguments":[]}', "#VALUE!", "kans"],
    ["chances that do not add up", '{"function":"KWANTIEL","arguments":[0.5,[[0.9,1,1]]]}', "#VALUE!", "0,9"],
  ])("answers %s with an error, and goes on", async (_, line, code, word) => {
    const { output, code: exitCode } = await mpp(["call"], `${line}\n${JSON.stringify(MEDIAN)}\n`);
    const [bad = "", good] = output.trimEnd().split("\n");
    expect(JSON.parse(bad)).toMatchObject({
      error: { code, message: expect.stringContaining(word) as string },
    });
    expect([good, exitCode]).toEqual(['{"id":null,"result":30000}', 0]);
  });

  it("speaks English when asked", async () => {
    const line = { function: "MPP.KWANTEEL" };
    const [dutch, english] = [await answers([line]), await answers([line], "--lang", "en")];
    expect(JSON.stringify(dutch)).toContain("onbekende functie");
    expect(JSON.stringify(english)).toContain("unknown function");
    const sum = { function: "MPP.KWANTIEL", arguments: [0.5, [[0.9, 1, 1]]] };
    expect(await answers([sum], "--lang", "en")).toEqual([
      {
        id: null,
        error: {
          code: "#VALUE!",
          message:
            "scenario's, column 1 (chance): the chances add up to 0.9; it must be 1. Nothing is adjusted",
        },
      },
    ]);
  });

  it("skips empty lines and reads CRLF, a byte order mark and a last line without end", async () => {
    const { output } = await mpp(
      ["call"],
      `\uFEFF${JSON.stringify(MEDIAN)}\r\n\r\n  \n${JSON.stringify(MEDIAN)}`,
    );
    expect(output).toBe('{"id":null,"result":30000}\n{"id":null,"result":30000}\n');
  });

  it("reads a line of megabytes that arrives in pieces, also when a character is cut", async () => {
    const rows = Array.from({ length: 200_000 }, () => 30000);
    const text = `${JSON.stringify({ id: "€", function: "CUMULATIEF", arguments: [rows, BLOCK] })}\n`;
    const bytes = new TextEncoder().encode(text);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 8 + 1) }, (_, i) =>
      bytes.subarray(i * 8, i * 8 + 8),
    );
    const { output } = await mpp(["call"], pieces);
    const answer = JSON.parse(output) as { id: string; result: number[][] };
    expect([answer.id, answer.result[0]?.length, answer.result[0]?.at(-1)]).toEqual(["€", 200_000, 0.5]);
  });

  it("answers before the next line comes", async () => {
    const seen: string[] = [];
    function* lines(): Generator<Uint8Array> {
      for (let id = 1; id <= 3; id++) {
        yield new TextEncoder().encode(`${JSON.stringify({ id, ...MEDIAN })}\n`);
        expect(seen).toHaveLength(id);
      }
    }
    await run(["call"], {
      input: streamOf(lines()),
      write: (text) => {
        seen.push(text);
        return Promise.resolve();
      },
      writeError: () => Promise.resolve(),
    });
    expect(seen).toHaveLength(3);
  });

  it("refuses a line beyond the limit and reads the next", async () => {
    const input = ["aaaa", "aaaa\nbb\n"].map((text) => new TextEncoder().encode(text));
    const got = [];
    for await (const lines of linesOf(streamOf(input), 5)) got.push(...lines);
    expect(got).toEqual([{ tooLong: true }, "bb"]);
  });
});
