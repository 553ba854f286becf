import type { Wording } from '../phrase-book';

/** "We are", "our company": openings of an introduction. A business noun must follow in the same sentence. */
export const WE_ARE: Wording = {
  en: 'we are a|we are an|we are the|we re a|we re an|we are one of|we are based|we are located|we are company|we are importers|we are distributors|we are wholesalers|we are|i am a|i m a|i am an|i m an|i am the|i m the|i own|i own a|i run|i run a|i have a|i have an|we have a|we run|we run a|we own|we own a|we operate|i work for|i work at|i work with|i represent|we represent|my name is|this is|i am from|i m from|we are from|on behalf of|our company|my company|our business|my business|our firm|our store|my store|our shop|my shop|our group|my brand|our brand|as a',
  es: 'somos|somos una|somos un|soy|soy el|soy la|soy dueño|tengo una|tengo un|tenemos una|tenemos un|nuestra empresa|mi empresa|nuestra compañía|mi negocio|nuestro negocio|mi tienda|nuestra tienda|represento|trabajo para|trabajo en|mi nombre es|me llamo|en nombre de',
  pt: 'somos|somos uma|somos um|sou|sou o|sou a|sou dono|tenho uma|tenho um|temos uma|temos um|nossa empresa|minha empresa|meu negócio|nosso negócio|minha loja|nossa loja|represento|trabalho para|trabalho na|meu nome é|me chamo|em nome da',
  fr: 'nous sommes|je suis|j’ai une|j’ai un|nous avons une|nous avons un|notre entreprise|notre société|mon entreprise|ma société|notre magasin|mon magasin|ma boutique|notre boutique|je représente|nous représentons|je travaille pour|je travaille chez|je m’appelle|je dirige|au nom de',
  de: 'wir sind|ich bin|wir haben ein|wir haben einen|ich habe ein|ich habe einen|unsere firma|unser unternehmen|meine firma|mein unternehmen|unser geschäft|mein laden|unser laden|ich vertrete|wir vertreten|ich arbeite für|ich arbeite bei|mein name ist|ich heiße|im namen|wir betreiben|ich betreibe|als',
  ru: 'мы|я|наша компания|моя компания|наша фирма|наше предприятие|наш магазин|мой магазин|я представляю|мы представляем|представляю|меня зовут|от имени|я работаю|у нас|у меня|являюсь|мы являемся|компания',
  ar: 'نحن|انا|أنا|شركتنا|شركتي|مؤسستنا|مؤسستي|متجرنا|متجري|محلي|امثل|نمثل|اعمل في|اعمل لدى|اسمي|لدي|لدينا|نيابة عن|صاحب',
  zh: '我们是|我是|我们公司|我公司|我司|敝公司|我们有|我有|我叫|我们在|我代表|我开|本公司',
  it: 'siamo|sono|la nostra azienda|la mia azienda|il nostro negozio|il mio negozio|mi chiamo|rappresento|ho un|abbiamo un',
  tr: 'biz|ben|firmamız|şirketimiz|şirketim|mağazamız|adım',
  ja: '弊社は|当社は|私は|弊社',
  ko: '저희는|우리는|저는|저희 회사는|당사는',
};

/** What a buyer's business is. */
export const BUSINESSES: Wording = {
  en: 'company|firm|business|small business|importer|importers|distributor|distributors|wholesaler|wholesalers|retailer|retailers|reseller|resellers|trader|traders|trading|trading company|store|stores|shop|shops|boutique|chain|supermarket|supermarkets|online shop|online store|e commerce|ecommerce|amazon seller|ebay seller|etsy|shopify|brand|brand owner|startup|start up|manufacturer|factory|workshop|contractor|construction company|agency|agent|procurement|purchasing manager|purchase manager|purchasing department|procurement manager|procurement officer|buyer|buying office|sourcing|sourcing agent|owner|founder|co founder|ceo|director|general manager|restaurant|hotel|cafe|café|bakery|school|clinic|hospital|university|laboratory|gym|salon|spa|bottled water company|dealer|dealership|warehouse|group|llc|ltd|inc|gmbh|corporation|corp|designer|studio|farm|foundation|church|event company|marketing company|architect|installer|engineer|engineering company',
  es: 'empresa|compañía|importador|importadora|importadores|distribuidor|distribuidora|distribuidores|mayorista|mayoristas|minorista|comerciante|tienda|tiendas|tienda online|cadena|supermercado|supermercados|fábrica|fabricante|constructora|agencia|agente|jefe de compras|encargado de compras|departamento de compras|comprador|dueño|dueña|propietario|propietaria|gerente|director|restaurante|hotel|cafetería|clínica|escuela|marca|emprendimiento|negocio|taller|ferretería|almacén',
  pt: 'empresa|companhia|importador|importadora|importadores|distribuidor|distribuidora|distribuidores|atacadista|varejista|comerciante|loja|lojas|loja online|rede|supermercado|supermercados|fábrica|fabricante|construtora|agência|agente|gerente de compras|departamento de compras|comprador|compradora|dono|dona|proprietário|proprietária|gerente|diretor|restaurante|hotel|cafeteria|clínica|escola|marca|negócio|oficina',
  fr: 'entreprise|société|importateur|importatrice|importateurs|distributeur|distributeurs|grossiste|grossistes|détaillant|revendeur|commerçant|magasin|magasins|boutique|boutique en ligne|chaîne|supermarché|supermarchés|usine|fabricant|agence|agent|responsable achats|responsable des achats|acheteur|acheteuse|service achats|propriétaire|gérant|gérante|directeur|directrice|fondateur|fondatrice|restaurant|hôtel|café|clinique|école|marque|atelier|sarl|entrepreneur',
  de: 'firma|unternehmen|importeur|importeure|händler|großhändler|grosshändler|einzelhändler|distributor|vertrieb|laden|geschäft|geschäfte|onlineshop|online shop|kette|supermarkt|fabrik|hersteller|agentur|einkäufer|einkäuferin|einkaufsleiter|einkaufsleiterin|einkauf|einkaufsabteilung|inhaber|inhaberin|geschäftsführer|geschäftsführerin|gründer|restaurant|hotel|klinik|schule|marke|werkstatt|gmbh|bauunternehmen',
  ru: 'компани*|фирм*|импортер*|дистрибьютор*|дистрибьютер*|оптовик*|оптовая|оптовые|розничн*|магазин*|интернет магазин*|сеть|сети|супермаркет*|завод*|фабрик*|производител*|агентств*|агент*|закупк*|закупок|отдел закупок|менеджер по закупкам|менеджер|директор*|владелец|владелица|основатель|ресторан*|отель|гостиниц*|кафе|клиник*|школ*|бренд*|мастерск*|ооо|ип|предприниматель|торгов*',
  ar: 'شركة|مؤسسة|مستورد|مستوردون|مستوردين|موزع|موزعون|موزعين|تاجر|تجار|تاجر جملة|جملة|متجر|متاجر|محل|محلات|متجر الكتروني|سلسلة|سوبرماركت|مصنع|وكيل|وكالة|مدير المشتريات|مسؤول المشتريات|قسم المشتريات|مشتري|مالك|صاحب|مدير|مطعم|فندق|مقهى|عيادة|مدرسة|علامة تجارية|ورشة|تجارة|للتجارة',
  zh: '公司|进口商|经销商|批发商|零售商|贸易商|代理商|采购商|店|店铺|网店|电商|连锁|超市|工厂|厂家|品牌|采购经理|采购部|采购员|采购|老板|创始人|负责人|经理|餐厅|酒店|咖啡店|诊所|学校|跨境卖家|卖家|分销商|集团',
  it: 'azienda|ditta|importatore|importatori|distributore|distributori|grossista|negozio|negozi|catena|responsabile acquisti|ufficio acquisti|titolare|ristorante|hotel|marchio|srl',
  tr: 'firma|firması|şirket|şirketi|ithalatçı|ithalatçıyız|distribütör|toptancı|mağaza|mağazası|satın alma|sahibi|restoran|otel|marka|ticaret',
  ja: '会社|輸入|卸|販売店|店舗|メーカー|商社|購買|代理店',
  ko: '회사|수입|도매|소매|유통|매장|구매|쇼핑몰|브랜드|대리점',
};

/** Positions as printed under a signature. */
export const POSITIONS: Wording = {
  en: 'purchasing manager|purchase manager|procurement manager|purchasing director|procurement officer|procurement specialist|purchasing officer|purchasing agent|purchaser|buyer|senior buyer|import manager|sourcing manager|supply chain manager|general manager|managing director|sales manager|sales director|operations manager|product manager|project manager|owner|co owner|founder|co founder|ceo|coo|president|director|head of purchasing|head of procurement',
  es: 'jefe de compras|jefa de compras|gerente de compras|gerente general|director general|encargado de compras|directora|director comercial',
  pt: 'gerente de compras|comprador|compradora|diretor geral|diretora|gerente geral',
  fr: 'responsable achats|responsable des achats|directeur des achats|directrice des achats|acheteur|acheteuse|directeur général|gérant|gérante',
  de: 'einkaufsleiter|einkaufsleiterin|einkäufer|einkäuferin|geschäftsführer|geschäftsführerin|leiter einkauf|leiterin einkauf|inhaber|inhaberin',
  ru: 'менеджер по закупкам|начальник отдела закупок|директор по закупкам|специалист по закупкам|генеральный директор|закупщик',
  ar: 'مدير المشتريات|مسؤول المشتريات|المدير العام|مدير عام|المدير التنفيذي',
  zh: '采购经理|采购主管|采购总监|总经理|采购员|销售经理',
  it: 'responsabile acquisti|direttore acquisti|amministratore delegato',
  tr: 'satın alma müdürü|genel müdür',
};

/** Labels before a contact detail in a signature. */
export const CONTACT_LABELS: Readonly<Record<'fax' | 'address' | 'phone', Wording>> = {
  fax: { any: 'fax|fax no|f', es: 'fax', de: 'telefax', ru: 'факс', ar: 'فاكس', zh: '传真' },
  address: {
    en: 'address|add|our address|delivery address|shipping address|head office',
    es: 'dirección|domicilio',
    pt: 'endereço',
    fr: 'adresse',
    de: 'adresse|anschrift|lieferadresse',
    ru: 'адрес|юридический адрес',
    ar: 'العنوان|عنوان',
    zh: '地址|收货地址',
    it: 'indirizzo',
    tr: 'adres',
  },
  phone: {
    en: 'tel|phone|mobile|cell|cell phone|telephone|whatsapp|whats app|mob|ph|call me',
    es: 'tel|teléfono|móvil|celular|cel',
    pt: 'telefone|celular|tel',
    fr: 'tél|téléphone|portable|mobile',
    de: 'telefon|handy|mobil|tel',
    ru: 'тел|телефон|моб|ватсап|вотсап',
    ar: 'هاتف|جوال|موبايل|واتساب|واتس',
    zh: '电话|手机|微信',
  },
};

/** Us asking who the buyer is and how to reach him (probe.evasive-contact). */
export const CONTACT_ASKS: Wording = {
  en: 'your email|your e mail|your mail|your whatsapp|your phone|your phone number|your mobile|your contact|your contact details|your contact information|your company name|your company|your website|your address|company name|email address|whatsapp number|contact details|contact information|how can we reach you|business card|may i know your',
  es: 'su correo|su email|tu correo|tu whatsapp|su whatsapp|su teléfono|su número|su empresa|nombre de su empresa|datos de contacto|su página web',
  pt: 'seu e mail|seu email|seu whatsapp|seu telefone|sua empresa|nome da empresa|dados de contato',
  fr: 'votre e mail|votre mail|votre adresse|votre whatsapp|votre téléphone|votre société|votre entreprise|vos coordonnées|nom de votre',
  de: 'ihre e mail|ihre mail|ihre email|ihre telefonnummer|ihre firma|ihr unternehmen|ihre kontaktdaten|ihre website|ihre adresse',
  ru: 'ваш e mail|ваш email|вашу почту|ваша почта|ваш whatsapp|ваш телефон|ваш номер|ваша компания|название компании|ваши контакты|контактные данные',
  ar: 'بريدك|ايميلك|رقمك|واتسابك|رقم الواتساب|اسم شركتك|شركتكم|بيانات الاتصال|معلومات الاتصال|رقم هاتفك',
  zh: '您的邮箱|你的邮箱|您的电话|您的联系方式|联系方式|公司名称|贵公司名称|您的微信|您的网站|您的whatsapp|您公司',
};

/** Neutral openings that address nobody in particular; what follows a greeting is checked against our names. */
export const GREETINGS: Wording = {
  any: 'dear|hello|hi|hey|hola|estimado|estimada|estimados|olá|ola|prezado|prezada|prezados|caro|bonjour|cher|chère|hallo|guten tag|guten morgen|sehr geehrter herr|sehr geehrte frau|sehr geehrte|liebe|lieber|здравствуйте|добрый день|привет|уважаемый|уважаемая|уважаемые|مرحبا|السلام عليكم|عزيزي|السيد|السيدة|الاستاذ|الاخ|اهلا|你好|您好|尊敬的|亲爱的|ciao|buongiorno|gentile|merhaba|sayın|good morning|good afternoon|good evening|good day|attn',
};

/** Makers and suppliers: who is one sells. */
export const MAKERS: Wording = {
  en: 'manufacturer|manufacturers|supplier|suppliers|factory|vendor|exporter|exporters|producer|producers|gold supplier|stockist|forwarder|freight forwarder|supplier from china',
  es: 'fabricante|fabricantes|proveedor|proveedores|fábrica|exportador|exportadores|productores',
  pt: 'fabricante|fabricantes|fornecedor|fornecedores|fábrica|exportador|exportadores|produtores',
  fr: 'fabricant|fabricants|fournisseur|fournisseurs|usine|exportateur|exportateurs|producteur|producteurs',
  de: 'hersteller|lieferant|lieferanten|fabrik|exporteur|produzent',
  ru: 'производитель|производители|поставщик|поставщики|завод|фабрика|экспортер',
  ar: 'مصنع|مورد|موردون|موردين|مصدر|منتج',
  zh: '生产商|制造商|供应商|厂家|工厂|出口商|货代',
  it: 'produttore|produttori|fornitore|fornitori|fabbrica',
  tr: 'üretici|üreticisi|tedarikçi|fabrika|ihracatçı',
};
