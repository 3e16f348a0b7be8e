import { upperDigits } from '../grammar.ts';
import type { Provider } from '../kind.ts';

export const unity: Provider = {
  name: 'Unity',
  revoke: 'Return the seat in the organization settings of the Unity ID.',
  references: ['https://docs.unity3d.com/Manual/ManagingYourUnityLicense.html'],
  kinds: [
    {
      how: 'named',
      id: 'unity-serial',
      title: 'Unity license serial',
      severity: 'medium',
      names: ['unity serial', 'unity license'],
      words: [],
      grammar: [
        upperDigits(2),
        '-',
        upperDigits(4),
        '-',
        upperDigits(4),
        '-',
        upperDigits(4),
        '-',
        upperDigits(4),
        '-',
        upperDigits(4),
      ],
    },
  ],
};
