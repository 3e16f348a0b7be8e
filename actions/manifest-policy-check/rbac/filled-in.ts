/** A name, and no place for one that a tool fills in (`${NAME}`, `$(NAME)`, `{{ name }}`, `NAME_PLACEHOLDER`). */
export const isFilledIn = (name: string): boolean => /^[a-z0-9][a-z0-9.:-]*$/.test(name);
