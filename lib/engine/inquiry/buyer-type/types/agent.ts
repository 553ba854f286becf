import { patterns } from '../../pattern';
import { defineBuyerType } from '../buyer-type';

export default defineBuyerType({
  id: 'agent',
  name: { zh: '代理', en: 'Agent' },
  hint: { zh: '背后另有买家，先问清谁用、谁付款', en: 'Buys for somebody else; ask who uses and who pays' },
  nouns: {
    en: 'agent|sourcing agent|buying agent|purchasing agent|buying office|buying house|procurement agency|procurement company|sourcing company|sourcing agency|commission agent|middleman|trade agent',
    es: 'agente|agente de compras|agente comercial|intermediario*|comisionista',
    pt: 'agente|agente de compras|representante comercial|intermediário*',
    fr: 'agent|agent commercial|agent d’achat|intermédiaire|bureau d’achat|centrale d’achat',
    de: 'agent|handelsvertreter*|handelsagentur|vermittler|einkaufsagentur|einkaufsbüro',
    ru: 'агент|посредник|закупочная компания|байер|агентство',
    ar: 'وكيل|وسيط|مكتب مشتريات|وكيل مشتريات|وكيل تجاري',
    zh: '代理商|采购代理|中间商|采购办|买手|代理公司',
    it: 'agente|intermediario',
    tr: 'acente|komisyoncu|satın alma ofisi',
  },
  says: [
    {
      found: patterns(
        'on behalf of {my|our|a|the} {client*|customer*|principal|buyer}',
        'for {my|our|a} {client|clients|end user|principal}',
        '{my|our} {client|customer|buyer|end user} {is|are|needs|need|wants|want|requires|has|have|asked|would}',
        '{por cuenta de|en nombre de|para} {mi|nuestro|un} cliente',
        '{em nome de|para} {meu|nosso|um} cliente',
        '{pour le compte|au nom} {de|d un} {mon|notre|client}',
        'pour {notre|mon|un} client',
        '{im auftrag|fur} {eines|unseres|meines|unseren|meinen|einen} kunden',
        '{для|от имени} {нашего|моего|наших} {клиента|заказчика|клиентов}',
        '{لعميلنا|لعميلي|نيابه عن عميل*|لزبوني|احد عملائنا}',
        '{我的客户|我们客户|我们的客户|我客户|客户要|帮客户|替客户}',
      ),
      strength: 0.75,
      reason: { zh: '替客户在买', en: 'Buys for a client' },
    },
  ],
  company: /\bsourcing\b|\bbuying office\b|\bagenc(?:y|ia)\b|\bagentur\b|агентств|代理/,
  tags: ['代理商', '代理', 'agent', 'buying office'],
});
