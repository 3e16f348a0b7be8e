import type { Region } from '../../../shared/core/finding.ts';
import { fitsStars } from '../../../shared/parse/star-pattern.ts';
import type { Field } from '../../../shared/parse/yaml-field.ts';
import { type GovernanceDocument, rootOf } from '../document.ts';

export interface DependabotFault {
  /** A phrase. */
  readonly message: string;
  readonly region: Region;
  /** The text that is wrong, or where something is missing. */
  readonly evidence: string;
}

/** What one entry keeps up to date. */
export interface Update {
  /** `package-ecosystem` */
  readonly ecosystem: string;
  /** Patterns of the folders that it looks into; '' is the root. */
  readonly folders: readonly string[];
}

export interface DependabotConfig {
  readonly updates: readonly Update[];
  readonly faults: readonly DependabotFault[];
  /** Where more would be written. */
  readonly region: Region;
}

/** Words that people write, and Dependabot does not know. */
const meant: ReadonlyMap<string, string> = new Map([
  ...['yarn', 'pnpm', 'node', 'nodejs', 'javascript'].map((name) => [name, 'npm'] as const),
  ...['python', 'poetry', 'pipenv', 'pypi', 'requirements'].map((name) => [name, 'pip'] as const),
  ...['go', 'golang', 'go-modules', 'go_modules'].map((name) => [name, 'gomod'] as const),
  ...['actions', 'github_actions', 'githubactions', 'workflows'].map(
    (name) => [name, 'github-actions'] as const,
  ),
  ...['rust', 'crates'].map((name) => [name, 'cargo'] as const),
  ...['ruby', 'rubygems', 'gem'].map((name) => [name, 'bundler'] as const),
  ...['php', 'packagist'].map((name) => [name, 'composer'] as const),
  ...['java', 'pom'].map((name) => [name, 'maven'] as const),
  ...['submodules', 'gitsubmodules', 'submodule'].map((name) => [name, 'gitsubmodule'] as const),
]);

const intervals = ['daily', 'weekly', 'monthly', 'quarterly', 'semiannually', 'yearly', 'cron'];

/** `https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference` */
export function readDependabot(doc: GovernanceDocument): DependabotConfig {
  const [problem] = doc.yaml?.problems ?? [];
  const top: Region = {
    path: doc.path,
    startLine: problem?.line ?? 1,
    startColumn: 1,
    endLine: problem?.line ?? 1,
    endColumn: 1,
  };
  const root = rootOf(doc);
  if (problem !== undefined || root?.node?.kind !== 'mapping') {
    const message = problem ? `it cannot be read: ${problem.reason}` : 'it holds no settings';
    return { updates: [], region: top, faults: [{ message, region: top, evidence: 'unreadable' }] };
  }
  const faults: DependabotFault[] = [];
  const fault = (field: Field, message: string): void => {
    faults.push({ message, region: field.region, evidence: `${field.path} ${field.source ?? ''}`.trim() });
  };
  const version = root.at('version');
  if (version.integer !== 2) fault(version, '`version` has to be 2');
  const updates = root.at('updates');
  if (updates.items.length === 0) fault(updates, '`updates` lists nothing that is kept up to date');
  const groups = new Set(root.at('multi-ecosystem-groups').members.map(({ name }) => name));
  for (const entry of updates.items) checkEntry(entry, groups, fault);
  return {
    updates: updates.items.flatMap(updateOf),
    faults,
    region: updates.exists ? updates.place : top,
  };
}

/** None where the entry is there for security updates alone, or leaves all packages out. */
function updateOf(entry: Field): readonly Update[] {
  const ecosystem = entry.at('package-ecosystem').text;
  const isOff = entry.at('open-pull-requests-limit').integer === 0;
  const isEmptied = entry
    .at('ignore')
    .items.some(
      (one) =>
        one.at('dependency-name').text === '*' &&
        !one.at('versions').exists &&
        !one.at('update-types').exists,
    );
  if (ecosystem === undefined || isOff || isEmptied) return [];
  const written = [entry.at('directory').text ?? [], entry.at('directories').texts].flat();
  const folders = written.map((one) => one.replace(/^(?:\.?\/)+|\/+$|^\.$/g, ''));
  // `**/` may stand for no folder at all.
  return [
    { ecosystem, folders: folders.flatMap((one) => [one, `/${one}`.replaceAll('/**/', '/').slice(1)]) },
  ];
}

/** `folder`: '' at the root. */
export const coversFolder = ({ folders }: Update, folder: string): boolean =>
  folders.some((one) => one === folder || (one.includes('*') && fitsStars(one, folder)));

function checkEntry(
  entry: Field,
  groups: ReadonlySet<unknown>,
  fault: (field: Field, message: string) => void,
): void {
  const ecosystem = entry.at('package-ecosystem');
  const better = meant.get(ecosystem.text ?? '');
  if (ecosystem.text === undefined) fault(ecosystem, 'an entry says no `package-ecosystem`');
  else if (better !== undefined) fault(ecosystem, `\`package-ecosystem\` is called \`${better}\` there`);
  if (!entry.at('directory').exists && entry.at('directories').items.length === 0)
    fault(entry.at('directory'), 'an entry says no `directory`');
  const interval = entry.at('schedule', 'interval');
  const group = entry.at('multi-ecosystem-group').text;
  if (group === undefined || !groups.has(group)) {
    if (!interval.exists) fault(interval, 'an entry says no `schedule.interval`');
    else if (!intervals.includes(interval.text ?? ''))
      fault(interval, `\`schedule.interval\` is one of ${intervals.join(', ')}`);
    else if (interval.text === 'cron' && !entry.at('schedule', 'cronjob').exists)
      fault(interval, '`schedule.interval` is `cron`, and no `cronjob` says when');
  }
}
