import type { DocumentRule, OptionDefinitions } from '../../../shared/core/rule.ts';
import { exampleFacts, exampleWorkflow } from '../action-example.ts';
import { factsOf, type OnlineActions } from '../action-facts.ts';
import { pinFix } from '../action-fix.ts';
import { code, knownActions } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { usesLines } from '../uses-line.ts';

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

export const actionShortSha: DocumentRule<PinDocument, OptionDefinitions, OnlineActions> = {
  id: 'image-pin-check/action-short-sha',
  scope: 'document',
  title: 'Abbreviated commit',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'An abbreviated commit looks like a pin and is none: GitHub resolves it only as a branch or tag of that name, ' +
    'which anyone with write access to the repository can make.',
  advice: 'Write all 40 digits of the commit.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    'CWE-829',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        path: '.github/workflows/build.yml',
        text:
          'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
          '      - uses: actions/checkout@1a2b3c4\n',
        lines: [6],
      },
      {
        ...exampleWorkflow('actions/checkout@1a2b3c4'),
        lines: [6],
        facts: exampleFacts('actions/checkout@1a2b3c4'),
      },
    ],
    good: [
      {
        path: '.github/workflows/build.yml',
        text:
          'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
          `      - uses: actions/checkout@${commit}\n`,
      },
    ],
  },
  check({ doc, facts }, report) {
    const lineOf = usesLines(doc);
    for (const { written: pin, action } of knownActions(doc)) {
      if (action.pin !== 'short-commit') continue;
      report({
        region: pin.region,
        message: `${code(pin.text)} names only ${action.ref.length} digits of a commit, which is no pin.`,
        evidence: pin.text,
        fixes: pinFix(lineOf(pin), action, factsOf(facts, action)),
        properties: { place: pin.place },
      });
    }
  },
};
