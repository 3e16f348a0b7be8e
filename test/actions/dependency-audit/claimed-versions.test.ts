import { describe, expect, test } from 'vitest';
import { audited, osv, told } from './audited.ts';

const commit = '0123456789012345678901234567890123456789';
const path = '.github/workflows/a.yml';
const workflow = (...uses: readonly string[]) => ({
  [path]: `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${uses.map((one) => `      - uses: ${one}\n`).join('')}`,
});
const record = (id: string) =>
  osv(id, 'acme/deploy', '0', {
    affected: [
      {
        package: { ecosystem: 'GitHub Actions', name: 'acme/deploy' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '4.2.1' }] }],
      },
    ],
  });
const fault = record('GHSA-2222-3333-4444');
const safe = workflow(`acme/deploy@${commit} # v4.2.1`);
const rulesOf = (run: Parameters<typeof told>[0]) => told(run).map((line) => line.split(' ', 2).join(' '));

describe('the word of a comment that a commit is a safe version', () => {
  test.each([
    ['is believed where nothing is compared', safe, undefined, []],
    ['is believed where base has it', { ...safe, b: 'x' }, safe, []],
    ['is believed where another file of base has it', safe, { '.github/workflows/b.yml': safe[path] }, []],
    ['is not believed where it is new', safe, workflow(), ['introduced unknown-verdict']],
    [
      'is not believed of another commit',
      workflow(`acme/deploy@${commit.replace('0', 'f')} # v4.2.1`),
      safe,
      ['introduced unknown-verdict'],
    ],
    [
      'counts where it says the worst',
      workflow(`acme/deploy@${commit} # v4.2.0`),
      workflow(),
      ['introduced vulnerable-dependency'],
    ],
    ['is not needed for a tag', workflow('acme/deploy@v4.2.1'), workflow(), []],
  ] as const)('%s', async (_, head, base, found) => {
    expect(rulesOf(await audited({ head, base, records: [fault] }))).toEqual(found);
  });

  test('never hides malware', async () => {
    const { result } = await audited({ head: safe, base: workflow(), records: [record('MAL-2026-1')] });
    expect(result.outcome).toBe(1);
  });

  test.each([
    ['the tag is that commit', { 'acme/deploy tags/v4.2.1': commit }, []],
    ['the tag has no v', { 'acme/deploy tags/4.2.1': commit }, []],
    [
      'the tag is another commit',
      { 'acme/deploy tags/v4.2.1': 'f'.repeat(40) },
      ['introduced unknown-verdict'],
    ],
    ['there is no such tag', {}, ['introduced unknown-verdict']],
  ])('is held against GitHub where it may be asked: %s', async (_, tags, found) => {
    const run = await audited({
      head: safe,
      base: workflow(),
      tags,
      http: ({ url }) => {
        const body = url.endsWith('querybatch')
          ? { results: [{ vulns: [{ id: 'GHSA-2222-3333-4444' }] }] }
          : fault;
        return Promise.resolve({ status: 200, headers: {}, body: Buffer.from(JSON.stringify(body)), url });
      },
    });
    expect(rulesOf(run)).toEqual(found);
  });
});

test.each([
  ['a commit without a word', `acme/deploy@${commit}`, ['unknown unknown-verdict']],
  ['a branch', 'acme/deploy@main', ['unknown unknown-verdict', 'unknown unpinned-dependency']],
  ['an action of which nothing is known', 'acme/other@main', ['unknown unpinned-dependency']],
  ['a moving tag that is past it', 'acme/deploy@v5', []],
])('%s is told', async (_, uses, found) => {
  const run = await audited({ head: workflow(uses), records: [fault] });
  expect(rulesOf(run)).toEqual(found);
  expect(run.result.outcome).toBe(0);
});
