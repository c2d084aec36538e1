import type {Item, Laid} from './heat-form-rules.js';
import type {Problem} from './problem.js';

/** The parts of a heat map that rules across fields look at. */
interface Matrix {
  readonly rows: {readonly items: readonly Item[]};
  readonly columns: {readonly items: readonly Item[]};
  readonly values: readonly (number | null)[];
  readonly reasons?: readonly {readonly at: readonly number[]}[] | undefined;
  readonly scale?: {readonly kind: string; readonly midpoint?: number | undefined; readonly classes?: readonly {readonly from: number; readonly to?: number | undefined}[] | undefined} | undefined;
}

/** How far apart two classes may be said: not at all (0–10, 10–20), or by one in the last place (0–9, 10–19; 60–79.9, 80–100). */
const STEPS = [0, 1, 0.1, 0.01];

/**
 * What must hold between the fields of a heat map: as many values as rows times columns; a reason is given for a cell
 * that is there and empty; classes are given when the scale goes by them, and rise without overlap or gap; a midpoint is
 * a bound of classes that are given; and codes differ.
 */
export function heatMapRules({rows, columns, values, reasons = [], scale}: Matrix): readonly Problem[] {
  const width = columns.items.length;
  const height = rows.items.length;
  const {kind, classes = [], midpoint} = scale ?? {};
  const outside = ({at: [row = 0, column]}: {readonly at: readonly number[]}) => column !== undefined && (row >= height || column >= width || values[row * width + column] !== null);
  const misplaced = (index: number) => {
    const {from, to} = classes[index]!;
    const next = classes[index + 1]?.from ?? Infinity;
    const touches = to === undefined || next === Infinity || STEPS.some((step) => Math.abs(next - to - step) < 1e-9);
    return (to ?? from) < from || next <= from || !touches;
  };
  return [
    ...(values.length === width * height
      ? reasons.flatMap((reason, index) => (outside(reason) ? [{code: 'outside', path: `/reasons/${index}/at`}] : []))
      : [{code: 'wrong_length', path: '/values', values: {expected: width * height, given: values.length}}]),
    ...(kind === 'classes' && classes.length === 0 ? [{code: 'required', path: '/scale/classes'}] : []),
    ...classes.flatMap((_, index) => (misplaced(index) ? [{code: 'class_order', path: `/scale/classes/${index}`}] : [])),
    ...(kind === 'classes' && midpoint !== undefined && classes.every(({from}) => from !== midpoint) ? [{code: 'midpoint_no_bound', path: '/scale/midpoint'}] : []),
    ...sameCodes('rows', rows),
    ...sameCodes('columns', columns),
  ];
}

/** What a form that is no matrix demands, or a map that comes along, by code that most documents do without. */
export const heatMapLateRules = ({form = 'matrix', geometry}: Laid): Promise<(document: Laid) => readonly Problem[]> | undefined =>
  form === 'matrix' && !geometry ? undefined : import('./heat-form-rules.js').then(({heatFormRules}) => heatFormRules);

/** A code names one row, or one column. */
function sameCodes(axis: 'rows' | 'columns', {items}: Matrix['rows']): readonly Problem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index) => {
    const code = typeof item === 'string' ? undefined : item.code;
    const again = code !== undefined && seen.has(code);
    if (code !== undefined) seen.add(code);
    return again ? [{code: 'duplicate_code', path: `/${axis}/items/${index}`}] : [];
  });
}
