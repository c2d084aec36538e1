import {assert} from 'chai';
import {phaseTrackSchema} from '../../src/contract/phase-track.js';
import {read} from '../../src/contract/read.js';

const problemsOf = (phase: object) => {
  const reading = read(phaseTrackSchema, {type: 'phase-track', title: '阶段', phases: [{name: '甲', ...phase}]});
  return reading.ok ? [] : reading.problems.map(({code, path}) => `${code} ${path}`);
};

describe('a phase in a document', () => {
  it('may be known by its days, by events, by its length, or by its name alone', () => {
    for (const phase of [
      {},
      {from: '2021-11-10', to: '2021-12-31'},
      {from: '2021-11-10', to: {event: '春节前', resolved: '2022-01-31'}},
      {from: '--12-21', to: {date: '--01-16', yearOffset: 1}},
      {length: {n: 60, unit: 'days'}, goals: ['清零'], milestones: [{label: '排查', at: '2021-12-31'}]},
    ]) assert.deepEqual(problemsOf(phase), [], JSON.stringify(phase));
  });

  it('does not end before it begins, as far as both days are known', () => {
    assert.deepEqual(problemsOf({from: '2021-12-31', to: '2021-11-10'}), ['end_before_start /phases/0/to']);
    assert.deepEqual(problemsOf({from: '2022-02-01', to: {event: '春节前', resolved: '2022-01-31'}}), ['end_before_start /phases/0/to']);
    assert.deepEqual(problemsOf({from: '--12-21', to: '2021-11-10'}), []);
  });

  it('may report of goals and milestones what became of them, and not both that they were met and that they were not', () => {
    const milestones = (more: object) => problemsOf({milestones: [{label: '排查', at: '--12-31', ...more}]});
    assert.deepEqual(problemsOf({goals: ['清零', {text: '清零'}, {text: '清零', outcome: 'missed'}, {text: '清零', metOn: '2021-12-31'}]}), []);
    for (const more of [{outcome: 'partly'}, {outcome: 'met', metOn: '2022-01-05'}]) assert.deepEqual(milestones(more), []);
    assert.deepEqual(milestones({outcome: 'partly', metOn: '2022-01-05'}), ['met_on_not_met /phases/0/milestones/0/metOn']);
    assert.deepEqual(problemsOf({goals: ['清零', {text: '清零', outcome: 'missed', metOn: '2021-12-31'}]}), ['met_on_not_met /phases/0/goals/1/metOn']);
    assert.deepEqual(milestones({outcome: 'done'}), ['invalid_value /phases/0/milestones/0/outcome']);
    assert.isNotEmpty(problemsOf({goals: [{outcome: 'met'}]}));
  });

  it('has a length that can be counted', () => {
    assert.deepEqual(problemsOf({length: {n: 0, unit: 'days'}}), ['too_small /phases/0/length/n']);
    assert.deepEqual(problemsOf({length: {n: 1, unit: 'hours'}}), ['invalid_value /phases/0/length/unit']);
  });
});
