import type { GatherContext } from '../../shared/core/check.ts';
import type { Document } from '../../shared/core/document.ts';
import type { Io } from '../../shared/core/io.ts';
import type { Problem } from '../../shared/core/problem.ts';
import { rulesOf, type TrustedSigners } from '../../shared/core/signers.ts';
import { attestedBy } from './attested-by.ts';
import { judge } from './judge/judge.ts';
import { proofsOf } from './lookup/proofs-of.ts';
import { mirroredRoot } from './mirror.ts';
import type { VerifyOptions } from './options.ts';
import { SigstoreFault } from './sound/fault.ts';
import { verifyProof } from './sound/verify.ts';
import { trustOf, type Trust } from './trust.ts';
import { isSound } from './verdict.ts';
import type { Way } from './verify-image.ts';

/** Every public host: what is read there is proven by its own signature, and asked for without a login. */
const anywhere = { allowed: ['*'] };

export interface Ways {
  readonly trust: Trust;
  wayOf(entry: TrustedSigners): Way;
  /** What is trusted, and the newest day that it knows of. */
  readonly roots: Readonly<Record<string, string>>;
}

/**
 * Brings lookup, verification and judgement together. Apart, since its libraries are loaded only where something is
 * verified. With problems nothing is: half of what is trusted would make findings that are none.
 */
export async function waysFor(
  entries: readonly TrustedSigners[],
  { files, io, today }: Pick<GatherContext<Document>, 'files' | 'today'> & { readonly io: Io },
  options: VerifyOptions,
): Promise<Ways | readonly Problem[]> {
  const trusted = files.base ?? files.head;
  let trust: Trust;
  try {
    trust = await trustOf(entries, trusted, await mirroredRoot(options.tuf, trusted, io));
  } catch (error) {
    if (!(error instanceof SigstoreFault)) throw error;
    return [{ code: 'bad-trust', message: error.message, hint: error.hint }];
  }
  if (trust.errors.length > 0) return trust.errors;
  const registry = io.registry(options.registry);
  const github = options.githubAttestations ? { reader: io.github, storage: io.http(anywhere) } : undefined;
  const wayOf = (entry: TrustedSigners): Way => {
    const roots = trust.rootsOf(entry);
    const rules = rulesOf(entry);
    const keys = trust.keysOf(rules);
    const unlogged = trust.keysOf(rules.filter(({ withoutLog }) => withoutLog === true));
    return {
      entry,
      registry,
      lookup(repository, digest, index) {
        const owned = attestedBy(entry, repository);
        return proofsOf(
          repository,
          digest,
          { registry, ...(github && { github }) },
          { ...(index !== undefined && { index }), ...(owned && { attestedBy: owned }) },
        );
      },
      verify(proof, artifact) {
        const checked = verifyProof(proof, artifact, { roots, keys, withoutLog: false });
        if (isSound(checked) || checked.claimed !== undefined || unlogged.length === 0) return checked;
        const again = verifyProof(proof, artifact, { roots, keys: unlogged, withoutLog: true });
        return isSound(again) ? again : checked;
      },
      judge: (checked) => judge(entry, { checked, keys: trust.fingerprints }, today),
    };
  };
  const roots = entries.flatMap((entry) => trust.rootsOf(entry));
  return { trust, wayOf, roots: Object.fromEntries(roots.map(({ title, date }) => [title, date])) };
}
