import type { Io } from '../../shared/core/io.ts';
import type { Problem } from '../../shared/core/problem.ts';
import type { TrustedSigners } from '../../shared/core/signers.ts';
import type { ImageReference } from '../../shared/parse/image-reference.ts';
import { askCosign, beyondCosign } from './cosign-program.ts';
import type { ImageVerdict } from './image-verdict.ts';
import type { VerifyOptions } from './options.ts';
import { resolveImage, verifyImage } from './verify-image.ts';
import type { Ways } from './way.ts';

/** Verifies one image in the way that the input `engine` asks for. */
export interface Engine {
  verify(image: ImageReference, entry: TrustedSigners): Promise<ImageVerdict>;
  /** What was rightly left to one of the two. */
  readonly notes: readonly string[];
}

/** `native`, or with a cosign of this machine; what keeps it from being asked is a problem. */
export function engineFor(
  entries: readonly TrustedSigners[],
  ways: Ways,
  options: VerifyOptions,
  { programs }: Pick<Io, 'programs'>,
): Engine | readonly Problem[] {
  const natively = (image: ImageReference, entry: TrustedSigners) => verifyImage(image, ways.wayOf(entry));
  if (options.engine === 'native') return { verify: natively, notes: [] };
  const program = programs.find('cosign');
  if (program === undefined) return [noCosign];
  const beyondOf = (entry: TrustedSigners): string | undefined =>
    options.tuf.mirror !== '' && ways.trust.rootText(entry) === undefined
      ? 'the trust root of a TUF mirror'
      : beyondCosign(entry);
  const beyond = [...new Set(entries.flatMap((entry) => beyondOf(entry) ?? []))];
  if (options.engine === 'cosign' && beyond.length > 0) return beyond.map(notForCosign);
  const ask = (image: ImageReference, name: string, entry: TrustedSigners) => {
    const plain = options.registry.local.some((host) => isPlain(host, image.domain));
    const { keyTexts: keys } = ways.trust;
    const settings = { keys, isPlain: plain, trustRoot: ways.trust.rootText(entry) };
    return askCosign(name, entry, settings, programs, program);
  };
  const byCosign = async (image: ImageReference, entry: TrustedSigners): Promise<ImageVerdict> => {
    const { digest } = await resolveImage(image, ways.wayOf(entry).registry);
    const name = `${image.repository}@${digest}`;
    const { isAccepted, text } = await ask(image, name, entry);
    return {
      name,
      isVerified: isAccepted,
      subjects: [],
      ...(isAccepted ? {} : { disagreement: { cosign: text } }),
    };
  };
  const byBoth = async (image: ImageReference, entry: TrustedSigners): Promise<ImageVerdict> => {
    const native = await natively(image, entry);
    if (beyondOf(entry) !== undefined) return native;
    const { isAccepted, text } = await ask(image, native.name, entry);
    if (isAccepted === native.isVerified) return native;
    const [fault] = native.subjects.flatMap(({ verdict }) => verdict.missing);
    const own = native.isVerified ? 'it accepts the image' : (fault?.message ?? 'it refuses the image');
    return { ...native, isVerified: false, disagreement: { native: own, cosign: text } };
  };
  return options.engine === 'cosign'
    ? { verify: byCosign, notes: [] }
    : {
        verify: byBoth,
        notes: beyond.map((what) => `cosign was not asked about entries that ask for ${what}.`),
      };
}

/** Loopback is spoken to without TLS, as the registry's client does. */
const isPlain = (local: string, domain: string): boolean =>
  local === `http://${domain}` ||
  (local === domain && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/.test(domain));

const noCosign: Problem = {
  code: 'no-program',
  message: 'there is no cosign on PATH that may be run',
  hint: 'Install cosign before this step, outside of the checked tree, or leave `engine` out.',
};

const notForCosign = (what: string): Problem => ({
  code: 'bad-input',
  message: `cosign cannot be asked for ${what}`,
  hint: 'Use `engine: native`, or `both`, which leaves that to this check alone.',
});
