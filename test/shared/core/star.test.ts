import { expect, it } from 'vitest';
import type { RunResult } from '../../../shared/core/result.ts';
import { starOf, starResult } from '../../../shared/core/star.ts';
import { finding, oneCheck, regionOf } from '../report/sample.ts';

const secret = 'tok_a1b2c3d4e5f6g7h8i9j0k1l2m3n4';
const star = starOf([
  secret,
  '-----BEGIN X-----\nDEK-Info: AES-256\n  bGluZTEybGluZTEy\n-----END X-----',
  'hunter2',
  '$prod_k9j8h7g6f5d4::$tail_q1w2e3r4t5y6',
]);
const of = (text: string): string => '*'.repeat(text.length);

it.each([
  ['a secret', `a ${secret} b${secret}`, `a ${of(secret)} b${of(secret)}`],
  ['one that is cut off', `a ${secret.slice(0, 24)}…`, `a ${of(secret.slice(0, 24))}…`],
  ['no beginning that others may share', secret.slice(0, 23), secret.slice(0, 23)],
  ['a line of a key', 'x bGluZTEybGluZTEy', `x ${of('bGluZTEybGluZTEy')}`],
  ['no words around a key', '-----BEGIN X-----\nDEK-Info: AES-256', '-----BEGIN X-----\nDEK-Info: AES-256'],
  ['no word of everyday', 'hunter2', 'hunter2'],
  [
    'what a shell takes for a variable',
    'SC2154: tail_q1w2e3r4t5y6 is',
    `SC2154: ${of('tail_q1w2e3r4t5y6')} is`,
  ],
  ['nothing else', 'tok_', 'tok_'],
])('stars %s', (_, text, expected) => {
  expect(star(text)).toBe(expected);
});

it.each(['', 'a', 'ab', 'abc'])('stars it in base64 behind %j', (before) => {
  const encoded = Buffer.from(`${before}${secret} and more`).toString('base64');
  const shown = star(encoded);
  expect(shown).toHaveLength(encoded.length);
  expect(shown.replaceAll('*', '').length).toBeLessThan(before.length * 2 + 16);
});

it('leaves places, and drops a fix that would write one', () => {
  const region = { ...regionOf('Dockerfile', 'FROM'), path: secret };
  const edit = (text: string) => ({ path: 'Dockerfile', offset: 0, length: 0, text });
  const fixes = ['harmless', secret].map((text) => ({
    title: 't',
    mode: 'fix' as const,
    edits: [edit(text)],
  }));
  const one = finding('dockerfile-lint/mutable-image', region, { message: secret, evidence: secret, fixes });
  const { result } = oneCheck({ findings: [one] });
  const [seen] = (starResult(result, star) satisfies RunResult).checks[0]?.findings ?? [];
  expect(seen).toEqual({ ...one, message: of(secret), evidence: of(secret), fixes: fixes.slice(0, 1) });
});
