import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import {clearanceGaugeSchema} from '../../src/contract/clearance-gauge.js';
import {read} from '../../src/contract/read.js';
import {languageOf} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {clearanceGaugeModel} from '../../src/model/clearance-gauge.js';
import {Dengfeng} from '../../stories/clearance-gauge.stories.js';

const modelOn = (day: string) => {
  const reading = read(clearanceGaugeSchema, Dengfeng.args!.data);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return clearanceGaugeModel(reading.value, {language: languageOf('zh-CN')!, calendar: china, audience: 'public', now: Date.parse(`${day}T12:00:00+08:00`)});
};

describe('the goals of 登政办〔2021〕35号', () => {
  it('are told with their days, all five, and with no figure of a stock', () => {
    // 24, 27 to 31 December are six working days; to 31 January, with 29 and 30 worked, twenty-seven.
    assert.equal(
      plain(modelOn('2021-12-23').summary),
      '国家、省和郑州市农民工欠薪平台转办、督办案件：暂无数据，距2021年底前清零还有6个工作日；交办涉灾利益群体信访案件：暂无数据，距2021年底前按要求办结还有6个工作日；市本级受理的其他领域欠薪案件：暂无数据，距2021年底前基本解决完毕还有6个工作日；存量：暂无数据，距2022年春节前存量清零还有27个工作日；新发欠薪案件：暂无数据，目标为及时动态清零。',
    );
  });

  it('look different: only those that are to come to zero have a target, and none has a meter', () => {
    const {stocks} = modelOn('2021-12-23');
    assert.deepEqual(stocks.map(({goal, status, dial}) => [goal, status, dial.kind, dial.meter]), [
      ['zero', 'no_data', 'missing', undefined],
      ['as_required', 'no_data', 'missing', undefined],
      ['basically', 'no_data', 'missing', undefined],
      ['zero', 'no_data', 'missing', undefined],
      ['dynamic', 'no_data', 'missing', undefined],
    ]);
    assert.deepEqual(stocks.map(({lines}) => plain(lines.flat().map(({text}) => text).join('|'))), [
      '2021年底前（2021年12月31日）清零|还有8天（6个工作日）|阶段：集中治理',
      '2021年底前（2021年12月31日）按要求办结|还有8天（6个工作日）|阶段：集中治理',
      '2021年底前（2021年12月31日）基本解决完毕|还有8天（6个工作日）|阶段：集中治理',
      '2022年春节前（2022年1月31日）存量清零|还有39天（27个工作日）',
      '目标：及时动态清零',
    ]);
  });

  it('stand in the table with their days', async () => {
    const {rowCount, row} = await modelOn('2021-12-23').table();
    const rows = Array.from({length: rowCount}, (_, index) => row(index).map(({text}) => plain(text)));
    assert.deepEqual(rows.slice(0, 2), [
      ['目标', '清零', '按要求办结', '基本解决完毕', '存量清零', '及时动态清零'],
      ['阶段', '集中治理', '集中治理', '集中治理', '—', '—'],
    ]);
    assert.deepEqual(rows[2], ['期限', '2021年底前（2021年12月31日）', '2021年底前（2021年12月31日）', '2021年底前（2021年12月31日）', '2022年春节前（2022年1月31日）', '—']);
    assert.deepEqual(rows.filter(([label]) => ['存量', '已办结', '余'].includes(label!)).flatMap((cells) => cells.slice(1)), Array<string>(15).fill('未载明'));
  });

  it('are not said to be missed once their days have passed, since nobody reports how they stood', () => {
    assert.isTrue(modelOn('2022-02-01').stocks.every(({status}) => status === 'no_data'));
    assert.notMatch(modelOn('2022-02-01').summary, /未清零|未全部办结/);
  });
});
