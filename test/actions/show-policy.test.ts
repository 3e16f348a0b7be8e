import { join } from 'node:path';
import { expect, test } from 'vitest';
import { showPolicy } from '../../actions/show-policy.ts';
import { Catalogue } from '../../shared/core/catalogue.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { Format } from '../../shared/report/format.ts';
import { sample } from '../shared/core/sample-check.ts';
import { makeFolder, makeRepository } from '../shared/files/sandbox.ts';

const org = () =>
  join(makeFolder({ 'p.yml': 'failOn: low\nrequireOwner: true\nlocked: [failOn, X1]\n' }), 'p.yml');
const own = `failOn: high
checks: { sample: { exclude: ['gen/**'] } }
suppressions:
  - { rule: X1, reason: x, until: 2099-01-01, owner: me }
  - { rule: sample/minor, reason: x, until: 2099-01-01 }
`;

const trick = '\u202e##[error]';

const under = (
  inputs: Readonly<Record<string, string | boolean>>,
  format?: Format,
  misread: readonly Problem[] = [],
  file?: string,
) =>
  showPolicy(
    {
      command: 'policy',
      paths: [makeRepository({ '.github/portcullis.yml': own })],
      values: new Map(Object.entries(inputs)),
      outputs: format === undefined ? [] : [{ format, file }],
      problems: misread,
    },
    new Catalogue([sample]),
    {},
  );

test('what holds, where it stands, and what has no effect', async () => {
  const path = org();
  const { text, problems } = await under({ 'org-policy': path });
  expect(problems).toEqual([]);
  expect(text).toBe(`locked:
  - failOn # ${path}:3
  - X1 # ${path}:3
preset: security # default
failOn: low # ${path}:1 (locked)
onError: fail # default (locked)
inlineIgnores: allow # default
requireOwner: true # ${path}:2
checks:
  sample:
    exclude:
      - "gen/**" # .github/portcullis.yml:2

# Without effect:
#   .github/portcullis.yml:1: failOn stays low: ${path} locks it.
#   .github/portcullis.yml:4: no suppression of X1 holds: ${path} locks it.
#   .github/portcullis.yml:2: sample: exclude has no effect on locked rules: ${path} locks it.
#   .github/portcullis.yml:5: the suppression of sample/minor has no owner, which the policy asks for, so it does not hold.
`);
});

test('the same as JSON', async () => {
  const path = org();
  const { text } = await under({ 'org-policy': path }, 'json');
  expect(JSON.parse(text)).toMatchObject({
    schemaVersion: 1,
    values: expect.arrayContaining([
      { path: ['failOn'], value: 'low', source: `${path}:1`, isLocked: true },
    ]) as unknown,
    withoutEffect: { length: 4 },
    problems: [],
  });
});

test('what a policy says fools nobody, as JSON either', async () => {
  const path = join(makeFolder({ 'p.yml': `exclude: ["${trick}"]\n` }), 'p.yml');
  const { text } = await under({ 'org-policy': path }, 'json');
  expect(text).not.toMatch(/\u202e|##\[/u);
  expect(JSON.parse(text)).toMatchObject({
    values: expect.arrayContaining([expect.objectContaining({ value: trick })]) as unknown,
  });
});

test.each<[Format, string | undefined]>([
  ['sarif', undefined],
  ['json', 'policy.json'],
])('it is printed alone: %s in %s is refused, not left out', async (format, file) => {
  const { text, problems } = await under({}, format, [], file);
  expect({ text, problems }).toMatchObject({
    text: '',
    problems: [{ code: 'bad-input', message: 'The policy is printed, as text or as JSON.' }],
  });
});

test.each<[string, Record<string, string | boolean>, string]>([
  ['a policy that is not there', { 'org-policy': 'none.yml' }, 'cannot be read'],
  ['nobody is asked', { 'org-policy': `acme/.github/p.yml@${'1'.repeat(40)}`, offline: true }, '--offline'],
])('%s', async (_, inputs, message) => {
  const { text, problems } = await under(inputs);
  expect(problems).toMatchObject([{ message: expect.stringContaining(message) as string }]);
  expect(text).toContain('onError: fail # default (locked)\n');
});

test('what was misread may have been --offline, so nobody is asked', async () => {
  const misread: Problem = { code: 'unknown-input', message: 'There is no option --ofline.', hint: '' };
  const { problems } = await under({ 'org-policy': `acme/.github/p.yml@${'1'.repeat(40)}` }, undefined, [
    misread,
  ]);
  expect(problems).toMatchObject([misread, { message: expect.stringContaining('--offline') as string }]);
});
