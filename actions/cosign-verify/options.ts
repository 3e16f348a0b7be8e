import type { OptionValues } from '../../shared/core/check.ts';
import type { Input } from '../../shared/core/input.ts';
import { inputList, inputText } from '../../shared/core/input-options.ts';
import { registryInputs, registryOptions, registrySettings } from '../../shared/core/registry-input.ts';
import type { RegistrySettings } from '../../shared/core/registry.ts';
import type { OptionDefinitions } from '../../shared/core/rule.ts';
import { platformsInput, signerInputs, signerOptions } from './judge/inputs.ts';

export const engines = ['native', 'cosign', 'both'] as const;
export type Engine = (typeof engines)[number];

export const checkOptions = {
  images: inputList,
  artifacts: inputList,
  ...signerOptions,
  tufMirror: inputText,
  tufRoot: inputText,
  githubAttestations: {
    default: false,
    summary: "Whether GitHub's attestation API is asked too, for images of a GitHub repository.",
  },
  engine: {
    default: 'native',
    summary: 'What verifies: `native`, a `cosign` on PATH, or `both`, which have to agree.',
    faults: (value: string) =>
      engines.some((engine) => engine === value) ? [] : ['native, cosign or both may stand here'],
  },
  ...registryOptions,
} satisfies OptionDefinitions;

export const inputs: readonly Input[] = [
  {
    name: 'images',
    kind: 'list',
    summary: 'Images to verify, in place of those that the files of the repository name.',
    otherwise: 'all that files name and that signers are configured for',
    where: 'anywhere',
  },
  {
    name: 'artifacts',
    kind: 'list',
    summary:
      'Files to verify: `path` with its bundle beside it (`.sigstore.json`, `.sigstore`, `.bundle`), or `path=bundle`.',
    otherwise: 'none',
    where: 'anywhere',
  },
  ...signerInputs,
  platformsInput,
  {
    name: 'tuf-mirror',
    kind: 'text',
    summary: 'URL of a TUF repository whose trusted_root.json is used, with `tuf-root`.',
    otherwise: 'none: the roots of this release are used',
    where: 'anywhere',
  },
  {
    name: 'tuf-root',
    kind: 'text',
    summary: 'Path of the root.json that the TUF repository is trusted by, read as base has it.',
    where: 'anywhere',
  },
  {
    name: 'github-attestations',
    kind: 'flag',
    summary: "Ask GitHub's attestation API too, for images of a repository there.",
    otherwise: "the policy's, else false",
    where: 'anywhere',
  },
  {
    name: 'engine',
    kind: 'choice',
    choices: engines,
    summary: 'What verifies: this check, a cosign on PATH, or both, which then have to agree.',
    otherwise: 'native',
    where: 'anywhere',
  },
  ...registryInputs,
];

export interface VerifyOptions {
  readonly images: readonly string[];
  readonly artifacts: readonly string[];
  readonly engine: Engine;
  readonly githubAttestations: boolean;
  readonly tuf: { readonly mirror: string; readonly root: string };
  readonly registry: RegistrySettings;
}

/** Values as the run settled them; who may sign is read by `judge/`. */
export function verifyOptions(values: OptionValues): VerifyOptions {
  const word = (name: string): string => {
    const value = values[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  const words = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  return {
    images: words('images'),
    artifacts: words('artifacts'),
    engine: engines.find((engine) => engine === values.engine) ?? 'native',
    githubAttestations: values.githubAttestations === true,
    tuf: { mirror: word('tufMirror'), root: word('tufRoot') },
    registry: registrySettings(values),
  };
}
