import {assert} from 'chai';
import {fitColumns, fitRows, heightOf} from '../../src/view/axis.js';

/** Every character ten pixels wide. */
const widthOf = (text: string) => text.length * 10;
const months = Array.from({length: 12}, (_, month) => `${month + 1}月`);
const fitted = (labels: readonly string[], room: number) => fitColumns(labels, room, 14, widthOf);

describe('column labels', () => {
  it('stand as they are where there is room', () => {
    assert.deepEqual(fitted(months, 32), {labels: months, every: 1, ending: '', upright: false});
  });

  it('lose the character they all end in, which is said once', () => {
    assert.deepEqual(fitted(months, 25), {labels: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'], every: 1, ending: '月', upright: false});
    assert.deepEqual(fitted(['1 月', '2 月'], 25).labels, ['1', '2']);
  });

  it('keep a digit, and a name of one character', () => {
    assert.equal(fitted(['2021', '2031'], 35).ending, '');
    assert.equal(fitted(['甲甲甲月', '月'], 35).ending, '');
  });

  it('are set upright in narrow columns', () => {
    assert.isTrue(fitted(['住房和城乡建设', '交通运输'], 20).upright);
  });

  it('are thinned out where not even a line has room', () => {
    const days = Array.from({length: 366}, (_, day) => `第${day + 1}日`);
    const {labels, every, upright} = fitted(days, 2);
    assert.isFalse(upright);
    assert.isAtLeast(every * 2, widthOf('第366日'));
    assert.deepEqual(labels, days.filter((_, day) => day % every === 0));
  });
});

describe('rows', () => {
  it('are of full height as long as they are few, and their labels all there', () => {
    assert.equal(heightOf(23, false), 23 * 1.86);
    assert.equal(fitRows(months, heightOf(12, false)).every, 1);
  });

  it('shrink when they are many, never to more than a tall page, and labels are thinned out', () => {
    assert.equal(heightOf(70, false), 70);
    assert.equal(heightOf(5000, true), 80);
    assert.equal(fitRows(Array.from({length: 200}, String), heightOf(200, false)).every, 3);
  });
});
