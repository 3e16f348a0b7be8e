import { describe, expect, test } from 'vitest';
import { judge } from '../../../actions/cosign-verify/judge/judge.ts';
import type { Checked } from '../../../actions/cosign-verify/verdict.ts';
import type { TrustedSigners } from '../../../shared/core/signers.ts';
import { parseYaml } from '../../../shared/parse/yaml.ts';
import {
  actions,
  attestation,
  certificate,
  google,
  keySigner,
  release,
  signature,
  unsound,
} from './signer-samples.ts';

const today = '2026-01-10';
const keys = new Map([
  ['a.pub', ['fa']],
  ['b.pub', ['fb']],
]);
const bot = certificate(release);
const ann = certificate('ann@acme.example', google);
const ben = certificate('ben@acme.example', google);
const eve = certificate('eve@stranger.example', google);
const byBot = { identity: release, issuer: actions };
const byAcme = { identityRegexp: '.*@acme\\.example', issuer: google };
const slsa = 'https://slsa.dev/provenance/v1';

const codes = (rest: Partial<TrustedSigners>, checked: readonly Checked[]) =>
  judge({ images: ['**'], signers: [byBot], ...rest }, { checked, keys }, today).missing.map(
    ({ code }) => code,
  );

test.each<[string, readonly string[], Partial<TrustedSigners>, readonly Checked[]]>([
  ['signed', [], {}, [signature(bot)]],
  ['nothing', ['none'], {}, []],
  ['by a stranger', ['not-trusted'], {}, [signature(eve)]],
  ['beside a stranger', [], {}, [signature(eve), signature(bot), unsound()]],
  ['broken', ['unproven'], {}, [unsound(bot)]],
  ['a broken bundle may be a signature', ['unproven'], {}, [unsound(bot, 'bundle')]],
  ['a broken attestation is none', ['none'], {}, [unsound(bot, 'dsse')]],
  ['attested is not signed', ['none'], {}, [attestation(bot, slsa)]],
  ['cosign 3 signs by a statement', [], {}, [attestation(bot, 'https://sigstore.dev/cosign/sign/v1')]],
  ['nobody is trusted', ['not-trusted'], { signers: [] }, [signature(bot)]],
  ['nobody is asked for', ['not-trusted'], { signers: [], atLeast: 0 }, [signature(bot)]],
  ['zero asks for one where nothing else is asked', ['none'], { atLeast: 0 }, []],

  ['two of two', [], { signers: [byBot, byAcme], atLeast: 2 }, [signature(bot), signature(ann)]],
  ['twice the same', ['too-few'], { signers: [byBot, byAcme], atLeast: 2 }, [signature(bot), signature(bot)]],
  [
    'two for one rule',
    ['too-few'],
    { signers: [byBot, byAcme], atLeast: 2 },
    [signature(ann), signature(ben)],
  ],
  ['any two of a pattern', [], { signers: [byAcme, byAcme], atLeast: 2 }, [signature(ann), signature(ben)]],
  [
    'one of a pattern, twice',
    ['too-few'],
    { signers: [byAcme, byAcme], atLeast: 2 },
    [signature(ann), signature(ann)],
  ],
  [
    'one fits both, the other one only',
    [],
    {
      signers: [byAcme, { identity: 'ann@acme.example', issuer: google }],
      atLeast: 2,
    },
    [signature(ann), signature(ben)],
  ],
  ['more than are named', ['too-few'], { atLeast: 3 }, [signature(bot), signature(ann), signature(ben)]],
  [
    'two keys',
    [],
    { signers: [{ key: 'a.pub' }, { key: 'b.pub' }], atLeast: 2 },
    [signature(keySigner('fa')), signature(keySigner('fb'))],
  ],
  [
    'one key under two names',
    ['too-few'],
    { signers: [{ key: 'a.pub' }, { key: 'a.pub' }], atLeast: 2 },
    [signature(keySigner('fa', 'x')), signature(keySigner('fa', 'y'))],
  ],

  [
    'no log',
    ['not-trusted'],
    { signers: [{ key: 'a.pub' }] },
    [signature(keySigner('fa'), { signedAt: undefined, isLogged: false })],
  ],
  [
    'a timestamp and no log',
    ['not-trusted'],
    { signers: [{ key: 'a.pub' }] },
    [signature(keySigner('fa'), { isLogged: false })],
  ],
  [
    'no log, as allowed',
    [],
    { signers: [{ key: 'a.pub', withoutLog: true }] },
    [signature(keySigner('fa'), { signedAt: undefined, isLogged: false })],
  ],
  [
    'no log, as allowed to another key',
    ['not-trusted'],
    { signers: [{ key: 'a.pub' }, { key: 'b.pub', withoutLog: true }] },
    [signature(keySigner('fa'), { signedAt: undefined, isLogged: false })],
  ],

  [
    'annotated',
    [],
    { annotations: { env: 'prod' } },
    [signature(bot, { annotations: { env: 'prod', x: 'y' } })],
  ],
  [
    'annotated otherwise',
    ['refused'],
    { annotations: { env: 'prod' } },
    [signature(bot, { annotations: { env: 'test' } })],
  ],
  ['not annotated', ['refused'], { annotations: { constructor: 'x' } }, [signature(bot)]],
  [
    'annotated by a stranger',
    ['refused'],
    { annotations: { env: 'prod' } },
    [signature(bot), signature(eve, { annotations: { env: 'prod' } })],
  ],
  [
    'annotations of two signatures do not add up',
    ['refused'],
    { annotations: { a: '1', b: '2' } },
    [signature(bot, { annotations: { a: '1' } }), signature(bot, { annotations: { b: '2' } })],
  ],

  ['attested and signed', [], { attestations: [{ type: slsa }] }, [signature(bot), attestation(bot, slsa)]],
  ['attested alone', ['none'], { attestations: [{ type: slsa }] }, [attestation(bot, slsa)]],
  [
    'attested alone, as allowed',
    [],
    { atLeast: 0, attestations: [{ type: slsa }] },
    [attestation(bot, slsa)],
  ],
  ['signed alone', ['none'], { attestations: [{ type: slsa }] }, [signature(bot)]],
  [
    'attested by a stranger',
    ['not-trusted'],
    { atLeast: 0, attestations: [{ type: slsa }] },
    [attestation(eve, slsa)],
  ],
  ['of another type', ['none'], { atLeast: 0, attestations: [{ type: 'vuln' }] }, [attestation(bot, slsa)]],
  [
    'its own signers',
    [],
    { attestations: [{ type: slsa, signers: [byAcme] }] },
    [signature(bot), attestation(ann, slsa)],
  ],
  [
    'not those of the entry',
    ['not-trusted'],
    { attestations: [{ type: slsa, signers: [byAcme] }] },
    [signature(bot), attestation(bot, slsa)],
  ],
  [
    'two attest',
    ['too-few'],
    { atLeast: 0, attestations: [{ type: slsa, signers: [byBot, byAcme], atLeast: 2 }] },
    [attestation(bot, slsa)],
  ],
  [
    'no signers at all',
    ['not-trusted'],
    { signers: [], attestations: [{ type: slsa }] },
    [attestation(bot, slsa)],
  ],
  [
    'several things missing',
    ['none', 'none', 'none'],
    { attestations: [{ type: slsa }, { type: 'vuln' }] },
    [attestation(eve, 'https://x.example/y')],
  ],
  [
    'a broken statement may be of any type',
    ['none', 'unproven', 'unproven'],
    { attestations: [{ type: slsa }, { type: 'vuln' }] },
    [unsound(bot, 'dsse')],
  ],
])('%s: %j', (_, missing, rest, checked) => {
  expect(codes(rest, checked)).toEqual(missing);
});

test('what counted is told, once', () => {
  const [one, two, stranger] = [signature(bot), attestation(bot, slsa), signature(eve)];
  const entry = {
    images: ['**'],
    signers: [byBot],
    attestations: [{ type: slsa }, { type: 'slsaprovenance1' }],
  };
  expect(judge(entry, { checked: [stranger, two, one], keys }, today)).toEqual({
    accepted: [one, two],
    missing: [],
  });
});

describe('what is missing is explained', () => {
  const told = (rest: Partial<TrustedSigners>, checked: readonly Checked[]) => {
    const [first] = judge({ images: ['**'], signers: [byBot], ...rest }, { checked, keys }, today).missing;
    if (first === undefined) throw new Error('nothing is missing');
    return first;
  };

  test('who signed instead, ready to be pasted', () => {
    const found = told({}, [signature(eve), signature(eve), signature(keySigner('fx'))]);
    expect(found).toMatchObject({
      message: 'no signature is by a trusted signer',
      expected: `${release} (issuer ${actions})`,
      actual: 'eve@stranger.example (issuer https://accounts.google.com), key keys/cosign.pub',
    });
    expect(found.paste).toEqual([
      '- { identity: "eve@stranger.example", issuer: "https://accounts.google.com" }',
    ]);
  });

  test('a hostile name stays one value of YAML, on one line, and is seen', () => {
    const identity = 'x"`\n- key: evil.pub, a: {} #\u202e\u2028\u0085\u001b[31m😀\ud800\\';
    const { paste, actual } = told({}, [signature(certificate(identity, 'https://i.example'))]);
    expect(`${paste.join('')}${actual}`).toMatch(/^[\x20-\x5f\x61-\x7e]+$/u);
    const { roots, problems } = parseYaml({ path: 'a', text: paste.join('\n'), size: 1, blob: '' }, 'core');
    expect(problems).toEqual([]);
    expect(roots).toMatchObject([
      {
        items: [
          {
            entries: [{ value: { value: expect.stringContaining('evil.pub, a: {} #\u202e') as string } }, {}],
          },
        ],
      },
    ]);
  });

  test('nothing is pasted where a trusted one is at fault, or where nothing is proven', () => {
    expect(told({ annotations: { a: 'b' } }, [signature(bot), signature(eve)]).paste).toEqual([]);
    const found = told({}, [unsound(eve)]);
    expect(found).toMatchObject({
      code: 'unproven',
      paste: [],
      message: 'no signature holds: the signature is not over these bytes',
      claimed: ['eve@stranger.example (issuer https://accounts.google.com)'],
    });
  });

  test('a long list is cut', () => {
    const many = Array.from({ length: 50 }, (_, no) =>
      signature(certificate(`s${String(no)}@x.example`, google)),
    );
    const { actual, paste } = told({}, many);
    expect(actual).toContain('and 45 more');
    expect(paste).toHaveLength(5);
  });

  test.each([
    [{}, [attestation(bot, slsa)], 'attestations', 'atLeast: 0'],
    [{ atLeast: 0, attestations: [{ type: 'vuln' }] }, [attestation(bot, slsa)], slsa, 'Sign'],
    [
      { annotations: { a: 'b' } },
      [signature(bot, { annotations: { a: 'c\n' } })],
      '"c\\n"',
      'the right one?',
    ],
    [
      { signers: [{ key: 'a.pub' }] },
      [signature(keySigner('fa'), { signedAt: undefined, isLogged: false })],
      'in no log',
      'withoutLog',
    ],
  ] as const)('%#', (rest, checked, actual, hint) => {
    const found = told(rest, checked);
    expect(found.actual).toContain(actual);
    expect(found.hint).toContain(hint);
  });
});
