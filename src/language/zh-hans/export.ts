/** What is said of taking figures away: the menu, its answers, and what files say of themselves. Loaded with the menu. */
export const takeaway = {
  menu: '下载与复制',
  copyTable: '复制表格',
  copyText: '复制文字',
  saveImage: '保存图片',
  saveCsv: '下载 CSV',
  saveXlsx: '下载 Excel',
  saveJson: '下载 JSON',
  tableCopied: '已复制表格',
  textCopied: '已复制文字',
  saved: (file: string) => `已保存：${file}`,
  working: '正在生成…',
  cannotCopy: '浏览器不允许复制，请展开表格后选取',
  cannotSave: '未能生成，请重试',
  tooManyRows: (limit: string) => `行数超过 Excel 的上限 ${limit}，请下载 CSV`,
  /** Where a download is impossible. */
  onlyImages: '在浏览器中打开本页，可下载 CSV 和 Excel',
  press: '长按图片，保存或转发',
  close: '关闭',
  /** The number behind words that are not a bare number. */
  figureOf: (column: string) => `${column}（数值）`,
  title: '标题',
  subtitle: '副标题',
  context: '范围',
  summary: '概要',
  mark: '性质',
  note: '注',
  dataSheet: '数据',
  aboutSheet: '说明',
};

export type TakeawayWords = typeof takeaway;
