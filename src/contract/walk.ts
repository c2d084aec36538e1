import {findLeak} from './leak.js';
import {pointer, type Problem} from './problem.js';

/** How far a value is looked into before a schema sees it. */
export interface Limits {
  /** Levels of objects and arrays. */
  readonly depth: number;
  /** Characters (UTF-16 units) of one text. */
  readonly text: number;
  /** Problems named before the rest are given up. */
  readonly problems: number;
}

/** Fields that exist to publish a telephone (supervision and objection lines), where a mobile number is no leak. */
const phoneFields: ReadonlySet<string> = new Set(['supervisionPhone', 'objectionPhone', 'phone']);

/** Keys through which a careless copy reaches the prototype of every object. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Values looked at in all: JSON text ends by itself, but a value in memory may hold the same part a billion times. */
const MOST_VALUES = 2 ** 26;

/** An object or array being looked through; `next` is the place after the child at hand. */
interface Frame {
  readonly node: readonly unknown[] | Readonly<Record<string, unknown>>;
  /** The keys to go through; an array has none. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  /** The field it stands in: the telephones of a column are a list. */
  readonly field: string | undefined;
  next: number;
}

/**
 * Looks once through a parsed JSON value for whatever no schema may see: levels without end, keys of the prototype,
 * objects that JSON does not have, overlong texts and personal numbers. Problems name the place and never repeat the
 * input: a fault of a key is told of the object that has it, and what stands under such a key is left alone.
 */
export function inspect(value: unknown, limits: Limits): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Frame[] = [];
  let left = MOST_VALUES;
  let done = false;
  /** The last keys found in order: the rows of a table share them and are spared the check. */
  let familiar: readonly string[] = [];

  const report = (code: string, values?: Problem['values']): void => {
    if (problems.length < limits.problems) {
      problems.push({code, path: pointer(open.map(({keys, next}) => keys?.[next - 1] ?? next - 1)), ...(values && {values})});
    } else if (!done) {
      problems.push({code: 'too_many_problems', path: '', values: {limit: limits.problems}});
      done = true;
    }
  };

  const judge = (text: string, field: string | undefined): boolean => {
    if (text.length > limits.text) {
      report('text_too_long', {limit: limits.text, length: text.length});
      return false;
    }
    let kind = findLeak(text);
    if (kind === 'mobile_number' && field !== undefined && phoneFields.has(field)) kind = findLeak(text, true);
    if (kind) report('leak', {kind});
    return kind === undefined;
  };

  const accepts = (key: string): boolean => {
    if (!forbidden.has(key)) return judge(key, undefined);
    report('forbidden_key');
    return false;
  };

  const keysOf = (node: object): readonly string[] => {
    const keys = Object.keys(node);
    if (keys.length === familiar.length && keys.every((key, i) => key === familiar[i])) return familiar;
    const accepted = keys.filter(accepts);
    if (accepted.length === keys.length) familiar = keys;
    return accepted;
  };

  const enter = (node: object, field: string | undefined): void => {
    if (!isJson(node)) report('not_json_value');
    else if (open.length >= limits.depth) report('too_deep', {limit: limits.depth});
    else {
      const keys = Array.isArray(node) ? undefined : keysOf(node);
      const size = keys ? keys.length : (node as readonly unknown[]).length;
      left -= size;
      if (left >= 0) open.push({node, keys, size, field, next: 0});
      else {
        report('too_many_values', {limit: MOST_VALUES});
        done = true;
      }
    }
  };

  const visit = (child: unknown, field: string | undefined): void => {
    if (typeof child === 'string') judge(child, field);
    else if (typeof child === 'object') {
      if (child !== null) enter(child, field);
    } else if (typeof child === 'function' || typeof child === 'symbol' || typeof child === 'bigint') report('not_json_value');
  };

  /** Goes on in an object or array until it ends or one of its children opens. */
  const advance = (frame: Frame): void => {
    const {node, keys, size, field} = frame;
    const level = open.length;
    while (frame.next < size && !done) {
      const at = frame.next;
      frame.next = at + 1;
      const key = keys?.[at];
      const child = key === undefined ? (node as readonly unknown[])[at] : (node as Readonly<Record<string, unknown>>)[key];
      if (typeof child === 'number') continue;
      visit(child, key ?? field);
      if (open.length > level) return;
    }
    open.pop();
  };

  try {
    visit(value, undefined);
    for (let frame = open[0]; frame && !done; frame = open[open.length - 1]) advance(frame);
  } catch {
    // A getter or a proxy threw: no JSON value, and nobody knows what it would say the next time.
    report('not_json_value');
  }
  return problems;
}

/** Arrays and plain objects, those of another frame too; not dates, maps or instances of a class. */
function isJson(node: object): node is Frame['node'] {
  if (Array.isArray(node)) return true;
  const prototype: unknown = Object.getPrototypeOf(node);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
