import type { ShellCommand, ShellWord } from './shell-tree.ts';
import type { Spliced } from './spliced.ts';
import { Splicer } from './spliced.ts';

/** An argument, and how to read it as a script. */
export interface Argument extends ShellWord {
  readonly script: () => Spliced;
}

/** Of an eval or an echo; more are not put together. */
export const maxWords = 1000;

export const plain = ({ source, value, region }: ShellWord): ShellWord => ({ source, value, region });

export function assignmentOf({ value = '', region }: ShellWord): ShellCommand['assignments'][number] {
  const equals = value.indexOf('=');
  return { name: value.slice(0, equals), value: value.slice(equals + 1), region };
}

/** What echo and printf write, but for their escapes. */
export function writtenBy(
  { name }: ShellCommand,
  args: readonly Argument[],
): (() => Spliced | undefined) | undefined {
  if (name !== 'echo' && name !== 'printf') return undefined;
  const texts = args.filter(({ value }) => value === undefined || !/^(?:-[neE]+|--|%s(?:\\n)?)$/.test(value));
  return texts.length <= maxWords ? () => joined(texts) : undefined;
}

/** The words of an eval, as the one text that it runs. */
export function joined(args: readonly Argument[]): Spliced | undefined {
  const [first, ...more] = args.map(({ script }) => script());
  if (first === undefined || more.length === 0) return first;
  const splicer = new Splicer(first.lines);
  splicer.add(first, 0, first.text.length);
  for (const next of more) {
    splicer.push(' ', next.offset(0));
    splicer.add(next, 0, next.text.length);
  }
  return splicer.build(first.offset(0));
}
