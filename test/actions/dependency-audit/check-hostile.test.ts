import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { dependencyAudit } from '../../../actions/dependency-audit/check.ts';
import { annotate } from '../../../shared/report/annotations.ts';
import { forCommand } from '../../../shared/report/escape.ts';
import { reporters } from '../../../shared/report/format.ts';
import type { ReportContext } from '../../../shared/report/context.ts';
import { hostile, isCommand, logLines } from '../../shared/report/hostile.ts';
import { audited, npmLock, osv } from './audited.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
const nodesOf = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const parse = (markdown: string): readonly Node[] =>
  nodesOf(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));

const context: ReportContext = {
  rules: dependencyAudit.rules,
  rule: (id) => dependencyAudit.rules.find((rule) => rule.id === id),
  rulePage: () => undefined,
  link: undefined,
  repositoryUrl: undefined,
  rest: 'the report',
  colour: false,
  width: 120,
};

/** A mark that no page of ours holds: whatever a name turns into carries it. */
const mark = 'zqxj';
const texts = fc.sample(hostile, { numRuns: 1_000, seed: 20_260 }).map((text) => `${mark}${text}`);
const alive = new Set(['html', 'link', 'image', 'linkReference', 'definition', 'footnoteReference']);
/** What a terminal, or a reader, would obey. */
const unsafe = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029]/u;

test('1,000 hostile names and versions reach no surface as anything but text', async () => {
  let seen = 0;
  for (let at = 0; at < texts.length; at += 100) {
    const names = [...new Set(texts.slice(at, at + 100))];
    const versioned = names.map(
      (name, index) => [name, texts[(at + index + 7) % texts.length] ?? mark] as const,
    );
    const head = {
      'package-lock.json': npmLock({
        '': { dependencies: Object.fromEntries(versioned) },
        ...Object.fromEntries(
          versioned.map(([name, version]) => [
            `node_modules/${name}`,
            { name, version, license: name, hasInstallScript: true, resolved: `https://h.example/${name}` },
          ]),
        ),
      }),
    };
    const records = names.map((name, index) => ({
      ...osv(`GHSA-${String(at + index)}`, name, '1.0.0', { aliases: [name], summary: name }),
      affected: [{ package: { ecosystem: 'npm', name }, versions: versioned.map(([, version]) => version) }],
    }));
    const run = await audited({
      head,
      base: {
        'package-lock.json': npmLock({ 'quiet-lane': { version: '1.0.0', resolved: 'https://q.example/x' } }),
      },
      records,
      options: { denyLicences: ['MIT'] },
    });
    const { findings, errors } = run.result.checks[0] ?? { findings: [], errors: [] };
    expect(errors.filter(({ code }) => code === 'internal')).toEqual([]);
    seen += new Set(findings.map(({ region }) => region?.startLine)).size;
    for (const { title, message } of annotate(run, context).annotations)
      expect(logLines(forCommand(`${title}\n${message}`))).toHaveLength(1);
    const log = reporters.terminal(run, context);
    expect(logLines(log).filter(isCommand)).toEqual([]);
    expect(log).not.toMatch(unsafe);
    for (const format of ['json', 'sarif'] as const) {
      const text = reporters[format](run, context);
      expect(() => JSON.parse(text) as unknown).not.toThrow();
      expect(logLines(text).filter(isCommand)).toEqual([]);
      expect(text).not.toMatch(unsafe);
    }
    // A page shows ten of each rule.
    const page = reporters.comment(run, context);
    expect(page).toContain(mark);
    const nodes = parse(page);
    const live = nodes.filter(({ type }) => alive.has(type));
    expect(live.filter(({ value = '', url = '' }) => `${value}${url}`.includes(mark))).toEqual([]);
    const plain = nodes.flatMap(({ type, value = '' }) =>
      type === 'text' && value.includes(mark) ? value : [],
    );
    expect(plain.filter((value) => /@\w|(?<![\w&])#\d|:\/\/|www\./.test(value))).toEqual([]);
  }
  expect(seen).toBeGreaterThan(800);
}, 60_000);
