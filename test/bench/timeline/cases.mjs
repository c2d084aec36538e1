// What every contender is given: cases with ten steps each, of which some are late today.
const kinds = ['clue_received', 'assigned', 'accepted', 'filed', 'investigating', 'suspended', 'resumed', 'ordered', 'paid', 'closed'];
export const names = {clue_received: '线索接收', assigned: '交办', accepted: '受理', filed: '立案', investigating: '调查', suspended: '中止', resumed: '恢复', ordered: '责令改正', paid: '支付', closed: '办结'};

/** The steps of a case in words, as every list writes them. */
export const told = (steps) => steps.map(({kind, at}) => `${names[kind] ?? kind} ${at}`).join('，');

export const title = '在办案件';
export const today = '2026-03-02';

const day = (n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

/** Deadlines as laws give them: working days, days, a day that a paper states. */
const dues = {
  accepted: (at) => ({n: 5, unit: 'workdays', from: day(at - 4), basis: '若干规定第十八条'}),
  investigating: () => ({n: 60, unit: 'workdays', basis: '劳动保障监察条例第十七条'}),
  ordered: (at) => ({day: day(at + 12), basis: '责令改正通知书'}),
};

/** So many cases; every fourth has come to its end, the others stop on the way. */
export function cases(count) {
  const random = globalThis.bench.random(7);
  return Array.from({length: count}, (_, index) => {
    let at = Math.floor(random() * 700);
    const length = 10 - (index % 4);
    return {
      id: `c${index}`,
      label: `示例案件${index + 1}`,
      unit: `第${(index % 30) + 1}街道`,
      channel: 'petition',
      steps: Array.from({length: 10}, (_, step) => {
        at += 1 + Math.floor(random() * 9);
        const kind = step < length ? kinds[step] : '走访';
        return {kind, at: day(at), ...(dues[kind] && {due: dues[kind](at)})};
      }),
    };
  });
}
