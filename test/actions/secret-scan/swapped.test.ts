import { expect, test } from 'vitest';
import { base62, base64, hex } from '../../../actions/secret-scan/grammar.ts';
import type { NamedKind } from '../../../actions/secret-scan/kind.ts';
import { ruleOf } from '../../../actions/secret-scan/rules.ts';
import type { Report } from '../../../shared/core/finding.ts';

const named = (grammar: NamedKind['grammar'], anyValue?: true): NamedKind => ({
  how: 'named',
  id: 'acme-key',
  title: 'Acme key',
  names: ['acme'],
  grammar,
  ...(anyValue && { anyValue }),
});
const provider = { name: 'Acme', revoke: 'Revoke it.', references: ['https://acme.example/'] } as const;
const drawn = '5mWq0LxR8vTzKp3YbN7cHdF2sJgA9uEe1oZi4kXt';

test.each([
  ['a drawn value of a documented form', named([base62(40)]), drawn, true],
  ['digits of hex', named([hex(32)]), '9f2c4e8a71d05b36e4c89a2f17d3b605', true],
  ['a value of another form', named([hex(40)]), drawn, false],
  ['one that is short', named([base62(20)]), drawn.slice(0, 20), false],
  ['one of few characters', named([base64(40)]), 'abc123'.repeat(7).slice(0, 40), false],
  ['a kind whose values people make up', named([base62(40)], true), drawn, false],
])('whether a swapped value is told: %s', (_, kind, text, isTold) => {
  const place = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 9 };
  const secret = { kind: kind.id, place, text, verdict: undefined, layers: [] };
  const reports: Report[] = [];
  const rule = ruleOf({ ...provider, kinds: [kind] }, kind);
  const doc = { path: 'a.env', text: '', comments: [], secrets: [secret] };
  const context = { doc, options: {}, facts: undefined, today: '2026-01-01', unchecked: () => undefined };
  rule.check(context, (report) => reports.push(report));
  expect(reports.map(({ random }) => random)).toEqual([isTold ? text : undefined]);
});
