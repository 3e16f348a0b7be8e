import * as fc from 'fast-check';
import type { Look, LintRule } from './mending.ts';
import { look, withReturns } from './mending.ts';

/** A file of many stages, each the bad example of some rule; examples that only stand alone are left out. */
export function mixedFile(rules: readonly LintRule[]): fc.Arbitrary<string> {
  const texts = rules.flatMap(({ examples }) =>
    examples.bad
      .filter(({ text, path, options, facts }) => {
        const isPlain = path === undefined && options === undefined && facts === undefined;
        return (
          isPlain &&
          look([], { text }).problems === 0 &&
          !/^\ufeff|^# *(?:escape|syntax|check) *=/im.test(text)
        );
      })
      .map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`)),
  );
  return fc
    .tuple(fc.array(fc.constantFrom(...texts), { minLength: 2, maxLength: 7 }), fc.boolean(), fc.boolean())
    .map(([chosen, hasReturns, isCut]) => {
      const text = isCut ? chosen.join('').slice(0, -1) : chosen.join('');
      return hasReturns ? withReturns(text) : text;
    });
}

/** Instructions that the fixes of a rule add, take away or turn into one another. */
const moved: Readonly<Record<string, readonly string[]>> = {
  'add-local-file': ['ADD', 'COPY'],
  'cd-for-workdir': ['WORKDIR'],
  'consecutive-runs': ['RUN'],
  'env-self-reference': ['ENV', 'ONBUILD'],
  'label-superfluous': ['LABEL'],
  maintainer: ['MAINTAINER', 'LABEL'],
  pipefail: ['SHELL'],
  'repeated-cmd': ['CMD', 'ONBUILD'],
  'repeated-entrypoint': ['ENTRYPOINT', 'ONBUILD'],
  'repeated-healthcheck': ['HEALTHCHECK', 'ONBUILD'],
  'sh-replaced': ['RUN', 'SHELL'],
  'undefined-variable': ['ARG'],
};

/** The instructions that must be the same behind the fixes of these findings. */
export function kept({ keywords }: Look, findings: Look['findings']): readonly string[] {
  const free = new Set(findings.flatMap(({ ruleId }) => moved[ruleId.replace(/^.*\//, '')] ?? []));
  return keywords.filter((keyword) => !free.has(keyword));
}
