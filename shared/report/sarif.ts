import type { Finding } from '../core/finding.ts';
import { groupBy } from '../core/group.ts';
import type { Problem } from '../core/problem.ts';
import type { Run, RunResult } from '../core/result.ts';
import { severityRank } from '../core/severity.ts';
import type { ReportContext } from './context.ts';
import { encodePath } from './context.ts';
import { forSarif } from './escape.ts';
import { lineHashes } from './line-hash.ts';
import { notConfigured } from './markdown/words.ts';
import { artifact, type Places, root, sarifResult } from './sarif-result.ts';
import { sarifRules } from './sarif-rules.ts';

const schemaUri =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** Of a run with more results GitHub shows this many, and over 25,000 it takes none. */
export const mostResults = 5_000;

export interface SarifRun {
  readonly automationDetails: { readonly id: string };
  readonly results: readonly object[];
  readonly [name: string]: unknown;
}

export interface SarifLog {
  readonly $schema: string;
  readonly version: '2.1.0';
  readonly runs: readonly SarifRun[];
}

/** GitHub opens an alert for every result, whatever its `suppressions` and `baselineState` say: what needs none stays out. */
const standing = ({ checks }: RunResult): readonly Finding[] =>
  checks.flatMap(({ findings }) => findings.filter(({ status }) => status !== 'fixed'));

/**
 * A SARIF 2.1.0 log: a run a check. GitHub keeps alerts by tool and category and replaces those of a category with each
 * upload, so each check has its own. Of more than `perRun` results there are several, the most severe first.
 */
export function toSarif(run: Run, context: ReportContext, perRun = mostResults): SarifLog {
  const lines = lineHashesOf(run, standing(run.result));
  return {
    $schema: schemaUri,
    version: '2.1.0',
    runs: byCheck(run.result).flatMap((result) => {
      const parts = partsOf(standing(result), perRun);
      return parts.map((findings, at) =>
        sarifRun(result, context, { findings, at, of: parts.length, lines }),
      );
    }),
  };
}

/** A result for each check; what is no check's fault stands with the first. */
const byCheck = (result: RunResult): readonly RunResult[] =>
  result.checks.length < 2
    ? [result]
    : result.checks.map((check, at) => ({
        ...result,
        checks: [check],
        errors: at === 0 ? result.errors : [],
      }));

function partsOf(findings: readonly Finding[], perRun: number): readonly (readonly Finding[])[] {
  if (findings.length <= perRun) return [findings];
  const sorted = [...findings].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  return Array.from({ length: Math.ceil(sorted.length / perRun) }, (_, at) =>
    sorted.slice(at * perRun, (at + 1) * perRun),
  );
}

interface Part {
  readonly findings: readonly Finding[];
  readonly at: number;
  readonly of: number;
  readonly lines: LineHashes;
}

function sarifRun(result: RunResult, context: ReportContext, { findings, at, of, lines }: Part): SarifRun {
  const found = new Set(findings.map(({ ruleId }) => ruleId));
  const rules = sarifRules(result, context).filter(({ id }) => of === 1 || found.has(id));
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
  // What could not be checked stands in the first run alone.
  const paths = pathsOf(findings, at === 0 ? result : undefined);
  const places: Places = { index: new Map(paths.map((path, index) => [path, index])) };
  return {
    tool: { driver: { name: result.tool.name, semanticVersion: result.tool.version, rules } },
    automationDetails: { id: `${categoryOf(result, context)}${at === 0 ? '' : `part-${at + 1}/`}` },
    columnKind: 'utf16CodeUnits',
    ...provenance(result, context),
    ...(at === 0 && { invocations: [invocation(result, places)] }),
    artifacts: paths.map((path) => ({ location: { uri: encodePath(path), uriBaseId: root } })),
    results: findings.map((finding) => sarifResult(finding, ruleIndex, places, lines(finding))),
  };
}

type LineHashes = (finding: Finding) => string | undefined;

/** Of places that head has, in files whose text the run holds. Each text is hashed once. */
function lineHashesOf({ texts }: Run, findings: readonly Finding[]): LineHashes {
  const placed = findings.filter(({ region }) => region !== null && region.commit === undefined);
  const hashes = new Map<string, ReadonlyMap<number, string>>();
  for (const [path = '', those] of groupBy(placed, ({ region }) => region?.path)) {
    const text = texts.get(path);
    const lines = new Set(those.map(({ region }) => region?.startLine ?? 0));
    if (text !== undefined) hashes.set(path, lineHashes(text, lines));
  }
  return ({ region }) =>
    region === null || region.commit !== undefined
      ? undefined
      : hashes.get(region.path)?.get(region.startLine);
}

/** Two jobs with one check over different paths have a category each. */
function categoryOf({ checks }: RunResult, { part }: ReportContext): string {
  const names = [...checks.map(({ id }) => id), ...(part === undefined ? [] : [encodePath(part)])];
  return ['portcullis', ...names, ''].join('/');
}

const provenance = ({ head }: RunResult, { repositoryUrl }: ReportContext): object =>
  repositoryUrl === undefined || head === null
    ? {}
    : {
        versionControlProvenance: [
          { repositoryUri: repositoryUrl, revisionId: head, mappedTo: { uriBaseId: root } },
        ],
      };

function pathsOf(findings: readonly Finding[], result: RunResult | undefined): readonly string[] {
  const paths = [
    ...findings.flatMap(({ region, related }) => [
      ...(region ? [region] : []),
      ...related.map((one) => one.region),
    ]),
    ...(result?.checks ?? []).flatMap((check) => check.unchecked),
  ].map(({ path }) => path);
  return [...new Set(paths)].sort();
}

function invocation({ checks, errors, outcome }: RunResult, places: Places): object {
  const blind = checks.flatMap(({ unchecked }) =>
    unchecked.map(({ path, code, message, line, hint }) => ({
      ...notification({ code, message, hint }),
      locations: [
        {
          physicalLocation: {
            artifactLocation: artifact(path, places),
            ...(line !== null && { region: { startLine: line } }),
          },
        },
      ],
    })),
  );
  const notes = [...blind, ...[...checks.flatMap((check) => check.errors), ...errors].map(notification)];
  const idle = checks.flatMap((check) =>
    check.idle === undefined
      ? []
      : {
          level: 'note',
          descriptor: { id: 'not-configured' },
          message: { text: forSarif(`${check.id}: ${notConfigured(check.idle)}`) },
        },
  );
  return {
    executionSuccessful: notes.length === 0,
    exitCode: outcome,
    ...(notes.length > 0 && { toolExecutionNotifications: notes }),
    ...(idle.length > 0 && { toolConfigurationNotifications: idle }),
  };
}

const notification = ({ code, message, hint }: Problem): object => ({
  level: 'error',
  descriptor: { id: code },
  message: { text: forSarif(hint === '' ? message : `${message} ${hint}`) },
});
