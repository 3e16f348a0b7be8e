import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ShellWord } from '../../../shared/parse/shell.ts';
import { optionWord, textOf } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import { invocationsOf } from '../invocations.ts';

export const apkAllowUntrusted: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/apk-allow-untrusted',
  scope: 'document',
  title: 'apk installs packages without a trusted signature',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The signature is what ties a package to its maker; without it a mirror or anyone on the way can swap it.',
  advice: "Put the maker's public key into /etc/apk/keys and leave `--allow-untrusted` away.",
  references: ['https://man.archlinux.org/man/apk.8', 'CWE-347'],
  aliases: ['CKV2_DOCKER_7'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nRUN apk add --no-cache --allow-untrusted ./a.apk\n', lines: [2] },
      {
        text: 'FROM alpine:3.20\nRUN set -eux; \\\n  apk --allow-untrusted add a.apk; \\\n  rm a.apk\n',
        lines: [3],
      },
    ],
    good: [
      { text: 'FROM alpine:3.20\nCOPY maker.rsa.pub /etc/apk/keys/\nRUN apk add --no-cache ./a.apk\n' },
      { text: 'FROM alpine:3.20\nRUN echo "apk add --allow-untrusted" && apk add a\n' },
      {
        text: 'FROM alpine:3.20\nRUN apk index --allow-untrusted -o list.tgz a.apk && abuild-sign list.tgz\n',
      },
    ],
  },
  check({ doc }, report) {
    for (const invocation of invocationsOf(doc, 'apk')) {
      const { args } = invocation;
      const word = optionWord(args, { long: ['--allow-untrusted'] });
      if (word === undefined || isIndexing(args)) continue;
      report({
        region: word.region,
        message: 'apk installs packages that no trusted key has signed.',
        ...commandEvidence(invocation),
      });
    }
  },
};

/** Whoever makes packages lists them before the list is signed: nothing is installed. */
const isIndexing = (args: readonly ShellWord[]): boolean =>
  args.map(textOf).find((word) => !word.startsWith('-')) === 'index';
