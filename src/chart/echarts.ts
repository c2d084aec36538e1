import {init, use} from 'echarts/core';
import {SVGRenderer} from 'echarts/renderers';

// What every drawing needs of ECharts, in a chunk that lines.ts and geo.ts share; nobody else imports values of it. Registered
// are the parts in use and no more: tooltip, legend, title and toolbox write markup or make links, and their words are ours to
// say anyway.

type Registers = Parameters<typeof SVGRenderer>[0];
type PainterClass = Parameters<Registers['registerPainter']>[1];

/**
 * ECharts' own SVG painter, but emptied node by node: the original clears by writing text into its place as markup,
 * which a page under `require-trusted-types-for 'script'` refuses by throwing, so that a chart taken off would stay in
 * memory for ever (ecomfe/zrender, pull request 1167). Drawing itself makes elements and needs no such thing.
 */
const emptiedByNode = (Painter: PainterClass): PainterClass =>
  class extends Painter {
    override clear(): void {
      this.getViewportRoot()?.querySelector('svg')?.replaceChildren();
    }
    override dispose(): void {
      this.getViewportRoot()?.remove();
    }
  };

use([(registers) => SVGRenderer({...registers, registerPainter: (type, Painter) => registers.registerPainter(type, emptiedByNode(Painter))})]);

export {init};
