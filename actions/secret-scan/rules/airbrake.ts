import { base62, hex } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const airbrake: Provider = {
  name: 'Airbrake',
  revoke: 'Regenerate it in the settings of the project or of the user.',
  references: ['https://docs.airbrake.io/docs/devops-tools/api/'],
  kinds: [
    {
      how: 'named',
      id: 'airbrake-user-key',
      title: 'Airbrake user key',
      names: ['air brake'],
      grammar: [base62(40)],
    },
    {
      how: 'named',
      id: 'airbrake-project-key',
      title: 'Airbrake project key',
      severity: 'medium',
      names: ['air brake'],
      grammar: [hex(32)],
    },
  ],
};
