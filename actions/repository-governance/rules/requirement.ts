import type { OptionValues } from '../../../shared/core/check.ts';
import type {
  Left,
  OptionDefinitions,
  OptionValue,
  ProjectRule,
  RuleMeta,
} from '../../../shared/core/rule.ts';
import { askedAt } from '../asked-at.ts';
import type { GovernanceDocument } from '../document.ts';
import { type GovernanceFacts, isUnseen, type Seen, type Settings, type Unseen } from '../facts.ts';
import { isNamed } from '../files/found-at.ts';
import { isAsked, type RequirementName, requirements, type Wanted } from '../requirements.ts';
import { type Protection, together } from '../settings/protection.ts';

export interface GovernanceRule extends ProjectRule<GovernanceDocument, OptionDefinitions, GovernanceFacts> {
  /** What keeps the rule from judging; none where these values ask it for nothing. */
  readonly unseen?: (settings: Settings, values: OptionValues) => readonly Unseen[];
}

/** What a rule says about itself; all of them are on wherever the policy asks. */
export type About = Omit<RuleMeta, 'preset' | 'options' | 'confidence'>;

/** What a requirement does not get. */
export interface Lack {
  /** One sentence without a full stop. */
  readonly message: string;
  /** The item of the policy's list that it is about. */
  readonly item?: string;
  /** What else tells it from others of its rule. */
  readonly evidence?: string;
}

interface Setting<Name extends RequirementName> extends About {
  readonly option: Name;
  /** What is lacking, or why that cannot be seen; undefined where it was not asked for. */
  readonly judge: (settings: Settings, wanted: Wanted<Name>) => readonly (Lack | Unseen)[] | undefined;
}

/** A rule about settings on GitHub, which both sides of a comparison have in common. */
export function settingRule<Name extends RequirementName>({
  option,
  judge,
  ...about
}: Setting<Name>): GovernanceRule {
  return {
    ...about,
    confidence: 'high',
    preset: 'security',
    scope: 'project',
    options: { [option]: requirements[option] },
    unseen: (settings, { [option]: wanted }) =>
      isAsked(wanted) ? (judge(settings, wanted as Wanted<Name>) ?? []).filter((one) => 'why' in one) : [],
    looksAt: (path) => path.startsWith('.github/portcullis.'),
    check({ docs, options, facts, unchecked }, report) {
      const wanted: OptionValue | undefined = options[option];
      if (!isAsked(wanted) || facts?.settings === 'offline') return;
      const found = facts?.settings && judge(facts.settings, wanted as Wanted<Name>);
      for (const one of found ?? [misplaced])
        if ('why' in one) {
          if (facts?.told.get(option) !== wanted) unchecked(leftBy(option, one, askedAt(docs, option)));
        } else
          report({
            region: askedAt(docs, option, one.item),
            message: one.message,
            evidence: [option, one.item, one.evidence].filter(Boolean).join(' '),
            isPlaceless: true,
          });
    },
  };
}

/** Nobody could see this. */
export const notSeen = (options: readonly RequirementName[], { why, hint }: Unseen) =>
  ({
    code: 'no-answer',
    message: `${options.map((option) => `\`${option}\``).join(', ')} could not be seen: ${why}`,
    hint,
  }) as const;

export const leftBy = (option: RequirementName, unseen: Unseen, region: Left['region']): Left => ({
  region,
  ...notSeen([option], unseen),
});

/** Whoever gathers looks at the options of the check, not of a rule. */
export const misplaced: Unseen = {
  why: 'it was not asked for where it counts',
  hint: 'Write it below `checks.repository-governance.options` of the policy.',
};

/** `false`, or nothing: there is no such lack. */
type Answers = readonly (Lack | Unseen | false | undefined)[];

const given = (answers: Answers): readonly (Lack | Unseen)[] =>
  answers.filter((one) => one !== false && one !== undefined);

/** For what stands in one answer. */
export const whenSeen = <Value>(
  seen: Seen<Value> | undefined,
  lacks: (value: Value) => Answers,
): readonly (Lack | Unseen)[] | undefined => {
  if (seen === undefined) return undefined;
  return isUnseen(seen) ? [seen] : given(lacks(seen.value));
};

interface BranchSetting<Name extends RequirementName> extends About {
  readonly option: Name;
  readonly lacks: (protection: Protection, wanted: Wanted<Name>, settings: Settings) => Answers;
}

/**
 * A rule about the default branch. What one source of rules asks for is asked for; that nobody asks is known where all
 * of them were seen.
 */
export const branchRule = <Name extends RequirementName>({
  lacks,
  ...rest
}: BranchSetting<Name>): GovernanceRule =>
  settingRule({
    ...rest,
    judge(settings, wanted) {
      const { rulesets, classic } = settings;
      if (rulesets === undefined || classic === undefined) return undefined;
      const sources = [rulesets, classic];
      const unseen = sources.find(isUnseen);
      const [first, ...others] = sources.flatMap((one) => (isUnseen(one) ? [] : [one.value]));
      if (first === undefined) return unseen && [unseen];
      const found = given(lacks(others.reduce(together, first), wanted, settings));
      return found.length > 0 && unseen ? [unseen] : found;
    },
  });

/** Renovate will do for `dependencyUpdates`; whoever requires dependabot.yml itself wants it to work. */
export const wantsUpdates = (options: Readonly<Record<string, OptionValue>>): boolean =>
  options.dependencyUpdates === true ||
  (options.requiredFiles as readonly string[]).some((name) => isNamed(name, /^dependabot\.ya?ml$/i));
