import type { Fix } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile, Instruction } from '../../../shared/parse/dockerfile.ts';
import { replace } from '../../../shared/parse/edit.ts';
import { optionValues, textOf } from '../command-line.ts';
import { finalUser } from '../final-user.ts';
import { invocationsOf } from '../invocations.ts';
import { Variables } from '../variables.ts';

export const userByName: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/user-by-name',
  scope: 'document',
  title: 'USER by name instead of number',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'Only the image knows the number behind a name: Kubernetes refuses it under `runAsNonRoot`, and owners of mounted files do not match.',
  advice: 'Write the number: `USER 10001:10001`.',
  references: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/', 'CIS-DOCKER-4.1'],
  aliases: ['DL3066'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nUSER app\n', lines: [2] },
      { text: 'FROM debian:12\nUSER build\nRUN make\nUSER \\\n  "app:1000"\n', lines: [5] },
      { text: 'FROM debian:12\nENV APP=app\nUSER $APP\n', lines: [3] },
    ],
    good: [
      { text: 'FROM debian:12\nUSER app\nRUN make\nUSER 10001:app\n' },
      { text: 'FROM debian:12\nARG UID\nUSER $UID\n' },
      { text: 'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\n' },
      // The rule on root speaks of this one.
      { text: 'FROM debian:12\nUSER root\n' },
    ],
  },
  check({ doc }, report) {
    const user = finalUser(doc) ?? lastOfPiece(doc);
    const [word] = user?.words ?? [];
    if (user === undefined || word === undefined) return;
    const value = new Variables(doc).valueAt(user, word.text)?.trim();
    const name = /^([A-Za-z_][\w.-]*)(?::.*)?$/.exec(value ?? '')?.[1];
    if (name === undefined || /^(?:root|Container(?:User|Administrator))$/i.test(name)) return;
    report({
      region: word.region,
      message: `The image runs as \`${name}\`, whose number only the image knows.`,
      evidence: `USER ${word.text}`,
      fixes: word.text.startsWith(name) ? fixes(doc, user, name) : [],
    });
  },
};

/** A file without FROM goes into another one. */
const lastOfPiece = ({ stages, instructions }: Dockerfile): Instruction | undefined =>
  stages.length === 0 ? instructions.findLast(({ keyword }) => keyword === 'USER') : undefined;

function fixes(doc: Dockerfile, { words: [word] }: Instruction, name: string): readonly Fix[] {
  const ids = new Set(numbersOf(doc, name));
  const [id] = ids;
  if (word === undefined || id === undefined || ids.size > 1) return [];
  const edit = replace(doc, word.region, id + word.text.slice(name.length));
  return [{ title: `Write the number, ${id}`, mode: 'suggest', edits: [edit] }];
}

/** What the file itself gives the user: `useradd --uid 10001 app`. */
function* numbersOf(doc: Dockerfile, user: string): Generator<string> {
  for (const { args } of invocationsOf(doc, 'useradd', 'adduser')) {
    if (!args.some((word) => textOf(word) === user)) continue;
    for (const { value } of optionValues(args, ['-u', '--uid'])) if (/^\d+$/.test(value)) yield value;
  }
}
