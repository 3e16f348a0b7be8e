import type { LinearPattern } from '../../../shared/parse/re2.ts';
import { isMeant, type Acceptance, type Suspect } from './acceptance.ts';
import type { Fields } from './fields.ts';

const keys = [
  ...['description', 'condition', 'commits', 'paths', 'regexTarget', 'regexes', 'stopwords', 'targetRules'],
  // Of older versions; newer ones pass over them.
  ...['files', 'repos', 'id', 'tags'],
];

const targets = ['secret', 'match', 'line'] as const;
const all = ['or', '||', 'and', '&&'];

/**
 * An allowlist of gitleaks: of one rule, or where `rule` is undefined of those that it names itself, or of all. (Facts:
 * gitleaks' README, "Configuration".)
 */
export function readAllowlist(fields: Fields, file: string, rule?: string): Acceptance {
  fields.only(keys);
  const target = fields.text('regexTarget') ?? 'secret';
  const condition = (fields.text('condition') ?? 'or').toLowerCase();
  const rules = rule === undefined ? fields.texts('targetRules') : [rule];
  const reason = fields.text('description') ?? null;
  if (!['', ...targets].includes(target)) fields.fault('regexTarget must be secret, match or line');
  if (!all.includes(condition)) fields.fault('condition must be AND or OR');
  const parts = partsOf(fields, target);
  if (parts.length === 0) fields.fault('holds neither commits, paths, regexes nor stopwords');
  const isAnd = condition === 'and' || condition === '&&';
  const source = `${file}: ${fields.where}`;
  return (suspect) => {
    if (rules.length > 0 && !rules.some((id) => isMeant(id, suspect))) return undefined;
    const holds = isAnd ? parts.every((part) => part(suspect)) : parts.some((part) => part(suspect));
    return holds ? { source, reason } : undefined;
  };
}

/** What it asks for, one test a key that is there. */
function partsOf(fields: Fields, target: string): readonly ((suspect: Suspect) => boolean)[] {
  const commits = new Set(fields.texts('commits').map((id) => id.toLowerCase()));
  const paths = fields.patterns('paths');
  const regexes = fields.patterns('regexes');
  const words = fields.texts('stopwords').map((word) => word.toLowerCase());
  const fits = (patterns: readonly LinearPattern[], text: string) => patterns.some((one) => one.test(text));
  const parts: readonly [readonly unknown[], (suspect: Suspect) => boolean][] = [
    [[...commits], ({ doc }) => doc.commit !== undefined && commits.has(doc.commit)],
    [paths, ({ doc }) => fits(paths, doc.path)],
    [regexes, ({ secret }) => fits(regexes, textOf(secret, target))],
    [words, ({ secret }) => words.some((word) => secret.text.toLowerCase().includes(word))],
  ];
  return parts.flatMap(([given, part]) => (given.length > 0 ? [part] : []));
}

function textOf({ text, match, line }: Suspect['secret'], target: string): string {
  if (target === 'line') return line ?? text;
  return target === 'match' ? (match ?? text) : text;
}
