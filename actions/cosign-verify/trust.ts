import type { Problem } from '../../shared/core/problem.ts';
import type { SideFiles } from '../../shared/core/side-files.ts';
import { rulesOf, type SignerRule, type TrustedSigners } from '../../shared/core/signers.ts';
import type { KeysOfRules } from './judge/identity.ts';
import { githubRoot, publicGoodRoot } from './sound/embedded-roots.ts';
import { SigstoreFault } from './sound/fault.ts';
import { parsePublicKeys, type PublicKey } from './sound/public-key.ts';
import { parseTrustRoots, type TrustRoot } from './sound/trust-root.ts';

/** What proofs are verified with. */
export interface Trust {
  rootsOf(entry: TrustedSigners): readonly TrustRoot[];
  keysOf(rules: readonly SignerRule[]): readonly PublicKey[];
  /** Texts of the files that rules name as keys, by path as it is written. */
  readonly keyTexts: ReadonlyMap<string, string>;
  /** Text of the trusted_root.json that an entry names. */
  rootText(entry: TrustedSigners): string | undefined;
  /** Of all entries. */
  readonly fingerprints: KeysOfRules;
  readonly errors: readonly Problem[];
}

/** Public keys as rules write them: paths or PEM. */
const keyTexts = (rules: readonly SignerRule[]): readonly string[] => rules.flatMap(({ key }) => key ?? []);

/** PEM, and no path. */
const isPem = (key: string): boolean => key.includes('-----BEGIN');

const embedded: readonly (readonly [string, () => TrustRoot])[] = [
  ['public-good', publicGoodRoot],
  ['github', githubRoot],
];

/**
 * Reads keys and trust roots that entries name, from where a change cannot write (`files`). `mirrored`: the root of a TUF
 * repository, in place of the one of this release that has its title, or of all.
 */
export async function trustOf(
  entries: readonly TrustedSigners[],
  files: SideFiles,
  mirrored: TrustRoot | undefined,
): Promise<Trust> {
  const errors: Problem[] = [];
  const written = new Set(keyTexts(entries.flatMap(rulesOf)));
  const keyPaths = [...written].filter((key) => !isPem(key));
  const rootPaths = entries.flatMap((entry) => rootPath(entry) ?? []);
  const contents = await files.read([...new Set([...keyPaths, ...rootPaths].map(plain))]);
  const load = <Value>(path: string, parse: (bytes: Uint8Array) => readonly Value[]): readonly Value[] => {
    const bytes = contents.get(plain(path));
    try {
      if (bytes === undefined) throw missing(path);
      return parse(bytes);
    } catch (error) {
      if (!(error instanceof SigstoreFault)) throw error;
      errors.push({ code: 'bad-trust', message: error.message, hint: error.hint });
      return [];
    }
  };
  const keys = new Map<string, readonly PublicKey[]>();
  for (const key of written)
    keys.set(
      key,
      isPem(key) ? inline(key, errors) : load(key, (bytes) => parsePublicKeys(textOf(bytes), plain(key))),
    );
  const roots = new Map(
    [...new Set(rootPaths)].map((path) => [path, load(path, (bytes) => parseTrustRoots(bytes, plain(path)))]),
  );
  return {
    rootsOf(entry) {
      const { trustRoot } = entry;
      const path = rootPath(entry);
      if (path !== undefined) return roots.get(path) ?? [];
      const isOwn = mirrored !== undefined && embedded.every(([name]) => name !== mirrored.title);
      if (isOwn && trustRoot === undefined) return [mirrored];
      return embedded
        .filter(([name]) => name === (trustRoot ?? name))
        .map(([name, root]) => (name === mirrored?.title ? mirrored : root()));
    },
    keyTexts: new Map(keyPaths.map((path) => [path, textOf(contents.get(plain(path)))])),
    rootText(entry) {
      const path = rootPath(entry);
      return path && textOf(contents.get(plain(path)));
    },
    keysOf: (rules) => [...new Set(keyTexts(rules))].flatMap((key) => keys.get(key) ?? []),
    fingerprints: new Map(
      [...keys].map(([key, found]) => [key, found.map(({ fingerprint }) => fingerprint)]),
    ),
    errors,
  };
}

/** Of a trusted_root.json; undefined where an instance is named, or nothing. */
const rootPath = ({ trustRoot }: TrustedSigners): string | undefined =>
  embedded.some(([name]) => name === trustRoot) ? undefined : trustRoot;

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

const plain = (path: string): string => path.replace(/^(?:\.\/)+/, '');

function inline(pem: string, errors: Problem[]): readonly PublicKey[] {
  try {
    return parsePublicKeys(pem, 'key');
  } catch (error) {
    if (!(error instanceof SigstoreFault)) throw error;
    errors.push({ code: 'bad-trust', message: error.message, hint: error.hint });
    return [];
  }
}

const missing = (path: string): SigstoreFault =>
  new SigstoreFault(
    'trust-root',
    `${plain(path).slice(0, 300)} is no file of the repository that can be read`,
    {
      hint: 'In a pull request keys and trust roots are read from its base: merge the file first. Paths start at the root.',
    },
  );
