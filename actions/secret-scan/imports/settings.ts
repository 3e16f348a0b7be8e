import type { Check, Configured, ToolFiles } from '../../../shared/core/check.ts';
import type { RawFile, SourceFile } from '../../../shared/core/document.ts';
import type { Problem } from '../../../shared/core/problem.ts';
import type { SecretDocument } from '../document.ts';
import type { KindOutline } from '../kind.ts';
import type { Searcher } from '../layers/search.ts';
import { reading, readText, type Load } from '../read.ts';
import { ruleOf, type SecretRule } from '../rules.ts';
import { anyOf, type Acceptance } from './acceptance.ts';
import { readGitleaks } from './gitleaks.ts';
import { readGitleaksIgnore } from './gitleaks-ignore.ts';
import type { OwnRule } from './own-rule.ts';
import { OwnRules, reach } from './own-rules.ts';
import { readSecretlintIgnore, readSecretlintRc } from './secretlint.ts';
import { readSecretsBaseline } from './secrets-baseline.ts';

/** The check as it is without settings of other tools. */
export interface Plain {
  readonly check: Check<SecretDocument>;
  readonly kinds: readonly KindOutline[];
  readonly scanner: () => Searcher;
  /** Where not all that the scanner wants is loaded. */
  readonly load?: Load;
}

interface Wishes {
  readonly rules: readonly OwnRule[];
  readonly accepts: readonly Acceptance[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
  readonly readsLines: boolean;
}

/** Reads what gitleaks, betterleaks, detect-secrets and secretlint are told in this repository. */
export async function configured(
  plain: Plain,
  files: ToolFiles,
): Promise<Configured<SecretDocument, unknown>> {
  const all: Wishes[] = [];
  for (const read of readers) {
    const wishes = await read(files);
    if (wishes !== undefined) all.push({ ...nothing, ...wishes });
  }
  const problems = all.flatMap((one) => one.problems);
  if (all.length === 0 || problems.length > 0) return { check: plain.check, problems };
  const own = all.flatMap(({ rules }) => rules);
  const readsLines = all.some((one) => one.readsLines);
  const searcher = readsLines || own.length > 0 ? withOwn(plain.scanner, own, readsLines) : plain.scanner;
  const accepts = anyOf(all.flatMap((one) => one.accepts));
  const kinds = new Map(
    [...plain.kinds, ...own.map(({ kind }) => kind)].map((kind): [string, KindOutline] => [
      `secret-scan/${kind.id}`,
      kind,
    ]),
  );
  const rules = [...plain.check.rules, ...own.map(ownRuleOf)] as SecretRule[];
  return {
    check: {
      ...plain.check,
      parse: (file) => readText(file, searcher(file)),
      bytes: reading(searcher, plain.load),
      rules: rules.map((rule) => accepting(rule, kinds.get(rule.id), accepts)),
      notes: all.flatMap(({ notes }) => notes),
    },
    problems: [],
  };
}

const nothing: Wishes = { rules: [], accepts: [], problems: [], notes: [], readsLines: false };

const one =
  (path: string, read: (file: SourceFile, files: ToolFiles) => Partial<Wishes> | Promise<Partial<Wishes>>) =>
  async (files: ToolFiles): Promise<Partial<Wishes> | undefined> => {
    const file = await files.read(path);
    return file && read(file, files);
  };

const ignoreFile = (path: string) =>
  one(path, ({ text }) => {
    const { accepts, problems } = readGitleaksIgnore(path, text);
    return { accepts: [accepts], problems };
  });

/** One a tool; each asks for its files. */
const readers: readonly ((files: ToolFiles) => Promise<Partial<Wishes> | undefined>)[] = [
  gitleaks,
  ignoreFile('.gitleaksignore'),
  ignoreFile('.betterleaksignore'),
  one('.secrets.baseline', ({ path, text }) => {
    const { accepts, problems } = readSecretsBaseline(path, text);
    return { accepts: [accepts], problems };
  }),
  one('.secretlintignore', ({ path, text }, files) => ({
    accepts: [readSecretlintIgnore(path, text, files)],
  })),
  one('.secretlintrc.json', ({ path, text }) => readSecretlintRc(path, text)),
];

/** betterleaks takes its own file first, and that of gitleaks where there is none. */
async function gitleaks(files: ToolFiles): Promise<Partial<Wishes> | undefined> {
  const file = (await files.read('.betterleaks.toml')) ?? (await files.read('.gitleaks.toml'));
  if (file === undefined) return undefined;
  const { isAlone, ...rest } = await readGitleaks(file.path, file.text, files);
  const note = `${file.path} leaves out the rules that gitleaks has; those of secret-scan look all the same.`;
  return { ...rest, notes: isAlone ? [note] : [] };
}

function withOwn(
  scanner: () => Searcher,
  rules: readonly OwnRule[],
  readsLines: boolean,
): (file: RawFile | SourceFile) => Searcher {
  const own = rules.length === 0 ? undefined : new OwnRules(rules);
  return (file) => {
    const plain = scanner();
    // A blob of the past has its id for a name.
    const path = file.path === file.blob ? undefined : file.path;
    const isLarge = 'bytes' in file && file.bytes === undefined;
    return {
      reach: Math.max(plain.reach, reach),
      scan: (bytes, part) => plain.scan(bytes, part),
      signs: (bytes, wanted) => plain.signs(bytes, wanted),
      versions: () => plain.versions(),
      readsLines,
      ...(own && {
        own: (bytes, part, isFile) => own.search(bytes, part, { path, isLarge, isFile }),
      }),
    };
  };
}

function ownRuleOf({ kind, name, path }: OwnRule): SecretRule {
  const provider = {
    name: 'the service that gave it out',
    revoke: `Revoke it where it was given out; the rule "${name}" of the configuration of gitleaks says what it is.`,
    references: ['https://github.com/gitleaks/gitleaks#configuration'],
    kinds: [kind],
  } as const;
  const rule = ruleOf(provider, kind, 'README.md#accepting-a-finding');
  if (path === undefined) return rule;
  return withCheck(rule, (context, report) => {
    if (path.test(context.doc.path)) rule.check(context, report);
  });
}

/** The rule, its reports marked with what accepts them. */
function accepting(rule: SecretRule, kind: KindOutline | undefined, accepts: Acceptance): SecretRule {
  const names = new Set([rule.id, ...(kind === undefined ? [] : [kind.id]), ...rule.aliases]);
  const isGeneric = kind?.how === 'generic' || kind?.how === 'named';
  return withCheck(rule, (context, report) => {
    const { doc } = context;
    const mine = doc.secrets.filter((secret) => secret.kind === kind?.id);
    if (mine.length === 0) return;
    const secrets = mine.map((secret) => {
      const accepted = accepts({ secret, doc, names, isGeneric });
      return accepted === undefined ? secret : { ...secret, accepted };
    });
    rule.check({ ...context, doc: { ...doc, secrets } }, report);
  });
}

/** A copy would make the examples of two thousand rules, which nobody asks for. */
const withCheck = (rule: SecretRule, check: SecretRule['check']): SecretRule =>
  Object.create(rule, { check: { value: check } }) as SecretRule;
