import {channels} from '../contract/case-kinds.js';
import type {CaseToolsWords} from '../language/zh-hans/case-tools.js';
import {running, sayState} from './case-model.js';
import {dueGroups} from './case-survey.js';
import type {CaseTimelineModel} from './case-timeline.js';
import type {Group, Lines} from './lines.js';

/** By what cases stand together. */
export const groupings = ['none', 'unit', 'channel', 'state', 'light'] as const;
export type Grouping = (typeof groupings)[number];

/** The next line after one, or before it, on which something is late, all the way round; −1 where nothing is. */
export function lateFrom({lines}: Lines, {survey}: CaseTimelineModel, due: boolean, line: number, by: -1 | 1): number {
  for (let turn = 1; survey && turn <= lines.length; turn += 1) {
    const at = (line + by * turn + lines.length * 2) % lines.length;
    const item = lines[at]!;
    if (item >= 0 && (due ? survey.clocks.group : survey.light)[item] === 0) return at;
  }
  return -1;
}

/** All cases by their numbers, in a loop: what browsers make of an object with a length takes them twenty milliseconds of a hundred thousand. */
export function everyCase(count: number): Uint32Array {
  const all = new Uint32Array(count);
  for (let index = 0; index < count; index += 1) all[index] = index;
  return all;
}

/** Cases whose name, number, unit or reference holds every word of a query; capital and small letters are alike. */
export function findCases({count, sourceAt, voice}: CaseTimelineModel, query: string): Uint32Array {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return everyCase(count);
  const inside = voice().audience !== 'public';
  const found = new Uint32Array(count);
  let n = 0;
  for (let index = 0; index < count; index += 1) {
    const {label, id = '', unit = '', refNo = '', industry = ''} = sourceAt(index);
    const text = `${label}\n${id}\n${unit}\n${industry}\n${inside ? refNo : ''}`.toLowerCase();
    if (words.every((word) => text.includes(word))) found[n++] = index;
  }
  return found.slice(0, n);
}

/** Cases in groups, in an order of its own where there is one, else as they come; whoever says nothing stands last. */
export function groupCases(model: CaseTimelineModel, cases: Uint32Array, by: Grouping, say: CaseToolsWords): readonly Group[] {
  const {sourceAt, survey, voice} = model;
  const {say: words} = voice();
  if (by === 'none' || ((by === 'state' || by === 'light') && !survey)) return [{key: '', label: '', items: cases}];
  const keyOf = (index: number): string => {
    if (by === 'unit') return sourceAt(index).unit ?? '';
    if (by === 'channel') return sourceAt(index).channel ?? '';
    return by === 'state' ? survey!.states[survey!.state[index]!]! : (running[survey!.light[index]!] ?? '');
  };
  const found = new Map<string, number[]>();
  for (const index of cases) {
    const key = keyOf(index);
    const list = found.get(key);
    if (list) list.push(index);
    else found.set(key, [index]);
  }
  const order: readonly string[] = by === 'light' ? running : by === 'channel' ? channels : Object.keys(words.state);
  const rank = (key: string) => (key === '' ? Infinity : by === 'unit' ? 0 : order.includes(key) ? order.indexOf(key) : order.length);
  const label = (key: string) => {
    if (key === '') return by === 'light' ? say.noClock : say.unnamed;
    if (by === 'channel') return words.channel[key as keyof typeof words.channel];
    if (by === 'light') return words.light[key as keyof typeof words.light]('');
    return by === 'state' ? sayState(key, words) : key;
  };
  return [...found].sort(([a], [b]) => rank(a) - rank(b) || 0).map(([key, items]) => ({key, label: label(key), items: Uint32Array.from(items)}));
}

/** Clocks that run, by light; of the cases found only. */
export function groupDue({survey, count, voice}: CaseTimelineModel, cases: Uint32Array, say: CaseToolsWords): readonly Group[] {
  if (!survey) return [];
  const {clocks} = survey;
  const {light} = voice().say;
  const found = cases.length === count ? undefined : new Uint8Array(count);
  if (found) for (const index of cases) found[index] = 1;
  return dueGroups.flatMap((name, place) => {
    const items: number[] = [];
    for (let clock = 0; clock < clocks.of.length; clock += 1) if (clocks.group[clock] === place && (!found || found[clocks.of[clock]!] === 1)) items.push(clock);
    return items.length === 0 ? [] : [{key: name, label: name === 'provisional' ? say.provisional : light[name](''), items: Uint32Array.from(items)}];
  });
}
