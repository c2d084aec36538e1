/** Pixels by which a table may be wider than its place and still fit: browsers round. */
const ROUNDING = 1;

/**
 * What a ranking's styles must know of its room: how high its headings are, whether it has to be pushed sideways and
 * which way there is more, and how much of the reader's own card may stay out of sight. A table that fits lets its
 * headings stay at the top of the window; one that does not scrolls by itself, with its headings in it.
 */
export class RankingRoom {
  readonly #sizes = 'ResizeObserver' in window ? new ResizeObserver(() => this.#soon()) : undefined;
  #scroller: HTMLElement | undefined;
  #table: Element | undefined;
  #next = 0;

  /** Measures a table, and again whenever its room or its size is another. */
  measure(scroller: HTMLElement | undefined): void {
    const table = scroller?.querySelector('table') ?? undefined;
    if (scroller !== this.#scroller || table !== this.#table) {
      this.destroy();
      this.#scroller = scroller;
      this.#table = table;
      if (!scroller || !table) return;
      scroller.addEventListener('scroll', this.#onScroll, {passive: true});
      this.#sizes?.observe(scroller);
      this.#sizes?.observe(table);
    }
    this.#soon();
  }

  /** Once more, since the table has changed without being drawn. */
  again(): void {
    if (this.#scroller) this.#soon();
  }

  /** Lets go of the page. */
  destroy(): void {
    this.#sizes?.disconnect();
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
    cancelAnimationFrame(this.#next);
    this.#next = 0;
    this.#scroller = this.#table = undefined;
  }

  /** Once before the next frame is painted, however often the table is drawn until then: each look makes the browser lay the page out. */
  #soon(): void {
    this.#next ||= requestAnimationFrame(() => {
      this.#next = 0;
      this.#look();
    });
  }

  #look(): void {
    const [scroller, table] = [this.#scroller, this.#table];
    if (!scroller || !table || scroller.clientWidth === 0) return;
    const fits = scroller.classList.contains('cards') || scroller.scrollWidth <= scroller.clientWidth + ROUNDING;
    const own = scroller.querySelector<HTMLElement>('.cards .own');
    const first = own?.querySelector<HTMLElement>('.by') ?? own?.querySelector<HTMLElement>('.c-unit');
    // Only the reader's own row asks for it; whoever is told has all rows styled anew.
    if (scroller.querySelector('.own')) scroller.style.setProperty('--_head', `${table.querySelector('thead')?.offsetHeight ?? 0}px`);
    if (own && first) scroller.style.setProperty('--_rest', `${Math.min(0, first.offsetTop + first.offsetHeight + 6 - own.offsetHeight)}px`);
    scroller.toggleAttribute('data-fits', fits);
    const hint = scroller.parentElement?.nextElementSibling;
    if (hint instanceof HTMLElement) hint.hidden = fits;
    this.#onScroll();
  }

  /** Where there is more is shown at the edge. */
  readonly #onScroll = (): void => {
    const scroller = this.#scroller!;
    const {scrollLeft, clientWidth, scrollWidth, dataset, parentElement} = scroller;
    const more = scroller.hasAttribute('data-fits') ? '' : `${scrollLeft > ROUNDING ? 'before ' : ''}${scrollLeft + clientWidth < scrollWidth - ROUNDING ? 'after' : ''}`;
    if ((dataset.more ?? '') === more) return;
    dataset.more = more;
    parentElement!.dataset.more = more;
  };
}
