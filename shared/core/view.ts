import type { Catalogue } from './catalogue.ts';
import type { Unchecked } from './check.ts';
import { allBuildChecks, parseBuildChecks, type BuildChecks } from './build-checks.ts';
import type { Comment, Document, Lines } from './document.ts';
import type { Report } from './finding.ts';
import type { IgnoreComment } from './ignore.ts';
import { parseIgnore, type IgnoreParse } from './ignore-comment.ts';
import type { InlineIgnore, Observation } from './observation.ts';
import type { ActiveRule } from './settings.ts';
import { reaches } from './severity.ts';

/** Longer comments are no ignores, and more ignores are not read: it bounds the work that comments can cause. */
const longestIgnore = 1_000;
const mostIgnores = 1_000;

interface Placed {
  readonly ignore: InlineIgnore;
  readonly means: ReturnType<Catalogue['means']>;
  readonly covers: Lines;
}

/** What has no line is in the file too. */
const wholeFile: Lines = { startLine: 0, endLine: Infinity };

/** A document with its inline ignores, turning reports into observations. */
export class View {
  readonly doc: Document;
  /** Ignores that cannot be honoured. */
  readonly faults: readonly Unchecked[];
  readonly #ignores: readonly Placed[];
  readonly #isGenerated: boolean;
  /** Rule ids whose findings fail the build, as the file itself says. */
  readonly #errors: ReadonlySet<string>;
  #lines: readonly string[] | undefined;

  /** `isGenerated`: attributes say so. */
  constructor(doc: Document, catalogue: Catalogue, isGenerated = false) {
    this.doc = doc;
    this.#isGenerated = isGenerated;
    const build = buildChecksOf(doc);
    this.#errors = new Set(build?.isError ? catalogue.select(allBuildChecks).map(({ id }) => id) : []);
    const ignores: Placed[] = build ? [placeSkips(build, catalogue)] : [];
    const faults: Unchecked[] = [];
    for (const comment of doc.comments) {
      const { region } = comment;
      const parsed = ignoreOf(comment);
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
      else ignores.push(place(parsed.ignore, `${doc.path}:${String(line)}`, comment, catalogue, fault));
    }
    this.#ignores = ignores;
    this.faults = faults;
  }

  /** Undefined: the policy wants none of these. */
  observe(active: ActiveRule, report: Report): Observation | undefined {
    if (active.leavesOut?.(this.doc.path, this.#isGenerated) === true) return undefined;
    const weighs = report.severity ?? active.rule.severity;
    const isError = this.#errors.has(active.rule.id) && !reaches(weighs, 'high');
    const severity = active.severityOf(isError ? { ...report, severity: 'high' } : report);
    if (severity === 'off') return undefined;
    const line = report.region?.startLine ?? 0;
    this.#lines ??= this.doc.text.split('\n');
    const { acceptedBy } = this.doc;
    return {
      active,
      report,
      severity,
      path: this.doc.path,
      ...(acceptedBy && { acceptedBy }),
      lineText: this.#lines[line - 1]?.trim() ?? '',
      ignore: this.#ignores.find(
        ({ means, covers }) =>
          covers.startLine <= line && line <= covers.endLine && means(active.rule.id, report.properties),
      )?.ignore,
    };
  }
}

function ignoreOf({ ignore, text }: Comment): IgnoreParse | undefined {
  if (ignore) return { ignore };
  return text.length > longestIgnore ? undefined : parseIgnore(text);
}

const grammar =
  'Write "portcullis-ignore: <rule>[, <rule>] -- reason [until YYYY-MM-DD]", in XML "reason:" for "--".';

function place(
  ignore: IgnoreComment,
  source: string,
  comment: Comment,
  catalogue: Catalogue,
  fault: (message: string) => void,
): Placed {
  const { selectors, reach } = ignore;
  // Another tool's comment may well name a rule that we do not have.
  if (ignore.own)
    for (const unknown of selectors.filter((selector) => catalogue.isUnknown(selector)))
      fault(`no rule is called "${unknown}"`);
  const means = catalogue.means(...selectors);
  const { covers: next, statement = next, stage = nowhere, block = nowhere } = comment;
  const { startLine, endLine } = comment.region;
  const { line = { startLine, endLine } } = comment;
  const below = { startLine: endLine + 1, endLine: endLine + 1 };
  const covers = { next, line, below, block, statement, stage, file: wholeFile }[reach];
  return { ignore: { ...ignore, source }, means, covers };
}

/** A comment about a stage that stands above no FROM, or about a block that it does not begin, is about nothing. */
const nowhere: Lines = { startLine: Infinity, endLine: 0 };

/** The directive and its place; BuildKit refuses a file with two of them. */
function buildChecksOf({ path, directives = [] }: Document): (BuildChecks & { source: string }) | undefined {
  const found = directives.find(({ name }) => name === 'check');
  return (
    found && {
      ...parseBuildChecks(found.value.text.slice(0, longestIgnore)),
      source: `${path}:${found.region.startLine}`,
    }
  );
}

function placeSkips({ skip, source }: BuildChecks & { source: string }, catalogue: Catalogue): Placed {
  return {
    ignore: { selectors: skip, reason: null, until: null, reach: 'file', own: false, source },
    means: catalogue.means(...skip),
    covers: wholeFile,
  };
}
