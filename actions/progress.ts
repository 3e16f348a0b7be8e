import type { FileSource } from '../shared/core/files.ts';
import { count } from '../shared/report/tally.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Colour is asked for or refused by NO_COLOR and FORCE_COLOR (set, whatever to, but for `0` and `false`). */
export function wantsColour(env: Environment, isTerminal: boolean, inRunner: boolean): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return inRunner || (isTerminal && env.TERM !== 'dumb');
}

/** Only for eyes: a terminal that can take a line back, and no job of a CI. */
export const wantsProgress = (env: Environment, isTerminal: boolean): boolean =>
  isTerminal && env.TERM !== 'dumb' && (env.CI ?? '') === '' && env.GITHUB_ACTIONS !== 'true';

/** One line that says how far long work is, and is gone when the work is done. */
export interface Progress {
  /** The same source, of which each file that is read counts. */
  watch(source: FileSource): FileSource;
  during<Result>(work: () => Promise<Result>): Promise<Result>;
}

export interface ProgressTerminal {
  write(text: string): unknown;
  /** Undefined where it is not known. */
  readonly columns?: number | undefined;
}

/** Work that is done sooner shows nothing; then it is told as often. Milliseconds. */
const [patience, often] = [700, 120];
/** Back to the start, and away with the line (ECMA-48 EL). */
const cleared = '\r\u001b[2K';

export function progressOn(terminal: ProgressTerminal, now: () => number): Progress {
  let [began, told] = [0, 0];
  let [read, all] = [0, 0];
  let isShown = false;
  const clear = (): void => {
    if (isShown) terminal.write(cleared);
    isShown = false;
  };
  const tell = (): void => {
    const time = now();
    if (time - began < patience || time - told < often) return;
    told = time;
    isShown = true;
    const files = all === 0 ? '' : `${read} of ${count(all, 'file')}, `;
    const line = `Checking: ${files}${Math.round((time - began) / 1000)} s`;
    terminal.write(cleared + line.slice(0, (terminal.columns ?? 80) - 1));
  };
  return {
    watch: (source) => ({
      list: () => source.list(),
      async *read(entries) {
        all += entries.length;
        for await (const result of source.read(entries)) {
          read += 1;
          tell();
          yield result;
        }
      },
    }),
    async during(work) {
      [began, read, all] = [now(), 0, 0];
      // While others are asked no file is read.
      const clock = setInterval(tell, often);
      try {
        return await work();
      } finally {
        clearInterval(clock);
        clear();
      }
    },
  };
}
