import { describe, expect, test } from 'vitest';
import { cosignVerify } from '../../../actions/cosign-verify/check.ts';
import { shortfall } from '../../../actions/cosign-verify/example-facts.ts';
import { faultOf } from '../../../actions/cosign-verify/fault.ts';
import type { ImageVerdict, SignatureFacts } from '../../../actions/cosign-verify/image-verdict.ts';
import type { Shortfall } from '../../../actions/cosign-verify/judge/shortfall.ts';
import { scanText } from '../../scan-text.ts';

const digest = `sha256:${'1'.repeat(64)}`;
const name = 'r.example/a/b:1';

const subject = (missing: readonly Shortfall[], platform?: string) => ({
  digest,
  platform,
  checked: [],
  unusable: [],
  asked: [],
  verdict: { accepted: [], missing },
});
const refused = (...missing: readonly Shortfall[]): ImageVerdict => ({
  name: `r.example/a/b@${digest}`,
  isVerified: false,
  subjects: [subject(missing)],
});

const rules = cosignVerify.rules.filter(({ scope }) => scope === 'project');

/** Ids of the rules that tell of `facts`, with their messages. */
const told = (facts: SignatureFacts, text = `FROM ${name}\nFROM ${name} AS again\nFROM other\n`) =>
  rules.flatMap((rule) =>
    scanText(cosignVerify, rule, { text, facts }).reports.map(
      ({ message, region }) =>
        `${region?.startLine ?? '-'} ${rule.id.replace('cosign-verify/', '')}: ${message}`,
    ),
  );
const factsOf = (verdict: ImageVerdict): SignatureFacts => ({
  images: new Map([[name, verdict]]),
  unlisted: new Set(),
  undecided: new Set(),
  named: new Map(),
});

describe('each kind of shortfall is one rule’s, at every place that names the image', () => {
  test.for([
    ['none', 'signature', 'unsigned-image'],
    ['unproven', 'signature', 'invalid-signature'],
    ['not-trusted', 'signature', 'untrusted-signer'],
    ['too-few', 'signature', 'untrusted-signer'],
    ['refused', 'signature', 'refused-proof'],
    ['none', 'attestation', 'missing-attestation'],
    ['unproven', 'attestation', 'invalid-signature'],
    ['not-trusted', 'attestation', 'untrusted-signer'],
    ['too-few', 'attestation', 'untrusted-signer'],
    ['refused', 'attestation', 'refused-proof'],
  ] as const)('%s %s: %s', ([code, requirement, rule]) => {
    const found = told(factsOf(refused(shortfall(code, requirement), shortfall('none'))));
    expect(found.map((line) => line.split(':', 1)[0])).toEqual([`1 ${rule}`, `2 ${rule}`]);
  });
});

test('who signed and is not trusted stands in the message, and ready to be pasted', () => {
  const paste = ['- { identity: "x", issuer: "y" }'];
  const verdict = refused({ ...shortfall('not-trusted'), actual: 'x (issuer y)', paste });
  const rule = rules.find(({ id }) => id.endsWith('/untrusted-signer'));
  if (rule === undefined) throw new Error('no such rule');
  const [report] = scanText(cosignVerify, rule, { text: `FROM ${name}\n`, facts: factsOf(verdict) }).reports;
  expect(report?.message).toContain('found, not trusted: `- { identity: "x", issuer: "y" }`');
  expect(report?.properties).toMatchObject({ foundNotTrusted: paste, subject: verdict.name, place: 'from' });
});

test('a platform is blamed where others are signed, the index where none is', () => {
  const missing = shortfall('none');
  const index = subject([missing]);
  const half = {
    ...refused(),
    subjects: [index, subject([], 'linux/amd64'), subject([missing], 'linux/arm64')],
  };
  expect(faultOf(half)).toMatchObject({ kind: 'platform', subject: { platform: 'linux/arm64' } });
  const none = { ...refused(), subjects: [index, subject([missing], 'linux/amd64')] };
  expect(faultOf(none)).toMatchObject({ kind: 'unsigned', subject: { platform: undefined } });
});

test('a disagreement goes before what is missing, and prints both answers', () => {
  const verdict = {
    ...refused(shortfall('none')),
    disagreement: { native: 'there is no signature', cosign: 'it accepts the image' },
  };
  expect(told(factsOf(verdict), `FROM ${name}\n`)).toEqual([
    '1 cosign-disagrees: `r.example/a/b:1`: this check says: there is no signature; cosign says: it accepts the image.',
  ]);
});

test('what an input names and no file does is told without a place', () => {
  const verdict = refused(shortfall('none'));
  const facts = {
    images: new Map(),
    unlisted: new Set<string>(),
    undecided: new Set<string>(),
    named: new Map([['a/b:1', verdict]]),
  };
  expect(told(facts)).toEqual([
    '- unsigned-image: `a/b:1`: no signature will do; expected `https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main`.',
  ]);
});

describe('a file is told as one, at its place', () => {
  const asked = ['dist/app.tgz.sigstore.json', 'dist/app.tgz.bundle'];
  const found = (path: string, hasBundle: boolean) => {
    const [one] = refused(shortfall('none')).subjects;
    if (one === undefined) throw new Error('no subject');
    const verdict = { ...refused(), subjects: [{ ...one, asked }], file: { path, hasBundle } };
    const facts = { ...factsOf(verdict), images: new Map(), named: new Map([[path, verdict]]) };
    return rules.flatMap((rule) => scanText(cosignVerify, rule, { text: 'FROM other\n', facts }).reports);
  };
  test('without a bundle', () => {
    expect(found('dist/app.tgz', false)).toMatchObject([
      {
        region: { path: 'dist/app.tgz', startLine: 1 },
        message:
          'The file `dist/app.tgz` has no bundle: looked for `dist/app.tgz.sigstore.json`, `dist/app.tgz.bundle`.',
        properties: { hint: expect.stringContaining('sign-blob') as string },
      },
    ]);
  });
  test('with one', () => {
    expect(found('dist/app.tgz', true)[0]?.message).toMatch(
      /^The file `dist\/app.tgz`: no signature will do/,
    );
  });
  test('in test data it weighs no less', () => {
    expect(found('testdata/app.tgz', false)).toMatchObject([{ region: null }]);
    expect(found('testdata/app.tgz', false)[0]?.severity).toBeUndefined();
  });
});

test('a signature of another kind is named', () => {
  const verdict = refused(shortfall('none'));
  const notation = { layout: 'sig-referrer', where: 'x', code: 'not-sigstore', message: 'm' } as const;
  const [one] = verdict.subjects;
  if (one === undefined) throw new Error('no subject');
  const found = told(factsOf({ ...verdict, subjects: [{ ...one, unusable: [notation] }] }), `FROM ${name}\n`);
  expect(found).toEqual([expect.stringContaining('another kind (notation)')]);
});

test('nothing is told of what was not looked at', () => {
  expect(
    told({ images: new Map(), unlisted: new Set([name]), undecided: new Set(), named: new Map() }),
  ).toEqual([]);
});
