import { claimReferences } from '../../../../shared/parse/references/claims.ts';
import type { Format } from '../read.ts';
import { readUses } from './workflow.ts';

export const actionsFormats: readonly Format[] = [
  {
    format: 'workflow',
    claims: (path) => claimReferences(path)?.kind === 'workflow',
    certain: true,
    read: (file) => readUses(file, 'workflow'),
  },
  {
    format: 'action.yml',
    claims: (path) => claimReferences(path)?.kind === 'action',
    certain: false,
    read: (file) => readUses(file, 'action'),
  },
];
