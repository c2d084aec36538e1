import type {WarningPanelDocument} from '../contract/warning-panel.js';
import {grouped} from '../language/number.js';
import {imbalanceOf, type Term} from './balance.js';
import {numberOf} from './figure.js';
import {momentBefore} from './warning-subject.js';
import type {LevelModel, Voice} from './warning-level.js';

/** A count that is exact: what is about so many is in no sum. */
const exact = (tally: NonNullable<WarningPanelDocument['total']>['count']): number | undefined =>
  typeof tally === 'object' && tally?.qualifier !== undefined && tally.qualifier !== 'eq' ? undefined : numberOf(tally);

/** What does not add up: one neutral line for everybody, the arithmetic and what subjects say for internal readers alone. */
export function warningDoubts({total, unit = '', subjects = []}: WarningPanelDocument, levels: readonly LevelModel[], internal: boolean, voice: Voice): readonly string[] {
  const {words, say} = voice;
  const of = (n: number) => words.withUnit(grouped(n), unit);
  const parts = levels.map(({name, count}): Term => ({label: name, n: exact(count?.count)}));
  const course: readonly Term[] = [
    {label: say.against, n: exact(total?.previous)},
    {label: say.issued, n: exact(total?.issued)},
    {label: say.lifted, n: exact(total?.lifted), minus: true},
  ];
  const stated = exact(total?.count);
  const offs = ([[parts, say.sum], [course, say.balance]] as const).flatMap(([terms, phrase]) => {
    const off = imbalanceOf(terms, stated);
    return off ? [[words.doNotAddUp(of(off.difference)), phrase(off.parts, grouped(off.total), of(stated ?? 0))] as const] : [];
  });
  // Two sums that are off by as much are one line to who does not see their figures.
  const open = [...new Set(offs.map(([line]) => line))];
  if (!internal) return open;
  const listed = levels.flatMap(({key, name, count}) => {
    const [n, reported] = [subjects.filter(({level, state, liftedAt}) => level === key && state !== 'lifted' && liftedAt === undefined).length, exact(count?.count)];
    return reported !== undefined && n > reported ? [say.listed(name, of(n), of(reported))] : [];
  });
  const early = subjects.flatMap(({name, since, liftedAt}) => (momentBefore(liftedAt, since) ? [say.liftedEarly(name)] : []));
  return [...open, ...offs.map(([, detail]) => detail), ...listed, ...early];
}
