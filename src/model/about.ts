import type {Envelope} from '../contract/envelope.js';
import {sayInstant, sayDay, sayPeriod} from '../language/time.js';
import type {Words} from '../language/zh-hans/words.js';
import {mayShow} from './audience.js';
import type {About, Line, Note} from './described.js';
import {instantOf, type Setting} from './setting.js';

const sayTime = (words: Words, time: string) => (time.includes('T') ? sayInstant(words, Date.parse(time)) : sayDay(words, time));

/** The period a document is about, in words; empty when it does not say. */
export function periodOf({period}: Envelope, words: Words): string {
  if (period === undefined) return '';
  return typeof period === 'string' ? sayPeriod(words, period) : words.notStated;
}

/** What a document says of itself, one line each, and whether its promise of newer data is broken. */
export function aboutOf(envelope: Envelope, {language: {words}, now}: Setting): About {
  const {publisher, licence, asOf, publishedAt, definition, frequency, nextUpdateDue, final} = envelope;
  const late = final !== true && nextUpdateDue !== undefined && now > instantOf(nextUpdateDue);
  const line = (label: string, text: string | undefined): readonly Line[] => (text === undefined || text === '' ? [] : [{label, text}]);
  return {
    lines: [
      ...(publisher ? [{label: words.publisher, text: publisher.name, ...(publisher.url !== undefined && {href: publisher.url})}] : []),
      ...line(words.asOf, typeof asOf === 'object' ? words.notStated : asOf && sayTime(words, asOf)),
      ...line(words.period, periodOf(envelope, words)),
      ...line(words.definition, definition),
      ...line(words.issueNo, envelope.issueNo),
      ...line(words.docNo, envelope.docNo),
      ...line(words.indexNo, envelope.indexNo),
      ...line(words.madeOn, envelope.madeOn && sayDay(words, envelope.madeOn)),
      ...line(words.publishedAt, publishedAt && sayTime(words, publishedAt)),
      ...line(words.openness, envelope.openness),
      ...line(words.validity, envelope.validity),
      ...(licence ? [{label: words.licence, text: licence.name, ...(licence.url !== undefined && {href: licence.url})}] : []),
      ...line(words.frequency, frequency),
      ...line(words.nextUpdate, nextUpdateDue && sayTime(words, nextUpdateDue)),
      ...line(words.revisions, envelope.revisions?.map(({at, what}) => `${sayTime(words, at)} ${what}`).join(words.semicolon)),
      ...line(words.approvals, envelope.approvals?.map(({by, at}) => `${by} ${sayTime(words, at)}`).join(words.semicolon)),
    ],
    demo: envelope.demo === true,
    late,
  };
}

/**
 * The notes under a picture: a broken promise of newer data, what the model doubts, what the author remarks.
 * `explains` says what stands for a suppressed figure, where the picture has no other place for it.
 * An internal remark reaches internal readers only; a remark that does not say is for everybody who may see the document.
 */
export function notesOf(envelope: Envelope, {language: {words}, now, audience}: Setting, doubts: readonly string[], explains = false): readonly Note[] {
  const {notes = [], nextUpdateDue, final, suppressBelow} = envelope;
  const late = final !== true && nextUpdateDue !== undefined && now > instantOf(nextUpdateDue) ? [words.overduePromise(sayTime(words, nextUpdateDue))] : [];
  return [
    ...[...late, ...doubts].map((text): Note => ({text, kind: 'doubt'})),
    ...(explains && suppressBelow ? [{text: words.missing.suppressed + words.colon + words.suppressedMeaning, kind: 'remark'} satisfies Note] : []),
    ...notes.filter((note) => mayShow(note.audience ?? 'public', audience)).map(({text}): Note => ({text, kind: 'remark'})),
  ];
}
