import type { ImageVerdict, SignatureFacts, SubjectVerdict } from './image-verdict.ts';
import type { Shortfall } from './judge/shortfall.ts';

const digest = 'sha256:1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809';
const identity = 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main';

/** The image that examples of rules name, as facts have it. */
export const exampleName = 'ghcr.io/acme/app:1.2';

const subject = (missing: readonly Shortfall[], platform?: string): SubjectVerdict => ({
  digest,
  platform,
  checked: [],
  unusable: [],
  asked: [],
  verdict: { accepted: [], missing },
});

/** What is missing, as `judge` would tell it. */
export const shortfall = (
  code: Shortfall['code'],
  requirement: Shortfall['requirement'] = 'signature',
): Shortfall => ({
  requirement,
  type: requirement === 'attestation' ? 'slsaprovenance1' : undefined,
  code,
  message:
    requirement === 'attestation' ? 'no attestation of type slsaprovenance1 will do' : 'no signature will do',
  expected: identity,
  actual: 'nothing',
  hint: 'Sign the image where it is built.',
  paste: [],
  claimed: [],
});

const factsWith = (verdict: Omit<ImageVerdict, 'name'>): SignatureFacts => ({
  images: new Map([[exampleName, { ...verdict, name: `ghcr.io/acme/app@${digest}` }]]),
  unlisted: new Set(),
  undecided: new Set(),
  named: new Map(),
});

export const verified = factsWith({ isVerified: true, subjects: [subject([])] });

export const lacking = (missing: Shortfall): SignatureFacts =>
  factsWith({ isVerified: false, subjects: [subject([missing])] });

/** Signed for one platform of two. */
export const halfSigned = factsWith({
  isVerified: false,
  subjects: [subject([], 'linux/amd64'), subject([shortfall('none')], 'linux/arm64')],
});

export const disagreed = factsWith({
  isVerified: false,
  subjects: [subject([])],
  disagreement: { native: 'it accepts the image', cosign: 'no matching signatures' },
});

export const unlisted: SignatureFacts = {
  images: new Map(),
  unlisted: new Set([exampleName]),
  undecided: new Set(),
  named: new Map(),
};

export const undecided: SignatureFacts = {
  images: new Map(),
  unlisted: new Set(),
  undecided: new Set(['ghcr.io/acme/app:$TAG']),
  named: new Map(),
};
