import {beginTally, keepTally, kindOf, met, tallyOf, type Tally} from './tally.js';

/**
 * Whether a value is what a schema accepts, yes or no. The guards in `guards/` are made of these parts from the schemas,
 * so that a phone carries no schema library: a good document is accepted by its guard, and only what a guard refuses
 * makes the schemas load to say why. Guards also refuse unknown fields, which the schemas drop.
 */
export type Guard = (value: unknown) => boolean;

/** Texts that might carry a personal number; only a closer look can tell. */
let suspicious: string[] = [];

/** Characters of one text that are taken without a closer look; see `limits.text`. */
const LONGEST = 20_000;

/** Digits of the shortest personal number. */
const FEWEST = 11;

/** Keys through which a careless copy reaches the prototype of every object. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The texts of a value that need a closer look, where a guard accepts the rest; `undefined` where it does not. */
export function judge(guard: Guard, value: unknown): readonly string[] | undefined {
  suspicious = [];
  beginTally();
  try {
    if (!guard(value)) return undefined;
    keepTally(value);
    return suspicious;
  } catch {
    return undefined; // a getter or a proxy threw
  } finally {
    suspicious = [];
  }
}

/** Whether a guard accepts a value and nothing in it needs a closer look. */
export const clean = (guard: Guard, value: unknown): boolean => judge(guard, value)?.length === 0;

/**
 * Takes note of eleven digits, the fewest a personal number has, with at most three signs between two of them and no
 * letter; of what nobody sees, of which any number may stand between; and of U+FFFD, which marks a wrong encoding. A loop,
 * since this is asked of every text of every document: a pattern takes five times as long.
 */
function suspects(text: string): void {
  if (text.length < FEWEST) {
    for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f && isUnseen(text.charCodeAt(at))) return void suspicious.push(text);
    return;
  }
  let digits = 0;
  let gap = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)) {
      digits += 1;
      gap = 0;
      if (digits === FEWEST) return void suspicious.push(text);
    } else if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) digits = 0;
    else if (isUnseen(code)) return void suspicious.push(text);
    else if ((gap += 1) > 3) digits = 0;
  }
}

/** Soft hyphens, joiners, direction marks; and the sign for what could not be read. */
const isUnseen = (code: number) => code === 0xad || (code >= 0x200b && code <= 0x2069 && (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code !== 0x2065))) || code === 0xfeff || code === 0xfffd;

type Fields = Readonly<Record<string, Guard>>;

/** What a guard accepts at a glance, so that it need not be called for each of the million cells of a table. */
interface Plain {
  readonly number: boolean;
  readonly nothing: boolean;
  /** Characters of a text that has a sign to be seen; −1 where texts are not accepted at a glance. */
  readonly text: number;
}

const unclear: Plain = {number: false, nothing: false, text: -1};
const plain = new WeakMap<Guard, Plain>();

const known = (guard: Guard, more: Partial<Plain>): Guard => {
  plain.set(guard, {...unclear, ...more});
  return guard;
};


/**
 * An object with all required fields, any optional ones, and others only if `rest` accepts them. An optional field that a
 * script sets to `undefined` is a field left out.
 */
export const shape = (required: Fields, optional: Fields = {}, rest?: Guard): Guard => {
  const fields = new Map(Object.entries(optional).concat(Object.entries(required)));
  const needed = Object.keys(required);
  // What the last object had, key by key: the rows of a table have the same ones in the same order.
  const keys: string[] = [];
  const guards: Guard[] = [];
  const plains: Plain[] = [];
  const needs: number[] = [];
  const tallies: (Tally | undefined)[] = [];
  let judged: unknown;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (judged !== met) keys.length = 0;
    judged = met;
    const record = value as Record<string, unknown>;
    let count = 0;
    let at = 0;
    for (const key in record) {
      if (keys[at] !== key) {
        if (!hasOwn.call(record, key)) continue;
        const guard = fields.get(key) ?? keyed(key, rest);
        if (!guard) return false;
        keys[at] = key;
        guards[at] = guard;
        plains[at] = plain.get(guard) ?? unclear;
        needs[at] = needed.includes(key) ? 1 : 0;
        tallies[at] = fields.has(key) ? undefined : tallyOf(key);
      }
      const cell = record[key];
      if (!isPlain(cell, plains[at]!) && !guards[at]!(cell) && !(cell === undefined && hasOwn.call(optional, key))) return false;
      const tally = tallies[at];
      if (tally) tally.kinds |= kindOf(cell);
      count += needs[at]!;
      at += 1;
    }
    return count === needed.length;
  };
};

const hasOwn = Object.prototype.hasOwnProperty;

function isPlain(cell: unknown, {number, nothing, text}: Plain): boolean {
  if (typeof cell === 'number') return number && cell - cell === 0;
  if (typeof cell !== 'string') return nothing && cell === null;
  if (cell.length > text || !(cell.charCodeAt(0) > 0x20 && cell.charCodeAt(0) < 0x7f) && !(cell.charCodeAt(0) >= 0x3400 && cell.charCodeAt(0) <= 0x9fff)) return false;
  suspects(cell);
  return true;
}

/** A key that the schema does not name is text like any other, and never one of the prototype's. */
function keyed(key: string, rest: Guard | undefined): Guard | undefined {
  if (rest) suspects(key);
  return forbidden.has(key) ? undefined : rest;
}

/** A list of which every item is accepted; holes are not items. */
export const list =
  (item: Guard, least = 0, most = Infinity): Guard =>
  (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > most) return false;
    for (let i = 0; i < value.length; i += 1) if (!item(value[i])) return false;
    return true;
  };

/** A list of as many items as there are guards, each accepted by its own. */
export const row =
  (...items: readonly Guard[]): Guard =>
  (value) =>
    Array.isArray(value) && value.length === items.length && items.every((item, index) => item(value[index]));

/** An object used as a table: every key and every value is accepted. */
export const record =
  (key: Guard, item: Guard): Guard =>
  (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).every((name) => key(name) && item((value as Record<string, unknown>)[name]));

/** Any of several forms. */
export const either = (...forms: readonly Guard[]): Guard => {
  const plains = forms.map((form) => plain.get(form));
  // What a form before it might accept in another way is not taken at a glance.
  const clear = plains.slice(0, plains.concat(undefined).indexOf(undefined)) as readonly Plain[];
  return known(
    (value) => {
      // By index: a matrix of a million values goes through here.
      for (let i = 0; i < forms.length; i += 1) if (forms[i]!(value)) return true;
      return false;
    },
    {number: clear.some(({number}) => number), nothing: clear.some(({nothing}) => nothing), text: Math.max(-1, ...clear.map(({text}) => text))},
  );
};

/** One of a closed set of values. */
export const only = (...values: readonly unknown[]): Guard => {
  const set = new Set(values);
  return (value) => set.has(value);
};

/** Text within limits of length, a rare character of two units counted as one, that matches every pattern. */
export const words = (least = 0, most = LONGEST, ...patterns: readonly RegExp[]): Guard =>
  known(
    (value) => {
      if (typeof value !== 'string' || value.length < least || value.length > LONGEST || (value.length > most && [...value].length > most)) return false;
      for (const pattern of patterns) if (!pattern.test(value)) return false;
      suspects(value);
      return true;
    },
    {text: least < 2 && patterns.every(({source}) => source === '\\S') ? Math.min(most, LONGEST) : -1},
  );

/** Text of a form that can hold no personal number, such as a day or a moment. */
export const exact =
  (pattern: RegExp): Guard =>
  (value) =>
    typeof value === 'string' && pattern.test(value);

/** A finite number within limits. */
export const number = (least = -Infinity, most = Infinity): Guard =>
  known((value) => typeof value === 'number' && value >= least && value <= most && value !== Infinity && value !== -Infinity, {number: least === -Infinity && most === Infinity});

/** A whole number within limits that a double holds exactly. */
export const whole =
  (least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): Guard =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;

export const boolean: Guard = (value) => typeof value === 'boolean';
export const nothing: Guard = known((value) => value === null, {nothing: true});
export const anything: Guard = () => true;
export const none: Guard = () => false;
