import { linesOf } from '../core/star.ts';
import { forCommand, forCommandProperty, guardLog, visible } from '../report/escape.ts';

/** The one way to a runner's stdout, where GitHub reads every line for orders. */
export interface Log {
  /** Text of any number of lines and from anywhere: nothing in it becomes a command, colours stay. */
  print(text: string): void;
  /** Folds what `body` prints. */
  group(title: string, body: () => void): void;
  /** An annotation at the run itself, for what no file is to blame for. */
  warn(title: string, message: string): void;
  /** From here on the runner stars these values in every log of the job, its own echo of the order included. */
  mask(values: Iterable<string>): void;
}

/** Colours and weights (ECMA-48 SGR); no other control sequence is let through. */
const escape = '\u001b';
const style = new RegExp(`(${escape}\\[[0-9;]{0,20}m)`);

/** The runner ends a line at a lone CR too. */
const lineEnd = /\r\n|\r|\n/;

/** In UTF-16 code units: shorter ones stand in many words. */
const shortestMask = 8;

/** The runner goes through all of them for each line of the job. */
const mostMasks = 5_000;

const safe = (line: string): string =>
  guardLog(
    line
      .split(style)
      .map((piece, index) => (index % 2 === 1 ? piece : visible(piece)))
      .join(''),
  );

export const runnerLog = (out: { write(text: string): unknown }): Log => {
  const print = (text: string): void => {
    for (const line of text.replace(/(?:\r\n|\r|\n)$/, '').split(lineEnd)) out.write(`${safe(line)}\n`);
  };
  return {
    print,
    group(title, body) {
      out.write(`::group::${forCommand(title)}\n`);
      try {
        body();
      } finally {
        out.write('::endgroup::\n');
      }
    },
    warn(title, message) {
      out.write(`::warning title=${forCommandProperty(title)}::${forCommand(message)}\n`);
    },
    mask(values) {
      const masks = new Set([...values].flatMap(linesOf).filter(({ length }) => length >= shortestMask));
      // To the sign: a value with another spelling would not be found.
      for (const mask of [...masks].slice(0, mostMasks))
        out.write(`::add-mask::${mask.replaceAll('%', '%25')}\n`);
    },
  };
};
