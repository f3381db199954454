/** One measurement: a figure, its unit, and the goal it is held against. */
export interface Measurement {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
  readonly met: boolean | null;
}

/** A value below which this share of the sample lies. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

/** A table for people, then a JSON line for each measurement. */
export function report(measurements: readonly Measurement[]): void {
  console.table(
    measurements.map(({ measure, value, unit, goal, met }) => ({
      measure,
      value: Math.round(value * 100) / 100,
      unit,
      goal,
      met: met === null ? '' : met ? 'yes' : 'NO',
    })),
  );
  for (const one of measurements) console.log(JSON.stringify(one));
}
