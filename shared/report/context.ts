import type { Region } from '../core/finding.ts';
import type { Run } from '../core/result.ts';
import type { RuleMeta } from '../core/rule.ts';

/** What a reporter needs beside the run: what is known about the rules, and the look of the place it writes to. */
export interface ReportContext {
  /** Every rule of the checks that ran, also those that found nothing. */
  readonly rules: readonly RuleMeta[];
  rule(id: string): RuleMeta | undefined;
  /** The page that explains a rule; undefined where none is published. */
  rulePage(ruleId: string): string | undefined;
  /** Page of exactly these lines at a commit; undefined where the files are on no server. */
  readonly link: ((region: Region, commit: string) => string) | undefined;
  /** `https://github.com/owner/name`; undefined outside a hosted repository. */
  readonly repositoryUrl: string | undefined;
  /** Where a reader finds what a full surface had to leave out, in words: `the report file report.json`. */
  readonly rest: string;
  /** The page of `rest`: that of the workflow's run. */
  readonly restUrl?: string | undefined;
  /** Below the terminal's report the log lists everything, a line each. */
  readonly listed?: boolean;
  /** The paths given, where not the whole repository was looked at. */
  readonly part?: string | undefined;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** Text for people, an object for machines. */
export type Reporter<Output> = (run: Run, context: ReportContext) => Output;

/** Builds `link` for a repository on GitHub (.com or Enterprise Server). */
export const linkInto =
  (repositoryUrl: string) =>
  (region: Region, commit: string): string => {
    const last = lastLineOf(region);
    const lines = last > region.startLine ? `#L${region.startLine}-L${last}` : `#L${region.startLine}`;
    // Without plain=1 GitHub renders Markdown files and knows no lines in them.
    const plain = /\.(?:md|markdown)$/i.test(region.path) ? '?plain=1' : '';
    return `${repositoryUrl}/blob/${encodeURIComponent(commit)}/${encodePath(region.path)}${plain}${lines}`;
  };

/** Percent-encodes each part of a `/` separated path, also the signs that Markdown would read (RFC 3986 §2.3). */
export const encodePath = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, percent))
    .join('/');

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/** The last line that a region has a character on: one that ends before column 1 of a line does not touch it. */
export const lastLineOf = ({ startLine, endLine, endColumn }: Region): number =>
  endColumn === 1 && endLine > startLine ? endLine - 1 : endLine;

/** Said of a place that head no longer has. */
export const inCommit = ({ commit }: Region): string =>
  commit === undefined ? '' : ` in commit ${commit.slice(0, 12)}`;
