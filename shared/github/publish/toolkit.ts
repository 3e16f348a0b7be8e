import type * as core from '@actions/core';

/** What is used of @actions/core. */
export type Toolkit = Pick<typeof core, 'error' | 'warning' | 'notice' | 'setOutput' | 'summary'>;

/** Loaded in a runner only: it doubles the time to start. */
export const toolkit = (): Promise<Toolkit> => import('@actions/core');
