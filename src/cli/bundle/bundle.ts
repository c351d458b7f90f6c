/** `mpp bundle`: one calculation with everything that it was made from, in one file that `mpp verify` recalculates. */
import { canonicalJson, fingerprintOf, sealFingerprint, sealOf, shortFingerprint } from "../../params";
import type { Answer } from "../answer";
import { CommandError } from "../command-error";
import { refuseOverwriting, writeAtomically } from "../files";
import type { Invocation } from "../options";
import { kindOf, readable } from "../parameters/load";
import type { Context } from "../parameters/loaded";
import { type BandsAsked, bandsAsked } from "../project/band-options";
import { readDensities } from "../project/densities";
import { inflowOf, modelNamed, parametersOf } from "../project/inputs";
import type { Words } from "../words";
import { bundleModel, bundleOf, bundleTable, type Given, inflowPrint } from "./content";
import { BUNDLE_MAX_BYTES, readBundle } from "./schema";

type Inflow = Omit<Given["instroom"], "vingerafdruk">;

/** @throws CommandError */
async function inflowIn(
  invocation: Invocation,
  asked: BandsAsked | undefined,
  context: Context,
): Promise<Inflow> {
  if (asked !== undefined) {
    const { tables } = await readDensities(invocation, context);
    const { scenarios, events } = tables;
    const verdeling = { scenarios: bundleTable(scenarios), gebeurtenissen: events && bundleTable(events) };
    return { reeksen: [], verdeling };
  }
  const inflows = await inflowOf(invocation.options.inflow ?? "", context);
  const reeksen = [...inflows].map(([scenario, { years, values }]) => {
    return { scenario, jaren: [...years], waarden: values.map((value) => (value === 0 ? 0 : value)) };
  });
  return { reeksen, verdeling: null };
}

function bandsGiven(asked: BandsAsked | undefined): Given["opties"]["banden"] {
  if (asked === undefined) return null;
  const { chances, draws, seed, rho, scenario, indicators = [] } = asked;
  const rest = { trekkingen: draws, seed, samenhang: rho, scenario };
  return { kansen: [...chances], ...rest, indicatoren: [...indicators] };
}

/** @throws CommandError */
async function givenIn(invocation: Invocation, context: Context): Promise<Given> {
  const { options, flags } = invocation;
  const asked = bandsAsked(invocation, context.words.project);
  const { name, rows: modelRows } = modelNamed(options.model, context);
  const { rows, set } = await parametersOf(invocation, context);
  const instroom = await inflowIn(invocation, asked, context);
  const given: Given = {
    model: bundleModel(name, modelRows),
    parameters: {
      vingerafdruk: fingerprintOf(rows),
      zegel: set === undefined ? null : sealFingerprint(sealOf(set)),
      rijen: [...rows],
    },
    instroom: { ...instroom, vingerafdruk: "" },
    opties: { tijdstap: flags.has("months") ? "maand" : "jaar", banden: bandsGiven(asked) },
  };
  return { ...given, instroom: { ...given.instroom, vingerafdruk: inflowPrint(given) } };
}

/** @throws CommandError */
export async function bundleFiles(invocation: Invocation, words: Words): Promise<Answer> {
  const { language, options, json } = invocation;
  const context: Context = { language, words };
  const { out = "", parameters = "", inflow = "", events } = options;
  if (kindOf(out) !== "json") throw new CommandError(words.bundle.outKind(out));
  const inputs = [parameters, inflow, ...(events === undefined ? [] : [events])];
  await refuseOverwriting(out, inputs, words);
  const given = await givenIn(invocation, context);
  const bundle = readable(parameters, context, () => bundleOf(given, __MPP_VERSION__, words));
  const text = `${canonicalJson(bundle)}\n`;
  if (Buffer.byteLength(text) > BUNDLE_MAX_BYTES) throw new CommandError(words.bundle.tooLarge(out));
  // What is written can be read: by the same reader, before it is written.
  readable(out, context, () => readBundle(text));
  await writeAtomically(out, text, words);
  const numbers = bundle.resultaten.length + bundle.kwantielen.length;
  const { vingerafdruk } = bundle;
  if (json) {
    return { output: `${JSON.stringify({ out, vingerafdruk, uitkomsten: numbers })}\n`, exitCode: 0 };
  }
  const print = shortFingerprint(vingerafdruk);
  return { output: `${words.bundle.written({ out, print, numbers })}\n`, exitCode: 0 };
}
