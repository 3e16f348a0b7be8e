import { isDay } from './day.ts';
import type { IgnoreComment } from './ignore.ts';

type Imported = Omit<IgnoreComment, 'own'>;

/** Comments of tools people come from. They ask for no reason, so theirs may be missing. */
const forms: readonly ((text: string) => Imported | undefined)[] = [
  hadolint,
  shellcheck,
  trivy,
  checkov,
  zizmor,
  allowed,
  detectSecrets,
  secretlint,
];

/** `text` is a comment without its sign; undefined when it is no ignore of another tool. */
export function parseImported(text: string): Imported | undefined {
  if (!sign.test(text)) return undefined;
  for (const form of forms) {
    const found = form(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** How any of them begins: most comments are none. */
const sign =
  /^\s*(?:hadolint|shellcheck|trivy:|checkov:|bridgecrew:|zizmor:|(?:gitleaks|betterleaks|trufflehog|kingfisher):|pragma|secretlint-)/u;

export const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const reaches = { global: 'file', stage: 'stage' } as const;

/**
 * `hadolint [global|stage] ignore=DL3008,SC2086 [# reason]`. A word that is no id of hadolint's spoils the whole
 * comment, as it does there. (Facts: hadolint's README, "Ignoring Rules".)
 */
function hadolint(text: string): Imported | undefined {
  const form =
    /^hadolint\s+(?:(?<reach>global|stage)\s+)?ignore\s*=\s*(?<ids>(?:DL|SC)\d+(?:\s*,\s*(?:DL|SC)\d+)*)\s*(?:#(?<reason>.*))?$/u;
  const { reach, ids, reason } = form.exec(text)?.groups ?? {};
  if (ids === undefined) return undefined;
  return {
    selectors: list(ids),
    reason: said(reason),
    until: null,
    reach: reach === 'global' || reach === 'stage' ? reaches[reach] : 'next',
  };
}

/**
 * `shellcheck disable=SC2086,SC3000-SC3061 [# reason]`, `all` for every code, among other directives. Between the lines
 * of a RUN the build takes it away before a shell could see it. (Facts: ShellCheck's wiki, "Directive".)
 */
function shellcheck(text: string): Imported | undefined {
  const [directives = '', ...reason] = text.split('#');
  const [name, ...words] = directives.trim().split(/\s+/u);
  const codes = words.filter((word) => word.startsWith('disable=')).flatMap((word) => list(word.slice(8)));
  if (name !== 'shellcheck' || codes.length === 0 || !codes.every((code) => shellCode.test(code)))
    return undefined;
  const selectors = codes.map((code) =>
    code === 'all' ? 'SC0000-SC9999' : code.replace(/^\d/, 'SC$&').replace(/-(?=\d)/, '-SC'),
  );
  return { selectors, reason: said(reason.join('#')), until: null, reach: 'statement' };
}

const shellCode = /^(?:all|(?:SC)?\d+(?:-(?:SC)?\d+)?)$/u;

/** `trivy:ignore:DS-0002[:exp:YYYY-MM-DD] trivy:ignore:…`, `*` for all. (Facts: trivy's documentation.) */
function trivy(text: string): Imported | undefined {
  const sign = 'trivy:ignore:';
  const words = text.split(/\s+/u);
  const rules = words.slice(0, words.findIndex((word) => !word.startsWith(sign)) >>> 0);
  const parts = rules.map((word) => word.slice(sign.length).split(':'));
  const days = parts.flatMap((part) => (part.includes('exp') ? [part[part.indexOf('exp') + 1] ?? ''] : []));
  // A day that cannot be read must not mean "for ever".
  if (parts.length === 0 || !days.every(isDay)) return undefined;
  const selectors = parts.map(([id = '']) => (id === '*' ? 'trivy:*' : id));
  return { selectors, reason: null, until: days.sort()[0] ?? null, reach: 'next' };
}

/** `checkov:skip=CKV_DOCKER_2[:reason]`, anywhere in the file and for all of it. (Facts: checkov's documentation.) */
function checkov(text: string): Imported | undefined {
  const { id, reason } =
    /^(?:checkov|bridgecrew):skip=\s*(?<id>\w+)\s*(?::(?<reason>.*))?$/u.exec(text)?.groups ?? {};
  return id === undefined ? undefined : { selectors: [id], reason: said(reason), until: null, reach: 'file' };
}

function zizmor(text: string): Imported | undefined {
  const selectors = /^zizmor:\s*ignore\[(?<selectors>[\w\s,-]+)\]/u.exec(text)?.groups?.selectors;
  return selectors === undefined
    ? undefined
    : { selectors: list(selectors), reason: null, until: null, reach: 'next' };
}

/** What a comment means that names no rule. */
const anySecret = ['secret-scan:*'];

/**
 * `gitleaks:allow`, `betterleaks:allow`, `trufflehog:ignore`, `kingfisher:ignore`: every secret of the line. (Facts: the
 * READMEs of the tools.)
 */
function allowed(text: string): Imported | undefined {
  const found =
    /^(?:(?:gitleaks|betterleaks|kingfisher):allow|(?:trufflehog|kingfisher):ignore)(?!\w)(?<reason>.*)$/u.exec(
      text,
    );
  if (found === null) return undefined;
  return { selectors: anySecret, reason: said(found.groups?.reason), until: null, reach: 'line' };
}

/** `pragma: allowlist [nextline] secret`, once `whitelist`. (Facts: detect-secrets' README, "Inline Allowlisting".) */
function detectSecrets(text: string): Imported | undefined {
  const found = /^pragma: ?(?:allow|white)list(?<below>[ -]nextline)?[ -]secrets?(?!\w)(?<reason>.*)$/u.exec(
    text,
  );
  if (found === null) return undefined;
  const { below, reason } = found.groups ?? {};
  const reach = below === undefined ? 'line' : 'below';
  return { selectors: anySecret, reason: said(reason), until: null, reach };
}

/**
 * `secretlint-disable[-line|-next-line] [rule, rule] [-- reason]`; without a suffix up to the `secretlint-enable` behind
 * it. (Facts: secretlint's documentation, "Ignore by comments".)
 */
function secretlint(text: string): Imported | undefined {
  const found = /^secretlint-disable(?<part>-line|-next-line)?(?:\s+(?<rest>.*))?$/u.exec(text);
  if (found === null) return undefined;
  const { part, rest = '' } = found.groups ?? {};
  const [ids = '', ...reason] = ` ${rest}`.split(' -- ');
  const selectors = list(ids);
  if (!selectors.every((id) => /^[@\w/-]+$/u.test(id))) return undefined;
  return {
    selectors: selectors.length === 0 ? anySecret : selectors,
    reason: said(reason.join(' -- ')),
    until: null,
    reach: part === undefined ? 'block' : part === '-line' ? 'line' : 'below',
  };
}

const said = (reason = ''): string | null => {
  const trimmed = reason.replace(/^[\s:;,-]+/u, '').trim();
  return trimmed === '' ? null : trimmed;
};
