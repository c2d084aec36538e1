import {assert} from 'chai';
import fc from 'fast-check';
import type {NameOrder} from '../../src/model/names.js';
import {byFigures} from '../../src/model/radix.js';
import {inOrder} from '../../src/model/rank.js';
import {textRanks} from '../../src/model/text-ranks.js';
import {finish} from '../../src/model/work.js';

/** The texts in their order; what is none comes last. */
function inTheirOrder(texts: readonly (string | undefined)[], order: NameOrder = 'pinyin', descending = false): readonly (string | undefined)[] {
  const ranks = finish(textRanks(texts.length, (row) => texts[row], order));
  return Array.from(finish(byFigures(inOrder(texts.length), ranks, descending)), (row) => texts[row]);
}

describe('names by their sound', () => {
  it('stand as a dictionary has them', () => {
    assert.deepEqual(inTheirOrder(['郑州市', '安阳市', '洛阳市', '开封市', '鹤壁市']), ['安阳市', '鹤壁市', '开封市', '洛阳市', '郑州市']);
  });

  it('of places that are read otherwise stand where they are looked for: 长沙 c, 厦门 x, 乐清 y, 单县 s, 重庆 c', () => {
    assert.deepEqual(inTheirOrder(['郴州市', '长沙市', '常德市', '大同市', '成都市']), ['常德市', '长沙市', '郴州市', '成都市', '大同市']);
    assert.deepEqual(inTheirOrder(['西安市', '厦门市', '汕头市', '徐州市']), ['汕头市', '西安市', '厦门市', '徐州市']);
    assert.deepEqual(inTheirOrder(['乐清市', '兰州市', '永嘉县', '玉环市', '岳阳市']), ['兰州市', '永嘉县', '玉环市', '乐清市', '岳阳市']);
    assert.deepEqual(inTheirOrder(['单县', '东明县', '商河县', '郓城县']), ['单县', '商河县', '东明县', '郓城县'].sort((a, b) => ['东明县', '单县', '商河县', '郓城县'].indexOf(a) - ['东明县', '单县', '商河县', '郓城县'].indexOf(b)));
    assert.deepEqual(inTheirOrder(['重庆市', '郑州市', '中山市', '成都市']), ['成都市', '重庆市', '郑州市', '中山市']);
  });

  it('count the figures in them, whatever noughts stand before', () => {
    assert.deepEqual(inTheirOrder(['项目10', '项目2', '项目', '项目009', '项目2a']), ['项目', '项目2', '项目2a', '项目009', '项目10']);
  });

  it('put what has no name last both ways, and keep the order of what is alike', () => {
    const texts = ['项目10', '项目2', undefined, '', '项目2'];
    const ranks = finish(textRanks(5, (row) => texts[row], 'pinyin'));
    assert.deepEqual([...finish(byFigures(inOrder(5), ranks, false))], [1, 4, 0, 2, 3]);
    assert.deepEqual([...finish(byFigures(inOrder(5), ranks, true))], [0, 1, 4, 2, 3]);
  });

  it('of ten thousand characters are told apart by their ends', () => {
    const long = '甲'.repeat(9999);
    assert.deepEqual(inTheirOrder([`${long}子`, `${long}丑`, `${long}寅`, long]).map((text) => text!.slice(9999)), ['', '丑', '寅', '子']);
  });

  it('agree with the browser’s own dictionary', () => {
    const {compare} = new Intl.Collator('zh-u-co-pinyin', {numeric: true, sensitivity: 'base'});
    const names = fc.array(fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸子丑寅卯市区0-9a-z]{1,8}$/), {maxLength: 40});
    fc.assert(
      fc.property(names, (texts) => {
        const sorted = inTheirOrder(texts) as readonly string[];
        assert.deepEqual([...sorted].sort(), [...texts].sort());
        sorted.slice(1).forEach((text, index) => assert.isAtMost(compare(sorted[index]!, text), 0, `${sorted[index]!} before ${text}`));
      }),
      {numRuns: 300},
    );
  });
});

describe('names by strokes', () => {
  it('have those of fewest strokes first', () => {
    assert.deepEqual(inTheirOrder(['鹤壁市', '三门峡市', '安阳市', '开封市'], 'stroke'), ['三门峡市', '开封市', '安阳市', '鹤壁市']);
  });
});
