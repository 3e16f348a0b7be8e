import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePlan } from '../../../actions/org-audit/plan-file.ts';
import { type Plan, planOf } from '../../../actions/org-audit/plan.ts';
import { openFolder, writeResult } from '../../../actions/org-audit/result-files.ts';
import type { Result } from '../../../actions/org-audit/result.ts';
import { tool } from '../../core/tool.ts';
import { portcullis } from './shop.ts';

const services = ['shop', 'cart', 'billing', 'search', 'mail', 'admin', 'stock', 'login', 'docs', 'charts'];
const checks = [
  'secret-scan',
  'image-pin-check',
  'manifest-policy-check',
  'dockerfile-lint',
  'dependency-audit',
];

/** The dashboard of an organisation whose repositories get better from audit to audit. */
export function dashboard(folder: string): string {
  const root = join(folder, 'acme');
  mkdirSync(root);
  for (const audit of [1, 2, 3, 4]) {
    const plan = planOfAudit(audit);
    writePlan('plan.json', root, plan);
    openFolder(join(root, 'results'));
    for (const [at, name] of plan.batches.flat().entries())
      writeResult(join(root, 'results'), resultOf(plan, name, at, audit));
    const files = ['--html', 'index.html', '--history', 'history.json'];
    portcullis(root, 'org-audit', 'merge', 'results', '--plan', 'plan.json', ...files);
  }
  return readFileSync(join(root, 'index.html'), 'utf8');
}

const planOfAudit = (audit: number): Plan =>
  planOf(
    services.map((name) => ({ name, archived: false, disabled: false, fork: false, isPrivate: true })),
    {
      audit: String(audit),
      organisation: 'acme',
      server: 'https://github.example',
      now: new Date(Date.UTC(2026, 10, 2 + 7 * audit, 3)),
      tool: tool.version,
      settings: { checks: ['all'], orgPolicy: null },
      archived: false,
      forks: false,
      batchSize: 20,
      fits: () => true,
    },
  );

function resultOf(plan: Plan, repository: string, at: number, audit: number): Result {
  const perCheck = checks.map((id, nth) => {
    const rest = Math.max(0, 6 - audit - ((at + nth) % 5));
    const findings = {
      critical: nth === 0 && at === 3 ? 1 : 0,
      high: (at + nth) % 3 === 0 ? rest : 0,
      medium: rest * ((at + nth) % 4),
      low: (at * nth) % 5,
      info: 0,
    };
    const isFailing = findings.critical + findings.high > 0;
    return { id, outcome: isFailing ? (1 as const) : (0 as const), findings, suppressed: 0, unchecked: 0 };
  });
  const failing = perCheck.reduce((sum, { findings }) => sum + findings.critical + findings.high, 0);
  const unchecked = at === 7 ? 1 : 0;
  return {
    schemaVersion: 1,
    audit: plan.audit,
    repository,
    tool: plan.tool,
    digest: plan.digest,
    commit: at.toString(16).padStart(40, '4c'),
    state: 'checked',
    outcome: unchecked > 0 ? 2 : failing > 0 ? 1 : 0,
    durationMs: 1_200 + at,
    filesChecked: 40 + 17 * at,
    failing,
    unchecked,
    checks: perCheck,
    worst: [],
    troubles: unchecked > 0 ? [{ message: 'deploy/all.yaml is larger than 5 MB.', hint: 'Split it.' }] : [],
  };
}
