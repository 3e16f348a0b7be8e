import { forCommand, forCommandProperty, guardLog, visible } from '../report/escape.ts';

/** The one way to a runner's stdout, where GitHub reads every line for orders. */
export interface Log {
  /** Text of any number of lines and from anywhere: nothing in it becomes a command, colours stay. */
  print(text: string): void;
  /** Folds what `body` prints. */
  group(title: string, body: () => void): void;
  /** An annotation at the run itself, for what no file is to blame for. */
  warn(title: string, message: string): void;
}

/** Colours and weights (ECMA-48 SGR); no other control sequence is let through. */
const escape = '\u001b';
const style = new RegExp(`(${escape}\\[[0-9;]{0,20}m)`);

/** The runner ends a line at a lone CR too. */
const lineEnd = /\r\n|\r|\n/;

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
  };
};
