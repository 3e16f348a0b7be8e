import type { Document } from '../../../shared/core/document.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { anyBranch } from './signers/any-branch.ts';
import { broadIdentity } from './signers/broad-identity.ts';
import { broadIssuer } from './signers/broad-issuer.ts';
import { idleSigner } from './signers/idle-signer.ts';
import { neverFits } from './signers/never-fits.ts';
import { oldClaim } from './signers/old-claim.ts';
import { refusedEntry } from './signers/refused-entry.ts';
import { unescapedDot } from './signers/unescaped-dot.ts';
import { unloggedKey } from './signers/unlogged-key.ts';

/** What is wrong with `trustedSigners` of the policy as head has it. They are silent on all other documents. */
export const signerRules: readonly DocumentRule<Document>[] = [
  broadIdentity,
  anyBranch,
  broadIssuer,
  unescapedDot,
  neverFits,
  idleSigner,
  unloggedKey,
  oldClaim,
  refusedEntry,
];
