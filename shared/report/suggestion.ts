import { digest, sha1 } from '../core/fingerprint.ts';
import type { Finding, Fix } from '../core/finding.ts';
import type { Run } from '../core/result.ts';
import { severityRank } from '../core/severity.ts';
import type { ReportContext } from './context.ts';
import { fenceFor, forMarkdown, forMarkdownSentence, visible } from './escape.ts';
import { ended, ruleName, severityMark, short } from './markdown/words.ts';
import { type LineChange, lineChange, openLines } from './suggestion-lines.ts';

/** A fix as a comment on the lines that it replaces. */
export interface Suggestion extends LineChange {
  readonly path: string;
  /** First line of its comment, by which it is known again. */
  readonly marker: string;
  readonly body: string;
}

/** A file of a pull request's diff: `https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files` */
export interface ChangedFile {
  readonly path: string;
  /** Git's id of the file at the head. */
  readonly blob: string;
  /** Hunks of its unified diff. */
  readonly patch: string;
}

/** Git's object id of a text's bytes. GitHub has no repositories with another hash. */
const blobOf = (text: string): string => sha1(`blob ${Buffer.byteLength(text)}\0${text}`);

/** Only in the very bytes that were checked, with nothing starred out, and where lines end with a line feed alone. */
const openText = ({ texts, blobs }: Run, path: string): string | undefined => {
  const text = texts.get(path);
  return text !== undefined && !text.includes('\r') && blobOf(text) === blobs.get(path) ? text : undefined;
};

const modeRank: Readonly<Record<Fix['mode'], number>> = { fix: 0, suggest: 1, update: 2 };

/** Those that a click may apply, the safest first. */
const offered = ({ fixes }: Finding): readonly Fix[] =>
  fixes.filter(({ mode }) => mode !== 'update').sort((a, b) => modeRank[a.mode] - modeRank[b.mode]);

/** What would hide in a comment, or not come out of it as it went in. */
const isPlain = (text: string, secrets: ReadonlySet<string> | undefined): boolean =>
  visible(text.replace(/[\n\t]/g, '')) === text.replace(/[\n\t]/g, '') &&
  ![...(secrets ?? [])].some((secret) => text.includes(secret));

/** All fixes of what the change brought in that could be one suggestion each, the worst finding first. */
export function suggestionsOf(run: Run, context: ReportContext): readonly Suggestion[] {
  const findings = run.result.checks
    .flatMap((check) => check.findings)
    .filter((finding) => finding.status === 'introduced' && offered(finding).length > 0)
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const texts = new Map<string, string | undefined>();
  const textOf = (path: string): string | undefined => {
    if (!texts.has(path)) texts.set(path, openText(run, path));
    return texts.get(path);
  };
  return findings.flatMap((finding): Suggestion[] => {
    for (const fix of offered(finding)) {
      const paths = [...new Set(fix.edits.map(({ path }) => path))];
      const [path] = paths;
      const text = path === undefined || paths.length > 1 ? undefined : textOf(path);
      const change = text === undefined ? undefined : lineChange(text, fix.edits);
      if (path === undefined || text === undefined || change === undefined) continue;
      const old = text.split('\n').slice(change.startLine - 1, change.endLine);
      if (!isPlain([...old, ...change.lines].join('\n'), run.secrets)) continue;
      const marker = markerOf(finding);
      return [{ ...change, path, marker, body: bodyOf(marker, finding, fix, change, context) }];
    }
    return [];
  });
}

/** Those whose lines the diff shows in one piece, and of two on one line the first. */
export function inDiff(
  suggestions: readonly Suggestion[],
  files: readonly ChangedFile[],
  { blobs }: Run,
): readonly Suggestion[] {
  const changed = new Map(
    files.map(({ path, blob, patch }) => [path, { blob, open: openLines(patch) }] as const),
  );
  const taken: Suggestion[] = [];
  for (const one of suggestions) {
    const { path, startLine, endLine } = one;
    const file = changed.get(path);
    if (file === undefined || file.blob !== blobs.get(path)) continue;
    const isShown = file.open.some(({ first, last }) => first <= startLine && endLine <= last);
    const isFree = !taken.some(
      (other) => other.path === path && other.startLine <= endLine && startLine <= other.endLine,
    );
    if (isShown && isFree) taken.push(one);
  }
  return taken;
}

/** The same for the same finding after other lines have come and gone. */
const markerOf = ({ ruleId, fingerprint }: Finding): string =>
  `<!-- portcullis:suggestion ${digest(`${ruleId}\0${fingerprint}`)} -->`;

function bodyOf(
  marker: string,
  finding: Finding,
  { mode, title }: Fix,
  change: LineChange,
  context: ReportContext,
): string {
  const { ruleId, severity, message } = finding;
  const rule = context.rule(ruleId);
  const name = `**${severity} · ${forMarkdown(short(rule?.title ?? ruleId))}**`;
  const care = mode === 'suggest' ? ' Look at it before you apply it.' : '';
  return [
    marker,
    `${severityMark[severity]} ${name} ${ruleName(ruleId, context)}`,
    [ended(message), rule ? forMarkdownSentence(short(rule.advice)) : ''].join(' ').trim(),
    `${ended(title)}${care}`,
    fenced(change.lines),
  ].join('\n\n');
}

/** GitHub puts the lines between the fences in the place of those that the comment is about. */
function fenced(lines: readonly string[]): string {
  const fence = fenceFor(lines.join('\n'), 3);
  return [`${fence}suggestion`, ...lines, fence].join('\n');
}
