import type { Sound, Unsound } from '../verdict.ts';
import { isSignature } from './attestation.ts';
import type { Requirement } from './requirement.ts';
import { listText, pasteLines, ruleText, shown, signerText } from './wording.ts';

/** Something that an entry asks for and an image does not have. Texts of strangers are escaped in it. */
export interface Shortfall {
  readonly requirement: 'signature' | 'attestation';
  /** Of an attestation: its type, as the entry writes it. */
  readonly type: string | undefined;
  /**
   * `none`: there is nothing of the kind. `unproven`: what is there proves nothing. `not-trusted`: others signed.
   * `refused`: the right ones signed something else. `too-few`: not all of those who should have.
   */
  readonly code: 'none' | 'unproven' | 'not-trusted' | 'refused' | 'too-few';
  /** One sentence without a full stop. */
  readonly message: string;
  readonly expected: string;
  readonly actual: string;
  /** A sentence. */
  readonly hint: string;
  /** Items for `signers`, YAML: those who provably signed, and whom nobody trusts. */
  readonly paste: readonly string[];
  /** Who proofs that do not hold say they are from. Nobody vouches for it. */
  readonly claimed: readonly string[];
}

interface Findings {
  readonly sound: readonly Sound[];
  readonly unsound: readonly Unsound[];
  /** Sound, and of the kind. */
  readonly found: readonly Sound[];
  /** Of these, by a trusted signer. */
  readonly rightful: readonly Sound[];
  /** Of these, those that say what they should. */
  readonly met: readonly Sound[];
  /** How many signers they stand for. */
  readonly filled: number;
}

type Cause = Pick<Shortfall, 'code' | 'message' | 'expected' | 'actual' | 'hint'>;

/** Why a requirement is not met, and what would meet it. */
export function shortfallOf(requirement: Requirement, findings: Findings): Shortfall {
  const strangers = findings.rightful.length === 0 ? findings.found : [];
  const broken = findings.unsound.filter((one) => mayBe(one, requirement));
  return {
    requirement: requirement.kind,
    type: requirement.type,
    ...causeOf(requirement, findings, broken),
    paste: pasteLines(strangers),
    claimed: broken.flatMap(({ claimed }) => (claimed ? [signerText(claimed)] : [])).slice(0, 20),
  };
}

/** What an unsound bundle would have been is not known. */
const mayBe = ({ proof: { material } }: Unsound, { kind }: Requirement): boolean =>
  material.kind === 'bundle' || (material.kind === 'dsse') === (kind === 'attestation');

function causeOf(requirement: Requirement, findings: Findings, broken: readonly Unsound[]): Cause {
  const { signers, atLeast } = requirement;
  const { found, rightful, met, filled } = findings;
  const thing =
    requirement.type === undefined ? 'signature' : `attestation of type ${shown(requirement.type)}`;
  const expected =
    (atLeast > 1 ? `${String(atLeast)} of ` : '') + (listText(signers.map(ruleText)) || 'a trusted signer');
  const signed = listText(found.map(textOf));
  if (found.length === 0) return absence(thing, expected, requirement, findings, broken);
  if (rightful.length === 0)
    return {
      code: 'not-trusted',
      message: `no ${thing} is by a trusted signer`,
      expected,
      actual: signed,
      hint: found.some(isUnlogged)
        ? 'A signature without an entry in a log counts only for a key with `withoutLog: true`.'
        : 'If it is the right one, add it to `trustedSigners`; else find out who signed it.',
    };
  const [first] = rightful;
  const mismatch = met.length === 0 && first ? requirement.mismatch(first) : undefined;
  if (mismatch !== undefined)
    return {
      code: 'refused',
      message: `the ${thing} by a trusted signer differs in its ${mismatch.what}`,
      expected: mismatch.expected,
      actual: mismatch.actual,
      hint: 'It is signed by the right one and says something else: is this the right one?',
    };
  return {
    code: 'too-few',
    message: `${String(filled)} of the ${String(atLeast)} trusted signers that are needed made a ${thing}`,
    expected,
    actual: listText(met.map(textOf)),
    hint: 'Each signer counts once, and for one entry of `signers`.',
  };
}

/** Where a failure has nothing to be compared. */
export const noProof = 'nothing that holds';

function absence(
  thing: string,
  expected: string,
  { kind }: Requirement,
  { sound }: Findings,
  broken: readonly Unsound[],
): Cause {
  const [first] = broken;
  if (first !== undefined) {
    const { message, hint, expected: wanted, actual } = first.failure;
    return {
      code: 'unproven',
      message: `no ${thing} holds: ${message}`,
      expected: wanted ?? (actual === undefined ? `one by ${expected}` : 'one that holds'),
      actual: actual === undefined ? noProof : shown(actual),
      hint,
    };
  }
  const isAttested = kind === 'signature' && sound.some((one) => !isSignature(one));
  const types = sound.flatMap(({ statement }) => (statement ? [shown(statement.predicateType)] : []));
  return {
    code: 'none',
    message: `there is no ${thing}`,
    expected,
    actual:
      kind === 'attestation' && types.length > 0
        ? listText(types)
        : isAttested
          ? `attestations: ${listText(types)}`
          : 'nothing',
    hint: isAttested
      ? 'An attestation is no signature: where attestations are enough, say `atLeast: 0` and which ones.'
      : 'Sign the image where it is built, or name the repository that holds its proofs.',
  };
}

const textOf = (sound: Sound): string => signerText(sound.signer) + (isUnlogged(sound) ? ', in no log' : '');

/** Certificates of an instance without a log count by their timestamps. */
const isUnlogged = ({ signer, isLogged }: Sound): boolean => signer.kind === 'key' && !isLogged;
