import { patterns } from '../../pattern';
import { defineSignal } from '../../signal';

const NEW_TO_IT = patterns(
  '{i|we} {am|are|m|re} ..2 {beginner|newbie|novice|just starting|inexperienced}',
  '{i|we} {am|are|m|re} ..2 {new|starting} {to|in|at|out|with|my|a {new|small|own|business|shop|store}}',
  '{first} {time} {buy*|import*|order*|buyer|importer|on alibaba|using|here|purchas*|i}',
  '{never|not} {bought|imported|ordered|done|used|import*} {before|from china|this|anything|on alibaba}',
  '{i|we} {don t|do not|dont|didn t} {know|understand} {how|what|much|anything|about|which|if|where}',
  '{how|what} {does|do|is|s} {it|this|the {process|shipping|import*|alibaba}|moq|fob|exw|ddp|lead time|i} {work|works|mean|order|pay|start|buy}',
  'what {do|does} ..1 {moq|fob|exw|ddp|lcl|fcl|cif} mean',
  '{start|starting|opening|launch|launching} {my|a|our|an} {own|new|small|first|} {business|shop|store|brand|boutique|company|online}',
  '{can you|please|could you} {explain|guide|help me understand|teach|walk me}',
  '{primera vez|soy nuev*|no se como|no entiendo|estoy empezando|empezando un negocio}',
  '{primeira vez|sou novo|sou nova|nao sei como|nao entendo|estou comecando|abrindo meu}',
  '{premiere fois|je suis nouveau|je debute|je ne sais pas|je ne comprends pas|je lance|je demarre}',
  '{erste mal|ersten mal|bin neu|anfanger|weiss nicht|keine erfahrung|verstehe nicht}',
  '{первый раз|впервые|новичок|не знаю как|не понимаю|нет опыта|начинаю бизнес|начинающ*}',
  '{اول مره|مبتدئ|لا اعرف|لا افهم|جديد في|ليس لدي خبره}',
  '{第一次|新手|不懂|不太懂|不知道怎么|没做过|刚开始做|小白|刚起步}',
  '{prima volta|non so come|sono nuovo|principiante|ilk defa|ilk kez|bilmiyorum|yeniyim}',
);

export default defineSignal({
  id: 'guard.novice',
  description: { zh: '什么都不懂的买家不等于骗子', en: 'A buyer who knows nothing is not a cheat' },
  reason: { zh: '是新手，不懂不等于骗子', en: 'New to this, and that is no fraud' },
  find(view) {
    const span = NEW_TO_IT.first(view.buyerParts);
    return span ? [{ span }] : [];
  },
  examples: {
    hits: [
      { text: 'Hi, I am new to importing and do not know how it works. Do you sell one piece?' },
      { text: 'Es la primera vez que compro, ¿cómo se paga?' },
      { text: '我第一次进口，不太懂流程，能教一下吗？' },
      { text: 'Это мой первый заказ, покупаю впервые, как оплатить?' },
    ],
    misses: [
      { text: 'We know your new model and want 500 pcs FOB.' },
      { text: 'Please quote CIF Lagos for the first container.' },
    ],
  },
});
