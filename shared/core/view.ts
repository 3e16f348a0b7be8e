import type { Catalogue } from './catalogue.ts';
import type { Unchecked } from './check.ts';
import type { Document } from './document.ts';
import type { Report } from './finding.ts';
import { parseIgnore, type IgnoreComment } from './ignore-comment.ts';
import type { InlineIgnore, Observation } from './observation.ts';
import type { ActiveRule } from './settings.ts';

/** Longer comments are no ignores, and more ignores are not read: it bounds the work that comments can cause. */
const longestIgnore = 1_000;
const mostIgnores = 1_000;

interface Placed {
  readonly ignore: InlineIgnore;
  readonly ruleIds: ReadonlySet<string>;
  readonly covers: { readonly startLine: number; readonly endLine: number };
}

/** A document with its inline ignores, turning reports into observations. */
export class View {
  readonly doc: Document;
  /** Ignores that cannot be honoured. */
  readonly faults: readonly Unchecked[];
  readonly #ignores: readonly Placed[];
  #lines: readonly string[] | undefined;

  constructor(doc: Document, catalogue: Catalogue) {
    this.doc = doc;
    const ignores: Placed[] = [];
    const faults: Unchecked[] = [];
    for (const { text, region, covers } of doc.comments) {
      const parsed = text.length > longestIgnore ? undefined : parseIgnore(text);
      if (parsed === undefined) continue;
      const line = region.startLine;
      if (ignores.length === mostIgnores) {
        const message = `more than ${mostIgnores} ignore comments; this one and those behind it are not read`;
        faults.push({
          path: doc.path,
          code: 'limit',
          message,
          line,
          hint: 'Ignore the rule for the path in the policy.',
        });
        break;
      }
      const fault = (message: string) =>
        faults.push({ path: doc.path, code: 'bad-ignore', message, line, hint: grammar });
      if ('fault' in parsed) fault(parsed.fault);
      else ignores.push(place(parsed.ignore, `${doc.path}:${String(line)}`, covers, catalogue, fault));
    }
    this.#ignores = ignores;
    this.faults = faults;
  }

  observe(active: ActiveRule, report: Report): Observation {
    const line = report.region?.startLine ?? 0;
    this.#lines ??= this.doc.text.split('\n');
    return {
      active,
      report,
      path: this.doc.path,
      lineText: this.#lines[line - 1]?.trim() ?? '',
      ignore: this.#ignores.find(
        ({ ruleIds, covers }) =>
          ruleIds.has(active.rule.id) && covers.startLine <= line && line <= covers.endLine,
      )?.ignore,
    };
  }
}

const grammar = 'Write "portcullis-ignore: <rule>[, <rule>] -- reason [until YYYY-MM-DD]".';

function place(
  ignore: IgnoreComment,
  source: string,
  covers: Placed['covers'],
  catalogue: Catalogue,
  fault: (message: string) => void,
): Placed {
  const rules = ignore.selectors.map((selector) => ({ selector, rules: catalogue.select(selector) }));
  // Another tool's comment may well name a rule that we do not have.
  if (ignore.reason !== null)
    for (const unknown of rules.filter((one) => one.rules.length === 0))
      fault(`no rule is called "${unknown.selector}"`);
  return {
    ignore: { ...ignore, source },
    ruleIds: new Set(rules.flatMap((one) => one.rules.map((rule) => rule.id))),
    covers,
  };
}
