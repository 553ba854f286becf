import type { CaseView } from '../inquiry/case-view';
import { patterns } from '../inquiry/pattern';
import type { Concern } from './template';
import { openParts } from './situation';

/**
 * Something delivered is not as it should be. What he only asks about ("is it leakproof?") is none, so most need a thing
 * that happened.
 */
const COMPLAINT = patterns(
  '{is|are|was|were|arrived|came|got|received} ..3 {broken|defective|damaged|faulty|cracked|leaking|rusty|scratched|bent|missing|wrong|rotten|dirty|deformed}',
  '{leaks|leaked|peels|peeled|cracked|rusted|broke|fell apart|stopped working|does not work|doesn t work|do not work|don t work|not working}',
  '{quality|colour|color|size} {problem*|issue*|complaint*|defect*|is bad|is poor|is not good|was bad|was poor|is not the same|is different|not as}',
  '{poor|bad|terrible|low} quality',
  'not {good enough|as described|as ordered|the same as|like the sample|as per sample|satisfied|happy}',
  '{complain|complaint|complaints|disappointed|unacceptable|defects|defective|returned goods|return the goods|want a refund|ask for a refund|compensation}',
  '{different|differs} from the {sample|samples|picture|photo|order}',
  '{mala calidad|defectuos*|danad*|llego rot*|llegaron rot*|reclamo|reclamacion|queja|problema* de calidad|no funciona*}',
  '{ma qualidade|defeituos*|danificad*|quebrad*|reclamacao|problema* de qualidade|nao funciona*}',
  '{mauvaise qualite|defectueu*|endommage*|casse*|reclamation|probleme* de qualite|ne fonctionne* pas}',
  '{schlechte qualitat|defekt|defekte*|beschadigt*|kaputt|reklamation|reklamieren|mangel|mangelhaft|qualitatsproblem*|funktioniert nicht}',
  '{брак|бракован*|дефект*|поврежден*|сломан*|рекламаци*|претензи*|плохое качество|не работает|не работают}',
  '{جوده سيئه|معيب*|تالف*|مكسور*|شكوي|عيوب|لا يعمل}',
  '{质量有问题|质量问题|质量差|质量太差|质量不好|坏了|破损|损坏|瑕疵|次品|不良品|投诉|跟样品不一样|和样品不一样|不一致|用不了|漏水了|掉漆|生锈了|开裂}',
  '{difettos*|danneggiat*|reclamo|kusurlu|hasarli|sikayet}',
);

/** The price is what he talks about: a target, "too high", a discount. */
const HAGGLE = patterns(
  '{price|prices|cost|quote|quotation|offer} {is|are|still|seems|a bit|bit|really} ..2 {high|expensive|higher|more expensive}',
  '{too|so|very|bit|little} {expensive|high price*}',
  '{target|budget|ideal} {price|is|of}',
  '{discount|cheaper|lower price|better price|reduce the price|lower the price|match the price|match this price|last price|final price|best you can do|room in the price}',
  '{muy caro|mas barato|descuento|mejor precio|precio objetivo|rebaja*}',
  '{muito caro|mais barato|desconto|melhor preco|preco alvo}',
  '{trop cher|moins cher|remise|rabais|meilleur prix|prix cible}',
  '{zu teuer|gunstiger*|rabatt|nachlass|zielpreis|preis ist zu hoch|preisvorstellung}',
  '{дорого|дешевле|скидк*|снизить цену|целевая цена}',
  '{غالي|ارخص|خصم|تخفيض|سعر افضل}',
  '{太贵|贵了|便宜点|便宜一点|优惠|打折|折扣|目标价|最低价|降价|价格高|少一点}',
);

/** He wonders whether we are who we say. */
const TRUST = patterns(
  '{scam|scammed|fraud|cheated|trust you|trust your|real company|legit|legitimate|genuine company|business license|business licence|company registration|verify your|verified supplier|trade assurance|references from|visit your factory|audit report}',
  '{how {can|do|could} {i|we} {know|trust|be sure}}',
  '{estafa|confianza|confiable*|empresa real|golpe|confiavel|arnaque|confiance|fiable*|betrug|vertrauen|serios*|обман|довер*|надежн*|احتيال|ثقه}',
  '{骗子|信任|靠谱|营业执照|验厂|真实公司}',
);

/** He talks to others as well. */
const OTHERS = patterns(
  '{other|another|different|several|some|few|many} {supplier*|factory|factories|manufacturer*|vendor*|offers|quotes|quotations}',
  '{compare|comparing|compared} {the|your|} {price*|offer*|quote*|supplier*|with}',
  '{already {have|found|ordered|bought} ..3 supplier}',
  '{otro proveedor|otros proveedores|outro fornecedor|outros fornecedores|autre fournisseur|autres fournisseurs|andere anbieter|anderer lieferant|andere lieferanten|anderen lieferanten|другой поставщик|другие поставщики|других поставщиков|مورد اخر|موردين اخرين}',
  '{别家|其他供应商|其它供应商|另一家|同行|货比三家}',
);

/** He is away, or his season is over. */
const AWAY = patterns(
  '{on|our|for|after|during|the} {holiday*|vacation*|leave}',
  '{out of office|away until|back in the office|off season|low season|next season|after ramadan|after christmas|after easter|after new year}',
  '{vacaciones|ferias|vacances|urlaub|betriebsferien|отпуск*|праздник*|اجازه|عطله}',
  '{放假|休假|度假|出差|淡季|节后}',
);

/** He wants papers to travel; the same signal also stands for bare "cooperation". */
const INVITATION = patterns(
  '{invitation|invitations|invite letter|visa|visas}',
  '{carta de invitacion|invitacion|carta convite|convite|lettre d invitation|einladung|einladungsschreiben|приглашени*|виза|визы|визу|دعوه|تاشيره}',
  '{邀请函|邀请信|签证}',
);

const FINDERS = {
  complaint: COMPLAINT,
  haggle: HAGGLE,
  trust: TRUST,
  'other-supplier': OTHERS,
  holiday: AWAY,
  invitation: INVITATION,
} as const;

/** What the buyer's last messages are about beyond single questions; older messages where we spoke last. Linear. */
export function concernsOf(view: CaseView): ReadonlySet<Concern> {
  const open = openParts(view);
  const parts = (open.length > 0 ? open : view.buyerParts).filter(({ id }) => id !== 'subject');
  const found = Object.entries(FINDERS).filter(([, finder]) => finder.test(parts));
  return new Set(found.map(([concern]) => concern as Concern));
}
