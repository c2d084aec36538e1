import {assert} from 'chai';
import {accept} from '../../src/contract/accept.js';
import {clearanceGaugeSchema} from '../../src/contract/clearance-gauge.js';
import {clearanceGaugeContract} from '../../src/contract/guards/clearance-gauge.js';
import type {Problem} from '../../src/contract/problem.js';
import {read} from '../../src/contract/read.js';

const stock = {scope: '国家平台转办', start: 120, cleared: 70, left: 50, goal: {kind: 'zero'}};
const documentOf = (...stocks: readonly object[]) => ({type: 'clearance-gauge', title: '清零进度', stocks});

/** What the schema finds, which is what the guard and its rules let an element find. */
async function problemsOf(input: unknown): Promise<readonly Problem[]> {
  const [full, light] = [read(clearanceGaugeSchema, input), await accept(clearanceGaugeContract, input)];
  assert.deepEqual(light.ok ? [] : light.problems, full.ok ? [] : full.problems);
  return full.ok ? [] : full.problems;
}

const codes = async (input: unknown) => (await problemsOf(input)).map(({code, path}) => `${code} ${path}`);

describe('a clearance gauge as a document', () => {
  it('takes counts that do not add up: they are shown, with a note', async () => {
    assert.deepEqual(await codes(documentOf({...stock, cleared: 500, writtenOff: 600, inJudicial: 70, levels: [{label: '一般', start: 7, left: 8}]})), []);
  });

  it('takes counts with the words of their source, and counts that are missing', async () => {
    assert.deepEqual(await codes(documentOf({...stock, start: {value: 20, qualifier: 'over', raw: '20余起'}, cleared: null, left: {missing: 'suppressed'}})), []);
  });

  it('takes one to a dozen stocks', async () => {
    assert.deepEqual(await codes(documentOf()), ['too_small /stocks']);
    assert.deepEqual(await codes(documentOf(...Array<object>(12).fill(stock))), []);
    assert.deepEqual(await codes(documentOf(...Array<object>(13).fill(stock))), ['too_big /stocks']);
  });

  it('asks for what a stock is nothing without', async () => {
    assert.deepEqual(await codes(documentOf({})), ['scope', 'start', 'cleared', 'left', 'goal'].map((field) => `required /stocks/0/${field}`));
  });

  it('refuses counts that are no counts, and goals that nobody knows', async () => {
    assert.deepEqual(await codes(documentOf({...stock, excluded: [{reason: '重复', count: -1}]})), ['too_small /stocks/0/excluded/0/count']);
    assert.deepEqual(await codes(documentOf({...stock, goal: {kind: 'soon'}})), ['invalid_value /stocks/0/goal/kind']);
    assert.isNotEmpty(await codes(documentOf({...stock, left: 2.5})));
    assert.isNotEmpty(await codes(documentOf({...stock, left: '50'})));
  });

  it('refuses a deadline before the baseline, also that of an event, but not on it', async () => {
    const wrong = ['deadline_before_baseline /stocks/0/deadline'];
    assert.deepEqual(await codes(documentOf({...stock, baseline: '2021-12-31', deadline: '2021-12-30'})), wrong);
    assert.deepEqual(await codes(documentOf({...stock, baseline: '2022-02-01', deadline: {event: '春节前', resolved: '2022-01-31'}})), wrong);
    assert.deepEqual(await codes(documentOf({...stock, baseline: '2021-12-31', deadline: '2021-12-31'})), []);
    assert.deepEqual(await codes(documentOf({...stock, baseline: '2021-12-31', deadline: '--12-30'})), []);
  });

  it('refuses a pace that begins no earlier than the deadline', async () => {
    const pace = {basis: 'days', from: '2021-12-31'};
    assert.deepEqual(await codes(documentOf({...stock, deadline: '2021-12-31', pace})), ['pace_after_deadline /stocks/0/pace/from']);
    assert.deepEqual(await codes(documentOf({...stock, deadline: '2022-01-01', pace})), []);
  });

  it('refuses shares outside 0 to 100, unless the words of the source are kept', async () => {
    const population = {label: '在建项目', count: 66, from: 100.1, to: {numerator: 67, denominator: 66}};
    assert.deepEqual(
      await codes(documentOf({...stock, share: -1, population})),
      ['share_out_of_range /stocks/0/share', 'share_out_of_range /stocks/0/population/from', 'share_out_of_range /stocks/0/population/to'],
    );
    assert.deepEqual(await codes(documentOf({...stock, share: {value: 104, raw: '100%以上'}, population: {...population, from: '0', to: 100}})), ['invalid_type /stocks/0/population/from']);
    assert.deepEqual(await codes(documentOf({...stock, share: {value: '104', raw: '100%以上'}, population: {...population, from: 0, to: null}})), []);
  });

  it('asks a goal in words for its words', async () => {
    assert.deepEqual(await codes(documentOf({...stock, goal: {kind: 'text'}})), ['required /stocks/0/goal/text']);
    assert.deepEqual(await codes(documentOf({...stock, goal: {kind: 'text', text: '大幅压减'}})), []);
  });

  it('names every fault of every stock', async () => {
    const bad = {...stock, baseline: '2022-01-02', deadline: '2022-01-01', goal: {kind: 'text'}};
    assert.deepEqual(await codes(documentOf(stock, bad)), ['deadline_before_baseline /stocks/1/deadline', 'required /stocks/1/goal/text']);
  });
});
