import type {Prose} from './prose.js';

export const statCards: Prose = {
  title: '数字卡片 · Stat cards',
  properties: {
    '': '并列的几个数字，每个单独阅读，互不相加。A handful of figures, each read on its own and never added up.',
    type: '固定为 stat-cards。Always stat-cards.',
    cards: '各张卡片；没有时写空列表。The cards; an empty list if there are none.',
    'cards[]': '一个数字及其单位、变化和目标。One figure with its unit, change and target.',
    'cards[].label': '数字的名称，如 处理欠薪案件。What the figure is, such as cases handled.',
    'cards[].figure': '数字：直接写数，如 225；未报送写 null；有更多说明时写成对象。The figure: a bare number such as 225, null if not reported, or an object.',
    'cards[].unit': '计量单位，如 起、名、万元。Unit of measure, such as 起, 名 or 万元.',
    'cards[].polarity': '数字大是好是坏；不写即不作评价，也不上颜色。Whether more is better; if absent there is no judgement and no colour.',
    'cards[].change': '原文所载的同比、环比等变化。The change that the source states.',
    'cards[].target': '应达到的数值。What the figure should reach.',
    'cards[].period': '此数字自己的统计期，与全文不同时填写。The figure’s own period, where it differs from the document’s.',
    'cards[].definition': '此数字的口径。How this figure is defined.',
    'cards[].trend': '近几期的数值，由远到近，画成小折线。Figures of the last periods, the oldest first, drawn as a small line.',
    'cards[].trend.values': '2 至 60 期的数，缺的写 null。Two to sixty figures, null where one is missing.',
    'cards[].trend.values[]': '一期的数。The figure of one period.',
    'cards[].trend.label': '这些期的名称，如 近6月。What the periods are, such as the last six months.',
    'cards[].group': '所属的组；同组的卡片排在一起，组名写在上面。The group it stands in: cards of one group stand together under its name.',
  },
  rules: {
    share_out_of_range: [
      'cards[]',
      '规则：以 % 为单位、或写有分子分母的数字是占比，须在 0 至 100 之间；原文确实超出的，把原文写进 raw。Rule: a figure in percent, or one with numerator and denominator, is a share within 0 and 100, unless the source’s words are kept in raw.',
    ],
  },
};
