import { unknownKind } from '../../schema/known-kind.ts';
import { targetOf, targetOption } from '../../schema/target.ts';
import { tableMinors } from '../../schema/table.ts';
import { objectRule } from '../../workload-rule.ts';
import { reference } from './fault-rule.ts';

const deployment = (apiVersion: string, kind: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web}\nspec: {}\n`;

export const unknownKindRule = objectRule({
  id: 'manifest-policy-check/unknown-kind',
  title: 'Kind that Kubernetes does not have',
  severity: 'medium',
  confidence: 'high',
  preset: 'recommended',
  why: 'No cluster takes the object, so what it was to set up or to restrict is not there; and no check of the kind that was meant looks at it.',
  advice: 'Write apiVersion and kind as the API does, letter case included.',
  references: [reference, 'CWE-1173'],
  aliases: ['schema-validation'],
  options: { kubernetesVersion: targetOption },
  examples: {
    bad: [
      { text: deployment('apps/v1', 'Deploymnet'), lines: [2] },
      { text: deployment('v1', 'Deployment'), lines: [1] },
    ],
    good: [
      { text: deployment('apps/v1', 'Deployment') },
      { text: deployment('shop.example/v1', 'Deployment') },
    ],
  },
  check(object, say, { kubernetesVersion }) {
    const found = unknownKind(object);
    if (found === undefined || !targetOf(kubernetesVersion).isKnown) return;
    const { part, meant } = found;
    const [first] = meant;
    const shown = meant.map((each) => `\`${each}\``).join(', ');
    const known = part === 'kind' ? `did you mean ${shown}?` : `the kind is in ${shown}.`;
    say(
      object.root.at(part),
      `No Kubernetes from 1.${tableMinors[0]} to 1.${tableMinors.at(-1) ?? ''} has a kind \`${object.kind}\` in \`${object.apiVersion}\`${first === undefined ? '.' : `; ${known}`}`,
      {
        evidence: `${object.apiVersion} ${object.kind}`,
        ...(first === undefined ? {} : { mend: { set: first, mode: 'suggest' } as const }),
      },
    );
  },
});
