import { createHash } from 'node:crypto';
import type { Problem } from '../../shared/core/problem.ts';
import type { SideFiles } from '../../shared/core/side-files.ts';
import { code } from '../../shared/parse/references/reference.ts';
import { isSigned, type ImageVerdict } from './image-verdict.ts';
import { bundlesIn, type FileProofs } from './lookup/bundle-file.ts';
import type { Artifact, Proof } from './proof.ts';
import { isSound, type Checked } from './verdict.ts';
import type { Way } from './verify-image.ts';

/** Behind the name of a file, in the order in which they are looked for; all that are there count. */
const endings = ['.sigstore.json', '.sigstore', '.bundle', '.intoto.jsonl'];

export interface VerifiedFiles {
  /** By path. */
  readonly verdicts: ReadonlyMap<string, ImageVerdict>;
  readonly errors: readonly Problem[];
}

/** Verifies files of the repository by bundles that lie there too: `path`, or `path=bundle`. */
export async function verifyFiles(
  artifacts: readonly string[],
  files: SideFiles,
  way: Pick<Way, 'verify' | 'judge'>,
): Promise<VerifiedFiles> {
  const verdicts = new Map<string, ImageVerdict>();
  const errors: Problem[] = [];
  for (const written of artifacts) {
    const { path, bundle } = partsOf(written);
    const beside = bundle === undefined ? endings.map((ending) => path + ending) : [bundle];
    const wanted = [path, ...beside.filter((name) => bundle !== undefined || files.paths.has(name))];
    const contents = await files.read(wanted);
    const bytes = contents.get(path);
    const [silent] = wanted.filter((name) => !contents.has(name));
    if (bytes === undefined || silent !== undefined) errors.push(unreadable(silent ?? path));
    else {
      const found = wanted.slice(1).map((name) => bundlesIn(contents.get(name) ?? new Uint8Array(), name));
      verdicts.set(path, verdictOn(path, bytes, beside, found, way));
    }
  }
  return { verdicts, errors };
}

/** A path may hold a `=` where no bundle is named for it. */
function partsOf(written: string): { readonly path: string; readonly bundle: string | undefined } {
  const at = written.lastIndexOf('=');
  const [path, bundle] = at < 1 ? [written, undefined] : [written.slice(0, at), written.slice(at + 1)];
  return { path: plain(path), bundle: bundle === undefined ? undefined : plain(bundle) };
}

const plain = (path: string): string => path.trim().replace(/^(?:\.\/)+/, '');

function verdictOn(
  path: string,
  bytes: Uint8Array,
  asked: readonly string[],
  found: readonly FileProofs[],
  way: Pick<Way, 'verify' | 'judge'>,
): ImageVerdict {
  const artifact = artifactOfFile('sha256', bytes);
  const checked = found
    .flatMap(({ proofs }) => proofs)
    .map((proof) => verifyBytes(proof, artifact, bytes, way));
  const subject = {
    digest: `sha256:${artifact.digest}`,
    platform: undefined,
    checked,
    unusable: found.flatMap(({ unusable }) => unusable),
    asked,
    verdict: way.judge(checked),
  };
  return {
    name: `${path}@${subject.digest}`,
    isVerified: isSigned(subject),
    subjects: [subject],
    file: { path, hasBundle: found.length > 0 },
  };
}

/** Statements about packages name them by SHA-512 alone. */
function verifyBytes(
  proof: Proof,
  artifact: Artifact,
  bytes: Uint8Array,
  { verify }: Pick<Way, 'verify'>,
): Checked {
  const checked = verify(proof, artifact);
  if (isSound(checked) || checked.failure.step !== 'subject') return checked;
  const other = verify(proof, artifactOfFile('sha512', bytes));
  return isSound(other) ? other : checked;
}

const artifactOfFile = (algorithm: Artifact['algorithm'], bytes: Uint8Array): Artifact => ({
  algorithm,
  digest: createHash(algorithm).update(bytes).digest('hex'),
  bytes,
});

const unreadable = (path: string): Problem => ({
  code: 'bad-input',
  message: `artifacts: ${code(path)} is no file of the checked tree that can be read`,
  hint: 'Name a path from the root of the repository; what git ignores is not in it.',
});
