import type { GatherContext, Gatherer, OptionValues } from '../../shared/core/check.ts';
import { groupBy } from '../../shared/core/group.ts';
import type { SideFiles } from '../../shared/core/side-files.ts';
import { whyUnasked } from '../../shared/core/unasked.ts';
import { askedAt } from './asked-at.ts';
import type { GovernanceDocument } from './document.ts';
import type { Files, GovernanceFacts, SettingQuestion, Settings } from './facts.ts';
import { renovateFiles, setsRenovateUp } from './files/ecosystems.ts';
import { candidatesFor } from './files/found-at.ts';
import { type GovernanceRule, notSeen } from './rules/requirement.ts';
import { askedFor, type RequirementName, requirements } from './requirements.ts';

const repository = /^([^/\s]{1,100})\/([^/\s]{1,100})$/;

/** Looks at what the rules that are on are asked for: at files always, at GitHub where settings are asked for. */
export function gatherer(
  values: OptionValues,
  rules: readonly Pick<GovernanceRule, 'options' | 'unseen'>[],
): Gatherer<GovernanceDocument, GovernanceFacts> | undefined {
  const known = new Set(rules.flatMap(({ options = {} }) => Object.keys(options)));
  const asked = askedFor(values).filter((name) => known.has(name));
  if (asked.length === 0) return undefined;
  const questions = new Set(asked.map((name) => requirements[name].asks));
  const online = new Set([...questions].filter((one): one is SettingQuestion => one !== 'files'));
  return {
    asks: online.size > 0 ? 'either' : 'machine',
    always: true,
    async gather(docs, context) {
      const look = (side: SideFiles) => filesOf(side, listOf(values, 'requiredFiles'));
      const head = await look(context.files.head);
      const base = context.files.base && (await look(context.files.base));
      const settings = await settingsFor(online, values, context);
      const causes = typeof settings === 'object' ? causesOf(settings, values, rules) : [];
      const told = new Map(causes.flatMap(({ names }) => names).map((name) => [name, values[name] ?? '']));
      return {
        facts: { files: head, settings, told },
        ...(base && { factsOfBase: { files: base, settings, told } }),
        unchecked: causes.map(({ unseen, names }) => {
          const region = askedAt(docs, names[0]);
          return { path: region?.path ?? '', line: region?.startLine ?? null, ...notSeen(names, unseen) };
        }),
        errors: [],
        notes: settings === 'offline' ? [offlineNote(asked, whyUnasked(context))] : [],
      };
    },
  };
}

/** One token that may not see one thing may not see the next: each reason once, with all that it hides. */
function causesOf(
  settings: Settings,
  values: OptionValues,
  rules: readonly Pick<GovernanceRule, 'options' | 'unseen'>[],
) {
  const hidden = rules.flatMap(({ options, unseen }) =>
    (unseen?.(settings, values) ?? []).map((one) => ({
      one,
      names: Object.keys(options ?? {}) as RequirementName[],
    })),
  );
  return [...groupBy(hidden, ({ one: { why, hint } }) => `${why}\0${hint}`).values()].flatMap((all) => {
    const [name, ...others] = new Set(all.flatMap(({ names }) => names));
    const [first] = all;
    return first === undefined || name === undefined
      ? []
      : [{ unseen: first.one, names: [name, ...others] as const }];
  });
}

const listOf = (values: OptionValues, name: RequirementName): readonly string[] => {
  const value = values[name];
  return Array.isArray(value) ? (value as readonly string[]) : [];
};

function offlineNote(asked: readonly RequirementName[], why: string): string {
  const names = asked.filter((name) => requirements[name].asks !== 'files').map((name) => `\`${name}\``);
  return `Settings on GitHub were not looked at (${why}): ${names.join(', ')}.`;
}

/** A link to nothing, or out of the repository, holds nothing. */
async function filesOf(side: SideFiles, required: readonly string[]): Promise<Files> {
  const wanted = required.flatMap((one) => candidatesFor(one, side.paths));
  const settings = renovateFiles(side.paths);
  const contents = await side.read([...new Set([...wanted, ...settings])]);
  const isBlank = (path: string) => contents.get(path)?.some((byte) => byte > 0x20) !== true;
  return {
    paths: side.paths,
    blank: new Set(wanted.filter(isBlank)),
    renovates: settings.some((path) => {
      const bytes = contents.get(path);
      return bytes === undefined
        ? path !== 'package.json'
        : setsRenovateUp(path, Buffer.from(bytes).toString());
    }),
  };
}

async function settingsFor(
  asked: ReadonlySet<SettingQuestion>,
  values: OptionValues,
  { offline, io }: Pick<GatherContext<GovernanceDocument>, 'offline' | 'io'>,
): Promise<GovernanceFacts['settings']> {
  if (asked.size === 0) return undefined;
  if (offline) return 'offline';
  const [{ allUnseen, look }, { github, home = '' }] = await Promise.all([
    import('./settings/look.ts'),
    io(),
  ]);
  const given = typeof values.repository === 'string' ? values.repository.trim() : '';
  const [, owner, name] = repository.exec(given === '' ? home : given) ?? [];
  if (owner === undefined || name === undefined) return allUnseen(nameless);
  const homes = listOf(values, 'requiredWorkflows').flatMap(
    (one) => /^([^/]+\/[^/]+)\/\.github\//.exec(one)?.[1] ?? [],
  );
  return look({ github, owner, name, asked, homes: [...new Set(homes)] });
}

const nameless = {
  why: 'nothing says which repository on GitHub this is',
  hint: 'Say `--repository owner/name`; in a job it is known.',
};
