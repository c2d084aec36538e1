import {assert} from 'chai';
import {caseTimelineSchema} from '../../src/contract/case-timeline.js';
import {read} from '../../src/contract/read.js';

const step = {kind: 'filed', at: '2021-11-10'};
const one = {label: '示例案件', steps: [step]};
const documentOf = (...cases: readonly object[]) => ({type: 'case-timeline', title: '案件办理', visibility: 'public', cases});
const problemsOf = (...cases: readonly object[]) => {
  const reading = read(caseTimelineSchema, documentOf(...cases));
  return reading.ok ? [] : reading.problems.map(({code, path}) => `${code} ${path}`);
};
const withStep = (more: object) => problemsOf({...one, steps: [{...step, ...more}]});

describe('a case timeline is accepted', () => {
  it('with one step, with none, and with no case', () => {
    assert.deepEqual(problemsOf(one), []);
    assert.deepEqual(problemsOf({...one, steps: []}), []);
    assert.deepEqual(problemsOf(), []);
  });

  it('with dates as far as the source gives them', () => {
    for (const at of ['2021-11-10', '--12-20', {date: '--01-16', yearOffset: 1}, {event: '春节前'}, {event: '春节前', resolved: '2022-01-31'}, '2021-11-10T09:30:00+08:00', {missing: 'redacted_in_source'}]) {
      assert.deepEqual(withStep({at}), [], JSON.stringify(at));
    }
  });

  it('with a step of its own name, and with steps in an odd order', () => {
    assert.deepEqual(withStep({kind: '约谈总包单位'}), []);
    assert.deepEqual(problemsOf({...one, steps: [{kind: 'closed', at: '2021-12-01'}, {kind: 'filed', at: '2021-11-01', end: '2021-10-01'}]}), []);
  });

  it('with a limit that is counted, and with a day that a paper states', () => {
    assert.deepEqual(withStep({due: {n: 60, unit: 'workdays', basis: '劳动保障监察条例第十七条'}}), []);
    assert.deepEqual(withStep({due: {day: '2021-12-11'}}), []);
    assert.deepEqual(withStep({due: {day: {event: '10月底前'}, basis: '还款协议'}}), []);
  });

  it('with limits of the law by name or in full, a minimum, and what workers said', () => {
    for (const timeLimits of ['national', 'henan', 'zhejiang', [{after: 'filed', until: ['closed'], n: 30, unit: 'days', basis: '示例办法', evidence: 'unverified'}]]) {
      assert.isTrue(read(caseTimelineSchema, {...documentOf(one), timeLimits}).ok, JSON.stringify(timeLimits));
    }
    assert.isFalse(read(caseTimelineSchema, {...documentOf(one), timeLimits: 'mars'}).ok);
    assert.isFalse(read(caseTimelineSchema, {...documentOf(one), timeLimits: [{after: 'filed', until: [], n: 30, unit: 'days', basis: '示例办法'}]}).ok);
    assert.deepEqual(withStep({due: {n: 5, unit: 'days', basis: '办法', least: true}}), []);
    assert.deepEqual(withStep({kind: 'revisited', satisfied: false, outcome: '重新办理'}), []);
  });

  it('without whatever it does not know, such as who complained', () => {
    const reading = read(caseTimelineSchema, documentOf({...one, claimant: '某某', steps: [{...step, informant: '某某'}]}));
    assert.isTrue(reading.ok);
    assert.notInclude(JSON.stringify(reading), '某某');
  });
});

describe('a case timeline is refused, with the place,', () => {
  it('when a limit is neither counted in full nor a day', () => {
    for (const due of [{}, {n: 60}, {n: 60, unit: 'workdays'}, {unit: 'days', basis: '规定'}, {from: '2021-11-01', basis: '规定'}]) {
      assert.deepEqual(withStep({due}), ['due_incomplete /cases/0/steps/0/due'], JSON.stringify(due));
    }
  });

  it('when a limit is counted in nothing, in what is no unit, or for ever', () => {
    assert.deepEqual(withStep({due: {n: 0, unit: 'days', basis: '规定'}}), ['too_small /cases/0/steps/0/due/n']);
    assert.deepEqual(withStep({due: {n: 1, unit: 'weeks', basis: '规定'}}), ['invalid_value /cases/0/steps/0/due/unit']);
    assert.deepEqual(withStep({due: {n: 5001, unit: 'days', basis: '规定'}}), ['too_big /cases/0/steps/0/due/n']);
  });

  it('when two cases share an id', () => {
    assert.deepEqual(problemsOf({...one, id: 'a'}, {...one, id: 'b'}, {...one, id: 'a'}), ['duplicate_code /cases/2/id']);
  });

  it('when a day is none', () => {
    assert.deepEqual(withStep({at: '2021-02-30'}), ['invalid_format /cases/0/steps/0/at']);
    assert.deepEqual(withStep({done: '12月20日'}), ['invalid_format /cases/0/steps/0/done']);
  });

  it('when it carries a personal number', () => {
    assert.deepEqual(withStep({text: '联系 138 0013 8000'.replace(/ /g, '')}), ['leak /cases/0/steps/0/text']);
  });
});
