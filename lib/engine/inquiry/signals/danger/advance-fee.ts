import type { CaseView } from '../../case-view';
import { impersonations } from '../../impersonation';
import { patterns, type Patterns } from '../../pattern';
import { defineSignal, type Bilingual, type Finding } from '../../signal';
import { TENDER } from './_tender';

interface Family {
  patterns: Patterns;
  strength: number;
  reason: Bilingual;
}

/** "Net 30 days": of a stranger odd, of a contractor who buys for a tender his usual terms. */
const NET_DAYS: Bilingual = { zh: '一上来就要账期', en: 'Wants to pay on credit from the start' };

/**
 * One step of the known schemes each. A single mild one can stand in an honest inquiry (a contractor does buy for a tender),
 * so only the plainly fraudulent reach the threshold alone; two different ones do.
 */
const FAMILIES: Family[] = [
  {
    // The tender. Contractors do buy for one, so alone it is a hint; what it is mixed with makes the scheme.
    strength: 0.45,
    reason: TENDER,
    patterns: patterns(
      '{tender|tenders|bid|bidding|project|projects|registration} ..4 {open|opened} {to|for} ..3 {suppliers|companies|vendors|manufacturers|contractors|foreign|foreigners|international}',
      '{invite|inviting|invitation|invited|extending an invitation} ..7 {bid|tender|eoi|expression of interest|vendor|vendors|prequalification|pre qualification|bidding}',
      '{invitation|invitations} to {bid|tender}',
      '{ministry|government|presidency|parastatal} ..8 {tender|bid|supply contract|contract supply}',
      '{take part|participate|partake|participation} in ..4 {rebuilding|reconstruction|redevelopment} of',
      '{bid|tender} for ..3 {contract|contracts} {supply|of|award*|in|with|on|from|is|are}',
      '{government|ministry|federal|state|presidential|parastatal} ..3 {contract|contracts|tender|tenders|bid|procurement} ..5 {supply|supplies|supplier|commission|agent|register|registration|bid|fee|award*|foreign}',
      '{contract|tender} {procurement|award} {board|committee|department|commission}',
      '{procurement|tender|contract} {board|committee} ..5 {supply|products|register|registration|quotation|contract|approve*}',
      '{supply|purchase} {contract|tender} ..5 {ministry|government|commission|board|ecowas|african union|united nations}',
      '{ministry|government} ..6 {purchase|buy|procure|interested|need|require*|supply} ..6 {your product*|large quantit*|commission}',
      '{handle|execute|interested in|partake in|participate in|do} {a|the|our|this|} ..2 {contract supply|supply contract|government contract|tender|bid}',
      '{ecowas|african union|nepad|comesa|uneca} ..6 {tender|supply|procurement|contract|purchase*|products}',
      '{ministere|gouvernement|etat|mandate} ..6 {appel d offres|appels d offres}',
      '{ministerio|gobierno|estado} ..6 {licitacion|concurso publico}',
      '{ministerio|governo} ..6 {licitacao|concurso publico}',
      '{ministerium|regierung} ..6 ausschreibung',
      '{министерств*|правительств*} ..6 {тендер*|госзакупк*|конкурс*}',
      '{حكومه|وزاره|حكومي|حكوميه} ..6 {مناقصه|عطاء}',
      '{licitacion|concurso publico} ..6 {gobierno|ministerio|internacional|abierta|proveedores|inscripcion|tasa|comision}',
      '{licitacao|concurso publico} ..6 {governo|ministerio|internacional|aberta|fornecedores|inscricao|taxa|comissao}',
      '{appel d offres|appel a} ..6 {ministere|gouvernement|fournisseurs|international|frais|inscription|etat|ong|commission}',
      '{ausschreibung} ..6 {regierung|ministerium|registrierung|gebuhr|lieferanten|provision}',
      '{тендер*|госзакупк*|конкурс*} ..6 {министерств*|правительств*|поставщик*|регистрац*|комисси*|взнос*}',
      '{مناقصه|عطاء} ..6 {حكوميه|وزاره|الحكومه|الوزاره|موردين|عموله|رسوم|تسجيل}',
      '{政府|国家|部委|财政部|军方|央企}..4{招标|采购|投标|中标}',
      '{招标|投标|竞标}..6{佣金|手续费|保证金|登记费|中介费|入围费}',
      // A state that buys from a stranger by mail.
      '{government|ministry|presidency} of ..2 {buys|is buying|purchases|is purchasing|wants to buy|will buy|wants to purchase|intends to buy}',
      '{gobierno|ministerio} de ..3 {compra|comprara|adquiere|quiere comprar|desea comprar}',
      '{governo|ministerio} {de|do|da} ..3 {compra|comprara|adquire|quer comprar|deseja comprar}',
      '{gouvernement|ministere} {de|du|des} ..3 {achete|achetera|veut acheter|souhaite acheter}',
      '{regierung|ministerium} {von|der|des|in} ..3 {kauft|mochte kaufen|will kaufen|erwirbt}',
      '{правительств*|министерств*} ..3 {закупает|закупит|покупает|купит|приобретает|{хочет|намерено|желает} {купить|закупить|приобрести}}',
      '{حكومه|وزاره} ..3 {تشتري|ستشتري|ترغب في شراء|تريد شراء|شراء}',
      '{政府|国家|部委|财政部}..4{采购|购买}..4{你们|贵司|贵公司|你的|您的}',
    ),
  },
  {
    // The papers a stranger wants filled in before he buys.
    strength: 0.45,
    reason: { zh: '要你登记入库、填表、入围', en: 'Wants you registered, shortlisted or a form filled in' },
    patterns: patterns(
      '{company|firm} ..6 {selected|approved|shortlisted|nominated|chosen} ..8 {tender|bid|contract|supply}',
      '{vendor|vendors|supplier|contractor|contractors} {registration|questionnaire|prequalification|pre qualification|onboarding} {form|process|questionnaire|exercise|package|fee|of|for|and|is|with|in}',
      'registration of {vendors|suppliers|contractors|foreign}',
      '{expression of interest|eoi} {process|form|package|document*|and|for|to|exercise|questionnaire|in|is}',
    ),
  },
  {
    // A share for you, a cut for me.
    strength: 0.45,
    reason: { zh: '许诺佣金或利润分成', en: 'Promises commission or a share of the profit' },
    patterns: patterns(
      'commission {agent|agents|basis|based|fee|of #|{from|on} {the seller|each|every|any|all|successful}}',
      '# {percent|per cent|} {commission|of the {profit*|total {sum|fund*|amount|contract}|contract {sum|value}|fund*}|profit share}',
      '{you|middle men|middleman|middle persons|intermediar*|agent|partner} will {earn|receive|get|be paid|be compensated|be rewarded} ..4 {commission|percent*|profit|share|#}',
      '{my|your|our} commission {is|will be|of #|#}',
      '{earn|receive|get|pay|paid|offer|entitled} ..3 commission {for|from|on|of|after|when|if|once}',
      '{comision} ..3 {por|de|del} {#|cada|contrato|exito}',
      '{ma|votre|une} commission {sera|est|de #|sur}',
      '{mi|su|una} comision {sera|es|del #|de #}',
      '{minha|sua|uma} comissao {sera|e|de #}',
      '{commission|pourcentage} ..3 {sur|de} ..2 {contrat|marche|benefice*|fonds}',
      '{комисси*|процент*} ..3 {сделк*|контракт*|вознагражден*|прибыл*}',
      '{عموله|نسبه} ..3 {الصفقه|العقد|الارباح|المبلغ}',
      '{佣金|回扣|分成|提成}..4{点|给|支付|百分|返}',
    ),
  },
  {
    // Sixty for me, forty for you.
    strength: 0.45,
    reason: { zh: '拉你一起分利润', en: 'Offers to split a profit with you' },
    patterns: patterns(
      // A newspaper writes of shared profits too; the scheme says who shares them.
      '{we|you|us|i|let s|will|shall|can|both|and} ..3 {share|split|sharing|divide} ..2 {profit|profits|commission|proceeds|benefit|fund*}',
      '{profit|profits|commission|proceeds|fund|funds} ..3 {shared|split|divided} ..2 {between|among|with|#}',
      '{profit|ratio} {share|sharing|split|margin will|ratio} ..3 #',
      '# {percent|per cent|} of the {profit*|proceeds} {share|for|to|goes|will|and|as|is|} ',
      '{利润|佣金}{平分|分成|对半|五五|六四}',
    ),
  },
  {
    // Money first.
    strength: 0.45,
    reason: { zh: '下单前要先交费用', en: 'A fee is to be paid before any order' },
    patterns: patterns(
      '{registration|processing|tender|bid|bidding|application|legali*ation|notary|attorney|lawyer*|clearance|approval|documentation|form|administrative|activation|release|facilitation|stamp|ratification|endorsement|transfer} {fee|fees|charge|charges|levy} ..4 {of|paid|pay|required|payable|will|must|before|to|is|needed|refundable|#}',
      '{pay|paid|remit|send|settle|cover|bear} ..3 {registration|processing|tender|bid|application|legali*ation|notary|lawyer*|clearance|approval|documentation|facilitation|handling|activation|release|insurance} {fee|fees|charge|charges|cost|costs|bond}',
      '{fee|deposit|bond|charge} ..6 {before|prior to} ..4 {contract|award|order|purchase|signing|release|transfer|funds|bid|tender}',
      '{gift|gifts|tips|kickback} ..5 {committee|officials|director|minister|board|chairman}',
      '{tasa|cuota|pago|derechos} de {inscripcion|registro|tramitacion|legalizacion|notari*}',
      '{taxa} de {inscricao|registro|legalizacao|cartorio|processamento}',
      '{frais|taxe|somme|depot} ..8 avant ..3 {signature|contrat|commande|attribution}',
      '{tasa|cuota|pago|deposito|fianza} ..8 antes ..3 {firma|contrato|pedido|adjudicacion}',
      '{taxa|pagamento|deposito} ..8 antes ..3 {assinatura|contrato|pedido}',
      '{gebuhr|kaution} ..8 vor ..3 {vertrag*|bestellung|auftrag*|unterzeichnung}',
      '{сбор|взнос|оплат*|комисси*} ..8 до ..2 {подписан*|договор*|контракт*|заказ*}',
      '{frais} {de|d} {dossier|inscription|enregistrement|notaire|legalisation|homologation|traitement}',
      '{registrierungsgebuhr|bearbeitungsgebuhr|notargebuhr|anmeldegebuhr}',
      '{регистрационн*|нотариальн*|оформительск*} {сбор|взнос|платеж|пошлин*}',
      '{رسوم|دفع رسوم} {التسجيل|تسجيل|التوثيق|المعالجه|المحامي}',
      '{登记费|公证费|手续费|注册费|入围费|标书费|保证金|公关费|律师费}..6{先|交|付|汇|缴}',
      '{先|需|须|要}{交|付|缴|支付|汇}..3{登记费|公证费|手续费|注册费|标书费|公关费|律师费}',
    ),
  },
  {
    // Money that wants to come to you.
    strength: 0.9,
    reason: { zh: '遗产、巨款转账一类的骗局', en: 'An inheritance or a fortune that needs your account' },
    patterns: patterns(
      '{next of kin|unclaimed {fund*|inheritance|deposit|estate|sum}|dormant account|consignment box*|trunk box*|late client|deceased client|late husband|my late {father|husband|client|wife}}',
      '{transfer|move|invest|receive|release|repatriate|relocat*} ..4 {fund|funds|sum|money|inheritance|#} ..5 {your {bank|}account|your country|million*|abroad|overseas|out of|into your|beneficiary}',
      '{sum|fund|funds|deposit|inheritance} of ..4 {million|millions|billion}',
      '# {million|billion} ..6 {deposited|inherit*|donat*|beneficiary|next of kin|unclaimed|transferred|compensation|in your name|in your favo*|atm card|consignment}',
      '{inheritance|bequeath*|will and testament|compensation} {fund*|payment|money|claim|of|amount}',
      'beneficiary {fund*|claim}',
      '{you|your email|your name|your e mail} {have|has|are|were|was} {been|} {won|selected|awarded|chosen|the winner|a winner|approved} ..8 {lottery|prize|million*|award|fund*|draw|winner|sum of|grant|donation}',
      '{lottery|lotto|sweepstake*|powerball} ..5 {won|win|winner*|winning|prize|draw|claim|promo*|international}',
      '{donate|donation|donating|charity|orphan*} ..6 {million*|fund*|sum|wealth|estate|cancer|widow|dying}',
      '{atm card|bank draft|cashier* check|certified check|consignment} ..6 {deliver*|release|worth|valued|million*|fund*|courier|loaded}',
      '{attn|dear|lucky|rightful} {beneficiary|begunstigter|begunstigte}',
      '{beneficiary|beneficiaries} {to|of} {the|this|your|a|an} ..2 {bequest|fund*|will|estate|sum|inheritance}',
      '{bequest|bequeath*|rightful heir*|lieber begunstigter}',
      'estate of ..4 {client|late|deceased}',
      '{my|our|a} client late',
      '{client|husband|father|parents} ..3 left behind',
      '{inherited|inherit} from my {late|} {parents|father|husband|mother}',
      '{imf|international monetary fund|united bank for africa|federal reserve|fbi|interpol|efcc|world bank|united nations|homeland security} ..12 {your {payment|fund*}|compensation|atm|claim|scam victim*|overdue|transfer of|shipment}',
      '{overdue|unpaid|outstanding} {contract|inheritance|fund*|compensation} {payment|fund*|}',
      'your {fund|funds|payment|compensation} ..5 {{be|was|is|has been} {released|approved|deposited|transferred}|atm|bank draft|via atm}',
      '{atm|visa} {smart|debit|master|} {card|mastercard} ..6 {worth|value*|of #|#}',
      '{prepaid|pre paid} {atm|master|visa} ..2 {card|mastercard}',
      '{million|millions} {dollar*|usd|euro*|us dollars} {transfer|claim*|deposit*|inherit*|donation|grant}',
      '{manage|invest|receive} {the|some|my|these|this} {fund|funds|gold|money} ..8 {received|inherit*|deposit*|your country|abroad|overseas|partner}',
      '{fund|funds|inheritance} transfer {to|of|into|for}',
      '{summe|betrag} von ..6 {erhalten|spende*|begunstigt*|millionen}',
      '{wohltatigkeitsstiftung|hilfsfonds|lotterie jackpot|powerball lotterie*|jackpot gewinner*}',
      '{security company|finance house|barrister|attorney at law|diplomat*|united nations|central bank} ..8 {fund*|consignment|deposit*|deceased|claim|million*|payment|compensation|transfer}',
      '{over invoiced|over inflated|over invoice} {contract|fund*|sum|}',
      '{fortuna|herencia|fondos} ..6 {millones|transferir|beneficiari*|fallecid*}',
      '{heranca|fundos} ..6 {milhoes|transferir|beneficiari*|falecid*}',
      '{heritage|heritier|fonds|somme} ..6 {millions|transferer|beneficiaire|decede*|virement}',
      '{erbschaft|erbe|nachlass} ..6 {millionen|uberweis*|begunstigt*|verstorben*}',
      '{наследств*|наследник*} ..6 {миллион*|перевод*|перевест*|умер*|покойн*}',
      '{ميراث|تركه|ورثه} ..6 {مليون|تحويل|متوفي|المستفيد}',
      '{遗产|巨款|巨额资金|美金|美元}..6{继承|转移|转账|受益人|亿|百万|千万}',
    ),
  },
  {
    // Money on offer.
    strength: 0.65,
    reason: { zh: '推销贷款、投资、融资', en: 'Offers a loan or an investment' },
    patterns: patterns(
      '{we|i|company|firm|lender*|bank|investor*} ..4 {offer*|grant*|give*|giving|provide*|finance*|fund*|lend*} ..5 {loan*|project financing|project funding|business funding|credit facilit*|bank guarantee*|sblc}',
      '{loan*|funding|financing|credit} ..4 {at|with|interest rate|rate} ..4 {#|low} {percent|interest|per annum|per cent|rate}',
      '{darlehen|kredit} {angebot|anbieten|an privat*}',
      '{biete|bieten} ..4 {kredit|darlehen|kredite}',
      '{geldverleiher|verleihen gelder|private money lender|loan {offer*|service*|lender*|company|desk}|loans {service*|offer*}}',
      '{debt {consolidat*|free|relief}|bad credit|no credit check|credit repair|lower your mortgage|interest rates refinanc*}',
      '{apply|application|need|seeking|looking|interested|qualify|approved} ..3 {for|in|} ..2 {loan|loans|funding from us|mortgage|refinanc*}',
      '{invest|investment|investing} ..6 {your country|your company|your business|lucrative|real estate|roi|return*} ..6 {partner*|million*|fund*|trust*|manage*|client*|capital|abroad|interested}',
      '{business|project|start up|private|equity|debt|joint venture} {loan*|funding|financing|investor*}',
      '{prestamo*|credito*|financiamiento} ..5 {ofrec*|tasa|interes|otorg*|aprobad*}',
      '{emprestimo*|financiamento} ..5 {oferec*|taxa|juros|aprovad*}',
      '{pret|prets|credit|financement} ..5 {offr*|octro*|taux|accord*|particulier*}',
      '{kredit*|darlehen} ..5 {biete*|zins*|vergeb*|gewahr*}',
      '{кредит*|займ*|финансирован*} ..5 {предлага*|ставк*|процент*|выда*|одобрен*}',
      '{قرض|قروض|تمويل} ..5 {نقدم|فائده|نسبه|نمنح|الموافقه}',
      '{贷款|融资|放款|借款}..6{利率|利息|额度|无抵押|秒批|到账|办理|提供}',
    ),
  },
  {
    // The rare material with two prices.
    strength: 0.65,
    reason: {
      zh: '拉你做中间人，从“本地便宜货源”倒卖给他公司',
      en: 'Wants you as go-between for a material sold dear to his company',
    },
    patterns: patterns(
      '{may|might|could|would|is} not {be|totally be|} {your|in your|within your|with your} {own|usual|} {area|field|line|professional|speciali*|scope} {of|} ..3',
      '{outside|out of|beyond} {your|ur} {professional|usual|normal|} {speciali*|field|line|area|scope|profession|specialty}',
      '{another|extra|additional|great} ..3 {income|revenue} ..4 {business|source|stream|generating|specialty|outside}',
      '{income|revenue} generating',
      '{raw material*|herbal|seed|seeds|oil|extract|vaccine*|chemical} ..8 {local {dealer|producer|supplier|seller|manufacturer|vendor}|cheap* {rate|price|than}|middle*|lesser price}',
      '{local|original|direct} {dealer|producer|supplier|vendor} ..8 {cheap*|lower|lesser} {rate|price|than|}',
      '{cheaper|lower|lesser|less} ..3 than ..3 {our|company|my} {company s|company|} {previous|budget*|current|usual|last} {purchase*|price|supplier|supply|cost}',
      '{represent|represents|representing} {my|our} {company|interest|firm|organi*ation} {in|as} ..4 {sourcing|region|purchase|bid|supply|buying|this}',
      '{act|stand|serve|work|engage you} {as|for} {a|an|our|the|my|} ..2 {middle man|middleman|middle person*|go between|intermediary}',
      '{need|needs|seek|seeking|want} {a|an} ..1 {middle man|middleman|middle person*|go between|intermediary}',
      '{need|seek|seeking|looking for|want|require} ..2 {reliable|trustworthy|honest|competent|capable} ..3 {businessman|business person|business associate|representative|individual|person|partner|hand} ..6 {region|country|supply|represent|partner|sourc*|handle|bid}',
      '{bridge the gap|stand in between|between them and} ..4 {company|us|buyer|supplier|our}',
      '{our|my} company ..6 {purchase*|buy*|procure*} ..8 {cheap* {in|rate}|very cheap|your country} ..10 {dealer|share|profit|commission|contact}',
    ),
  },
  {
    // A stranger's secret opportunity.
    strength: 0.4,
    reason: { zh: '来路不明的“机密商机”', en: 'A confidential opportunity from a stranger' },
    patterns: patterns(
      '{confidential|secret|risk free|hitch free|lucrative|viable|mutual benefit|mutually beneficial} {business|proposal|transaction|deal|opportunity|project|matter|offer|to both|to us|for both|and}',
      '{business|investment|partnership|financial|beneficial|important} {proposal|proposition|transaction} ..3 {for you|to discuss|with you|to share|i have|worth|that|which|from|of|of mutual|to you}',
      '{confirm|know|check|verify} ..4 {email|account|mail|mailbox} {account|address|} is {still|} {valid|active|functional}',
      '{invitation|invite|invited} ..6 to quote',
      'compulsory',
      '{strictly|highly|very|utmost|top} {confidential*|secret|secrecy|private}',
      '{utmost|absolute|strict} {confidentiality|secrecy|good faith}',
      '{god fearing|trustworthy|honest} {person|individual|partner|foreigner|and}',
      '{mining site|gold bars|gold dust|rough diamond*|gold and diamond*|gold nuggets|bauxite mine*} ..8 {buyer*|sale|sell*|price|profit|supply|purchase|offer}',
      '{have|offer*|supply|sell*|available|provide} ..3 {jp54|jp 54|en590|en 590|d2|mazut|bonny light|gold bars|gold dust|gold dore|rough diamond*|sblc|bank instrument*}',
      '{kilogram*|kilo*|kg|kgs|bars|glut} of {gold|raw gold|gold dust|gold bars}',
      '{jp54|jp 54|en590|en 590|d2 gas|mazut|m100|aviation kerosene|jet a1|jet a 1|espo|bonny light|icpo|sblc|tank farm|tto|ttt|tts} ..10 {buyer*|sell*|fob|cif|refinery|available|procedure|rotterdam|houston|supply|offer|loi|mandate}',
    ),
  },
  {
    // Payment terms no buyer offers a stranger.
    strength: 0.4,
    reason: { zh: '付款条件好得不正常', en: 'Payment terms too good to be true' },
    patterns: patterns(
      '{# |hundred} {percent|} ..3 {swift|tt|t t|bank transfer|wire|telegraphic|upfront|up front|advance} ..3 {in advance|advance payment|upfront|immediately|before shipment|before delivery|payment will|will be {made|paid}}',
      '{upfront|up front|advance|mobili*ation} payment of # ..8 {will be|is|shall|paid|made|transferred} ..4 {account|contract|awarded|company}',
    ),
  },
  {
    strength: 0.4,
    reason: NET_DAYS,
    patterns: patterns(
      '{our|my|the} {payment|credit} terms {is|are|:|} ..4 # {days} ..2 {net|credit|within|after|in}',
      '{payment} {term|terms|} ..5 {net|within} # days {net|credit|}',
      '# days net',
    ),
  },
  {
    // The overpaid card and the shipper who must be paid.
    strength: 0.3,
    reason: {
      zh: '先问能否刷卡、自带货代，常见套现手法',
      en: 'Card payment and an own shipper to be paid by us: a known cash-out',
    },
    patterns: patterns(
      '{do you|advise if you|if you|can you|you} {accept|take|process|charge} ..3 {credit card*|credit debit|debit card*|visa|mastercard|master card|card payment|cards}',
      '{my|our|private|personal|own|the} {shipper|courier|shipping agent|shipping company|freight agent|pick up agent|forwarder} ..8 {pay*|charge*|transfer|send|money|western union|moneygram|cash|fee}',
      '{charge|run|debit} {my|the} ..2 card ..8 {shipper|agent|courier|transfer|extra|balance|remain*}',
    ),
  },
];

/** A well-known company's buyer who writes from somewhere else. */
const FALSE_FLAG: Bilingual = {
  zh: '自称大公司采购，邮箱却不是那家公司的',
  en: 'Claims to buy for a well-known company, but the address is not theirs',
};

/**
 * Demands for money that in themselves are everyday ("please pay 300 USD"). Behind a story told in an earlier message they are
 * its last step (002: even haggling and phone calls, then a fee to pay before the order).
 */
const DEMANDS = patterns(
  '{pay|send|remit|transfer|deposit|wire|settle|forward} {the|this|a|that|us|me|him|her|required|said|} ..2 {fee|fees|sum|amount|money|#|charge|charges|bond|cost}',
  '{fee|fees|charge|charges|levy|bond|stamp duty|cost|sum|amount|payment} {is|are|of|will be|comes to} ..1 #',
  '{western union|moneygram|money gram|bitcoin|usdt|gift card*|itunes card*|ria money}',
  '{to|into|with} {our|my|the|his} {lawyer|lawyers|attorney|agent|notary|secretary|accountant} ..2 {account|bank|name}',
  '{pagar|pague|paguen|enviar|envie|depositar|deposite|transferir|transfiera} ..3 {tasa|cuota|dinero|importe|gastos|abogado|#}',
  '{pagar|pague|paguem|enviar|envie|depositar|deposite|transferir|transfira} ..3 {taxa|dinheiro|valor|despesas|advogado|#}',
  '{payer|payez|envoyer|envoyez|virer|verser|versez|regler} ..3 {frais|somme|argent|montant|avocat|#}',
  '{zahlen|bezahlen|uberweisen|senden} ..3 {gebuhr*|betrag|geld|anwalt|#}',
  '{gebuhr*|betrag|geld} ..4 {zahlen|bezahlen|uberweisen|fallig}',
  '{оплатите|оплатить|переведите|перевести|внести|внесите|перечислите} ..3 {сбор*|сумм*|деньг*|взнос*|адвокат*|#}',
  '{دفع|ادفع|ادفعوا|تحويل|حولوا|ارسال|ارسلوا} ..3 {رسوم|الرسوم|مبلغ|المبلغ|المال|المحامي|#}',
  '{先|请|需要|要|得}{付|交|汇|转|打|缴}..4{钱|款|费|元|美金|美元|#}',
  '{西联|速汇金|比特币}',
);
/** He speaks of paying himself, or for goods: what every buyer does. */
const HE_PAYS =
  /(?:\b(?:i|we|i'll|we'll|my company|our company|my client)(?: (?:will|can|shall|would|could|want to|are ready to|are going to|agree to|already|have))?|我们|我方|我会|мы|wir|nous|nosotros|نحن) $/;

const DEMAND: Bilingual = {
  zh: '前面讲了故事，现在要你先打钱',
  en: 'After the story of the earlier messages he now wants money from you',
};

/** A demand for money in a later message than a step of the story. */
function laterDemand({ buyerParts }: CaseView, story: readonly Finding[]): Finding | undefined {
  const told = buyerParts.findIndex(({ id }) => story.some(({ span }) => span?.part === id));
  const later = told === -1 ? [] : buyerParts.slice(told + 1);
  const span = DEMANDS.all(later, 24).find(({ part, start }) => {
    const text = later.find(({ id }) => id === part)?.original ?? '';
    return !HE_PAYS.test(text.slice(Math.max(0, start - 40), start).toLowerCase());
  });
  return span && { span, strength: 0.45, reason: DEMAND };
}

export default defineSignal({
  id: 'danger.advance-fee',
  description: {
    zh: '政府招标、填表、许诺佣金，或遗产、贷款、冒充大公司采购，最后要先付钱',
    en: 'Government tenders, forms and commissions, inheritances, loans, buyers posing as big companies: money is to be paid before any order',
  },
  reason: { zh: '像先收费再消失的骗局', en: 'Looks like a scheme that ends in a fee to pay first' },
  find(view, options) {
    const found: Finding[] = [];
    for (const { patterns: family, strength, reason } of FAMILIES) {
      const span = family.first(view.buyerParts);
      if (span) found.push({ span, strength, reason });
    }
    const [first, second] = found;
    // Tender and terms of credit are what honest contractors bring together.
    if (first && second?.reason === NET_DAYS && found.length === 2 && first.reason === TENDER) second.strength = 0.03;
    for (const finding of impersonations(view, options)) found.push({ ...finding, reason: FALSE_FLAG });
    const demand = found.length > 0 ? laterDemand(view, found) : undefined;
    if (demand) found.push(demand);
    return found;
  },
  examples: {
    hits: [
      {
        text: 'This tender is open to foreign suppliers. I am a commission agent and after the award a registration fee of 1,200 USD is required.',
        why: 'tender, commission, fee',
      },
      {
        text: 'I seek your partnership to transfer the sum of 8.5 million dollars left by my late client, you are the next of kin.',
        why: 'fortune',
      },
      {
        text: 'This may not be your area of specialization but we need a raw material which a local dealer sells at a cheap rate.',
        why: 'go-between',
      },
      {
        text: 'Nuestra licitacion del ministerio esta abierta a proveedores, primero se paga la tasa de inscripcion.',
        why: 'es',
      },
      { text: 'Тендер министерства открыт, поставщик оплачивает регистрационный сбор до договора.', why: 'ru' },
      { text: '我们是政府招标项目，中标前需先付登记费和公证费。', why: 'zh' },
      { text: 'Nous lançons un appel d’offres du ministère, frais de dossier à payer avant la commande.', why: 'fr' },
      { text: 'لدينا مناقصة حكومية من الوزارة ويجب دفع رسوم التسجيل أولا', why: 'ar' },
    ],
    misses: [
      {
        text: 'We need 300 steel doors for a hotel project, payment 30% deposit and 70% before shipment.',
        why: 'normal terms',
      },
      { text: 'What is the mold fee and the sample fee for 500 bottles?', why: 'ordinary fees' },
      { text: 'We are importers in Chile and buy two million bags a year. Quote FOB Ningbo.', why: 'large numbers' },
    ],
  },
});
