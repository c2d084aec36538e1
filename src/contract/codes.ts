/** Of fewer codes than these a set is at hand faster. */
const FEW = 1000;

/**
 * Knows which codes were met. Codes of one form, such as 410185 or P0006413, are marked by their figures: a set of a hundred
 * thousand texts takes longer to fill than their document to parse.
 */
export class Codes {
  #set: Set<unknown> | undefined;
  #marks = new Uint8Array();
  #beginning = '';
  #digits = 0;

  /** For so many codes. */
  constructor(count: number) {
    if (count < FEW) this.#set = new Set();
  }

  /** Takes note of a code; tells whether it is new. */
  add(code: unknown): boolean {
    if (!this.#set) {
      const number = this.#numberOf(code);
      if (number >= 0) {
        const mark = 1 << (number & 7);
        const isNew = (this.#marks[number >> 3]! & mark) === 0;
        this.#marks[number >> 3]! |= mark;
        return isNew;
      }
      this.#set = new Set(this.#marked());
    }
    if (this.#set.has(code)) return false;
    this.#set.add(code);
    return true;
  }

  /** What the last digits of a code come to, where it has the form of the first; else −1. */
  #numberOf(code: unknown): number {
    if (typeof code !== 'string') return -1;
    if (this.#digits === 0) {
      const [, beginning = '', digits = ''] = /^(.*?)(\d{1,7})$/.exec(code) ?? [];
      [this.#beginning, this.#digits] = [beginning, digits.length];
      if (digits !== '') this.#marks = new Uint8Array((10 ** digits.length >> 3) + 1);
    }
    const {length} = this.#beginning;
    if (this.#digits === 0 || code.length !== length + this.#digits || !code.startsWith(this.#beginning)) return -1;
    let number = 0;
    for (let at = length; at < code.length; at += 1) {
      const digit = code.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      number = 10 * number + digit;
    }
    return number;
  }

  /** The codes marked so far, as texts. */
  *#marked(): Generator<string> {
    for (let number = 0; number < 8 * this.#marks.length; number += 1) {
      if (this.#marks[number >> 3]! & (1 << (number & 7))) yield this.#beginning + String(number).padStart(this.#digits, '0');
    }
  }
}
