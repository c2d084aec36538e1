// One gauge for every town: how much of its stock has been cleared. Invented.
const towns = ['甲街道', '乙街道', '丙镇', '丁镇', '戊镇', '己镇', '庚镇', '辛镇', '壬镇', '癸镇', '子乡', '丑乡', '寅乡', '卯乡', '辰乡', '巳乡', '午乡', '未乡', '申乡', '酉乡'];

export function gauges(size) {
  const next = globalThis.bench.random(3);
  return Array.from({length: size}, (_, index) => {
    const start = 100 + Math.floor(next() * 900);
    const cleared = Math.floor(start * (0.3 + 0.6 * next()));
    return {name: towns[index % towns.length], start, cleared, left: start - cleared};
  });
}

export const documentOf = ({name, start, cleared, left}) => ({
  contract: 'clearboard/1',
  type: 'clearance-gauge',
  visibility: 'public',
  demo: true,
  title: name,
  asOf: '2021-11-30',
  publisher: {name: '示例县联席会议办公室'},
  stocks: [{scope: '存量案件', unit: '件', start, cleared, left, goal: {kind: 'zero'}}],
});

/** Places for so many gauges, in rows; as wide as leaves room for all of them. */
export function boxes(root, size) {
  const width = size === 1 ? 600 : size <= 20 ? 240 : 120;
  root.classList.add('boxes');
  globalThis.bench.css(`.boxes { align-content: flex-start; display: flex; flex-wrap: wrap; } .box { flex: none; height: ${Math.round(width * 0.625)}px; width: ${width}px; } .whole > .box { height: auto; }`);
  return Array.from({length: size}, () => {
    const box = document.createElement('div');
    box.className = 'box';
    root.append(box);
    return box;
  });
}

/** A share as everybody shows it: cut to a tenth of a percent, since what is not all of it is never called all. */
export const share = ({cleared, start}) => String(Math.floor((1000 * cleared) / start + 1e-9) / 10);
