import type { Problem } from '../../../../shared/core/problem.ts';
import type { TrustedSigners } from '../../../../shared/core/signers.ts';
import { broadIdentityOf } from './broad-identity.ts';
import { broadIssuerOf } from './broad-issuer.ts';

type Given = Pick<TrustedSigners, 'signers'> | undefined;

/** Patterns of inputs that fit strangers. Inputs stand in no file that a finding could point at, and nobody merges them. */
export const broadInputs = (given: Given): readonly Problem[] =>
  (given?.signers ?? []).flatMap((rule) => {
    const identity = broadIdentityOf(rule);
    const issuer = broadIssuerOf(rule);
    return [
      ...(identity === undefined || identity.isMild
        ? []
        : [problem('broad-identity', 'identity-regexp', identity.message, wholeIdentity)]),
      ...(issuer === undefined ? [] : [problem('broad-issuer', 'issuer-regexp', issuer, wholeIssuer)]),
    ];
  });

/** Sentences about those that fit others too, of whom few could be strangers. */
export const mildlyBroadInputs = (given: Given): readonly string[] =>
  (given?.signers ?? []).flatMap((rule) => {
    const broad = broadIdentityOf(rule);
    return broad?.isMild === true ? [broad.message] : [];
  });

const problem = (code: string, input: string, sentence: string, hint: string): Problem => ({
  code,
  message: `${input}: ${sentence.replace(/\.$/, '')}`,
  hint,
});

const wholeIdentity =
  'Write the whole name as `identity`; or end owner and repository with a `/` in the pattern, or tie it with `claims` (`sourceRepository=acme/app`).';
const wholeIssuer =
  'Write the whole issuer as `issuer`: for GitHub Actions it is https://token.actions.githubusercontent.com.';
