import { patterns } from '../pattern';

/**
 * Asking without a question mark, in the languages buyers write. Matched anywhere in a sentence; openings that ask only at its
 * head are in `OPENS`.
 */
export const ASKING = patterns(
  // en
  '{please|pls|plz|kindly|could you|can you|would you} {please|kindly|also|} {quote|send|advise|advice|tell|let|inform|provide|share|confirm|give|offer|email|mail|specify|indicate|update|clarify|check|reply with|whatsapp|include|forward|attach|mention|state|list|supply|arrange|recommend|suggest|explain|calculate|estimate|draft|issue|prepare|mark|show|help|take care|reply|give us}',
  'please {could you|can you} {please|kindly|} {quote|send|advise|tell|inform|provide|share|confirm|give|offer|draft}',
  '{please|kindly} {give|gives} {us|me} a reply',
  '{let|tell} {me|us} {know|the|what|how|if|when|exact|your}',
  '{send|give|show|email|quote|provide} {to|} {me|us} {..3|} {quotation*|quote*|price*|catalog*|list|brochure*|details|info*|photo*|picture*|video*|sample*|exw|fob|cif|moq|cost*|offer*}',
  '{give|share|provide|need} {overall|total|final|full|exact|the|your|best} {cost*|price*|shipping*|freight}',
  '{quote|supply} {us|} {the following|following|as per|per attached}',
  '{know|learn|information|info|details|needed details} {about|from|regarding} {the|your|} {material*|price*|shipping|size*|quality|product*|supplies|colour*|color*}',
  '{wanted|want|would like|like|wish} to {inquire|enquire|ask about|know}',
  '{appreciate|grateful} {..2|} {receiv*|if you|information}',
  '{like|want|wish} to {see|receive|have|get} your',
  '{is|are|would} there {any|a}',
  'good price',
  'howmuch',
  '{also|and|to|kindly|please} advise {if|us|me|on|your|the|whether}',
  'is that {ok|okay|possible|fine}',
  '{wanted|want|like} to check {if|whether}',
  '{i|we} request {you|your}',
  '{looking|hoping} for {a|your|} {price|quote|quotation}',
  '{let|tell|inform|email|send|give|quote|show} {me|us} {know|your|the|a|price*|more|some|what|how|if|for|prices|best|details|catalog*|pictures|photos}',
  '{i|we} {would|d|will|} {also|just|really|} {like|want|wish|need|love} to {know|ask|inquire|enquire|learn|understand|receive|get|see|hear|check}',
  '{i|we} {also|only|} {need|want|require} {a|the|your|some|} {good|best|better|lowest|cheap|} {price*|quotation*|quote*|catalog*|moq|photos|pictures|details|more information|information|more info|best price}',
  'may i {know|ask|have|get}',
  'how {much|many|long|soon|fast|big|far|does|do|is|can}',
  'what {is|are|s|would|will|about|kind|type|size|colour|color|material}',
  'whats {the|your}',
  '{your|the} best {price|offer|quote|quotation} {please|pls|plz|for|}',
  '{want|need|wanted|interested} to know',
  '{wondering|wonder} {if|whether|how|what}',
  'is it possible',
  '{quote|price|quotation} {me|us} {for|on|your|}',
  '{looking forward to|waiting for|await} {your|the} {quotation|quote|price|prices|best offer}',
  // es
  '{por favor|favor|porfavor} {me|nos|} {envi*|mand*|indi*|cotiz*|confirm*|inform*|dig*|compart*|pas*|deme|denme}',
  '{me|nos} {pued*|podria*} {envi*|pas*|dar|mand*|indic*|cotiz*|decir|inform*|confirm*|compartir|dejar}',
  '{pued*|podria*} {enviarme|enviarnos|decirme|decirnos|darme|cotizarme|cotizarnos|indicarme|pasarme|mandarme|confirmar*|informarme}',
  '{cuanto|cuanta|cuantos|cuantas} {cuesta*|vale*|sale*|es|seria|tiempo|tarda*|demora*|cantidad|dias|piezas|unidades|me|sale*}',
  '{cual|cuales} {es|son|seria}',
  '{a como|que precio|a que precio|en cuanto|precio de|precio por favor|cotizacion de}',
  '{quisiera|quiero|me gustaria|queremos|necesito|quisieramos|necesitamos|nos gustaria|deseo} {saber|conocer|cotizar|consultar|preguntar|recibir|una cotizacion|el precio|precio*|el costo|la cotizacion|ver}',
  '{solicito|solicitamos|requiero|pido} {una|la|su|} {cotizacion|informacion|precio*|catalogo}',
  '{solicit*|requer*|necesit*|envi*|mand*|espero|favor de} {su|una|la|de|} {oferta|propuesta|presupuesto|cotizacion|lista de precios|precio*}',
  '{incluir|incluyan|incluya|indicar|indiquen|adjuntar|adjunten}',
  '{como|donde} {se|puedo|podemos} {paga*|compr*|ped*|envi*}',
  '{precio|precios} {puesto|fob|cif|exw|unitario}',
  // pt
  '{por favor|favor} {me|nos|} {envi*|mand*|indi*|cot*|confirm*|inform*|dig*|pass*}',
  '{pode|podem|poderia|poderiam} {me|nos|} {enviar|informar|mandar|passar|dizer|confirmar|cotar|fornecer}',
  '{quanto|quantos|quantas} {custa*|sai|fica|e|seria|tempo|dias|pecas|unidades|demora}',
  '{qual|quais} {e|o|a|os|as|sao|seria}',
  '{gostaria|gostariamos|quero|queria|preciso|precisamos|queremos} {de|} {saber|cotar|conhecer|receber|uma cotacao|um orcamento|consultar|perguntar}',
  '{me|nos} {envie|informe|mande|passe|diga}',
  '{solicito|solicitamos} {uma|o|} {cotacao|orcamento|informac*}',
  '{preciso|precisamos|aguardo|solicito|solicitamos|envie*|mande*} {da|de|a|uma|} {vossa|sua|} {proposta|cotacao|carta*|orcamento|lista de precos}',
  '{consigo|posso|podemos|da para} {comprar|pedir|encomendar|ter|receber}',
  '{como|quem} {se|posso|trata|paga|funciona|faz}',
  // fr
  '{merci de|veuillez|priere de|pourriez vous|pouvez vous|pourrais je|puis je|pourrions nous} {bien vouloir|me|nous|m|} {envoyer|indiquer|confirmer|communiquer|faire|donner|transmettre|preciser|dire|fournir|avoir|adresser|informer|proposer}',
  '{envoyez|donnez|indiquez|faites|dites} {moi|nous}',
  'combien {coute*|de|pour|vaut|est|sont|ca|cela|faut}',
  '{quel|quelle|quels|quelles} {est|sont|serait|seraient}',
  '{je|j|nous} {voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|desire} {savoir|connaitre|avoir|recevoir|obtenir|un devis|le prix|les prix|demander}',
  'est ce {que|qu|possible}',
  // de
  '{bitte|konnten sie|konnen sie|wurden sie} {mir|uns|bitte|} {ein|eine|einen|ihr|ihre|den|die|das|noch|} ..2 {senden|schicken|mitteilen|nennen|geben|zusenden|anbieten|machen|zukommen|sagen|zuschicken|mailen|informieren}',
  '{senden|schicken|nennen|geben|teilen|machen|unterbreiten|sagen} sie {mir|uns|bitte}',
  '{bitte|wir bitten|ich bitte} um {ein|ihr|eine|die|den|ihre|} {angebot|preis*|information*|muster|mitteilung|ruckmeldung|zusendung|katalog}',
  '{wie viel|wieviel|was kostet|was kosten|wie hoch|wie lange|wie viele|was ist|wie gross|wie schnell}',
  '{ich|wir} {mochte|mochten|wurde|wurden} {gern|gerne|} {wissen|erfahren|fragen|anfragen|ein angebot}',
  '{bitte|wir bitten|ich bitte} {um|}  {..1|} {angabe|angebot|preis*}',
  '{lieferzeit|preis|preise|moq} {bitte|angeben|nennen}',
  // ru
  '{пожалуйста|прошу|просим|просьба} ..2 {пришл*|прислать|сообщ*|отправ*|укаж*|указать|подскаж*|выслать|вышл*|направ*|предостав*|рассчит*|уточн*|дайте}',
  '{пришлите|сообщите|подскажите|отправьте|укажите|вышлите|скажите|напишите|посчитайте|рассчитайте|предоставьте|уточните|скиньте}',
  '{сколько|какая|какой|какие|каков|какова|какое|почем|в какой срок|каким образом}',
  '{можете|можно|могли бы|сможете} {ли|вы|бы|} {ли|вы|} {прислать|сделать|отправить|изготовить|узнать|выслать|предоставить|доставить|поставить|сообщить}',
  '{есть ли|возможно ли|имеется ли|делаете ли|доставляете ли|работаете ли}',
  '{хочу|хотел|хотела|хотели|хотим|хотелось} {бы|} {узнать|уточнить|знать|получить|запросить|спросить}',
  '{интересует|нужна|нужен} {цена|стоимость|прайс|минимальн*|срок*|ваша цена}',
  '{прошу|просим|нужна|нужно} {цену|стоимость|прайс|предложение|рассчитать|сообщить|прислать|счет|проформу}',
  // ar
  '{يرجي|من فضلك|نرجو|ارجو|الرجاء|برجاء|رجاء} {منكم|منك|} {ارسال|تزويد*|افاد*|تاكيد|اعلام*|اخبار*|ارسل*|تقديم|ابلاغ*}',
  '{كم|بكم} {سعر|السعر|ثمن|الثمن|تكلفه|يكلف|مده|المده|الحد|هو|هي|يوم|}',
  '{ما|ماهو|ماهي} {هو|هي|} {سعر*|السعر|اسعار*|الاسعار|الحد|اقل|مده|المده|شروط|طرق|طريقه|المواصفات|مواصفات|الكميه|تكلفه}',
  '{هل} {يمكن*|لديكم|لديك|عندكم|متوفر|يوجد|تستطيع*|تقبل*|تشحن*|تصنع*|توجد|السعر|انتم|هذا|هناك|تبيع*}',
  '{اريد|نريد|اود|نود|ممكن|ارغب|نرغب} {ان|في|} {معرفه|نعرف|اعرف|السعر|سعر|اسعار|الاسعار|عرض سعر|تفاصيل|كتالوج|الكتالوج}',
  '{ارسل|ارسلوا|ابعث|اعطني|اخبرني|اخبرونا} {لي|لنا|}',
  // zh
  '{请问|麻烦问|请报|请发|请告|请提供|请确认|请介绍|请推荐|麻烦报|麻烦发|烦请|想问|问一下|咨询一下}',
  '{多少|什么价|什么价格|什么时候|什么材质|什么尺寸|几天|几个|几种|多久|多长|多大|怎么卖|怎么发|怎么付|怎么买|如何|哪里|哪个|哪些|是什么}',
  '{能不能|可不可以|有没有|是不是|是否|能否|可否|行不行}',
  '{报个价|报一下|报下|发一下|发个|发我|告诉我|告知|给我报|给个}',
  '{想知道|想了解|想咨询|想问}',
  '{先报|报价|报一下|都报|也报|请报|算一下|也算|发一份|发份|发一下|给报|报到|报下}',
  '{麻烦|请|烦请} ..4 {发|报|算|寄|提供|确认}',
  '{行不行|好不好|可不可以|怎么样|怎么走|怎么收|多少}',
);

/** Asks when it opens the sentence; a greeting and a small word may stand before. Searched at the sentence's start only. */
export const OPENS =
  /^(?:(?:hi|hello|hey|dear|also|and|so|then|but|please|hola|ola|bonjour|hallo|guten tag|привет|здравствуйте|добрый день|добрый|а|и|مرحبا|و)[\s,]{1,3}){0,3}(?:(?:price|prices|quote|quotation|rfq|cotizacion|precio|preis|preise|prix|preco|цена) (?:for|of|de|para|pour|fur|na|на)|(?:do|does|did|can|could|are|is|will|would|may|have|should|shall) (?:you|u|it|this|these|those|they|we|i|the|there|your|any|my|that)|which|when|where|why|how|what|who|any (?:discount|stock|moq)|tienen?s?|tiene|hacen|fabrican|venden|envian|aceptan|hay|es posible|cuando|donde|como|que (?:tamano|color|material|cantidad|medida)|voces|tem|tens|fazem|vendem|enviam|aceitam|fabricam|e possivel|quando|onde|avez vous|faites vous|livrez vous|vendez vous|acceptez vous|fabriquez vous|proposez vous|peut on|quand|ou|comment|pourquoi|haben sie|konnen sie|liefern sie|bieten sie|stellen sie|akzeptieren sie|machen sie|ist (?:es|das|ein|eine)|gibt es|wann|wo|welche[rsn]?|kann ich|konnen wir|есть|можно|когда|где|как|возможно|вы (?:делаете|отправляете|доставляете|работаете|производите|продаете|принимаете)|متي|اين|كيف|هل)(?![\p{L}])/u;

/** A Chinese question ends in one of these. */
export const ENDS_ZH = /[吗呢么嘛](?:[，,。.！!]|$)/;

/** Courtesies that only look like a request. */
export const COURTESY =
  /\bif you (?:need|have any|require|want|are interested|would like)|let (?:me|us) know if (?:you (?:need|have any|require|want|are interested|would like|need more)|there (?:is|are) any)|feel free|do not hesitate|don't hesitate|hope (?:you|to hear)|looking forward to (?:your (?:reply|response|answer|prompt|early|feedback)|hear)|(?:hope|wish|like) to hear from you|tudo bem|todo bien|\bque tal\b|\bca va\b|comment allez|wie geht es|كيف حالك|ready to cooperate|si necesita|quedo atent|aguardo|fico no aguardo|n'hesitez pas|dans l'attente|bei fragen|wenn sie (?:fragen|weitere)|if possible$|как дела|how are you|how is it going|how do you do|hope this|find (?:attached|below|enclosed)|i hope|обращайтесь|в ожидании|can you hear/;

/** A thing and a "please" behind it. A set of its own: patterns read over a sentence's end, and would take the "please" of the next. */
export const PLEASED = patterns(
  '{lead time|delivery time|shipping cost|best price|moq} {please|pls|plz}',
  '{prix|devis|precio|precios|preco|precos|preis|preise|цена|цену} {s il vous plait|svp|por favor|bitte|пожалуйста|please}',
  '{price|prices|quote|quotation|moq|catalog|catalogue|price list} {please|pls|plz}',
);
