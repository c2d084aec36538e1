import {assert} from 'chai';
import {china} from '../../src/calendar/china.js';
import {caseTimelineSchema} from '../../src/contract/case-timeline.js';
import {read} from '../../src/contract/read.js';
import {languageOf} from '../../src/language/language.js';
import {plain} from '../../src/language/number.js';
import {loadCaseMore} from '../../src/model/case-more.js';
import {caseTimelineModel} from '../../src/model/case-timeline.js';
import type {Audience} from '../../src/model/audience.js';

// The three clues of 揭东区 as the source tells them; whoever complained is not part of it.
const source = {
  type: 'case-timeline',
  visibility: 'public',
  title: '三宗欠薪线索',
  reported: {cases: {value: 3, unit: '宗'}, people: 38, money: {value: '38.4832', unit: '万元'}},
  cases: [
    {
      label: '线索①',
      refNo: '劳监局函〔20xx〕636号',
      channel: 'legacy_column',
      claimed: {people: 11, money: 95000},
      paid: {people: 11, money: 95000},
      steps: [
        {kind: 'clue_received', at: '--12-20'},
        {kind: 'paid', at: {date: '--01-16', yearOffset: 1}, text: '以银行卡付清', people: 11, money: 95000},
      ],
    },
    {
      label: '线索②',
      refNo: '粤劳监督字〔20xx〕47号',
      channel: 'legacy_column',
      agreed: {people: 5, money: 139260},
      steps: [
        {kind: 'clue_received', at: '--09-11'},
        {kind: 'mediated', at: {missing: 'redacted_in_source'}, people: 5, money: 139260, due: {day: {event: '10月底前'}, basis: '还款协议'}},
      ],
    },
    {
      label: '线索③',
      refNo: '粤劳监督字〔20xx〕48号',
      channel: 'legacy_column',
      claimed: {people: 3, money: 24375},
      paid: {people: 22, money: 150172},
      steps: [
        {kind: 'clue_received', at: '--08-24', people: 3, money: 24375},
        {kind: 'paid', at: '--09-15', text: '以现金付清', people: 22, money: 150172},
      ],
    },
  ],
};

const modelAt = (audience: Audience = 'public', now = '2023-05-30T12:00:00+08:00') => {
  const reading = read(caseTimelineSchema, source);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return caseTimelineModel(reading.value, {language: languageOf('zh-CN')!, now: Date.parse(now), calendar: china, audience});
};
const notesFor = (audience: Audience) => modelAt(audience).notes.map(({text}) => plain(text));

before(loadCaseMore);

describe('揭东, three clues', () => {
  it('are told one by one, claimed and paid apart, with the totals as published', () => {
    assert.equal(
      plain(modelAt().summary),
      '线索①：已支付（主张11人、95,000元，支付11人、95,000元）；' +
        '线索②：已达成还款协议，支付情况原文未载明（协议5人、139,260元）；' +
        '线索③：已支付（主张3人、24,375元，支付22人、150,172元）；' +
        '公布合计3宗、38人、38.4832万元。',
    );
    assert.equal(plain(modelAt().context), '3宗');
  });

  it('never call the second unpaid', () => {
    const model = modelAt();
    assert.deepEqual(model.cases.map(({state}) => [state.text, state.tone]), [
      ['已支付', 'good'],
      ['已达成还款协议，支付情况原文未载明', 'mark'],
      ['已支付', 'good'],
    ]);
    assert.notMatch(JSON.stringify(model), /未支付|尚未|拖欠/);
  });

  it('have dates as the source gives them, and no light at any time', () => {
    for (const now of ['2021-01-01T12:00:00+08:00', '2023-05-30T12:00:00+08:00', '2035-01-01T12:00:00+08:00']) {
      const {cases} = modelAt('public', now);
      assert.deepEqual(cases.map(({steps}) => steps.map(({date}) => date)), [['12月20日', '次年1月16日'], ['9月11日', '日期未载明'], ['8月24日', '9月15日']]);
      assert.isTrue(cases.every(({pressing, steps}) => pressing === undefined && steps.every(({standing, look}) => standing === undefined && look === 'done')));
    }
    assert.equal(plain(modelAt().cases[1]!.steps[1]!.lines.join()), '期限10月底前（还款协议）');
  });

  it('do not add up by 400 yuan: a neutral line for the public, the arithmetic for internal readers', () => {
    assert.deepEqual(notesFor('public'), ['分项与合计相差400元，以发布单位口径为准']);
    assert.deepEqual(notesFor('internal'), [
      '分项与合计相差400元，以发布单位口径为准',
      '金额合计核对：各件相加得384,432元（95,000 + 139,260 + 150,172），公布为38.4832万元，相差400元',
    ]);
  });

  it('are told to a screen reader step by step', () => {
    assert.deepEqual(modelAt().cases.flatMap(({steps}) => steps.map(({sentence}) => plain(sentence))), [
      '第1步，线索接收，12月20日。',
      '第2步，支付，次年1月16日，已支付，11人、95,000元。',
      '第1步，线索接收，9月11日。',
      '第2步，达成还款协议，日期未载明，期限10月底前，5人、139,260元。',
      '第1步，线索接收，8月24日，3人、24,375元。',
      '第2步，支付，9月15日，已支付，22人、150,172元。',
    ]);
  });

  it('have all their facts in the table', async () => {
    const table = await modelAt().table();
    const rows = Array.from({length: table.rowCount}, (_, index) => table.row(index).map(({text}) => plain(text)).join('|'));
    assert.deepEqual(table.columns.map(({label, unit}) => label + (unit ?? '')), ['案件', '项目', '日期', '人数人', '金额元', '期限', '情况', '说明']);
    assert.deepEqual(rows, [
      '公布合计|3宗|—|38|38.4832万元|—|—|—',
      '线索①|办理情况|—|—|—|—|已支付|来源：根治欠薪进行时',
      '线索①|主张|—|11|95,000|—|—|—',
      '线索①|支付|—|11|95,000|—|—|—',
      '线索①|1 线索接收|12月20日|—|—|—|—|—',
      '线索①|2 支付|次年1月16日|11|95,000|—|已支付|以银行卡付清',
      '线索②|办理情况|—|—|—|—|已达成还款协议，支付情况原文未载明|来源：根治欠薪进行时',
      '线索②|协议|—|5|139,260|—|—|—',
      '线索②|1 线索接收|9月11日|—|—|—|—|—',
      '线索②|2 达成还款协议|日期未载明|5|139,260|10月底前|—|期限10月底前（还款协议）',
      '线索③|办理情况|—|—|—|—|已支付|来源：根治欠薪进行时',
      '线索③|主张|—|3|24,375|—|—|—',
      '线索③|支付|—|22|150,172|—|—|—',
      '线索③|1 线索接收|8月24日|3|24,375|—|—|—',
      '线索③|2 支付|9月15日|22|150,172|—|已支付|以现金付清',
    ]);
    assert.equal(table.row(13)[4]?.value, 24375);
  });

  it('keep their reference numbers from the public, in every word of the model', async () => {
    const told = async (audience: Audience) => {
      const {cases, ...model} = modelAt(audience);
      const table = await model.table();
      const rows = Array.from({length: table.rowCount}, (_, index) => table.row(index));
      return JSON.stringify([model, rows, cases.map(({source: _, steps, runs: __, ...one}) => [one, steps.map(({source: ___, ...step}) => step)])]);
    };
    assert.notInclude(await told('public'), '号');
    assert.include(await told('internal'), '劳监局函〔20xx〕636号');
  });
});
