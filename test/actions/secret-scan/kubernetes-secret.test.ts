import { describe, expect, it } from 'vitest';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import { genericWatches } from '../../../actions/secret-scan/generic/watches.ts';
import { base62, sampleOf, seeded } from '../../../actions/secret-scan/grammar.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';

const watches = watchesFor([], genericWatches());
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
const made = `Nq4${sampleOf([base62(3)], seeded('kubernetes'))}!w_Z9`;
const encode = (text: string) => Buffer.from(text).toString('base64');
const values = [made, `${made}2`, `${made}3`].map(encode);
const [a = '', b = '', c = ''] = values;

it('hides the other values of a Secret too', () => {
  const text = `apiVersion: v1\nkind: Secret\ndata:\n  a: ${a}\n  b: ${b}\n  c: >-\n    ${c}\n`;
  const [found] = scanner.scan(Buffer.from(text));
  expect([found?.text, ...(found?.besides ?? []).map((one) => one.text)]).toStrictEqual(values);
});

describe('hides what stands beside the value of a Secret', () => {
  it.each([
    ['words', `stringData:\n  token: ${a}\n  other: "two words ${b}"\n`],
    ['a block', `stringData:\n  token: ${a}\n  cfg: |\n    first\n    ${b}: ${c}\n\n    last ${c}\n`],
    ['a block before it', `data:\n  cfg: |\n    ${b}\n    ${c}\n  token: ${a}\n`],
    ['a comma', `stringData:\n  token: ${a}\n  dsn: u:${b},${c}\n`],
    ['a tag', `stringData:\n  token: ${a}\n  other: !!str ${b}\n`],
    ['a second word', `stringData:\n  token: ${a}\n  password: x ${b}\n`],
    ['a certificate', `data:\n  ca.crt: ${b}\n  token: ${a}\n`],
    ['a long value', `data:\n  token: ${a}\n  big: ${'Q'.repeat(2000)}${b}\n`],
    ['behind an empty line', `data:\n  token: ${a}\n\n  # old: ${b}\n  host: ${c}\n`],
    ['data and stringData', `data:\n  host: ${b}\nstringData:\n  token: ${a}\n  other: two ${c}\n`],
    ['a flow', `stringData: {other: ${b}, token: ${a}, host: ${c}}\n`],
    ['a flow over lines', `stringData: {other: '} ${b}',\n  token: ${a}, host: ${c} }\n`],
    ['an anchor', `data: &all\n  token: ${a}\n  host: ${b}\n`],
    ['returns', `data:\r\n  token: ${a}\r\n  cfg: |\r\n    two ${b}\r\n`],
  ])('%s', (_, data) => {
    for (const text of [`apiVersion: v1\nkind: Secret\n${data}`, `kind: Secret\n${data}apiVersion: v1`]) {
      const { text: told = '', besides = [] } = scanner.scan(Buffer.from(text))[0] ?? {};
      expect(told).toBe(a);
      const hidden = besides.map((one) => one.text).join();
      expect([b, c].filter((one) => text.includes(one) && !hidden.includes(one))).toEqual([]);
    }
  });

  it.each([
    ['that is not indented', `\n"data": {\n"token": "${a}",\n"other": "${b}","third": "${c}"\n},`],
    ['of one line', `"data":{"other":"${b}","token":"${a}","third":"${c}"},`],
  ])('JSON %s', (_, data) => {
    const text = `{"apiVersion":"v1","kind":"Secret",${data}"metadata":{"name":"x"}}\n`;
    const [found] = scanner.scan(Buffer.from(text));
    expect(found?.text).toBe(a);
    const hidden = found?.besides?.map((one) => one.text).join();
    expect(hidden).toContain(b);
    expect(hidden).toContain(c);
    expect(hidden).not.toContain('metadata');
  });
});

it('tells of each Secret of a list', () => {
  const text = values.map((one) => `- apiVersion: v1\n  kind: Secret\n  data:\n    token: ${one}\n`).join('');
  expect(scanner.scan(Buffer.from(`items:\n${text}`)).map((one) => one.text)).toStrictEqual(values);
});

it('takes the value of a Secret that its name makes one', () => {
  const password = encode(made);
  const text = `apiVersion: v1\nkind: Secret\ndata:\n  username: ${encode('someone-app')}\n  password: ${password}\n`;
  const found = scanner.scan(Buffer.from(text)).map(({ kind, text: value }) => [kind.id, value]);
  expect(found).toStrictEqual([['kubernetes-secret-data', password]]);
});

const blanks = ' '.repeat(3500);
it.each([
  ['blanks behind a value', `data:\n${` k: a ${blanks}x\n`.repeat(2)}`],
  ['blanks behind the head of a block', `data:\n${` k: |${blanks}\t\n`.repeat(2)}`],
  ['many lines', `data:\n${` k: ${encode('hello world')}\n`.repeat(300)}`],
  ['blanks before a value', `data:\n${`${' '.repeat(300)}k:${' '.repeat(300)}a\n`.repeat(5)}`],
  ['heads in one another', '{data:'.repeat(1300)],
])('reads no manifest many times: %s', (_, data) => {
  const text = `apiVersion: v1\n${data}${'kind: Secret\n'.repeat(600)}`.repeat(10);
  const before = process.cpuUsage();
  scanner.scan(Buffer.from(text));
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(1.2);
});
