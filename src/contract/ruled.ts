import * as z from 'zod/mini';
import type {Problem} from './problem.js';

/** A cross-field rule as a check of a schema; guards run the same rule by itself. */
export const ruled = <Document>(rule: (document: Document) => readonly Problem[]) =>
  z.check<Document>(({value, issues}) => {
    for (const {code, path, values} of rule(value)) issues.push({code: 'custom', message: code, path: keysOf(path), input: undefined, ...(values && {params: values})});
  });

/** The keys of a JSON Pointer; list indices become numbers. */
const keysOf = (path: string) =>
  path
    .split('/')
    .slice(1)
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'))
    .map((key) => (/^(0|[1-9]\d*)$/.test(key) ? Number(key) : key));
