import type { Report } from '../../../shared/core/finding.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import { withKeyword } from '../../../shared/parse/dockerfile.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { evidenceOf } from '../evidence.ts';

function* runFlags(
  doc: Dockerfile,
  name: string,
  value: string,
): Generator<Pick<Report, 'region' | 'evidence' | 'unmasked'>> {
  for (const { flags, rest } of withKeyword(doc, 'RUN')) {
    for (const flag of flags)
      if (flag.name === name && flag.value?.text.toLowerCase() === value)
        yield { region: flag.region, ...evidenceOf(`--${name}=${value} ${rest.text}`) };
  }
}

export const runSecurityInsecure: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/run-security-insecure',
  scope: 'document',
  title: 'A build step runs privileged',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'The step runs without the sandbox, as `docker run --privileged` does: its code can take over the build machine.',
  advice: 'Remove the flag; do what needs privileges outside the build.',
  references: ['https://docs.docker.com/reference/dockerfile/#run---security', 'CWE-250'],
  aliases: [],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN --security=insecure mount -t tmpfs none /mnt\n', lines: [2] },
      {
        text: 'FROM debian:12\nRUN --mount=type=cache,target=/c \\\n  --security=insecure make\n',
        lines: [3],
      },
    ],
    good: [
      { text: 'FROM debian:12\nRUN --security=sandbox make\n' },
      { text: 'FROM debian:12\nRUN make --security=insecure\n' },
    ],
  },
  check({ doc }, report) {
    for (const flag of runFlags(doc, 'security', 'insecure')) {
      report({
        ...flag,
        message: '`--security=insecure` runs this step without a sandbox.',
      });
    }
  },
};

export const runNetworkHost: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/run-network-host',
  scope: 'document',
  title: "A build step uses the build machine's network",
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'The step reaches everything that listens on the build machine, among it metadata services and local daemons.',
  advice: 'Remove the flag; the default network reaches the internet, `--network=none` nothing.',
  references: ['https://docs.docker.com/reference/dockerfile/#run---network', 'CWE-653'],
  aliases: [],
  examples: {
    bad: [
      { text: 'FROM debian:12\nRUN --network=host make\n', lines: [2] },
      { text: 'FROM debian:12\nONBUILD RUN --network=host make\n', lines: [2] },
    ],
    good: [
      { text: 'FROM debian:12\nRUN --network=none make\nRUN --network=default make\n' },
      { text: 'FROM debian:12\nRUN docker run --network=host a\n' },
    ],
  },
  check({ doc }, report) {
    for (const flag of runFlags(doc, 'network', 'host')) {
      report({
        ...flag,
        message: '`--network=host` puts this step on the network of the build machine.',
      });
    }
  },
};
