import { objectRule, podRule } from '../../workload-rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { deployment } from './deployment-example.ts';

const service = (port: string): string =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  selector: {app: web}\n  ports:\n    - ${port}\n`;

const references = [
  'https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports',
  'https://www.rfc-editor.org/rfc/rfc6335#section-5.1',
];

/** RFC 6335 §5.1: letters, digits and single hyphens inside, one letter at least, 15 at most. */
const isName = (name: string): boolean =>
  name.length <= 15 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && /[a-z]/.test(name);

function faultOf({ value, source = '' }: Field): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 1 && value <= 65_535 ? undefined : 'is no port number';
  if (/^\d+$/.test(source)) return 'is a number in quotes, which counts as a name here';
  return isName(source)
    ? undefined
    : 'is no name of a port: at most 15 lower-case letters, digits and hyphens';
}

export const invalidTargetPorts = objectRule({
  id: 'manifest-policy-check/invalid-target-ports',
  title: 'A Service leads to what is no port',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The API server refuses it, or no pod ever answers.',
  advice: 'Write the number, or the name that the container gives to its port.',
  references,
  aliases: ['invalid-target-ports'],
  examples: {
    bad: [
      { text: service('{port: 80, targetPort: 70000}'), lines: [8] },
      { text: service('{port: 80, targetPort: "8080"}'), lines: [8] },
      { text: service('{port: 80, targetPort: a-name-that-is-too-long}'), lines: [8] },
    ],
    good: [{ text: service('{port: 80, targetPort: http}') }, { text: service('{port: 80}') }],
  },
  check({ kind, group, root, title }, say) {
    if (kind !== 'Service' || group !== '') return;
    for (const port of root.at('spec', 'ports').items) {
      const target = port.at('targetPort');
      const fault = faultOf(target);
      if (fault !== undefined) say(target, `\`${String(target.source)}\` in ${title} ${fault}.`);
    }
  },
});

export const invalidPortName = podRule({
  id: 'manifest-policy-check/invalid-port-name',
  title: 'The name of a port that is none',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The API server refuses the pod, and with it the whole deployment.',
  advice: 'Use at most 15 lower-case letters, digits and hyphens, one letter at least.',
  references,
  aliases: ['invalid-target-ports', 'container-ports-check'],
  examples: {
    bad: [
      {
        text: deployment({
          container: '          ports:\n            - {name: Web_Port, containerPort: 80}\n',
        }),
        lines: [14],
      },
    ],
    good: [
      { text: deployment({ container: '          ports:\n            - {name: web, containerPort: 80}\n' }) },
    ],
  },
  check({ object, containers }, say) {
    for (const { field, name } of containers)
      for (const port of field.at('ports').items) {
        const given = port.at('name');
        const text = given.source ?? '';
        if (text !== '' && !isName(text))
          say(given, `\`${text}\` of container \`${name}\` in ${object.title} is no name of a port.`);
      }
  },
});
