import type { OptionDefinition, DocumentRule } from '../../../shared/core/rule.ts';
import type { ActionReference, RefKind } from '../action.ts';
import { code, knownActions, type PinDocument } from '../reference.ts';

/** The platform's own owners: who can change their actions can change the runner too. */
const platformOwners = ['actions', 'github'];

const looks: Readonly<Record<Exclude<RefKind, 'commit' | 'short-commit'>, string>> = {
  branch: 'looks like a branch and changes with every push',
  version: 'looks like a version tag, which its owner can move',
  name: 'is a branch or a tag, which its owner can move',
};

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

export const actionUnpinned: DocumentRule<
  PinDocument,
  { trustedOwners: OptionDefinition<readonly string[]> }
> = {
  id: 'image-pin-check/action-unpinned',
  scope: 'document',
  title: 'Action or reusable workflow not pinned to a commit',
  severity: 'high',
  confidence: 'high',
  preset: 'security',
  why:
    'A branch or tag can be pointed at other code after the review; the next run executes it with the token and ' +
    'the secrets of the job.',
  advice: 'Write the full commit and keep the version as a comment: `owner/repo@<commit> # v1.2.3`.',
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions',
    'CWE-829',
    'CWE-1357',
  ],
  aliases: ['unpinned-uses'],
  options: {
    trustedOwners: {
      default: [],
      summary: 'Owners whose actions are reported as medium instead of high, beside actions and github.',
    },
  },
  examples: {
    bad: [
      {
        path: '.github/workflows/build.yml',
        text:
          'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v4\n' +
          '      - uses: someone/deploy@main\n  call:\n    uses: someone/ci/.github/workflows/test.yml@v1\n',
        lines: [6, 7, 9],
      },
      {
        path: 'action.yml',
        text: 'name: Set up\nruns:\n  using: composite\n  steps:\n    - uses: someone/setup@v2\n',
        lines: [5],
        options: { trustedOwners: ['someone'] },
      },
      {
        path: '.github/workflows/build.yml',
        text:
          'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: someone/deploy//@main\n' +
          '      - uses: someone/deploy/./sub/../@v1\n',
        lines: [6, 7],
      },
    ],
    good: [
      {
        path: '.github/workflows/lint.yml',
        text:
          'on: push\njobs:\n  lint:\n    runs-on: ubuntu-24.04\n    steps:\n' +
          `      - uses: someone/lint/@${commit} # v3\n`,
      },
      {
        path: '.github/workflows/build.yml',
        text:
          'on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n' +
          `      - uses: someone/build@${commit} # v1.2.3\n      - uses: ./.github/actions/setup\n` +
          '      - uses: $/actions/setup\n  call:\n    uses: ./.github/workflows/test.yml\n',
      },
    ],
  },
  check({ doc, options }, report) {
    const trusted = new Set(
      [...platformOwners, ...options.trustedOwners].map((owner) => owner.toLowerCase()),
    );
    for (const { pin, action } of knownActions(doc)) {
      if (action.pin === 'commit' || action.pin === 'short-commit') continue;
      const mustBeTag = needsTag(action);
      report({
        region: pin.region,
        message: mustBeTag
          ? `Reusable workflow ${code(pin.text)} can be named by a version tag alone, which its owner can move.`
          : `${described(action)} ${code(pin.text)}: ${code(action.ref)} ${looks[action.pin]}.`,
        evidence: pin.text,
        severity: mustBeTag ? 'low' : trusted.has(action.owner.toLowerCase()) ? 'medium' : 'high',
        properties: { place: pin.place },
      });
    }
  },
};

const described = (action: ActionReference): string =>
  action.reusableWorkflow ? 'Reusable workflow' : 'Action';

/**
 * The SLSA generators find their own version in the tag that they were called by, and refuse a commit.
 * https://github.com/slsa-framework/slsa-github-generator#referencing-slsa-builders-and-generators
 */
const needsTag = ({ owner, repository, path, ref }: ActionReference): boolean =>
  `${owner}/${repository}`.toLowerCase() === 'slsa-framework/slsa-github-generator' &&
  /^\.github\/workflows\/[\w-]+_slsa3\.yml$/.test(path) &&
  /^(?:refs\/tags\/)?v\d+\.\d+\.\d+$/.test(ref);
