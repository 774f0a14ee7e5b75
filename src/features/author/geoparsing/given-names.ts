/** Lists given names: what follows “Denzel” is not a capital. */
import { foldWord } from './words.ts';

const NAMES = `
  aaron abdul abdullah abdulla abigail abraham adam adelaide adrian ahmad ahmed aisha alan albert alejandro aleksandr aleksei
  alex alexander alexandra alexei alexey ali alice alicia amanda amelia amina amir amy anastasia andre andrea andrei andrew angela
  angelina ann anna anne annie anthony antonio antony arthur asaad austin barack barbara bashar beatrice ben benjamin bernard
  bernie bill billy bob bobby boris brad brandon brenda brian britney brooklyn bruce camilla carl carlos carmen carol caroline
  carolyn catherine chad charles charlotte chelsea cheryl chris christian christina christine christopher cindy claire clark
  clint clinton colin cuba cynthia daniel daniela danielle dave david deborah denis denise dennis denzel diana diane diego
  dick dmitri dmitry dmitriy don donald donna dorothy doug douglas duncan dylan earl ed eddie edgar edith eduardo edward edwin
  elena eleanor elisabeth elizabeth ellen elon elvis emily emma emmanuel enrique eric erik ernest esther ethan eugene eva evelyn
  fatima felix fernando fiona florence francis francisco frank franklin fred frederick gabriel gary gavin gene geoffrey george
  georgia gerald gerard gina giorgia giuseppe glen gloria gordon grace graham greg gregory hamid hannah harold harriet harry
  hassan heather hector helen henry herbert hillary hugh hugo hussein ian ibrahim igor ilya imran india ingrid ireland irene
  irina isaac isabel isabella israel ivan jack jackie jackson jacob jacqueline james jamie jane janet jason javier jay jean jeff
  jeffrey jennifer jeremy jerry jesse jessica jill jim jimmy joan joanna joe joel john johnny jon jonathan jordan jorge jose
  joseph joshua joyce juan judith judy julia julian julie justin kamala karen karim karl kate katherine kathleen kathryn katie
  keith kelly ken kenneth kenya kevin khaled khalid kim kimberly kyle larry laura lauren lauryn lawrence lee leo leonard leonardo
  leonid leslie lewis lily linda lindsey lionel lisa liz london loretta louis louise lourdes lucas lucy luis luke lydia lyndon
  madeleine madison mahmoud malcolm manuel marc marco marcus margaret maria marie marilyn mario marion mark martha martin marvin
  mary mason matt matthew maureen maurice max maxim megan melania melissa michael michelle miguel mike mikhail miles mitt
  mohamed mohammad mohammed molly monica morgan moses muhammad mustafa nadia nancy naomi natalia natalie nathan neil nelson
  nicholas nick nicole nigel nikita nikolai nikolay nina noah noel norman olaf oleg olga oliver olivia omar orlando oscar osama
  oswald otto pamela paris patricia patrick paul paula pedro penelope peter phil philip phoebe phoenix pierre prince priscilla
  rachel ralph ramon ramzan randy raul ray raymond rebecca ricardo richard rick rita robert roberto robin rodney roger roland
  roman romeo ron ronald rosa rose roy rudy rupert russell ruth ryan sally salman salvador sam samantha samuel sandra santiago
  sara sarah saddam savannah scott sean sebastian serena sergei sergey seth shane sharon shawn sheila shirley sidney simon
  sofia sophia sophie stan stanley stephanie stephen steve steven stuart susan svetlana sydney sylvia tamara tatiana ted teresa
  terry theodore theresa thomas tiffany tim timothy tina todd tom tommy tony tracy troy tyler ursula valencia valentina valery
  vanessa vera vernon veronica victor victoria vienna viktor vincent viola virginia vitaly vladimir volodymyr walter warren
  wayne wendy wesley whitney will william willie winston woodrow xavier yasser yevgeny yuri yusuf yvonne zachary zoe
  александр алексей анастасия анатолий андрей анна антон артем борис валентина валерий василий вера виктор виталий владимир
  вячеслав галина георгий григорий дмитрий дональд евгений екатерина елена иван игорь илья ирина кирилл константин лев леонид
  максим мария михаил наталья никита николай олег ольга павел петр роман светлана семен сергей станислав степан татьяна федор
  эдуард юлия юрий яков джон джордж башар ахмед асаад владимира сергея дмитрия николая михаила александра алексея андрея ивана
  владимиром сергеем дмитрием николаем михаилом александром алексеем андреем петра павла максима виктора юрия максима горького
`;

const GIVEN_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/).map(foldWord));

/** True for a given name, folded. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);
