import type {Case} from '../contract/case-timeline.js';
import {dayNumber, DAY_MS, startOfDay} from '../calendar/day.js';
import type {Today} from './case-clock.js';
import {follow} from './case-course.js';
import {pressingStep, running} from './case-model.js';
import {standOf} from './case-stand.js';
import {momentOf} from './moment.js';
import type {Work} from './work.js';

/** How what is due is grouped: whatever is late is late; of the rest, what rests on unknown holidays stands by itself. */
export const dueGroups = ['overdue', 'due_today', 'due_soon', 'on_time', 'provisional', 'paused'] as const;

/** What one look at all cases tells: a few bytes a case and a clock, so that a hundred thousand cases stay small. */
export interface Survey {
  /** What states there are, and the one of each case. */
  readonly states: readonly string[];
  readonly state: Uint16Array;
  /** The most pressing light of each case, by its place in `running`; above those, none. */
  readonly light: Uint8Array;
  /** Clocks that still run, the most pressing first: whose they are, on which step, in which group. */
  readonly clocks: {readonly of: Uint32Array; readonly step: Uint16Array; readonly group: Uint8Array};
  /** How many clocks there are in each group. */
  readonly due: readonly number[];
  /** Steps in doubt, and whether any light is provisional. */
  readonly odd: number;
  readonly provisional: boolean;
  /** The first and the last moment of all, in milliseconds; the first after the last where there is none. */
  readonly first: number;
  readonly last: number;
  /** Until when it holds: the next midnight in Shanghai, or the next moment at which something turns. */
  readonly until: number;
}

/** No case has more steps than this; what comes later has no place among the clocks. */
const MOST_STEPS = 65_535;

/** Looks at every case once. */
export function* survey(cases: readonly Case[], setting: Today): Work<Survey> {
  const state = new Uint16Array(cases.length);
  const light = new Uint8Array(cases.length).fill(running.length);
  const codes = new Map<string, number>();
  const due: number[] = dueGroups.map(() => 0);
  const [of, step, days]: [number[], number[], number[]] = [[], [], []];
  let [odd, provisional, first, last, until] = [0, false, Infinity, -Infinity, startOfDay(setting.today) + DAY_MS];
  const look = (index: number) => {
    const source = cases[index]!;
    const course = follow(source, setting);
    const {code} = standOf(source, course);
    let place = codes.get(code);
    if (place === undefined) codes.set(code, (place = Math.min(codes.size, MOST_STEPS)));
    state[index] = place;
    const pressing = pressingStep(course);
    if (pressing >= 0) light[index] = (running as readonly string[]).indexOf(course.found[pressing]!.clock!.standing!.light);
    course.found.forEach(({clock, doubts}, at) => {
      odd += doubts.length;
      const when = momentOf(source.steps[at]!.at);
      if (when !== undefined) {
        const instant = typeof when === 'string' ? startOfDay(when) : when;
        if (instant < first) first = instant;
        if (instant > last) last = instant;
        if (instant > setting.now && instant < until) until = instant;
      }
      const standing = clock?.standing;
      if (!standing) return;
      const {deadline} = clock;
      if (deadline?.instant !== undefined && deadline.instant >= setting.now && deadline.instant < until) until = deadline.instant + 1;
      if (standing.provisional && standing.light !== 'done') provisional = true;
      if (deadline?.day !== undefined && (running as readonly string[]).includes(standing.light)) last = Math.max(last, startOfDay(deadline.day) + DAY_MS);
      const group = groupOf(standing.light, standing.provisional);
      if (group < 0 || at > MOST_STEPS) return;
      due[group]! += 1;
      of.push(index);
      step.push(at);
      days.push((group * 0x100000 + Math.max(0, (deadline?.day === undefined ? 0 : dayNumber(deadline.day)) + 0x8000)) * 0x1000000 + days.length);
    });
  };
  yield* inSmallParts(cases.length, look);
  yield;
  const keys = Float64Array.from(days).sort();
  yield;
  const clocks = {of: new Uint32Array(keys.length), step: new Uint16Array(keys.length), group: new Uint8Array(keys.length)};
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place]!;
    const at = key % 0x1000000;
    clocks.of[place] = of[at]!;
    clocks.step[place] = step[at]!;
    clocks.group[place] = Math.floor(key / 0x1000000 / 0x100000);
  }
  return {states: [...codes.keys()], state, light, clocks, due, odd, provisional, first, last, until};
}

/** A case costs far more than a row of a table. */
function* inSmallParts(count: number, one: (index: number) => void): Work<void> {
  const size = 64;
  for (let from = 0; from < count; from += size) {
    for (let index = from; index < Math.min(count, from + size); index += 1) one(index);
    yield;
  }
}

function groupOf(light: string, provisional: boolean): number {
  if (light === 'overdue') return 0;
  if (light === 'paused') return dueGroups.indexOf('paused');
  return (running as readonly string[]).includes(light) && provisional ? dueGroups.indexOf('provisional') : (dueGroups as readonly string[]).indexOf(light);
}
