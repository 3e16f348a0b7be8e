/** Options that inputs alone set, since no policy may: what they mean stands with the inputs. */
export const inputList = {
  default: [] as readonly string[],
  summary: 'See the input of that name.',
  inputOnly: true,
} as const;

export const inputText = { ...inputList, default: '' } as const;
