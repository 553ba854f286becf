/**
 * Words that only hold a sentence together, in the languages a rep reads most. They carry weight in the reader like all others,
 * but shown as a reason they tell nobody anything. Folded.
 */
const WORDS = {
  en: 'a an the this that these those i we you he she it they me us him her them my our your his its their mine ours yours theirs am is are was were be been being do does did have has had will would shall should can could may might must and or but so if because as than then of for to from in on at by with about into over under after before out up down off not no yes any some all each every both other such only just also too very more most much many well now today tomorrow here there where when who whom whose what which why how let get got please kindly hello hi dear s t re ve ll m d',
  es: 'el la los las lo un una unos unas de del al a en con por para sin sobre entre y e o u pero si que como cuando donde quien cual yo tu usted ustedes nosotros el ella ellos me te se nos le les mi mis su sus nuestro nuestra es son era esta estan ser estar he ha han hay muy mas ya no tambien hoy este ese esto eso aqui por favor hola',
  pt: 'o os as um uma uns umas do da dos das no na nos nas ao aos em com por para sem sobre e ou mas se que como quando onde quem qual eu voce voces nos ele ela eles me te lhe meu minha seu sua nosso nossa sao foi esta estao ser estar tem ha muito mais ja nao tambem hoje este esse isto isso aqui ola',
  fr: 'le la les l un une des du de d au aux en dans avec par pour sans sur entre et ou mais si que qui quoi dont comme quand ou je tu il elle nous vous ils elles me te se y ne pas mon ma mes ton votre vos notre nos son sa ses leur leurs est sont etait etre avoir ai a ont c ce cet cette ces ici tres plus deja aussi aujourd hui bonjour',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber wenn dass weil als wie wo wer was ich du er sie es wir ihr mich mir dich uns euch ihn ihm ihnen mein meine unser unsere ihre ihren ihrem ist sind war waren sein haben hat habe wird werden kann konnen von vom zu zum zur in im an am auf aus bei mit nach fur uber um durch nicht kein auch sehr mehr schon nur noch hier heute bitte hallo',
  ru: 'и в во на с со к ко по за из от до для о об у при без над под не ни но а или что чтобы как когда где кто который которая которые я ты он она оно мы вы они меня мне нас нам вас вам его ее их мой наш ваш ваша ваши наша наши это этот эта эти тот быть есть был была были будет же ли бы уже еще также очень только сегодня здесь здравствуйте',
  ar: 'من الي الى في علي على عن مع و او ان اذا هل ما لا لم لن هذا هذه ذلك تلك الذي التي هو هي هم نحن انا انت انتم لكم لنا لي لك كل بعض قد كان يكون ثم حتي اليوم هنا',
  zh: '的 了 是 在 我 你 您 他 她 它 们 这 那 和 与 或 也 都 就 不 没 有 吗 呢 吧 啊 要 会 能 可 以 把 被 给 对 从 到 为 而 及 很 个 一 上 下 着 过 得 地 之 其 今 天 什 么 怎 请',
};

let words: Set<string> | undefined;

/** Whether a folded word only holds the sentence together. */
export function isFunctionWord(word: string): boolean {
  words ??= new Set(Object.values(WORDS).flatMap((list) => list.split(' ')));
  return words.has(word);
}
