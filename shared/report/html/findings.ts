import { clip } from '../../core/clip.ts';
import type { Finding } from '../../core/finding.ts';
import type { Run } from '../../core/result.ts';
import type { ReportContext } from '../context.ts';
import { pageOf } from '../finding-lines.ts';
import { frame } from '../frame.ts';
import { amountOf, groupByRule, standingOf, type RuleGroup } from '../rule-group.ts';
import { advisoriesOf, entriesOf, type Entry } from '../subject.ts';
import { capital, short } from '../markdown/words.ts';
import { isFresh } from '../tally.ts';
import { changeOf } from './change.ts';
import { fold, markup, sentence, type Markup } from './markup.ts';
import { badge, placeIn, ruleName } from './words.ts';

/** Findings that are told with code and fix, of a rule and in all; others with place and sentence. */
const [fullPerRule, fullInAll] = [25, 1_000];
/** Columns of code. */
const room = 160;
const relatedShown = 5;

/** What the rows of one page share: how much may still be shown. */
export interface Room {
  full: number;
  bytes: number;
  /** Findings that found no room. */
  left: number;
}

export const roomFor = (bytes: number): Room => ({ full: fullInAll, bytes, left: 0 });

/** Findings by rule, in the terminal's order. */
export function findingGroups(
  findings: readonly Finding[],
  run: Run,
  context: ReportContext,
  space: Room,
  isOpen: boolean,
): readonly Markup[] {
  const { linesOf } = pageOf(run, context);
  return groupByRule(findings, context).map((group) => {
    const rows = entriesOf(group.findings).flatMap((entry, at): readonly Markup[] => {
      const isFull = at < fullPerRule && space.full > 0;
      if (isFull) space.full -= 1;
      const row = rowOf(entry, run, context, isFull ? linesOf : undefined);
      if (space.bytes < row.markup.length) {
        space.left += 1 + entry.others.length;
        return [];
      }
      space.bytes -= row.markup.length;
      return [row];
    });
    const about = markup`<li class="about">${aboutRule(group)}</li>`;
    return fold(headOf(group, context), rows.length === 0 ? [] : [about, ...rows], isOpen);
  });
}

const headOf = (group: RuleGroup, context: ReportContext): Markup => {
  const { severity, title, ruleId, findings } = group;
  return markup`${badge(severity)} <strong>${short(title)}</strong>${standingOf(group)} <span class="soft">${ruleName(ruleId, context)} · ${amountOf(findings)}</span>`;
};

function aboutRule({ rule }: RuleGroup): Markup {
  if (rule === undefined) return markup``;
  const advice =
    rule.advice === '' ? undefined : markup`<p><strong>Instead:</strong> ${sentence(rule.advice)}</p>`;
  const links = rule.references.map((one) =>
    /^https:\/\/[^\s"]+$/u.test(one)
      ? markup` <a href="${one}" rel="noreferrer">${one}</a>`
      : markup` ${one}`,
  );
  return markup`${advice}<details><summary class="soft">Why</summary><p>${sentence(rule.why)}</p><p class="soft">${links}</p></details>`;
}

type LinesOf = (path: string) => readonly string[] | undefined;

/** With `linesOf`: also its code and its fix. */
function rowOf(
  { first, others }: Entry,
  run: Run,
  context: ReportContext,
  linesOf: LinesOf | undefined,
): Markup {
  const { region, status, message, severity, confidence, ruleId, related, fixes } = first;
  const place = (one: Finding['region']): Markup => placeIn(one, run.result, status, context);
  const notes = [
    status === 'existing' && isFresh(run.result, first) ? 'existing' : '',
    confidence === 'low' ? 'low confidence' : '',
  ].filter(Boolean);
  const doubt = notes.length > 0 ? markup` <span class="soft">(${notes.join(', ')})</span>` : undefined;
  const also = others.map((one) => markup`<li>${place(one.region)} ${advisoriesOf([one]).join(', ')}</li>`);
  const full =
    linesOf === undefined
      ? []
      : [
          codeOf(first, linesOf),
          ...related
            .slice(0, relatedShown)
            .map((one) => markup`<p>See ${place(one.region)}: ${sentence(short(one.message))}</p>`),
          ...fixes.slice(0, 1).map((fix) => {
            return markup`<p><strong class="pass">${capital(fix.mode)}:</strong> ${sentence(short(fix.title))}</p>${changeOf(run, fix)}`;
          }),
        ];
  const data = markup`data-severity="${severity}" data-check="${ruleId.split('/')[0]}" data-status="${status}"`;
  const places =
    also.length > 0 ? markup`<details><summary>also at</summary><ul>${also}</ul></details>` : undefined;
  return markup`<li class="row" ${data}><p>${place(region)}</p><p>${sentence(short(message))}${doubt}</p>${full}${places}</li>\n`;
}

function codeOf({ region, evidence }: Finding, linesOf: LinesOf): Markup {
  const lines = region?.commit === undefined && region ? linesOf(region.path) : undefined;
  const shown = region && lines ? frame(lines, region, room) : [];
  if (!region || shown.length === 0)
    return evidence === '' ? markup`` : markup`<pre>${clip(evidence, room)}</pre>`;
  const digits = String(region.endLine + 1).length;
  const gutter = (mark: string): Markup => markup`<span class="soft">${mark.padStart(digits)} │</span>`;
  return markup`<pre>${shown.map((line) => {
    if (line.kind === 'gap') return markup`${gutter('…')}\n`;
    if (line.kind === 'mark') return markup`${gutter('')} <b class="fail">${line.text}</b>\n`;
    return markup`${gutter(String(line.number))} ${line.text}\n`;
  })}</pre>`;
}
