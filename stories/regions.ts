// A map of a county that does not exist, on a plane of its own: no outline of any real place. Made, not drawn, so that
// neighbours share their borders to the last point.

type Position = [number, number];

/** The same series of numbers for every reader, by a word. */
function seeded(word: string): () => number {
  let state = [...word].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 2_147_483_647, 7);
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const SIZE = 100;
const ROWS = 4;
const HALVES = 4;

/** A corner of the net, moved a little. */
function corner(row: number, column: number): Position {
  const next = seeded(`corner ${row} ${column}`);
  return [column * SIZE + (next() - 0.5) * 46, (ROWS - row) * SIZE + (next() - 0.5) * 46];
}

/** A border from one corner to another, as crooked as a river: halved again and again, each time a little aside. */
function border(from: string, to: string, a: Position, b: Position): Position[] {
  const [first, second] = from < to ? [a, b] : [b, a];
  const next = seeded(`border ${from < to ? from + to : to + from}`);
  let line = [first, second];
  for (let half = 0; half < HALVES; half += 1) {
    line = line.flatMap((point, index) => {
      const after = line[index + 1];
      if (!after) return [point];
      const [dx, dy] = [after[0] - point[0], after[1] - point[1]];
      const aside = (next() - 0.5) * 0.42;
      return [point, [(point[0] + after[0]) / 2 - dy * aside, (point[1] + after[1]) / 2 + dx * aside] as Position];
    });
  }
  const rounded = line.map(([x, y]): Position => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  return from < to ? rounded : rounded.reverse();
}

/** The outline of a place in the net, closed. */
export function outline(row: number, column: number): Position[] {
  const corners = [[row, column], [row, column + 1], [row + 1, column + 1], [row + 1, column]] as const;
  const ring = corners.flatMap(([r, c], index) => {
    const [toRow, toColumn] = corners[(index + 1) % 4]!;
    return border(`${r},${c}`, `${toRow},${toColumn}`, corner(r, c), corner(toRow, toColumn)).slice(0, -1);
  });
  return [...ring, ring[0]!];
}

/** A round islet. */
function islet(x: number, y: number, radius: number): Position[] {
  const next = seeded(`islet ${x} ${y}`);
  const ring = Array.from({length: 14}, (_, at): Position => {
    const angle = (at / 14) * 2 * Math.PI;
    const far = radius * (0.75 + 0.5 * next());
    return [Math.round((x + far * Math.cos(angle)) * 10) / 10, Math.round((y + far * Math.sin(angle)) * 10) / 10];
  });
  return [...ring, ring[0]!];
}

/** Name, row and column in the net. */
export const towns = [['甲街道', 0, 1], ['乙街道', 0, 2], ['丙镇', 0, 3], ['丁镇', 1, 0], ['戊镇', 1, 1], ['己镇', 1, 2], ['庚镇', 1, 3], ['辛镇', 1, 4], ['壬乡', 2, 1], ['癸乡', 2, 2], ['子乡', 2, 3], ['丑乡', 2, 4], ['寅乡', 3, 2], ['卯乡', 3, 3]] as const;

export const codeOf = (index: number): string => `99010${1100 + index}`;

/** The part of the map where its islands are shown nearer, and the frame around it. */
export const inset = [430, 5, 540, 115] as const;
const [west, south, east, north] = inset;

/** The county: fourteen towns, of which one has an island; a fifteenth that nobody reports for; far islands in a frame. */
export const county = {
  type: 'FeatureCollection',
  features: [
    ...towns.map(([name, row, column], index) => ({
      type: 'Feature',
      properties: {code: codeOf(index), name},
      geometry: index === 11 ? {type: 'MultiPolygon', coordinates: [[outline(row, column)], [islet(545, 150, 13)]]} : {type: 'Polygon', coordinates: [outline(row, column)]},
    })),
    {type: 'Feature', properties: {code: '990101199', name: '示例水库管理区'}, geometry: {type: 'Polygon', coordinates: [outline(0, 0)]}},
    {type: 'Feature', properties: {code: '990101115', name: '示例群岛'}, geometry: {type: 'MultiPolygon', coordinates: [[islet(460, 80, 9)], [islet(492, 52, 13)], [islet(520, 30, 6)], [islet(470, 35, 4)]]}},
    {type: 'Feature', properties: null, geometry: {type: 'LineString', coordinates: [[west, south], [east, south], [east, north], [west, north], [west, south]]}},
  ],
};
