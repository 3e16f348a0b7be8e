import type { GatherContext } from './check.ts';
import type { Document } from './document.ts';

/** Why nobody outside was asked, in a few words. */
export const whyUnasked = ({ isMisread }: Pick<GatherContext<Document>, 'isMisread'>): string =>
  isMisread ? 'not asked, since an input could not be read' : 'offline';
