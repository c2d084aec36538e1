import type {LimitSet} from '../contract/case-kinds.js';
import type {TimeLimit} from '../contract/case-timeline.js';

/** Suspected crimes: the police decide within three days (行政执法机关移送涉嫌犯罪案件的规定 art. 8; it does not say working days). */
const police: TimeLimit = {after: 'transferred_police', until: ['police_filed', 'police_returned'], n: 3, unit: 'days', basis: '行政执法机关移送涉嫌犯罪案件的规定第八条', evidence: 'text'};

/** What ends an investigation, as far as steps tell. */
const investigated = ['decided', 'penalised', 'transferred_police', 'closed', 'withdrawn'];

const inspection: readonly TimeLimit[] = [
  {after: 'filed', until: investigated, n: 60, unit: 'workdays', basis: '劳动保障监察条例第十七条', evidence: 'text'},
  {after: 'extended', until: investigated, n: 30, unit: 'workdays', basis: '劳动保障监察条例第十七条', evidence: 'text'},
  police,
];

const taken = ['accepted', 'not_accepted', 'duplicate', 'not_arrears', 'filed'];

/**
 * Statutory limits between the steps of a case, as data: the nation's, and those of provinces whose own rules differ.
 * The platform for clues publishes none: its deadlines come with each clue. Which of Henan's and the nation's limits
 * holds is for the publisher to say, by naming one.
 */
export const limitSetsAtHand: Readonly<Record<LimitSet, readonly TimeLimit[]>> = {
  national: [
    {after: 'clue_received', until: taken, n: 5, unit: 'workdays', basis: '关于实施《劳动保障监察条例》若干规定第十八条', evidence: 'secondary'},
    ...inspection,
  ],
  henan: [
    {after: 'clue_received', until: ['filed', 'not_accepted', 'duplicate', 'not_arrears'], n: 7, unit: 'days', basis: '河南省劳动保障监察条例第十五条', evidence: 'text'},
    {after: 'filed', until: ['closed', 'withdrawn'], n: 30, unit: 'days', basis: '河南省劳动保障监察条例第十六条', evidence: 'text'},
    {after: 'extended', until: ['closed', 'withdrawn'], n: 30, unit: 'days', basis: '河南省劳动保障监察条例第十六条', evidence: 'text'},
    police,
  ],
  zhejiang: [
    {after: 'clue_received', until: taken, n: 5, unit: 'workdays', basis: '浙江省劳动保障监察条例第二十三条', evidence: 'text'},
    ...inspection,
  ],
};
