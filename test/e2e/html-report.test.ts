import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../shared/core/finding.ts';
import type { Run } from '../../shared/core/result.ts';
import { visible } from '../../shared/report/escape.ts';
import { toHtml } from '../../shared/report/html/report.ts';
import { type Browser, browser, hasBrowser } from '../browser.ts';
import { hostile } from '../shared/report/hostile.ts';
import { context, finding, oneCheck, sample } from '../shared/report/sample.ts';

if (!hasBrowser)
  console.warn('There is no chromium on PATH: the HTML report was not looked at in a browser.');

describe.runIf(hasBrowser)('the HTML report in a browser', () => {
  let chromium: Browser;
  beforeAll(() => {
    chromium = browser();
  });
  afterAll(() => chromium.close());

  const looks = [390, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ width, scheme })),
  );
  test.for(looks)('%j: fits, asks nobody, complains of nothing', async (look) => {
    const page = await chromium.open(toHtml(sample, context), look);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(look.width);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
      look.scheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)',
    );
    expect(page.complaints).toEqual([]);
    expect(page.requests).toHaveLength(1);
    await page.close();
  });

  test('is printed with what is folded', async () => {
    const html = toHtml(sample, context);
    const visible = async (look: { media?: 'print' }) => {
      const page = await chromium.open(html, { width: 1280, scheme: 'light', ...look });
      const rows = await page.evaluate(
        '[...document.querySelectorAll(".row")].map((row) => row.checkVisibility())',
      );
      await page.close();
      return new Set(rows as readonly boolean[]);
    };
    expect(await visible({})).toContain(false);
    expect(await visible({ media: 'print' })).toEqual(new Set([true]));
  });

  const all = 'document.querySelectorAll(".row").length';
  const shown = '[...document.querySelectorAll(".row")].filter((row) => row.checkVisibility()).length';
  const set = (name: string, value: string): string =>
    `{ const form = document.getElementById('filter'); form.elements.${name}.value = ${JSON.stringify(value)}; form.dispatchEvent(new Event('input')); }`;

  test('filters by severity, check, status and words, and shows all again', async () => {
    const page = await chromium.open(toHtml(sample, context), { width: 1280, scheme: 'light' });
    const rows = Number(await page.evaluate(all));
    for (const [name, value, number] of [
      ['severity', 'critical', 1],
      ['check', 'image-pin-check', 50],
      ['status', 'suppressed', 3],
      ['status', 'unchecked', 1],
      ['text', 'action build-it', 1],
      ['text', 'nothing has these words', 0],
    ] as const) {
      await page.evaluate(set(name, value));
      expect([value, await page.evaluate(shown)]).toEqual([value, number]);
      expect(await page.evaluate('document.getElementById("shown").textContent')).toBe(
        `${number} of ${rows} shown`,
      );
      await page.evaluate(set(name, ''));
    }
    expect(await page.evaluate('document.querySelectorAll("[hidden]").length')).toBe(0);
    expect(page.complaints).toEqual([]);
    await page.close();
  });

  test('works without a script', async () => {
    const page = await chromium.open(toHtml(sample, context), { width: 390, scheme: 'light', script: false });
    expect(await page.evaluate('document.getElementById("filter").checkVisibility()')).toBe(false);
    expect(await page.evaluate(shown)).toBeGreaterThan(50);
    await page.close();
  });

  test("a stranger's text shows as itself and is nothing else", async () => {
    const samples = fc.sample(hostile, 400);
    const markup = [
      '</script><script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '" onclick="alert(1)',
      "' autofocus '",
      '</style>',
      '--><b>',
      '&lt;b&gt;',
    ];
    const texts = [...markup, ...samples].filter(
      (text) => !text.includes('`') && text.trim() !== '' && !/^\s|\s$/.test(text),
    );
    const html = toHtml(runOf(texts), context);
    const page = await chromium.open(html, { width: 390, scheme: 'light' });
    const own =
      'A B BODY BUTTON CODE DETAILS FORM H1 H2 HEAD HEADER HTML INPUT LABEL LI MAIN META OPTION OUTPUT P PRE SCRIPT SECTION SELECT SPAN STRONG STYLE SUMMARY TABLE TBODY TD TH THEAD TITLE TR UL DIV'.split(
        ' ',
      );
    const tags = '[...new Set([...document.querySelectorAll("*")].map((one) => one.tagName))]';
    expect(((await page.evaluate(tags)) as string[]).filter((tag) => !own.includes(tag))).toEqual([]);
    expect(await page.evaluate('document.scripts.length + document.querySelectorAll("style").length')).toBe(
      2,
    );
    const names =
      '[...new Set([...document.querySelectorAll("*")].flatMap((one) => one.getAttributeNames()))]';
    expect(
      ((await page.evaluate(names)) as string[]).filter((name) => /^on|^style$|^src/.test(name)),
    ).toEqual([]);
    const hosts = '[...new Set([...document.links].map((one) => new URL(one.href).host))]';
    expect(await page.evaluate(hosts)).toEqual(['github.example']);
    const said =
      '[...document.querySelectorAll("[data-status=introduced] > p:nth-child(2)")].map((one) => one.textContent)';
    const messages = (await page.evaluate(said)) as string[];
    expect(messages.sort()).toEqual(texts.map((text) => visible(text)).sort());
    expect(page.complaints).toEqual([]);
    expect(page.requests).toHaveLength(1);
    await page.close();
  });

  test('10,000 findings open', async () => {
    const findings = Array.from({ length: 10_000 }, (_, at): Finding =>
      finding('image-pin-check/image-tag', {
        path: `a/${at}.yaml`,
        startLine: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: 5,
      }),
    );
    const page = await chromium.open(toHtml(oneCheck({ findings }), context), { width: 390, scheme: 'dark' });
    expect(await page.evaluate(all)).toBe(10_000);
    await page.evaluate(set('text', '/9999.yaml'));
    expect(await page.evaluate(shown)).toBe(1);
    await page.close();
  });
});

/** These texts in every place of a result. */
function runOf(texts: readonly string[]): Run {
  const region = (path: string) => ({ path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 });
  const findings = texts.map((text) =>
    finding(text, region(text), {
      message: text,
      evidence: text,
      related: [{ message: text, region: region(text) }],
      fixes: [{ title: text, mode: 'suggest', edits: [{ path: text, offset: 0, length: 1, text }] }],
    }),
  );
  const rest = texts.map((text) => ({ path: text, why: text }));
  const trouble = texts.map(
    (text) => ({ path: text, code: 'limit', message: text, line: 1, hint: text }) as const,
  );
  return oneCheck(
    {
      id: texts[0] ?? '',
      findings,
      excluded: rest,
      unchecked: trouble,
      errors: texts.map((text) => ({ code: text, message: text, hint: text })),
      notes: texts,
      suppressed: findings.map((one) => ({
        finding: one,
        by: 'inline',
        reason: one.message,
        until: one.message,
        source: one.message,
        proposed: false,
      })),
      drawings: [{ title: texts[1] ?? '', mermaid: texts.join('\n') }],
    },
    { proposed: texts, tool: { name: texts[0] ?? '', version: texts[1] ?? '' } },
  );
}
