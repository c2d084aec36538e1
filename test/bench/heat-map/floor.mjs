// The least anybody can do by hand: a table of colours, one putImageData, one drawImage, labels; arithmetic finds the cell.
import './measure.mjs';

const [width, height, left, top] = [1050, 540, 60, 20];
const colours = Array.from({length: 101}, (_, part) => (255 << 24) | ((200 - 2 * part) << 16) | ((220 - 2 * part) << 8) | 250);
let context;
let box;
let line;
let shown;

function draw({rows, columns, values}) {
  shown = {rows, columns, values};
  const sheet = new OffscreenCanvas(columns.length, rows.length).getContext('2d');
  const image = sheet.createImageData(columns.length, rows.length);
  const pixels = new Int32Array(image.data.buffer);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = colours[values[at] | 0];
  sheet.putImageData(image, 0, 0);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 1200, 600);
  context.imageSmoothingEnabled = false;
  context.drawImage(sheet.canvas, left, top, width, height);
  context.fillStyle = '#333';
  context.font = '12px sans-serif';
  context.textAlign = 'center';
  for (let at = 0, step = Math.ceil(columns.length / 31); at < columns.length; at += step) context.fillText(columns[at], left + ((at + 0.5) * width) / columns.length, top + height + 18);
  context.textAlign = 'right';
  for (let at = 0, step = Math.ceil(rows.length / 20); at < rows.length; at += step) context.fillText(rows[at], left - 6, top + ((at + 0.5) * height) / rows.length + 4);
}

globalThis.contender = {
  mount(root, picture) {
    const canvas = Object.assign(document.createElement('canvas'), {width: 1200, height: 600});
    line = document.createElement('p');
    root.append(line, canvas);
    box = canvas;
    context = canvas.getContext('2d', {alpha: false});
    draw(picture);
    canvas.addEventListener('mousemove', ({offsetX, offsetY}) => {
      const [column, row] = [Math.floor(((offsetX - left) / width) * shown.columns.length), Math.floor(((offsetY - top) / height) * shown.rows.length)];
      line.textContent = `${shown.rows[row]} ${shown.columns[column]} ${shown.values[row * shown.columns.length + column]}`;
    });
  },
  update: draw,
  corner: () => String(context.getImageData(left + width - 1, top + height - 1, 1, 1).data),
  cells() {
    const {x, y} = box.getBoundingClientRect();
    return new DOMRect(x + left, y + top, width, height);
  },
  said: () => line.textContent,
};
