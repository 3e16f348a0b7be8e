import { networkRules } from '../../../actions/manifest-policy-check/rules/network.ts';
import type { Report } from '../../../shared/core/finding.ts';
import type { OptionValue } from '../../../shared/core/rule.ts';
import { docsOf, type Written } from './cluster.ts';
import { untold } from '../../untold.ts';

/** What one rule says, about objects that each have a file of their own. */
export function said(
  name: string,
  objects: readonly Written[],
  settings: Readonly<Record<string, OptionValue>> = {},
): readonly Report[] {
  const rule = networkRules.find(({ id }) => id === `manifest-policy-check/${name}`);
  if (rule === undefined) throw new Error(`no rule ${name}`);
  const defaults = Object.entries(rule.options ?? {}).map(([option, definition]) => [
    option,
    definition.default,
  ]);
  const options = { ...Object.fromEntries(defaults), ...settings } as Record<string, OptionValue>;
  const context = { options, facts: undefined, today: '2026-01-01', unchecked: untold };
  const reports: Report[] = [];
  const report = (one: Report) => void reports.push(one);
  const docs = docsOf(objects);
  if (rule.scope === 'document') for (const doc of docs) rule.check({ ...context, doc }, report);
  else rule.check({ ...context, docs, before: undefined, draw: () => undefined }, report);
  return reports;
}

/** One object of a kind, called x. */
export const workload = (apiVersion: string, kind: string, spec: Written): Written => ({
  apiVersion,
  kind,
  metadata: { name: 'x' },
  spec,
});

/** The template of a pod. */
export const template = { metadata: { labels: { app: 'x' } }, spec: { containers: [{ image: 'x:1' }] } };

export const service = (spec: Written, annotations: Readonly<Record<string, string>> = {}): Written => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 's', namespace: 'shop', annotations },
  spec,
});

export const ingress = (spec: Written, annotations: Readonly<Record<string, string>> = {}): Written => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'i', annotations },
  spec,
});
