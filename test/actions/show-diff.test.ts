import { expect, test } from 'vitest';
import { showDiff } from '../../actions/show-diff.ts';

const shown = (inRunner: boolean, isTerminal: boolean, diff = '+\t\u001b[31m::error::\n \xff'): string => {
  const parts: Buffer[] = [];
  const write = (part: string | Buffer): void => void parts.push(Buffer.from(part));
  showDiff(
    Buffer.from(diff, 'latin1'),
    { inRunner, isTerminal },
    { write, end: () => Promise.resolve(undefined) },
  );
  return Buffer.concat(parts).toString('latin1');
};

test('into a pipe: byte for byte', () => {
  expect(shown(false, false)).toBe('+\t\u001b[31m::error::\n \xff');
});

test('at a terminal: what would move the cursor is spelt out', () => {
  expect(shown(false, true)).toMatch(/^\+\t\\x1b\[31m::error::\n /);
});

test('in a runner: nothing in it is a command, and the diff is whole', () => {
  const [first = '', ...rest] = shown(true, false).split('\n');
  const token = /^::stop-commands::([\w-]{36})$/.exec(first)?.[1] ?? 'none';
  expect(rest.join('\n')).toBe(`+\t\u001b[31m::error::\n \xff\n::${token}::\n`);
});

test('nothing to show is nothing', () => {
  expect(shown(true, false, '')).toBe('');
});
