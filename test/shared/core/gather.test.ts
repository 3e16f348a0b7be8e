import { describe, expect, test } from 'vitest';
import type { Check, GatherContext, Gathered } from '../../../shared/core/check.ts';
import type { Document } from '../../../shared/core/document.ts';
import type { Io } from '../../../shared/core/io.ts';
import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import type { RunRequest } from '../../../shared/core/run.ts';
import { run } from '../../../shared/core/run.ts';
import { ports } from '../../ports.ts';
import { runRequest } from '../../run-request.ts';

/** A word is bad when the outside says so. */
interface Doc extends Document {
  readonly words: readonly string[];
}
type Facts = ReadonlySet<string>;

const rule: DocumentRule<Doc, OptionDefinitions, Facts> = {
  id: 'outside/bad-word',
  scope: 'document',
  title: 'Bad word',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'w',
  advice: 'a',
  references: [],
  aliases: [],
  examples: { bad: [{ text: 'bad', lines: [1] }], good: [{ text: 'good' }] },
  check({ doc, facts }, report) {
    doc.words.forEach((word, index) => {
      if (facts?.has(word) !== true) return;
      const place = { path: doc.path, startLine: index + 1, endLine: index + 1 };
      report({
        region: { ...place, startColumn: 1, endColumn: 1 + word.length },
        message: 'm',
        evidence: word,
      });
    });
  },
};

type Answer = (docs: readonly Doc[], context: GatherContext<Doc>) => Promise<Gathered<Facts>>;

const checkThatAsks = (
  answer: Answer,
  asks: 'network' | 'machine' | 'either',
  always: boolean,
): Check<Doc, Facts> => ({
  id: 'outside',
  title: 't',
  summary: 's',
  inputs: [],
  options: { online: { default: false, summary: 's' } },
  examplePath: 'a.txt',
  claims: (path) => (path.endsWith('.txt') ? { kind: 'text', certain: true } : undefined),
  parse: ({ path, text }) => ({ doc: { path, text, comments: [], words: text.split('\n') } }),
  gatherer: ({ online }) => (online === true ? { asks, always, gather: answer } : undefined),
  rules: [rule],
});

const nobody: Io = {
  http: () => ({ request: () => Promise.reject(new Error()) }),
  registry: () => {
    throw new Error();
  },
  get github(): never {
    throw new Error();
  },
  get files(): never {
    throw new Error();
  },
  get sandbox(): never {
    throw new Error();
  },
  get programs(): never {
    throw new Error();
  },
};

async function look(
  answer: Answer,
  head: Record<string, string>,
  change: Partial<RunRequest> & {
    before?: Record<string, string>;
    asks?: 'machine' | 'either';
    always?: true;
  } = {},
) {
  const { before, asks = 'network', always = false, ...more } = change;
  const check = checkThatAsks(answer, asks, always);
  const { result } = await run(
    {
      ...runRequest(check, head, before),
      policy: { checks: { outside: { options: { online: true } } } },
      ...more,
    },
    { ...ports, io: () => Promise.resolve(nobody) },
  );
  const [only] = result.checks;
  return {
    outcome: result.outcome,
    found: only?.findings.map(({ status, evidence }) => `${status} ${evidence}`),
    unchecked: only?.unchecked.map(({ path, line }) => `${path}:${String(line)}`),
    errors: only?.errors.map(({ code }) => code),
    offline: only?.offline,
    properties: only?.properties,
  };
}

const answering =
  (...bad: string[]): Answer =>
  () =>
    Promise.resolve({ facts: new Set(bad), unchecked: [], errors: [], tally: { asked: 1 } });

const gap = (path: string) => ({ path, code: 'no-answer', message: 'm', line: 1, hint: 'h' }) as const;

describe('what a check brings from outside', () => {
  test('reaches its rules, of head and of base', async () => {
    const files = { 'same.txt': 'old', 'changed.txt': 'old\nnew' };
    const seen = await look(answering('old', 'new'), files, {
      before: { 'same.txt': 'old', 'changed.txt': 'old', 'gone.txt': 'old' },
    });
    expect(seen).toMatchObject({ outcome: 1, properties: { asked: 1 }, offline: false });
    expect(seen.found).toEqual(['existing old', 'introduced new', 'existing old', 'fixed old']);
  });

  test('may need files that no check claims, of either side', async () => {
    const read: unknown[] = [];
    const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString();
    const answer: Answer = async (_, { files: { head, base } }) => {
      const [here, there] = [await head.read(['b.bin', 'none']), await base?.read(['b.bin'])];
      read.push([...head.paths], text(here.get('b.bin')), here.size, text(there?.get('b.bin')));
      return { facts: new Set(), unchecked: [], errors: [] };
    };
    await look(answer, { 'a.txt': 'a', 'b.bin': 'new' }, { before: { 'b.bin': 'old' } });
    expect(read).toEqual([['a.txt', 'b.bin'], 'new', 1, 'old']);
  });

  test('is asked for once, each distinct document once', async () => {
    const asked: string[][] = [];
    await look(
      (docs, { before, today }) => {
        asked.push(
          docs.map(({ path }) => path),
          before.map(({ path }) => path),
          [today],
        );
        return Promise.resolve({ facts: new Set(), unchecked: [], errors: [] });
      },
      { 'a.txt': '1', 'b.txt': '2' },
      { before: { 'a.txt': '1', 'b.txt': '3' } },
    );
    expect(asked).toEqual([['a.txt', 'b.txt'], ['b.txt'], ['2026-06-01']]);
  });

  test.each([
    [
      'could not be learnt',
      () => Promise.resolve({ facts: new Set<string>(), unchecked: [gap('a.txt')], errors: [] }),
      { outcome: 2, unchecked: ['a.txt:1'], errors: [] },
    ],
    [
      'ended in an error',
      () =>
        Promise.resolve({
          facts: new Set<string>(),
          unchecked: [],
          errors: [{ code: 'no-token', message: 'm', hint: 'h' }],
        }),
      { outcome: 2, unchecked: [], errors: ['no-token'] },
    ],
    [
      'broke off by a fault of ours',
      () => Promise.reject(new TypeError('secret')),
      { outcome: 2, unchecked: [], errors: ['internal'] },
    ],
  ])('that %s is outcome 2', async (_, answer: Answer, expected) => {
    expect(await look(answer, { 'a.txt': 'good' })).toMatchObject(expected);
  });

  test.each([
    ['offline is said', { overrides: { options: {}, offline: true } }, true],
    ['not wanted by the policy', { policy: {} }, false],
    ['an input wins over the policy', { overrides: { options: { online: false } } }, false],
    [
      'and the other way round',
      { policy: {}, overrides: { offline: true, options: { online: true } } },
      true,
    ],
  ])('%s', async (_, change, offline) => {
    const never: Answer = () => Promise.reject(new Error('asked'));
    expect(await look(never, { 'a.txt': 'bad' }, change)).toMatchObject({ outcome: 0, offline, errors: [] });
  });

  test('programs of this machine are asked offline too', async () => {
    const change = { asks: 'machine', overrides: { options: {}, offline: true } } as const;
    expect(await look(answering('bad'), { 'a.txt': 'bad' }, change)).toMatchObject({
      outcome: 1,
      offline: false,
    });
  });

  test('what can do without is told that it is offline', async () => {
    const answer: Answer = (_, { offline }) =>
      Promise.resolve({ facts: new Set(offline ? ['bad'] : []), unchecked: [], errors: [] });
    const change = { asks: 'either', overrides: { options: {}, offline: true } } as const;
    expect(await look(answer, { 'a.txt': 'bad' }, change)).toMatchObject({ outcome: 1, offline: true });
    expect(await look(answer, { 'a.txt': 'bad' }, { asks: 'either' })).toMatchObject({ outcome: 0 });
  });

  test('what this run alone was told to ask is new, whatever base had', async () => {
    const answer: Answer = () =>
      Promise.resolve({ facts: new Set(['old']), factsOfBase: new Set(), unchecked: [], errors: [] });
    const files = { 'a.txt': 'old' };
    expect(
      await look(answer, { ...files, 'b.txt': 'x' }, { before: { 'a.txt': 'old\nmore' } }),
    ).toMatchObject({
      outcome: 1,
      found: ['introduced old'],
    });
  });

  test('a check may ask where no file is its own', async () => {
    const answer: Answer = () =>
      Promise.resolve({ facts: new Set(), unchecked: [], errors: [], tally: { n: 1 } });
    expect(await look(answer, { 'a.bin': '' }, { always: true })).toMatchObject({ properties: { n: 1 } });
    expect(await look(answer, { 'a.bin': '' })).toMatchObject({ properties: {} });
  });

  test('nothing is asked where there is nothing to ask about', async () => {
    expect(await look(() => Promise.reject(new Error('asked')), {})).toMatchObject({
      outcome: 0,
      errors: [],
    });
  });
});

test.each([[[{ images: ['**'], signers: [{ key: 'a.pub' }] }]], [undefined]])(
  'whoever asks knows whom the policy trusts: %j',
  async (trustedSigners) => {
    const told: unknown[] = [];
    const answer: Answer = (_, { signers }) => {
      told.push(signers);
      return Promise.resolve({ facts: new Set(), unchecked: [], errors: [] });
    };
    const checks = { outside: { options: { online: true } } };
    await look(
      answer,
      { 'a.txt': 'word' },
      { policy: { checks, ...(trustedSigners && { trustedSigners }) } },
    );
    expect(told).toEqual([trustedSigners ?? []]);
  },
);
