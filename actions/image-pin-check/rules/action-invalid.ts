import type { DocumentRule } from '../../../shared/core/rule.ts';
import { code } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';

export const actionInvalid: DocumentRule<PinDocument> = {
  id: 'image-pin-check/action-invalid',
  scope: 'document',
  title: 'Not a valid action reference',
  severity: 'medium',
  confidence: 'high',
  preset: 'security',
  why: 'GitHub refuses the workflow, or will take whatever a later edit makes of it; nothing is pinned by such a text.',
  advice: 'Write `owner/repo[/path]@<full commit>`, `./path`, or `docker://image@sha256:…`.',
  references: [
    'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses',
  ],
  aliases: [],
  examples: {
    bad: [
      {
        path: '.github/workflows/build.yml',
        text:
          'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout\n' +
          '      - uses: checkout@v4\n',
        lines: [6, 7],
      },
    ],
    good: [
      {
        path: '.github/workflows/build.yml',
        text: 'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./build\n',
      },
    ],
  },
  check({ doc }, report) {
    for (const pin of doc.references) {
      if (pin.kind !== 'action' || pin.state.status !== 'invalid') continue;
      report({
        region: pin.region,
        message: `${code(pin.text)} ${pin.state.reason}.`,
        evidence: pin.text,
        properties: { place: pin.place },
      });
    }
  },
};
