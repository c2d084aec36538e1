import type * as z from 'zod/mini';
import {pointer, type Problem} from './problem.js';

type Issue = z.core.$ZodIssue;
type Keys = readonly (number | string)[];

/** Turns what zod found into problems, at most `limit` of them, then one that says there are more. */
export function explain(issues: readonly Issue[], input: unknown, limit: number): readonly Problem[] {
  const problems: Problem[] = [];
  for (const issue of issues) {
    for (const problem of problemsOf(issue, [], input)) {
      // Another widget's document has every other fault as well, and none of them is worth a word.
      if (problem.code === 'wrong_type') return [problem];
      if (problems.length < limit) problems.push(problem);
      else if (problems.length === limit) problems.push({code: 'too_many_problems', path: '', values: {limit}});
    }
  }
  return problems;
}

/** A value of several possible forms has the faults of the form it comes nearest to. */
function* problemsOf(issue: Issue, above: Keys, input: unknown): Generator<Problem> {
  const keys = [...above, ...(issue.path as Keys)];
  if (issue.code !== 'invalid_union') yield problemOf(issue, keys, input);
  else {
    const nearest = closest(issue.errors);
    if (!nearest) yield {code: at(input, keys) === undefined ? 'required' : issue.errors.length === 0 ? 'unknown_type' : 'invalid_type', path: pointer(keys)};
    else for (const fault of nearest) yield* problemsOf(fault, keys, input);
  }
}

/** A rule of our own carries its code as the message and its figures as `params`; the rest carry zod's code. */
function problemOf(issue: Issue, keys: Keys, input: unknown): Problem {
  const path = pointer(keys);
  switch (issue.code) {
    case 'custom':
      return {code: issue.message, path, ...(issue.params && {values: issue.params as Problem['values'] & object})};
    case 'invalid_type':
      return at(input, keys) === undefined ? {code: 'required', path} : {code: 'invalid_type', path, values: {expected: issue.expected}};
    case 'invalid_value':
      if (path === '/type' && issue.values.length === 1 && typeof at(input, keys) === 'string') return {code: 'wrong_type', path, values: {expected: String(issue.values[0])}};
      return at(input, keys) === undefined ? {code: 'required', path} : {code: 'invalid_value', path, values: {allowed: issue.values.map(String).join(' ')}};
    case 'too_small':
      return {code: 'too_small', path, values: {limit: Number(issue.minimum)}};
    case 'too_big':
      return {code: 'too_big', path, values: {limit: Number(issue.maximum)}};
    default:
      return {code: issue.code, path};
  }
}

/** Of the forms a value may take, the one it comes nearest to: the one whose fault lies deepest, or is not one of kind. */
function closest(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const [nearest] = forms
    .filter((form) => form.some(({code, path}) => path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value')))
    .sort((a, b) => depth(b) - depth(a));
  return nearest;
}

const depth = (form: readonly Issue[]) => form.reduce((deepest, {path}) => Math.max(deepest, path.length), 0);

function at(input: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => (value === null || value === undefined ? undefined : (value as Record<string, unknown>)[key]), input);
}
