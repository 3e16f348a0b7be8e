import { describe, expect, test } from 'vitest';
import { dockerfileLint } from '../../../actions/dockerfile-lint/check.ts';
import { inlineIgnore } from '../../../actions/dockerfile-lint/rules/inline-ignore.ts';
import { Catalogue } from '../../../shared/core/catalogue.ts';
import type { Policy } from '../../../shared/core/policy.ts';
import type { Rule } from '../../../shared/core/rule.ts';
import { inspect } from '../../shared/core/inspect-sample.ts';

const wanted = ['last-user-root', 'secret-in-env', 'sudo', 'image-latest', 'missing-user'];
const rules = dockerfileLint.rules.filter(({ id }) => wanted.includes(id.slice(id.indexOf('/') + 1)));
const check = { ...dockerfileLint, rules };

const look = async (text: string, policy: Policy = {}, all: readonly Rule[] = rules) => {
  const own = { ...check, rules: all };
  const { check: seen } = await inspect(
    { Dockerfile: text },
    { checks: [own], catalogue: new Catalogue([own]), policy },
  );
  const name = ({ ruleId, region }: { ruleId: string; region: { startLine: number } | null }) =>
    `${ruleId.slice(ruleId.indexOf('/') + 1)}:${String(region?.startLine)}`;
  return {
    found: seen?.findings.map(name).sort(),
    ignored: seen?.suppressed.map(({ finding, source }) => `${name(finding)} ${source}`).sort(),
    severities: seen?.findings.map(({ severity }) => severity),
  };
};

describe('which lines an ignore is about', () => {
  test.each([
    [
      'the next instruction',
      'FROM a:1\n# hadolint ignore=DL3002\nUSER root\n',
      [],
      ['last-user-root:3 Dockerfile:2'],
    ],
    // Only a line of its own is a comment to the build; behind an instruction it is a word, or the shell's.
    [
      'not behind a command',
      'FROM a:1\nRUN sudo make # hadolint ignore=DL3004\nRUN sudo make\nUSER app # hadolint global ignore=DL3004\n',
      ['sudo:2', 'sudo:3'],
      [],
    ],
    ['no directive behind a word', 'FROM a:1 # check=skip=all\nUSER root\n', ['last-user-root:2'], []],
    [
      'a line of its own, however far in',
      'FROM a:1\n  \t# hadolint ignore=DL3002\n  USER root\n',
      [],
      ['last-user-root:3 Dockerfile:2'],
    ],
    ['no other', 'FROM a:1\n# hadolint ignore=DL3004\nRUN true\nRUN sudo make\nUSER app\n', ['sudo:4'], []],
    [
      'all of it',
      'FROM a:1\n# hadolint ignore=DL3004\nRUN make \\\n  && make test \\\n  && sudo make install\nUSER app\n',
      [],
      ['sudo:5 Dockerfile:2'],
    ],
    [
      'comments between',
      'FROM a:1\n# hadolint ignore=DL3004\n# the installer wants it\n\nRUN sudo make\nUSER app\n',
      [],
      ['sudo:5 Dockerfile:2'],
    ],
    [
      'a whole file, from anywhere in it',
      'FROM a:1\nRUN sudo make\n# hadolint global ignore=DL3004,DL3002\nUSER root\n',
      [],
      ['last-user-root:4 Dockerfile:3', 'sudo:2 Dockerfile:3'],
    ],
    [
      'a stage',
      '# hadolint stage ignore=DL3004\nFROM a:1\nRUN sudo make\nFROM b:1\nRUN sudo make\nUSER app\n',
      ['sudo:5'],
      ['sudo:3 Dockerfile:1'],
    ],
    [
      'a later stage',
      'FROM a:1\nRUN sudo make\n# hadolint stage ignore=DL3004\n\nFROM b:1\nUSER app\nRUN sudo make\n',
      ['sudo:2'],
      ['sudo:7 Dockerfile:3'],
    ],
    [
      'a stage, above no FROM',
      'FROM a:1\n# hadolint stage ignore=DL3004\nRUN sudo make\nUSER app\n',
      ['sudo:3'],
      [],
    ],
    [
      'checkov: the file',
      'FROM a:1\nRUN sudo make\n#checkov:skip=CKV2_DOCKER_1:ours\nUSER app\n',
      [],
      ['sudo:2 Dockerfile:3'],
    ],
    [
      'trivy: the next instruction, by an old id',
      'FROM a:1\n#trivy:ignore:AVD-DS-0010\nRUN sudo make\nRUN sudo make\nUSER app\n',
      ['sudo:4'],
      ['sudo:3 Dockerfile:2'],
    ],
    [
      'trivy: all its rules',
      'FROM a:1\n# trivy:ignore:*\nRUN sudo make\nUSER root\n',
      ['last-user-root:4'],
      ['sudo:3 Dockerfile:2'],
    ],
    [
      'a text in a heredoc',
      'FROM a:1\nRUN <<EOF cat > /x\n# hadolint global ignore=DL3002\nEOF\nUSER root\n',
      ['last-user-root:5'],
      [],
    ],
  ])('%s', async (_, text, found, ignored) => {
    expect(await look(text)).toMatchObject({ found, ignored });
  });
});

describe('# check=', () => {
  const rest = 'FROM a:1\nENV API_TOKEN=abc\nUSER root\n';
  test.each([
    ['skip=SecretsUsedInArgOrEnv', ['last-user-root:4'], ['secret-in-env:3 Dockerfile:1']],
    ['skip=all', ['last-user-root:4'], ['secret-in-env:3 Dockerfile:1']],
    ['skip=StageNameCasing', ['last-user-root:4', 'secret-in-env:3'], []],
    ['skip=DL3002', ['last-user-root:4', 'secret-in-env:3'], []],
  ])('%s', async (value, found, ignored) => {
    expect(await look(`# check=${value}\n${rest}`)).toMatchObject({ found, ignored });
  });

  test('further down it is a comment', async () => {
    expect(await look(`${rest}# check=skip=all\n`)).toMatchObject({ ignored: [] });
  });

  const casing = {
    ...rules[0],
    id: 'dockerfile-lint/casing',
    severity: 'info',
    aliases: ['StageNameCasing'],
  } as Rule;
  const other = { ...casing, id: 'dockerfile-lint/other', aliases: ['DL3002'] } as Rule;
  test.each<[string, string, Policy, readonly string[]]>([
    ['nothing', '', {}, ['info']],
    ['error=true', '# check=error=true\n', {}, ['high']],
    ['error=false', '# check=error=false\n', {}, ['info']],
    [
      'error=true, and a policy that says otherwise',
      '# check=error=true\n',
      { checks: { 'dockerfile-lint': { rules: { StageNameCasing: { severity: 'low' } } } } },
      ['low'],
    ],
  ])('%s', async (_, top, policy, severities) => {
    const text = `${top}FROM a:1\nUSER root\n`;
    expect((await look(text, policy, [casing])).severities).toEqual(severities);
    expect((await look(text, {}, [other])).severities).toEqual(['info']);
  });
});

describe('inlineIgnores: none', () => {
  const text = '# check=skip=all\nFROM a:1\n# portcullis-ignore: DL3002 -- known\nUSER root\n';
  test.each<[string, Policy, number]>([
    ['of the policy', { inlineIgnores: 'none' }, 1],
    ['of the check', { checks: { 'dockerfile-lint': { inlineIgnores: 'none' } } }, 1],
    [
      'of the policy, not of the check',
      { inlineIgnores: 'none', checks: { 'dockerfile-lint': { inlineIgnores: 'allow' } } },
      0,
    ],
    ['of another check', { checks: { 'image-pin-check': { inlineIgnores: 'none' } } }, 0],
  ])('%s', async (_, policy, found) => {
    expect((await look(text, policy)).found).toHaveLength(found);
  });
});

test('ignores can be found themselves', async () => {
  const text = '# check=skip=all;error=true\nFROM a:1\n# hadolint ignore=DL3002\nUSER root\n';
  const { found } = await look(text, { preset: 'strict' }, [...rules, inlineIgnore]);
  expect(found).toEqual(['inline-ignore:1', 'inline-ignore:3']);
});
