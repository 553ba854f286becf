import { buyingSpans, ownWords } from '../../intent';
import type { CaseView, Part } from '../../case-view';
import { questionsIn } from '../../questions';
import { patterns, type Patterns } from '../../pattern';
import { defineSignal, type Bilingual, type Finding, type Span } from '../../signal';
import { disguisedWords } from './_disguised';

interface Family {
  patterns: Patterns;
  strength: number;
  reason: Bilingual;
  /** Words inside a match that turn its meaning round, e.g. "we are *looking for* a manufacturer". */
  unless?: RegExp;
  /** Says "selling" even beside words of buying. */
  plain?: boolean;
}

const MAKER: Bilingual = { zh: '自我介绍是厂家或供货商', en: 'Introduces itself as a maker or supplier' };
const CLOSING: Bilingual = { zh: '请我们去找他买', en: 'Asks us to become their customer' };

const FAMILIES: Family[] = [
  {
    strength: 0.6,
    reason: MAKER,
    unless: /look|need|seek|sourc|search|want|your|interest|find|require|buy|purchas|import|review/i,
    patterns: patterns(
      '{we|i|our company|our factory|this} {are|is|am|re|m} ..5 {manufacturer|manufacturers|factory|exporter|exporters|producer|producers|maker|freight forwarder|forwarder|logistics|shipping company|mill|oem|odm} {of|for|in|and|from|with|specialized|specializing|located|based|since|who|that|working|which|here|company|engaged|dealing}',
      'as {a|an|the|one of} ..4 {manufacturer*|factory|supplier*|exporter*|producer*|wholesaler*|brand|provider|forwarder*} {in|of|with|for|from|we|specialized|based|like|located|i}',
      '{we|i|company} {are|am|re|is} ..12 {supplier|suppliers|wholesaler|reseller|vendor|stockist|manufacturing company|production company|manufacturing enterprise}',
      '{we|i} {have|ve} # years {of|} experience*',
      '{our|my} {factory|company|firm} {also|mainly|} {produces|manufactures|supplies|exports|sells|makes|provides|offers|develops|specializes|specialises}',
      '{we|our company|our factory|we ve|we have} {been|} {speciali*|engaged|focus*|dedicated|committed} {in|on|to} {the|} {manufactur*|produc*|export*|suppl*|provid*|develop*|design*|making|r d|#|}',
      '{with|have|over|more than} # {years|year} {of|} {experience|history|expertise|manufactur*|in} ..4 {manufactur*|produc*|export*|field|industry|suppl*|line}',
      '{our|the|my} {factory|company|firm|plant} {is|was|has|can|located|specializes|produces|manufactures|offers|supplies|provides|mainly|covers} {a|an|the|been|} ..3 {manufactur*|produc*|export*|supplier|supply|offer|factory|professional|leading|specialized|speciali*|wide range|square}',
      '{introduce|introducing|introduction|present} {to you|you to|you|} {{our|my} {latest|new|company|product*|service*|factory|range|innovation*|brand}|ourselves|our|myself and our}',
      '{somos|es} ..3 {fabrica|fabricante*|exportador*|proveedor*} {de|lider*|en|con}',
      '{somos|e} ..3 {fabrica|fabricante*|exportador*|fornecedor*} {de|lider*|em|com}',
      '{nous sommes|notre societe est} ..3 {fabricant*|fournisseur*|usine|exportateur*|producteur*|grossiste*} {de|d|en|specialis*}',
      '{wir sind} ..3 {hersteller|lieferant|fabrik|exporteur|grosshandler|produzent} {von|fur|aus|mit|im}',
      '{als} {fuhrend*|professionell*|} {hersteller|lieferant|anbieter|marke} ..2',
      '{мы|наша компания|наш завод|наша фабрика} ..3 {производитель|производител*|поставщик*|завод|фабрика|экспортер*|производим|выпускаем|поставляем}',
      '{نحن|شركتنا|مصنعنا} ..3 {مصنع|مصنعون|الشركه المصنعه|مورد|موردون|منتج*|متخصص*} ..2',
      '{我们是|我司是|我公司是|本公司|本厂|我厂|我们工厂}..8{厂家|工厂|生产商|供应商|制造商|源头|专业生产|生产|货代|专做}',
      '{专业生产|专业从事|厂家直销|源头厂家|源头工厂|专注}',
      '{siamo} ..3 {produttor*|fabbrica|fornitor*|azienda produttrice} {di|}',
      '{biz|firmamiz|fabrikamiz} ..4 {ureticisi*|imalatci*|tedarikci*|uretici*}',
    ),
  },
  {
    strength: 0.5,
    reason: { zh: '在向我们报货、供货', en: 'Offers goods to us' },
    patterns: patterns(
      '{we|i|company|factory} {can|could|also|now|are able to|are pleased to|are glad to|would like to|want to|will|mainly|currently|are happy to|are ready to|} {offer|supply|provide|sell|export|manufacture|produce|make} {you|your|to you|high|best|good|all kinds|various|wide|many|different|a wide|a variety|quality|competitive|customers|clients|following|below|these|such|custom*|full|worldwide|more|truly|replacements|complete|list|lists|#}',
      '{we|our} {main|major|hot|popular|best selling|best} {product*|items|business|service*|sellers} {are|is|include*|cover*|range*}',
      '{our|these|the} ..2 {product*|item*|price*|quality|models|range|goods} {are|is|have|has|can|range*} ..4 {competitive|exported|high quality|best|popular|hot|available|certified|good quality|reasonable|sold|top quality|superior|favourable|favorable|unbeatable|in stock}',
      '{available|ready} {for|in|to} {sale|ship|dispatch|immediate {dispatch|shipment|delivery}|be shipped}',
      '{ready to ship|in stock|in our warehouse|from our warehouse|from our stock|our warehouse*|warehouse in|warehouses in|warehouses across|new arrival*|in our stock}',
      '{send|offer|provide|give|share} {you} {our|the|a|more|further|free|some|with|} {latest|full|best|detailed|good|competitive|} {catalog*|price*|quotation|quote|sample*|brochure|offer|discount|list|details|portfolio|pictures|photos|rates}',
      '{check|see|find|below is|here is|view} our {hot|special|best|latest|new|} {offer*|price list|stock list|promotion*}',
      '{looking|searching} for {serious|real|potential|reliable|} {buyer|buyers}',
      'we {supply|sell|export|manufacture} {#|also|mainly|}',
      '{we have} ..5 {for sale|to sell|in stock|available|on sale|to offer|warehouse*|serious seller*}',
      '{sell|selling|resell|distribut*} {our|original|brand new|new and used|new|used|hp|cisco|parts|quality} {product*|parts|hardware|equipment|items|#|and|}',
      '{ofrecemos|suministramos|fabricamos|vendemos|podemos ofrecer*|exportamos|tenemos en stock}',
      '{oferecemos|fornecemos|fabricamos|vendemos|podemos oferecer*|exportamos|temos em estoque}',
      '{nous proposons|nous fournissons|nous fabriquons|nous vendons|nous offrons|nous pouvons {vous|} {fournir|offrir|proposer}|vous proposer|vous presenter}',
      '{wir bieten|bieten wir|wir liefern|wir produzieren|wir verkaufen|wir konnen ihnen|wir fertigen|sofort lieferbar|ab lager}',
      '{предлагаем|мы поставляем|мы продаем|мы производим|можем предложить|готовы поставить|готовы предложить|рады предложить|в наличии на складе}',
      '{نقدم|نوفر|نبيع|نصدر|يمكننا تقديم|يمكننا توفير|يسرنا ان نقدم|متوفر لدينا}',
      '{我们|我司|我方|本公司|可}..4{供应|提供|出售|销售|主营|可以提供|承接|代理}',
      '{大量供应|现货供应|长期供应|低价出售|欢迎订购|欢迎选购|优惠的价格|优势航线|价格优惠|特价}',
      '{offriamo|forniamo|produciamo|vendiamo|possiamo offrire|possiamo fornire}',
      '{sunuyoruz|uretiyoruz|satiyoruz|tedarik ediyoruz|sunabiliriz}',
    ),
  },
  {
    strength: 0.35,
    reason: CLOSING,
    patterns: patterns(
      'if {you|your company|u} {are|re|have|has|is|d be|would be|feel} {any|an|} {interested|interest|requirement*|demand|in need|looking for|need of|inquir*|need*} ..9 {contact|let {me|us|}|feel free|reply|please|email|inform|kindly|i can|we can|i will|we will|we would|i d|tell|send|call|consult|add|write|pls}',
      '{if interested|whenever you need|if you need {our|such|these|this kind|any of}|any interest}',
      '{are|would|were} you {interested in|like to} {the following|our|know more|a|order this|learn|order|see|hear|receive|any of|working with us|this offer}',
      '{would|do} you like to {order|try|have|place} {this|one|it|an|a|our}',
      '{feel free|dont hesitate|don t hesitate|do not hesitate} to {contact|reach|ask|let|call|email|get|consult} ..6 {quote|quotation|price*|sample*|catalog*|order|product*|our}',
      '{looking|look|seek|seeking|recruit*|searching|actively seeking} {forward to|for|} ..3 {distributors|dealers|agents|resellers|authorized distributor*|sales agent*} ',
      '{hope|wish|want|like} to {establish|do|have|build|cooperate|start|become|be} ..5 {supplier|business with you|your supplier|with you|cooperation with you}',
      '{be|become} your {supplier|partner|reliable supplier|good partner|vendor|best choice|long term supplier|manufacturer|forwarder}',
      '{reply|send|respond|provide|let us know|tell us|email} ..5 {your {delivery|mailing|shipping} address|shipping address|delivery address} ..8 {order|ship*|arrange|ready|quote|purchase|need|want}',
      '{get back|reply|revert|respond} {to me|to us|} ..3 {if you|for more|for further|for a quote|for pricing|for details}',
      '{si|en caso} {esta|estan|le|les|tiene} {interesad*|interesa|interes} ..6 {contact*|escrib*|respond*|llam*|aviseme}',
      '{se} {tiver|estiver|estao|tem} {interess*|algum interesse} ..6 {contat*|entr*|respond*|escrev*}',
      '{si} {vous etes|cela vous|vous avez|vous souhaitez} ..6 {contact*|hesitez|repond*|ecri*|n hesitez}',
      '{bei interesse|falls sie|wenn sie interesse|haben sie interesse|sollten sie interesse}',
      '{если вас|если вы|при интересе|будем рады сотруднич*|обращайтесь|ждем ваших заявок}',
      '{اذا كنت|اذا كنتم|ان كنتم} {مهتما|مهتمين|بحاجه|ترغب*}',
      '{如有需要|如需|有需要|有兴趣|感兴趣|需要的话|欢迎来电|欢迎咨询|欢迎联系|期待与您合作|随时联系|报名}',
      '{se} {siete|e|avete} {interessat*|interesse} ..6 {contatt*|rispond*}',
      '{ilgileniyorsaniz|ilginizi cekerse|ihtiyaciniz olursa}',
    ),
  },
  {
    strength: 0.85,
    reason: { zh: '推销网站、SEO、营销服务', en: 'Sells web design, search ranking or marketing' },
    plain: true,
    patterns: patterns(
      '{rank|ranking|rankings} ..4 {google|search engine*|first page|top #|1st page|page one|website higher|keywords}',
      '{first|top|1st} {page|position|positions} {of|on|in} {google|search|the search|bing|yahoo}',
      '{i|we|my team|our team|our company|agency} ..5 {offer|provide|do|specialize|providing|deal|working|offering|work|help*|develop*|are|am|expert*|speciali*} ..5 {seo|web design*|web development|website design*|website development|digital marketing|app development|mobile app*|social media marketing|link building|backlinks|guest post*|graphic design*|lead generation|content writing|ppc|wordpress|logo design}',
      '{seo|web design|web development|website design|digital marketing|app development|link building|guest post|backlink} {service*|compan*|agency|expert*|package*|consultant|specialist*|executive|team|proposal}',
      '{your|ur} {website|site|web site} ..6 {error*|not {ranking|appearing|performing|optimi*}|traffic|visibility|redesign*|rank|audit|seo|search engine*}',
      '{seo|search engine} {360|optimization|optimisation|agencies|agency|services|service|audit|techniques|expert*|tools} {and|is|to|for|in|company|we|that|of}',
      '{technik*|uslugi|oferujemy} seo',
      '{acquiring|exchanging|generate|generating|qualified} {leads|business clients|business leads}',
      '{redesign|redesigning|improve|upgrade|promote|optimi*e} ..1 your {website|web site|online presence|google}',
      '{increase|boost|drive|more|grow|generate} ..3 {traffic|leads|visitors|web traffic} ..3 {website|site|your|to|for|business}',
      '{posicionamiento web|diseno web|marketing digital|paginas web} ..4 {ofrec*|servicio*|su|para}',
      '{referencement|creation de site*|site web} ..4 {proposons|agence|votre|offre*}',
      '{seo оптимизаци*|продвижени* сайт*|создани* сайт*|раскрутк*}',
      '{网站建设|网站推广|谷歌推广|谷歌排名|搜索排名|建站|独立站推广|海外推广|询盘推广|代运营|广告投放}',
    ),
  },
  {
    strength: 0.85,
    reason: { zh: '卖客户名单、数据或群发软件', en: 'Sells contact lists, data or mailing software' },
    plain: true,
    patterns: patterns(
      '{email|mailing|contact|contacts|attendee*|marketing|customer*|user*|decision maker*|lead|b2b|prospect*|business|industry|visitor*|exhibitor*|registrant*|buyer*} {contact|email|mailing|} {list|lists|database|databases|leads} {of|with|available|include*|contain*}',
      '{contacts|attendee*|customer*|user*|decision maker*|b2b|prospect*|visitor*|exhibitor*|registrant*|buyer*} {contact|email|mailing|} {list|lists|database|databases|leads} {for|from|that|are|is|and|to|which}',
      '{list|lists|database} {of|includes|include|contains|with|consists} ..5 {contact {name*|list*}|decision maker*|email address*|executives|cfo|ceo|job title*|c level|verified}',
      '{acquire|purchase|purchasing|interested in|acquiring|looking for|procure} ..3 {attendee*|email list*|contact list*|mailing list*|registrant*|visitor* list*|database}',
      '{send counts|counts and cost|count and cost|counts pricing|opt in contacts|opt in list|verified contacts|data fields|target industry|target industries|target audience|target geography|job titles}',
      '{代客|代做|}{推广|群发|营销}{电邮|邮件|数据|套餐|短信|软件}',
      '{电邮|邮件}{推广|营销|群发|数据}',
      '{bulk|mass} {email*|mail|mailer|sms|messag*|sender|whatsapp} {software|service*|server|sender|marketing|system|tool|program|platform|sending}',
      '{email|e mail} {marketing|sender|extractor|blast} {software|service*|tool*|campaign*|program}',
      '{thousands|millions|hundreds of thousands} of {emails|email addresses|contacts|leads|mails|messages}',
      '{海关数据|买家名录|采购商数据|客户名单|群发软件|邮件群发|营销软件|精准客户|找国外客户|开发客户|获客|外贸软件|邮箱搜索}',
      '{база|базы} {email|e mail|клиент*|контакт*|данных|адресов} ..2',
      '{base de datos|base de dados|bases de donnees} ..3 {email*|contact*|clientes|empresas|correo*}',
    ),
  },
  {
    strength: 0.75,
    reason: { zh: '推销货代、海运、物流', en: 'Sells freight and logistics' },
    plain: true,
    patterns: patterns(
      '{we|i|our company|this} {are|am|is|re|m|be} ..4 {freight forwarder*|logistics company|logistics agent|shipping agent|shipping forwarder|forwarder in|international logistics|freight agent|customs broker}',
      '{we|i|our} ..4 {offer|provide|have|give|handle|do|arrange|specialize in} ..5 {sea freight|air freight|freight service*|shipping service*|logistics service*|door to door|ddp|fba|customs clearance|warehousing|shipping rate*|freight rate*|lcl|fcl|forwarding} {service*|from|rate*|to|for|with|and|solution*|} ',
      '{sea|air|ocean|freight|shipping} {freight|rate|rates} from {china|shenzhen|shanghai|ningbo|guangzhou|qingdao|yiwu|hong kong|tianjin|xiamen} to',
      '{货代|货运代理|海运价|空运价|优势航线|拼箱|整柜|双清|订舱|头程|专线|报关}..12{服务|优惠|特价|专业|欢迎|提供|到门|承接|价格|庄家}',
      '{transporte maritimo|agente de carga|transitario|transitaire|spedition} ..4 {ofrec*|servicio*|proposons|unser*|wir|tarifas}',
      '{доставк* из китая|грузоперевозк*|карго} ..4 {предлага*|услуг*|под ключ|от}',
    ),
  },
  {
    strength: 0.85,
    reason: { zh: '推销培训、代开票等服务', en: 'Sells training, invoices or other services' },
    plain: true,
    patterns: patterns(
      '{培训|课程|讲座|研修班|公开课|特训营|训练营|讲师|主讲}..30{费用|报名|元|时间|地点|收费|对象|参加}',
      '{参加对象|课程费用|课程背景|课程大纲|培训费用|报名咨询|报名电话|课程收益|培训对象|学习费用|培训时间|开课时间}',
      '{代开|优惠|对外|外开}..6{发票|增值税票|专票|票据}',
      '{发票|票据|增值税}..12{代开|对外|外开|优惠|税点|点数|开出}',
      '{进项}{较多|多}',
      '{先验票|验票后付款|税点|点数优惠}',
      '{代理|代办|办理|各种}..6{商检|产地证|许可证|清关证书|买单报关|认证|熏蒸}',
      '{买单报关|买单出口|报关抬头}',
      '{代办|办理|代理}..6{注册公司|信用卡|营业执照|退税|出口退税|商标|认证|签证|文凭|学历|证件}',
      '{出口代理|代理出口|代理报关|代收外汇|代理进口|外汇收款|挂靠}',
      '{webinar|seminar|training course|workshop|conference|masterclass} ..10 {register|registration|fee|price|enrol*|sign up|tickets|seats|early bird}',
      '{certification|iso|ce|fda|testing|inspection|audit} service* ..6 {we|our|offer|provide|factory|from #|professional}',
      '{we|our company|i} ..3 {offer|provide} ..3 {inspection|quality control|factory audit|third party|sourcing agent|accounting|consulting|outsourc*|payroll|recruit*|translation|insurance|payment gateway|crm|erp|saas|virtual assistant*|bookkeeping} {service*|solution*|software|system|}',
    ),
  },
  {
    strength: 0.55,
    reason: { zh: '直接列出卖价', en: 'Lists its own selling prices' },
    patterns: patterns(
      '{price|prices|pricing|cost|costs} {detail*|list|is|are|as follow*|as below|info*|table} ..3 # {usd|each|dollars|us|eur|euro*|rmb|units|unit # }',
      '# {usd|euro*|us|dollars|} each ..3 # {units|unit|pcs|pieces|}',
      '# # {units|pcs|pieces|unit} # {usd|us|dollars|} {each|per}',
      '{our price|our quotation|our offer|our best price|special price|promotional price} {is|for|only|just|from} {you is|} {usd|us|eur|rmb|fob|only|just|} #',
      '# {percent|} {discount|off|cheaper|save} {for|on|now|if|price|your|the|until|all}',
      '{only|just|from|starting at} {usd|us|eur|rmb|} # {usd|us|dollars|} {per|each|a piece|piece}',
      'our quotation is for ..12',
      '{quoted|quote|quotation} {below|as follow*|following|is as} ..6 {price|usd|us|fob|#}',
      '# {元} {人|套|个|件|台}',
    ),
  },
  {
    // A newsletter somebody ordered carries them too.
    strength: 0.2,
    reason: { zh: '有退订、群发邮件的字样', en: 'Carries the marks of a mailing list' },
    plain: true,
    patterns: patterns(
      '{unsubscribe|unsubscribed|opt out|optout|remove me|removed from {our|this|the} {list|mailing}|desuscribir*|darse de baja|se desinscrire|desabonner|abmelden|abbestellen|отписат*|退订|取消订阅|cancelar inscricao|descadastr*}',
      '{to|if you} ..6 {stop receiving|be removed|not receive|no longer wish|don t want|do not want|remove} ..5 {email*|mail*|message*|list|newsletter}',
      '{reply|respond|answer} {with|as|} {remove|stop|unsubscribe|opt out|no}',
      '{view|read} {this|it} {email|message|mail} {in|on} {your|a|} {browser|online}',
      '{did you|have you|you} {receive|received|got|get|see|seen} ..2 {my|our} {last|previous|earlier|} {email|mail|message} {from|last|on|of|about|regarding} ..6 {drone|product|offer|catalog*|ebike|week|yesterday|monday|tuesday|wednesday|thursday|friday|shipment|price}',
      '{hope|sorry if|sorry for} {this|that|my|the} {email|mail|message} ..3 {disturb|bother|not disturb|intrud*|unsolicited}',
    ),
  },
  {
    strength: 0.3,
    reason: { zh: '打广告的套话', en: 'Advertising phrases' },
    patterns: patterns(
      '{stock symbol|strong buy|otcbb|skyrocket|while supplies last|pre approved|guaranteed approval|100 satisfaction|no deposit}',
      '{免费邮箱|免费注册|抢注|点击注册|诚招|加盟|招商}',
      '{limited time|special offer|buy now|order now|order today|act now|shop now|click here|call now|money back|risk free|100 free|free trial|free gift|no obligation|best deal*|lowest price guarantee*|save up to|satisfaction guarantee*|exclusive offer|don t miss|hurry up|while stocks last|free shipping on}',
      '{elevate|revolutioni*e|transform|discover|unleash|experience} {your|the} {ride|riding|cycling|business|experience|lineup|product line*|home|adventure|future|brand|life|ultimate|power|perfect|new}',
      '{thrilled|delighted|excited|proud|pleased|glad|happy} to {introduce|present|announce|showcase|offer you|share with you|recommend|launch|inform you that we {have|are}|let you know {our|that we|about}}',
      '{game changer|state of the art|cutting edge|one stop|unparalleled|unrivaled|unmatched|top notch|industry leading}',
      '{casino|sports betting|online poker|viagra|cialis|pharmacy|lose weight|replica watches|rolex|sexy|porn|webcam|crypto investment|forex|bitcoin|trading signals|penny stock|work from home|make money|earn money|extra income|get rich|mlm|mortgage rate*|university diploma*|penis|refinance|debt relief|hot stock|investor alert}',
      '{澳门|赌场|博彩|六合彩|彩票|私家侦探|棋牌|成人|小姐|兼职|日赚|月入|加微信|刷单|返利|中奖|优惠大|免费试用|清仓}',
      '{oferta especial|compre ahora|descuento del|oferta exclusiva|compre agora|desconto de|offre speciale|sonderangebot|rabatt|акци* скидк*|скидк* до|распродаж*|عرض خاص|خصم}',
    ),
  },
];

export default defineSignal({
  id: 'bulk.advertising',
  description: {
    zh: '不是来买的，是向我们推销产品、服务、名单、物流',
    en: 'Not buying: sells products, services, lists or freight to us',
  },
  reason: { zh: '是来推销的', en: 'Sells something to us' },
  find(view) {
    return [...pitches(view), ...disguisedWords(view)];
  },
  examples: {
    hits: [
      {
        text: 'We are a professional manufacturer of LED lamps. Our prices are competitive. If you are interested please contact me for a quote.',
        why: 'factory',
      },
      {
        text: 'I am Dana and we provide SEO services. We can bring your website to the first page of Google.',
        why: 'SEO',
      },
      {
        text: 'Hello, we are a freight forwarder in Shenzhen and offer sea freight rates from China to all ports.',
        why: 'freight',
      },
      {
        text: 'We have an attendee list of the hardware fair with verified emails, let me know your target industry.',
        why: 'lists',
      },
      { text: '我们是专业货代，提供海运整柜拼箱双清到门服务，价格优惠，欢迎咨询。', why: 'zh' },
      {
        text: 'Somos fabricantes de cajas de carton, ofrecemos buen precio. Si le interesa contacte con nosotros.',
        why: 'es',
      },
      { text: 'Мы производитель спецодежды, предлагаем оптовые цены. Если вас интересует, звоните.', why: 'ru' },
      {
        text: 'Wir sind Hersteller von Verpackungen und bieten günstige Preise. Bei Interesse melden Sie sich.',
        why: 'de',
      },
      { text: 'Неllо, bеst рriсе tоdау', why: 'Cyrillic letters inside Latin words' },
    ],
    misses: [
      {
        text: 'We are a manufacturer of furniture in Poland and need 5,000 drawer slides, 450 mm. Please quote.',
        why: 'a factory that buys',
      },
      {
        subject: 'Factory Direct Sale High Quality Waterproof Backpack',
        text: 'Factory Direct Sale High Quality Waterproof Backpack',
        why: 'product title',
      },
      { text: 'Do you offer door to door shipping to Kenya? I want 40 chairs.', why: 'asks for shipping' },
      { text: 'Нужен станок СNС и кабель USВ, 5 шт', why: 'slips of a bilingual keyboard' },
      { text: 'Please quote web development x 1 and SEO monthly x 2 months.', why: 'buys services' },
    ],
  },
});

function pitches(view: CaseView): Finding[] {
  const own = ownWords(view);
  const found: Finding[] = [];
  let plain = false;
  for (const family of FAMILIES) {
    const span = first(family, family.plain ? view.buyerParts : own);
    if (!span) continue;
    plain ||= family.plain === true && family.strength > 0.6;
    found.push({ span, strength: family.strength, reason: family.reason });
  }
  if (found.length === 0) return found;
  const buying = buyingSpans(own).length;
  // Factories buy too: "we are a manufacturer of X" before "we need Y" is an introduction, not a pitch.
  if (buying > 0 && !plain && found.length < 3) return [];
  const scale = buying === 0 ? 1 : plain || found.length > buying + 1 ? 0.7 : 0.3;
  // "If you are interested, contact me" is everybody's closing line, "we are a wholesaler" a buyer's introduction too.
  const only = found.length === 1 ? found[0] : undefined;
  if (only?.reason === CLOSING) return [{ ...only, strength: 0.15 }];
  if (only?.reason === MAKER) return [{ ...only, strength: questionsIn(view) > 0 ? 0.2 : 0.55 }];
  return found.map((one) => ({ ...one, strength: (one.strength ?? 1) * scale }));
}

function first({ patterns: family, unless }: Family, parts: readonly Part[]): Span | undefined {
  return unless ? family.all(parts, 6).find(({ quote }) => !unless.test(quote)) : family.first(parts);
}
