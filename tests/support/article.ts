/** The first lesson's file, and the article that it quotes where that is at hand: it is no part of the project. */
import { existsSync, readFileSync } from 'node:fs';

const lessonFile = new URL('../../geodata/lessons/moscow-visit.geojson', import.meta.url);
const articleFile = new URL('../../../shared/article/article.txt', import.meta.url);

/** The text of `geodata/lessons/moscow-visit.geojson`. */
export const lessonText: string = readFileSync(lessonFile, 'utf8');

/** The bytes of the article's canonical text; undefined where the article is not beside the project. */
export const articleBytes: Buffer | undefined = existsSync(articleFile) ? readFileSync(articleFile) : undefined;
