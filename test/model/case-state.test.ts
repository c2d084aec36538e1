import {assert} from 'chai';
import fc from 'fast-check';
import {stepKinds, type StepKind} from '../../src/contract/case-kinds.js';
import {courseOf} from '../../src/model/case-state.js';

const course = (kinds: string, mustBePaid = false) => courseOf(kinds.split(' ').filter(Boolean).map((kind) => ({kind})), mustBePaid);
const state = (kinds: string) => course(kinds).state;
const doubts = (kinds: string, mustBePaid = false) => course(kinds, mustBePaid).doubts;

const way = 'clue_received assigned accepted filed investigating ordered decided paid closed revisited written_off';

describe('a case', () => {
  it('goes the whole way without a doubt, one state after another', () => {
    const kinds = way.split(' ');
    assert.deepEqual(
      kinds.map((_, index) => state(kinds.slice(0, index + 1).join(' '))),
      ['received', 'assigned', 'accepted', 'filed', 'investigating', 'ordered', 'decided', 'paid', 'closed', 'revisited', 'written_off'],
    );
    assert.isTrue(doubts(way).every((doubt) => doubt === undefined));
  });

  it('is agreed, paid, closed, revisited and written off one by one', () => {
    assert.equal(state('filed mediated'), 'agreed');
    assert.equal(state('filed mediated paid'), 'paid');
    assert.equal(state('filed mediated paid closed'), 'closed');
    assert.equal(state('filed mediated paid closed revisited'), 'revisited');
  });

  it('has no state without a step, or with steps of other names alone', () => {
    assert.isUndefined(state(''));
    assert.isUndefined(state('约谈 走访'));
    assert.equal(state('filed 约谈'), 'filed');
  });

  it('may leave steps out', () => {
    assert.deepEqual(doubts('clue_received paid'), [undefined, undefined]);
    assert.deepEqual(doubts('clue_received closed written_off'), [undefined, undefined, undefined]);
  });

  it('goes back to where it was when it is resumed, and when the police return it', () => {
    assert.equal(state('filed investigating suspended'), 'suspended');
    assert.equal(state('filed investigating suspended resumed'), 'investigating');
    assert.equal(state('decided transferred_police police_filed'), 'in_judicial');
    assert.equal(state('decided transferred_police police_returned'), 'decided');
    assert.deepEqual(doubts('decided transferred_police police_returned transferred_police police_returned'), [undefined, undefined, undefined, undefined, undefined]);
  });

  it('begins anew when it is reopened', () => {
    assert.equal(state(`${way.replace(' written_off', '')} reopened`), 'assigned');
    assert.deepEqual(doubts('filed closed revisited reopened filed investigating closed written_off').filter(Boolean), []);
  });

  it('keeps marks beside its state', () => {
    assert.deepEqual(course('filed supervised escalated supervised').flags, ['supervised', 'escalated']);
    assert.equal(state('filed supervised escalated extended listed published'), 'filed');
  });
});

describe('a step is doubted', () => {
  it('when it comes after a later stage', () => {
    assert.deepEqual(doubts('closed filed'), [undefined, 'misplaced']);
    assert.deepEqual(doubts('investigating accepted'), [undefined, 'misplaced']);
    assert.deepEqual(doubts('filed clue_received'), [undefined, 'misplaced']);
  });

  it('when a case is revisited, reopened or written off that was not closed', () => {
    assert.deepEqual(doubts('paid revisited'), [undefined, 'misplaced']);
    assert.deepEqual(doubts('filed reopened'), [undefined, 'misplaced']);
    assert.deepEqual(doubts('paid written_off'), [undefined, 'misplaced']);
    assert.equal(state('paid written_off'), 'written_off');
  });

  it('when nothing is there to resume or return', () => {
    assert.deepEqual(doubts('filed resumed'), [undefined, 'misplaced']);
    assert.equal(state('filed resumed'), 'filed');
    assert.deepEqual(doubts('decided police_returned'), [undefined, 'misplaced']);
  });

  it('when it is taken twice, unless it may be', () => {
    assert.deepEqual(doubts('filed filed'), [undefined, 'repeated']);
    assert.deepEqual(doubts('extended extended'), [undefined, 'repeated']);
    assert.deepEqual(doubts('routed routed ordered ordered paid paid').filter(Boolean), []);
  });

  it('when a case is closed unpaid against its standard', () => {
    assert.deepEqual(doubts('filed mediated closed written_off', true), [undefined, undefined, 'unpaid', undefined]);
    assert.deepEqual(doubts('filed paid closed', true), [undefined, undefined, undefined]);
    assert.deepEqual(doubts('filed advanced closed', true), [undefined, undefined, undefined]);
    assert.deepEqual(doubts('filed closed'), [undefined, undefined]);
  });

  it('never because of the side track of the employer', () => {
    assert.deepEqual(doubts('ordered listed published closed delisted').filter(Boolean), []);
  });
});

describe('a case assigned twice', () => {
  const both = (steps: readonly (readonly [string, ('territory' | 'industry')?])[]) => courseOf(steps.map(([kind, lane]) => ({kind, ...(lane && {lane})})), false);

  it('has an order of its own on each track', () => {
    const {doubts: found} = both([['dual_assigned'], ['accepted', 'territory'], ['investigating', 'territory'], ['accepted', 'industry'], ['accepted', 'industry']]);
    assert.deepEqual(found, [undefined, undefined, undefined, undefined, 'repeated']);
  });

  it('stands where the track that has come further stands', () => {
    assert.equal(both([['dual_assigned'], ['investigating', 'territory'], ['accepted', 'industry']]).state, 'investigating');
    assert.equal(both([['dual_assigned'], ['filed', 'territory'], ['closed']]).state, 'closed');
  });
});

it('any steps in any order have a state or none, one doubt or none each, and never fail', () => {
  const steps = fc.array(fc.record({kind: fc.oneof(fc.constantFrom<StepKind>(...stepKinds), fc.string()), lane: fc.constantFrom(undefined, 'territory' as const, 'industry' as const)}));
  fc.assert(
    fc.property(steps, fc.boolean(), (taken, mustBePaid) => {
      const {doubts: found} = courseOf(taken, mustBePaid);
      assert.lengthOf(found, taken.length);
    }),
  );
});
