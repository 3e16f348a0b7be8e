import { Catalogue } from '../core/catalogue.ts';
import type { Check } from '../core/check.ts';
import type { Finding, Fix, Report } from '../core/finding.ts';
import type { ActiveRule } from '../core/settings.ts';
import type { BadExample, Rule } from '../core/rule.ts';
import { View } from '../core/view.ts';
import { policyEntry } from '../report/accepting.ts';
import { scanText } from '../../test/scan-text.ts';

/** How one finding of a rule's example is accepted, and what is offered to mend it: tried out, not told. */
export interface Tried {
  /** The lines to write, the comment and the line that it stands above or behind; undefined where no comment counts. */
  readonly comment: string | undefined;
  /** The entry of `suppressions`, on one line of YAML. */
  readonly entry: string;
  /** No comment and no rule's entry, only one that names package and advisory. */
  readonly isExact: boolean;
  /** What mends the examples, in this order, once for each mode. */
  readonly offers: readonly Offer[];
  /** What the finding says of the first example. */
  readonly message: string;
}

export interface Offer {
  readonly mode: Fix['mode'];
  /** Only by what the input `online` asks for. */
  readonly isOnline: boolean;
}

/** For pages: a day that is far enough. */
const day = '2027-06-30';
const signs = [
  ['# ', ''],
  ['// ', ''],
  ['<!-- ', ' -->'],
] as const;

export function tryOut(check: Check, rule: Rule): Tried {
  const known = tried.get(rule);
  if (known !== undefined) return known;
  const now = tryNow(check, rule);
  tried.set(rule, now);
  return now;
}

/** A rule stands on its page and in two tables. */
const tried = new WeakMap<Rule, Tried>();

function tryNow(check: Check, rule: Rule): Tried {
  const all = rule.examples.bad.map((one) => scanText(check, rule, one).reports);
  const [first = []] = all;
  const [report] = first;
  const entry = policyEntry({
    ruleId: rule.id,
    region: report?.region ?? null,
    properties: report?.properties ?? {},
  } as Finding)
    .replace('"<why>"', "'why it is accepted'")
    .replace('"<YYYY-MM-DD>"', day);
  const [comment] = first.flatMap((one) => commentFor(check, rule, one) ?? []);
  return {
    comment,
    entry,
    isExact: all.flat().some(({ gatesAlways }) => gatesAlways === true),
    offers: offersOf(check, rule, all),
    message: report?.message ?? '',
  };
}

/** `all`: the reports of each bad example. */
function offersOf(check: Check, rule: Rule, all: readonly (readonly Report[])[]): readonly Offer[] {
  const asks = check.inputs.some(({ name }) => name === 'online');
  const offered = rule.examples.bad.flatMap(({ facts }, at) =>
    (all[at] ?? []).flatMap(({ fixes = [] }) =>
      fixes.map(({ mode }) => ({ mode, isOnline: asks && facts !== undefined })),
    ),
  );
  return (['fix', 'update', 'suggest'] as const).flatMap((mode) => {
    const same = offered.filter((one) => one.mode === mode);
    return same.length === 0 ? [] : [{ mode, isOnline: same.every(({ isOnline }) => isOnline) }];
  });
}

/** Above the line of a finding, or behind it, in the first sign that the file takes. */
function commentFor(check: Check, rule: Rule, report: Report): string | undefined {
  const [example] = rule.examples.bad;
  const path = example.path ?? check.examplePath;
  const { region } = report;
  if (region?.path !== path || report.isProven) return undefined;
  const lines = example.text.split('\n');
  const line = lines[region.startLine - 1] ?? '';
  const indent = /^\s*/u.exec(line)?.[0] ?? '';
  for (const [open, close] of signs) {
    const mark = close === '' ? '--' : 'reason:';
    const comment = `${open}portcullis-ignore: ${rule.id} ${mark} why it is accepted until ${day}${close}`;
    for (const shown of [`${indent}${comment}\n${line}`, `${line} ${comment}`]) {
      const text = lines.with(region.startLine - 1, shown).join('\n');
      if (accepts(check, rule, { ...example, text }, report)) return shown;
    }
  }
  return undefined;
}

/** Whether the same is found, and the comment is honoured. */
function accepts(check: Check, rule: Rule, example: BadExample, before: Report): boolean {
  try {
    const path = example.path ?? check.examplePath;
    const claim = check.claims(path);
    const { text } = example;
    const doc = claim && check.parse({ path, text, size: text.length, blob: '' }, claim).doc;
    if (doc === undefined) return false;
    const view = new View(doc, new Catalogue([check]));
    const active = { rule, severityOf: () => rule.severity } as unknown as ActiveRule;
    const { reports, unchecked } = scanText(check, rule, example);
    const same = reports.filter(({ message, region }) => message === before.message && region?.path === path);
    return (
      unchecked.length === 0 &&
      view.faults.length === 0 &&
      same.some((report) => view.observe(active, report)?.ignore !== undefined)
    );
  } catch {
    return false;
  }
}
