/** A stream of choices that follows from one number, so that a random run can be repeated and shrunk. */
export class Choices {
  private seed: number;

  constructor(seed: number) {
    this.seed = (seed ^ 0x9e3779b9) >>> 0;
  }

  private next(): number {
    // Mulberry32: small, and good enough to spread choices.
    this.seed = (this.seed + 0x6d2b79f5) >>> 0;
    let t = this.seed;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  /** True in about `percent` of a hundred. */
  chance(percent: number): boolean {
    return this.below(100) < percent;
  }

  of<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  /** One of the keys, each as often as its weight says. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const entries = Object.entries<number>(weights) as [T, number][];
    let left = this.below(entries.reduce((sum, [, weight]) => sum + weight, 0));
    for (const [key, weight] of entries) {
      if (left < weight) return key;
      left -= weight;
    }
    throw new Error('Nothing to choose from');
  }
}
