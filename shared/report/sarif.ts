import type { Finding, Region } from '../core/finding.ts';
import type { Problem } from '../core/problem.ts';
import type { Run, RunResult } from '../core/result.ts';
import { levels } from '../core/severity.ts';
import type { ReportContext } from './context.ts';
import { encodePath } from './context.ts';
import { groupBy } from '../core/group.ts';
import { sarifRules } from './sarif-rules.ts';

const schemaUri =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const root = '%SRCROOT%';

/** GitHub opens an alert for every result, whatever its `suppressions` and `baselineState` say: what needs none stays out. */
const standing = ({ checks }: RunResult): readonly Finding[] =>
  checks.flatMap(({ findings }) => findings.filter(({ status }) => status !== 'fixed'));

/** A SARIF 2.1.0 log with one run: GitHub keeps alerts apart by tool and category, and the suite is one tool. */
export function toSarif({ result }: Run, context: ReportContext): object {
  const rules = sarifRules(result, context);
  const ruleIndex = new Map(rules.map(({ id }, at) => [id, at]));
  const paths = pathsOf(result);
  const places: Places = { index: new Map(paths.map((path, at) => [path, at])) };
  const results = standing(result).map((finding) => sarifResult(finding, ruleIndex, places));
  return {
    $schema: schemaUri,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: result.tool.name, semanticVersion: result.tool.version, rules } },
        automationDetails: { id: categoryOf(result) },
        columnKind: 'utf16CodeUnits',
        ...provenance(result, context),
        invocations: [invocation(result, places)],
        artifacts: paths.map((path) => ({ location: { uri: encodePath(path), uriBaseId: root } })),
        results,
      },
    ],
  };
}

interface Places {
  /** Position of each path in `artifacts`. */
  readonly index: ReadonlyMap<string, number>;
}

/** GitHub replaces the alerts of a category with each upload: one check alone must not wipe out the others. */
function categoryOf({ checks }: RunResult): string {
  const [only] = checks;
  return only && checks.length === 1 ? `portcullis/${only.id}/` : 'portcullis/';
}

const provenance = ({ head }: RunResult, { repositoryUrl }: ReportContext): object =>
  repositoryUrl === undefined || head === null
    ? {}
    : {
        versionControlProvenance: [
          { repositoryUri: repositoryUrl, revisionId: head, mappedTo: { uriBaseId: root } },
        ],
      };

function pathsOf(result: RunResult): readonly string[] {
  const paths = [
    ...standing(result).flatMap(({ region, related }) => [
      ...(region ? [region] : []),
      ...related.map((one) => one.region),
    ]),
    ...result.checks.flatMap((check) => check.unchecked),
  ].map(({ path }) => path);
  return [...new Set(paths)].sort();
}

const baselineState = { introduced: 'new', existing: 'unchanged' } as const;

function sarifResult(finding: Finding, ruleIndex: ReadonlyMap<string, number>, places: Places): object {
  const { ruleId, severity, confidence, status, message, region, related, evidence, fingerprint, fixes } =
    finding;
  return {
    ruleId,
    ruleIndex: ruleIndex.get(ruleId) ?? -1,
    level: levels[severity].sarif,
    message: { text: message },
    locations: region ? [location(region, places)] : [],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, at) => ({
        id: at + 1,
        ...location(one.region, places),
        message: { text: one.message },
      })),
    }),
    partialFingerprints: { 'portcullis/v1': fingerprint },
    ...(status in baselineState && { baselineState: baselineState[status as keyof typeof baselineState] }),
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => sarifFix(fix, places)) }),
    properties: {
      ...finding.properties,
      severity,
      confidence,
      status,
      evidence,
      ...(region?.commit !== undefined && { commit: region.commit }),
    },
  };
}

const location = (region: Region, places: Places): object => ({
  physicalLocation: {
    artifactLocation: artifact(region.path, places),
    region: {
      startLine: region.startLine,
      startColumn: region.startColumn,
      endLine: region.endLine,
      endColumn: region.endColumn,
    },
  },
});

const artifact = (path: string, { index }: Places): object => {
  const at = index.get(path);
  return { uri: encodePath(path), uriBaseId: root, ...(at !== undefined && { index: at }) };
};

/** Offsets and lengths are UTF-16 code units, as `columnKind` says of columns (§3.30.9 charOffset). */
const sarifFix = ({ title, edits }: Finding['fixes'][number], places: Places): object => ({
  description: { text: title },
  artifactChanges: [...groupBy(edits, ({ path }) => path)].map(([path, changes]) => ({
    artifactLocation: artifact(path, places),
    replacements: changes.map(({ offset, length, text }) => ({
      deletedRegion: { charOffset: offset, charLength: length },
      ...(text !== '' && { insertedContent: { text } }),
    })),
  })),
});

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
  return {
    executionSuccessful: notes.length === 0,
    exitCode: outcome,
    ...(notes.length > 0 && { toolExecutionNotifications: notes }),
  };
}

const notification = ({ code, message, hint }: Problem): object => ({
  level: 'error',
  descriptor: { id: code },
  message: { text: hint === '' ? message : `${message} ${hint}` },
});
