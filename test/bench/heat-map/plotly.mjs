import './measure.mjs';
import Plotly from 'plotly.js-cartesian-dist-min';

const layout = {width: 1200, height: 600, margin: {l: 60, r: 90, t: 20, b: 40}, xaxis: {type: 'category'}, yaxis: {type: 'category', autorange: 'reversed'}};
let box;
const trace = ({rows, columns, values}) => [{type: 'heatmap', x: columns, y: rows, z: rows.map((_, row) => values.slice(row * columns.length, (row + 1) * columns.length)), zmin: 0, zmax: 100}];

globalThis.contender = {
  mount(root, picture) {
    box = document.createElement('div');
    root.append(box);
    return Plotly.newPlot(box, trace(picture), layout, {displayModeBar: false});
  },
  update: (picture) => Plotly.react(box, trace(picture), layout),
  /** One image in a drawing of vectors: its address holds the cells, the last of them at its end. */
  corner: () => box.querySelector('.hm image')?.getAttribute('href')?.slice(-400),
  cells: () => box.querySelector('.hm image').getBoundingClientRect(),
  said: () => box.querySelector('.hoverlayer').textContent,
};
