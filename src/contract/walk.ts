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
export const phoneFields: ReadonlySet<string> = new Set(['supervisionPhone', 'objectionPhone', 'phone']);

/** Keys through which a careless copy reaches the prototype of every object. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Values looked at in all: JSON text ends by itself, but a value in memory may hold the same part a billion times. */
const MOST_VALUES = 2 ** 26;

/** An open object or array; `next` is the place after the child being looked at. */
interface Frame {
  readonly node: readonly unknown[] | Readonly<Record<string, unknown>>;
  /** An object's own keys; an array has none. */
  readonly keys: readonly string[] | undefined;
  readonly size: number;
  readonly phone: boolean;
  next: number;
}

/**
 * Looks once through a parsed JSON value for whatever no schema may see: levels without end, keys of the prototype,
 * objects that JSON has not, overlong texts and personal numbers. Problems name the place and never repeat the input.
 */
export function inspect(value: unknown, limits: Limits): readonly Problem[] {
  const problems: Problem[] = [];
  const open: Frame[] = [];
  let left = MOST_VALUES;
  let done = false;

  const report = (code: string, values?: Problem['values'], frames: readonly Frame[] = open): void => {
    if (problems.length < limits.problems) {
      problems.push({code, path: pointer(frames.map(({keys, next}) => keys?.[next - 1] ?? next - 1)), ...(values && {values})});
    } else {
      problems.push({code: 'too_many_problems', path: '', values: {limit: limits.problems}});
      done = true;
    }
  };

  const stop = (code: string, values?: Problem['values']): void => {
    report(code, values);
    done = true;
  };

  /** A key's own faults are told of its parent, since its path would repeat it; what is under it is then not entered. */
  const accepts = (key: string): boolean => {
    const above = open.slice(0, -1);
    if (forbidden.has(key)) report('forbidden_key', undefined, above);
    else if (key.length > limits.text) report('text_too_long', {limit: limits.text, length: key.length}, above);
    else {
      const kind = findLeak(key);
      if (kind) report('leak', {kind}, above);
      return !kind;
    }
    return false;
  };

  const check = (text: string, phone: boolean): void => {
    if (text.length > limits.text) {
      report('text_too_long', {limit: limits.text, length: text.length});
      return;
    }
    const kind = findLeak(text, phone);
    if (kind) report('leak', {kind});
  };

  const enter = (node: object, phone: boolean): void => {
    if (!isJson(node)) {
      report('not_json_value');
      return;
    }
    if (open.length === limits.depth) {
      report('too_deep', {limit: limits.depth});
      return;
    }
    const keys = Array.isArray(node) ? undefined : Object.keys(node);
    const size = keys ? keys.length : (node as readonly unknown[]).length;
    left -= size;
    if (left < 0) stop('too_many_values', {limit: MOST_VALUES});
    else if (size > 0) open.push({node, keys, size, phone, next: 0});
  };

  const visit = (child: unknown, phone: boolean): void => {
    switch (typeof child) {
      case 'string':
        check(child, phone);
        break;
      case 'object':
        if (child !== null) enter(child, phone);
        break;
      case 'function':
      case 'symbol':
      case 'bigint':
        report('not_json_value');
    }
  };

  try {
    visit(value, false);
    while (open.length > 0 && !done) {
      const frame = open[open.length - 1]!;
      if (frame.next === frame.size) {
        open.pop();
        continue;
      }
      const {node, keys} = frame;
      const at = frame.next;
      frame.next += 1;
      if (!keys) {
        visit((node as readonly unknown[])[at], frame.phone);
        continue;
      }
      const key = keys[at]!;
      if (accepts(key)) visit((node as Readonly<Record<string, unknown>>)[key], phoneFields.has(key));
    }
  } catch {
    // A getter or proxy of the page threw: such an object is no JSON value, and what follows cannot be trusted.
    stop('not_json_value');
  }
  return problems;
}

/** Arrays and plain objects, those of another frame too; not dates, maps or instances of a class. */
function isJson(node: object): node is readonly unknown[] | Readonly<Record<string, unknown>> {
  if (Array.isArray(node)) return true;
  const prototype: unknown = Object.getPrototypeOf(node);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}
