import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { orgAudit } from '../../actions/org-audit/org-audit.ts';
import { writePlan } from '../../actions/org-audit/plan-file.ts';
import { openFolder, writeResult } from '../../actions/org-audit/result-files.ts';
import { planFor, resultFor } from '../actions/org-audit/organisation.ts';
import { type Browser, browser, hasBrowser } from '../browser.ts';
import { makeFolder } from '../shared/files/sandbox.ts';
import { tried } from '../tried.ts';

if (!hasBrowser) console.warn('There is no chromium on this machine: nobody looked at the dashboard.');

/** The dashboard of so many result files, as the last step of the workflow writes it. */
async function dashboard(count: number): Promise<string> {
  const folder = makeFolder();
  const kinds = ['web', 'API', 'lib', 'a-repository-whose-name-is-long-since-somebody-liked-words'];
  const plan = planFor(Array.from({ length: count }, (_, at) => `${kinds[at % 4] ?? ''}-${at}`));
  writePlan('plan.json', folder, plan);
  openFolder(join(folder, 'results'));
  for (const [at, name] of plan.batches.flat().entries())
    if (at !== 13) writeResult(join(folder, 'results'), resultFor(plan, name, at));
  const merge = (audit: string) => {
    writePlan('plan.json', folder, { ...plan, audit });
    return orgAudit(
      ['merge', 'results', '--plan', 'plan.json', '--html', 'index.html', '--history', 'history.json'],
      {
        ...{ env: {}, cwd: folder, out: { write: () => undefined }, now: () => new Date() },
        api: () => expect.fail('It asks nobody.'),
        program: { node: '', options: [], entry: '' },
      },
    );
  };
  // An audit of which no result is left, so that there is a trend.
  expect(await merge('76')).toBe(2);
  expect(await merge(plan.audit)).toBe(2);
  return readFileSync(join(folder, 'index.html'), 'utf8');
}

const click = (key: string): string => `document.querySelector('th[data-key=${key}] button').click()`;
const set = (name: string, value: string): string =>
  `(() => { const field = document.querySelector('form.filter').elements[${JSON.stringify(name)}];
    field.value = ${JSON.stringify(value)}; field.dispatchEvent(new Event('input', { bubbles: true })); })()`;
const column = (at: number): string =>
  `[...document.querySelectorAll('table.repositories tbody:not([hidden])')].map((body) => body.rows[0].cells[${at}].textContent)`;

describe.skipIf(!hasBrowser)('the dashboard in a browser', () => {
  let chromium: Browser;
  beforeAll(() => {
    chromium = browser();
  });
  afterAll(() => chromium.close());

  it('sorts, narrows and unfolds, and asks nobody for anything', async () => {
    const count = tried(120, 1_000, 'repositories');
    const page = await chromium.open(await dashboard(count), { width: 1280, scheme: 'light' });
    const names = (await page.evaluate(column(0))) as readonly string[];
    expect(names).toHaveLength(count);

    await page.evaluate(click('name'));
    const byName = [...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
    expect(await page.evaluate(column(0))).toEqual(byName);
    await page.evaluate(click('name'));
    expect(await page.evaluate(column(0))).toEqual(byName.toReversed());

    await page.evaluate(click('high'));
    const high = ((await page.evaluate(column(3))) as readonly string[]).map((text) => Number(text) || 0);
    expect(high).toEqual([...high].sort((a, b) => b - a));
    expect(high[0]).toBe(6);
    expect(await page.evaluate(`document.querySelector('th[data-key=high]').ariaSort`)).toBe('descending');

    await page.evaluate(set('severity', 'critical'));
    const critical = (await page.evaluate(column(2))) as readonly string[];
    expect(critical.length).toBeGreaterThan(0);
    expect(new Set(critical)).toEqual(new Set(['2']));
    await page.evaluate(set('check', 'secret-scan'));
    expect(await page.evaluate(column(0))).toEqual([]);
    await page.evaluate(set('severity', 'info'));
    expect(new Set((await page.evaluate(column(6))) as readonly string[])).toEqual(new Set(['1']));
    await page.evaluate(set('check', ''));
    await page.evaluate(set('severity', ''));
    await page.evaluate(set('outcome', 'lost'));
    expect(new Set((await page.evaluate(column(1))) as readonly string[])).toEqual(
      new Set(['could not look']),
    );
    await page.evaluate(set('outcome', ''));
    await page.evaluate(set('name', 'WEB-1'));
    expect((await page.evaluate(column(0))) as readonly string[]).toEqual(
      expect.arrayContaining(names.filter((name) => name.startsWith('web-1'))),
    );

    const more = `document.querySelector('table.repositories tbody:not([hidden]) tr.more')`;
    expect(await page.evaluate(`${more}.hidden`)).toBe(true);
    await page.evaluate(`${more}.parentElement.querySelector('th button').click()`);
    expect(await page.evaluate(`${more}.hidden`)).toBe(false);
    expect([page.complaints, page.requests.length]).toEqual([[], 1]);
    await page.close();
  });

  it.each([
    [320, 'dark'],
    [390, 'light'],
    [768, 'dark'],
    [1280, 'light'],
  ] as const)('has no line broader than %d pixels', async (width, scheme) => {
    const page = await chromium.open(await dashboard(60), { width, scheme });
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; });
      document.querySelectorAll('tbody th button').forEach((one) => one.click());`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    await page.close();
  });

  it('shows everything without its script', async () => {
    const page = await chromium.open(await dashboard(60), { width: 390, scheme: 'light', script: false });
    const hidden = `[document.querySelector('form.filter'), ...document.querySelectorAll('tr.more')].map((one) => one.hidden)`;
    expect(await page.evaluate(hidden)).toEqual([true, ...Array<boolean>(60).fill(false)]);
    await page.close();
  });
});
