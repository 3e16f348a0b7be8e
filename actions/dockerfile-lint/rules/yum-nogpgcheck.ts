import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ShellWord } from '../../../shared/parse/shell.ts';
import { optionValues, optionWord } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import { invocationsOf } from '../invocations.ts';
import { rpmInstallers } from '../package-managers.ts';
import { isFalse } from '../settings.ts';

export const yumNogpgcheck: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/yum-nogpgcheck',
  scope: 'document',
  title: 'Packages are installed without checking their signature',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The signature is what ties a package to its distributor; without it a mirror or anyone on the way can swap it.',
  advice: 'Import the key of the repository with `rpm --import` and leave the option away.',
  references: ['https://dnf.readthedocs.io/en/latest/command_ref.html', 'CWE-347'],
  aliases: ['CKV2_DOCKER_9'],
  examples: {
    bad: [
      { text: 'FROM fedora:41\nRUN dnf -y install --nogpgcheck https://rpm.example/a.rpm\n', lines: [2] },
      { text: 'FROM rockylinux:9\nRUN yum makecache \\\n && yum --nogpgcheck install -y a\n', lines: [3] },
      { text: 'FROM fedora:41\nRUN microdnf install --setopt=gpgcheck=0 a\n', lines: [2] },
      { text: 'FROM opensuse/leap:15.6\nRUN zypper --no-gpg-checks install -y a\n', lines: [2] },
    ],
    good: [
      { text: 'FROM fedora:41\nRUN dnf -y install --setopt=gpgcheck=1 a\n' },
      { text: 'FROM fedora:41\nRUN echo "--nogpgcheck" && dnf -y install a # --nogpgcheck\n' },
      { text: 'FROM opensuse/leap:15.6\nRUN zypper --gpg-auto-import-keys refresh\n' },
    ],
  },
  check({ doc }, report) {
    for (const invocation of invocationsOf(doc, 'zypper', ...rpmInstallers)) {
      const { name, args } = invocation;
      const word = unchecked(name, args);
      if (word === undefined) continue;
      report({
        region: word.region,
        message: `${name} installs packages without checking who signed them.`,
        ...commandEvidence(invocation),
      });
    }
  },
};

function unchecked(name: string, args: readonly ShellWord[]): ShellWord | undefined {
  if (name === 'zypper') return optionWord(args, { long: ['--no-gpg-checks', '--allow-unsigned-rpm'] });
  for (const { value, word } of optionValues(args, ['--setopt'])) {
    if (isFalse(/^(?:.+\.)?(?:localpkg_|pkg_)?gpgcheck=(.*)$/.exec(value)?.[1])) return word;
  }
  return optionWord(args, { long: ['--nogpgcheck', '--no-gpgchecks'] });
}
