import type {CaseLedgerDocument} from '../contract/case-ledger.js';
import type {Quantity} from '../contract/quantity.js';
import {mayShow} from './audience.js';
import type {Cell, Column, Table} from './described.js';
import {cellOf} from './figure.js';
import {itemModel, type LedgerVoice} from './ledger-item.js';
import type {LedgerSurvey} from './ledger-survey.js';

/** Every fact of every entry, in the order of the ledger; what is internal has a column for internal readers alone. */
export function ledgerTable({items}: CaseLedgerDocument, {order}: LedgerSurvey, voice: LedgerVoice): Table {
  const {words, say, audience} = voice;
  const inside = mayShow('internal', audience);
  const sums = (['claimed', 'verified', 'paid'] as const).filter((name) => items.some((item) => item[name] !== undefined));
  const plain = (text: string | undefined): Cell => ({text: text ?? ''});
  const figure = (quantity: Quantity | undefined, unit: string): Cell => (quantity === undefined ? plain('') : cellOf(words, quantity, unit));
  const columns: readonly Column[] = [
    ...[say.item, say.id, say.kind, say.source, say.received].map((label) => ({label})),
    ...(inside ? [{label: say.refNo}, {label: say.employer}] : []),
    ...sums.flatMap((name) => [
      {label: say.measure[name] + words.space + say.peopleCount, unit: say.people, numeric: true},
      {label: say.measure[name] + words.space + say.amount, unit: say.money, numeric: true},
    ]),
    ...[say.goal, say.unitOf].map((label) => ({label})),
    ...(inside ? [{label: say.post}] : []),
    ...[say.due, say.standingOf, say.state, say.doubt, say.progress, say.feedback, say.pauses, say.rectifiedAt, say.writeOff, say.writeOffBy].map((label) => ({label})),
    ...(inside ? [{label: say.writeOffPost}, {label: say.docNo}] : []),
    {label: say.reason},
    ...(inside ? [{label: say.internalText}] : []),
  ];
  return {
    columns,
    rowCount: order.length,
    row: (at) => {
      const place = order[at];
      const item = place === undefined ? undefined : items[place];
      if (!item) return [];
      const {about, dates, doubts, goalMet, state, light, lightOf, tracks, evidence} = itemModel(item, place!, voice);
      const of = (list: typeof about, label: string) => plain(list.find((line) => line.label === label)?.text);
      const told = tracks.map(({name, lines, ...track}) => name + words.bracket([track.state.text, track.light?.text, ...lines.map(({label, text}) => label + words.space + text)].filter(Boolean).join(words.comma)));
      return [
        plain(item.item),
        ...[say.id].map((label) => of(about, label)),
        plain(item.kind),
        ...[say.source, say.received].map((label) => of(about, label)),
        ...(inside ? [of(about, say.refNo), of(about, say.employer)] : []),
        ...sums.flatMap((name) => [figure(item[name]?.people, say.people), figure(item[name]?.money, say.money)]),
        plain([item.goal, goalMet?.text].filter(Boolean).join(words.semicolon)),
        plain(item.unit ?? words.notStated),
        ...(inside ? [plain(item.post)] : []),
        of(dates, say.due),
        plain([lightOf, light?.text].filter(Boolean).join(words.space)),
        plain(state.text),
        plain(doubts.join(words.semicolon)),
        plain(item.progress),
        plain([...told, ...(evidence.length === 0 ? [] : [say.evidence + words.colon + words.list(evidence.map(({title, href}) => title + (href === undefined ? '' : words.bracket(href))))])].join(words.semicolon)),
        ...[say.pauses, say.rectifiedAt, say.writeOff, say.writeOffBy].map((label) => of(dates, label)),
        ...(inside ? [of(dates, say.writeOffPost), of(dates, say.docNo)] : []),
        of(dates, say.reason),
        ...(inside ? [plain(item.internalText)] : []),
      ];
    },
  };
}
