import { describe, expect, it } from 'vitest';
import { hasEscapedKey, isSurelyKubernetes } from '../../../shared/parse/kubernetes.ts';
import { plain, read } from './yaml-reading.ts';

/** Expected values: what kubectl's reader (apimachinery 0.37, go-yaml v2) gave for the same text. */
describe('what kubectl reads and YAML 1.2 does not', () => {
  it.each<[text: string, expected: readonly unknown[]]>([
    ['a: !!binary UG9k', [{ a: 'Pod' }]],
    ['a: !!binary |\n  UG\n  9k', [{ a: 'Pod' }]],
    ['!!binary a2luZA==: Pod', [{ kind: 'Pod' }]],
    ['a: !<tag:yaml.org,2002:%62inary> UG9k', [{ a: 'Pod' }]],
    ['a: !!%62ool "yes"', [{ a: true }]],
    ['# x\u0085a: true', [{ a: true }]],
    ['# x\u2028a: true', [{ a: true }]],
    ['a: x\u2029b: 2', [{ a: 'x', b: 2 }]],
    ['!!merge "<<": {a: 1}', [{ a: 1 }]],
    ['! <<: {a: 1}', [{ a: 1 }]],
    ['!foo <<: {a: 1}', [{ '<<': { a: 1 } }]],
    ['a: 1\n---\n\uFEFFb: 1\nc: 2', [{ a: 1 }, { b: 1, c: 2 }]],
    ['\uFEFF\uFEFFa: 1', [{ a: 1 }]],
    ['{"a":1}{"a":2}', [{ a: 1 }, { a: 2 }]],
    ['{"a":1}\n# more\n{"b":"}{\\"}"}\n', [{ a: 1 }, { b: '}{"}' }]],
    ['{"a":1}\nx: 1', [{ a: 1 }, { x: 1 }]],
    ['\n\n {"a":1}{}{"b":[{}]}', [{ a: 1 }, {}, { b: [{}] }]],
  ])('%j', (text, expected) => {
    const { roots, problems } = read(text, 'kubernetes');
    expect(problems).toEqual([]);
    expect(roots.map(plain)).toEqual(expected);
  });

  it.each([
    ['{?a : b}', 'a "?" without a blank', 2],
    ['{a: b, ?c: d}', 'a "?" without a blank', 8],
    ['{a: true, a:,}', 'a ":" without a blank', 12],
    ['%TAG !k! tag:yaml.org,2002:\r---\ra: !k!binary UG9k', 'a %TAG directive', 1],
  ])('%j is read in two ways: %s', (text, reason, column) => {
    expect(read(text, 'kubernetes').problems).toMatchObject([
      { code: 'parse-error', reason, line: 1, column },
    ]);
    expect(read(text, 'core').problems).toEqual([]);
  });

  it('keeps places behind line breaks of YAML 1.1', () => {
    const [root] = read('a: 1 # x\u2028bc: true', 'kubernetes').roots;
    const keys = root?.kind === 'mapping' ? root.entries.map(({ key }) => key.region) : [];
    expect(keys).toMatchObject([
      { startLine: 1, startColumn: 1 },
      { startLine: 1, startColumn: 10, endColumn: 12 },
    ]);
  });

  it('reads each of many JSON objects in time that grows with the text', () => {
    const { roots, problems } = read('{"a":"{"}\n'.repeat(20_000), 'kubernetes');
    expect([roots.length, problems]).toEqual([20_000, []]);
  });
});

describe('words that an escape hides', () => {
  it.each([
    ['"\\x6bind": Pod', true],
    ['"\\u006Bind": Pod', true],
    ['a: &k "\\x6bind"', true],
    ['!!binary a2luZA==: Pod', true],
    ['!!%62inary a2luZA==: Pod', true],
    ['? "api\\\n  Version"\n: v1\nkind: Pod', true],
    ['"a\\u0026b": c', false],
    ['run: |\n  echo a \\\n    b', false],
  ])('%j: %s', (text, expected) => {
    expect(hasEscapedKey(text)).toBe(expected);
  });

  it.each([
    ['apiVersion: v1\nkind: [', true],
    ['"apiVersion": v1\n\'kind\': [', true],
    ['{\n  "apiVersion": "v1",\n  "kind": "Pod",', true],
    ['\uFEFFapiVersion: v1\nkind: [', true],
    ['a:\n  apiVersion: v1\n  kind: [', false],
  ])('%j is surely an object: %s', (text, expected) => {
    expect(isSurelyKubernetes(text)).toBe(expected);
  });
});
