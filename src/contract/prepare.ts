import {versionProblem} from './migrate.js';
import {parse} from './parse.js';
import {refused, type Limits, type Reading} from './reading.js';
import {inspect} from './walk.js';

/** JSON text, or a value already parsed from it, as a value that no part of it can do harm: sizes, keys, personal data and version are checked before any schema looks. */
export function prepare(input: unknown, within: Limits): Reading<unknown> {
  const parsed = typeof input === 'string' ? parse(input, within.length) : {ok: true as const, value: input};
  if (!parsed.ok) return parsed;
  const problems = inspect(parsed.value, within);
  if (problems.length > 0) return refused(...problems);
  const outdated = versionProblem(parsed.value);
  return outdated ? refused(outdated) : parsed;
}
