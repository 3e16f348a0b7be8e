import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';
import type { ShellWord } from '../../../shared/parse/shell.ts';
import { optionValues, optionWord, textOf } from '../command-line.ts';
import { commandEvidence } from '../evidence.ts';
import { invocationsOf } from '../invocations.ts';
import { isFalse, settingReport, settings } from '../settings.ts';

export const npmStrictSslOff: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/npm-strict-ssl-off',
  scope: 'document',
  title: 'npm, pnpm or Yarn does not verify certificates',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why: 'Without strict-ssl anyone on the way to the registry can hand out packages, and their scripts run in the build.',
  advice: 'Remove the setting. For a private registry set `cafile` or NODE_EXTRA_CA_CERTS.',
  references: ['https://docs.npmjs.com/cli/using-npm/config#strict-ssl', 'CWE-295'],
  aliases: ['CKV2_DOCKER_12', 'CKV2_DOCKER_13'],
  examples: {
    bad: [
      { text: 'FROM node:22\nRUN npm config set strict-ssl false && npm ci\n', lines: [2] },
      {
        text: 'FROM node:22\nRUN npm set strict-ssl=false\nRUN yarn config set "strict-ssl" false -g\n',
        lines: [2, 3],
      },
      {
        text: 'FROM node:22\nENV NPM_CONFIG_STRICT_SSL=false\nRUN pnpm i --strict-ssl=false\n',
        lines: [2, 3],
      },
      {
        text: 'FROM node:22\nRUN yarn config set enableStrictSsl false\nRUN npm ci --no-strict-ssl\n',
        lines: [2, 3],
      },
    ],
    good: [
      { text: 'FROM node:22\nRUN npm config set strict-ssl true\nENV NPM_CONFIG_STRICT_SSL=true\n' },
      { text: 'FROM node:22\nRUN npm config get strict-ssl\nRUN npm config delete strict-ssl\n' },
      { text: 'FROM node:22\nRUN npm config set fund false\nRUN echo npm config set strict-ssl false\n' },
    ],
  },
  check({ doc }, report) {
    for (const setting of settings(doc)) {
      if (
        /^(?:npm_config_strict_ssl|yarn_enable_strict_ssl)$/i.test(setting.name) &&
        isFalse(setting.value)
      ) {
        report(settingReport(setting, 'makes the package manager accept any certificate'));
      }
    }
    for (const invocation of invocationsOf(doc, 'npm', 'npx', 'pnpm', 'yarn', 'yarnpkg')) {
      const { name, args } = invocation;
      const word = switchedOff(args);
      if (word === undefined) continue;
      report({
        region: word.region,
        message: `${name} accepts any certificate with strict-ssl switched off.`,
        ...commandEvidence(invocation),
      });
    }
  },
};

/** The word that names the option. */
function switchedOff(args: readonly ShellWord[]): ShellWord | undefined {
  const flag = optionWord(args, { long: ['--no-strict-ssl'] });
  if (flag !== undefined) return flag;
  for (const { value, word } of optionValues(args, ['--strict-ssl'])) if (isFalse(value)) return word;
  if (!args.some(({ value }) => value === 'set')) return undefined;
  return args.find((word, index) => {
    const [key = '', value = args[index + 1]?.value] = textOf(word).split('=');
    return /^(?:strict-ssl|enableStrictSsl)$/.test(key) && isFalse(value);
  });
}
