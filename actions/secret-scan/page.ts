import type { Provider } from './kind.ts';

/** The page that tells of a provider and of all its kinds: `hugging-face`. */
export const pageOf = ({ name, page }: Pick<Provider, 'name' | 'page'>): string =>
  page ??
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
