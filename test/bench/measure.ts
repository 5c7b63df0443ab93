// What a benchmark hands back, and how times are taken: medians of alternating repeats, quoted as ratios only.

export interface Measure {
  /** What is compared with what. */
  readonly name: string;
  /** A ratio of two medians of one process, or an exponent; of the page, whose bars are times, what the name says. */
  readonly figure: number;
  /** What the figure must keep to; `null` where it is given for information. */
  readonly bar: {readonly atMost: number} | {readonly atLeast: number} | null;
}

export interface Bench {
  readonly name: string;
  readonly run: () => readonly Measure[] | Promise<readonly Measure[]>;
}

/** Does one thing that is timed; a promise is waited for. */
export type Method = () => unknown;

/**
 * Median milliseconds of each method, by name.
 *
 * Each round runs every method once, in turn, so that a machine that slows down slows them all; one round before the first is
 * not counted.
 */
export async function medianTimes<N extends string>(
  methods: Readonly<Record<N, Method>>,
  rounds: number,
): Promise<Record<N, number>> {
  // Object.keys gives the names that the type has, and no others.
  const names = Object.keys(methods) as N[];
  const times = new Map<N, number[]>(names.map(name => [name, []]));
  for (let round = -1; round < rounds; round += 1) {
    for (const name of names) {
      const elapsedMs = await timeOf(methods[name]);
      if (round >= 0) times.get(name)?.push(elapsedMs);
    }
  }
  const medians = names.map(name => [name, medianOf(times.get(name) ?? [])] as const);
  // Every name has just been given its number.
  return Object.fromEntries(medians) as Record<N, number>;
}

/** The exponent of y over x: the slope of the least-squares line through the logarithms; 1 is linear. */
export function exponentOf(points: readonly (readonly [x: number, y: number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (at: 0 | 1) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const shared = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return shared / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Whether a figure keeps to its bar. */
export function keepsBar({figure, bar}: Measure): boolean {
  if (bar === null) return true;
  return 'atMost' in bar ? figure <= bar.atMost : figure >= bar.atLeast;
}

async function timeOf(method: Method): Promise<number> {
  const start = performance.now();
  // An answer that is no promise is not waited for: a turn of the loop would be timed with it.
  const answer = method();
  if (answer instanceof Promise) await answer;
  return performance.now() - start;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}
