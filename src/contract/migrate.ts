import {contractVersion} from './kinds.js';
import type {Problem} from './problem.js';

const CURRENT = Number(contractVersion.split('/')[1]);

/** A document of a later contract is refused by name; there is no earlier one to migrate from yet. */
export function versionProblem(value: unknown): Problem | undefined {
  const contract = (value as {contract?: unknown} | null | undefined)?.contract;
  const version = typeof contract === 'string' ? /^clearboard\/(\d{1,4})(\.\d{1,4})?$/.exec(contract) : null;
  if (!version || Number(version[1]) <= CURRENT) return undefined;
  return {code: 'newer_contract', path: '/contract', values: {known: CURRENT, given: Number(version[1])}};
}
