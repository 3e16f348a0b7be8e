import { concealed } from '../../secret-report.ts';
import { decoded, isReference } from '../../secret-values.ts';
import { objectRule } from '../../workload-rule.ts';

const secret = (data: string): string => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\n${data}`;

export const secretDataInvalid = objectRule({
  id: 'manifest-policy-check/secret-data-invalid',
  title: 'Secret data that is no base64',
  severity: 'low',
  confidence: 'high',
  preset: 'recommended',
  why: 'The API server refuses the Secret as a whole, and the value stands in the repository without even looking like one.',
  advice: 'Encode it, or write it under `stringData`; better, keep it out of the repository.',
  references: ['https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data'],
  aliases: [],
  examples: {
    bad: [{ text: secret('data:\n  password: not base64!\n'), lines: [6] }],
    good: [
      { text: secret('data:\n  password: aHVudGVyMg==\n  long: |\n    aHVu\n    dGVy\n') },
      { text: secret('data:\n  password: ${PW}\n') },
      { text: secret('data:\n  password: ENC[AES256_GCM,data:x]\n') },
    ],
  },
  check(object, say) {
    if (object.kind !== 'Secret' || object.group !== '') return;
    for (const field of object.root.at('data').members) {
      const text = field.source ?? '';
      if (text === '' || isReference(text) || decoded(text) !== undefined) continue;
      say(
        field,
        `\`${String(field.name)}\` of ${object.title} is no base64.`,
        concealed(object, field, text),
      );
    }
  },
});
