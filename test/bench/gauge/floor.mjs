// The least anybody can do: one text of markup with the same words and the same arcs, parsed at once.
import './measure.mjs';
import {boxes, share} from './document.mjs';

const arc = 'M8 52a42 42 0 0 1 84 0';

const card = (gauge) => {
  const percent = share(gauge);
  const {name, start, cleared, left} = gauge;
  return `<div class="card"><b>${name}</b> <strong>演示数据</strong><p>存量案件 ${start} 件，已办结 ${cleared} 件（${percent}%），余 ${left} 件；目标为清零。</p>
<h4>存量案件 <span>◷ 办理中</span></h4><div role="meter" aria-label="存量案件 清零进度" aria-valuemin="0" aria-valuemax="100" aria-valuenow="${percent}" aria-valuetext="${percent}%，余 ${left} 件"><svg viewBox="0 0 100 59"><path pathLength="100" d="${arc}" stroke="#e6ebf8"/><path pathLength="100" d="${arc}" stroke="#1664ff" stroke-dasharray="${percent} 200"/><path pathLength="100" d="${arc}" stroke="#222" stroke-dasharray="0 98.8 1.2 200"/></svg><b class="figure">${percent}%</b><div>余 ${left} 件</div></div>
<p><span>存量 ${start} 件</span> <span>已办结 ${cleared} 件</span></p><p>目标：清零</p><dl><dt>发布单位：</dt><dd>示例县联席会议办公室</dd><dt>数据截至：</dt><dd>2021年11月30日</dd></dl><details><summary>表格</summary></details><details><summary>下载</summary></details></div>`;
};

let root;

globalThis.contender = {
  mount(place, all) {
    root = place;
    root.classList.add('whole');
    globalThis.bench.css('.card { font: 14px sans-serif; } .card svg { fill: none; stroke-width: 8; width: 100%; }');
    boxes(root, all.length).forEach((box, at) => (box.innerHTML = card(all[at])));
  },
  isThere: (all) => root?.querySelectorAll('.figure')[all.length - 1]?.textContent === `${share(all[all.length - 1])}%`,
};
