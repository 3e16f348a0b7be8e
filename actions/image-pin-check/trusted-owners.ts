import type { OptionDefinition } from '../../shared/core/rule.ts';

export const trustedOwners = {
  default: [] as readonly string[],
  summary: 'Owners whose actions are reported as medium instead of high, beside actions and github.',
} satisfies OptionDefinition;

/** The platform's own owners: who can change their actions can change the runner too. */
const platformOwners = ['actions', 'github'];

/** Whether an owner is one of them, whatever the case. */
export function trust(owners: readonly string[]): (owner: string) => boolean {
  const trusted = new Set([...platformOwners, ...owners].map((owner) => owner.toLowerCase()));
  return (owner) => trusted.has(owner.toLowerCase());
}
