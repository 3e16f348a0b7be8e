import { push } from './access.ts';
import { isKnownGroup, isNamespaced } from './api-groups.ts';
import type { Place } from './binding.ts';
import type { PolicyRule, Request } from './policy-rule.ts';

/** What a rule gives, but for what somebody could do before: `get, list on secrets, pods`, each with the same verbs. */
export function abilitiesOf(
  rule: PolicyRule,
  place: Place,
  could: (request: Request) => boolean,
): readonly string[] {
  const targets = new Map<string, string[]>();
  for (const { title, request } of targetsOf(rule, place)) {
    const verbs = rule.verbs.filter((verb) => !could(request(verb)));
    if (verbs.length > 0) push(targets, verbs.includes('*') ? 'every verb' : verbs.join(', '), title);
  }
  return [...targets].flatMap(([verbs, titles]) => sentencesOf(verbs, titles));
}

/** What matters most first. */
export function ranked(abilities: Iterable<string>): readonly string[] {
  const rank = (ability: string) =>
    /\b(?:secrets|everything|impersonate|bind|escalate)\b|\/exec/.test(ability) ? 0 : 1;
  const each = new Set(abilities);
  return each.has('everything') ? ['everything'] : [...each].sort((a, b) => rank(a) - rank(b));
}

function sentencesOf(verbs: string, titles: readonly string[]): readonly string[] {
  if (verbs === 'every verb' && titles.includes(everything)) return ['everything'];
  const sentences: string[] = [];
  for (let at = 0; at < titles.length; at += mostTogether)
    sentences.push(`${verbs} on ${titles.slice(at, at + mostTogether).join(', ')}`);
  return sentences;
}

const mostTogether = 6;
const everything = 'every resource of every group';

interface Target {
  readonly title: string;
  readonly request: (verb: string) => Request;
}

/** Everything that a rule is about, one by one; URLs belong to no namespace. */
function* targetsOf({ groups, resources, names, urls }: PolicyRule, place: Place): Generator<Target> {
  for (const resource of resources)
    for (const group of groups.filter((group) => mayHave(group, resource, groups)))
      for (const name of names.length === 0 ? [''] : names)
        yield {
          title: `${resourceTitle(group, resource)}${name === '' ? '' : ` "${name}"`}`,
          request: (verb) => ({ verb, group, resource, name }),
        };
  if (place === undefined) for (const url of urls) yield { title: url, request: (verb) => ({ verb, url }) };
}

function resourceTitle(group: string, resource: string): string {
  if (resource === '*' && group === '*') return everything;
  const what = resource === '*' ? 'every resource' : resource;
  if (group === '*') return what;
  if (group !== '') return `${what} of ${group}`;
  return resource === '*' ? `${what} of the core group` : what;
}

/** Rules often list groups and resources across: nothing is gained by `secrets` of `apps`. */
const mayHave = (group: string, resource: string, groups: readonly string[]): boolean =>
  isNamespaced(group, resource) ||
  !isKnownGroup(group) ||
  !groups.some((other) => isNamespaced(other, resource));
