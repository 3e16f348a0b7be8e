import type { Io } from '../../shared/core/io.ts';
import type { SideFiles } from '../../shared/core/side-files.ts';
import { publicGoodMirror } from './sound/embedded-roots.ts';
import { SigstoreFault } from './sound/fault.ts';
import type { TrustRoot } from './sound/trust-root.ts';

/** The word for Sigstore's own TUF repository, whose root is at hand. */
const publicGood = 'public-good';

/**
 * The trust root that a TUF repository has today; `root` is the path of the root.json that it is trusted by. Undefined
 * where no mirror is named. Rejects with SigstoreFault.
 */
export async function mirroredRoot(
  { mirror, root }: { readonly mirror: string; readonly root: string },
  files: SideFiles,
  io: Pick<Io, 'http'>,
): Promise<TrustRoot | undefined> {
  if (mirror === '') return undefined;
  // Most runs name no mirror, and start sooner without its libraries.
  const { refreshTrustRoot } = await import('./sound/tuf.ts');
  if (mirror === publicGood)
    return refreshTrustRoot(
      publicGoodMirror,
      publicGood,
      io.http({ allowed: [hostOf(publicGoodMirror.url)] }),
    );
  if (!URL.canParse(mirror) || !/^https?:/.test(mirror))
    throw fault('tuf-mirror is no URL', 'Give the address of a TUF repository: https://tuf.acme.example');
  const path = root.replace(/^(?:\.\/)+/, '');
  const bytes = (await files.read([path])).get(path);
  if (bytes === undefined)
    throw fault(
      'tuf-root is no file of the repository that can be read',
      'Give the path of its root.json from the root of the repository; in a pull request its base has to have it.',
    );
  const host = hostOf(mirror);
  // Whoever starts the run names it, so it may stand on this machine or in a private network.
  return refreshTrustRoot({ url: mirror, root: bytes }, host, io.http({ allowed: [host], trusted: [host] }));
}

/** With its port, where one is written. */
const hostOf = (url: string): string => new URL(url).host;

const fault = (message: string, hint: string): SigstoreFault =>
  new SigstoreFault('trust-root', message, { hint });
