import { expect, test } from 'vitest';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import { combine } from '../../../shared/policy/combine.ts';
import { effective } from '../../../shared/policy/effective.ts';
import type { Layer } from '../../../shared/policy/layer.ts';
import { loadPlaced } from '../../../shared/policy/load.ts';
import { toYaml } from '../../../shared/policy/show.ts';
import { sample } from '../core/sample-check.ts';

const catalogue = new Catalogue([sample]);
const org = `acme/.github/p.yml@${'1a2b3c4d'.repeat(5)}`;

function layerOf(source: string, text: string, above: readonly Layer[] = []): Layer {
  const file = { path: source, text, size: text.length, blob: '' };
  const { policy, lineOf, problems } = loadPlaced(file, catalogue);
  expect(problems).toEqual([]);
  return { source, policy, above, lineOf };
}

/** What the command prints of an organisation's policy and a repository's, without what nobody wrote. */
function shown(above: string, own: string): readonly string[] {
  const top = layerOf(org, above);
  const layers = [top, layerOf('own.yml', own, [top])];
  const { policy, locks, remarks } = combine(layers, catalogue);
  const text = toYaml(effective(policy, layers, locks, catalogue));
  const lines = text.trimEnd().split('\n');
  return [...lines.filter((line) => !line.includes('# default')), ...remarks.map((one) => one.text)];
}

const at = (line: number): string => `# acme/.github/p.yml@1a2b3c4:${String(line)}`;
const known = 'reason: x, until: 2099-01-01';
const rest = ['    reason: x # own.yml:4', '    until: "2099-01-01" # own.yml:4'];

test.each<[string, string, string, readonly string[]]>([
  ['the later one', 'failOn: low', '\nfailOn: high', ['failOn: high # own.yml:2']],
  ['an equal one', 'failOn: low', 'failOn: low', ['failOn: low # own.yml:1']],
  [
    'locked',
    'failOn: low\nlocked: [failOn]',
    '\nfailOn: high',
    [
      'locked:',
      `  - failOn ${at(2)}`,
      `failOn: low ${at(1)} (locked)`,
      `own.yml:2: failOn stays low: ${org} locks it.`,
    ],
  ],
  [
    'made stricter',
    'failOn: high\nlocked:\n  - failOn',
    'failOn: low',
    ['locked:', `  - failOn ${at(3)}`, 'failOn: low # own.yml:1 (locked)'],
  ],
  [
    'lists of both',
    'exclude: [a]',
    'exclude:\n  - "b/**"',
    ['exclude:', `  - a ${at(1)}`, '  - "b/**" # own.yml:2'],
  ],
  [
    'of a rule',
    'checks: { sample: { rules: { X1: low } } }',
    'checks:\n  sample:\n    rules:\n      sample/bad: off',
    [
      'checks:',
      '  sample:',
      '    rules:',
      '      X1:',
      `        severity: low ${at(1)}`,
      '      sample/bad:',
      '        severity: off # own.yml:4',
    ],
  ],
  [
    'of a rule that is locked',
    'locked: [X1]\nchecks: { sample: { rules: { sample/bad: high } } }',
    'checks: { sample: { rules: { X1: off } } }',
    [
      'locked:',
      `  - X1 ${at(1)}`,
      'checks:',
      '  sample:',
      '    rules:',
      '      sample/bad:',
      `        severity: high ${at(2)} (locked)`,
      `own.yml:1: X1 cannot be switched off: ${org} locks it.`,
    ],
  ],
  [
    'what stands behind an entry that does not hold',
    'locked: [X1]',
    `suppressions:\n  - { rule: X1, ${known} }\n\n  - { rule: sample/minor, ${known} }`,
    [
      'locked:',
      `  - X1 ${at(1)}`,
      'suppressions:',
      '  - rule: sample/minor # own.yml:4',
      ...rest,
      `own.yml:2: no suppression of X1 holds: ${org} locks it.`,
    ],
  ],
  [
    'a suppression without an owner',
    'requireOwner: true',
    `suppressions:\n  - { rule: X1, ${known} }\n\n  - { rule: X1, ${known}, owner: "a: #b" }`,
    [
      `requireOwner: true ${at(1)}`,
      'suppressions:',
      '  - rule: X1 # own.yml:4',
      ...rest,
      '    owner: "a: #b" # own.yml:4',
      'own.yml:2: the suppression of X1 has no owner, which the policy asks for, so it does not hold.',
    ],
  ],
])('%s', (_, above, own, expected) => {
  expect(shown(above, own)).toEqual(expected);
});

test('of a locked check, what comes from the keys above it too', () => {
  expect(shown('preset: recommended\nlocked: [sample]', 'failOn: low')).toEqual([
    'locked:',
    `  - sample ${at(2)}`,
    `preset: recommended ${at(1)}`,
    'failOn: low # own.yml:1',
    'checks:',
    '  sample:',
    `    preset: recommended ${at(1)} (locked)`,
    '    failOn: low # own.yml:1 (locked)',
  ]);
});

test('nobody ends a line of it, or what it says', () => {
  const text = toYaml([
    {
      path: ['checks', 'a:\nb', 'x'],
      value: 'true\n# \u2028\u202e',
      source: 'p\nfailOn: low.yml:1',
      isLocked: false,
    },
  ]);
  expect(text).toBe('checks:\n  "a:?b":\n    x: "true?# ??" # p?failOn: low.yml:1\n');
});
