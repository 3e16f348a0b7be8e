import { concealed } from '../../secret-report.ts';
import { weighNamed } from '../../secret-values.ts';
import { containerRule } from '../../workload-rule.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';

const pod = (args: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: app\n      image: shop/web:1\n      args: ${args}\n`;

export const secretInArguments = containerRule({
  id: 'manifest-policy-check/secret-in-arguments',
  title: 'A secret in the command line of a container',
  severity: 'high',
  confidence: 'medium',
  preset: 'security',
  why: 'Arguments stand in the repository, in the object, and in the process list of the node.',
  advice: 'Hand it over as a file from a Secret, or as a variable: `--password=$(DB_PASSWORD)`.',
  references: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-command-argument-container/',
    'CWE-214',
    'CWE-798',
  ],
  aliases: [],
  examples: {
    bad: [
      { text: pod('["--db-password=hunter2-hunter"]'), lines: [9] },
      { text: pod('["--verbose", "--api-token", "h7Jk2-pQ9x"]'), lines: [9] },
      { text: pod('["--dsn=postgres://shop:hunter2@db.example/shop"]'), lines: [9] },
    ],
    good: [
      { text: pod('["--db-password=$(DB_PASSWORD)", "--password-file=/run/db"]') },
      { text: pod('["--api-token", "--verbose"]') },
      { text: pod('["--auth-secret=shop/login"]') },
      { text: pod('["--token-ttl=60", "--secret-name=db", "--key=/tls/tls.key"]') },
    ],
  },
  check({ field, pod: { object }, name: container }, say) {
    for (const list of [field.at('command'), field.at('args')])
      for (const { at, name, value } of settingsIn(list.items)) {
        const weight = weighNamed(name, value);
        if (weight === undefined) continue;
        const option = name === '' ? 'An argument' : `\`${name}\``;
        const isWeak = weight === 'weak';
        const what = isWeak ? 'what looks like a placeholder of a secret' : 'a secret in plain sight';
        say(at, `${option} of container \`${container}\` in ${object.title} holds ${what}.`, {
          ...concealed(object, at, value),
          ...(isWeak ? { severity: 'medium', confidence: 'low' } : {}),
        });
      }
  },
});

interface Setting {
  readonly at: Field;
  /** Without dashes. */
  readonly name: string;
  readonly value: string;
}

/** `--name=value`, `--name value`, `NAME=value`; any other word has no name. Scripts are read by nobody here. */
function* settingsIn(words: readonly Field[]): Generator<Setting> {
  for (const [index, at] of words.entries()) {
    const word = at.source ?? '';
    if (word.length > 2000 || /\s/.test(word.trim())) continue;
    const [, dashes = '', name = '', value] = /^(-{0,2})([A-Za-z][\w.-]*)(?:=(.*))?$/s.exec(word) ?? [];
    if (value !== undefined) yield { at, name, value };
    else if (name === '') yield { at, name: '', value: word };
    else if (dashes !== '') {
      const next = words[index + 1];
      const given = next?.source ?? '';
      if (next !== undefined && given !== '' && !given.startsWith('-') && !/\s/.test(given))
        yield { at: next, name, value: given };
    }
  }
}
