import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import { optionValues } from '../command-line.ts';
import type { OptionValue } from '../command-line.ts';
import { isLoopback } from '../downloads.ts';
import { commandEvidence } from '../evidence.ts';
import { invocations } from '../invocations.ts';
import type { Invocation } from '../invocations.ts';
import { settingReport, settings } from '../settings.ts';

export const pipTrustedHost: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/pip-trusted-host',
  scope: 'document',
  title: 'pip trusts a host without verifying it',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'A trusted host may answer over plain HTTP or with any certificate: packages, and the code that they run, can be swapped on the way.',
  advice:
    'Use an https index whose certificate verifies; give a private certificate authority with `--cert` or PIP_CERT.',
  references: ['https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host', 'CWE-295'],
  aliases: ['CKV2_DOCKER_4', 'CKV2_DOCKER_16'],
  examples: {
    bad: [
      {
        text: 'FROM python:3.12\nRUN pip install --trusted-host pypi.example -r requirements.txt\n',
        lines: [2],
      },
      {
        text: 'FROM python:3.12\nRUN python3 -m pip install \\\n  --trusted-host=pypi.example app\n',
        lines: [3],
      },
      { text: 'FROM python:3.12\nENV PIP_TRUSTED_HOST=pypi.example\n', lines: [2] },
      {
        text: 'FROM python:3.12\nRUN pip3.12 config set global.trusted-host "a.example b.example"\n',
        lines: [2],
      },
    ],
    good: [
      { text: 'FROM python:3.12\nARG PIP_TRUSTED_HOST\nENV PIP_TRUSTED_HOST=""\nRUN pip install app\n' },
      { text: 'FROM python:3.12\nRUN pip install --trusted-host localhost -i http://localhost:3141/ app\n' },
      { text: 'FROM python:3.12\nRUN pip config unset global.trusted-host && echo --trusted-host x\n' },
    ],
  },
  check({ doc }, report) {
    for (const setting of settings(doc)) {
      if (!/^(?:PIP_TRUSTED_HOST|UV_INSECURE_HOST)$/.test(setting.name)) continue;
      if (!isKnownRemote(setting.value)) continue;
      report(settingReport(setting, 'lets packages come from a host that nobody verified'));
    }
    for (const invocation of invocations(doc)) {
      if (!/^(?:pip|python|uv)/.test(invocation.name)) continue;
      for (const { value, word } of trustedHosts(invocation)) {
        if (isLoopback(value.split(/\s+/))) continue;
        report({
          region: word.region,
          message: `pip takes packages from \`${value}\` without verifying the host.`,
          ...commandEvidence(invocation, `trusted-host ${value}: `),
        });
      }
    }
  },
};

const isKnownRemote = (hosts: string | undefined): boolean =>
  hosts !== undefined && hosts !== '' && !hosts.startsWith('$') && !isLoopback(hosts.split(/\s+/));

function* trustedHosts({ name, args }: Invocation): Generator<OptionValue> {
  const python = /^python[\d.]*$/.test(name) && args.some(({ value }) => value === 'pip');
  if (!python && !/^(?:pip[\d.]*|uv)$/.test(name)) return;
  yield* optionValues(args, ['--trusted-host', '--allow-insecure-host']);
  const key = args.findIndex(({ value }) => value !== undefined && /^[\w-]+\.trusted-host$/.test(value));
  const word = args[key + 1];
  const sets = args.slice(0, key).some(({ value }) => value === 'set');
  if (key !== -1 && sets && word?.value !== undefined) yield { value: word.value, word };
}
