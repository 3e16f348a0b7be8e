import { assert, constantFrom, array, property, string, oneof } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Log, runnerLog } from '../../../shared/github/log.ts';
import { workflowCommands } from '../../e2e/workflow-commands.ts';

const written = (act: (log: Log) => void): string => {
  let text = '';
  act(runnerLog({ write: (part) => (text += part) }));
  return text;
};

/** Everything that the runner's two syntaxes are made of, and what hides it. */
const pieces = [
  '::', ':', '##[', '##', '[', ']', 'error', 'stop-commands', 'add-mask', 'set-env name=X', '::error::x', '##[error]x',
  '\r', '\n', '\r\n', ' ', '\t', '\0', '\u0085', '\u00a0', '\u00ad', '\u200b', '\u2028', '\u3000', '\ufeff', '\u202e',
  '\u001b[31m', '\u001b[0m', '\u001b]8;;', '\u001b[2K', '%0A', '%', ',', ';', '=', '\ud800', 'é', '💥',
]; // prettier-ignore
const hostile = array(oneof({ weight: 4, arbitrary: constantFrom(...pieces) }, string()), {
  maxLength: 12,
}).map((parts) => parts.join(''));

describe('nothing that is printed becomes a command', () => {
  it('in 10,000 hostile texts', () => {
    let commands = 0;
    const counted = property(hostile, (text) => {
      commands += workflowCommands(text).length;
      expect(workflowCommands(written((log) => log.print(text)))).toEqual([]);
    });
    assert(counted, { numRuns: 10_000, seed: 20 });
    // Else the texts were harmless, and nothing was shown.
    expect(commands).toBeGreaterThan(1_000);
  });

  it('in 5,000 titles and messages', () => {
    const own = property(hostile, hostile, (title, message) => {
      const text = written((log) => log.group(title, () => log.warn(title, message)));
      expect(workflowCommands(text).map(({ name }) => name)).toEqual(['group', 'warning', 'endgroup']);
    });
    assert(own, { numRuns: 5_000, seed: 21 });
  });
});

it.each([
  ['plain', 'one\ntwo\n', 'one\ntwo\n'],
  ['empty', '', '\n'],
  ['colour', '\u001b[1;31mred\u001b[0m', '\u001b[1;31mred\u001b[0m\n'],
  ['other control sequences', 'a\u001b[2Kb', 'a\\x1b[2Kb\n'],
  ['a lone CR', 'a\r::error::b', 'a\n\\::error::b\n'],
  ['blanks before a command', '  ::error::b', '  \\::error::b\n'],
  ['the old syntax', 'a ##[error]b', 'a ##\\[error]b\n'],
])('prints %s', (_, text, expected) => {
  expect(written((log) => log.print(text))).toBe(expected);
});

it('closes a group whose body throws', () => {
  const broken = () => {
    throw new Error('x');
  };
  let text = '';
  const log = runnerLog({ write: (part) => (text += part) });
  expect(() => log.group('Title', broken)).toThrow('x');
  expect(text).toBe('::group::Title\n::endgroup::\n');
});

it('keeps properties apart from the message', () => {
  const text = written((log) => log.warn('a,b: c::d', 'e\nf %0A'));
  const [command] = workflowCommands(text);
  expect(command).toEqual({ name: 'warning', properties: { title: 'a,b: c::d' }, data: 'e\nf %0A' });
});

it.each([
  ['one line', ['s3cr et%41::x'], ['s3cr et%41::x']],
  [
    'each line of a key, without the words around it',
    ['-----BEGIN X-----\r\nDEK-Info: AES\n\n c2VjcmV0MQ==\nc2VjcmV0Mg==\nshort\n-----END X-----\n'],
    ['c2VjcmV0MQ==', 'c2VjcmV0Mg=='],
  ],
  ['nothing under 8 characters', ['sevenxx', ''], []],
  ['a value once', ['eightxxx', 'eightxxx'], ['eightxxx']],
  ['no more than the runner can bear', Array.from({ length: 6_000 }, (_, at) => `secret-${at}`), 5_000],
])('masks %s', (_, values, expected) => {
  const commands = workflowCommands(written((log) => log.mask(values)));
  expect(new Set(commands.map(({ name }) => name)).size).toBeLessThan(2);
  const masks = commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data);
  expect(typeof expected === 'number' ? masks.length : masks).toEqual(expected);
});
