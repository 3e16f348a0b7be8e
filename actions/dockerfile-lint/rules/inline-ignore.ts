import { parseBuildChecks } from '../../../shared/core/build-checks.ts';
import type { Region } from '../../../shared/core/finding.ts';
import { parseIgnore } from '../../../shared/core/ignore-comment.ts';
import type { DocumentRule } from '../../../shared/core/rule.ts';
import type { Dockerfile } from '../../../shared/parse/dockerfile.ts';

export const inlineIgnore: DocumentRule<Dockerfile> = {
  id: 'dockerfile-lint/inline-ignore',
  scope: 'document',
  title: 'A comment that ignores findings',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'An ignore comment takes a finding out of the gate where only the readers of this file see it, and stays long after its reason has gone.',
  advice:
    'Mend the finding, or accept it in the policy with a reason and an end. `inlineIgnores: none` in the policy makes all such comments void.',
  references: ['https://github.com/hadolint/hadolint/wiki/DL1001'],
  aliases: ['DL1001'],
  examples: {
    bad: [
      { text: 'FROM node:22\n# hadolint ignore=DL3002\nUSER root\n', lines: [2] },
      {
        text: '# hadolint global ignore=DL3008 # mirrors are pinned\nFROM debian:12\nRUN make \\\n  # hadolint ignore=SC2086\n  && echo $A\n',
        lines: [1, 4],
      },
      { text: '# check=skip=StageNameCasing\nFROM node:22 AS Build\n', lines: [1] },
      {
        text: '#checkov:skip=CKV_DOCKER_2:a batch job\n#trivy:ignore:AVD-DS-0002\nFROM node:22\n# portcullis-ignore: DL3002 -- gosu drops it\nUSER root\n',
        lines: [1, 2, 4],
      },
    ],
    good: [
      { text: '# hadolint shell=powershell\nFROM node:22\n# we do not ignore=DL3002 here\nUSER app\n' },
      { text: '# check=error=true\nFROM node:22\n' },
      { text: 'FROM node:22\nRUN <<EOF cat > /a\n# hadolint ignore=DL3002\nEOF\n' },
    ],
  },
  check({ doc }, report) {
    for (const { selectors, region } of [...skips(doc), ...ignores(doc)]) {
      const what = selectors.join(', ').slice(0, 200);
      report({ region, message: `This comment takes ${what} out of the gate.`, evidence: what });
    }
  },
};

interface Ignore {
  readonly selectors: readonly string[];
  readonly region: Region;
}

const skips = ({ directives }: Dockerfile): Ignore[] =>
  directives
    .filter(({ name }) => name === 'check')
    .map(({ value, region }) => ({ selectors: parseBuildChecks(value.text).skip, region }))
    .filter(({ selectors }) => selectors.length > 0);

const ignores = ({ comments }: Dockerfile): Ignore[] =>
  comments.flatMap(({ text, region }) => {
    const parsed = parseIgnore(text);
    return parsed !== undefined && 'ignore' in parsed ? [{ selectors: parsed.ignore.selectors, region }] : [];
  });
