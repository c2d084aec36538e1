import type {RankingGroupsWords} from '../zh-hans/ranking-groups.js';

const units = (n: string) => `${n} ${n === '1' ? 'unit' : 'units'}`;

/** The phrases of groups and totals in English. */
export const rankingGroups: RankingGroupsWords = {
  total: 'Total',
  group: 'Group',
  ungrouped: 'In no group',
  notSummed: 'cannot be added up',
  noParts: 'no numerators and denominators to add up',
  noneReported: 'no data',
  partly: 'incomplete',
  without: (n) => `without ${units(n)} that gave no figure`,
  leftOut: (columns) => `The total of ${columns} leaves out units without figures`,
  doNotAddUp: (name, column, difference) => `${column} of “${name}” differs by ${difference} from the sum of its units; the publisher’s figure stands`,
  rateDiffers: (name, column) => `${column} of “${name}” is not what its numerators and denominators come to; the publisher’s figure stands`,
  computed: (given, computed) => `given ${given}, computed ${computed}`,
  rounding: 'Because of rounding, parts may not add up to totals',
  reveals: (name, column) => `${column} of “${name}” gives away a suppressed figure; check before publishing`,
  each: 'Each group is ranked by itself',
  leads: (group, lead) => `${group}: ${lead}`,
  inGroups: (n) => `in ${n} ${n === '1' ? 'group' : 'groups'}`,
  droppedOut: 'no longer ranked',
  gone: 'No longer ranked',
  previously: (rank) => `rank ${rank} last period`,
  lastRule: (n, straddle) => `the last ${n} are marked; of a tie across the line ${straddle === 'all' ? 'all are' : 'none is'}`,
  lastNamed: (said, names) => `${said} among the last: ${names}`,
};
