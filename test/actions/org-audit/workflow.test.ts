import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { orgAuditInputs, orgAuditOutputs, steps } from '../../../actions/org-audit/inputs.ts';
import { dashboardArtifact } from '../../../actions/org-audit/plan-step.ts';
import { call, callJob, readWorkflow, stepsJob } from '../../e2e/workflow-file.ts';

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const text = read('.github/workflows/org-audit.yml');
const { jobs, on, permissions } = readWorkflow(text);
const { inputs, secrets } = call.parse(on.workflow_call);
const [plan, audit, dashboard] = ['plan', 'audit', 'dashboard'].map((name) => stepsJob.parse(jobs[name]));
const template = readWorkflow(read('workflows-templates/org-audit.yml'));
const job = callJob.parse(template.jobs.portcullis);

describe('the workflow', () => {
  it('has three jobs of which none may write, and the batches nothing at all', () => {
    expect(Object.keys(jobs)).toEqual(['plan', 'audit', 'dashboard']);
    expect(
      [permissions, plan, audit, dashboard].map(
        (one) => one && ('permissions' in one ? one.permissions : one),
      ),
    ).toEqual([{}, { actions: 'read' }, {}, { actions: 'read' }]);
    expect(job.permissions).toEqual({ actions: 'read' });
  });

  it('hands the token of the audit to our action alone, and the app none that may write', () => {
    const uses = Object.values(jobs).flatMap((one) => stepsJob.parse(one).steps);
    expect(uses.every((step) => 'uses' in step)).toBe(true);
    for (const step of uses) {
      if (!('uses' in step)) continue;
      const given = Object.entries(step.with ?? {});
      const held = given
        .filter(([, value]) => /secrets\.|steps\.app/.test(String(value)))
        .map(([name]) => name);
      if (step.uses.includes('/portcullis/'))
        expect(held.filter((name) => name !== 'github-token')).toEqual([]);
      else
        expect(held).toEqual(step.uses.startsWith('actions/create-github-app-token@') ? ['private-key'] : []);
      const rights = given.filter(([name]) => name.startsWith('permission-'));
      if (held.includes('private-key'))
        expect(rights).toEqual([
          ['permission-contents', 'read'],
          ['permission-metadata', 'read'],
        ]);
    }
    // What merges has no use for it.
    expect(JSON.stringify(dashboard)).not.toMatch(/secrets\.|private-key/);
  });

  it('lets no batch end another, and shows what they left whatever became of them', () => {
    expect(audit?.strategy).toEqual({
      'fail-fast': false,
      'max-parallel': '${{ inputs.max-parallel }}',
      matrix: '${{ fromJSON(needs.plan.outputs.matrix) }}',
    });
    expect(dashboard?.if).toContain('always()');
    expect(audit?.steps.at(-1)).toMatchObject({ if: '${{ always() }}', with: { overwrite: true } });
    expect(dashboard?.steps.at(-1)).toMatchObject({
      if: '${{ always() }}',
      with: { name: dashboardArtifact },
    });
  });

  it('calls each step once, with inputs that it has', () => {
    const ours = [plan, audit, dashboard].flatMap((one) =>
      (one?.steps ?? []).flatMap((step) =>
        'uses' in step && step.uses.includes('/org-audit@') ? [step.with ?? {}] : [],
      ),
    );
    expect(ours.map(({ step }) => step)).toEqual(steps);
    const known = orgAuditInputs.map(({ name }) => name);
    for (const given of ours) expect(known).toEqual(expect.arrayContaining(Object.keys(given)));
    for (const [, output = ''] of text.matchAll(/steps\.plan\.outputs\.([\w-]+)/g))
      expect(orgAuditOutputs).toHaveProperty(output);
    for (const [, name = ''] of text.matchAll(/inputs\.([\w-]+)/g)) expect(inputs).toHaveProperty(name);
    const action = load(read('actions/org-audit/action.yml')) as { readonly outputs: object };
    expect(Object.keys(action.outputs)).toEqual(Object.keys(orgAuditOutputs));
  });

  it('is called by a template that gives it what it takes', () => {
    expect(Object.keys(template.on)).toEqual(['schedule', 'workflow_dispatch']);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(job.with ?? {})));
    expect(Object.keys(job.secrets ?? {})).toEqual(Object.keys(secrets));
    const { filePatterns } = JSON.parse(read('workflows-templates/org-audit.properties.json')) as {
      readonly filePatterns: readonly string[];
    };
    expect(filePatterns.some((pattern) => new RegExp(pattern).test('README.md'))).toBe(true);
  });
});
