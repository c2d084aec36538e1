// The figures of the real boards as their publications print them, typed in here and not taken from the demo's own
// documents, held against what a reader sees: the picture, the sentence and the opened table of every widget.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {builtSite, settled} from './visit.mjs';

const site = builtSite();

/** What each widget of a page shows, in plain text, its table opened, for an audience. */
async function widgetsOf(file, audience = 'public') {
  const {page, close} = await site.open();
  await page.goto(`${site.url}demo/${file}`);
  await page.evaluate((audience) => document.documentElement.setAttribute('audience', audience), audience);
  await settled(page);
  for (const table of await page.locator('details[part~=table]').all()) {
    await table.locator('> summary').click();
    await table.locator('tr').nth(1).waitFor();
  }
  const of = async (widget, part) => plain((await widget.locator(`[part~=${part}]`).allInnerTexts()).join('\n'));
  const widgets = [];
  for (const widget of await page.locator('cb-stat-cards, cb-clearance-gauge, cb-case-timeline').all()) {
    const [title, summary, picture, notes, table, source] = await Promise.all(['title', 'summary', 'picture', 'notes', 'table', 'source'].map((part) => of(widget, part)));
    const judged = await widget.locator('.good, .bad').allInnerTexts();
    const lights = await widget.locator('[part~=picture]').locator('text=/超期|剩.*工作日|今日到期/').count();
    widgets.push({title, summary, picture, notes, table, source, judged, lights});
  }
  await close();
  return widgets;
}

/** Without blanks and grouping marks, so that a figure is found however it is set. */
const plain = (text) => text.replace(/\s/gu, '').replace(/(\d),(?=\d{3})/gu, '$1');

/** A figure stands in the picture, in the sentence and in the table. */
function shows(widget, ...figures) {
  for (const figure of figures) {
    for (const place of ['picture', 'summary', 'table']) assert.ok(widget[place].includes(figure), `${figure} stands in the ${place} of “${widget.title}”: ${widget[place]}`);
  }
}

describe('平顶山 2020', () => {
  test('cases, people and money with their changes as reported, judged by nobody', async () => {
    const [year, inspection] = await widgetsOf('pingdingshan.html');
    shows(year, '225起', '2548名', '1487.4万元');
    for (const place of ['picture', 'summary', 'table']) {
      for (const change of ['同比下降36.9%（原文数据）', '同比下降33.5%（原文数据）', '同比下降48.9%（原文数据）']) assert.ok(year[place].includes(change), `${change} in the ${place}`);
    }
    assert.deepEqual(year.judged, []);
    for (const place of ['picture', 'summary', 'table']) assert.match(year[place], /157\/157个/);
    assert.doesNotMatch(year.notes, /截取/, 'the truncation is for internal readers');
    shows(inspection, '3426户（次）', '1380户（次）', '1.18万人次', '2起', '23个', '10家', '1家', '8人', '4人', '1人', '12份');
  });

  test('internal readers are told of the truncated rate', async () => {
    const [year] = await widgetsOf('pingdingshan.html', 'internal');
    assert.match(year.notes, /−36\.9%.*截取/);
  });
});

describe('中山 2023 Q1', () => {
  test('more than 99 % is drawn, read and listed as more than 99', async () => {
    const [clues, checks, sites] = await widgetsOf('zhongshan.html');
    shows(clues, '3559条', '超99%', '34宗');
    for (const place of ['picture', 'summary', 'table']) assert.ok(clues[place].includes('同比上升18.44%（原文数据）'), place);
    assert.deepEqual(clues.judged, []);
    assert.match(clues.source, /2023年第一季度/);
    shows(checks, '1881家次', '56宗', '2486名', '3915.66万元');
    shows(sites, '3471人次', '159个', '7014家（个）', '321条');
    assert.match(sites.source, /统计期：2022年/);
  });
});

describe('南谯', () => {
  test('26 projects with hazards, 24 written off, 2 left, both in court; 66 projects as another measure, its share as reported', async () => {
    const [gauge, money] = await widgetsOf('nanqiao.html');
    for (const figure of [/26个/, /已销号24个/, /余2个/, /司法程序/, /66个/, /60\.6%/, /97%/]) {
      assert.match(gauge.summary, figure);
      assert.match(gauge.picture, figure);
    }
    for (const figure of ['26', '24', '2', '66', '60.6%', '97%']) assert.ok(gauge.table.includes(figure), `${figure} in the table`);
    assert.match(gauge.summary, /一般由18降至1，严重由8降至1/);
    assert.match(gauge.picture, /一般18→1/);
    assert.match(gauge.picture, /严重8→1/);
    assert.doesNotMatch(gauge.summary + gauge.picture + gauge.table, /期限|截止|还有\d+天|工作日/, 'no deadline is invented');
    assert.doesNotMatch(gauge.notes, /74/, 'the other 26 is explained to internal readers');
    shows(money, '4002人', '0.81亿元', '9652万元', '1652人');
  });

  test('internal readers are told of the other 26', async () => {
    const [gauge] = await widgetsOf('nanqiao.html', 'internal');
    assert.match(gauge.notes, /26个.*74个.*66个/);
  });
});

describe('揭东', () => {
  test('three clues with their own figures, no lights on partial dates, nobody named, 400 元 apart', async () => {
    const [cases] = await widgetsOf('jiedong.html');
    for (const place of ['picture', 'table']) {
      for (const figure of ['12月20日', '次年1月16日', '95000', '9月11日', '139260', '8月24日', '9月15日', '24375', '150172']) {
        assert.ok(cases[place].includes(figure), `${figure} in the ${place}: ${cases[place]}`);
      }
    }
    assert.match(cases.summary, /线索①：已支付（主张11人、95000元，支付11人、95000元）/);
    assert.match(cases.summary, /线索②：已达成还款协议，支付情况原文未载明（协议5人、139260元）/);
    assert.match(cases.summary, /线索③：已支付（主张3人、24375元，支付22人、150172元）/);
    assert.match(cases.summary, /3宗、38人、38\.4832万元/);
    assert.doesNotMatch(cases.summary + cases.picture + cases.table, /未支付/, 'agreed is not unpaid');
    assert.match(cases.notes, /相差400元/);
    assert.doesNotMatch(cases.notes, /384432/, 'the arithmetic is for internal readers');
    assert.equal(cases.lights, 0);
    assert.doesNotMatch(Object.values(cases).join(''), /\p{Script=Han}\*|某某/u);
  });

  test('internal readers see the arithmetic', async () => {
    const [cases] = await widgetsOf('jiedong.html', 'internal');
    assert.match(cases.notes, /384432元/);
  });
});

test('示例县 says on every widget that its data are invented', async () => {
  const {page, close} = await site.open();
  await page.goto(`${site.url}demo/example.html`);
  await settled(page);
  const widgets = page.locator('cb-stat-cards, cb-clearance-gauge, cb-ranking-table, cb-heat-map, cb-case-timeline, cb-warning-panel, cb-scorecard');
  assert.equal(await widgets.count(), 7);
  for (const widget of await widgets.all()) assert.equal(await widget.locator('[part~=demo]').innerText(), '演示数据');
  await close();
});
