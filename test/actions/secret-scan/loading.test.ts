import { beforeEach, describe, expect, test, vi } from 'vitest';
import { secretOf } from '../../../actions/secret-scan/examples.ts';
import { genericWatches } from '../../../actions/secret-scan/generic/watches.ts';
import type { SecretKind } from '../../../actions/secret-scan/kind.ts';
import { LiteralList, rowsOf } from '../../../actions/secret-scan/match/literal-list.ts';
import table from '../../../actions/secret-scan/match/literals.json' with { type: 'json' };
import { watchesFor, type Watch } from '../../../actions/secret-scan/match/literals.ts';
import { reachOf } from '../../../actions/secret-scan/match/scanner.ts';
import { Unloaded } from '../../../actions/secret-scan/match/unloaded.ts';
import { allProviders } from '../../../actions/secret-scan/providers.ts';
import { airtable } from '../../../actions/secret-scan/rules/airtable.ts';
import { github } from '../../../actions/secret-scan/rules/github.ts';
import { fromBytes } from '../../../shared/files/content.ts';

const list = new LiteralList(table.rows);
const providers = await allProviders();
const watches = watchesFor(
  providers.flatMap(({ kinds }) => kinds),
  genericWatches(),
);
/** Where one way of asking is written in two. */
const plain = ({
  text,
  ignoreCase,
  needsValue,
  run,
  somewhere,
  apart,
  needsLogin = false,
}: Watch['literal']) => ({
  text,
  ...{ ignoreCase, needsValue, run, somewhere, apart, needsLogin },
});

describe('the list of literals', () => {
  test('holds what all kinds look for, in the same order', () => {
    expect(list.literals.map(plain)).toEqual(watches.map(({ literal }) => plain(literal)));
    expect(table.reach).toBe(reachOf(watches));
  });

  test('has everybody who looks', () => {
    const wrong = watches.filter(({ readers }, index) => {
      const one = list.at(index);
      return one === undefined || one instanceof Unloaded || one.readers.length !== readers.length;
    });
    expect(wrong.map(({ literal: { text } }) => text)).toEqual([]);
  });

  test('gives back each way of looking', () => {
    const ways: readonly Watch['literal'][] = [
      { text: 'two words', ignoreCase: true, needsValue: true, run: 0, apart: 'name' },
      { text: 'AKIA', ignoreCase: false, needsValue: false, run: 64, apart: 'word' },
      { text: '://', ignoreCase: false, needsValue: false, run: 0, needsLogin: true },
      ...(['hex', 'letters', 'words', 'any'] as const).map((of) => ({
        ...{ text: `${of}-key`, ignoreCase: true, needsValue: false, run: 12 },
        somewhere: { of, within: 255 },
      })),
    ];
    const rows = rowsOf(
      ways.map((literal) => ({ literal, readers: [] })),
      ({ text }) => [text.charAt(0), '-'],
    );
    const read = new LiteralList(rows);
    expect(read.literals.map(plain)).toEqual(ways.map(plain));
    expect(read.namesAt(1)).toEqual(['A', '-']);
  });
});

describe('a check of which nothing is loaded', () => {
  beforeEach(() => {
    vi.resetModules();
  });
  const fresh = async () => (await import('../../../actions/secret-scan/check.ts')).secretScan;
  const lineOf = (kind: SecretKind, seed: string) => `x = "${secretOf(kind, seed)}"\n`;
  const fileOf = (path: string, text: string, blob = 'blob') => {
    const read = fromBytes({ path }, Buffer.from(text), () => blob);
    const raw = 'raw' in read ? read.raw : undefined;
    if (raw === undefined) throw new Error('There are no bytes.');
    return raw;
  };
  const both = lineOf(airtable.kinds[0], 'a') + lineOf(github.kinds[0], 'b');
  const found = [airtable.kinds[0].id, github.kinds[0].id];

  test('knows who is to be loaded', async () => {
    const fresh = await import('../../../actions/secret-scan/match/literal-list.ts');
    const at = table.rows.findIndex((row) => row.includes(' airtable\t'));
    const before = table.rows.slice(0, at).flatMap((row) => row.split('\t').slice(1)).length;
    expect(new fresh.LiteralList(table.rows).at(before)).toMatchObject({ names: new Set(['airtable']) });
  });

  test('reads what needs nobody at once', async () => {
    expect((await fresh()).bytes?.read(fileOf('a.txt', 'nothing here\n'))).toEqual({ clean: true });
  });

  test.each([
    ['a file', fileOf('a.env', both), found],
    ['one in base64', fileOf('a.env', Buffer.from(both).toString('base64')), found],
    ['a version of the past', fileOf('0'.repeat(40), both, '0'.repeat(40)), found],
  ])('finds everything in %s', async (_, file, expected) => {
    const reading = (await fresh()).bytes;
    const again = [await reading?.read(file), await reading?.read(file)];
    expect(again.map((parsed) => parsed?.doc?.secrets.map(({ kind }) => kind))).toEqual([expected, expected]);
  });

  test('a file that is read in pieces', async () => {
    async function* chunks() {
      yield await Promise.resolve(Buffer.from(both));
    }
    const { path, size } = fileOf('a.env', both);
    const absent = { bytes: undefined, encoding: undefined, text: undefined, blob: undefined };
    const parsed = await (await fresh()).bytes?.read({ path, size, chunks, ...absent });
    expect(parsed?.doc?.secrets.map(({ kind }) => kind)).toEqual(found);
  });

  test('has no half an answer without its bytes', async () => {
    const check = await fresh();
    const parse = () =>
      check.parse(
        { path: 'a.env', text: both, size: both.length, blob: '' },
        { kind: 'file', certain: false },
      );
    expect(parse).toThrow('not loaded');
    await check.whole?.();
    expect(parse().doc?.secrets.map(({ kind }) => kind)).toEqual(found);
  });

  test('tells all that is said of its rules but examples', async () => {
    const { rules } = await fresh();
    const told = rules.map(({ id, title, severity, confidence, why, advice, references, aliases, page }) => ({
      ...{ id, title, severity, confidence, why, advice, references, aliases, page },
    }));
    const { ruleOf } = await import('../../../actions/secret-scan/rules.ts');
    const { generic } = await import('../../../actions/secret-scan/generic/generic.ts');
    const own = [...providers, generic].flatMap((provider) =>
      provider.kinds.map((kind) => ruleOf(provider, kind)),
    );
    expect(told).toEqual(
      own.map(({ id, title, severity, confidence, why, advice, references, aliases, page }) => ({
        ...{ id, title, severity, confidence, why, advice, references, aliases, page },
      })),
    );
  });
});
