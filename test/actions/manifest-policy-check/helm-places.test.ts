import { describe, expect, it } from 'vitest';
import { chartsIn } from '../../../actions/manifest-policy-check/render/helm/chart.ts';
import { renderCharts } from '../../../actions/manifest-policy-check/render/helm/charts.ts';
import type { Programs } from '../../../shared/core/programs.ts';
import { charts } from './helm/charts.ts';
import { fieldsOf } from './helm/fields.ts';
import { places } from './helm/places.ts';
import { auto } from './helm/program.ts';
import { realHelm, recordedHelm } from './helm/recorded.ts';
import { filesOf } from './helm/repository.ts';

async function fieldsIn(texts: Readonly<Record<string, string>>, programs: Programs): Promise<string[]> {
  const rendered = await renderCharts(chartsIn(Object.keys(texts)), filesOf(texts), programs, {
    ...auto,
    render: 'required',
  });
  expect(rendered.flatMap(({ unchecked }) => unchecked)).toEqual([]);
  return rendered.flatMap(({ objects }) => objects).flatMap(fieldsOf);
}

describe('what helm prints is placed where it is written', () => {
  it.each(Object.entries(charts))('chart %s', async (name, texts) => {
    expect(await fieldsIn(texts, recordedHelm())).toEqual(places[name]);
  });

  const helm = realHelm();
  if (helm === undefined) console.warn('\n!!! no helm on PATH: only recorded output is tested\n');
  it.skipIf(helm === undefined).each(Object.entries(charts))(
    'chart %s by the real helm',
    async (name, texts) => {
      if (helm !== undefined) expect(await fieldsIn(texts, helm)).toEqual(places[name]);
    },
  );
});
