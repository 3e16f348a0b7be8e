import { templateNames } from './template-names.ts';
import templates from './templates.json' with { type: 'json' };

export interface NewFile {
  /** From the root of the repository. */
  readonly path: string;
  readonly text: string;
}

/** Which published Portcullis a workflow is to name. */
export interface Release {
  /** `owner/name` */
  readonly repository: string;
  /** 40 hex digits. */
  readonly commit: string;
}

/** The name of the check that the gate ends with, as the template says it. */
export const requiredCheck =
  /Make "([^"]+)" a required check/u.exec(templates['pull-request-gate'])?.[1] ?? '';

/** The gate for pull requests, or the pair that answers forks too. */
export function workflowsFor(
  kind: keyof typeof templateNames,
  release: Release | undefined,
): readonly NewFile[] {
  return Object.entries(templateNames[kind]).map(([file, name]) => ({
    path: `.github/workflows/${file}`,
    text: filled((templates as Readonly<Record<string, string>>)[name] ?? '', release),
  }));
}

/** A release has filled the references in its templates; in another copy they are filled with what is known of it. */
const filled = (text: string, release: Release | undefined): string =>
  release === undefined
    ? text
    : text.replaceAll(placeholder, (_, path: string) => `${release.repository}${path}@${release.commit}`);

const placeholder = /\bOWNER\/portcullis((?:\/[\w.-]+)*)@SHA\b/gu;

/** What a person has to fill in before GitHub can run it. */
export const isUnfilled = ({ text }: NewFile): boolean => text.search(placeholder) !== -1;
