import { Lines } from '../../../../shared/parse/lines.ts';
import { parseExec } from '../../../../shared/parse/shell.ts';
import { Spliced } from '../../../../shared/parse/spliced.ts';
import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { containerRule } from '../../workload-rule.ts';
import { container } from './example.ts';
import { restricted } from './standards.ts';

export const sudoCommand = containerRule({
  id: 'manifest-policy-check/sudo-command',
  title: 'sudo in the command of a container',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'A container in which sudo works without a password gives root to whatever breaks into it, whatever user it runs as.',
  advice:
    'Run the program as the user that it needs (`runAsUser`), and do what needs root in the image or an init container.',
  references: [restricted, 'CWE-250'],
  aliases: ['C-0062'],
  examples: {
    bad: [
      { text: container('command: [sudo, nginx]'), lines: [8] },
      { text: container('command:', '  - sh', '  - -c', '  - cd /srv && sudo -E ./run'), lines: [11] },
      { text: container('command: [sh, -c]', 'args:', '  - /usr/bin/sudo ./run'), lines: [10] },
    ],
    good: [
      { text: container('command: [echo, sudo]') },
      { text: container('command: [sh, -c, "apt-get install -y sudo"]') },
      { text: container('args: [sudo]') },
    ],
  },
  check({ field, name }, say) {
    const command = field.at('command').items;
    // Without a command the arguments go to what the image names.
    const words = command.length === 0 ? [] : [...command, ...field.at('args').items];
    if (!words.some(({ source }) => source?.includes('sudo') === true)) return;
    const { commands } = parseExec(words.map(wordOf));
    if (!commands.some((each) => each.name === 'sudo')) return;
    const word = words.find(({ source }) => source?.includes('sudo') === true);
    say(word ?? field, `Container \`${name}\` calls sudo.`);
  },
});

function wordOf({ source = '' }: Field) {
  return { value: source, script: new Spliced(source, [{ at: 0, offset: 0 }], new Lines('', source)) };
}
