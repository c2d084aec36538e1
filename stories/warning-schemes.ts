/**
 * The local schemes as their reports have them; all of them are known from news and hold in one place alone. No two
 * share colours, levels and meaning, so a scheme is data.
 */
const evidence = '新闻或官方通报转述，仅限当地，未见文件原文';

/** 宝应县 2019: by how long wages are owed. */
export const baoying = {
  name: '黄、橙、红三色预警',
  place: '宝应县',
  year: '2019年',
  evidence,
  levels: [
    {key: 'yellow', label: '黄色预警', colour: 'yellow', severity: 1, rule: '欠薪 1 个月以内'},
    {key: 'orange', label: '橙色预警', colour: 'orange', severity: 2, rule: '欠薪 1 至 2 个月'},
    {key: 'red', label: '红色预警', colour: 'red', severity: 3, rule: '欠薪 2 个月以上'},
  ],
};

/** 高邮市 2015: the same colours by another measure. */
export const gaoyou = {
  name: '黄、橙、红三色预警',
  place: '高邮市',
  year: '2015年',
  evidence,
  basis: '按支付能力划分，每月 20 日前上报',
  levels: [
    {key: 'yellow', label: '黄色预警', colour: 'yellow', severity: 1},
    {key: 'orange', label: '橙色预警', colour: 'orange', severity: 2},
    {key: 'red', label: '红色预警', colour: 'red', severity: 3},
  ],
};

/** 钟祥市: black is the gravest. */
export const zhongxiang = {
  name: '黄、红、黑分级预警',
  place: '钟祥市',
  evidence,
  levels: [
    {key: 'yellow', label: '黄色', colour: 'yellow', severity: 1, rule: '存在隐患'},
    {key: 'red', label: '红色', colour: 'red', severity: 2, rule: '发生拖欠', action: '停工'},
    {key: 'black', label: '黑色', colour: 'black', severity: 3, rule: '列入黑名单'},
  ],
};

/** 安庆市 2013: its level one is the mildest, the other way round from the national emergency law. */
export const anqing2013 = {
  name: '三级预警',
  place: '安庆市',
  year: '2013年',
  evidence,
  levels: [
    {key: 'one', label: '一级', colour: 'green', severity: 1, rule: '按综合积分'},
    {key: 'two', label: '二级', colour: 'yellow', severity: 2, rule: '按综合积分'},
    {key: 'three', label: '三级', colour: 'red', severity: 3, rule: '按综合积分', action: '连续两次为红色的予以公布'},
  ],
};

/** 安庆市 2008: cards, and how one becomes the other. */
export const anqing2008 = {
  name: '黄牌、红牌',
  place: '安庆市',
  year: '2008年',
  evidence,
  levels: [
    {key: 'yellow', label: '黄牌', colour: 'yellow', severity: 1, rule: '涉及 10 人以上，5 日内未改正'},
    {key: 'red', label: '红牌', colour: 'red', severity: 2, rule: '两次黄牌'},
  ],
  transitions: [{from: 'yellow', to: 'red', when: '两次黄牌'}],
};

/** A city, 2025: 71 warnings, all of them written off. */
export const city2025 = {
  name: '蓝、黄、红三色预警',
  place: '某市',
  year: '2025年',
  evidence,
  levels: [
    {key: 'blue', label: '蓝色预警', colour: 'blue', severity: 1},
    {key: 'yellow', label: '黄色预警', colour: 'yellow', severity: 2},
    {key: 'red', label: '红色预警', colour: 'red', severity: 3},
  ],
};

/** A product of Guizhou: two levels by what the wage account shows. */
export const guizhou = {
  name: '红、黄预警',
  place: '贵州（某软件产品）',
  evidence,
  levels: [
    {key: 'red', label: '红色', colour: 'red', severity: 2, rule: '如：连续两个月未通过专户发放工资'},
    {key: 'yellow', label: '黄色', colour: 'yellow', severity: 1, rule: '如：发放人数少于考勤人数'},
  ],
};

/** Every local scheme that is known, by its place. */
export const schemes = {baoying, gaoyou, zhongxiang, anqing2013, anqing2008, city2025, guizhou} as const;
