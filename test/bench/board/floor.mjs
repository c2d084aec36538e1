// The page with the same content written by hand: every word and every shape known beforehand, one text of markup.
import './measure.mjs';

globalThis.contender = {
  prepare: ({written}) => written,
  mount(root, {html, css}) {
    globalThis.bench.css(css);
    root.innerHTML = html;
  },
};
