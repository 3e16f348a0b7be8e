import { isOfType } from '../../../shared/core/predicate-types.ts';
import { claimValue } from '../../../shared/core/signer-claims.ts';
import type { AttestationRule } from '../../../shared/core/signers.ts';
import { fitsStars } from '../../../shared/parse/star-pattern.ts';
import type { Sound } from '../verdict.ts';
import { valuesAt } from './predicate-path.ts';
import { provenanceOf } from './provenance.ts';
import { listText, shown } from './wording.ts';

/** What a proof by the right signer does not say as it should. */
export interface Mismatch {
  /** `builder`, `predicate scanner.uri`: what is not as it should be. Texts are ready to be shown. */
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

/** cosign 3 writes a plain signature as a statement of this type. */
const signType = 'https://sigstore.dev/cosign/sign/v1';

/**
 * A plain signature says only "this image"; an attestation says something about it, and is no signature of it: who attests
 * that an image is broken has not signed it off. (cosign: verify and verify-attestation; policy-controller too.)
 */
export const isSignature = ({ statement }: Sound): boolean =>
  statement === undefined || statement.predicateType === signType;

export const isAttestation = (sound: Sound, type: string): boolean =>
  sound.statement !== undefined && isOfType(sound.statement.predicateType, type);

/** What a signature lacks of the annotations that are asked for. */
export function annotationMismatch(
  { annotations }: Sound,
  asked: Readonly<Record<string, string>> = {},
): Mismatch | undefined {
  for (const [name, expected] of Object.entries(asked)) {
    const actual = Object.hasOwn(annotations, name) ? annotations[name] : undefined;
    if (actual !== expected)
      return { what: `annotation ${shown(name)}`, expected: shown(expected), actual: textOr(actual) };
  }
  return undefined;
}

const absent = 'nothing';
const textOr = (text: string | undefined): string => (text === undefined ? absent : shown(text));

/** The first thing in which an attestation is not what its rule asks for. `today` is `YYYY-MM-DD`. */
export const attestationMismatch = (
  sound: Sound,
  rule: AttestationRule,
  today: string,
): Mismatch | undefined =>
  tooOld(sound, rule, today) ?? otherBuild(sound, rule) ?? otherPredicate(sound, rule.predicate ?? {});

const dayLength = 86_400_000;

function tooOld({ signedAt }: Sound, { maxAgeDays }: AttestationRule, today: string): Mismatch | undefined {
  if (maxAgeDays === undefined) return undefined;
  const age =
    signedAt === undefined ? NaN : (Date.parse(today) - Date.parse(signedAt.slice(0, 10))) / dayLength;
  if (age <= maxAgeDays) return undefined;
  const actual = Number.isNaN(age) ? 'at a time that nobody vouches for' : `${String(age)} days ago`;
  return { what: 'age', expected: `signed at most ${String(maxAgeDays)} days ago`, actual };
}

function otherBuild({ statement }: Sound, rule: AttestationRule): Mismatch | undefined {
  const provenance = statement && provenanceOf(statement);
  for (const what of ['builder', 'source', 'ref'] as const) {
    const written = rule[what];
    if (written === undefined) continue;
    const expected = what === 'source' ? claimValue('sourceRepository', written) : written;
    const actual = provenance?.[what];
    const fits =
      actual !== undefined && (what === 'source' ? actual === expected : fitsBounded(expected, actual));
    if (!fits) return { what, expected: shown(expected), actual: textOr(actual) };
  }
  return undefined;
}

function otherPredicate({ statement }: Sound, asked: Readonly<Record<string, string>>): Mismatch | undefined {
  for (const [path, expected] of Object.entries(asked)) {
    const values = valuesAt(statement?.predicate, path);
    if (values?.some((value) => fitsBounded(expected, value)) === true) continue;
    const actual =
      values === undefined
        ? 'more than can be looked at'
        : listText(values.slice(0, 20).map(shown)) || absent;
    return { what: `predicate ${shown(path)}`, expected: shown(expected), actual };
  }
  return undefined;
}

/** Longer values are no names. */
const longestValue = 4_096;

const fitsBounded = (pattern: string, text: string): boolean =>
  pattern === text || (text.length <= longestValue && pattern.includes('*') && fitsStars(pattern, text));
