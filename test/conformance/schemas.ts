import { schemaRules } from '../../actions/manifest-policy-check/rules/schema.ts';
import { readManifest } from '../../actions/manifest-policy-check/read.ts';
import { rowsOf } from './kubernetes-rows.ts';
import { untold } from '../untold.ts';
import type { Measure, Pack } from './pack.ts';

/** The texts of the Pod Security fixtures, each of which an API server has read: nothing is wrong with their form. */
export const schemas: Pack = {
  name: 'kubernetes/schema silence',
  measure(folder): Measure {
    const texts = rowsOf(folder, 'psa-texts') as readonly { readonly sha: string; readonly yaml: string }[];
    const failures = texts.flatMap(({ sha, yaml }) => {
      const said = alarms(yaml);
      return said.length === 0 ? [] : [`${sha.slice(0, 12)}: ${said.join('; ')}`];
    });
    return { passed: texts.length - failures.length, total: texts.length, failures, exceptions: {} };
  },
};

function alarms(text: string): readonly string[] {
  const { doc } = readManifest({ path: 'pod.yaml', text, size: text.length, blob: '' });
  if (doc === undefined) return ['not read'];
  return schemaRules.flatMap((rule) => {
    const options = Object.fromEntries(
      Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]),
    );
    const context = { options, facts: undefined, today: '2026-01-01', unchecked: untold };
    const said: string[] = [];
    const report = ({ message }: { readonly message: string }): void => void said.push(message);
    if (rule.scope === 'document') rule.check({ ...context, doc }, report);
    else rule.check({ ...context, docs: [doc], before: undefined, draw: () => undefined }, report);
    return said;
  });
}
