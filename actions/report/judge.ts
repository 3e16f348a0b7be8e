import { clip } from '../../shared/core/clip.ts';
import type { Catalogue } from '../../shared/core/catalogue.ts';
import type { Finding } from '../../shared/core/finding.ts';
import { failing, outcomeOf } from '../../shared/core/gate.ts';
import type { Problem } from '../../shared/core/problem.ts';
import { distinct, type CheckResult, type Outcome, type RunResult } from '../../shared/core/result.ts';
import { reaches, type Severity } from '../../shared/core/severity.ts';
import { tool } from '../../shared/core/tool.ts';
import { isFile, placesOf } from './places.ts';
import { asWritten, refusal } from './refusal.ts';

/** What is known from elsewhere, and not from the report. */
export interface Known {
  readonly catalogue: Catalogue;
  /** Head commit of the pull request. */
  readonly head: string;
  /** Tip of its base branch. */
  readonly base: string | null;
  /** The report's own severity counts where it is stricter. */
  readonly failOn: Severity | undefined;
  readonly onError: 'fail' | 'warn';
}

/** Files or bytes beyond these are no repository's. */
const [mostFiles, mostBytes, mostMilliseconds] = [10_000_000, 10 ** 13, 10 ** 9];

/** Rules that a repository's own .gitleaks.toml makes: no catalogue knows them. */
const madeBySettings = /^secret-scan\/gitleaks-[a-z0-9-]{1,200}$/;

/**
 * What a report comes to. Numbers are counted anew, and outcomes are never better than its findings and what it says
 * itself; commits, names of rules and links are ours. Texts stay the author's. Throws PortcullisError `bad-report`.
 */
export function judged(told: RunResult, known: Known): RunResult {
  const names = told.checks.map(({ id }) => id);
  if (new Set(names).size < names.length) throw refusal('holds a check twice', asWritten);
  const checks = told.checks.map((one) => judgedCheck(one, told, known));
  const errors = checks.length === 0 ? [...told.errors, nothing] : told.errors;
  const gates = checks.map(({ findings, failOn }) => failing(findings, failOn, told.scope).length);
  const failures = gates.reduce((sum, number) => sum + number, 0);
  const unchecked = distinct(checks.flatMap((check) => check.unchecked));
  const faults = checks.reduce((sum, check) => sum + check.errors.length, errors.length);
  return {
    schemaVersion: 1,
    tool,
    scope: told.scope,
    base: known.base,
    head: known.head,
    outcome: checks.reduce(
      (all, { outcome }) => worse(all, outcome),
      worse(told.outcome, outcomeOf(failures, unchecked.length + faults, onErrorFor(checks, known))),
    ),
    gate: {
      failOn: stricter(told.gate.failOn, known.failOn),
      failing: failures,
      unchecked: unchecked.length,
    },
    filesChecked: filesIn(told),
    proposed: told.proposed,
    checks,
    errors,
  };
}

const nothing: Problem = {
  code: 'bad-report',
  message: 'The report holds no check: nothing was looked at.',
  hint: 'Let at least one check run.',
};

/** Without a check there is nothing to be lenient about. */
const onErrorFor = (checks: readonly CheckResult[], { onError }: Known): Known['onError'] =>
  checks.length === 0 ? 'fail' : onError;

const worse = (one: Outcome, other: Outcome): Outcome => (one > other ? one : other);

const stricter = (told: Severity, wanted: Severity | undefined): Severity =>
  wanted !== undefined && reaches(told, wanted) ? wanted : told;

/** Two checks may read the same files. */
function filesIn({ filesChecked, checks }: RunResult): number {
  const counts = checks.map((check) => check.filesChecked);
  const sum = counts.reduce((all, one) => all + one, 0);
  return Math.min(sum, Math.max(filesChecked, ...counts, 0));
}

function judgedCheck(told: CheckResult, { scope }: RunResult, known: Known): CheckResult {
  const { id, unchecked, errors, properties } = told;
  if (!known.catalogue.checkIds.includes(id)) throw refusal('names a check that does not exist', asWritten);
  if (told.filesChecked > mostFiles || told.bytesChecked > mostBytes || told.durationMs > mostMilliseconds)
    throw refusal('counts more than any repository has', asWritten);
  const findings = told.findings.map((one) => judgedFinding(one, id, known));
  const failOn = stricter(told.failOn, known.failOn);
  const failures = failing(findings, failOn, scope).length;
  const lookedAt = properties.lookedAt;
  return {
    id,
    failOn,
    outcome: worse(told.outcome, outcomeOf(failures, unchecked.length + errors.length, known.onError)),
    filesChecked: told.filesChecked,
    bytesChecked: told.bytesChecked,
    durationMs: told.durationMs,
    findings,
    suppressed: told.suppressed.map((one) => ({ ...one, finding: judgedFinding(one.finding, id, known) })),
    excluded: told.excluded,
    unchecked: unchecked.map((one) => (isFile(one.path) ? one : { ...one, line: null })),
    errors,
    offline: told.offline,
    ...(told.idle !== undefined && { idle: told.idle }),
    notes: told.notes,
    // A picture's text is a program for whoever draws it.
    drawings: [],
    properties:
      typeof lookedAt === 'number' && lookedAt >= 0 && lookedAt <= mostFiles
        ? { lookedAt: Math.floor(lookedAt) }
        : {},
  };
}

function judgedFinding(told: Finding, checkId: string, { catalogue }: Known): Finding {
  const { ruleId } = told;
  const { acceptedBy, fingerprintInFile } = told.properties;
  const rule = catalogue.rule(ruleId);
  const isOfCheck = ruleId.startsWith(`${checkId}/`);
  if (!isOfCheck || (rule === undefined && !madeBySettings.test(ruleId)))
    throw refusal('names a rule that does not exist', 'Use the same commit of Portcullis in both workflows.');
  return {
    ruleId,
    aliases: rule?.aliases ?? [],
    severity: told.severity,
    confidence: told.confidence,
    status: told.status,
    message: told.message,
    ...placesOf(told),
    evidence: '',
    fingerprint: told.fingerprint,
    fixes: [],
    properties: {
      ...(told.properties.gatesAlways === true ? { gatesAlways: true } : {}),
      ...(typeof told.properties.failOn === 'string' ? { failOn: told.properties.failOn } : {}),
      ...(typeof fingerprintInFile === 'string' && { fingerprintInFile: clip(fingerprintInFile, 32) }),
      ...(acceptedBy === 'policy' || acceptedBy === 'xml-comment' ? { acceptedBy } : {}),
    },
  };
}

/** What stands in place of a report that was refused. */
export const refusedReport = (
  { code, message, hint }: Problem,
  { head, base, failOn = 'high' }: Known,
): RunResult => ({
  schemaVersion: 1,
  tool,
  scope: 'introduced',
  base,
  head,
  outcome: 2,
  gate: { failOn, failing: 0, unchecked: 0 },
  filesChecked: 0,
  proposed: [],
  checks: [],
  errors: [{ code, message, hint }],
});
