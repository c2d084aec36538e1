import {disclosureKinds} from '../contract/disclosure-kinds.js';
import type {DisclosureListDocument} from '../contract/disclosure-list.js';
import {grouped} from '../language/number.js';
import {sayDay} from '../language/time.js';
import {disclosureList as home, type DisclosureListWords} from '../language/zh-hans/disclosure-list.js';
import {aboutOf, notesOf, periodOf} from './about.js';
import type {About, Described, Line, Note} from './described.js';
import {checkedOf} from './disclosure-check.js';
import {contactsOf, entryModel, type EntryModel, type Voice} from './disclosure-entry.js';
import {dayOf, fateOf, surveyOf, type Fate, type Survey} from './disclosure-survey.js';
import {missingOf} from './figure.js';
import type {Setting} from './setting.js';
import {LARGE} from './work.js';

/** How an entry ended before its time, in words. */
export interface WithdrawalModel {
  readonly id: string;
  /** 2026年5月1日撤销 */
  readonly text: string;
  readonly lines: readonly Line[];
}

/** What became of an entry that a link names: its place among those shown, or what is said in its stead. */
export type LinkedEntry = {readonly place: number} | {readonly text: string; readonly lines: readonly Line[]};

export interface DisclosureListModel extends Described {
  readonly say: DisclosureListWords;
  readonly document: DisclosureListDocument;
  readonly survey: Survey;
  /** An entry by its place in the document, made when asked for. */
  readonly entry: (index: number) => EntryModel;
  readonly linked: (id: string) => LinkedEntry;
  readonly withdrawals: readonly WithdrawalModel[];
  readonly restOfWithdrawals: string;
  readonly contacts: readonly Line[];
  /** `about` without the contacts, which the page shows above. */
  readonly aboutOnPage: About;
}

/** Withdrawals told on the page; a list that has had more tells them in its file. */
const TOLD = 50;

/** What the law has published as it stands on this day: of whatever has ended, there is a number and no name. */
export function disclosureListModel(document: DisclosureListDocument, setting: Setting): DisclosureListModel {
  const {words} = setting.language;
  const say = setting.language.say('disclosure-list', home);
  const voice: Voice = {words, say, setting};
  const day = dayOf(document, setting);
  const survey = surveyOf(document, day, say.theSubject);
  const {order, withdrawals} = survey;
  const checked = checkedOf(document);
  const wrongCodes = checked?.wrongCodes.filter((index) => !fateOf(document.entries[index]!, day)).length ?? 0;
  const contacts = contactsOf(document, voice);
  const about = aboutOf(document, setting);
  const hides = document.entries.length <= LARGE || document.suppressBelow !== undefined ? order.some((index) => missingOf(document.entries[index]!.people) === 'suppressed') : false;
  const told = withdrawals.map(({id, how, at, reason, docNo}): WithdrawalModel => ({
    id,
    text: say.withdrawnAt(sayDay(words, at), say.endings[how]),
    lines: [{label: say.reason, text: reason ?? say.notStatedReason}, ...(docNo === undefined ? [] : [{label: say.docNo, text: docNo}])],
  }));
  return {
    title: document.title,
    ...(document.subtitle !== undefined && {subtitle: document.subtitle}),
    context: periodOf(document, words),
    summary: sentence(document, survey, voice),
    table: () => import('./disclosure-table.js').then(({disclosureTable}) => disclosureTable(document, survey, voice)),
    json: () => import('./disclosure-file.js').then(({disclosureFile}) => disclosureFile(document, survey, voice)),
    notes: [
      ...notesOf(document, setting, wrongCodes === 0 ? [] : [say.wrongCodes(grouped(wrongCodes))]),
      ...(hides ? [{text: words.missing.suppressed + words.colon + words.suppressedMeaning, kind: 'remark'} satisfies Note] : []),
    ],
    about: {...about, lines: [...about.lines, ...contacts.map(({label, text}) => ({label, text}))]},
    aboutOnPage: about,
    empty: order.length === 0 && withdrawals.length === 0,
    problems: checked?.problems ?? [],
    say,
    document,
    survey,
    contacts,
    entry: (index) => entryModel(document.entries[index]!, voice),
    withdrawals: told.slice(0, TOLD),
    restOfWithdrawals: told.length > TOLD ? say.moreEndings(grouped(told.length - TOLD)) : '',
    linked: (id) => {
      const index = document.entries.findIndex((entry) => entry.id === id);
      const fate: Fate | undefined = index < 0 ? survey.withdrawals.find((one) => one.id === id)?.how : fateOf(document.entries[index]!, day);
      if (index >= 0 && !fate) return {place: order.indexOf(index)};
      return {text: say.linkGone[fate ?? 'unknown'], lines: told.find((one) => one.id === id)?.lines ?? []};
    },
  };
}

/** 现公布 12 条：…；最近一条于…列入；另有已撤销 1 条，不再显示。 */
function sentence({entries}: DisclosureListDocument, {order, gone, kinds}: Survey, {words, say}: Voice): string {
  const parts = disclosureKinds.flatMap((kind) => (kinds[kind] === 0 ? [] : [say.entries(say.kinds[kind], grouped(kinds[kind]))]));
  const ends = (['revoked', 'removed', 'expired'] as const).flatMap((fate) => (gone[fate] === 0 ? [] : [say.goneBy[fate](grouped(gone[fate]))]));
  return [
    order.length === 0 ? say.nothing : say.now(grouped(order.length)) + words.colon + words.list(parts),
    order.length === 0 ? '' : say.newest(sayDay(words, entries[order[0]!]!.listedFrom)),
    ends.length === 0 ? '' : say.gone(words.list(ends)),
  ].filter(Boolean).join(words.semicolon) + words.stop;
}
