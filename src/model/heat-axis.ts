import type {HeatMapDocument} from '../contract/heat-map.js';
import type {Words} from '../language/zh-hans/words.js';

type Axis = HeatMapDocument['rows'];

/** What is named more than once, each once. */
export function twice(names: readonly string[]): readonly string[] {
  const all = new Set(names);
  if (all.size === names.length) return [];
  return [...all].filter((name) => names.indexOf(name) !== names.lastIndexOf(name)).slice(0, 5);
}

/** The names of an axis; of those that are named alike, with their codes. */
export function namesOf({items}: Axis): readonly string[] {
  const names = items.map((item) => (typeof item === 'string' ? item : item.label));
  if (new Set(names).size === names.length) return names;
  return items.map((item, index) => {
    const code = typeof item === 'string' ? undefined : item.code;
    return code === undefined || names.indexOf(names[index]!) === names.lastIndexOf(names[index]!) ? names[index]! : `${names[index]!} ${code}`;
  });
}

/** What the items of an axis go by in other documents: their codes, else their names. */
export const codesOf = ({items}: Axis): readonly string[] => items.map((item) => (typeof item === 'string' ? item : (item.code ?? item.label)));

/** The days of an axis in words. */
export const dayNames = (axis: Axis, words: Words): readonly string[] =>
  codesOf(axis).map((day) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    return words.day(year, month, date);
  });
