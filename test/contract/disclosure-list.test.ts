import {assert} from 'chai';
import {accept} from '../../src/contract/accept.js';
import {checkSymbol, isCreditCode} from '../../src/contract/credit-code.js';
import {disclosureListAdvice} from '../../src/contract/disclosure-list-advice.js';
import {disclosureListSchema, type DisclosureListDocument} from '../../src/contract/disclosure-list.js';
import {disclosureListContract} from '../../src/contract/guards/disclosure-list.js';
import {read} from '../../src/contract/read.js';
import {codeOf, head, listed} from '../../stories/disclosure-lists.js';

const document = (...entries: readonly object[]) => ({...head, entries});
const without = (entry: object, field: string) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== field));
/** The problems of a document, by both ways of reading it. */
const problemsOf = async (input: unknown) => {
  const reading = read(disclosureListSchema, input);
  const accepted = await accept(disclosureListContract, input);
  assert.deepEqual(accepted.ok ? [] : accepted.problems, reading.ok ? [] : reading.problems);
  return reading.ok ? [] : reading.problems.map(({code, path}) => `${code} ${path}`);
};

describe('a unified social credit code', () => {
  // GB 32100-2015; the worked example that circulates, a sum whose remainder is nought, and codes of invented bodies.
  for (const code of ['91350100M000100Y43', '91999900MA00001110', '91410400MADEM0011M', '91442000MADEM00116', '91310118MADEM0011J', '91350100m000100y43']) {
    it(`is right: ${code}`, () => {
      assert.isTrue(isCreditCode(code));
    });
  }
  for (const [code, why] of [['91350100M000100Y4Z', 'another check symbol'], ['91350100M000100Y4', 'one symbol short'], ['91350100M000100Y433', 'one too many'], ['91350100M000100O43', 'a letter O'], ['91350100M00010Y043', 'two symbols changed about'], ['9135010ＯM000100Y43', 'a full-width sign'], ['', 'nothing']] as const) {
    it(`is wrong: ${why}`, () => {
      assert.isFalse(isCreditCode(code));
    });
  }

  it('has every one of the 31 symbols for its check, nought where 31 would be', () => {
    const met = new Set(Array.from({length: 400}, (_, n) => checkSymbol(codeOf(n).slice(0, 17))));
    assert.equal([...met].sort().join(''), '0123456789ABCDEFGHJKLMNPQRTUWXY');
  });
});

describe('a disclosure list', () => {
  const refused: readonly (readonly [what: string, input: object, problems: readonly string[]])[] = [
    ['without the last day of an entry', document(listed(1), without(listed(2), 'publishUntil')), ['required /entries/1/publishUntil']],
    ['with a last day that no calendar has', document(listed(1, {publishUntil: '2027-02-29'})), ['invalid_format /entries/0/publishUntil']],
    ['with one id twice', document(listed(1), listed(1)), ['duplicate_code /entries/1/id']],
    ['with an id that an entry taken out had', {...document(listed(1)), withdrawn: [{id: 'b-1', how: 'revoked', at: '2026-01-01'}]}, ['duplicate_code /withdrawn/0/id']],
    ['with a name of ten thousand characters', document(listed(1, {name: '长'.repeat(10_000)})), ['too_big /entries/0/name']],
    ['published before it was decided', document(listed(1, {decisionDate: '2026-02-28'})), ['date_order /entries/0/listedFrom']],
    ['that ends before it begins', document(listed(1, {publishUntil: '2026-02-26'})), ['date_order /entries/0/publishUntil']],
    ['removed before it was listed', document(listed(1, {removed: {at: '2026-02-26'}})), ['date_order /entries/0/removed/at']],
    ['with the address of a person', document(listed(1, {subjectKind: 'person'})), ['home_address /entries/0/address']],
  ];
  for (const [what, input, problems] of refused) {
    it(`is refused ${what}`, async () => {
      assert.deepEqual(await problemsOf(input), problems);
    });
  }

  for (const [what, more, at] of [
    ['in its prose', {facts: '负责人身份证号11010519491231002X，逾期未支付'}, 'facts'],
    ['in full-width digits', {handling: '身份证１１０１０５１９４９１２３１００２Ｘ'}, 'handling'],
    ['split by spaces', {legalBasis: '110105 19491231 002X'}, 'legalBasis'],
    ['where its credit code belongs', {creditCode: '11010519491231002X'}, 'creditCode'],
  ] as const) {
    it(`is refused with an identity number ${what}; the place is named and never the number`, async () => {
      const input = document(listed(1), listed(2, more));
      assert.deepEqual(await problemsOf(input), [`leak /entries/1/${at}`]);
      assert.notInclude(JSON.stringify(read(disclosureListSchema, input)), '1949');
    });
  }

  it('is refused with a mobile number, but not where a telephone is published', async () => {
    assert.deepEqual(await problemsOf(document(listed(1, {address: '联系13812345678'}))), ['leak /entries/0/address']);
    assert.deepEqual(await problemsOf({...document(listed(1, {objectionContact: {name: '监察科', phone: '13812345678'}})), supervisionPhone: '13812345678'}), []);
  });

  it('is accepted with a code of digits alone, which no schema library need look at', async () => {
    assert.deepEqual(await problemsOf(document(listed(1, {creditCode: '911234567890123456'}))), []);
  });

  it('is accepted with none, with one, with one past its day, and revoked without a word', async () => {
    assert.deepEqual(await problemsOf(document()), []);
    assert.deepEqual(await problemsOf(document(listed(1, {decisionDate: '2020-01-01', listedFrom: '2020-01-02', publishUntil: '2020-01-03'}))), []);
    assert.deepEqual(await problemsOf(document(listed(1, {publishUntil: '1999-01-01', revoked: {at: '2026-03-01'}}))), [], 'slips of what is gone hold nothing up');
  });

  it('advises its author of wrong codes and of withdrawals without reason or paper, by their places', () => {
    const input = {...document(listed(1, {creditCode: '91350100M000100Y4Z'}), listed(2, {revoked: {at: '2026-03-01', reason: '撤销'}}), listed(3, {removed: {at: '2026-03-01', reason: '改正', docNo: '1号'}})), withdrawn: [{id: 'x', how: 'revoked', at: '2026-01-01'}]};
    assert.deepEqual(disclosureListAdvice(input as unknown as DisclosureListDocument), [
      {code: 'wrong_credit_code', path: '/entries/0/creditCode'},
      {code: 'withdrawn_without_reason', path: '/entries/1/revoked'},
      {code: 'withdrawn_without_reason', path: '/withdrawn/0'},
    ]);
  });
});
