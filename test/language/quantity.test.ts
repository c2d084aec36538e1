import {assert} from 'chai';
import {en} from '../../src/language/en.js';
import {plain, THIN} from '../../src/language/number.js';
import {sayQuantity} from '../../src/language/quantity.js';
import {words as zhHans} from '../../src/language/zh-hans/words.js';
import {zhHant} from '../../src/language/zh-hant.js';

type Case = Parameters<typeof sayQuantity> extends [unknown, ...infer Rest] ? Rest : never;

describe('a figure', () => {
  const cases: readonly (readonly [said: Case, hans: string, hant: string, english: string])[] = [
    [[225, '起'], '225起', '225起', '225\u00a0起'],
    [['1487.4', '万元'], '1,487.4万元', '1,487.4万元', '1,487.4\u00a0万元'],
    [[99, '%', 'gt'], '超99%', '逾99%', '>99%'],
    [[96, '%', 'gte'], '96%以上', '96%以上', '≥96%'],
    [[5, '件', 'lte'], '5件以下', '5件以下', '≤5\u00a0件'],
    [[3, '日', 'lt'], '不足3日', '不足3日', '<3\u00a0日'],
    [[170, '人', 'approx'], '约170人', '約170人', 'about 170\u00a0人'],
    [[360, '万元', 'over'], '360余万元', '360餘万元', 'over 360\u00a0万元'],
    [[20, '', 'over'], '20余', '20餘', 'over 20'],
    [[0, '件'], '0件', '0件', '0\u00a0件'],
    [[-3, '个百分点'], '−3个百分点', '−3个百分点', '−3\u00a0个百分点'],
  ];
  for (const [said, hans, hant, english] of cases) {
    it(`is said with its qualifier and unit as each language orders them: ${hans}`, () => {
      assert.deepEqual([zhHans, zhHant.words].map((words) => plain(sayQuantity(words, ...said).text)), [hans, hant]);
      assert.equal(sayQuantity(en.words, ...said).text, english);
    });
  }

  it('has a thin space between digits and words, and none within words', () => {
    assert.equal(sayQuantity(zhHans, 225, '起').text, `225${THIN}起`);
    assert.equal(sayQuantity(zhHans, 360, '万元', 'over').text, `360${THIN}余万元`);
    assert.equal(sayQuantity(zhHans, 5, '件', 'gte').text, `5${THIN}件以上`);
    assert.equal(sayQuantity(zhHans, 99, '%', 'gt').text, '超99%');
  });

  for (const words of [zhHans, zhHant.words, en.words]) {
    for (const qualifier of ['eq', 'approx', 'gt', 'gte', 'lt', 'lte', 'over'] as const) {
      it(`comes in pieces that say the same: ${words.qualified[qualifier].join('…')}`, () => {
        const {before, digits, after, unit, text} = sayQuantity(words, 1234, '件', qualifier);
        assert.equal(text.replace(/[\u202f\u00a0]/g, ''), before + digits + after + unit);
      });
    }
  }
});
