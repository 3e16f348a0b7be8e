import { loadChecks } from '../actions/registry.ts';

/** All of them, loaded. */
export const checks = await loadChecks();
