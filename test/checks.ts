import { loadChecks } from '../actions/registry.ts';

/** All of them, loaded. */
export const checks = await loadChecks();
for (const check of checks) await check.whole?.();
