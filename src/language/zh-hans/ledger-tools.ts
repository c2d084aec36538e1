import {grouped, THIN} from '../number.js';

/** What a ledger says where a reader looks for something in it. */
export const ledgerTools = {
  search: '搜索问题、单位、编号',
  state: '状态',
  unit: '责任单位',
  light: '期限',
  lights: {overdue: '已超期', due_today: '今日到期', due_soon: '即将到期', on_time: '未到期', paused: '中止计算', none: '不计期限'},
  everything: (n: number) => `全部（${grouped(n)}）`,
  choice: (value: string, n: number) => `${value}（${grouped(n)}）`,
  sort: '排序',
  sorts: {pressing: '按紧迫程度', due: '按期限先后', amount: '按金额大小', received: '按登记先后（新的在前）', document: '按台账原序'},
  group: '分组',
  groups: {none: '不分组', unit: '责任单位', state: '状态', light: '期限', kind: '类别'},
  unnamed: '未载明',
  heading: (label: string, figure: string) => `${label} · ${figure}`,
  open: '展开全部分组',
  close: '收起全部分组',
  nextLate: '下一项超期',
  noneLate: '没有超期的项',
  found: (n: number, all: number) => `找到${THIN}${grouped(n)}${THIN}项，共${THIN}${grouped(all)}${THIN}项`,
  nobody: '没有找到符合的项',
  reset: '清除条件',
  hint: '上下键逐项移动，N 到下一项超期，Tab 到该项的链接，回车选定',
};

export type LedgerToolsWords = typeof ledgerTools;
