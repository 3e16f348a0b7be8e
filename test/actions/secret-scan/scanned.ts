import { configured } from '../../../actions/secret-scan/imports/settings.ts';
import { openGate } from '../../../actions/secret-scan/gate/open.ts';
import type { SecretDocument } from '../../../actions/secret-scan/document.ts';
import { secretOf } from '../../../actions/secret-scan/examples.ts';
import { base62 } from '../../../actions/secret-scan/grammar.ts';
import type { NamedKind, Provider, TokenKind } from '../../../actions/secret-scan/kind.ts';
import { watchesFor } from '../../../actions/secret-scan/match/literals.ts';
import { Scanner } from '../../../actions/secret-scan/match/scanner.ts';
import { reading, readText } from '../../../actions/secret-scan/read.ts';
import { ruleOf } from '../../../actions/secret-scan/rules.ts';
import { github } from '../../../actions/secret-scan/rules/github.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { Check } from '../../../shared/core/check.ts';
import { run, type RunRequest } from '../../../shared/core/run.ts';
import { matcher } from '../../../shared/files/matcher.ts';
import { ports } from '../../ports.ts';
import { side } from '../../shared/core/sample-check.ts';

/** No structure to check, and a gitleaks rule of the same meaning. */
const token: TokenKind = {
  how: 'token',
  id: 'acme-token',
  title: 'Acme token',
  aliases: ['acme-api-token'],
  grammar: ['acm_', base62(32)],
};
const named: NamedKind = {
  how: 'named',
  id: 'acme-key',
  title: 'Acme key',
  names: ['acme'],
  grammar: [base62(32)],
};
const acme: Provider = {
  name: 'Acme',
  revoke: 'Revoke it.',
  references: ['https://acme.example/'],
  kinds: [token, named],
};
const [classic] = github.kinds.filter(({ verify, sample }) => verify !== undefined && sample !== undefined);
if (classic === undefined) throw new Error('GitHub has no kind with a checksum.');

export const tokenOf = (seed: string): string => secretOf(token, seed);
export const keyOf = (seed: string): string => secretOf(named, seed);
export const provenOf = (seed: string): string => secretOf(classic, seed);
export const provenRule = `secret-scan/${classic.id}`;

const watches = watchesFor([...acme.kinds, classic]);
const scanner = new Scanner(openGate(watches.map(({ literal }) => literal)), watches);
export const plain: Check<SecretDocument> = {
  id: 'secret-scan',
  title: 'Secret scan',
  summary: 'For tests.',
  inputs: [],
  examplePath: 'a.env',
  claims: () => ({ kind: 'file', certain: false }),
  parse: (file) => readText(file, scanner),
  bytes: reading(() => scanner),
  rules: [ruleOf(acme, token), ruleOf(acme, named), ruleOf(github, classic)],
};

export type Files = Readonly<Record<string, string>>;

/** The check as settings files of other tools want it. */
export const set = (settings: Files) =>
  configured(
    { check: plain, kinds: [...acme.kinds, classic], scanner: () => scanner },
    {
      read: (path) => {
        const text = settings[path];
        return Promise.resolve(
          text === undefined ? undefined : { path, text, size: text.length, blob: text },
        );
      },
      matcher,
    },
  );

/** Findings as `rule path:line`, suppressed ones as `by source`. */
export async function scanned(
  files: Files,
  check: Check = plain,
  change: Partial<RunRequest> & { before?: Files } = {},
) {
  const { before, ...request } = change;
  const { result } = await run(
    {
      checks: [check],
      catalogue: new Catalogue([check]),
      policy: {},
      overrides: { options: {} },
      suppressions: [],
      scope: 'all',
      head: side(files),
      base: before && { ...side(before, 'base'), renamed: new Map() },
      named: [],
      proposed: [],
      errors: [],
      tool: { name: 'portcullis', version: '0' },
      ...request,
    },
    ports,
  );
  const [only] = result.checks;
  if (only === undefined) throw new Error('No check ran.');
  return {
    result,
    check: only,
    shown: only.findings.map(
      ({ ruleId, region }) => `${ruleId.slice(12)} ${region?.path ?? ''}:${region?.startLine ?? 0}`,
    ),
    hidden: only.suppressed.map(({ by, source }) => `${by} ${source}`),
  };
}
