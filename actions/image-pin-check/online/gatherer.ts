import type { Gatherer, OptionValues } from '../../../shared/core/check.ts';
import type { OnlineActions } from '../action-facts.ts';
import type { OnlineImages } from '../image-facts.ts';
import type { PinDocument } from '../pin-document.ts';
import { askActions } from './actions.ts';
import { deadline } from '../../../shared/core/deadline.ts';
import { askImages } from './images.ts';
import { onlineOptions } from './options.ts';

/** All that registries and GitHub said. */
export type PinFacts = OnlineImages & OnlineActions;

export function gatherer(values: OptionValues): Gatherer<PinDocument, PinFacts> | undefined {
  const options = onlineOptions(values);
  if (options === undefined) return undefined;
  return {
    asks: 'network',
    async gather(docs, { io, before, today, now }) {
      const out = await io();
      const isOver = deadline(now);
      const [images, actions] = await Promise.all([
        askImages(docs, { registry: out.registry(options.registry), today, options, before, isOver }),
        askActions(docs, { github: out.github, today, options, before, isOver }),
      ]);
      return {
        facts: { images: images.facts, actions: actions.facts },
        unchecked: [...images.unchecked, ...actions.unchecked],
        errors: [],
        tally: { 'online.images': images.facts.size, 'online.actions': actions.facts.size, ...actions.tally },
      };
    },
  };
}
