import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { workingDirectories } from '../working-directory.ts';

export const workdirSystemFolder: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/workdir-system-folder',
  scope: 'document',
  title: 'WORKDIR in a folder of the system',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'The kernel or the runtime mounts these folders: a process started in one of them has reached the host before (CVE-2024-21626), and files copied there are not in the container.',
  advice: 'Use a folder of its own: `WORKDIR /app`.',
  references: ['https://docs.docker.com/reference/dockerfile/#workdir', 'CVE-2024-21626', 'CWE-668'],
  aliases: ['DS-0030'],
  examples: {
    bad: [
      { text: 'FROM debian:12\nWORKDIR /proc/self/fd/8\n', lines: [2] },
      { text: 'FROM debian:12\nWORKDIR /\nWORKDIR "dev/app"\nONBUILD WORKDIR /boot\n', lines: [3, 4] },
      { text: 'FROM debian:12\nENV FD=/proc/self/fd\nWORKDIR \\\n  ${FD}/9\n', lines: [4] },
    ],
    good: [
      { text: 'FROM debian:12\nWORKDIR /development\nWORKDIR /app/proc\nWORKDIR ../dev\n' },
      { text: 'FROM debian:12\nARG DIR\nWORKDIR $DIR\nWORKDIR dev\n' },
      { text: 'FROM debian:12\nRUN cd /proc && ls\n# WORKDIR /proc\n' },
    ],
  },
  check({ doc }, report) {
    const directories = workingDirectories(doc);
    for (const instruction of withKeyword(doc, 'WORKDIR')) {
      const [word] = instruction.words;
      const path = directories.get(instruction)?.behind.path;
      if (word === undefined || path === undefined) continue;
      const folder = systemFolder.exec(path)?.[0];
      if (folder === undefined) continue;
      report({
        region: word.region,
        message: `\`WORKDIR ${word.text}\` lies in \`${folder}\`, which is the system's.`,
        evidence: `WORKDIR ${word.text}`,
      });
    }
  },
};

const systemFolder = /^\/(?:boot|dev|initrd|lost\+found|proc|sys)(?=\/|$)/;
