import { clip } from '../../shared/core/clip.ts';
import type { Programs } from '../../shared/core/programs.ts';
import { ProgramError } from '../../shared/core/programs.ts';
import { rulesOf, type SignerRule, type TrustedSigners } from '../../shared/core/signers.ts';

/** What a cosign on this machine says of an image. */
export interface CosignAnswer {
  readonly isAccepted: boolean;
  /** For people: what it answered where it refused. */
  readonly text: string;
}

/** What cosign needs beside the entry. */
export interface CosignSettings {
  /** Texts of key files, by the path that a rule names. */
  readonly keys: ReadonlyMap<string, string>;
  /** Spoken to without TLS. */
  readonly isPlain: boolean;
  /** trusted_root.json, where the entry names a file. */
  readonly trustRoot: string | undefined;
}

/** Facts: cosign 2 and 3, `cosign verify --help`. */
const claimFlags: ReadonlyMap<string, string> = new Map([
  ['githubWorkflowTrigger', '--certificate-github-workflow-trigger'],
  ['githubWorkflowSha', '--certificate-github-workflow-sha'],
  ['githubWorkflowName', '--certificate-github-workflow-name'],
  ['githubWorkflowRepository', '--certificate-github-workflow-repository'],
  ['githubWorkflowRef', '--certificate-github-workflow-ref'],
]);

/** Each is a run of a program that asks the registry anew. */
const mostRuns = 20;

/** What an entry asks for that cosign cannot be told, as a phrase; undefined where it can be told all. */
export function beyondCosign(entry: TrustedSigners): string | undefined {
  const { attestations = [], repository, platforms = 'index', trustRoot } = entry;
  const claims = rulesOf(entry).flatMap((rule) => Object.keys(rule.claims ?? {}));
  const unknown = claims.find((name) => !claimFlags.has(name));
  if (unknown !== undefined) return `the claim ${unknown}`;
  if (repository !== undefined) return 'another repository for the proofs';
  if (platforms !== 'index') return 'the signatures of platforms';
  if (trustRoot === 'github') return "GitHub's own trust root";
  if (attestations.some(isPolicy)) return 'what is in an attestation';
  // It does not say who of a pattern signed, so one of them would count for two.
  if ([entry, ...attestations].some(({ atLeast = 1 }) => atLeast > 1)) return 'several signers';
  if (runsOf(entry).length > mostRuns) return `more than ${String(mostRuns)} signers`;
  return undefined;
}

const isPolicy = (rule: object): boolean =>
  ['builder', 'source', 'ref', 'maxAgeDays', 'predicate'].some((name) => name in rule);

/** One thing to be met. */
interface Round {
  readonly command: readonly string[];
  /** Any of them will do. */
  readonly rules: readonly SignerRule[];
}

function roundsOf({
  signers,
  atLeast,
  annotations = {},
  attestations = [],
}: TrustedSigners): readonly Round[] {
  const isBare = attestations.length > 0 && (signers.length === 0 || atLeast === 0);
  const pairs = Object.entries(annotations).flatMap(([name, value]) => ['--annotations', `${name}=${value}`]);
  return [
    ...(isBare ? [] : [{ command: ['verify', ...pairs], rules: signers }]),
    ...attestations.map((rule) => ({
      command: ['verify-attestation', '--type', rule.type],
      rules: rule.signers ?? signers,
    })),
  ];
}

const runsOf = (entry: TrustedSigners): readonly SignerRule[] =>
  roundsOf(entry).flatMap(({ rules }) => rules);

/** `name` has a digest. What does not come to an end counts as refused. */
export async function askCosign(
  name: string,
  entry: TrustedSigners,
  settings: CosignSettings,
  programs: Programs,
  program: string,
): Promise<CosignAnswer> {
  for (const { command, rules } of roundsOf(entry)) {
    let refusal: string | undefined = 'it was given no signer';
    for (const rule of rules) {
      const { args, files } = callFor(rule, settings);
      const common = ['--output', 'json', ...(settings.isPlain ? ['--allow-http-registry'] : [])];
      refusal = await run(programs, program, [...command, ...args, ...common, '--', name], files);
      if (refusal === undefined) break;
    }
    if (refusal !== undefined) return { isAccepted: false, text: refusal };
  }
  return { isAccepted: true, text: 'it accepts the image' };
}

function callFor(
  rule: SignerRule,
  { keys, trustRoot }: CosignSettings,
): { readonly args: readonly string[]; readonly files: Readonly<Record<string, string>> } {
  const flag = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
  const pattern = (name: string, value: string | undefined) =>
    value === undefined ? [] : [name, `^(?:${value})$`];
  const key = rule.key === undefined ? undefined : (keys.get(rule.key) ?? rule.key);
  return {
    args: [
      ...flag('--certificate-identity', rule.identity),
      ...pattern('--certificate-identity-regexp', rule.identityRegexp),
      ...flag('--certificate-oidc-issuer', rule.issuer),
      ...pattern('--certificate-oidc-issuer-regexp', rule.issuerRegexp),
      ...flag('--key', key && 'signer.pub'),
      ...(rule.withoutLog === true ? ['--insecure-ignore-tlog=true'] : []),
      ...Object.entries(rule.claims ?? {}).flatMap(([claim, value]) =>
        flag(claimFlags.get(claim) ?? '', value),
      ),
      ...flag('--trusted-root', trustRoot && 'trusted_root.json'),
    ],
    files: {
      ...(key === undefined ? {} : { 'signer.pub': key }),
      ...(trustRoot === undefined ? {} : { 'trusted_root.json': trustRoot }),
    },
  };
}

/** Undefined where it accepts, else why not. */
async function run(
  programs: Programs,
  program: string,
  args: readonly string[],
  files: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  try {
    const { code, stderr } = await programs.run({ program, args, files, maxOutputBytes: 64 * 1024 * 1024 });
    if (code === 0) return undefined;
    const lines = stderr.split('\n').map((line) => line.trim());
    const said =
      lines.find((line) => line.startsWith('Error:')) ?? lines.findLast((line) => line !== '') ?? '';
    return said === '' ? `exit code ${String(code)}` : plain(said);
  } catch (error) {
    if (error instanceof ProgramError) return `it came to no end: ${error.message}`;
    throw error;
  }
}

/** On one line, nothing unseen in it, and no sign at its end. */
const plain = (text: string): string =>
  clip(text.replace(/^Error: /, '').replace(/\p{C}/gu, '\u{fffd}'), 280).replace(/[\s:.]{1,9}$/, '');
