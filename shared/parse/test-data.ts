import type { Document } from '../core/document.ts';
import type { Report } from '../core/finding.ts';
import type { DocumentRule, OptionDefinitions, ProjectRule, Rule } from '../core/rule.ts';
import { remembered } from '../core/remembered.ts';
import { reaches, type Severity } from '../core/severity.ts';

/**
 * Names that say it all, and no others: whoever can choose the folder of a file that really runs could lower what
 * is found in it. Plain `test`, `e2e` and `examples` hold images and workflows that are built and run.
 */
const folder =
  /(?:^|\/)(?:test[-_]?(?:data|fixtures?|cases?|resources?)[-_]?\d*|test[-_]?files?(?:-[\w-]+)?|(?:__)?(?:fixtures?|snapshots?)(?:__)?|golden(?:[-_]?files)?|corpus|tests?\/(?:resources|samples?(?:-[\w-]+)?))\//i;

/** What GitHub runs, whatever the repository is called or holds beside it. */
const entryPoint = /^\.github\/workflows\/[^/]+$/;

/** Below a folder whose files are material of tests: broken ones are broken on purpose. */
export const isTestData = (path: string): boolean => folder.test(path) && !entryPoint.test(path);

/** A workflow may run it from any folder (`uses: ./testdata/action`). */
const actionMetadata = /(?:^|\/)action\.ya?ml$/i;

/** Material of a test that nothing runs. */
export const isIdle = (path: string): boolean => isTestData(path) && !actionMetadata.test(path);

/** What is found in test data, lowered: a test reads the file, and nobody runs it. `weighs`: the severity of its rule. */
export const lowered = (report: Report, weighs: Severity, path: string): Report =>
  isIdle(path) && !reaches('low', report.severity ?? weighs) ? { ...report, severity: 'low' } : report;

/** The rule with its findings in test data lowered. */
export const lowInTestData = <Doc extends Document, Facts>(rule: Rule<Doc, Facts>): Rule<Doc, Facts> =>
  rule.scope === 'project' ? lowProjectRule(rule) : lowDocumentRule(rule);

const lowProjectRule = <Doc extends Document, Facts>(
  rule: ProjectRule<Doc, OptionDefinitions, Facts>,
): ProjectRule<Doc, OptionDefinitions, Facts> => ({
  ...rule,
  check(context, report) {
    rule.check(context, (each) => {
      report(lowered(each, rule.severity, each.region?.path ?? ''));
    });
  },
});

const lowDocumentRule = <Doc extends Document, Facts>(
  rule: DocumentRule<Doc, OptionDefinitions, Facts>,
): DocumentRule<Doc, OptionDefinitions, Facts> => ({
  ...rule,
  check(context, report) {
    const { path } = context.doc;
    const lower = (each: Report): void => {
      report(lowered(each, rule.severity, path));
    };
    rule.check(context, isIdleDocument(context.doc) ? lower : report);
  },
});

const isIdleDocument = remembered(({ path }: Document) => isIdle(path));
