import type {BoardDocument} from './board.js';
import {disclosureListAdvice, MOST} from './disclosure-list-advice.js';
import type {DisclosureListDocument} from './disclosure-list.js';
import type {Envelope} from './envelope.js';
import {inherited} from './kinds.js';
import {seemsToName} from './names-in-prose.js';
import {pointer, type Problem} from './problem.js';
import type {Reading} from './reading.js';
import {withoutSmall} from './small-cells.js';

/** Where a value's texts seem to name a person; never what they say. */
export function namesIn(value: unknown, most = MOST): readonly Problem[] {
  const problems: Problem[] = [];
  const look = (part: unknown, keys: readonly (string | number)[]): void => {
    if (problems.length >= most) return;
    if (typeof part === 'string') {
      if (seemsToName(part)) problems.push({code: 'name_in_prose', path: pointer(keys)});
    } else if (Array.isArray(part)) part.forEach((one, index) => look(one, [...keys, index]));
    else if (typeof part === 'object' && part !== null) for (const [key, one] of Object.entries(part)) look(one, [...keys, key]);
  };
  look(value, []);
  return problems;
}

/**
 * All that an author should look at in a document that can be shown, or in a board of them: totals that give a suppressed
 * figure away, credit codes and withdrawals of published lists, texts that seem to name a person. For whoever writes
 * documents; the same reaches a page that has the attribute `check` as `cb-problem`.
 */
export function adviceOn(document: Envelope): readonly Problem[] {
  const {type} = document as {type?: string};
  if (type === 'board') {
    const shared = Object.fromEntries(inherited.flatMap((key) => (document[key] === undefined ? [] : [[key, document[key]]])));
    const {sections, ...head} = document as BoardDocument;
    const pieces = sections.flatMap(({widgets, ...section}, at) => [
      ...namesIn(section).map(({path, ...problem}) => ({...problem, path: `/sections/${at}${path}`})),
      ...widgets.flatMap((widget, index) => adviceOn({...shared, ...widget}).map(({path, ...problem}) => ({...problem, path: `/sections/${at}/widgets/${index}${path}`}))),
    ]);
    return [...namesIn(head), ...pieces].slice(0, MOST);
  }
  const listed = type === 'disclosure-list' ? disclosureListAdvice(document as DisclosureListDocument) : [];
  return [...withoutSmall(document).revealed, ...listed, ...namesIn(document)].slice(0, MOST);
}

/** A document as it may be shown, its small numbers gone, with what its author should look at; names only where the page checks. */
export function considered<T extends Envelope>(value: T, checks: boolean): Reading<T> {
  const {document, revealed} = withoutSmall(value);
  return {ok: true, value: document, advice: checks ? [...revealed, ...namesIn(value)].slice(0, MOST) : revealed};
}
