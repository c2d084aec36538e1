import type {Problem} from './problem.js';
import type {Quantity} from './quantity.js';
import {isShare} from './share.js';

type Keys = readonly string[] | undefined;
interface Keyed {
  readonly key: string;
}
interface Force extends Keyed {
  readonly leaders?: Keys;
  readonly deputies?: Keys;
  readonly lead?: Keys;
  readonly members?: Keys;
  readonly counts?: readonly Quantity[] | undefined;
}
interface Pairing {
  readonly rows: {readonly units: readonly string[]};
  readonly columns: {readonly units: readonly string[]};
  readonly pairs?: readonly {readonly row: string; readonly column: string}[] | undefined;
}

/** The parts of a document that rules across fields look at. */
interface Forces {
  readonly leaders?: readonly Keyed[] | undefined;
  readonly units?: readonly Keyed[] | undefined;
  readonly measures?: readonly {readonly unit?: string | undefined}[] | undefined;
  readonly forces: readonly Force[];
  readonly total?: readonly Quantity[] | undefined;
  readonly pairing?: Pairing | undefined;
}

/**
 * What must hold between the fields: keys differ (leaders and units share one set, since both may be paired), forces and
 * pairings name leaders and units of the document, each once, there is a figure for each measure, and nobody is paired
 * with itself or twice with the same.
 */
export function taskForcesRules({leaders = [], units = [], measures = [], forces, total, pairing}: Forces): readonly Problem[] {
  const problems: Problem[] = [];
  const wrong = (code: string, path: string, values?: Problem['values']) => void problems.push({code, path, ...(values && {values})});
  const [heads, parties, met] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const known = (key: string) => heads.has(key) || parties.has(key);
  const once = (list: readonly Keyed[], name: string, into: Set<string>, taken: (key: string) => boolean) =>
    list.forEach(({key}, index) => {
      if (taken(key)) wrong('duplicate_key', `/${name}/${index}/key`);
      into.add(key);
    });
  once(leaders, 'leaders', heads, known);
  once(units, 'units', parties, known);
  once(forces, 'forces', met, (key) => met.has(key));

  const refer = (keys: Keys, path: string, code: string, exists: (key: string) => boolean) => {
    const seen = new Set<string>();
    keys?.forEach((key, index) => {
      if (!exists(key)) wrong(code, `${path}/${index}`);
      else if (seen.has(key)) wrong('listed_twice', `${path}/${index}`);
      seen.add(key);
    });
    return seen;
  };
  const figures = (counts: readonly Quantity[] | undefined, path: string) => {
    if (counts && counts.length !== measures.length) return wrong('unequal_counts', path, {expected: measures.length, given: counts.length});
    counts?.forEach((figure, index) => {
      const own = typeof figure === 'object' && figure ? figure : undefined;
      if (((own?.unit ?? measures[index]?.unit) === '%' || own?.numerator !== undefined) && !isShare(figure)) wrong('share_out_of_range', `${path}/${index}`);
    });
  };
  forces.forEach(({leaders: led, deputies, lead, members, counts}, index) => {
    const path = `/forces/${index}`;
    refer(led, `${path}/leaders`, 'unknown_leader', (key) => heads.has(key));
    refer(deputies, `${path}/deputies`, 'unknown_leader', (key) => heads.has(key));
    refer(lead, `${path}/lead`, 'unknown_unit', (key) => parties.has(key));
    refer(members, `${path}/members`, 'unknown_unit', (key) => parties.has(key));
    figures(counts, `${path}/counts`);
  });
  figures(total, '/total');
  if (pairing) paired(pairing, refer(pairing.rows.units, '/pairing/rows/units', 'unknown_unit', known), refer(pairing.columns.units, '/pairing/columns/units', 'unknown_unit', known), wrong);
  return problems;
}

function paired({pairs = []}: Pairing, rows: ReadonlySet<string>, columns: ReadonlySet<string>, wrong: (code: string, path: string) => void): void {
  const seen = new Set<string>();
  pairs.forEach(({row, column}, index) => {
    const path = `/pairing/pairs/${index}`;
    // Keys have no blanks.
    const both = `${row} ${column}`;
    if (!rows.has(row)) wrong('not_in_pairing', `${path}/row`);
    if (!columns.has(column)) wrong('not_in_pairing', `${path}/column`);
    if (row === column) wrong('paired_with_itself', path);
    else if (seen.has(both)) wrong('duplicate_pair', path);
    seen.add(both);
  });
}
