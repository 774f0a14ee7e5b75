/** Parses `geodata/gazetteer/towns.tsv`: one town per line, the largest first. */
import type { Town } from '../../domain/town.ts';

/**
 * Towns of `text`: English, Arabic and Russian name, another spelling, country, longitude and latitude, with tabs between them;
 * an empty name is one that is not known. The file is our own, so a line that is not like that (a download cut off) is left out.
 */
export function parseGazetteer(text: string): readonly Town[] {
  return text.split('\n').flatMap((line): Town[] => {
    const [en = '', ar = '', ru = '', alias = '', country = '', longitude = '', latitude = ''] = line.split('\t');
    if (en === '' || longitude === '' || latitude === '') return [];
    return [
      {
        name: { en, ...(ar === '' ? {} : { ar }), ...(ru === '' ? {} : { ru }) },
        aliases: alias === '' ? [] : [alias],
        country,
        lngLat: [Number(longitude), Number(latitude)],
      },
    ];
  });
}
