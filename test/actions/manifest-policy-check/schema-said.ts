import type { Manifest } from '../../../actions/manifest-policy-check/manifest.ts';
import { readManifest } from '../../../actions/manifest-policy-check/read.ts';
import { schemaRules } from '../../../actions/manifest-policy-check/rules/schema.ts';
import type { OptionValue } from '../../../shared/core/rule.ts';
import type { Report } from '../../../shared/core/finding.ts';
import { untold } from '../../untold.ts';

interface Run {
  readonly beside?: Readonly<Record<string, string>>;
  readonly options?: Readonly<Record<string, OptionValue>>;
}

/** What all rules of the family say of a text, in order of place: `8 unknown-field spec.tty -> stdin`. */
export function said(text: string, { beside = {}, options = {} }: Run = {}): readonly string[] {
  const doc = docOf('object.yaml', text);
  const docs = [doc, ...Object.entries(beside).map(([path, other]) => docOf(path, other))];
  return reportsOn(doc, docs, options)
    .map(([rule, { region, message }]) => ({
      line: region?.startLine ?? 0,
      text: `${rule.replace('manifest-policy-check/', '')} ${gist(message)}`,
    }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, text }) => `${line} ${text}`);
}

/** All reports, each with the id of its rule; document rules see the first document alone. */
export function reportsOn(
  doc: Manifest,
  docs: readonly Manifest[],
  settings: Readonly<Record<string, OptionValue>>,
): readonly (readonly [rule: string, report: Report])[] {
  const reports: (readonly [string, Report])[] = [];
  for (const rule of schemaRules) {
    const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
    const options = { ...Object.fromEntries(defaults), ...settings } as Record<string, OptionValue>;
    const context = { options, facts: undefined, today: '2026-01-01', unchecked: untold };
    const report = (one: Report): void => void reports.push([rule.id, one]);
    if (rule.scope === 'document') rule.check({ ...context, doc }, report);
    else rule.check({ ...context, docs, before: undefined, draw: () => undefined }, report);
  }
  return reports;
}

export function docOf(path: string, text: string): Manifest {
  const { doc } = readManifest({ path, text, size: text.length, blob: '' });
  if (doc === undefined) throw new Error(`${path} is no manifest`);
  return doc;
}

/** The first word in backticks, and the last one behind an arrow where it is about what was meant. */
function gist(message: string): string {
  const [first = '', ...rest] = [...message.matchAll(/`(?<word>[^`]+)`/g)].map(
    (found) => found.groups?.word ?? '',
  );
  const isHint = /` is\.$|belongs in|has no `|did you mean|the kind is in|took its place/.test(message);
  return isHint && rest.length > 0 ? `${first} -> ${rest.at(-1) ?? ''}` : first;
}

/** Lines of a container start at line 8. */
export const container = (...lines: readonly string[]): string =>
  pod('containers:', '  - name: app', '    image: shop/web:1', ...lines.map((line) => `    ${line}`));

/** Lines of the spec start at line 5. */
export const pod = (...lines: readonly string[]): string =>
  object('v1', 'Pod', 'spec:', ...lines.map((line) => `  ${line}`));

/** Lines of the object start at line 4. */
export const object = (apiVersion: string, kind: string, ...lines: readonly string[]): string =>
  [`apiVersion: ${apiVersion}`, `kind: ${kind}`, 'metadata: {name: x}', ...lines, ''].join('\n');

/** Lines of the pods' spec start at line 9. */
export const deployment = (...lines: readonly string[]): string =>
  object(
    'apps/v1',
    'Deployment',
    'spec:',
    '  selector: {matchLabels: {app: x}}',
    '  template:',
    '    spec:',
    '      containers: [{name: app, image: shop/web:1}]',
    ...lines.map((line) => `      ${line}`),
  );
