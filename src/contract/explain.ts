import type * as z from 'zod/mini';
import {pointer, type Problem} from './problem.js';

type Issue = z.core.$ZodIssue;
type Keys = readonly (number | string)[];

/** Turns what zod found into problems, at most `limit` of them, then one that says there are more. */
export function explain(issues: readonly Issue[], input: unknown, limit: number): readonly Problem[] {
  const problems = issues.slice(0, limit).map((issue) => problemOf(issue, [], input));
  // Another widget's document has every other fault as well, and none of them is worth a word.
  const mistaken = problems.find(({code}) => code === 'wrong_type');
  if (mistaken) return [mistaken];
  if (issues.length > limit) problems.push({code: 'too_many_problems', path: '', values: {limit}});
  return problems;
}

/** A rule of our own carries its code as the message and its figures as `params`; the rest carry zod's code. */
function problemOf(issue: Issue, above: Keys, input: unknown): Problem {
  const keys = [...above, ...(issue.path as Keys)];
  const path = pointer(keys);
  switch (issue.code) {
    case 'invalid_union':
      return closest(issue.errors, keys, input) ?? {code: at(input, keys) === undefined ? 'required' : 'invalid_type', path};
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
function closest(branches: readonly (readonly Issue[])[], keys: Keys, input: unknown): Problem | undefined {
  const [best] = [...branches]
    .filter((branch) => branch.some(({code, path}) => path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value')))
    .sort((a, b) => depth(b) - depth(a));
  return best?.[0] && problemOf(best[0], keys, input);
}

const depth = (branch: readonly Issue[]) => Math.max(...branch.map(({path}) => path.length));

function at(input: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>((value, key) => (value === null || value === undefined ? undefined : (value as Record<string, unknown>)[key]), input);
}
