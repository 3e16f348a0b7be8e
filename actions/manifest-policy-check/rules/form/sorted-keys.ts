import type { Field } from '../../../../shared/parse/yaml-field.ts';
import { objectRule } from '../../workload-rule.ts';

export const sortedKeys = objectRule({
  id: 'manifest-policy-check/sorted-keys',
  title: 'Keys not in the order of the alphabet',
  severity: 'info',
  confidence: 'high',
  preset: 'strict',
  why: 'In sorted mappings the same key cannot hide twice, and a change shows as what it is.',
  advice: 'Sort the keys of every mapping, or leave the rule off.',
  references: ['https://docs.kubelinter.io/#/generated/checks'],
  aliases: ['sorted-keys'],
  examples: {
    bad: [{ text: 'kind: Namespace\napiVersion: v1\nmetadata: {name: shop}\n', lines: [2] }],
    good: [{ text: 'apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n' }],
  },
  check({ root, title }, say) {
    const found = outOfOrder(root);
    if (found)
      say(found, `\`${found.path}\` of ${title} stands behind a key that comes later in the alphabet.`, {
        evidence: `${title} ${found.path}`,
      });
  },
});

/** The first key in the order of the file that is smaller than the one before it; one an object is enough to say. */
function outOfOrder(field: Field): Field | undefined {
  let before = '';
  for (const member of field.members) {
    const name = String(member.name);
    if (name < before) return member;
    before = name;
    const inside = outOfOrder(member);
    if (inside) return inside;
  }
  for (const item of field.items) {
    const inside = outOfOrder(item);
    if (inside) return inside;
  }
  return undefined;
}
