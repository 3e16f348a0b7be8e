import { describe, expect, test } from 'vitest';
import { acceptedBy } from '../../../actions/dependency-audit/vex/accepted.ts';
import { vexAnswers } from '../../../actions/dependency-audit/vex/applicable.ts';
import { readOpenVex } from '../../../actions/dependency-audit/vex/openvex.ts';
import type { VexDocument } from '../../../actions/dependency-audit/vex/statement.ts';
import { writeOpenVex } from '../../../actions/dependency-audit/vex/write-openvex.ts';

const read = (text: string): ReturnType<typeof readOpenVex> =>
  readOpenVex({ path: 'a.openvex.json', text, size: text.length, blob: '' });

const document = (...statements: string[]): string => `{"@context": "https://openvex.dev/ns/v0.2.0",
"@id": "https://host.example/a", "author": "Somebody", "timestamp": "2026-01-01T00:00:00Z", "version": 1,
"statements": [
${statements.join(',\n')}
]}`;

function documentOf(...statements: string[]): VexDocument {
  const { doc } = read(document(...statements));
  if (doc === undefined) throw new Error('not read');
  return doc;
}

const statement = (purl: string, more: object): string =>
  JSON.stringify({
    vulnerability: { name: 'CVE-1', aliases: ['GHSA-1'] },
    products: [{ '@id': purl }],
    ...more,
  });

const excuse = { status: 'not_affected', justification: 'vulnerable_code_not_present' };
const project = 'pkg:github/owner/repository';

describe('whom a statement is about', () => {
  const part = { '@id': project, subcomponents: [{ '@id': 'pkg:npm/a@1.0.0' }] };
  const other = { '@id': 'pkg:oci/somebody-elses', subcomponents: [{ '@id': 'pkg:npm/a@1.0.0' }] };
  test.for([
    ['the very version', 'pkg:npm/a@1.0.0', {}, 'CVE-1', true],
    ['an alias', 'pkg:npm/a@1.0.0', {}, 'GHSA-1', true],
    ['another vulnerability', 'pkg:npm/a@1.0.0', {}, 'CVE-2', false],
    ['every version', 'pkg:npm/a', {}, 'CVE-1', true],
    ['another version', 'pkg:npm/a@1.0.1', {}, 'CVE-1', false],
    ['another package', 'pkg:npm/b@1.0.0', {}, 'CVE-1', false],
    ['another build', 'pkg:npm/a@1.0.0?arch=x', {}, 'CVE-1', false],
    ['the project as a whole', project, {}, 'CVE-1', true],
    ['a part of the project', '', { products: [part] }, 'CVE-1', true],
    ['a part of another product', '', { products: [other] }, 'CVE-1', false],
    [
      'what has an IRI and a purl',
      '',
      { products: [{ '@id': 'https://host.example/a', identifiers: { purl: 'pkg:npm/a@1.0.0' } }] },
      'CVE-1',
      true,
    ],
    ['what has no purl', 'https://host.example/a', {}, 'CVE-1', false],
    ['what has a broken one', 'pkg:npm', {}, 'CVE-1', false],
  ] as const)('%s', ([, purl, more, id, isAbout]) => {
    const answers = vexAnswers([documentOf(statement(purl, { ...excuse, ...more }))], [project]);
    expect(answers({ purl: 'pkg:npm/a@1.0.0', ids: [id] }) !== undefined).toBe(isAbout);
  });
});

test.for([
  [
    { ...excuse, impact_statement: 'Never called.' },
    'not affected, vulnerable code not present: Never called.',
  ],
  [{ status: 'not_affected', impact_statement: 'Why.' }, 'not affected: Why.'],
  [{ status: 'fixed' }, 'fixed'],
  [{ status: 'affected', action_statement: 'Update.' }, undefined],
  [{ status: 'under_investigation' }, undefined],
] as const)('%j', ([said, reason]) => {
  const answer = vexAnswers(
    [documentOf(statement('pkg:npm/a', said))],
    [],
  )({ purl: 'pkg:npm/a@1', ids: ['CVE-1'] });
  expect(answer && acceptedBy(answer)).toEqual(
    reason === undefined ? undefined : { source: 'a.openvex.json:4', reason },
  );
});

test('the last word counts, across documents', () => {
  const early = documentOf(statement('pkg:npm/a', { ...excuse, timestamp: '2026-03-01T00:00:00Z' }));
  const late = documentOf(
    statement('pkg:npm/a', { status: 'affected', timestamp: '2026-04-01T02:00:00+02:00' }),
  );
  for (const documents of [
    [early, late],
    [late, early],
  ])
    expect(vexAnswers(documents, [])({ purl: 'pkg:npm/a@1', ids: ['GHSA-1'] })?.statement.status).toBe(
      'affected',
    );
});

describe('what cannot be followed is told with its line, and the rest holds', () => {
  test.for([
    [statement('pkg:npm/a', { status: 'harmless' }), 'no status'],
    [statement('pkg:npm/a', { status: 'not_affected' }), 'does not say why'],
    [statement('pkg:npm/a', { status: 'not_affected', justification: 'trust_me' }), 'justification'],
    [statement('pkg:npm/a', { ...excuse, vulnerability: {} }), 'no vulnerability'],
    [statement('pkg:npm/a', { ...excuse, products: [] }), 'no product'],
    ['1', 'no vulnerability'],
  ] as const)('%s: %s', ([broken, message]) => {
    const { doc, problems } = read(document(statement('pkg:npm/a', excuse), broken));
    expect(doc?.statements).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems?.[0]?.line).toBe(5);
    expect(problems?.[0]?.message).toContain(message);
  });

  test.for([
    ['no JSON', 1, 'JSON'],
    ['{\n"@context": "https://openvex.dev/ns/v0.0.1"}', 2, 'version'],
    ['{"@context": "https://openvex.dev/ns"}', 1, 'version'],
    ['[]', 1, 'version'],
  ] as const)('%s', ([text, line, message]) => {
    const { doc, problems } = read(text);
    expect(doc).toBeUndefined();
    expect(problems?.map((problem) => problem.line)).toEqual([line]);
    expect(problems?.[0]?.message).toContain(message);
  });
});

test('what is written from suppressions is read again, and is the same for the same', () => {
  const claims = [
    { ids: ['GHSA-2', 'CVE-2'], purls: ['pkg:npm/b@1'], status: 'under_investigation' },
    {
      ids: ['GHSA-1', 'CVE-1'],
      purls: ['pkg:npm/a@2', 'pkg:npm/a@1'],
      status: 'not_affected',
      impact: 'Not "called".\n',
    },
    { ids: ['GHSA-3'], purls: ['pkg:npm/c'], status: 'not_affected', justification: 'component_not_present' },
    { ids: ['GHSA-4'], purls: ['pkg:npm/d'], status: 'affected', action: 'We wait.' },
  ] as const;
  const writing = { author: 'owner/repository', timestamp: '2026-01-02T03:04:05Z' };
  const text = writeOpenVex(claims, writing);
  expect(writeOpenVex(claims.toReversed(), writing)).toBe(text);
  const { doc, problems } = read(text);
  expect(problems).toBeUndefined();
  expect(
    doc?.statements.map(({ ids, status, justification, impact }) => [
      ids.join(),
      status,
      justification,
      impact,
    ]),
  ).toEqual([
    ['GHSA-1,CVE-1', 'not_affected', undefined, 'Not "called".\n'],
    ['GHSA-2,CVE-2', 'under_investigation', undefined, undefined],
    ['GHSA-3', 'not_affected', 'component_not_present', undefined],
    ['GHSA-4', 'affected', undefined, undefined],
  ]);
});
