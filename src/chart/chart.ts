import type {EChartsOption} from 'echarts';
import type {EChartsType} from 'echarts/core';
import {nothing, type ElementPart} from 'lit';
import {AsyncDirective, directive} from 'lit/async-directive.js';
import type {init} from './lines.js';
import {PAPER} from './paper.js';

/** The room a chart has, in CSS pixels of its own node, and the type it is to be set in. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** The size of the type. */
  readonly em: number;
  readonly family: string;
}

/** What is drawn of a subject in the room there is. Colours are the page's own properties (`var(--_ink)`), so that the dark, paper and a reader's own colours hold without drawing anew. */
export type Make<Subject> = (subject: Subject, room: Room) => EChartsOption;

/** How far below the screen a chart is drawn already: what is scrolled to should be there. */
const NEAR = '800px 0px';

/** A picture of a widget is taken far off the screen, in a place with this mark. */
const isTaken = (node: Element): boolean => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot && root.host.closest('[data-picture]') !== null;
};

const charts = new Map<Element, ChartDirective>();
let near: IntersectionObserver | undefined;
let sized: ResizeObserver | undefined;

/** What draws, once it has come; every chart on the page asks the same promise. */
let start: typeof init | undefined;
let coming: Promise<unknown> | undefined;

/** Draws as `chart` says; a kind of drawing that takes more loads it, and adds it to what ECharts is told. */
export class ChartDirective extends AsyncDirective {
  #node: HTMLElement | undefined;
  #subject: unknown;
  #make: Make<never> | undefined;
  #failed = '';
  #wanted = false;
  #canvas: EChartsType | undefined;
  #room = '';

  render(_subject: unknown, _make: Make<never>, _failed: string): unknown {
    return nothing;
  }

  override update({element}: ElementPart, [subject, make, failed]: Parameters<this['render']>): unknown {
    const anew = subject !== this.#subject;
    this.#subject = subject;
    this.#make = make;
    this.#failed = failed;
    if (!this.#node) {
      this.#node = element as HTMLElement;
      this.#watch();
    } else if (anew && this.#wanted) this.#draw(true);
    return nothing;
  }

  override disconnected(): void {
    const node = this.#node;
    if (!node) return;
    charts.delete(node);
    near?.unobserve(node);
    sized?.unobserve(node);
    if (charts.size === 0) {
      window.removeEventListener('beforeprint', onPaper);
      near = sized = undefined;
    }
    this.#canvas?.dispose();
    this.#canvas = undefined;
    this.#wanted = false;
  }

  override reconnected(): void {
    if (this.#node) this.#watch();
  }

  /** One observer of each kind and one listener serve all charts of the page. */
  #watch(): void {
    const node = this.#node!;
    if (charts.size === 0) window.addEventListener('beforeprint', onPaper);
    charts.set(node, this);
    near ??= new IntersectionObserver((entries) => entries.forEach(({target, isIntersecting}) => (isIntersecting || isTaken(target)) && charts.get(target)?.want()), {rootMargin: NEAR});
    // To redraw at once could change the very box that is being reported, which the browser calls an error.
    sized ??= new ResizeObserver((entries) => requestAnimationFrame(() => entries.forEach(({target}) => charts.get(target)?.resized())));
    near.observe(node);
    sized.observe(node);
  }

  /** Draws as soon as it can be: the chart is near the screen, or the page is being printed. */
  want(): void {
    if (this.#wanted) return;
    this.#wanted = true;
    near?.unobserve(this.#node!);
    if (this.start) return this.#draw(true);
    this.load().then(() => this.#wanted && this.#draw(true), () => this.#fail());
  }

  /** What draws this kind, as far as it has come. */
  protected get start(): typeof init | undefined {
    return start;
  }

  protected load(): Promise<unknown> {
    return (coming ??= import('./lines.js').then((module) => (start = module.init)));
  }

  /** Completes what ECharts is told. */
  protected told(option: EChartsOption, _subject: unknown): EChartsOption {
    return option;
  }

  resized(): void {
    if (this.#wanted) this.#draw(false);
  }

  print(): void {
    this.want();
    this.#draw(false, PAPER);
  }

  /** A chart without room is drawn when it gets some. */
  #draw(anew: boolean, widest = Infinity): void {
    const node = this.#node!;
    const {clientWidth, clientHeight: height} = node;
    const width = Math.min(clientWidth, widest);
    const {start} = this;
    if (!start || width === 0 || height === 0) return;
    const {fontSize, fontFamily} = getComputedStyle(node);
    const room: Room = {width, height, em: parseFloat(fontSize), family: fontFamily};
    const measured = JSON.stringify(room);
    if (!anew && measured === this.#room) return;
    this.#room = measured;
    try {
      const option = this.told(this.#make!(this.#subject as never, room), this.#subject);
      if (this.#canvas) this.#canvas.resize({width, height});
      else this.#canvas = start(node, undefined, {renderer: 'svg', width, height});
      this.#canvas.setOption({animation: false, silent: true, ...option}, true);
      this.#canvas.getZr().flush();
    } catch {
      // What ECharts cannot draw spoils the picture alone: words and table stand without it.
      this.#canvas?.dispose();
      this.#canvas = undefined;
      return this.#fail();
    }
    // Paper has yet another width, and some browsers print without asking.
    node.querySelector('svg')?.setAttribute('viewBox', `0 0 ${width} ${height}`);
    node.dataset.drawn = '';
  }

  /** The words and the table stay; that the picture is lacking is said in its place. */
  #fail(): void {
    const node = this.#node!;
    node.removeAttribute('aria-hidden');
    node.classList.add('failed');
    node.textContent = this.#failed;
  }
}

const onPaper = (): void => {
  charts.forEach((chart) => chart.print());
  window.addEventListener('afterprint', onScreen, {once: true});
};
const onScreen = (): void => charts.forEach((chart) => chart.resized());

/**
 * Draws a subject on the node it stands on for as long as the node is on the page: loads ECharts when the node comes
 * near the screen, draws again when subject or room change, and gives everything back when the node goes. Where the
 * drawing code cannot be had, `failed` stands in its place.
 */
export const chart = directive(ChartDirective);
