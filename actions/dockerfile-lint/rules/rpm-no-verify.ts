import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { optionWord } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import { invocationsOf } from '../invocations.ts';

export const rpmNoVerify: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/rpm-no-verify',
  scope: 'document',
  title: 'rpm does not verify the package',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Digest and signature are what ties a package to its distributor; without them anything may be installed.',
  advice: 'Import the key with `rpm --import` and leave the option away.',
  references: ['https://rpm.org/docs/latest/man/rpm.8', 'CWE-347'],
  aliases: ['CKV2_DOCKER_10'],
  examples: {
    bad: [
      { text: 'FROM fedora:41\nRUN rpm -i --nodigest https://rpm.example/a.rpm\n', lines: [2] },
      { text: 'FROM fedora:41\nRUN true; \\\n  rpm -Uvh --nosignature a.rpm\n', lines: [3] },
      { text: 'FROM fedora:41\nRUN rpm --noverify -i a.rpm\n', lines: [2] },
    ],
    good: [
      { text: 'FROM fedora:41\nRUN rpm --import https://rpm.example/key && rpm -i a.rpm\n' },
      { text: 'FROM fedora:41\nRUN rpm -qa --nosignature --nodigest\n' },
      { text: 'FROM fedora:41\nRUN rpm -e --nodeps a && echo rpm -i --nodigest\n' },
    ],
  },
  check({ doc }, report) {
    for (const invocation of invocationsOf(doc, 'rpm')) {
      const { args } = invocation;
      // A query or a removal brings nothing in.
      const installs = ['i', 'U', 'F'].some((letter) =>
        optionWord(args, { long: ['--install', '--upgrade', '--freshen', '--reinstall'], letter }),
      );
      const queries = optionWord(args, { long: ['--query', '--verify'], letter: 'q' }) !== undefined;
      if (!installs || queries) continue;
      const word = optionWord(args, { long: ['--nodigest', '--nosignature', '--noverify'] });
      if (word === undefined) continue;
      report({
        region: word.region,
        message: `rpm installs packages without verifying them (\`${word.source}\`).`,
        ...commandEvidence(invocation),
      });
    }
  },
};
