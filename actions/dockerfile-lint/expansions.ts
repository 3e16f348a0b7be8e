import type { Instruction, Word } from '../../shared/parse/dockerfile.ts';
import type { VariableReference, VariableReferences } from './variable-references.ts';

/** Instructions whose words are filled in; shell forms are left to the shell. */
const wholeWords = new Set([
  'ADD',
  'COPY',
  'ENV',
  'EXPOSE',
  'LABEL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);
const filledFlags = new Set(['chown', 'chmod', 'checksum', 'mount']);

/** The variables of an instruction; those in a guarded reference's operand are guarded by it too. */
export function expansions(
  instruction: Instruction,
  references: VariableReferences,
): readonly VariableReference[] {
  const { keyword, pairs, flags, rest, heredocs } = instruction;
  const inWord = (word: Word): readonly VariableReference[] => {
    const found = references.inWord(word);
    if (!found.some(({ isGuarded }) => isGuarded)) return found;
    const guarded = new Set(found.flatMap(({ name, isGuarded }) => (isGuarded ? [name] : [])));
    return found.filter(({ name }) => !guarded.has(name));
  };
  const inFlags = flags.flatMap(({ name, value }) =>
    filledFlags.has(name) && value !== undefined ? inWord(value) : [],
  );
  // The arguments of one ARG are set one behind the other.
  if (keyword === 'ARG') {
    const before = new Set<string>();
    return instruction.words.flatMap((word, index) => {
      const found = inWord(word).filter(({ name }) => !before.has(name));
      before.add(pairs[index]?.name.text ?? '');
      return found;
    });
  }
  if (!wholeWords.has(keyword) || (heredocs.length === 0 && !rest.text.includes('$'))) return inFlags;
  const inBodies = keyword === 'COPY' || keyword === 'ADD' ? heredocs : [];
  return [
    ...inFlags,
    ...instruction.words.flatMap(inWord),
    ...inBodies.flatMap((body) => references.inHeredoc(body)),
  ];
}
