import { namesProduct } from '../../naming';
import { patterns } from '../../pattern';
import { defineSignal, type Bilingual, type Finding } from '../../signal';

const LETTER = patterns(
  '{invitation|inviting|invite} {letter|letters|paper*}',
  '{letter|letters} of invitation',
  '{invite|invitation} {me|us|for} ..4 {visa|china|fair|factory|company|visit|exhibition|canton}',
  'visa {invitation|letter|paper*|application|document*|support|purpose|procurement}',
  '{apply|obtain|get|procure|process|secure|need|acquire} ..3 {visa|visas}',
  '{carta|cartas} de invitacion',
  '{carta|cartas} {convite|de convite}',
  '{lettre|lettres|courrier} d invitation',
  '{einladungsschreiben|visum|einladungsbrief}',
  '{приглашени*|пригласительн*} ..4 {виз*|письмо|китай|поездк*|завод*}',
  '{виза|визы|визу|визов*}',
  '{دعوه|خطاب دعوه|رساله دعوه|تاشيره}',
  '{邀请函|邀请信|商务签证|办签证|签证}',
  '{lettera} di invito',
  '{davetiye|davet mektubu|vize}',
);

const COOPERATION = patterns(
  '{establish|build|start|have|seek|seeking|looking for|discuss|want|like|interested in|develop|propose} ..4 {cooperation|cooperate|collaboration|business relationship|business relation*|business partnership|partnership|long term business|joint venture}',
  '{become|be} {your|a|an|the} ..2 {agent|partner|representative|distributor}',
  '{cooperacion|colaboracion} {con|comercial|de} {su|ustedes|negocios|empresa|largo}',
  '{cooperacao|parceria} {com|comercial} {sua|voces|a}',
  '{cooperation|collaboration|partenariat} {avec|commercial*|entre} {vous|votre|nos}',
  '{zusammenarbeit|partnerschaft} mit {ihnen|ihrem|ihrer}',
  '{сотрудничеств*} с {вами|вашей}',
  '{التعاون|تعاون|شراكه} {معكم|مع}',
  '{希望|寻求|洽谈|谈|想}..4{合作|长期合作}',
);

const VISA: Bilingual = {
  zh: '还没说买什么，先要邀请函或签证材料',
  en: 'Wants an invitation letter or visa papers before naming a product',
};
const VAGUE: Bilingual = { zh: '只谈合作，没说要什么产品', en: 'Speaks of cooperation and names no product' };

export default defineSignal({
  id: 'danger.invitation',
  description: {
    zh: '还没谈产品就要邀请函、签证材料，或空谈合作',
    en: 'Wants an invitation letter, visa papers or "cooperation" before any product is named',
  },
  reason: VISA,
  find(view) {
    const letter = LETTER.first(view.buyerParts);
    const vague = letter ? undefined : COOPERATION.first(view.buyerParts);
    if ((!letter && !vague) || namesProduct(view)) return [];
    const found: Finding[] = [];
    if (letter) found.push({ span: letter });
    if (vague) found.push({ span: vague, strength: 0.4, reason: VAGUE });
    return found;
  },
  examples: {
    hits: [
      {
        text: 'Dear manager, we want to visit your company. Please send us an invitation letter for four people so we can apply for visa.',
      },
      { text: 'Hello, we wish to establish a long term business relationship with your esteemed company.' },
      { text: 'Merci de nous envoyer une lettre d’invitation pour trois personnes.' },
      { text: '您好，请先给我们发邀请函，我们要办签证。' },
    ],
    misses: [
      {
        text: 'We ordered 2 containers of tiles and would like to visit. Can you send an invitation letter?',
        why: 'product named',
      },
      { text: 'We are looking for wedding invitation cards, 300 pcs with gold foil.', why: 'invitations as product' },
      { text: 'Price of the wooden chair, please.' },
    ],
  },
});
