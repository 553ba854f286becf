import { patterns } from '../../pattern';
import { defineBuyerType } from '../buyer-type';

export default defineBuyerType({
  id: 'consumer',
  name: { zh: '个人消费者', en: 'Consumer' },
  hint: { zh: '买一两件自用，报零售价和运费即可', en: 'One or two for own use; a retail price with shipping will do' },
  says: [
    {
      found: patterns(
        '{for|only for|just for} {my|our|} {own|personal|private} {use|purpose|purposes|home|house}',
        '{personal use|private use|for myself|for home use only}',
        '{i am|i m} {not a business|not a company|a private person|a private individual|a private customer|a consumer|an individual|an end user|a private buyer}',
        '{uso personal|uso propio|para mi uso|para uso propio|soy particular|soy un particular|para mi mismo|para mi misma}',
        '{uso pessoal|uso proprio|sou pessoa fisica|para mim mesmo|para mim mesma}',
        '{usage personnel|usage prive|pour moi meme|je suis un particulier|je suis particulier|je suis une particuliere}',
        '{zum eigengebrauch|fur den eigengebrauch|zum eigenen gebrauch|fur den eigenen gebrauch|fur mich selbst|privatperson|fur den privaten gebrauch|als privatkunde}',
        '{для себя|для личного пользования|для личного использования|для собственного пользования|частное лицо|физическое лицо|физлицо}',
        '{للاستخدام الشخصي|استخدام شخصي|استعمال شخصي|لنفسي}',
        '{自己用|自用|个人使用|个人用|我个人买}',
      ),
      strength: 0.85,
      reason: { zh: '说是自己用', en: 'Says it is for own use' },
    },
    {
      found: patterns(
        'for my {home|house|apartment|kitchen|garden|car|bike|wife|husband|daughter|son|kid|kids|child|children|mother|mom|father|dad|girlfriend|boyfriend|wedding|birthday|dog|cat|collection|bedroom|living room|backyard}',
        'para mi {casa|hija|hijo|esposa|esposo|boda|cumpleanos|cocina|jardin|coche|mama|perro}',
        'para {minha|meu} {casa|filha|filho|esposa|marido|casamento|cozinha|carro|mae}',
        'pour {ma|mon|mes} {maison|fille|fils|femme|mari|mariage|cuisine|jardin|voiture|enfants|anniversaire|chien}',
        'fur {meine|meinen|mein} {tochter|sohn|frau|mann|haus|wohnung|kuche|garten|hochzeit|auto|hund|kinder|geburtstag}',
        'для {моего|моей|своего|своей} {дома|дочери|сына|жены|мужа|квартиры|кухни|дачи|машины|свадьбы}',
        '{لبيتي|لمنزلي|لابنتي|لابني|لزوجتي|لسيارتي|لزفافي}',
        '{给我女儿|给我儿子|给孩子|我家里用|我家用|给老婆}',
      ),
      strength: 0.7,
      reason: { zh: '买给家里用', en: 'Buys for home and family' },
    },
  ],
  tags: ['个人', '消费者', 'consumer', 'individual'],
});
