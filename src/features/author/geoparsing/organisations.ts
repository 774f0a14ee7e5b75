/** Lists words that turn a place name into an organisation, building or event. */
import { foldWord } from './words.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord));

/** Nouns at the end of such names: the University of, the Times, the Zoo. */
const NOUNS = setOf(`
  university college school schools academy institute hospital clinic zoo museum library theatre theater gallery cathedral church
  mosque department ministry council assembly senate congress parliament committee commission bureau agency authority court
  police army navy force forces guard brigade fire rescue service services times post herald daily star tribune journal news
  gazette chronicle guardian telegraph observer review magazine radio television tv press agence bank fund group holdings inc ltd
  llc corp corporation company co association federation foundation society union league club fc cup games olympics open
  championship championships marathon festival conference summit airport airlines airways air stadium arena hotel tower
  treaty accord accords agreement declaration convention protocol act flu virus fever measles elementary memorial postal
  exchange street avenue road lane boulevard highway square park bridge station terminal prison jail base
  университет институт академия больница музей театр театра газета агентство
`);
/** What stands before a place in such names: Radio Pyongyang, the Bank of England, the Voice of America. */
const BEFORE = setOf(`
  radio agence television tv bank university college institute voice corporation corp church museum times journal bishop
  archbishop cardinal racing nhs air miss uss hms ss mv club hotel royal academy school duke duchess earl count countess
`);
const DISEASES = setOf(
  'virus flu influenza fever disease measles syndrome encephalitis hepatitis plague strain variant',
);
/** Parts of a name that are none by themselves: San, Abu, Port. */
const PARTS = setOf(`
  san santa santo sao saint st ste el la las los le les de del da dos das di von van der den al abu umm bin ibn ben bani beni
  port fort mount mt new nuevo nueva lake cape point rio villa puerto punta cabo monte val bad ban ust kampong kota sungai
`);

/** Nouns at the end of an organisation’s, a building’s or an event’s name. Folded. */
export const isInstitution = (word: string): boolean => NOUNS.has(word);
/** Words before a place in the name of an organisation, a title or a ship. Folded. */
export const isInstitutionBefore = (word: string): boolean => BEFORE.has(word);
/** Diseases are called after places: West Nile virus. Folded. */
export const isDisease = (word: string): boolean => DISEASES.has(word);
/** Words that are a name only with what follows them. Folded. */
export const isPartOfName = (word: string): boolean => PARTS.has(word);
