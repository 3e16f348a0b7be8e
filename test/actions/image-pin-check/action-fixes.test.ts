import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActionFacts } from '../../../actions/image-pin-check/action-facts.ts';
import { exampleFacts } from '../../../actions/image-pin-check/action-example.ts';
import { imagePinCheck } from '../../../actions/image-pin-check/check.ts';
import { askActions } from '../../../actions/image-pin-check/online/actions.ts';
import { actionOutdated } from '../../../actions/image-pin-check/rules/action-outdated.ts';
import { actionShortSha } from '../../../actions/image-pin-check/rules/action-short-sha.ts';
import { actionUnpinned } from '../../../actions/image-pin-check/rules/action-unpinned.ts';
import { actionVersionMismatch } from '../../../actions/image-pin-check/rules/action-version-mismatch.ts';
import type { Edit, Fix } from '../../../shared/core/finding.ts';
import { scanText } from '../../scan-text.ts';
import { github, sha } from './github.ts';
import { read } from './read.ts';
import '../../seed.ts';

const rules = [actionUnpinned, actionShortSha, actionVersionMismatch, actionOutdated];
const workflows = '.github/workflows/ci.yml';
const [a, b] = [sha('a'), sha('b')];

/** `o/r`: v4 is v4.2.2, v3 is no other; a moving branch, and a release branch whose head is a release. */
const told = {
  tags: ['v4=a', 'v4.2=a', 'v4.2.2=a', 'v4.1.0=b', 'v3=c', 'v5.0.0-rc.1=d', 'v5=d', 'named=e', 'odd,name=e'],
  branches: ['main=f', 'release/v4=a'],
  history: { 'heads/main': 'abcdef' },
};

async function fixesOf(text: string, path: string, cooldownDays = 0): Promise<readonly Fix[]> {
  const { doc } = read(path, text);
  const { facts } = await askActions(doc ? [doc] : [], {
    github: github({ 'o/r': told }),
    today: '2026-06-30',
    options: { actionPins: [], cooldownDays },
  });
  return rules.flatMap((rule) =>
    scanText(imagePinCheck, rule, { path, text, facts: { actions: facts } }).reports.flatMap(
      ({ fixes = [] }) => fixes,
    ),
  );
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.offset - one.offset)
    .reduce(
      (now, { offset, length, text: put }) => now.slice(0, offset) + put + now.slice(offset + length),
      text,
    );
}

async function fixed(text: string, modes: readonly Fix['mode'][], path = workflows): Promise<string> {
  const fixes = await fixesOf(text, path);
  return apply(
    text,
    fixes.filter(({ mode }) => modes.includes(mode)).flatMap(({ edits }) => edits),
  );
}

const step = (value: string) => `on: push\njobs:\n  a:\n    steps:\n      - uses: ${value}`;

test.for([
  ['a major', 'o/r@v4\n', `o/r@${a} # v4.2.2\n`],
  ['a minor', 'o/r@v4.2\n', `o/r@${a} # v4.2.2\n`],
  ['a full version', 'o/r@v4.1.0\n', `o/r@${b} # v4.1.0\n`],
  ['a full ref', 'o/r@refs/tags/v4\n', `o/r@${a} # v4.2.2\n`],
  ['a major without a full version', 'o/r@v3\n', `o/r@${sha('c')} # v3\n`],
  ['no prerelease', 'o/r@v5\n', `o/r@${sha('d')} # v5\n`],
  ['a tag that is no version', 'o/r@named\n', `o/r@${sha('e')} # named\n`],
  ['a tag that is no plain name', 'o/r@odd,name\n', `o/r@${sha('e')}\n`],
  ['a path', 'o/r/a/b@v4\n', `o/r/a/b@${a} # v4.2.2\n`],
  ['odd slashes', 'o//r/@v4\n', `o//r/@${a} # v4.2.2\n`],
  ['an abbreviated commit', 'o/r@bbbbbbb1\n', undefined],
  ['an unknown tag', 'o/r@v9\n', undefined],
  ['another repository', 'p/q@v4\n', undefined],
  ['single quotes', "'o/r@v4'\n", `'o/r@${a}' # v4.2.2\n`],
  ['double quotes', '"o/r@v4"\n', `"o/r@${a}" # v4.2.2\n`],
  ['escapes', '"o/r\\x40v4"\n', undefined],
  ['a folded scalar', '>-\n          o/r@v4\n', undefined],
  ['a block scalar', '|\n          o/r@v4\n', undefined],
  ['blanks in quotes', "' o/r@v4'\n", undefined],
  ['no line feed at the end', 'o/r@v4', `o/r@${a} # v4.2.2`],
  ['CR LF', 'o/r@v4\r\n        with: {}\r\n', `o/r@${a} # v4.2.2\r\n        with: {}\r\n`],
  ['blanks behind', 'o/r@v4  \t\n', `o/r@${a} # v4.2.2  \t\n`],
  ['its version in the comment', 'o/r@v4 # v4\n', `o/r@${a} # v4.2.2\n`],
  ['its version and words', 'o/r@v4  #v4: keep\n', `o/r@${a}  #v4.2.2: keep\n`],
  ['the comment of ratchet', 'o/r@v4 # ratchet:o/r@v4\n', `o/r@${a} # ratchet:o/r@v4.2.2\n`],
  ['words', 'o/r@v4 # old words\n', `o/r@${a} # v4.2.2 # old words\n`],
  ['a word to a tool', 'o/r@v4 # zizmor: ignore[x]\n', `o/r@${a} # zizmor: ignore[x]\n`],
  ['the comment below', 'o/r@v4\n        # old words\n', `o/r@${a} # v4.2.2\n        # old words\n`],
  ['an anchor', '&x o/r@v4\n      - uses: *x\n', `&x o/r@${a} # v4.2.2\n      - uses: *x\n`],
  ['a tag of YAML', '!!str o/r@v4\n', `!!str o/r@${a} # v4.2.2\n`],
  ['two steps', 'o/r@v4\n      - uses: o/r@v4.1.0\n', `o/r@${a} # v4.2.2\n      - uses: o/r@${b} # v4.1.0\n`],
] as const)('fix: %s', async ([, written, expected]) =>
  expect(await fixed(step(written), ['fix'])).toBe(step(expected ?? written)),
);

const flow = (before: string, after: string) => `on: push\njobs: {a: {steps: [${before}${after}`;

test.for([
  ['uses: o/r@v4', '}]}}\n', `{uses: o/r@${a}`],
  ['uses: o/r@v4', ', with: {x: 1}}]}} # words\n', `{uses: o/r@${a}`],
  ['uses: "o/r@v4"', '\n}]}}\n', `{uses: "o/r@${a}" # v4.2.2`],
] as const)('fix: in braces %s%s', async ([written, after, expected]) => {
  const text = flow(`{${written}`, after);
  const comment = after.includes('# words') ? after.replace('# words', '# v4.2.2 # words') : after;
  expect(await fixed(text, ['fix'])).toBe(flow(expected, comment));
});

test('JSON has no comments', async () => {
  const text = '{\n"on": "push", "jobs": {"a": {"steps": [{"uses":\n"o/r@v4"\n}]}}}\n';
  expect(await fixed(text, ['fix'], 'templates/ci.json')).toBe(text.replace('@v4', `@${a}`));
});

test.for([
  ['a branch', 'o/r@main\n', `o/r@${sha('f')} # main\n`],
  ['a branch at a release', 'o/r@release/v4\n', `o/r@${a} # v4.2.2\n`],
  ['a wrong comment', `o/r@${a} # v4.1.0 words\n`, `o/r@${a} # v4.2.2 words\n`],
  ['a wrong comment, no tag here', `o/r@${sha('f')} # v4.1.0\n`, undefined],
  ['a right comment', `o/r@${a} # v4\n`, undefined],
] as const)('suggest: %s', async ([, written, expected]) => {
  expect(await fixed(step(written), ['fix'])).toBe(step(written));
  expect(await fixed(step(written), ['suggest'])).toBe(step(expected ?? written));
});

test.for([
  ['with a comment', `o/r@${b} # v4.1.0 words\n`, `o/r@${a} # v4.2.2 words\n`],
  ['without', `o/r@${b}\n`, `o/r@${a} # v4.2.2\n`],
  ['up to date', `o/r@${a} # v4.2.2\n`, undefined],
] as const)('update: %s', async ([, written, expected]) => {
  expect(await fixed(step(written), ['fix', 'suggest'])).toBe(step(written));
  expect(await fixed(step(written), ['update'])).toBe(step(expected ?? written));
});

test('an abbreviated commit of a tag', () => {
  const one = 'ab'.repeat(20);
  const facts = exampleFacts('o/r@ababab1', {
    target: { kind: 'commit', commit: one },
    tags: [{ name: 'v1.0.0', commit: one }],
  });
  const text = step('o/r@ababab1\n');
  const [report] = scanText(imagePinCheck, actionShortSha, { path: workflows, text, facts }).reports;
  expect(apply(text, report?.fixes?.[0]?.edits ?? [])).toBe(step(`o/r@${one} # v1.0.0\n`));
});

test('nothing is written before it has cooled down', async () =>
  expect(await fixesOf(step('o/r@v4\n'), workflows, 7)).toEqual([]));

test.for<readonly [string, Partial<ActionFacts>]>([
  ['a commit', { target: { kind: 'tag', commit: 'main\nrun: evil' } }],
  ['a commit in upper case', { target: { kind: 'tag', commit: 'A'.repeat(40) } }],
])('GitHub gives %s that is none', ([, known]) => {
  const facts = exampleFacts('o/r@v4', known);
  const { reports } = scanText(imagePinCheck, actionUnpinned, {
    path: workflows,
    text: step('o/r@v4\n'),
    facts,
  });
  expect(reports[0]?.fixes).toEqual([]);
});

test('a tag of GitHub that is no plain name is neither written nor shown', () => {
  const tags = ['v4.9.9\n- run: evil', 'v4.8.8`x`', '-v4.7.7'].map((name) => ({ name, commit: a }));
  const facts = exampleFacts('o/r@v4', { target: { kind: 'tag', commit: a }, tags });
  const text = step('o/r@v4\n');
  const [report] = scanText(imagePinCheck, actionUnpinned, { path: workflows, text, facts }).reports;
  expect(apply(text, report?.fixes?.[0]?.edits ?? [])).toBe(step(`o/r@${a} # v4\n`));
  expect(report?.fixes?.[0]?.title).toBe('Pin to aaaaaaaaaaaa, v4');
});

const blank = fc.constantFrom('', ' ', '   ', '\t');
const ending = fc.constantFrom('\n', '\r\n');
const comment = fc.constantFrom(
  '',
  ' # v4',
  ' # words: 1',
  ' #  v4.1.0, x',
  ' # ratchet:o/r@v4',
  ' # zizmor: ignore[y]',
);
const reference = fc
  .tuple(
    fc.constantFrom('o/r', 'O/R', 'o/r/sub', 'p/q'),
    fc.constantFrom('v4', 'v4.2', 'v4.1.0', 'v3', 'refs/tags/v4', 'v9', a),
    fc.constantFrom('', '"', "'"),
  )
  .map(([name, ref, quote]) => `${quote}${name}@${ref}${quote}`);
const line = fc.oneof(
  fc
    .tuple(reference, blank, comment)
    .map(([value, gap, note]) => `      - uses: ${value}${note === '' ? gap : note}`),
  fc.tuple(reference, comment).map(([value, note]) => `      - {uses: ${value}, with: {a: é}}${note}`),
  fc.tuple(reference, reference).map(([one, other]) => `      - {uses: ${one}, with: [${other}]} # 🐙`),
  fc.constantFrom(
    '      - run: echo "o/r@v4" # uses: o/r@v4',
    '      # - uses: o/r@v4',
    '',
    '      - name: "# v4"',
  ),
);
const file = fc
  .tuple(fc.constantFrom('', '\uFEFF'), ending, fc.array(line, { minLength: 1, maxLength: 12 }), fc.boolean())
  .map(
    ([mark, end, lines, isEnded]) =>
      mark + ['on: push', 'jobs:', '  a:', '    steps:', ...lines].join(end) + (isEnded ? end : ''),
  );

/** All that is neither the ref of `o/r` nor a comment behind it. */
const rest = (text: string): string =>
  text.replace(/(o\/r[\w/]*@)[\w./]+(["']?[^#\r\n]*?)([ \t]*#[^\r\n]*)?([ \t]*)(?=\r?\n|$)/gi, '$1$2');

test('nothing else changes, and a second run has no fix', () =>
  fc.assert(
    fc.asyncProperty(file, async (text) => {
      const once = await fixed(text, ['fix']);
      expect(rest(once)).toBe(rest(text));
      const before = read(workflows, text).doc?.references ?? [];
      const after = read(workflows, once).doc?.references ?? [];
      expect(after.map(({ text: one }) => one.replace(/@.*/, ''))).toEqual(
        before.map(({ text: one }) => one.replace(/@.*/, '')),
      );
      expect((await fixesOf(once, workflows)).filter(({ mode }) => mode === 'fix')).toEqual([]);
    }),
    { numRuns: 100 },
  ));
