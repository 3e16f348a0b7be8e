import { digest } from '../core/fingerprint.ts';
import type { Edit, Finding, Fix } from '../core/finding.ts';
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

const modeRank: Readonly<Record<Fix['mode'], number>> = { fix: 0, suggest: 1, update: 2 };

/** Those that a click may apply, the safest first. */
const offered = ({ fixes }: Finding): readonly Fix[] =>
  fixes.filter(({ mode }) => mode !== 'update').sort((a, b) => modeRank[a.mode] - modeRank[b.mode]);

/** What would hide in a comment, or not come out of it as it went in. */
const isPlain = (text: string, secrets: ReadonlySet<string> | undefined): boolean =>
  visible(text.replace(/[\n\t]/g, '')) === text.replace(/[\n\t]/g, '') &&
  ![...(secrets ?? [])].some((secret) => text.includes(secret));

/** What edits make of the lines of one file, and those lines as they are. */
export interface ShownChange extends LineChange {
  readonly old: readonly string[];
}

/**
 * Undefined where it cannot be shown whole: only of the very bytes that were checked, where lines end with a line feed alone,
 * and with nothing starred out in the lines that change.
 */
export function shownChange(run: Run, path: string, edits: readonly Edit[]): ShownChange | undefined {
  const text = run.texts.get(path);
  const hidden = run.starred?.(path);
  if (text === undefined || hidden === undefined || text.includes('\r')) return undefined;
  const change = lineChange(text, edits);
  if (change === undefined) return undefined;
  const old = text.split('\n').slice(change.startLine - 1, change.endLine);
  if (old.some((_, at) => hidden.has(change.startLine + at))) return undefined;
  return isPlain([...old, ...change.lines].join('\n'), run.secrets) ? { ...change, old } : undefined;
}

/** All fixes of what the change brought in that could be one suggestion each, the worst finding first. */
export function suggestionsOf(run: Run, context: ReportContext): readonly Suggestion[] {
  const findings = run.result.checks
    .flatMap((check) => check.findings)
    .filter((finding) => finding.status === 'introduced' && offered(finding).length > 0)
    .sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  return findings.flatMap((finding): Suggestion[] => {
    for (const fix of offered(finding)) {
      const [path, ...others] = new Set(fix.edits.map((edit) => edit.path));
      if (path === undefined || others.length > 0) continue;
      const change = shownChange(run, path, fix.edits);
      if (change === undefined) continue;
      const { startLine, endLine, lines } = change;
      const marker = markerOf(finding);
      return [
        { startLine, endLine, lines, path, marker, body: bodyOf(marker, finding, fix, change, context) },
      ];
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
