/**
 * Where the weights of each feature begin: a table with open places. A Map of such large numbers takes several times as long,
 * and a document asks a hundred thousand times.
 */
export class Places {
  readonly #features: Uint32Array;
  /** By place of the table: the feature's number in the list and 1; 0 where the place is free. */
  readonly #numbers: Uint32Array;
  readonly #mask: number;

  /** @param features whole numbers of 32 bits, each once */
  constructor(features: Uint32Array) {
    // At most half full, so that what is not there is soon known not to be.
    const size = 2 ** Math.ceil(Math.log2(Math.max(1, features.length) * 2));
    this.#features = new Uint32Array(size);
    this.#numbers = new Uint32Array(size);
    this.#mask = size - 1;
    features.forEach((feature, number) => {
      const place = this.#placeOf(feature);
      this.#features[place] = feature;
      this.#numbers[place] = number + 1;
    });
  }

  /** The feature's number in the list, from 0; -1 where it is not in it. */
  find(feature: number): number {
    return (this.#numbers[this.#placeOf(feature)] ?? 0) - 1;
  }

  #placeOf(feature: number): number {
    let place = (feature ^ (feature >>> 15)) & this.#mask;
    while (this.#numbers[place] !== 0 && this.#features[place] !== feature) place = (place + 1) & this.#mask;
    return place;
  }
}
