import type { CheckSetup } from '../../shared/core/check.ts';
import { signersOfInputs } from './judge/inputs.ts';
import { verifyOptions } from './options.ts';

/** Nobody is trusted, and no input names what is to be verified: no signature is looked at. */
export function whyIdle({ options, signers }: CheckSetup): string | undefined {
  const { images, artifacts } = verifyOptions(options);
  const { entry, problems } = signersOfInputs(options, images);
  const isAsked =
    signers.length + images.length + artifacts.length + problems.length > 0 || entry !== undefined;
  return isAsked ? undefined : 'The policy has no `trustedSigners`.';
}
