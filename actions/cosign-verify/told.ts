import type { Gathered } from '../../shared/core/check.ts';
import type { Properties, PropertyValue } from '../../shared/core/finding.ts';
import { code } from '../../shared/parse/references/reference.ts';
import { isSigned, type ImageVerdict, type SubjectVerdict } from './image-verdict.ts';
import { shown, shownPlace } from './judge/wording.ts';
import { isSound, type Checked, type Signer } from './verdict.ts';

/** Of one subject: a stranger decides how many proofs there are. */
const mostProofs = 20;
/** Of a run: whoever verifies a whole repository reads the report. */
const mostNames = 5;

/** What the report says of the way: what was verified, by what, and how old that is. */
export function told(
  verdicts: readonly ImageVerdict[],
  roots: Readonly<Record<string, string>>,
): Required<Pick<Gathered<never>, 'properties' | 'tally' | 'notes'>> {
  const verified = verdicts.flatMap(({ name, isVerified }) => (isVerified ? [name] : []));
  const names = [...new Set(verified)].sort();
  return {
    tally: { lookedAt: verdicts.length },
    properties: {
      verified: names,
      trustRoots: roots,
      images: Object.fromEntries(verdicts.map((verdict) => [verdict.name, proofsOfImage(verdict)])),
    },
    notes: [
      ...names.slice(0, mostNames).map((name) => `Verified: ${code(name)}.`),
      ...(names.length > mostNames
        ? [`Verified: ${String(names.length - mostNames)} more, named in the JSON report.`]
        : []),
      ...Object.entries(roots).map(([title, date]) => `Trust root ${title}: its newest key is from ${date}.`),
    ],
  };
}

/** Every proof that was looked at, by subject. */
export const proofsOfImage = ({ subjects }: ImageVerdict): readonly PropertyValue[] =>
  subjects.map(ofSubject);

function ofSubject(subject: SubjectVerdict): Properties {
  const { digest, platform, checked, unusable, asked } = subject;
  return {
    digest,
    ...(platform === undefined ? {} : { platform }),
    signed: isSigned(subject),
    asked,
    proofs: [
      ...checked.slice(0, mostProofs).map(ofProof),
      ...unusable.slice(0, mostProofs).map(({ where, layout, code, message }) => ({
        where: shownPlace(where),
        layout,
        unusable: code,
        message,
      })),
    ],
    ...(checked.length > mostProofs ? { more: checked.length - mostProofs } : {}),
  };
}

function ofProof(checked: Checked): Properties {
  const { where, layout } = checked.proof;
  const place = { where: shownPlace(where), layout };
  if (!isSound(checked)) {
    const { step, message, expected, actual, hint } = checked.failure;
    return {
      ...place,
      holds: false,
      step,
      message,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      hint,
      ...(checked.claimed ? { claimedAndNotProven: ofSigner(checked.claimed) } : {}),
    };
  }
  const { signer, signedAt, trust, statement } = checked;
  return {
    ...place,
    holds: true,
    signer: ofSigner(signer),
    signedAt: signedAt ?? null,
    trust,
    ...(statement ? { predicateType: shown(statement.predicateType) } : {}),
  };
}

const ofSigner = (signer: Signer): Properties =>
  signer.kind === 'key'
    ? { key: shown(signer.name), fingerprint: signer.fingerprint }
    : {
        identity: shown(signer.identity),
        issuer: shown(signer.issuer),
        claims: Object.fromEntries(
          Object.entries(signer.claims).map(([name, value]) => [shown(name), shown(value)]),
        ),
      };
