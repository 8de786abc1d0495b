/** Chance that comes out the same for the same seed (mulberry32). */
export class Chance {
  #state;

  /** @param seed any whole number */
  constructor(seed) {
    this.#state = seed >>> 0;
  }

  /** A number from 0, below 1. */
  share() {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0, below `end`. */
  below(end) {
    return Math.floor(this.share() * end);
  }

  /** One of a list. */
  of(list) {
    return list[this.below(list.length)];
  }

  /** From 1 to `most`, small ones far oftener than large ones. */
  few(most) {
    return Math.max(1, Math.floor(most ** this.share()));
  }
}
