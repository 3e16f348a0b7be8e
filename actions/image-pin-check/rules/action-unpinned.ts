import type { DocumentRule } from '../../../shared/core/rule.ts';
import { exampleFacts, exampleWorkflow } from '../action-example.ts';
import { factsOf, type ActionFacts, type OnlineActions } from '../action-facts.ts';
import { pinFix } from '../action-fix.ts';
import type { ActionReference, RefKind } from '../../../shared/parse/references/action.ts';
import { actionLevel, actionPins, parsePinPolicy, type PinLevel } from '../pin-policy.ts';
import { code, knownActions } from '../../../shared/parse/references/reference.ts';
import type { PinDocument } from '../pin-document.ts';
import { trust, trustedOwners } from '../trusted-owners.ts';
import { usesLines } from '../uses-line.ts';

const looks: Readonly<Record<Exclude<RefKind, 'commit' | 'short-commit'>, string>> = {
  branch: 'looks like a branch and changes with every push',
  version: 'looks like a version tag, which its owner can move',
  name: 'is a branch or a tag, which its owner can move',
};

const commit = '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d';

export const actionUnpinned: DocumentRule<
  PinDocument,
  { trustedOwners: typeof trustedOwners; actionPins: typeof actionPins },
  OnlineActions
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
  options: { trustedOwners, actionPins },
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
      {
        ...exampleWorkflow('someone/build@v1', 'someone/deploy@main', 'other/lint@v1.2.3'),
        lines: [7, 8],
        options: { actionPins: ['someone/*=tag', 'other/*=immutable'] },
      },
      {
        ...exampleWorkflow('someone/build@v1'),
        lines: [6],
        facts: exampleFacts('someone/build@v1', { target: { kind: 'tag', commit } }),
      },
      {
        ...exampleWorkflow('someone/build@main'),
        lines: [6],
        facts: exampleFacts('someone/build@main', { target: { kind: 'branch', commit } }),
      },
    ],
    good: [
      {
        ...exampleWorkflow('someone/build@v1.2.3'),
        options: { actionPins: ['someone/*=immutable'] },
        facts: exampleFacts('someone/build@v1.2.3', {
          target: { kind: 'tag', commit },
          immutable: true,
        }),
      },
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
  check({ doc, facts, options }, report) {
    const isTrusted = trust(options.trustedOwners);
    const { rules } = parsePinPolicy(options.actionPins);
    const lineOf = usesLines(doc);
    for (const { written: pin, action } of knownActions(doc)) {
      if (action.pin === 'commit' || action.pin === 'short-commit') continue;
      const level = actionLevel(rules, action);
      const found = factsOf(facts, action);
      if (isEnough(level, action.pin, found)) continue;
      const mustBeTag = needsTag(action);
      report({
        region: pin.region,
        message: mustBeTag
          ? `Reusable workflow ${code(pin.text)} can be named by a version tag alone, which its owner can move.`
          : `${described(action)} ${code(pin.text)}: ${code(action.ref)} ${looks[action.pin]}.${releaseNote(level, found)}`,
        evidence: pin.text,
        severity: mustBeTag ? 'low' : isTrusted(action.owner) ? 'medium' : 'high',
        fixes: mustBeTag ? [] : pinFix(lineOf(pin), action, found),
        properties: { place: pin.place },
      });
    }
  },
};

/** Whether the policy asks for no more than this ref. What may be a branch or a tag is taken for a tag until it is known. */
function isEnough(level: PinLevel, pin: RefKind, found: ActionFacts | undefined): boolean {
  if (level === 'tag') return pin !== 'branch' && found?.target?.kind !== 'branch';
  return level === 'any' || (level === 'immutable' && found?.immutable === true);
}

function releaseNote(level: PinLevel, found: ActionFacts | undefined): string {
  if (level !== 'immutable') return '';
  return found?.immutable === undefined
    ? ' Whether it is an immutable release can only be seen online.'
    : ' It is no immutable release.';
}

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
