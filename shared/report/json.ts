import type { Excluded, Unchecked } from '../core/check.ts';
import type { Finding, Region } from '../core/finding.ts';
import type { Problem } from '../core/problem.ts';
import type { CheckResult, Run, RunResult, Suppressed } from '../core/result.ts';
import { forJson } from './escape.ts';

/** The JSON report: `report.schema.json` describes it. Keys stand in a fixed order, and no others than these. */
export const toJson = ({ result }: Run): string => `${forJson(report(result))}\n`;

const report = (result: RunResult): RunResult => ({
  schemaVersion: result.schemaVersion,
  tool: { name: result.tool.name, version: result.tool.version },
  scope: result.scope,
  base: result.base,
  head: result.head,
  outcome: result.outcome,
  gate: { failOn: result.gate.failOn, failing: result.gate.failing, unchecked: result.gate.unchecked },
  filesChecked: result.filesChecked,
  proposed: result.proposed,
  checks: result.checks.map(check),
  errors: result.errors.map(problem),
});

const check = (one: CheckResult): CheckResult => ({
  id: one.id,
  failOn: one.failOn,
  outcome: one.outcome,
  filesChecked: one.filesChecked,
  bytesChecked: one.bytesChecked,
  durationMs: one.durationMs,
  findings: one.findings.map(finding),
  suppressed: one.suppressed.map(suppressed),
  excluded: one.excluded.map(({ path, why }): Excluded => ({ path, why })),
  unchecked: one.unchecked.map(({ path, code, message, line, hint }): Unchecked => ({
    path,
    code,
    message,
    line,
    hint,
  })),
  errors: one.errors.map(problem),
  offline: one.offline,
  ...(one.idle !== undefined && { idle: one.idle }),
  notes: one.notes,
  drawings: one.drawings.map(({ title, mermaid }) => ({ title, mermaid })),
  properties: one.properties,
});

const finding = (one: Finding): Finding => ({
  ruleId: one.ruleId,
  aliases: one.aliases,
  severity: one.severity,
  confidence: one.confidence,
  status: one.status,
  message: one.message,
  region: one.region && region(one.region),
  related: one.related.map((related) => ({ message: related.message, region: region(related.region) })),
  evidence: one.evidence,
  fingerprint: one.fingerprint,
  fixes: one.fixes.map(({ title, mode, edits }) => ({
    title,
    mode,
    edits: edits.map(({ path, offset, length, text }) => ({ path, offset, length, text })),
  })),
  properties: one.properties,
});

const region = ({ path, startLine, startColumn, endLine, endColumn, commit }: Region): Region => ({
  path,
  startLine,
  startColumn,
  endLine,
  endColumn,
  ...(commit !== undefined && { commit }),
});

const suppressed = (one: Suppressed): Suppressed => ({
  finding: finding(one.finding),
  by: one.by,
  reason: one.reason,
  until: one.until,
  ...(one.owner !== undefined && { owner: one.owner }),
  source: one.source,
  proposed: one.proposed,
});

const problem = ({ code, message, hint }: Problem): Problem => ({ code, message, hint });
