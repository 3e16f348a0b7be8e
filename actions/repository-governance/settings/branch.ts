import { GitHubError, type Setting } from '../../../shared/core/github.ts';
import { type Bypass, isUnseen, type Seen, type Settings, type Unseen } from '../facts.ts';
import { bypassActors } from './bypass-actors.ts';
import { type ClassicProtection, classicProtection } from './classic.ts';
import { jsonOf } from './json.ts';
import type { Look } from './looked-at.ts';
import { unprotected } from './protection.ts';
import { type BranchRules, branchRules } from './rulesets.ts';
import { hidden, needs, seenBy } from './seen.ts';

/** Who may pass more of them by is told as not seen. */
const mostRulesets = 50;

const noClassic: ClassicProtection = { protection: unprotected, bypass: [] };

/** The rules of the default branch, old and new: both hold at once. */
export async function lookAtBranch(
  { github, owner, name, asked, homes }: Look,
  branch: string,
): Promise<Pick<Settings, 'rulesets' | 'classic' | 'bypass' | 'homes'>> {
  const ask = (setting: Setting) => github.setting(owner, name, setting);
  const [rules, classic, ids] = await Promise.all([
    seenBy<BranchRules>(ask({ of: 'branch-rules', branch }), branchRules, needs.reading, {
      'not-offered': { value: { protection: unprotected, rulesets: [] } },
    }),
    classicOf(ask, branch),
    Promise.all(homes.map((home) => idOf(github, home))),
  ]);
  return {
    rulesets: isUnseen(rules) ? rules : { value: rules.value.protection },
    classic: isUnseen(classic) ? classic : { value: classic.value.protection },
    homes: new Map(ids.flat()),
    ...(asked.has('bypass') && { bypass: await bypassOf(ask, rules, classic) }),
  };
}

type Ask = (setting: Setting) => ReturnType<Look['github']['setting']>;

/** Any reader is told that a branch has no protection at all; which one it has, few are. */
async function classicOf(ask: Ask, branch: string): Promise<Seen<ClassicProtection>> {
  const isProtected = await seenBy(
    ask({ of: 'branch', branch }),
    (data) => {
      const told = jsonOf(data)?.protected;
      return typeof told === 'boolean' ? told : undefined;
    },
    needs.reading,
  );
  if (!isUnseen(isProtected) && !isProtected.value) return { value: noClassic };
  return seenBy(ask({ of: 'branch-protection', branch }), classicProtection, needs.administration, {
    'not-set': { value: noClassic },
    'not-offered': { value: noClassic },
  });
}

/** What cannot be looked up is left out, and told where a requirement depends on it. */
async function idOf(github: Look['github'], home: string): Promise<readonly (readonly [string, number])[]> {
  const [owner = '', name = ''] = home.split('/');
  try {
    const found = await github.repository(owner, name);
    return found ? [[home.toLowerCase(), found.id]] : [];
  } catch (error) {
    if (error instanceof GitHubError) return [];
    throw error;
  }
}

async function bypassOf(
  ask: Ask,
  rules: Seen<BranchRules>,
  classic: Seen<ClassicProtection>,
): Promise<Seen<Bypass>> {
  const ids = isUnseen(rules) ? [] : rules.value.rulesets;
  const actors = await Promise.all(
    ids
      .slice(0, mostRulesets)
      .map((id) =>
        seenBy(
          ask({ of: 'ruleset', id }),
          (data) => bypassActors(data) ?? hidden(needs.editing),
          needs.editing,
        ),
      ),
  );
  const unseen: Unseen[] = [rules, classic, ...actors].filter(isUnseen);
  if (ids.length > mostRulesets)
    unseen.push({ why: `there are more than ${String(mostRulesets)} rulesets`, hint: 'Join some of them.' });
  const who = actors.flatMap((one) => (isUnseen(one) ? [] : one.value));
  if (!isUnseen(classic)) who.push(...classic.value.bypass);
  const isProtected = ids.length > 0 || (!isUnseen(classic) && classic.value !== noClassic);
  return { value: { who, unseen, isProtected } };
}
