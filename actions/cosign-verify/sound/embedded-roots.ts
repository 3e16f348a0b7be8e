import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };
import githubTufRoot from './roots/github-tuf-root.json' with { type: 'json' };
import githubTrustedRoot from './roots/github-trusted-root.json' with { type: 'json' };
import { parseTrustRoot, trustRootOf, type TrustRoot } from './trust-root.ts';

/** A TUF repository, and the root.json that it is trusted by. */
export interface TufMirror {
  readonly url: string;
  readonly root: Uint8Array;
}

const publicGoodUrl = 'https://tuf-repo-cdn.sigstore.dev';
const seed = seeds[publicGoodUrl];

/** The public Sigstore instance, as the pinned @sigstore/tuf ships it. */
export const publicGoodRoot = once(() =>
  parseTrustRoot(Buffer.from(seed.targets['trusted_root.json'], 'base64'), 'public-good'),
);

/**
 * GitHub's own instance, which signs for private repositories: timestamps and no log. `roots/README.md` says where the
 * two files come from.
 */
export const githubRoot = once(() => trustRootOf(githubTrustedRoot, 'github'));

export const publicGoodMirror: TufMirror = {
  url: publicGoodUrl,
  root: Buffer.from(seed['root.json'], 'base64'),
};

export const githubMirror: TufMirror = {
  url: 'https://tuf-repo.github.com',
  root: Buffer.from(JSON.stringify(githubTufRoot)),
};

/** Reading keys takes a moment: not before they are wanted, and not twice. */
function once(make: () => TrustRoot): () => TrustRoot {
  let made: TrustRoot | undefined;
  return () => (made ??= make());
}
