import {assert} from 'chai';
import '../../src/register.js';
import {plain} from '../../src/language/number.js';
import {fakeTime} from '../fake-time.js';
import {textOf} from '../story.js';
import {until} from '../until.js';

/** A board of everything that turns with the day, for a deadline on 31 January 2022, the eve of Spring Festival. */
const board = {
  type: 'board',
  title: '看板',
  visibility: 'public',
  contract: 'clearboard/1',
  sections: [
    {
      widgets: [
        {type: 'clearance-gauge', title: '清零进度', stocks: [{scope: '国家平台转办', start: 12, cleared: 11, left: 1, goal: {kind: 'zero'}, deadline: {event: '春节前', resolved: '2022-01-31'}, pace: {basis: 'days', from: '2021-11-10'}}]},
        {type: 'phase-track', title: '阶段安排', phases: [{name: '集中治理', from: '2021-11-10', to: '2022-01-31'}, {name: '巩固提升', from: '2022-02-01', to: '2022-02-28'}]},
      ],
    },
  ],
};

describe('a board that stays open', () => {
  it('walks through the nights before and after a deadline by itself', async () => {
    const time = fakeTime('2022-01-30T23:59:30+08:00');
    const element = document.createElement('cb-board');
    try {
      element.data = board;
      document.body.append(element);
      // The widgets' code comes by import(), which the stopped clock does not touch.
      const shown = (text: string) => until(() => plain(textOf(element)).includes(text), text);
      const gauge = () => element.shadowRoot!.querySelector('cb-clearance-gauge')!.shadowRoot!.querySelector('.chip')!.textContent;
      const minute = 60_000;

      await shown('距春节前（2022年1月31日）清零还有1天');
      await shown('正处于“集中治理”');
      assert.equal(gauge(), '滞后时序进度');

      time.pass(minute);
      await shown('清零今日到期');
      assert.equal(gauge(), '滞后时序进度', 'its last day is still in time');

      time.pass(24 * 60 * minute - minute);
      await shown('清零今日到期');
      assert.notInclude(plain(textOf(element)), '已过');

      time.pass(minute);
      await shown('清零期限春节前（2022年1月31日）已过1天');
      await shown('正处于“巩固提升”');
      assert.equal(gauge(), '期限已过，未清零');

      time.pass(24 * 60 * minute);
      await shown('已过2天');
    } finally {
      time.restore();
      element.remove();
    }
  });
});
