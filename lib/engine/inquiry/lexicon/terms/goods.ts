import type { Wording } from '../phrase-book';

/** Certificates and conformity marks (real.specifics "certificate"). Case does not tell them apart from words, so "GS", "PSE", "UN" and the like are left out. */
export const CERTIFICATES: Readonly<Record<string, Wording | string>> = {
  ce: 'ce certificate|ce certification|ce certified|ce marking|ce mark|ce approved|ce approval|certificado ce|certificat ce|marquage ce|ce zertifikat|ce kennzeichnung|сертификат ce|сертификат се|شهادة ce|ce认证|ce证书|ce rohs|ce fcc|fcc ce|ce fda|ce iso|with ce|have ce|need ce|ce and',
  fda: 'fda',
  iso: 'iso 9001|iso9001|iso 14001|iso 13485|iso13485|iso 22000|iso22000|iso 45001|iso certificate|iso certified|iso certification',
  rohs: 'rohs',
  reach: 'reach compliant|reach compliance|reach certificate|reach regulation|reach svhc|reach verordnung|reach report',
  lfgb: 'lfgb',
  fcc: 'fcc',
  ul: 'ul listed|ul certified|ul certificate|ul certification|ul approved|etl|csa certified|cul',
  saso: 'saso|saber certificate|saber|gcc certificate|g mark|esma|moiat',
  eac: 'eac|ттс|декларация соответствия|сертификат соответствия|сертификат еас|еас|гост р',
  halal: 'halal|حلال|халяль|清真认证|kosher',
  bsci: 'bsci|sedex|smeta|sa8000|wrap certificate|social audit',
  organic:
    'organic certificate|organic certified|usda organic|gots|oeko tex|oekotex|grs certificate|grs certified|fsc|fsc certified|pefc',
  toys: 'en71|en 71|astm f963|cpsc|cpsia|cpc certificate|cpc|ukca',
  food: 'brc certificate|brcgs|haccp|gmp|ifs certificate|bpa free|food grade certificate',
  battery:
    'msds|un38.3|un38|kc certificate|pse certificate|bis certificate|bis certified|sirim|nom certificate|inmetro|anatel|sabs|soncap|pvoc|coc certificate|telec',
  machine: 'e mark|emark|dot certified|dot approved|atex|ped certificate|mill test certificate|mtc 3.1|en 10204',
  named:
    'certificate|certificates|certification|certifications|certified|certificado|certificados|certificada|certificación|certificaciones|certificação|certificações|certificat|certificats|certification|zertifikat|zertifikate|zertifiziert|zertifizierung|prüfbericht|сертификат|сертификаты|сертификата|сертификатов|сертификация|сертифицирован*|شهادة|شهادات|شهادة مطابقة|شهادة الجودة|证书|认证|检测报告|质检报告|certificato|certificati|certificazione|sertifika|sertifikası|belgesi|認証|証明書|인증서|test report|test reports|lab report|coa|certificate of analysis',
};

/** Quality standards and inspection (real.specifics "quality standard"). */
export const QUALITY: Wording = {
  en: 'quality standard|quality standards|quality control|high quality|good quality|premium quality|top quality|best quality|quality requirement*|inspection|aql|astm|din|jis|sgs|bureau veritas|intertek|tuv|third party inspection|food grade|food safe|medical grade|industrial grade|grade a|a grade|grade aa|first grade|aaa grade|aaa quality|grade b|virgin material|warranty|guarantee|safety standard*|compliance|eco friendly|non toxic|waterproof|authentic|original',
  es: 'norma de calidad|estándar de calidad|estándares de calidad|control de calidad|alta calidad|buena calidad|garantía|inspección|grado alimenticio|primera calidad',
  pt: 'padrão de qualidade|padrões de qualidade|controle de qualidade|alta qualidade|boa qualidade|garantia|inspeção|grau alimentício|primeira qualidade',
  fr: 'norme de qualité|normes de qualité|contrôle qualité|contrôle de qualité|haute qualité|bonne qualité|garantie|inspection|qualité alimentaire|première qualité',
  de: 'qualitätsstandard*|qualitätskontrolle|qualitätsanforderung*|hohe qualität|gute qualität|garantie|gewährleistung|prüfung|lebensmittelecht|din en',
  ru: 'стандарт качества|стандарты качества|контроль качества|высокого качества|высокое качество|хорошего качества|гарантия|гарантию|гост|ту|первый сорт|высший сорт|пищевой',
  ar: 'معايير الجودة|مواصفات قياسية|جودة عالية|مراقبة الجودة|ضمان|فحص الجودة|درجة اولى|صالح للطعام',
  zh: '质量标准|质量要求|质检|验货|国标|质保|保修|食品级|医用级|一级品|优等品|质量好|高质量|a级',
  it: 'standard di qualità|alta qualità|garanzia|controllo qualità',
  tr: 'kalite standardı|kaliteli|garanti|birinci sınıf',
  ja: '品質基準|保証|検品',
  ko: '품질 기준|보증|검사',
};

export const PACKAGING: Wording = {
  en: 'packaging|packing|packed in|packed|per carton|pcs per carton|pieces per carton|inner box|gift box|gift boxes|color box|colour box|retail box|retail packaging|blister|blister pack|opp bag|poly bag|polybag|shrink wrap|export carton|master carton|carton size|pallet|pallets|palletized|individually wrapped|individual package|custom boxes|custom box|barcode|label on|drum|drums|jerry can|jerrycan|big bag|bulk packing|zip bag|ziplock|wooden case|wooden crate',
  es: 'empaque|embalaje|empacado|envasado|caja de regalo|caja individual|por caja|palet|palets|tarima|etiqueta|código de barras|saco|sacos|bolsa individual',
  pt: 'embalagem|embalagens|embalado|caixa de presente|caixa individual|por caixa|palete|paletes|etiqueta|código de barras|saco|sacos',
  fr: 'emballage|conditionnement|emballé|boîte cadeau|boîte individuelle|par carton|palette|palettes|étiquette|code barres|sachet|sachets',
  de: 'verpackung*|verpackt|geschenkbox|geschenkkarton|pro karton|palette|paletten|etikett*|strichcode|barcode|einzeln verpackt|umverpackung',
  ru: 'упаковк*|упакован*|подарочная коробка|в коробке|паллет*|этикетк*|штрихкод*|в мешках|в бочках|индивидуальная упаковка',
  ar: 'تغليف|التغليف|تعبئة|التعبئة|علبة هدايا|علبة هدية|باليت|باركود|ملصق|اكياس',
  zh: '包装|礼盒|彩盒|外箱|内盒|纸箱|托盘|吸塑|opp袋|条码|标签|编织袋|木箱|每箱',
  it: 'imballaggio|imballo|confezione|confezionato|scatola regalo|pallet',
  tr: 'ambalaj|paketleme|kutulu|palet',
  ja: '包装|梱包|化粧箱',
  ko: '포장|박스 포장|팔레트',
};

export const ORIGIN: Wording = {
  en: 'country of origin|place of origin|made in china|made in|origin|certificate of origin',
  es: 'país de origen|hecho en|fabricado en|procedencia|origen',
  pt: 'país de origem|fabricado na|feito na|procedência|origem',
  fr: 'pays d’origine|fabriqué en|provenance|origine',
  de: 'ursprungsland|herkunft|herkunftsland|hergestellt in',
  ru: 'страна происхождения|страна производства|страна изготовления|сделано в|произведено в|происхождение',
  ar: 'بلد المنشأ|صنع في|المنشأ',
  zh: '产地|原产地|原产国|哪里生产',
  it: 'paese di origine|prodotto in',
  tr: 'menşei|menşe ülke',
  ja: '原産国|原産地',
  ko: '원산지',
};

/** Materials: naming one is a specification. */
export const MATERIALS: Wording = {
  en: 'stainless steel|carbon steel|galvanized|galvanised|aluminium|aluminum|zinc alloy|brass|copper|cast iron|wrought iron|iron|plastic|pvc|abs|polycarbonate|polypropylene|hdpe|ldpe|pet|petg|tpu|tpe|eva|silicone|rubber|acrylic|glass|borosilicate|ceramic|porcelain|bamboo|wood|wooden|mdf|plywood|solid wood|oak|walnut|rattan|leather|pu leather|genuine leather|cotton|polyester|linen|silk|wool|nylon|spandex|velvet|plush|denim|canvas|felt|kraft|kraft paper|cardboard|corrugated|carbon fiber|carbon fibre|fiberglass|resin|vinyl|latex|microfiber|fleece|satin|cashmere|titanium|graphite|marble|granite|quartz|foil|sterling silver|gold plated|304|316|316l|18/8|6061|q235|pe|pp|enamel',
  es: 'acero inoxidable|acero|aluminio|latón|cobre|hierro|plástico|silicona|caucho|goma|vidrio|cristal|cerámica|bambú|madera|cuero|algodón|poliéster|lino|seda|lana|cartón|resina|tela|mármol',
  pt: 'aço inoxidável|aço inox|inox|alumínio|latão|cobre|ferro|silicone|borracha|vidro|cerâmica|bambu|madeira|couro|algodão|poliéster|linho|seda|lã|papelão|resina|tecido|mármore',
  fr: 'acier inoxydable|acier|inox|aluminium|laiton|cuivre|fer|plastique|silicone|caoutchouc|verre|céramique|bambou|bois|cuir|coton|polyester|lin|soie|laine|carton|résine|tissu|marbre',
  de: 'edelstahl|stahl|aluminium|messing|kupfer|eisen|kunststoff|silikon|gummi|glas|keramik|bambus|holz|leder|baumwolle|polyester|leinen|seide|wolle|karton|harz|stoff|marmor',
  ru: 'нержавеющая сталь|нержавеющей стали|нержавейк*|сталь|стальн*|алюмини*|латун*|медь|медн*|железо|пластик*|силикон*|резин*|стекл*|керамик*|керамическ*|бамбук*|дерев*|древесин*|кож*|хлопок|хлопка|хлопков*|полиэстер*|лен|льна|шелк*|шерст*|картон*|смол*|ткан*|мрамор*',
  ar: 'ستانلس ستيل|الفولاذ المقاوم للصدا|فولاذ|حديد|المنيوم|الومنيوم|نحاس|بلاستيك|سيليكون|مطاط|زجاج|سيراميك|بامبو|خيزران|خشب|جلد|قطن|بوليستر|كتان|حرير|صوف|كرتون|رخام|قماش',
  zh: '不锈钢|碳钢|铝合金|铝|锌合金|黄铜|铜|铸铁|铁|塑料|硅胶|橡胶|亚克力|玻璃|陶瓷|竹|木|实木|真皮|皮革|棉|涤纶|亚麻|真丝|羊毛|尼龙|毛绒|牛皮纸|碳纤维|玻璃纤维|树脂|大理石|钛',
  it: 'acciaio inox|acciaio|alluminio|ottone|legno|pelle|cotone|vetro|plastica|gomma|ceramica',
  tr: 'paslanmaz|çelik|alüminyum|ahşap|deri|pamuk|cam|plastik|silikon|kauçuk|seramik',
  ja: 'ステンレス|アルミ|木製|革|綿|ガラス|プラスチック|シリコン',
  ko: '스테인리스|알루미늄|나무|가죽|면|유리|플라스틱|실리콘',
};

/** Colours, weaker than materials. */
export const COLOURS: Wording = {
  en: 'black|white|red|blue|green|yellow|pink|purple|grey|gray|brown|beige|silver|gold|golden|transparent|matte|matt|glossy|pantone|navy|turquoise|cream|rose gold|multicolor|hex color|color hex|mixed color|mixed colors',
  es: 'negro|negra|blanco|blanca|rojo|roja|azul|verde|amarillo|rosa|gris|marrón|plateado|dorado|transparente|mate',
  pt: 'preto|preta|branco|branca|vermelho|azul|verde|amarelo|rosa|cinza|marrom|prateado|dourado|transparente|fosco',
  fr: 'noir|noire|noirs|noires|blanc|blanche|rouge|bleu|bleue|vert|verte|jaune|rose|gris|grise|marron|argenté|doré|transparent|mat',
  de: 'schwarz*|weiß*|rot|rote|blau*|grün*|gelb*|rosa|grau*|braun*|silber*|gold|transparent|matt',
  ru: 'черн*|бел*|красн*|синий|синего|синие|зелен*|желт*|розов*|серый|серая|серого|серые|коричнев*|серебрист*|золотист*|прозрачн*|матов*',
  ar: 'اسود|ابيض|احمر|ازرق|اخضر|اصفر|وردي|رمادي|بني|فضي|ذهبي|شفاف',
  zh: '黑色|白色|红色|蓝色|绿色|黄色|粉色|紫色|灰色|棕色|银色|金色|透明|哑光|潘通',
};

/** Attribute names. Followed by a colon or a value they specify ("Material: oak", "size 17"). */
export const ATTRIBUTES: Wording = {
  en: 'size|sizes|dimension|dimensions|material|materials|materia|color|colour|colors|colours|capacity|voltage|power|wattage|thickness|width|length|height|diameter|weight|model|model number|model no|model numbers|part number|part no|oem number|oem no|item number|grade|shape|style|design style|design|feature|features|application|usage|use|function|type|brand|brand name|specification|specifications|spec|specs|technics|technique|print method|printing|pattern|gender|age range|theme|finish|surface|density|tolerance|purity|speed|connectivity|battery|battery life|resolution|frequency|protection rating|product type|plug|plug type|season|fabric|fit|neckline|closure|item|product|product name|name|description|product description|details|requirements|detailed requirements|product specifications|package|volume|pressure|flow|temperature|viscosity|concentration|mesh|gauge|gsm|advantage|condition|year|fuel|transmission|mileage|characters|by animation source|commodity attribute|completion degree|original package|scale|sourcing type',
  es: 'tamaño|tamaños|medida|medidas|dimensiones|material|color|colores|capacidad|voltaje|potencia|espesor|grosor|ancho|largo|altura|diámetro|peso|modelo|forma|estilo|marca|especificación|especificaciones|acabado|uso|aplicación|talla|tallas|diseño',
  pt: 'tamanho|tamanhos|medida|medidas|dimensões|material|cor|cores|capacidade|voltagem|tensão|potência|espessura|largura|comprimento|altura|diâmetro|peso|modelo|formato|estilo|marca|especificação|especificações|acabamento|uso|aplicação',
  fr: 'taille|tailles|dimension|dimensions|matière|matériau|couleur|couleurs|capacité|tension|puissance|épaisseur|largeur|longueur|hauteur|diamètre|poids|modèle|référence|forme|style|marque|spécification|spécifications|caractéristiques|finition|usage|application',
  de: 'größe|größen|maße|abmessung*|material|farbe|farben|kapazität|spannung|leistung|dicke|stärke|breite|länge|höhe|durchmesser|gewicht|modell|artikelnummer|form|stil|marke|spezifikation*|ausführung|oberfläche|verwendung|füllmenge|fassungsvermögen',
  ru: 'размер|размеры|размером|габариты|материал|цвет|цвета|емкость|объем|напряжение|мощность|толщина|толщиной|ширина|длина|высота|диаметр|диаметром|вес|весом|модель|артикул|форма|марка|бренд|характеристики|спецификация|спецификации|отделка|назначение|плотность|плотностью|марка стали',
  ar: 'مقاس|المقاس|حجم|الحجم|الابعاد|ابعاد|المادة|الخامة|لون|اللون|الالوان|سعة|السعة|جهد|القدرة|سماكة|السماكة|عرض|الطول|ارتفاع|قطر|القطر|وزن|الوزن|موديل|الموديل|المواصفات|مواصفات|الشكل|الماركة',
  zh: '尺寸|规格|材质|材料|颜色|容量|电压|功率|厚度|宽度|长度|高度|直径|重量|型号|款式|参数|克重|工艺|用途|表面处理|密度',
  it: 'dimensioni|misura|misure|materiale|colore|capacità|spessore|peso|modello',
  tr: 'boyut|ölçü|ölçüleri|malzeme|renk|kapasite|kalınlık|ağırlık|model',
  ja: 'サイズ|材質|色|容量|厚さ|重量|型番|仕様',
  ko: '사이즈|재질|색상|용량|두께|무게|모델|사양',
};

/** Words that a number right after (or before) makes a quantity. */
export const QUANTITY_WORDS: Wording = {
  en: 'qty|quantity|quantities|order quantity|purchase quantity|annual quantity|annual volume|amount|sourcing quantity|initial order|first order|trial order|order size|batch of|set of|total of|monthly|per month|per year|each order|each month',
  es: 'cantidad|cantidades|cant|pedido de|lote de|al mes|mensual*|primer pedido',
  pt: 'quantidade|quantidades|qtd|pedido de|lote de|por mês|mensal*|primeiro pedido',
  fr: 'quantité|quantités|qté|commande de|lot de|par mois|première commande',
  de: 'menge|mengen|stückzahl|bestellmenge|auflage|pro monat|monatlich|erstbestellung',
  ru: 'количество|количестве|кол во|объем заказа|партия|партию|партии|тираж*|в месяц|ежемесячно',
  ar: 'الكمية|كمية|بكمية|العدد|عدد|شهريا',
  zh: '数量|订购量|订量|采购量|首单|一批|每月|每年|批量',
  it: 'quantità|lotto di',
  tr: 'adet|miktar',
  ja: '数量|個数|ロット',
  ko: '수량',
};

/** Containers: a quantity by themselves. */
export const CONTAINERS: Wording = {
  en: 'container|containers|full container|one container|container load|truckload|20ft|40ft|20gp|40gp|40hq|40hc|20 ft|40 ft|20 gp|40 gp|40 hq|40 hc|20 feet|40 feet|20 foot|40 foot|20 fcl|40 fcl|20dc|40dc|fcl',
  es: 'contenedor|contenedores',
  pt: 'contêiner|contêineres|container',
  fr: 'conteneur|conteneurs',
  de: 'container',
  ru: 'контейнер|контейнера|контейнеров|контейнеры',
  ar: 'حاوية|حاويات|كونتينر',
  zh: '货柜|集装箱|小柜|高柜|平柜|一个柜|整柜|尺柜',
  it: 'container|contenitori',
  tr: 'konteyner',
  ja: 'コンテナ',
  ko: '컨테이너',
};

/** Quantities said in words. */
export const QUANTITY_PHRASES: Wording = {
  en: 'a dozen|one dozen|two dozen|dozens of|hundreds of|thousands of|a thousand|one thousand|two thousand|five thousand|ten thousand|a hundred|one hundred|two hundred|three hundred|five hundred|a couple of|wholesale quantities|wholesale quantity|in bulk|bulk order|one piece|one set|one unit|two sets|two pieces|two units',
  es: 'una docena|docenas|cientos de|miles de|mil piezas|mil unidades|cien piezas|quinientas|al por mayor',
  pt: 'uma dúzia|dúzias|centenas de|milhares de|mil peças|mil unidades|cem peças|quinhentas|no atacado|por atacado',
  fr: 'une douzaine|une centaine|des centaines|un millier|mille pièces|cent pièces|en gros',
  de: 'ein dutzend|hundert stück|tausend stück|großhandel',
  ru: 'дюжин*|сотню|сотни|тысяч*|оптом|крупная партия|крупную партию',
  ar: 'الف قطعة|مئة قطعة|خمسمئة|بالجملة|جملة',
  zh: '一千|两千|三千|五千|一万|几百|几千|上千|一百个|五百',
};

/** Questions only a peer or a very deep engineer asks before any order: process, composition, cost structure (probe.too-technical). */
export const INSIDER: Wording = {
  en: 'production process|manufacturing process|process parameters|process flow|cost breakdown|cost structure|raw material cost|raw material supplier|material supplier|supplier of raw|where do you buy|which supplier|machine model do you|which machine|what machine|production line|formula|formulation|recipe|exact composition|chemical composition|composition ratio|mixing ratio|mold cost|mould cost|tooling cost|cycle time|yield rate|scrap rate|defect rate|tolerance of|tolerances|tolerance|cpk|surface roughness|heat treatment|hardness|curing temperature|injection pressure|injection temperature|sintering temperature|bom|bill of materials|cad file|cad files|step file|technical drawing*|detailed drawing*|gerber|firmware|source code|test method|test parameters|how many workers|how many machines|monthly capacity|annual output|labor cost|profit margin|factory cost|coating thickness|plating thickness|wall thickness tolerance|melting index|annealing|quenching',
  es: 'proceso de producción|proceso de fabricación|desglose de costos|desglose de costes|estructura de costos|proveedor de materia prima|fórmula|formulación|composición química|composición exacta|tolerancia|tolerancias|dureza|tratamiento térmico|rugosidad|molde|planos técnicos|capacidad mensual|línea de producción|temperatura de',
  pt: 'processo de produção|processo de fabricação|composição de custos|fornecedor de matéria prima|fórmula|formulação|composição química|tolerância|tolerâncias|dureza|tratamento térmico|rugosidade|desenhos técnicos|capacidade mensal|linha de produção',
  fr: 'procédé de fabrication|processus de fabrication|processus de production|décomposition des coûts|structure des coûts|fournisseur de matière première|formule|formulation|composition chimique|tolérance|tolérances|dureté|traitement thermique|rugosité|plans techniques|capacité mensuelle|ligne de production',
  de: 'herstellungsprozess|herstellungsverfahren|fertigungsverfahren|kostenaufschlüsselung|kostenstruktur|rohstofflieferant*|rezeptur|formel|chemische zusammensetzung|toleranz*|härte|wärmebehandlung|rauheit|oberflächenrauheit|technische zeichnung*|monatskapazität|produktionslinie|werkzeugkosten',
  ru: 'технологический процесс|процесс производства|технология производства|структура себестоимости|себестоимост*|поставщик сырья|поставщика сырья|рецептур*|формула|химический состав|допуск|допуски|твердость|термообработк*|шероховатост*|чертеж*|мощность производства|производственная линия',
  ar: 'عملية الانتاج|عملية التصنيع|تفاصيل التكلفة|هيكل التكلفة|مورد المواد الخام|التركيبة|تركيبة كيميائية|التركيب الكيميائي|التفاوت|الصلابة|المعالجة الحرارية|خشونة|رسومات فنية|خط الانتاج|الطاقة الشهرية',
  zh: '生产工艺|工艺流程|工艺参数|成本构成|成本明细|原材料供应商|原料供应商|原料哪里|配方|成分比例|化学成分|公差|硬度|热处理|粗糙度|模具费|开模费|图纸|良品率|产能|月产量|生产线|设备型号|什么机器|镀层厚度|cpk|bom表|注塑温度|烧结',
};
