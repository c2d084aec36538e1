import type {CaseToolsWords} from '../language/zh-hans/case-tools.js';
import type {Words} from '../language/zh-hans/words.js';
import type {CaseModel} from '../model/case-model.js';
import type {CaseTimelineModel} from '../model/case-timeline.js';
import {caseList, PRINTED_CASES} from '../view/case-list.js';

/** Cases that stand in the list at first, and that come with each press. */
const LISTED = 200;

/** Many cases one below the other: which of them are open, how many of them stand there. */
export class CaseList {
  readonly #redraw: () => void;
  /** The cases a reader has opened, by key, so that they stay open when the data are renewed. */
  readonly #open = new Set<string>();
  #found: Uint32Array | undefined;
  #listed = LISTED;
  #printing = false;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  /** The cases found. */
  picture({caseAt, voice}: CaseTimelineModel, found: Uint32Array, say: CaseToolsWords, words: Words): unknown {
    if (found.length !== this.#found?.length) this.#listed = LISTED;
    this.#found = found;
    return caseList(
      {
        shown: Array.from(found.subarray(0, this.#listed), caseAt),
        all: found.length,
        printing: this.#printing,
        more: LISTED,
        isOpen: (key, index) => this.#open.has(key) || (this.#printing && index < PRINTED_CASES),
        onToggle: (one, event) => this.#onToggle(one, event),
        onMore: () => {
          this.#listed += LISTED;
          this.#redraw();
        },
      },
      voice().say,
      say,
      words,
    );
  }

  /** Lets go of the page. */
  destroy(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  #onToggle({key}: CaseModel, {currentTarget}: Event): void {
    const {open} = currentTarget as HTMLDetailsElement;
    if (this.#printing || open === this.#open.has(key)) return;
    if (open) this.#open.add(key);
    else this.#open.delete(key);
    this.#redraw();
  }

  /** Paper opens nothing: what is closed is opened for it, up to a limit that the paper tells. */
  readonly #onPrint = ({type}: Event): void => {
    this.#printing = type === 'beforeprint';
    this.#redraw();
  };
}
